import type { KindSlug } from '../../contract/client'
import type { Context } from '../../context'
import type { Association } from '../associations/associate'
import { findAssociations } from '../associations/find'
import { KINDS } from '../../domain/surveys/kinds'
import type { DayRange } from './range'

export const HORIZONS = [30, 60, 90] as const
export type Horizon = (typeof HORIZONS)[number]

export interface BandChurn
  extends Pick<Association, 'churned' | 'stillWatched' | 'churnedEarly' | 'risk'> {
  band: string
}

/** Customers by what they answered, and how many churned within 30, 60 or 90 days after it. */
export async function churnByScore(
  ctx: Context,
  kind: KindSlug,
  surveyIds: readonly string[],
  range: DayRange,
  horizonDays: Horizon,
): Promise<{ range: DayRange; bands: BandChurn[] }> {
  const found = await findAssociations(ctx, {
    exposure: 'score',
    kind,
    surveyIds,
    range,
    horizonDays,
    stratify: false,
    limit: KINDS[kind].bands.length,
  })
  const names = new Set(KINDS[kind].bands.map(({ name }) => name))
  const bands = found.levels.filter(({ level }) => names.has(level))
  return { range: found.range, bands: bands.map(({ level, ...row }) => ({ ...row, band: level })) }
}
