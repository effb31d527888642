import { loadChunk } from './load-chunk'
import { settings } from './settings'
import { hide, take } from './slot'

/** Lists what is new in place of what is open. It asks for nothing, so whatever comes next may replace it. */
export const openUpdates = (): void =>
  void loadChunk('updates').then((chunk) => {
    hide()
    take({ done: true, leave: chunk?.open(settings.theme) })
  })
