import { listSilentSpend, listSpendAfterAnswers } from '../../../db/queries/spend'
import type { KindSlug } from '../../contract/client'
import type { Context } from '../../context'
import { type SpendSummary, spendChange } from '../../domain/metrics/spend-change'
import { KINDS } from '../../domain/surveys/kinds'
import { bandOf } from '../../domain/surveys/kinds/kind'
import { type DayRange, periodOf } from '../summaries/range'
import { NO_ANSWER } from './associate'
import type { Found } from './find'
import { withinReach } from './reach'
import { DAY_MS, lastWatchable, watchAnswers } from './watch'

export interface SpendLevel extends SpendSummary {
  level: string
  stillWatched: number
}

/** How the MRR of customers changed within the horizon after an answer of each band. */
export async function spendAfterAnswer(
  ctx: Context,
  query: {
    kind: KindSlug
    surveyIds: readonly string[]
    range: DayRange
    horizonDays: number
  },
): Promise<Found<SpendLevel>> {
  const { db, workspace } = ctx
  const { kind, surveyIds, horizonDays } = query
  const now = ctx.now()
  const range = await withinReach(ctx, surveyIds, query.range, horizonDays)
  const { start, end } = periodOf(workspace.timeZone, range)
  const landmark = lastWatchable(end, horizonDays, now)
  const asked = { surveyIds, from: start, to: end }
  const [answers, silent] = await Promise.all([
    listSpendAfterAnswers(db, workspace.id, asked, horizonDays * DAY_MS),
    landmark.at > start
      ? listSilentSpend(db, workspace.id, { ...asked, to: landmark.at }, landmark.until)
      : [],
  ])
  const watches = watchAnswers(answers, horizonDays, now)
  const bands = KINDS[kind].bands.map(({ name }) => {
    const own = watches.filter(({ answer }) => bandOf(KINDS[kind], answer.score)?.name === name)
    const complete = own.filter((watch) => watch.complete)
    return {
      level: name,
      stillWatched: own.length - complete.length,
      ...spendChange(complete.map(({ answer, churned }) => ({ ...answer, churned }))),
    }
  })
  const unheard = silent.map(({ endedAt, ...spend }) => ({
    ...spend,
    churned: endedAt !== null && endedAt <= landmark.until,
  }))
  const silence = { level: NO_ANSWER, stillWatched: 0, ...spendChange(unheard) }
  return { range, levels: [...bands, silence] }
}
