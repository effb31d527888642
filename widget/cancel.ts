import type { Connect } from './bridge'
import { openSession } from './cancel/session'
import { startQueue } from './queue'

const connect: Connect<'cancel'> = (loader) => {
  const deliver = startQueue(loader)
  return { open: (request) => openSession(loader, deliver, request) }
}

window.earshot?.ready?.cancel?.(connect)
