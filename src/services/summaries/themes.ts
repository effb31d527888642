import { listTotals } from '../../../db/queries/counts'
import type { Context } from '../../context'
import { type Rate, rateOf } from '../../domain/metrics/rate'
import { SIGNAL_SHARE, THEME_SHARE } from '../../domain/metrics/text-shares'
import { groupBy } from '../../domain/group-by'
import type { Measure } from '../../domain/surveys/counters'
import { type DayRange, previousRange } from './range'

export interface ThemeSummary {
  theme: string
  /** Share of the range's comments that are about it, and of the equally long range before. */
  mentioned: Rate
  before: Rate
  /** What they say of it; the rest say neither. */
  negative: number
  positive: number
}

export interface SignalSummary {
  signal: string
  given: Rate
  before: Rate
}

export interface CompetitorSummary {
  competitor: string
  named: Rate
  before: Rate
}

export interface ThemesSummary {
  range: DayRange
  comments: number
  /** The most mentioned first. */
  themes: ThemeSummary[]
  signals: SignalSummary[]
  competitors: CompetitorSummary[]
}

/** What comments are about and what they ask for, beside the range before; from the counters alone. */
export async function summarizeThemes(
  ctx: Context,
  surveyIds: readonly string[],
  range: DayRange,
): Promise<ThemesSummary> {
  const [now, before] = await Promise.all([
    countsIn(ctx, surveyIds, range),
    countsIn(ctx, surveyIds, previousRange(range)),
  ])
  const comments = now('comment').get('') ?? 0
  const commentsBefore = before('comment').get('') ?? 0
  const sharesOf = (measure: Measure, value: string, count: number, definition: string) => [
    rateOf(count, comments, definition),
    rateOf(before(measure).get(value) ?? 0, commentsBefore, definition),
  ] as const

  return {
    range,
    comments,
    themes: mostFirst(now('theme')).map(([theme, count]) => {
      const [mentioned, earlier] = sharesOf('theme', theme, count, THEME_SHARE.slug)
      return {
        theme,
        mentioned,
        before: earlier,
        negative: now('negative_theme').get(theme) ?? 0,
        positive: now('positive_theme').get(theme) ?? 0,
      }
    }),
    signals: mostFirst(now('signal')).map(([signal, count]) => {
      const [given, earlier] = sharesOf('signal', signal, count, SIGNAL_SHARE.slug)
      return { signal, given, before: earlier }
    }),
    competitors: mostFirst(now('competitor')).map(([competitor, count]) => {
      const [named, earlier] = sharesOf('competitor', competitor, count, SIGNAL_SHARE.slug)
      return { competitor, named, before: earlier }
    }),
  }
}

const mostFirst = (counts: ReadonlyMap<string, number>): [value: string, count: number][] =>
  [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))

async function countsIn(
  { db, workspace }: Context,
  surveyIds: readonly string[],
  range: DayRange,
): Promise<(measure: Measure) => ReadonlyMap<string, number>> {
  const rows = await listTotals(db, workspace.id, { ...range, surveyIds }, [
    'comment',
    'theme',
    'negative_theme',
    'positive_theme',
    'signal',
    'competitor',
  ])
  const byMeasure = groupBy(rows.filter(({ count }) => count > 0), ({ measure }) => measure)
  const counts = new Map(
    [...byMeasure].map(([measure, all]) => [measure, new Map(all.map(({ value, count }) => [value, count]))]),
  )
  return (measure) => counts.get(measure) ?? new Map<string, number>()
}
