import type { KindSlug, Step } from '../../../contract/client'
import type { SurveyDefinition } from '../definition'

export interface Scale {
  min: number
  max: number
}

export interface Band extends Scale {
  name: string
}

/** Looks up a survey's wording: the team's own, else the catalogue's. */
export type Wording = (name: string) => string

export interface StepContext {
  definition: SurveyDefinition
  locale: string
  text: Wording
}

/** One kind of survey: its scale, its groups of scores, its pause and its questions. */
export interface SurveyKind {
  readonly slug: KindSlug
  /** As shown to the team. */
  readonly name: string
  readonly scale: Scale | null
  /** Named groups of scores, lowest first; together they cover the scale. */
  readonly bands: readonly Band[]
  /** Days before the same person is asked this kind again; null asks whenever it is triggered. */
  readonly cooldownDays: number | null
  readonly steps: (context: StepContext) => Step[]
}

export const MAX_COMMENT = 4000

/** The open question after a score, worded by the band of that score. */
export function commentAfterScore(bands: readonly Band[], text: Wording): Step {
  return {
    id: 'comment',
    type: 'text',
    question: text('follow_up'),
    placeholder: text('placeholder'),
    question_by: Object.fromEntries(bands.map(({ name }) => [name, text(`follow_up_${name}`)])),
    max_length: MAX_COMMENT,
  }
}

export const scaleStep = ({ min, max }: Scale, text: Wording): Step => ({
  id: 'score',
  type: 'scale',
  question: text('question'),
  min,
  max,
  low_label: text('low'),
  high_label: text('high'),
})

/** The band a score falls into, or null for a score off the scale. */
export const bandOf = (kind: SurveyKind, score: number): Band | null =>
  kind.bands.find((band) => score >= band.min && score <= band.max) ?? null

/** Whether a score is in the lowest band of its kind, in the highest, or between. */
export function bandOfScore(kind: SurveyKind, score: number | null): 'low' | 'middle' | 'high' | null {
  const band = score === null ? null : bandOf(kind, score)
  if (!band) return null
  if (band === kind.bands[0]) return 'low'
  return band === kind.bands.at(-1) ? 'high' : 'middle'
}
