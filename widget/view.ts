import type { Connect } from './bridge'
import { startQueue } from './queue'
import { openSession } from './view/session'

const connect: Connect<'view'> = (loader) => {
  const deliver = startQueue(loader)
  return { open: (display, options) => openSession(loader, deliver, display, options) }
}

window.earshot?.ready?.view?.(connect)
