import type { KindSlug } from '../../../contract/client'
import { cancellation } from './cancellation'
import { ces } from './ces'
import { csat } from './csat'
import { feedback } from './feedback'
import type { SurveyKind } from './kind'
import { nps } from './nps'

/** Every kind of survey. A new kind is a file beside this one and a line here. */
export const KINDS: Record<KindSlug, SurveyKind> = { nps, csat, ces, cancellation, feedback }

export const KIND_SLUGS = Object.keys(KINDS) as [KindSlug, ...KindSlug[]]
