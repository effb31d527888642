import type { KindSlug } from '../../contract/client'
import { type DisplayRow, listDisplaysById, listRespondentsByKey, type RespondentRow } from '../../../db/queries/respondents'
import { listBySubmission, type ResponseRow } from '../../../db/queries/responses'
import type { CustomerRow } from '../../../db/queries/customers'
import type { EventType } from '../../domain/deliveries/event-types'
import type { CheckedAnswers } from '../../domain/surveys/answers'
import { countsOfDisplay, difference } from '../../domain/surveys/counters'
import type { StoredRules } from '../../domain/follow-ups/settings'
import type { StoredTags } from '../../domain/surveys/response'
import { AppError } from '../../errors'
import type { Action, Moment } from '../action'
import type { OpeningSeen } from '../follow-ups/look'
import { consentColumns } from '../messages/consent'
import { followUpAnswer, seeOpeningsOfAnswers } from '../follow-ups/of-answer'
import type { Rule } from '../../domain/playbooks/start'
import { answerCause, seeCustomers } from '../playbooks/causes'
import { startsOf } from '../playbooks/start'
import type { Identity } from '../respondents/identity'
import { identityKeys, newRespondent } from '../respondents/respondent'
import { changesOfResponse, tagColumns } from './response-changes'
import { responseEvents } from './response-events'
import { correctTags } from './tagging'

/** A response as checked and tagged by the request, ready to be stored. */
export interface Submission extends CheckedAnswers {
  surveyId: string
  surveyVersion: number
  kind: KindSlug
  submissionId: string
  revision: number
  status: 'partial' | 'complete'
  displayId: string | null
  identity: Identity
  /** They say that they may be written to. */
  agrees: boolean
  /** A whole answer may still be changed by a later step: its survey asks on after it. */
  goesOn: boolean
  choicePosition: number | null
  locale: string
  url: string | null
  answeredAt: number
  day: string
  tags: StoredTags | null
  /** What opens follow-ups. */
  rules: StoredRules
  /** Events that somebody wants to hear of. */
  wanted: readonly EventType[]
  /** Playbooks that wait for an answer. */
  playbooks: readonly Rule[]
}

interface Seen {
  prior: ResponseRow | undefined
  person: RespondentRow | undefined
  browser: RespondentRow | undefined
  display: DisplayRow | undefined
  openings: OpeningSeen
  /** How many are stored before this one in the same moment. */
  ahead: number
  /** Only where a playbook asks about them. */
  customer: CustomerRow | undefined
}

/**
 * Stores a submission once, whatever is repeated: a higher revision replaces an unfinished one, the
 * same revision is a repeat, a lower one came late and changes nothing.
 */
