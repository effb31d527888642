import { listMembers } from '../../db/queries/members'
import { listChannels } from '../../db/queries/messages'
import { listSurveys } from '../../db/queries/surveys'
import { listWebhookEndpoints } from '../../db/queries/webhook-endpoints'
import type { Context } from '../context'
import type { RunState, StopReason } from '../domain/playbooks/advance'
import { type Audience, isNarrowed } from '../domain/playbooks/audience'
import type { PlaybookDefinition, PlaybookStatus, Step, StepName, StopSign, Trigger } from '../domain/playbooks/playbook'
import { KINDS } from '../domain/surveys/kinds'
import { isMailChannel } from '../services/messages/channels'
import { readTemplates } from '../services/messages/see'
import { formatMoney } from './format'
import { nameMember } from './member-words'
import { nameSignal, nameTheme } from './theme-words'
import { countOf, humanize } from './words'

type Choice = readonly [id: string, name: string]

/** What a playbook may name, as people know it. */
export interface PlaybookChoices {
  surveys: Choice[]
  members: Choice[]
  templates: Choice[]
  /** Channels that lead to the team. */
  channels: Choice[]
  endpoints: Choice[]
}

export async function loadPlaybookChoices({ db, workspace }: Context): Promise<PlaybookChoices> {
  const [surveys, members, templates, channels, endpoints] = await Promise.all([
    listSurveys(db, workspace.id),
    listMembers(db, workspace.id),
    readTemplates(db, workspace.id),
    listChannels(db, workspace.id),
    listWebhookEndpoints(db, workspace.id),
  ])
  return {
    surveys: surveys.filter(({ status }) => status !== 'archived').map(({ id, name }) => [id, name]),
    members: members.map((member) => [member.id, nameMember(member)]),
    templates: [...templates.values()].map(({ id, name }) => [id, name]),
    channels: channels.filter((channel) => !isMailChannel(channel)).map(({ id, name }) => [id, name]),
    endpoints: endpoints.map(({ id, url }) => [id, new URL(url).host]),
  }
}

const nameIn = (choices: readonly Choice[], id: string): string =>
  choices.find(([each]) => each === id)?.[1] ?? 'something that is gone'

export const PLAYBOOK_STATUS_NAMES: Record<PlaybookStatus, string> = {
  draft: 'Draft',
  on: 'On',
  off: 'Off',
  archived: 'Archived',
}

export const RUN_STATE_NAMES: Record<RunState, string> = {
  running: 'Under way',
  done: 'Done',
  stopped: 'Stopped',
  held_out: 'Held out',
}

export const STOP_REASON_NAMES: Record<StopReason, string> = {
  churn: 'they left',
  return: 'they came back',
  unsubscribe: 'they unsubscribed',
  reply: 'they answered again',
  switched_off: 'the playbook was switched off',
  by_hand: 'a member stopped it',
}

export const STOP_SIGN_NAMES: Record<StopSign, string> = {
  churn: 'They leave',
  return: 'They pay again',
  unsubscribe: 'They unsubscribe',
  reply: 'They answer again',
}

const DID: Record<StepName | 'stop', string> = {
  follow_up: 'Opened a follow-up',
  message: 'Wrote a message',
  webhook: 'Called a webhook',
  wait: 'Waits',
  stop: 'Stopped',
}

const NOTHING_CAME: Readonly<Record<string, string>> = {
  nobody_to_write_to: 'nobody who may be written to',
  no_template: 'its template is gone',
  no_channel: 'no channel to send it by',
  no_endpoint: 'no endpoint wants to hear of it',
  endpoint_off: 'it is switched off',
  endpoint_gone: 'its endpoint is gone',
}

/** A line of the log: what was done, and why nothing came of it. */
export function describeDeed({ did, reason }: { did: StepName | 'stop'; reason: string | null }): string {
  if (did === 'stop') return `${DID.stop}: ${STOP_REASON_NAMES[reason as StopReason] ?? reason ?? ''}`
  return reason === null ? DID[did] : `${DID[did]}, but ${NOTHING_CAME[reason] ?? humanize(reason).toLowerCase()}`
}

/** "When someone rates NPS 0–6 and names Price". */
export function describeTriggerOf({ trigger, audience }: PlaybookDefinition, choices: PlaybookChoices): string {
  const who = isNarrowed(audience) ? ` (${describeAudience(audience)})` : ''
  if (trigger.on === 'segment') return `When a customer comes to be one of those ${describeAudience(audience)}`
  return `When ${whenOf(trigger, choices)}${who}`
}

