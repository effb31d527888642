import { type Changes, mergeChanges } from '../../../db/changes'
import { type CustomerRow, listCustomersById } from '../../../db/queries/customers'
import { type FollowUpRow, listFollowUpsOfCauses } from '../../../db/queries/follow-ups'
import { listContacts, listRunsById, listSigns, type PlaybookLogRow, type PlaybookRunRow, type RunSigns } from '../../../db/queries/playbook-runs'
import { listMembers, type MemberRow } from '../../../db/queries/members'
import { listPlans, type PlaybookPlan } from '../../../db/queries/playbooks'
import { listResponsesById, type ResponseRow } from '../../../db/queries/responses'
import { listWebhookEndpoints, type WebhookEndpointRow } from '../../../db/queries/webhook-endpoints'
import { advance, type Deed, type Move, type Signs, stop } from '../../domain/playbooks/advance'
import type { Action, Moment } from '../action'
import { type MessageSeen, seeMessages } from '../messages/see'
import { doStep } from './steps'
import type { Done } from './steps/step'

interface Input {
  ids: string[]
  /** A member ends them, whatever is due. */
  byHand?: true
}

export interface MoveSeen {
  runs: PlaybookRunRow[]
  plans: PlaybookPlan[]
  signs: ReadonlyMap<string, RunSigns>
  customers: ReadonlyMap<string, CustomerRow>
  /** Those that runs began with, by id. */
  responses: ReadonlyMap<string, ResponseRow>
  /** Those that rules opened for these answers, and nobody has closed. */
  followUps: FollowUpRow[]
  endpoints: WebhookEndpointRow[]
  members: MemberRow[]
  /** Whom to write to, by customer, where a run began with nobody in particular. */
  contacts: ReadonlyMap<string, string>
  messages: MessageSeen
}

/**
 * Moves runs on as far as they are due. What the steps write and the run's new place are one commit, and
 * a step's line in the log may be there once only: of two processes that do the same step, the second
 * one's commit is refused. Answers how many moved.
 */
export const moveRuns: Action<Input, MoveSeen, number> = {
  name: 'moveRuns',
  keys: ({ ids }) => ids.map((id) => `run ${id}`),

  async see(db, workspaceId, inputs) {
    const ids = inputs.flatMap((input) => input.ids)
    const runs = await listRunsById(db, workspaceId, ids)
    const answers = runs.filter(isOfAnswer).map(({ causeId }) => causeId)
    const [plans, signs, customers, responses, followUps, endpoints, members, contacts] = await Promise.all([
      listPlans(db, workspaceId, [...new Set(runs.map(({ playbookId }) => playbookId))]),
      listSigns(db, workspaceId, ids),
      listCustomersById(db, workspaceId, runs.flatMap(({ customerId }) => customerId ?? [])),
      listResponsesById(db, workspaceId, answers),
      listFollowUpsOfCauses(db, workspaceId, 'response', answers),
      listWebhookEndpoints(db, workspaceId),
      listMembers(db, workspaceId),
      listContacts(db, workspaceId, runs.filter(isOfNobody).flatMap(({ customerId }) => customerId ?? [])),
    ])
    const people = [...runs.flatMap(({ respondentId }) => respondentId ?? []), ...contacts.values()]
    const messages = await seeMessages(db, workspaceId, people)
    const answered = new Map(responses.map((row) => [row.id, row]))
    return inputs.map((input) => ({
      runs: runs.filter(({ id }) => input.ids.includes(id)),
      plans,
      signs,
      customers,
      responses: answered,
      followUps: followUps.filter(({ state }) => state !== 'closed'),
      endpoints,
      members,
      contacts,
      messages,
    }))
  },

  decide(seen, { byHand }, moment) {
    const moves = seen.runs.map((run) =>
      byHand && run.state === 'running' ? stop(run, 'by_hand', moment.now) : moveOf(run, seen, moment.now),
    )
    const moved = moves.filter(({ deeds }) => deeds.length > 0)
    return { result: moved.length, changes: mergeChanges(moved.map((move) => changesOf(move, seen, moment))) }
  },
}

const isOfAnswer = ({ causeKind }: PlaybookRunRow): boolean =>
  causeKind === 'response' || causeKind === 'tag'

const isOfNobody = ({ respondentId }: PlaybookRunRow): boolean => respondentId === null

const planOf = (run: PlaybookRunRow, plans: readonly PlaybookPlan[]): PlaybookPlan | undefined =>
  plans.find(({ playbookId, version }) => playbookId === run.playbookId && version === run.version)

function moveOf(run: PlaybookRunRow, seen: MoveSeen, now: number): Move<PlaybookRunRow> {
  const plan = planOf(run, seen.plans)
  return plan ? advance(run, plan.definition, signsOf(run, plan, seen), now) : { run, deeds: [] }
}

function signsOf({ id }: PlaybookRunRow, { status, offSince }: PlaybookPlan, { signs }: MoveSeen): Signs {
  const seen = signs.get(id) ?? { churn: null, return: null, unsubscribe: null, reply: null }
  return { ...seen, switchedOff: status === 'on' ? null : (offSince ?? 0) }
}

/** A move as rows: the run, what its steps wrote, and a line of the log for each. */
function changesOf({ run, deeds }: Move<PlaybookRunRow>, seen: MoveSeen, moment: Moment): Changes {
  const done = deeds.map((deed) => ({ deed, ...workOf(run, deed, seen, moment) }))
  return mergeChanges([
    ...done.map(({ changes }) => changes),
    {
      playbookRuns: [run],
      newPlaybookLog: done.map(
        ({ deed, ref, reason }): PlaybookLogRow => ({
          workspaceId: run.workspaceId,
          runId: run.id,
          step: deed.step,
          at: moment.now,
          did: deed.what.do,
          ref,
          reason,
        }),
      ),
    },
  ])
}

function workOf(run: PlaybookRunRow, { step, what }: Deed, seen: MoveSeen, moment: Moment): Done {
  if (what.do === 'stop') return { changes: {}, ref: null, reason: what.reason }
  const plan = planOf(run, seen.plans)
  const isFirst = !plan?.definition.steps.slice(0, step).some((earlier) => earlier.do === 'follow_up')
  const facts = {
    run,
    playbookName: plan?.name ?? '',
    place: step,
    customer: seen.customers.get(run.customerId ?? ''),
    response: isOfAnswer(run) ? seen.responses.get(run.causeId) : undefined,
    followUp: isFirst ? seen.followUps.find(({ causeId }) => isOfAnswer(run) && causeId === run.causeId) : undefined,
    endpoints: seen.endpoints,
    members: seen.members,
    person: seen.messages.people.get(run.respondentId ?? seen.contacts.get(run.customerId ?? '') ?? ''),
    messages: seen.messages,
  }
  return doStep(what, facts, moment)
}
