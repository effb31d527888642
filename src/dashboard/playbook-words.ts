import { listMembers } from '../../db/queries/members'
import { listChannels } from '../../db/queries/messages'
import { listSurveys } from '../../db/queries/surveys'
import { listWebhookEndpoints } from '../../db/queries/webhook-endpoints'
import type { Context } from '../context'
import type { RunState, StopReason } from '../domain/playbooks/advance'
import { type Audience, isNarrowed } from '../domain/playbooks/audience'
import type { PlaybookDefinition, PlaybookStatus, Step, StepName, StopSign, Trigger } from '../domain/playbooks/playbook'
import { isMailChannel } from '../services/messages/channels'
import { readTemplates } from '../services/messages/see'
import { formatChoice, formatList, formatMoney } from './format'
import { msg, plural, t } from './i18n/t'
import { nameMember } from './member-words'
import { nameSignal, nameTheme } from './theme-words'
import { daysWords, hoursWords, humanize, inSentence, nameKind } from './words'

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
    templates: [...templates.values()].map(({ id, name }) => [id, t(name)]),
    channels: channels.filter((channel) => !isMailChannel(channel)).map(({ id, name }) => [id, name]),
    endpoints: endpoints.map(({ id, url }) => [id, new URL(url).host]),
  }
}

const nameIn = (choices: readonly Choice[], id: string): string =>
  choices.find(([each]) => each === id)?.[1] ?? t('something that is gone')

export const PLAYBOOK_STATUS_NAMES: Record<PlaybookStatus, string> = {
  draft: msg('Draft'),
  on: msg('On'),
  off: msg('Off'),
  archived: msg('Archived'),
}

export const RUN_STATE_NAMES: Record<RunState, string> = {
  running: msg('Under way'),
  done: msg('Done'),
  stopped: msg('Stopped'),
  held_out: msg('Held out'),
}

export const STOP_REASON_NAMES: Record<StopReason, string> = {
  churn: msg('they left'),
  return: msg('they came back'),
  unsubscribe: msg('they unsubscribed'),
  reply: msg('they answered again'),
  switched_off: msg('the playbook was switched off'),
  by_hand: msg('a member stopped it'),
}

export const STOP_SIGN_NAMES: Record<StopSign, string> = {
  churn: msg('They leave'),
  return: msg('They pay again'),
  unsubscribe: msg('They unsubscribe'),
  reply: msg('They answer again'),
}

const DID: Record<StepName, string> = {
  follow_up: msg('Opened a follow-up'),
  message: msg('Wrote a message'),
  webhook: msg('Called a webhook'),
  wait: msg('Waits'),
}

const NOTHING_CAME: Readonly<Record<string, string>> = {
  nobody_to_write_to: msg('nobody who may be written to'),
  no_template: msg('its template is gone'),
  no_channel: msg('no channel to send it by'),
  no_endpoint: msg('no endpoint wants to hear of it'),
  endpoint_off: msg('it is switched off'),
  endpoint_gone: msg('its endpoint is gone'),
}

/** A line of the log: what was done, and why nothing came of it. */
export function describeDeed({ did, reason }: { did: StepName | 'stop'; reason: string | null }): string {
  if (did === 'stop') {
    const why = STOP_REASON_NAMES[reason as StopReason] ?? reason ?? ''
    return t('Stopped: {why}', { why: t(why) })
  }
  if (reason === null) return t(DID[did])
  const known = NOTHING_CAME[reason]
  return t('{deed}, but {why}', { deed: t(DID[did]), why: known ? t(known) : inSentence(reason) })
}

/** "When someone rates NPS 0–6 and names Price". */
export function describeTriggerOf({ trigger, audience }: PlaybookDefinition, choices: PlaybookChoices): string {
  const who = describeAudience(audience)
  if (trigger.on === 'segment') return t('When a customer comes to be one of those {who}', { who })
  const when = whenOf(trigger, choices)
  return isNarrowed(audience) ? t('{when} ({who})', { when, who }) : when
}

function whenOf(trigger: Exclude<Trigger, { on: 'segment' }>, choices: PlaybookChoices): string {
  switch (trigger.on) {
    case 'response':
      return t('When someone {what}', { what: formatList(describeAnswer(trigger, choices)) })
    case 'tag':
      return t('When a member tags an answer {tags}', {
        tags: formatChoice(trigger.values.map((value) => nameTag(trigger.field, value))),
      })
    case 'churn_event':
      return because(
        t('When the ledger hears {types}', { types: quoted(trigger.types.map(humanize)) }),
        trigger.causes,
      )
    case 'cancellation':
      return because(
        t('When a cancellation ends with {outcomes}', {
          outcomes: quoted(trigger.outcomes.map((outcome) => t(CANCEL_OUTCOME_NAMES[outcome]))),
        }),
        trigger.causes,
      )
    case 'inaction':
      return plural(trigger.days, {
        one: 'When a customer was not seen for {n} day',
        other: 'When a customer was not seen for {n} days',
      })
    default:
      return trigger satisfies never
  }
}

