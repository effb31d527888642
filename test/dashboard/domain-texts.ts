import { MOVEMENT_TYPES } from '../../src/domain/billing/movement'
import { CANCELLATION_REASONS } from '../../src/domain/billing/cancellation-reasons'
import { CHURN_CAUSES, ONE_OFF_TYPES } from '../../src/domain/billing/events'
import { OFFER_KINDS } from '../../src/domain/cancellation/flow'
import { EVENT_TYPES } from '../../src/domain/deliveries/event-types'
import { FOLLOW_UP_RULES } from '../../src/domain/follow-ups/rules'
import { listKindOf } from '../../src/domain/imports/kinds'
import { MESSAGE_KINDS } from '../../src/domain/messages/kinds'
import { STARTERS } from '../../src/domain/messages/starters'
import { VARIABLES } from '../../src/domain/messages/variables'
import { METRICS } from '../../src/domain/metrics'
import { BILLINGS } from '../../src/domain/metrics/churn-by-kind'
import { CHURN_VARIANTS } from '../../src/domain/metrics/churn-variants'
import { entryOf, TABLES_OF_PEOPLE } from '../../src/domain/privacy/subject-map'
import { RFM_SEGMENTS } from '../../src/domain/metrics/rfm'
import { RISK_BANDS } from '../../src/domain/risk/band'
import { RISK_RULES } from '../../src/domain/risk'
import { KIND_SLUGS, KINDS } from '../../src/domain/surveys/kinds'
import { SIGNALS } from '../../src/domain/text/signals'
import { LABELS } from '../../src/domain/text/learning/leaning'
import { THEMES } from '../../src/domain/text/themes/slugs'
import { BILLING_PROVIDERS } from '../../src/providers/billing'
import { CHANNELS } from '../../src/providers/channels'
import { usualTexts } from '../../src/dashboard/survey-form'
import { readAuditFacts, readRefusals } from './source-messages'

const SERVICES = new URL('../../src/services', import.meta.url).pathname

const LISTS = ['customers', 'subscriptions', 'churn_events', 'provider_subscriptions'] as const

/** What the audit log tells of, and what happened to it. */
const FACTS = [
  ...readAuditFacts(SERVICES),
  'signed_in', 'sign_in_refused', 'password_changed', 'second_factor_on', 'second_factor_off',
  'recovery_codes_renewed', 'sessions_ended', 'reset_mailed',
].map((fact) => (fact.includes('.') ? fact : `account.${fact}`).split('.'))

/** What the pages say in words of the domain: names of its registries, and its slugs made readable. */
export const DOMAIN_TEXTS: readonly string[] = [
  // Sources are cited as they are printed, in English.
  ...METRICS.flatMap(({ name, meaning, base, noData, matches }) => [name, meaning, base, noData, matches]),
  ...Object.values(KINDS).flatMap(({ bands }) => bands.map(({ name }) => name)),
  ...Object.values(KINDS).map(({ name }) => name),
  ...RISK_RULES.flatMap(({ name, meaning }) => [name, meaning]),
  ...FOLLOW_UP_RULES.flatMap(({ name, meaning, thresholds }) => [name, meaning, ...thresholds.map(({ label }) => label)]),
  // The titles these rules give.
  'At risk: {n} points', 'Says they want to cancel', 'Complains', 'Nearly cancelled, and stayed',
  'A payment failed', 'Neither heard nor seen for {n} days', 'Detractor: scored {n} of {max}',
  'Dissatisfied: scored {n} of {max}', 'Hard going: scored {n} of {max}',
  // The others are names.
  ...CHURN_VARIANTS.flatMap(({ usedBy }) => (usedBy.startsWith('Some') ? usedBy : [])),
  ...RFM_SEGMENTS.map(({ meaning }) => meaning),
  ...Object.values(EVENT_TYPES),
  ...Object.values(MESSAGE_KINDS).map(({ what }) => what),
  ...Object.values(VARIABLES).map(({ what }) => what),
  ...STARTERS.map(({ name }) => name),
  ...Object.values(BILLING_PROVIDERS).flatMap(({ secret }) => [secret.name, secret.hint]),
  ...Object.values(CHANNELS).flatMap(({ about, fields }) => [
    about,
    ...fields.flatMap(({ label, hint }) => [label, ...(/[a-z] [a-z]/.test(hint) ? [hint] : [])]),
  ]),
  ...LISTS.map((list) => listKindOf(list).name),
  ...readRefusals(SERVICES),
  ...FACTS.map(([, happened = '']) => happened.replaceAll('_', ' ')),
  ...FACTS.map(([about = '']) => readable(about)),
  ...SIGNALS.map(({ name }) => name),
  ...Object.values(THEMES).map(({ name }) => name),
  ...TABLES_OF_PEOPLE.map((table) => entryOf(table).what),
  ...TABLES_OF_PEOPLE.map((table) => entryOf(table).erase).flatMap((erase) => (erase.how === 'keep' ? erase.why : [])),
  ...[
    ...Object.values(KINDS).flatMap(({ bands }) => bands.map(({ name }) => name)),
    ...CANCELLATION_REASONS,
    ...CHURN_CAUSES,
    ...MOVEMENT_TYPES,
    ...ONE_OFF_TYPES,
    ...OFFER_KINDS,
    ...BILLINGS,
    ...RISK_BANDS,
    ...RFM_SEGMENTS.map(({ slug }) => slug),
    ...LABELS,
    ...KIND_SLUGS.flatMap((kind) => Object.keys(usualTexts(kind, 'en'))),
    'interval', 'started_at', 'trial_started_at', 'trial_ended_at', 'paused_at', 'cancel_requested_at',
    'ended_at', 'quantity', 'last_seen_at', 'plan', 'currency', 'status', 'name', 'email',
    'risk_backtest', 'ledger_rebuild',
    'trial', 'active', 'paused', 'churned', 'ended', 'none',
    'trial_started', 'trial_ended', 'started', 'reactivated', 'resumed', 'changed',
    'payment_recovered', 'cancellation_reverted', 'payment_failed',
    'cancel', 'offer_accepted', 'kept', 'abandoned', 'open', 'still open',
    'reason', 'offer', 'comment', 'confirm', 'end', 'accepted', 'declined',
    'day', 'week', 'month', 'quarter', 'year', 'anonymous', 'claimed', 'verified',
  ].map(readable),
]

function readable(slug: string): string {
  return `${slug.charAt(0).toUpperCase()}${slug.slice(1)}`.replaceAll('_', ' ')
}
