import type { CancelReportBody, CancelStepBody } from '../src/contract/cancel'
import type { Context } from '../src/context'
import { signHex } from '../src/crypto'
import { openCancellation } from '../src/services/cancellations/open'
import { reportCancellation } from '../src/services/cancellations/report'
import { identitySecret } from '../src/services/respondents/identity'
import type { Answer, Reaction } from './answers'
import { between, uuidFrom } from './draw'
import { chance, type Random } from './random'

interface Farewell {
  surveyId: string
  customerId: string
  userId: string
  locale: string
  reaction: Reaction
  /** Thinks better of it. */
  stays: boolean
}

/** Of those who leave all the same, who takes the offer first. */
const ACCEPTS_AND_LEAVES = 0.12
const ACCEPTS_AND_STAYS = 0.65

/** Somebody comes to leave: opens the flow with a token, says why or not, and ends it. */
export async function playCancellation(ctx: Context, random: Random, farewell: Farewell): Promise<void> {
  const { surveyId, customerId, userId, locale, reaction, stays } = farewell
  const session = {
    anonymous_id: `browser-of-${userId}`,
    user_id: userId,
    survey_id: surveyId,
    session_key: uuidFrom(random),
    token: await tokenOf(ctx, customerId, uuidFrom(random)),
  }
  const view = await openCancellation(ctx, { ...session, locales: [locale] }, 'widget')
  const answer: Answer = typeof reaction === 'object' ? reaction : {}
  const reason = view.reasons.find(({ id }) => id === answer.reason)
  const offer = view.offers.find(({ id }) => id === reason?.offer_ids[0])
  // Drawn whether or not an offer stands: the arms differ between installations, the rest may not.
  const likes = chance(random, stays ? ACCEPTS_AND_STAYS : ACCEPTS_AND_LEAVES)
  const pace = [1, 2, 3].map(() => Math.round(between(random, 2_000, 25_000)))
  const accepts = offer !== undefined && likes
  const outcome = accepts ? 'offer_accepted' : stays ? 'kept' : 'cancel'
  const steps = walk(pace, reason !== undefined, offer?.id, outcome)
  const report: CancelReportBody = {
    ...session,
    version: view.version,
    revision: 1,
    steps,
    ...(reason && { reason_id: reason.id, reason_position: view.reasons.indexOf(reason) }),
    ...(answer.comment !== undefined && { text: answer.comment }),
    ...(accepts && { offer_id: offer.id }),
    outcome,
    locale: view.locale,
    age_ms: 0,
  }
  const later = ctx.now() + pace.reduce((sum, ms) => sum + ms, 0)
  await reportCancellation({ ...ctx, now: () => later }, report, 'widget')
}

/** The screens somebody went through, with the time they took. */
function walk(
  pace: readonly number[],
  isReasoned: boolean,
  offerId: string | undefined,
  outcome: 'cancel' | 'kept' | 'offer_accepted',
): CancelStepBody[] {
  const screens = ['reason', ...(isReasoned ? ['details'] : []), ...(offerId ? ['offer'] : [])] as const
  const choice = { cancel: 'cancel', kept: 'keep', offer_accepted: 'accept' }[outcome] as CancelStepBody['choice']
  let at = 0
  const steps = screens.map((screen, i): CancelStepBody => {
    const shown_ms = at
    at += pace[i] ?? 0
    const offer_ids = screen === 'offer' && offerId ? [offerId] : []
    return { screen: screen as CancelStepBody['screen'], shown_ms, left_ms: at, choice: i === screens.length - 1 ? choice : 'next', offer_ids }
  })
  return [...steps, { screen: 'done', shown_ms: at, left_ms: null, choice: null, offer_ids: [] }]
}

async function tokenOf(ctx: Context, customer_id: string, nonce: string): Promise<string> {
  const iat = Math.floor(ctx.now() / 1000)
  const claim = JSON.stringify({ customer_id, iat, exp: iat + 1_800, nonce })
  const signed = `ct1.${btoa(claim).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')}`
  return `${signed}.${await signHex(await identitySecret(ctx), signed)}`
}
