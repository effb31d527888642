import type { ChurnEvent } from '../src/domain/billing/events'
import type { Customer } from './customers'
import { between } from './draw'
import { addEvent } from './events'
import { type Wish, wishToLeave } from './leaving'
import { changeDeal, type Deal, mrrOf, type PlanName, pricesAt } from './prices'
import { chance, type Random } from './random'
import { DAY, MONTH, type Story } from './story'

/** Paid service without a break; to Infinity while it goes on. */
export interface Spell {
  from: number
  to: number
}

/** What became of a customer: everything billing tells, and what it was about. */
export interface Life {
  events: ChurnEvent[]
  spells: Spell[]
  /** The deal in force from each moment on. */
  deals: { from: number; deal: Deal }[]
  wishes: Wish[]
}

/** One customer in the story: what everything about them is worked out from. */
export interface Scene {
  customer: Customer
  life: Life
  story: Story
  random: Random
}

export const emptyLife = (): Life => ({ events: [], spells: [], deals: [], wishes: [] })

const COMEBACK_SHARE = 0.1
/** How long a failed payment is tried again before service ends. */
const DUNNING_DAYS = 14

/** Lives a customer's life with Fernhill from their first payment to the end of the story. */
export function liveLife(customer: Customer, story: Story, random: Random): Life {
  const life = emptyLife()
  const scene = { customer, life, story, random }
  const { plan, yearly, startsAt } = customer
  let deal: Deal = { plan, yearly, extraUsers: 0, prices: pricesAt(story, startsAt) }
  let from: number | null = startsAt

  while (from !== null && from < story.endAt) {
    record(scene, life.spells.length === 0 ? 'started' : 'reactivated', from, { deal })
    const end = livePaidSpell(scene, from, deal)
    life.spells.push({ from, to: end.at })
    from = chance(random, COMEBACK_SHARE) ? end.at + between(random, 20, 150) * DAY : null
    deal = { ...end.deal, prices: pricesAt(story, from ?? 0) }
  }
  return life
}

/** From one payment to the end of paid service, month by month. */
function livePaidSpell(scene: Scene, from: number, first: Deal): { at: number; deal: Deal } {
  const { life, story, random } = scene
  let deal = first
  for (let month = 1; ; month += 1) {
    const due = from + month * MONTH
    if (due - MONTH > story.endAt) return { at: Infinity, deal }
    // Who was here when the story opens had not left before.
    if (due < story.opensAt) continue
    const renews = !deal.yearly || month % 12 === 0

    const wish = renews ? wishToLeave(scene, deal, due, month) : null
    if (wish === 'payment failed') {
      const at = due + DUNNING_DAYS * DAY
      record(scene, 'payment_failed', due, {})
      record(scene, 'ended', at, { cause: 'payment_failed' })
      return { at, deal }
    }
    if (wish) {
      life.wishes.push(wish)
      record(scene, 'cancellation_requested', wish.at, { wish })
      if (wish.endsAt !== null) {
        record(scene, 'ended', wish.endsAt, { cause: 'cancellation_requested' })
        return { at: wish.endsAt, deal }
      }
      record(scene, 'cancellation_reverted', wish.at + between(random, 0.02, 6) * DAY, {})
      continue
    }
    const next = changeDeal(deal, story, random, due, renews)
    if (next) record(scene, 'changed', due, { deal: next, ...whyChanged(deal, next) })
    deal = next ?? deal
  }
}

function record(
  { customer, life }: Scene,
  type: ChurnEvent['type'],
  at: number,
  { deal, wish, cause, reason }: {
    deal?: Deal
    wish?: Wish
    cause?: ChurnEvent['cause']
    reason?: string
  },
): void {
  if (deal) life.deals.push({ from: at, deal })
  const terms = deal && {
    mrrMinor: mrrOf(deal),
    currency: customer.currency,
    interval: deal.yearly ? 'year' : 'month',
    plan: deal.plan,
  }
  addEvent(life.events, customer.id, {
    type,
    at,
    ...terms,
    reason: reason ?? (wish?.tells ? wish.reason : null),
    cause: cause ?? null,
  })
}

/** The new prices, where they alone changed what is paid. */
const whyChanged = (deal: Deal, next: Deal): { reason?: string } =>
  next.prices !== deal.prices && next.plan === deal.plan && next.extraUsers === deal.extraUsers
    ? { reason: 'price_change' }
    : {}

/** The plan in force at a moment. */
export const planAt = ({ deals }: Life, at: number): PlanName =>
  (deals.findLast(({ from }) => from <= at) ?? deals[0])?.deal.plan ?? 'Starter'
