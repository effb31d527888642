import type { Connect } from './bridge'
import { openUpdates } from './updates/open'

const connect: Connect<'updates'> = (loader) => ({ open: (theme) => openUpdates(loader, theme) })

window.earshot?.ready?.updates?.(connect)