const quoted = (names: readonly string[]): string =>
  formatChoice(names.map((name) => t('“{name}”', { name })))

export const CANCEL_OUTCOME_NAMES = {
  cancel: msg('Cancelled'),
  offer_accepted: msg('Took an offer'),
  kept: msg('Kept it'),
  abandoned: msg('Left without a word'),
} as const

const nameTag = (field: string, value: string): string =>
  t('“{name}”', { name: field === 'theme' ? nameTheme(value) : value })

const because = (when: string, causes: readonly string[]): string =>
  causes.length === 0 ? when : t('{when} because of {causes}', { when, causes: formatChoice(causes.map(inSentence)) })

function describeAnswer(trigger: Extract<Trigger, { on: 'response' }>, choices: PlaybookChoices): string[] {
  const { themes, signals, sentiments } = trigger
  return [
    rated(trigger, choices),
    ...(themes.length > 0 ? [t('names {themes}', { themes: formatChoice(themes.map(nameTheme)) })] : []),
    ...(signals.length > 0 ? [t('shows {signals}', { signals: quoted(signals.map(nameSignal)) })] : []),
    ...(sentiments.length > 0 ? [t('sounds {moods}', { moods: formatChoice(sentiments.map(inSentence)) })] : []),
  ]
}

function rated(trigger: Extract<Trigger, { on: 'response' }>, choices: PlaybookChoices): string {
  const { kinds, surveyIds, minScore: min, maxScore: max } = trigger
  const asked = formatChoice([
    ...kinds.map(nameKind),
    ...surveyIds.map((id) => t('“{name}”', { name: nameIn(choices.surveys, id) })),
  ])
  if (min === null && max === null) return asked === '' ? t('answers a survey') : t('answers {asked}', { asked })
  const score = scoreRange(min, max)
  return asked === '' ? t('rates {score}', { score }) : t('rates {asked} {score}', { asked, score })
}

function scoreRange(min: number | null, max: number | null): string {
  if (min === null) return t('{n} or less', { n: max ?? '' })
  if (max === null) return t('{n} or more', { n: min })
  return min === max ? String(min) : `${min}–${max}`
}

/** "active, at high risk, paying 50 € or more". */
export function describeAudience(audience: Audience): string {
  const { statuses, riskBands, plans, currency, minMrrMinor: min, maxMrrMinor: max, traits } = audience
  const money = (minor: number) => formatMoney(minor, currency ?? 'EUR')
  const nameStatus = (status: string) => (status === 'none' ? t('never paid') : inSentence(status))
  return [
    ...(statuses.length > 0 ? [formatChoice(statuses.map(nameStatus))] : []),
    ...(riskBands.length > 0 ? [t('at {bands} risk', { bands: formatChoice(riskBands.map(inSentence)) })] : []),
    ...(plans.length > 0 ? [t('on {plans}', { plans: formatChoice(plans) })] : []),
    ...(min === null ? [] : [t('paying {money} a month or more', { money: money(min) })]),
    ...(max === null ? [] : [t('paying {money} a month or less', { money: money(max) })]),
    ...Object.entries(traits).map(([name, value]) => t('with {traits}', { traits: `${name} = ${value}` })),
  ].join(', ')
}

/** "open a follow-up for Ada". */
export function describeStep(step: Step, choices: PlaybookChoices): string {
  switch (step.do) {
    case 'follow_up':
      return followUpWords(step, choices)
    case 'message': {
      const template = t('“{name}”', { name: nameIn(choices.templates, step.templateId) })
      return step.to === 'person'
        ? t('send {template}', { template })
        : t('tell {channel} {template}', { channel: nameIn(choices.channels, step.channelId ?? ''), template })
    }
    case 'webhook':
      return step.endpointId === null
        ? t('call your webhooks')
        : t('call {endpoint}', { endpoint: nameIn(choices.endpoints, step.endpointId) })
    case 'wait':
      return t('wait {span}', { span: describeHours(step.hours) })
    default:
      return step satisfies never
  }
}

function followUpWords({ owner }: Extract<Step, { do: 'follow_up' }>, { members }: PlaybookChoices): string {
  switch (owner.by) {
    case 'nobody':
      return t('open a follow-up')
    case 'member':
      return t('open a follow-up for {member}', { member: nameIn(members, owner.memberId) })
    case 'turns':
      return t('open a follow-up for {members} by turns', {
        members: owner.memberIds.map((id) => nameIn(members, id)).join(', '),
      })
    default:
      return owner satisfies never
  }
}

export const describeHours = (hours: number): string =>
  hours % 24 === 0 ? daysWords(hours / 24) : hoursWords(hours)
