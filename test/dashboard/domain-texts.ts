import { MOVEMENT_TYPES } from '../../src/domain/billing/movement'
import { CANCELLATION_REASONS } from '../../src/domain/billing/cancellation-reasons'
import { CHURN_CAUSES, ONE_OFF_TYPES } from '../../src/domain/billing/events'
import { OFFER_KINDS } from '../../src/domain/cancellation/flow'
import { METRICS } from '../../src/domain/metrics'
import { BILLINGS } from '../../src/domain/metrics/churn-by-kind'
import { entryOf, TABLES_OF_PEOPLE } from '../../src/domain/privacy/subject-map'
import { RFM_SEGMENTS } from '../../src/domain/metrics/rfm'
import { FOLLOW_UP_RULES } from '../../src/domain/follow-ups/rules'
import { RISK_BANDS } from '../../src/domain/risk/band'
import { RISK_RULES } from '../../src/domain/risk'
import { KINDS } from '../../src/domain/surveys/kinds'
import { SIGNALS } from '../../src/domain/text/signals'
import { LABELS } from '../../src/domain/text/learning/leaning'
import { THEMES } from '../../src/domain/text/themes/slugs'

/** What the pages say in words of the domain: names of its registries, and its slugs made readable. */
export const DOMAIN_TEXTS: readonly string[] = [
  // Sources are cited as they are printed, in English.
  ...METRICS.flatMap(({ name, meaning, base, noData, matches }) => [name, meaning, base, noData, matches]),
  ...Object.values(KINDS).flatMap(({ bands }) => bands.map(({ name }) => name)),
  ...Object.values(KINDS).map(({ name }) => name),
  ...RISK_RULES.map(({ name }) => name),
  ...FOLLOW_UP_RULES.flatMap(({ name, meaning, thresholds }) => [name, meaning, ...thresholds.map(({ label }) => label)]),
  // The titles these rules give.
  'At risk: {n} points', 'Says they want to cancel', 'Complains', 'Nearly cancelled, and stayed',
  'A payment failed', 'Neither heard nor seen for {n} days', 'Detractor: scored {n} of {max}',
  'Dissatisfied: scored {n} of {max}', 'Hard going: scored {n} of {max}',
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
