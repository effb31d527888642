import { listTotals } from '../../../db/queries/counts'
import {
  countTellingChurn,
  countTellingScores,
  readClosed,
  type TellingArm,
  type ToldUpdate,
} from '../../../db/queries/telling-outcomes'
import { listTellings } from '../../../db/queries/tellings'
import { listUpdates } from '../../../db/queries/updates'
import type { Context } from '../../context'
import { type Headline, headlineOf } from '../../domain/metrics/headline'
import { netPromoterChange, type NetPromoterChange } from '../../domain/metrics/net-promoter-change'
import { netPromoterScore } from '../../domain/metrics/net-promoter-score'
import { type Rate, rateOf } from '../../domain/metrics/rate'
import { type Spread, spreadOf } from '../../domain/metrics/spread'
import {
  CHURNED_AFTER_TELLING,
  compareTelling,
  FEEDBACK_CLOSED,
  type TellingChurn,
} from '../../domain/metrics/telling'
import { isOver } from '../../domain/updates/update'
import { dayIn } from '../../domain/time'
import { lastDays, periodOf } from '../summaries/range'
import { loadSurveys } from '../surveys/load'

/** Those who asked, by whether they were told. */
export interface TellingGroup {
  people: number
  /** Gave an NPS afterwards: asked again, and answered. */
  again: Rate
  nps: Headline | null
  churned: Rate
}

export interface Proof {
  /** Updates that people were told of. */
  updates: number
  days: number
  closed: Rate
  daysToClose: Spread | null
  groups: Record<TellingArm, TellingGroup>
  /** Told beside not told: an association. */
  beside: TellingChurn & { nps: NetPromoterChange | null }
  /** Told against drawn not to be told: an effect; null without a holdout. */
  effect: (TellingChurn & { nps: NetPromoterChange | null }) | null
}

const DAYS = 365
const DAY_MS = 86_400_000
export const TELLING_HORIZON_DAYS = 30

/** Whether telling people closes their feedback, and what became of those who were told. */
export async function proveTelling(ctx: Context): Promise<Proof> {
  const { db, workspace } = ctx
  const now = ctx.now()
  const range = lastDays(dayIn(workspace.timeZone, now), DAYS)
  const { start } = periodOf(workspace.timeZone, range)
  const [told, surveys] = await Promise.all([listTold(ctx), loadSurveys(ctx)])
  const surveyIds = surveys.map(({ id }) => id)
  const [totals, closed, churn, scores] = await Promise.all([
    listTotals(db, workspace.id, { ...range, surveyIds }, ['comment']),
    readClosed(db, workspace.id, told, start),
    countTellingChurn(db, workspace.id, told, { horizonMs: TELLING_HORIZON_DAYS * DAY_MS, now }),
    countTellingScores(db, workspace.id, told),
  ])
  const comments = totals.reduce((sum, { count }) => sum + count, 0)
  const churnOf = (arm: TellingArm) => {
    const row = churn.find((one) => one.arm === arm)
    return { k: row?.churned ?? 0, n: row?.customers ?? 0 }
  }
  const histogramOf = (arm: TellingArm) =>
    new Map(scores.flatMap((row) => (row.arm === arm && row.score !== null ? [[row.score, row.people] as const] : [])))
  const compare = (others: TellingArm) => ({
    ...compareTelling(churnOf('told'), churnOf(others)),
    nps: netPromoterChange(netPromoterScore(histogramOf(others)), netPromoterScore(histogramOf('told'))),
  })
  const groupOf = (arm: TellingArm): TellingGroup => {
    const people = scores.reduce((sum, row) => sum + (row.arm === arm ? row.people : 0), 0)
    const again = [...histogramOf(arm).values()].reduce((sum, count) => sum + count, 0)
    const { k, n } = churnOf(arm)
    return {
      people,
      again: rateOf(again, people, 'answered_again'),
      nps: headlineOf('nps', histogramOf(arm)),
      churned: rateOf(k, n, CHURNED_AFTER_TELLING.slug),
    }
  }
  const groups = { told: groupOf('told'), holdout: groupOf('holdout'), not_told: groupOf('not_told') }
  return {
    updates: told.length,
    days: DAYS,
    closed: rateOf(closed.answers, comments, FEEDBACK_CLOSED.slug),
    daysToClose: spreadOf(closed.waits.map((waited) => waited / DAY_MS)),
    groups,
    beside: compare('not_told'),
    effect: groups.holdout.people > 0 ? compare('holdout') : null,
  }
}

async function listTold({ db, workspace }: Context): Promise<ToldUpdate[]> {
  const [rows, tellings] = await Promise.all([listUpdates(db, workspace.id), listTellings(db, workspace.id)])
  return tellings.flatMap(({ updateId, firstAt, cutoff }) => {
    const update = rows.find(({ id }) => id === updateId)
    return update && isOver(update.state) ? { id: updateId, topics: update.topics, firstAt, cutoff } : []
  })
}