export const storeResponse: Action<Submission, Seen, { row: ResponseRow; created: boolean }> = {
  name: 'storeResponse',

  keys: ({ submissionId, displayId, identity }) => [
    `submission ${submissionId}`,
    ...(displayId === null ? [] : [`display ${displayId}`]),
    ...identityKeys(identity),
  ],

  async see(db, workspaceId, inputs) {
    const [priors, people, displays] = await Promise.all([
      listBySubmission(
        db,
        workspaceId,
        inputs.map(({ submissionId }) => submissionId),
        inputs.map(({ surveyId }) => surveyId),
      ),
      listRespondentsByKey(
        db,
        workspaceId,
        inputs.flatMap(({ identity }) => [identity.key, identity.anonymousKey]),
      ),
      listDisplaysById(db, workspaceId, inputs.flatMap(({ displayId }) => displayId ?? [])),
    ])
    const customers = await seeCustomers(
      db,
      workspaceId,
      inputs,
      inputs.map(({ identity }) => people.get(identity.key)?.customerId),
    )
    const prior = new Map(priors.map((row) => [`${row.surveyId} ${row.submissionId}`, row]))
    const priorOf = ({ surveyId, submissionId }: Submission) => prior.get(`${surveyId} ${submissionId}`)
    const openings = await seeOpeningsOfAnswers(
      db,
      workspaceId,
      inputs.map((input) => comingOf(input, priorOf(input), people.get(input.identity.key))),
    )
    return inputs.map((input, ahead) => ({
      prior: priorOf(input),
      person: people.get(input.identity.key),
      browser: people.get(input.identity.anonymousKey),
      display: displays.get(input.displayId ?? ''),
      customer: customers.get(people.get(input.identity.key)?.customerId ?? ''),
      openings,
      ahead,
    }))
  },

  decide({ prior, person, browser, display, customer, openings, ahead }, input, moment) {
    const respondent = person ?? newRespondent(moment, input.identity.key, input.answeredAt)
    // Their page says it for them: what they ended themselves stays ended.
    const told = input.agrees ? consentColumns(respondent, 'yes', 'host', moment.now) : respondent
    if (prior && (input.revision < prior.revision || sameContent(prior, input))) {
      const heard = person && told !== person ? { respondents: [told] } : {}
      return { result: { row: prior, created: false }, changes: heard }
    }
    if (prior && (input.revision === prior.revision || (prior.status === 'complete' && !input.goesOn))) {
      throw new AppError('conflict', 'this submission id was used for another answer')
    }

    const shown = display?.surveyId === input.surveyId ? display : undefined
    const row = toRow(input, prior, respondent, shown, moment)
    const stored = changesOfResponse(prior, row)
    const followUp = followUpAnswer(moment, openings, row, input.rules, ahead)
    const answered = shown && shown.responseId === null ? { ...shown, responseId: row.id } : null
    return {
      result: { row, created: !prior },
      changes: {
        // A browser that answers as somebody is theirs: what it was shown counts for them.
        respondents: [
          ...(told === person ? [] : [told]),
          ...(browser && browser.id !== respondent.id && browser.knownAs === null
            ? [{ ...browser, knownAs: respondent.id }]
            : []),
        ],
        displays: answered ? [answered] : [],
        ...stored,
        ...followUp,
        outbox: [...responseEvents(row, prior, input.wanted, moment), ...(followUp.outbox ?? [])],
        startedRuns: startsOf(moment, input.playbooks, [answerCause(row, customer)]),
        counts: [
          ...stored.counts,
          ...(shown && answered ? difference(countsOfDisplay(shown), countsOfDisplay(answered)) : []),
        ],
      },
    }
  },
}

/** What rules may read of an answer before it is stored. */
const comingOf = (
  { kind, score, tags, identity, rules }: Submission,
  prior: ResponseRow | undefined,
  person: RespondentRow | undefined,
) => ({
  kind,
  score,
  tags,
  rules,
  isNamed: identity.trust !== 'anonymous' || (person?.customerId ?? null) !== null,
  priorId: prior?.id ?? null,
  customerId: person?.customerId ?? null,
})

const sameContent = (prior: ResponseRow, input: Submission): boolean =>
  prior.score === input.score &&
  prior.reason === input.reason &&
  prior.comment === input.comment &&
  (prior.status === input.status || prior.status === 'complete')

function toRow(
  input: Submission,
  prior: ResponseRow | undefined,
  respondent: RespondentRow,
  display: DisplayRow | undefined,
  moment: Moment,
): ResponseRow {
  const { identity, tags, agrees: _agrees, goesOn: _goesOn, wanted: _wanted, rules: _rules, playbooks: _playbooks, ...answer } = input
  return {
    ...answer,
    id: prior?.id ?? moment.newId('rsp', moment.now),
    workspaceId: moment.workspace.id,
    displayId: display?.id ?? prior?.displayId ?? null,
    status: prior?.status === 'complete' ? 'complete' : answer.status,
    respondentId: respondent.id,
    customerId: respondent.customerId,
    trust: identity.trust,
    // A response keeps the time of its first step, however long the rest took.
    answeredAt: prior?.answeredAt ?? input.answeredAt,
    day: prior?.day ?? input.day,
    receivedAt: moment.now,
    // What people said of an answer holds for its next steps.
    ...tagColumns(tags && correctTags(tags, prior?.tags?.corrected ?? [])),
  }
}
