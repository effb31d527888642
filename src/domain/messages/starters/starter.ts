import type { MessageKind } from '../kinds'
import type { TemplateTexts } from '../template'

/** A template every workspace begins with; what it writes under the same id takes its place. */
export interface Starter {
  id: `tpl_${string}`
  name: string
  /** What it is for. */
  kind: MessageKind
  texts: TemplateTexts
}
