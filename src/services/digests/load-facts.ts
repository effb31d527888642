import type { KindSlug } from '../../contract/client'
import { listTotals } from '../../../db/queries/counts'
import { countLoops, listSaid, sumAtRiskByTheme, sumLostByTheme } from '../../../db/queries/digests'
import { countFollowUps, listFollowUps } from '../../../db/queries/follow-ups'
import { listUpdates } from '../../../db/queries/updates'
import type { Context } from '../../context'
import type { DigestFacts } from '../../domain/digest/build'
import { begunIn, endedIn } from '../../domain/metrics/payer-flow'
import type { DigestAction, DigestChurn } from '../../domain/digest/digest'
import { summarizeChurn } from '../summaries/churn'
import { type DayRange, periodOf, previousRange } from '../summaries/range'
import { baselineOf } from '../summaries/topics'
import { loadSurveys } from '../surveys/load'

const SCORED: readonly KindSlug[] = ['nps', 'csat', 'ces']
/** How long before leaving, or before now, what a customer said still counts. */
const MENTION_MS = 90 * 86_400_000
const MOST_SAID = 300
/** The rest of the list is left to updates; both have pages of their own. */
const MOST_FOLLOW_UPS = 6

/** Everything a digest of these days is made of. */
export async function loadDigestFacts(ctx: Context, range: DayRange): Promise<DigestFacts> {
  const { db, workspace } = ctx
  const period = periodOf(workspace.timeZone, range)
  const surveys = await loadSurveys(ctx)
  const idsOf = (kind: KindSlug) => surveys.flatMap((one) => (one.kind === kind ? one.id : []))
  const all = surveys.map(({ id }) => id)
  const [words, scores, churn, atRisk, lost, loops, said, updates, followUps, openFollowUps] = await Promise.all([
    loadWords(ctx, all, range),
    Promise.all(SCORED.map((kind) => loadScores(ctx, kind, idsOf(kind), range))),
    loadChurn(ctx, range),
    sumAtRiskByTheme(db, workspace.id, period.end - MENTION_MS),
    sumLostByTheme(db, workspace.id, period, MENTION_MS),
    countLoops(db, workspace.id, period),
    listSaid(db, workspace.id, period, MOST_SAID),
    listUpdates(db, workspace.id),
    listFollowUps(db, workspace.id, { state: 'active' }, MOST_FOLLOW_UPS),
    countFollowUps(db, workspace.id, { state: 'active' }),
  ])
  const open = updates.filter(({ state }) => state === 'planned' || state === 'in_progress')
  const closedAs = (state: string) =>
    updates.filter(
      (one) => one.state === state && one.stateAt >= period.start && one.stateAt < period.end,
    ).length
  return {
    ...words,
    scores,
    churn,
    atRisk,
    lost,
    loops: { ...loops, shipped: closedAs('shipped'), declined: closedAs('declined') },
    said,
    actions: [
      ...followUps.map(
        ({ id, title, ownerId, dueAt }): DigestAction => ({ kind: 'follow_up', id, title, ownerId, dueAt, state: null }),
      ),
      ...open.map(
        ({ id, title, ownerId, state }): DigestAction => ({ kind: 'update', id, title, ownerId, dueAt: null, state }),
      ),
    ],
    openActions: openFollowUps + open.length,
  }
}

/** What comments mention, held against the four equally long ranges before. */
async function loadWords({ db, workspace }: Context, surveyIds: readonly string[], range: DayRange) {
  const counted = (days: DayRange) =>
    listTotals(db, workspace.id, { ...days, surveyIds }, ['response', 'comment', 'theme', 'keyword'])
  const [now, before] = await Promise.all([counted(range), counted(baselineOf(range))])
  const sum = (rows: typeof now, measure: string) =>
    rows.reduce((total, row) => total + (row.measure === measure ? row.count : 0), 0)
  const mentioned = (measure: string) => {
    const of = (rows: typeof now) =>
      new Map(rows.flatMap((row) => (row.measure === measure ? [[row.value, row.count] as const] : [])))
    const [later, earlier] = [of(now), of(before)]
    return new Map(
      [...new Set([...later.keys(), ...earlier.keys()])].map((value) => [
        value,
        { now: later.get(value) ?? 0, before: earlier.get(value) ?? 0 },
      ]),
    )
  }
  return {
    answers: sum(now, 'response'),
    comments: { now: sum(now, 'comment'), before: sum(before, 'comment') },
    themes: mentioned('theme'),
    keywords: mentioned('keyword'),
  }
}

async function loadScores(
  { db, workspace }: Context,
  kind: KindSlug,
  surveyIds: readonly string[],
  range: DayRange,
): Promise<DigestFacts['scores'][number]> {
  const of = async (days: DayRange) =>
    new Map(
      (await listTotals(db, workspace.id, { ...days, surveyIds }, ['score'])).map(
        ({ value, count }) => [Number(value), count] as const,
      ),
    )
  const [now, before] = await Promise.all([of(range), of(previousRange(range))])
  return { kind, now, before }
}

/** Null while nobody pays and nobody did. */
async function loadChurn(ctx: Context, range: DayRange): Promise<DigestChurn | null> {
  const { customers, mrr } = await summarizeChurn(ctx, range, 'month')
  const { flow, rate, previous, change } = customers
  if (flow.start === 0 && flow.end === 0 && flow.lost === 0) return null
  return {
    rate,
    before: previous.rate,
    change,
    currency: mrr.currency,
    gross: mrr.gross,
    net: mrr.net,
    joined: begunIn(flow),
    left: endedIn(flow),
  }
}
