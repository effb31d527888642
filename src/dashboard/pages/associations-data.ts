import type { KindSlug } from '../../contract/client'
import type { Context } from '../../context'
import { KINDS } from '../../domain/surveys/kinds'
import { addDays, dayIn, daysBetween } from '../../domain/time'
import { type Asked, askedScores, askedSurveys } from '../../services/associations/asked'
import { keptFigures } from '../../services/kept/keep'
import { earlyWarning } from '../../services/associations/early-warning'
import { findAssociations } from '../../services/associations/find'
import { withinReach } from '../../services/associations/reach'
import { spendAfterAnswer } from '../../services/associations/spend'
import { survivalAfterAnswer } from '../../services/associations/survival'
import type { Horizon } from '../../services/summaries/churn-by-score'
import { type DayRange, lastDays } from '../../services/summaries/range'
import { summarizeReasons } from '../../services/summaries/reasons'

/** Days the page looks at: churn is rare and a horizon long. */
export const DEFAULT_DAYS = 365
export const BACK_DAYS = 180
export const SPEND_DAYS = 90
const MOST_KEYWORDS = 20

export interface AssociationsQuery {
  about: Asked
  /** Undefined is the usual one: NPS for scores, every kind for words. */
  kind: KindSlug | undefined
  days: number
  horizon: Horizon
  withinPlans: boolean
  /** Follow from the answer, or everybody from one day on. */
  follow: 'answer' | 'day'
}

export type AssociationsData = Awaited<ReturnType<typeof loadAssociations>>

/** What goes with leaving, and what came after an answer. */
export async function loadAssociations(ctx: Context, query: AssociationsQuery) {
  const { about, kind, days, horizon, withinPlans, follow } = query
  const asked = ['associations', about, kind ?? null, days, horizon, withinPlans, follow] as const
  const { figures, asOf } = await keptFigures(ctx, asked, () => workOutAssociations(ctx, query))
  return { ...figures, asOf }
}

async function workOutAssociations(ctx: Context, query: AssociationsQuery) {
  const { about, horizon, follow } = query
  const today = dayIn(ctx.workspace.timeZone, ctx.now())
  const range = lastDays(today, query.days)
  const [asked, scores] = await Promise.all([
    askedSurveys(ctx, about, { kind: query.kind }),
    askedScores(ctx, { kind: scoredKind(query.kind) }),
  ])
  const landmark = middleOf(await withinReach(ctx, scores.surveyIds, range, Math.ceil(query.days / 2)))
  const [associations, reasons, survival, spend, warning] = await Promise.all([
    about === 'reason'
      ? null
      : findAssociations(ctx, {
          ...asked,
          exposure: about,
          range,
          horizonDays: horizon,
          stratify: query.withinPlans,
          limit: MOST_KEYWORDS,
        }),
    about === 'reason' ? summarizeReasons(ctx, asked.surveyIds, range) : null,
    survivalAfterAnswer(ctx, {
      ...scores,
      range,
      days: query.days,
      landmark: follow === 'day' ? landmark : null,
    }),
    spendAfterAnswer(ctx, { ...scores, range, horizonDays: SPEND_DAYS }),
    earlyWarning(ctx, range, BACK_DAYS),
  ])
  const kinds = { kind: asked.kind, scores: scores.kind }
  return { range, landmark, ...kinds, associations, reasons, survival, spend, warning }
}

/** As many days before it, to have said something in, as after it, to stay or leave in. */
const middleOf = ({ fromDay, toDay }: DayRange): string =>
  addDays(fromDay, Math.ceil(daysBetween(fromDay, toDay) / 2))

/** The kinds that have a scale, for whatever is told by score. */
export const SCORED_KINDS = Object.values(KINDS).flatMap(({ slug, bands }) =>
  bands.length > 0 ? [slug] : [],
)

const scoredKind = (kind: KindSlug | undefined): KindSlug | undefined =>
  SCORED_KINDS.find((each) => each === kind)