function whenOf(trigger: Exclude<Trigger, { on: 'segment' }>, choices: PlaybookChoices): string {
  switch (trigger.on) {
    case 'response':
      return describeAnswer(trigger, choices)
    case 'tag':
      return `a member tags an answer ${either(trigger.values.map((value) => nameTag(trigger.field, value)))}`
    case 'churn_event':
      return `the ledger hears ${either(trigger.types.map((type) => `“${humanize(type)}”`))}${becauseOf(trigger.causes)}`
    case 'cancellation':
      return `a cancellation ends with ${either(trigger.outcomes.map((outcome) => `“${CANCEL_OUTCOME_NAMES[outcome]}”`))}${becauseOf(trigger.causes)}`
    case 'inaction':
      return `a customer was not seen for ${countOf(trigger.days, 'day')}`
    default:
      return trigger satisfies never
  }
}

export const CANCEL_OUTCOME_NAMES = {
  cancel: 'Cancelled',
  offer_accepted: 'Took an offer',
  kept: 'Kept it',
  abandoned: 'Left without a word',
} as const

const nameTag = (field: string, value: string): string =>
  `“${field === 'theme' ? nameTheme(value) : value}”`

const becauseOf = (causes: readonly string[]): string =>
  causes.length === 0 ? '' : ` because of ${either(causes.map((cause) => humanize(cause).toLowerCase()))}`

function describeAnswer(trigger: Extract<Trigger, { on: 'response' }>, choices: PlaybookChoices): string {
  const kinds = trigger.kinds.map((kind) => KINDS[kind].name)
  const surveys = trigger.surveyIds.map((id) => `“${nameIn(choices.surveys, id)}”`)
  const { minScore: min, maxScore: max } = trigger
  const score = min === null && max === null ? null : scoreRange(min, max)
  const asked = [...kinds, ...surveys]
  const about = [
    ...(trigger.themes.length > 0 ? [`names ${either(trigger.themes.map(nameTheme))}`] : []),
    ...(trigger.signals.length > 0 ? [`shows ${either(trigger.signals.map((signal) => nameSignal(signal).toLowerCase()))}`] : []),
    ...(trigger.sentiments.length > 0 ? [`sounds ${either(trigger.sentiments)}`] : []),
  ]
  const what = score === null ? `answers ${asked.length > 0 ? either(asked) : 'a survey'}` : `rates ${asked.length > 0 ? `${either(asked)} ` : ''}${score}`
  return ['someone ' + what, ...about].join(' and ')
}

const scoreRange = (min: number | null, max: number | null): string => {
  if (min === null || max === null) return min === null ? `${max} or less` : `${min} or more`
  return min === max ? String(min) : `${min}–${max}`
}

/** "active, at high risk, paying 50 € or more". */
export function describeAudience(audience: Audience): string {
  const { statuses, riskBands, plans, currency, minMrrMinor: min, maxMrrMinor: max, traits } = audience
  const money = (minor: number) => formatMoney(minor, currency ?? 'EUR')
  return [
    ...(statuses.length > 0 ? [either(statuses.map((status) => (status === 'none' ? 'never paid' : humanize(status).toLowerCase())))] : []),
    ...(riskBands.length > 0 ? [`at ${either(riskBands)} risk`] : []),
    ...(plans.length > 0 ? [`on ${either(plans)}`] : []),
    ...(min === null ? [] : [`paying ${money(min)} a month or more`]),
    ...(max === null ? [] : [`paying ${money(max)} a month or less`]),
    ...Object.entries(traits).map(([name, value]) => `with ${name} = ${value}`),
  ].join(', ')
}

/** "open a follow-up for Ada". */
export function describeStep(step: Step, choices: PlaybookChoices): string {
  switch (step.do) {
    case 'follow_up':
      return `open a follow-up${ownerWords(step, choices)}`
    case 'message': {
      const template = `“${nameIn(choices.templates, step.templateId)}”`
      return step.to === 'person' ? `send ${template}` : `tell ${nameIn(choices.channels, step.channelId ?? '')} ${template}`
    }
    case 'webhook':
      return step.endpointId === null ? 'call your webhooks' : `call ${nameIn(choices.endpoints, step.endpointId)}`
    case 'wait':
      return `wait ${describeHours(step.hours)}`
    default:
      return step satisfies never
  }
}

function ownerWords({ owner }: Extract<Step, { do: 'follow_up' }>, { members }: PlaybookChoices): string {
  if (owner.by === 'nobody') return ''
  return owner.by === 'member'
    ? ` for ${nameIn(members, owner.memberId)}`
    : ` for ${owner.memberIds.map((id) => nameIn(members, id)).join(', ')} by turns`
}

export const describeHours = (hours: number): string =>
  hours % 24 === 0 ? countOf(hours / 24, 'day') : countOf(hours, 'hour')

/** "a", "a or b", "a, b or c". */
const either = (words: readonly string[]): string =>
  words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`
