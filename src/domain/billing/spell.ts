import { type Billed, billedOf } from './billed'
import type { ChurnCause } from './events'
import type { LossKind, Mrr } from './movement'
import type { SubscriptionState } from './subscription'

/** A customer's paying time, from the first MRR above 0 to the end of paid service. */
export interface Spell {
  /** 1 for the first: a later one is a return. */
  ordinal: number
  startedAt: number
  endedAt: number | null
  /** Id of the event that ended it. */
  endedBy: string | null
  startPlan: string | null
  startCurrency: string | null
  startMrrMinor: number
  /** Of the largest subscription, before the end or now. */
  plan: string | null
  billed: Billed
  /** The currency most is paid in, and the MRR in it, before the end or now. */
  currency: string | null
  mrrMinor: number
  loss: LossKind | null
  reason: string | null
  cause: ChurnCause | null
}

/** What a paying time is worth from a moment on. */
export interface Worth extends Pick<Spell, 'plan' | 'billed' | 'currency' | 'mrrMinor'> {
  at: number
}

/** Subscriptions that end together are told of one after the other. */
const TOGETHER_MS = 3_600_000

export function openSpell(
  ordinal: number,
  at: number,
  mrr: Mrr,
  subscriptions: Iterable<SubscriptionState>,
): Spell {
  const worth = worthOf(mrr, subscriptions)
  return {
    ordinal,
    startedAt: at,
    endedAt: null,
    endedBy: null,
    startPlan: worth.plan,
    startCurrency: worth.currency,
    startMrrMinor: worth.mrrMinor,
    ...worth,
    loss: null,
    reason: null,
    cause: null,
  }
}

/**
 * The spell at its end, with what was paid until then: who ends two subscriptions at once leaves with
 * both of them, and not with the one that happens to be told of last.
 */
export function endSpell(
  spell: Spell,
  at: number,
  endedBy: string,
  worths: readonly Worth[],
): Spell {
  const { plan, billed, currency, mrrMinor } =
    worths.findLast((worth) => worth.at <= at - TOGETHER_MS) ?? spell
  return { ...spell, plan, billed, currency, mrrMinor, endedAt: at, endedBy }
}

/** The spell while it goes on: a pause keeps what was paid before it. */
export const continueSpell = (
  spell: Spell,
  mrr: Mrr,
  subscriptions: Iterable<SubscriptionState>,
): Spell => (mrr.size === 0 ? spell : { ...spell, ...worthOf(mrr, subscriptions) })

/** Plan and billing of the largest subscription, and the currency most is paid in. */
function worthOf(mrr: Mrr, subscriptions: Iterable<SubscriptionState>) {
  const [currency = null, mrrMinor = 0] = [...mrr].sort(largestFirst)[0] ?? []
  const [leading] = [...subscriptions]
    .filter((subscription) => subscription.currency === currency && subscription.mrrMinor > 0)
    .sort((a, b) => b.mrrMinor - a.mrrMinor || (a.id < b.id ? -1 : 1))
  return { plan: leading?.plan ?? null, billed: billedOf(leading?.interval ?? null), currency, mrrMinor }
}

const largestFirst = ([a, x]: [string, number], [b, y]: [string, number]): number =>
  y - x || (a < b ? -1 : 1)
