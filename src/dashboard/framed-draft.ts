import type { CancelView } from '../contract/cancel'
import type { SurveyView } from '../contract/client'

/** How far somebody has gone when the preview stands still. */
export type PreviewStep = 'first' | 'details' | 'offer' | 'end'

/** What a preview's frame is given: everything the widget would ask the service for. */
export interface FramedDraft {
  chunk: 'view' | 'cancel'
  /** Address of that chunk. */
  src: string
  view: SurveyView | CancelView
  step: PreviewStep
  theme: 'light' | 'dark'
}
