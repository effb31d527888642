import { listPayersAnswers, listPayersAt, type PayersAnswer } from '../../../db/queries/payers'
import type { KindSlug } from '../../contract/client'
import type { Context } from '../../context'
import type { Followed } from '../../domain/metrics/kaplan-meier'
import { atLandmark } from '../../domain/metrics/landmark'
import { KINDS } from '../../domain/surveys/kinds'
import { bandOf } from '../../domain/surveys/kinds/kind'
import { startOfDay } from '../../domain/time'
import { AppError } from '../../errors'
import { type DayRange, periodOf } from '../summaries/range'
import { addTo } from '../../domain/group-by'
import { NO_ANSWER } from './associate'
import { compareCurves, type SurvivalComparison } from './curves'
import { withinReach } from './reach'
import { DAY_MS, watchAnswers } from './watch'

export interface SurvivalQuery {
  kind: KindSlug
  surveyIds: readonly string[]
  range: DayRange
  /** How many days each customer is followed at most. */
  days: number
  /** Follow everybody from the start of this day, by what they had said last before it. */
  landmark: string | null
}

/**
 * How many customers stay, day by day: after an answer of each band, or from a fixed day on. Only
 * from a fixed day can those who had not answered be followed too: what nobody gave has no date.
 */
export async function survivalAfterAnswer(
  ctx: Context,
  wanted: SurvivalQuery,
): Promise<SurvivalComparison & { range: DayRange }> {
  // A curve may break off: half of its days are worth waiting for.
  const range = await withinReach(ctx, wanted.surveyIds, wanted.range, Math.ceil(wanted.days / 2))
  const query = { ...wanted, range }
  const { landmark, days } = query
  if (landmark !== null && (landmark <= range.fromDay || landmark > range.toDay)) {
    throw new AppError(
      'invalid_request',
      `landmark must be a day after ${range.fromDay} and up to ${range.toDay}`,
    )
  }
  const groups = landmark === null
    ? await followAnswers(ctx, query)
    : await followFrom(ctx, query, startOfDay(ctx.workspace.timeZone, landmark))
  const levels = KINDS[query.kind].bands.map(({ name }) => name)
  if (landmark !== null) levels.push(NO_ANSWER)
  const curves = levels.map((level) => ({ level, subjects: groups.get(level) ?? [] }))
  return { range, ...compareCurves(curves, days) }
}

type Groups = Map<string, Followed[]>

async function followAnswers(ctx: Context, query: SurvivalQuery): Promise<Groups> {
  const { start, end } = periodOf(ctx.workspace.timeZone, query.range)
  const asked = { surveyIds: query.surveyIds, from: start, to: end }
  const answers = await listPayersAnswers(ctx.db, ctx.workspace.id, asked)
  const scored = answers.filter((answer) => bandIn(query.kind, answer) !== null)
  const now = ctx.now()
  const groups: Groups = new Map()
  for (const { answer } of watchAnswers(scored, query.days, now)) {
    const { answeredAt, endedAt } = answer
    const event = endedAt !== null && endedAt <= now
    const time = (event ? endedAt : now) - answeredAt
    addTo(groups, bandIn(query.kind, answer) ?? NO_ANSWER, inDays({ time, event }))
  }
  return groups
}

async function followFrom(ctx: Context, query: SurvivalQuery, landmark: number): Promise<Groups> {
  const { start } = periodOf(ctx.workspace.timeZone, query.range)
  const asked = { surveyIds: query.surveyIds, from: start, to: landmark }
  const [answers, payers] = await Promise.all([
    listPayersAnswers(ctx.db, ctx.workspace.id, asked),
    listPayersAt(ctx.db, ctx.workspace.id, landmark),
  ])
  const saidBy = new Map<string, { at: number; level: string }[]>()
  for (const answer of answers) {
    const level = bandIn(query.kind, answer)
    if (level !== null) addTo(saidBy, answer.customerId, { at: answer.answeredAt, level })
  }
  const histories = payers.map(({ customerId, ...spell }) => ({
    ...spell,
    said: saidBy.get(customerId) ?? [],
  }))
  const groups: Groups = new Map()
  for (const { level, ...followed } of atLandmark(histories, landmark, ctx.now())) {
    addTo(groups, level ?? NO_ANSWER, inDays(followed))
  }
  return groups
}

const bandIn = (kind: KindSlug, { score }: PayersAnswer): string | null =>
  score === null ? null : (bandOf(KINDS[kind], score)?.name ?? null)

/** An end falls on the day it comes on, and only whole days count as stayed. */
const inDays = ({ time, event }: Followed): Followed => ({
  time: event ? Math.ceil(time / DAY_MS) : Math.floor(time / DAY_MS),
  event,
})
