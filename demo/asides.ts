import type { Scene } from './billing'
import { between, wholeBetween } from './draw'
import { addEvent, type Told } from './events'
import { chance, pick, type Random } from './random'
import { DAY, MONTH } from './story'

/**
 * What billing tells besides the main plan: trials, payments that fail and come in after all, pauses,
 * a second subscription, and things bought once. Drawn apart, so that the main story stays as it is.
 */

const TRIAL_DAYS = 14
const TRIAL_SHARE = 0.6

/** Per paid month. */
const LATE_PAYMENT_SHARE = 0.012
const PAUSE_SHARE = 0.004
/** A pause nobody ends: only where nothing else happens any more. */
const FORGOTTEN_SHARE = 0.006

const PAYROLL_SHARE = 0.12
const PAYROLL_MINOR = 900

/** Help with the yearly accounts, sold once at a time. */
const ACCOUNTS_MINOR = [12_900, 19_900, 34_900]
const BUYER_SHARE = 0.16
const REFUND_SHARE = 0.06

export function addAsides(scene: Scene, random: Random): void {
  const { life, customer } = scene
  if (chance(random, TRIAL_SHARE)) {
    tell(scene, { type: 'trial_started', at: customer.startsAt - TRIAL_DAYS * DAY })
  }
  for (const month of paidMonths(scene)) {
    if (chance(random, LATE_PAYMENT_SHARE)) payLate(scene, month, random)
    else if (chance(random, PAUSE_SHARE)) pause(scene, month, random)
  }
  if (customer.plan !== 'Starter' && chance(random, PAYROLL_SHARE)) buyPayroll(scene, random)
  if (life.spells.length > 0 && chance(random, BUYER_SHARE)) buyAccounts(scene, random)
}

/** Somebody who looked at it for two weeks and never paid. */
export function onlyTry(scene: Scene, at: number): void {
  tell(scene, { type: 'trial_started', at })
  tell(scene, { type: 'trial_ended', at: at + TRIAL_DAYS * DAY })
}

/** The first days of months that were paid and in which nothing else happened, nor in the next two. */
function paidMonths({ life, story }: Scene): number[] {
  const months: number[] = []
  for (const { from, to } of life.spells) {
    const last = Math.min(to, story.endAt)
    for (let at = from + MONTH; at < last; at += MONTH) {
      const isQuiet = life.events.every((event) => event.at < at - 1 || event.at > at + 2 * MONTH)
      if (at > story.opensAt && isQuiet && to > at + 2 * MONTH) months.push(at)
    }
  }
  return months
}

function payLate(scene: Scene, at: number, random: Random): void {
  tell(scene, { type: 'payment_failed', at })
  tell(scene, { type: 'payment_recovered', at: at + between(random, 0.5, 11) * DAY })
}

function pause(scene: Scene, at: number, random: Random): void {
  const { life, story } = scene
  const from = at + between(random, 1, 9) * DAY
  tell(scene, { type: 'paused', at: from })
  const isForgotten =
    life.events.every((event) => event.at <= at || event.type === 'paused') &&
    story.endAt - from > 95 * DAY &&
    chance(random, FORGOTTEN_SHARE / PAUSE_SHARE / 4)
  if (!isForgotten) tell(scene, { type: 'resumed', at: from + between(random, 12, 45) * DAY })
}

function buyPayroll(scene: Scene, random: Random): void {
  const { life, customer } = scene
  const [spell] = life.spells
  if (!spell) return
  const from = spell.from + between(random, 1, 8) * MONTH
  if (from >= Math.min(spell.to, scene.story.endAt)) return
  const payroll = { subscriptionId: `${customer.id}-payroll`, plan: 'Payroll', interval: 'month' }
  const price = { mrrMinor: PAYROLL_MINOR, currency: customer.currency }
  tell(scene, { type: 'started', at: from, ...payroll, ...price })
  const to = chance(random, 0.25) ? from + between(random, 2, 9) * MONTH : spell.to
  if (to <= spell.to && to < Infinity) tell(scene, { type: 'ended', at: to, ...payroll })
}

function buyAccounts(scene: Scene, random: Random): void {
  const { customer, life, story } = scene
  const from = Math.max(life.spells[0]?.from ?? 0, story.opensAt)
  const times = wholeBetween(random, 1, chance(random, 0.3) ? 5 : 2)
  for (let i = 0; i < times; i += 1) {
    const at = between(random, from, story.endAt)
    const money = { amountMinor: pick(random, ACCOUNTS_MINOR), currency: customer.currency }
    tell(scene, { type: 'purchase', at, ...money })
    if (chance(random, REFUND_SHARE)) {
      tell(scene, { type: 'refund', at: at + 3 * DAY, ...money, amountMinor: -money.amountMinor })
    }
  }
}

const tell = ({ customer, life }: Scene, told: Told): void => addEvent(life.events, customer.id, told)
