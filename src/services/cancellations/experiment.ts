import type { StoredSurvey } from '../../../db/queries/surveys'
import type { Context } from '../../context'
import {
  type OfferLift,
  type OfferMoney,
  offerLift,
  offerMoney,
  type OfferVerdict,
  offerVerdict,
} from '../../domain/metrics/offer-lift'
import { type Rate, rateOf } from '../../domain/metrics/rate'
import { OFFER_LIFT } from '../../domain/metrics/offer-lift'
import { type SampleRatio, sampleRatio } from '../../domain/metrics/sample-ratio'
import { whenKnown } from '../../domain/metrics/when-known'
import { dayIn } from '../../domain/time'
import type { SessionWithFate } from './load-facts'
import { givenBy, mrrOf } from './money'

/** A difference worth knowing about: eight customers more in a hundred. */
const WORTH_SEEING = 0.08

export interface Experiment {
  holdoutShare: number
  horizonDays: number
  offered: Rate
  heldOut: Rate
  lift: OfferLift | null
  /** In one currency: the one most of the sessions pay in. */
  currency: string | null
  months: number
  money: OfferMoney | null
  verdict: OfferVerdict
  split: SampleRatio | null
  /** Sessions each arm needs to see eight in a hundred more, four times out of five. */
  needed: number | null
  /**
   * From this day on the answer may be read: as many sessions as needed in the smaller arm, each followed
   * for the whole horizon, at the pace so far. Looking and stopping before then finds what is not there.
   */
  knownOn: string | null
  isEarly: boolean
}

/** Offers against the holdout, by who still pays at the horizon. Null when nobody is held out. */
export function judgeOffers(
  ctx: Context,
  surveys: readonly StoredSurvey[],
  definitive: readonly SessionWithFate[],
  { horizon, months }: { horizon: 30 | 90; months: number },
): Experiment | null {
  const holdoutShare = Math.max(0, ...surveys.map(({ definition }) => definition.flow?.holdoutShare ?? 0))
  const isHeldOut = definitive.some(({ arm }) => arm === 'holdout')
  if (holdoutShare === 0 && !isHeldOut) return null

  const offers = surveys.flatMap(({ definition }) => definition.flow?.offers ?? [])
  const saved = ({ fate }: SessionWithFate) => (horizon === 30 ? fate.saved30 : fate.saved90)
  const armOf = (arm: SessionWithFate['arm']) => {
    const known = definitive.filter((one) => one.arm === arm && saved(one) !== null)
    return { known, rate: rateOf(known.filter((one) => saved(one) === true).length, known.length, OFFER_LIFT.slug) }
  }
  const [offered, heldOut] = [armOf('offers'), armOf('holdout')]
  const lift = offerLift(offered.rate, heldOut.rate)
  const [currency = null, mrr = 0] = Object.entries(mrrOf(offered.known)).sort(([, a], [, b]) => b - a)[0] ?? []
  const paying = offered.known.filter((one) => one.currency === currency)
  const given = paying
    .filter(({ outcome }) => outcome === 'offer_accepted')
    .reduce((sum, one) => sum + givenBy(offers.find(({ id }) => id === one.acceptedOffer), one), 0)
  const money =
    lift && paying.length > 0
      ? offerMoney(lift, { sessions: paying.length, mrrMinor: mrr / paying.length, months, given })
      : null
  const reading = readingOf(ctx, definitive, heldOut.rate, horizon)
  return {
    holdoutShare,
    horizonDays: horizon,
    offered: offered.rate,
    heldOut: heldOut.rate,
    lift,
    currency,
    months,
    money,
    verdict: offerVerdict([offered.rate, heldOut.rate], money),
    split: sampleRatio(countArm(definitive, 'offers'), countArm(definitive, 'holdout'), holdoutShare),
    ...reading,
  }
}

const countArm = (sessions: readonly SessionWithFate[], arm: SessionWithFate['arm']): number =>
  sessions.filter((one) => one.arm === arm).length

/** How much is needed, and on which day it is there. */
function readingOf(
  { workspace, now }: Context,
  definitive: readonly SessionWithFate[],
  heldOut: Rate,
  horizonDays: number,
): Pick<Experiment, 'needed' | 'knownOn' | 'isEarly'> {
  const { knownAt, ...reading } = whenKnown({
    heldOut,
    worth: WORTH_SEEING,
    smaller: Math.min(countArm(definitive, 'offers'), countArm(definitive, 'holdout')),
    firstAt: definitive[0]?.openedAt,
    horizonDays,
    now: now(),
  })
  return { ...reading, knownOn: knownAt === null ? null : dayIn(workspace.timeZone, knownAt) }
}
