import { cleanText } from '../domain/clean-text'
import { currencyDigits, roundHalfAway } from '../domain/money'
import type { Audience } from '../domain/playbooks/audience'
import { LIMITS, type PlaybookDefinition } from '../domain/playbooks/playbook'
import { AppError } from '../errors'
import { fromPlaybookDefinitionJson, PlaybookDefinitionJson } from '../http/routes/playbook-definition-json'
import { t } from './i18n/t'

export interface PlaybookFields {
  name: string
  definition: PlaybookDefinition
}

/**
 * A playbook as its form says it, by the API's own rules: whatever a select or a number was changed to
 * is refused there. `members` are those who take turns.
 */
export function readPlaybook(form: URLSearchParams, members: readonly string[]): PlaybookFields {
  const name = cleanText(form.get('name') ?? '').slice(0, LIMITS.name)
  const parsed = PlaybookDefinitionJson.safeParse({
    trigger: triggerOf(form),
    audience: audienceOf(form),
    steps: stepsOf(form, members),
    stop_on: form.getAll('stop_on'),
    window_days: numberOf(form, 'window_days'),
    holdout_share: (numberOf(form, 'holdout') ?? 0) / 100,
  })
  if (!parsed.success) {
    const [issue] = parsed.error.issues
    throw new AppError('invalid_request', `${(issue?.path ?? []).join(' ')}: ${issue?.message ?? t('not valid')}`)
  }
  return { name, definition: fromPlaybookDefinitionJson(parsed.data) }
}

function triggerOf(form: URLSearchParams): unknown {
  const on = form.get('on')
  switch (on) {
    case 'response':
      return {
        on,
        survey_ids: form.getAll('survey'),
        kinds: form.getAll('kind'),
        min_score: numberOf(form, 'min_score'),
        max_score: numberOf(form, 'max_score'),
        sentiments: form.getAll('sentiment'),
        themes: form.getAll('theme'),
        signals: form.getAll('signal'),
      }
    case 'tag':
      return { on, field: form.get('tag_field'), values: listOf(form.get('tag_values')) }
    case 'churn_event':
      return { on, types: form.getAll('event_type'), causes: form.getAll('event_cause') }
    case 'cancellation':
      return { on, outcomes: form.getAll('outcome'), causes: form.getAll('outcome_cause') }
    case 'inaction':
      return { on, days: numberOf(form, 'days') }
    default:
      return { on }
  }
}

function audienceOf(form: URLSearchParams): unknown {
  const currency = (form.get('currency') ?? '').toUpperCase()
  const [min, max] = [numberOf(form, 'min_mrr'), numberOf(form, 'max_mrr')]
  const toMinor = (value: number | null) =>
    value === null ? null : roundHalfAway(value * 10 ** currencyDigits(currency))
  return {
    statuses: form.getAll('customer_status'),
    risk_bands: form.getAll('risk'),
    plans: listOf(form.get('plans')),
    currency: min === null && max === null ? null : currency,
    min_mrr_minor: toMinor(min),
    max_mrr_minor: toMinor(max),
    traits: Object.fromEntries(listOf(form.get('traits')).map(traitOf)),
  }
}

/** "vip=true" is what JSON says of it, "plan=gold" a text. */
function traitOf(text: string): [string, string | number | boolean] {
  const at = text.indexOf('=')
  const [name, value] = at < 0 ? [text, ''] : [text.slice(0, at).trim(), text.slice(at + 1).trim()]
  if (value === 'true' || value === 'false') return [name, value === 'true']
  return [name, value !== '' && Number.isFinite(Number(value)) ? Number(value) : value]
}

function stepsOf(form: URLSearchParams, members: readonly string[]): unknown[] {
  return Array.from({ length: LIMITS.steps }, (_, i) => stepOf(form, i, members)).filter((step) => step !== null)
}

function stepOf(form: URLSearchParams, i: number, members: readonly string[]): unknown {
  const field = (name: string) => form.get(`${name}_${i}`) ?? ''
  switch (form.get(`do_${i}`)) {
    case 'follow_up':
      return {
        do: 'follow_up',
        owner: ownerOf(field('owner'), members),
        due_hours: numberOf(form, `due_${i}`) ?? undefined,
        title: cleanText(field('title')),
      }
    case 'message': {
      const channel = field('to')
      return {
        do: 'message',
        to: channel === '' ? 'person' : 'team',
        channel_id: channel === '' ? null : channel,
        template_id: field('template'),
      }
    }
    case 'webhook':
      return { do: 'webhook', endpoint_id: field('endpoint') || null }
    case 'wait':
      return { do: 'wait', hours: (numberOf(form, `wait_${i}`) ?? 0) * (field('unit') === 'hours' ? 1 : 24) }
    default:
      return null
  }
}

function ownerOf(chosen: string, members: readonly string[]): unknown {
  if (chosen === '') return { by: 'nobody' }
  return chosen === 'turns'
    ? { by: 'turns', member_ids: members.slice(0, LIMITS.owners) }
    : { by: 'member', member_id: chosen }
}

function numberOf(form: URLSearchParams, name: string): number | null {
  const text = form.get(name) ?? ''
  return text === '' ? null : Number(text)
}

const listOf = (text: string | null): string[] =>
  cleanText(text ?? '')
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '')

/** Minor units as people type them. */
export const formatAmount = (
  minor: Audience['minMrrMinor'],
  currency: string,
): string => (minor === null ? '' : String(minor / 10 ** currencyDigits(currency)))
