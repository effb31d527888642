import { listPayersAnswers, listSilentPayers } from '../../../db/queries/payers'
import type { Context } from '../../context'
import { type DayRange, periodOf } from '../summaries/range'
import { associate, type Association, type AssociationInput } from './associate'
import { withinReach } from './reach'
import { tallySilent } from './tally'
import { lastWatchable } from './watch'

export interface AssociationQuery
  extends Pick<AssociationInput, 'exposure' | 'kind' | 'horizonDays' | 'stratify' | 'limit'> {
  surveyIds: readonly string[]
  range: DayRange
}

/** What was found, over the days it was found in. */
export interface Found<Level> {
  range: DayRange
  levels: Level[]
}

/**
 * What went with leaving within the horizon after an answer of the range. Who had answered nothing
 * stands beside, watched from the last moment on that can be watched to the end: who answers later
 * has not answered by then, and who has left has no time left to answer in.
 */
export async function findAssociations(
  ctx: Context,
  { surveyIds, range: wanted, ...query }: AssociationQuery,
): Promise<Found<Association>> {
  const { db, workspace } = ctx
  const now = ctx.now()
  const range = await withinReach(ctx, surveyIds, wanted, query.horizonDays)
  const period = periodOf(workspace.timeZone, range)
  const asked = { surveyIds, from: period.start, to: period.end }
  const landmark = lastWatchable(period.end, query.horizonDays, now)
  const [answers, silent] = await Promise.all([
    listPayersAnswers(db, workspace.id, asked, {
      keywords: query.exposure === 'keyword',
      themes: query.exposure === 'theme',
    }),
    landmark.at > period.start
      ? listSilentPayers(db, workspace.id, { ...asked, to: landmark.at }, landmark.until)
      : [],
  ])
  return { range, levels: associate({ ...query, answers, silent: tallySilent(silent), now }) }
}
