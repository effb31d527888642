import { type CustomerRow, listCustomersById } from '../../../db/queries/customers'
import { findFollowUpRules } from '../../../db/queries/follow-up-rules'
import { listOpenStays, type RiskStayRow } from '../../../db/queries/risk'
import { findWorkspace, type WorkspaceRow } from '../../../db/queries/workspaces'
import { type Changes, mergeChanges } from '../../../db/changes'
import { type CustomerHistory, DAY_MS, knownBefore, MEMORY_DAYS } from '../../domain/risk/history'
import type { StoredRules } from '../../domain/follow-ups/settings'
import { type RiskScore, scoreRisk } from '../../domain/risk/score'
import { AppError } from '../../errors'
import type { Action } from '../action'
import type { OpeningSeen } from '../follow-ups/look'
import { followUpStay, seeOpeningsOfStays } from '../follow-ups/of-stay'
import type { Rule } from '../../domain/playbooks/start'
import { segmentCause } from '../playbooks/causes'
import { startsOf } from '../playbooks/start'
import { loadHistories } from './load-histories'

interface Input {
  ids: string[]
  /** What the page of customers is scored at; nothing that lies a memory before it is read. */
  at: number
  /** Playbooks that wait for a customer to come in. */
  playbooks: readonly Rule[]
}

interface Seen {
  customers: CustomerRow[]
  histories: ReadonlyMap<string, CustomerHistory>
  /** By customer. */
  stays: ReadonlyMap<string, RiskStayRow>
  workspace: WorkspaceRow | undefined
  rules: StoredRules
  openings: OpeningSeen
}

/**
 * Scores customers as of now, and moves who changed the band from one stay to the next. Reads within
 * the writer, so that no event slips in between what is read and what is stored. Answers how many
 * changed the band.
 */
export const scoreCustomers: Action<Input, Seen, number> = {
  name: 'scoreCustomers',
  keys: ({ ids }) => ids.map((id) => `customer ${id}`),

  async see(db, workspaceId, inputs) {
    const ids = inputs.flatMap((input) => input.ids)
    const since = Math.min(...inputs.map(({ at }) => at)) - MEMORY_DAYS * DAY_MS
    const [rows, histories, stays, workspace, rules] = await Promise.all([
      listCustomersById(db, workspaceId, ids),
      loadHistories(db, workspaceId, ids, since),
      listOpenStays(db, workspaceId, ids),
      findWorkspace(db, workspaceId),
      findFollowUpRules(db, workspaceId),
    ])
    const openings = await seeOpeningsOfStays(db, workspaceId, rules, [...rows.values()])
    const stayOf = new Map(stays.map((stay) => [stay.customerId, stay]))
    return inputs.map((input) => ({
      customers: input.ids.flatMap((id) => rows.get(id) ?? []),
      histories,
      stays: stayOf,
      workspace,
      rules,
      openings,
    }))
  },

  decide({ customers, histories, stays, workspace, rules, openings }, { playbooks }, moment) {
    const { now } = moment
    if (!workspace) throw new AppError('not_found', 'no such workspace')
    const changes = customers.map((customer) => {
      const score = scoreNow(workspace, customer, histories.get(customer.id), now)
      return rescored(customer, score, stays.get(customer.id), now)
    })
    const causes = customers.flatMap((before, i) =>
      (changes[i]?.customers ?? []).map((after) => segmentCause(before, after, now, now)),
    )
    const riskStays = changes.flatMap((change) => change.riskStays ?? [])
    const entered = riskStays.filter(({ leftAt, customerId }) => leftAt === null && stays.has(customerId))
    return {
      result: changes.filter((change) => (change.riskStays ?? []).length > 0).length,
      changes: mergeChanges([
        { customers: changes.flatMap((change) => change.customers ?? []), riskStays, startedRuns: startsOf(moment, playbooks, causes) },
        ...entered.map((stay, ahead) => followUpStay(moment, openings, stay, rules, ahead)),
      ]),
    }
  },
}

function scoreNow(
  { churnPolicy, riskWeights }: WorkspaceRow,
  { lastSeenAt }: CustomerRow,
  history: CustomerHistory | undefined,
  now: number,
): RiskScore | null {
  if (!history) return null
  // Known now is all that was received up to this very millisecond.
  const inputs = knownBefore({ ...history, lastSeenAt }, now + 1, churnPolicy)
  return inputs && scoreRisk(inputs, now, riskWeights)
}

function rescored(
  customer: CustomerRow,
  score: RiskScore | null,
  stay: RiskStayRow | undefined,
  now: number,
): Changes {
  const reasons = score?.reasons.map(({ slug }) => slug) ?? null
  const isPaying = customer.status === 'active' || customer.status === 'paused'
  const row: CustomerRow = {
    ...customer,
    riskPoints: score?.points ?? null,
    riskBand: score?.band ?? null,
    riskReasons: reasons,
    // Who is to pay from a later day on is looked at again; who does not pay waits for an event.
    riskAt: isPaying || score ? now : null,
  }
  return { customers: [row], riskStays: nextStays(row, stay, now) }
}

/** The stay that ends here and the one that begins; none while the band stays. */
function nextStays(row: CustomerRow, stay: RiskStayRow | undefined, now: number): RiskStayRow[] {
  const { workspaceId, id: customerId, riskBand: band, riskPoints, riskReasons } = row
  if (stay?.band === (band ?? undefined)) return []
  const ended = stay ? [{ ...stay, leftAt: now }] : []
  if (band === null) return ended
  const entered = { points: riskPoints ?? 0, reasons: riskReasons ?? [], band }
  return [...ended, { workspaceId, customerId, enteredAt: now, leftAt: null, ...entered }]
}
