import type { CancellationReason } from '../src/domain/billing/cancellation-reasons'
import type { Scene } from './billing'
import { between, weighted } from './draw'
import { moodAt, suffersFromExport } from './mood'
import type { Deal, PlanName } from './prices'
import { chance } from './random'
import { DAY, MONTH, priceShock } from './story'
import type { Topic } from './texts'

/** A customer's wish to leave, and what it comes from. */
export interface Wish {
  at: number
  topic: Topic
  reason: CancellationReason
  /** Whether they say so when asked. */
  tells: boolean
  /** When paid service ends; null when they thought better of it. */
  endsAt: number | null
}

/** Share of customers who end in a month when nothing special happens. */
const MONTHLY_LOSS: Record<PlanName, number> = { Starter: 0.029, Team: 0.02, Business: 0.012 }
/** At the end of a paid year. */
const YEARLY_LOSS = 0.07
/** How much more likely the discontented are to go: by so many e-folds per unit of mood. */
const WEIGHT_OF_MOOD = 0.75
const FAILED_PAYMENT_SHARE = 0.16
const TELLS_WHY_SHARE = 0.72
const CHANGE_OF_MIND_SHARE = 0.12

/** What has little to do with Fernhill. */
const CIRCUMSTANCES: Partial<Record<Topic, number>> = {
  low_usage: 45, closing_business: 25, competitor: 30,
}
const CIRCUMSTANCES_SHARE = 0.3

const REASON_OF: Record<Topic, CancellationReason> = {
  export: 'quality', support: 'service', price: 'price', mobile_app: 'quality',
  bank_sync: 'quality', missing_feature: 'missing_feature', complexity: 'complexity',
  onboarding: 'complexity', login: 'quality', speed: 'quality', invoices: 'missing_feature',
  receipts: 'quality', competitor: 'competitor', low_usage: 'low_usage',
  closing_business: 'closed_business', general: 'other',
}

/** Whether the month before `due` is the last one, and why. */
export function wishToLeave(
  scene: Scene,
  deal: Deal,
  due: number,
  month: number,
): Wish | 'payment failed' | null {
  const { customer, story, random } = scene
  const mood = moodAt(customer, deal.plan, story, due - MONTH / 2)
  const anger = story.priceAnger(due) * priceShock[deal.plan]
  const usual = deal.yearly ? YEARLY_LOSS : MONTHLY_LOSS[deal.plan] * (month <= 3 ? 1.4 : 1)
  const risk = usual * Math.exp(-WEIGHT_OF_MOOD * mood) * (1 + 1.5 * anger)
  if (!chance(random, risk)) return null

  const topic = whyLeave(scene, deal.plan, due)
  if (topic === null) return 'payment failed'
  const at = due - between(random, 0.5, 26) * DAY
  const stays = chance(random, CHANGE_OF_MIND_SHARE)
  const endsAt = stays ? null : chance(random, 0.3) && !deal.yearly ? at + 60_000 : due
  const tells = chance(random, TELLS_WHY_SHARE)
  return { at, topic, reason: REASON_OF[topic], tells, endsAt }
}

/** What it comes from; null for a payment that fails. */
function whyLeave(
  { customer, story, random }: Scene,
  plan: PlanName,
  at: number,
): Topic | null {
  if (chance(random, FAILED_PAYMENT_SHARE)) return null
  if (chance(random, 0.75 * story.priceAnger(at) * priceShock[plan])) return 'price'
  if (suffersFromExport(customer, plan) && chance(random, story.exportTrouble(at))) return 'export'
  return chance(random, CIRCUMSTANCES_SHARE) ? weighted(random, CIRCUMSTANCES) : customer.gripe
}
