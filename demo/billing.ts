import type { CancellationReason } from '../src/domain/billing/cancellation-reasons'
import type { ChurnEvent } from '../src/domain/billing/events'
import type { Customer } from './customers'
import { between, weighted, wholeBetween } from './draw'
import { moodAt } from './mood'
import { type Deal, mrrOf, type PlanName, pricesAt } from './prices'
import { chance, type Random } from './random'
import { DAY, exportersOf, priceShock, type Story } from './story'
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

/** What became of a customer: everything billing tells, and what it was about. */
export interface Life {
  events: ChurnEvent[]
  /** Paid service, half-open; Infinity while it goes on. */
  spells: { from: number; to: number }[]
  /** The deal in force from each moment on. */
  deals: { from: number; deal: Deal }[]
  wishes: Wish[]
}

const MONTH = 30.44 * DAY

/** Share of customers who end in a month when nothing special happens. */
const MONTHLY_LOSS: Record<PlanName, number> = { Starter: 0.029, Team: 0.02, Business: 0.012 }
/** At the end of a paid year. */
const YEARLY_LOSS = 0.07
/** How much more likely the discontented are to go: by so many e-folds per unit of mood. */
const WEIGHT_OF_MOOD = 0.62
const FAILED_PAYMENT_SHARE = 0.16
const TELLS_WHY_SHARE = 0.72
const CHANGE_OF_MIND_SHARE = 0.12
const COMEBACK_SHARE = 0.1

const CIRCUMSTANCES: Partial<Record<Topic, number>> = { low_usage: 45, closing_business: 25, competitor: 30 }

const REASON_OF: Record<Topic, CancellationReason> = {
  export: 'quality', support: 'service', price: 'price', mobile_app: 'quality', bank_sync: 'quality',
  missing_feature: 'missing_feature', complexity: 'complexity', onboarding: 'complexity',
  login: 'quality', speed: 'quality', invoices: 'missing_feature', receipts: 'quality',
  competitor: 'competitor', low_usage: 'low_usage', closing_business: 'closed_business',
  general: 'other',
}

/** Lives a customer's life with Fernhill from their first payment to the end of the story. */
export function liveLife(customer: Customer, story: Story, random: Random): Life {
  const life: Life = { events: [], spells: [], deals: [], wishes: [] }
  const { plan, yearly, startsAt } = customer
  let deal: Deal = { plan, yearly, extraUsers: 0, prices: pricesAt(story, startsAt) }
  let from: number | null = startsAt

  while (from !== null && from < story.endAt) {
    record(life, customer, life.spells.length === 0 ? 'started' : 'reactivated', from, { deal })
    const spell = livePaidSpell(life, customer, story, random, from, deal)
    life.spells.push({ from, to: spell.to })
    from = chance(random, COMEBACK_SHARE) ? spell.to + between(random, 20, 150) * DAY : null
    deal = { ...spell.deal, prices: pricesAt(story, from ?? 0) }
  }
  const happened = life.events.filter(({ at }) => at <= story.endAt)
  return { ...life, events: happened }
}

/** From one payment to the end of paid service, month by month. */
function livePaidSpell(
  life: Life,
  customer: Customer,
  story: Story,
  random: Random,
  from: number,
  first: Deal,
): { to: number; deal: Deal } {
  let deal = first
  for (let month = 1; ; month += 1) {
    const due = from + month * MONTH
    if (due - MONTH > story.endAt) return { to: Infinity, deal }
    // Who was here when the story opens had not left before.
    if (due < story.opensAt) continue
    const renews = !deal.yearly || month % 12 === 0

    const wish = renews ? wishToLeave(customer, deal, story, random, due, month) : null
    if (wish === 'payment failed') {
      const to = due + 14 * DAY
      record(life, customer, 'payment_failed', due, {})
      record(life, customer, 'ended', to, { cause: 'payment_failed' })
      return { to, deal }
    }
    if (wish) {
      life.wishes.push(wish)
      record(life, customer, 'cancellation_requested', wish.at, { wish })
      if (wish.endsAt !== null) {
        record(life, customer, 'ended', wish.endsAt, { cause: 'cancellation_requested' })
        return { to: wish.endsAt, deal }
      }
      record(life, customer, 'cancellation_reverted', wish.at + between(random, 0.02, 6) * DAY, {})
      continue
    }
    const next = changeDeal(deal, story, random, due, renews)
    if (next) record(life, customer, 'changed', due, { deal: next })
    deal = next ?? deal
  }
}

/** Whether the month before `due` is the last one, and why. */
function wishToLeave(
  customer: Customer,
  deal: Deal,
  story: Story,
  random: Random,
  due: number,
  month: number,
): Wish | 'payment failed' | null {
  const mood = moodAt(customer, deal.plan, story, due - MONTH / 2)
  const anger = story.priceAnger(due) * priceShock[deal.plan]
  const usual = deal.yearly ? YEARLY_LOSS : MONTHLY_LOSS[deal.plan] * (month <= 3 ? 1.4 : 1)
  if (!chance(random, usual * Math.exp(-WEIGHT_OF_MOOD * mood) * (1 + 1.5 * anger))) return null

  const topic = whyLeave(customer, deal.plan, story, random, due)
  if (topic === null) return 'payment failed'
  const at = due - between(random, 0.5, 26) * DAY
  const stays = chance(random, CHANGE_OF_MIND_SHARE)
  const endsAt = stays ? null : chance(random, 0.3) && !deal.yearly ? at + 60_000 : due
  return { at, topic, reason: REASON_OF[topic], tells: chance(random, TELLS_WHY_SHARE), endsAt }
}

/** What it comes from; null for a payment that fails. */
function whyLeave(
  customer: Customer,
  plan: PlanName,
  story: Story,
  random: Random,
  at: number,
): Topic | null {
  if (chance(random, FAILED_PAYMENT_SHARE)) return null
  if (chance(random, 0.75 * story.priceAnger(at) * priceShock[plan])) return 'price'
  if (customer.exportNeed < exportersOf[plan] && chance(random, story.exportTrouble(at))) return 'export'
  return chance(random, 0.3) ? weighted(random, CIRCUMSTANCES) : customer.gripe
}

/** The deal from `due` on when it becomes another one: the customer's choice, or the new prices. */
function changeDeal(
  deal: Deal,
  story: Story,
  random: Random,
  due: number,
  renews: boolean,
): Deal | null {
  const prices = renews ? pricesAt(story, due) : deal.prices
  const wanted = { ...deal, ...wantedChange(deal, story, random, due), prices }
  return mrrOf(wanted) === mrrOf(deal) ? null : wanted
}

function wantedChange(deal: Deal, story: Story, random: Random, at: number): Partial<Deal> {
  const dice = random()
  const anger = story.priceAnger(at)
  switch (deal.plan) {
    case 'Starter':
      return dice < 0.014 ? { plan: 'Team' } : {}
    case 'Team':
      if (dice < 0.008) return { plan: 'Business' }
      return dice < 0.012 + 0.03 * anger ? { plan: 'Starter' } : {}
    case 'Business':
      if (dice < 0.1) return { extraUsers: deal.extraUsers + wholeBetween(random, 1, 5) }
      if (dice < 0.115) return { extraUsers: Math.max(0, deal.extraUsers - 2) }
      return dice < 0.119 ? { plan: 'Team', extraUsers: 0 } : {}
    default:
      return deal.plan satisfies never
  }
}

function record(
  life: Life,
  customer: Customer,
  type: ChurnEvent['type'],
  at: number,
  { deal, wish, cause }: { deal?: Deal; wish?: Wish; cause?: ChurnEvent['cause'] },
): void {
  if (deal) life.deals.push({ from: at, deal })
  life.events.push({
    id: `${customer.id}-${life.events.length + 1}`,
    customerId: customer.id,
    subscriptionId: `${customer.id}-sub`,
    type,
    at: Math.round(at),
    mrrMinor: deal ? mrrOf(deal) : null,
    currency: deal ? customer.currency : null,
    interval: deal ? (deal.yearly ? 'year' : 'month') : null,
    plan: deal?.plan ?? null,
    reason: wish?.tells ? wish.reason : null,
    comment: null,
    cause: cause ?? null,
    receivedAt: Math.round(at) + 2_000,
  })
}

/** The plan in force at a moment. */
export const planAt = ({ deals }: Life, at: number): PlanName =>
  (deals.findLast(({ from }) => from <= at) ?? deals[0])?.deal.plan ?? 'Starter'
