import { randomUUID } from 'node:crypto'
import type { CancelReportBody, CancelStepBody, CancelView } from '../../src/contract/cancel'
import { claimAt, makeToken, openBody, openSession, report, reportBody, secretOf } from '../api/cancel'
import { readJson, respond, surveyOf } from '../api/helpers'
import { DAY, NOON, startApp, type TestApp } from '../harness'
import { type Member, startMember } from './helpers'

/** What has no place to break. */
const LONG = 'Donaudampfschifffahrtsgesellschaft'.repeat(5)
const LEAVERS = 72

const offer = (id: string, kind: string, terms: object, texts: object) => ({
  id,
  kind,
  variants: [{ id: 'a', terms, texts }],
})
const words = (headline: string, body: string, accept: string) => ({ headline, body, accept })

const FLOW = {
  holdout_share: 0.5,
  max_offers: 2,
  stops: {
    en: ['New invoices can no longer be sent', 'The bank feed ends'],
    de: ['Rechnungen lassen sich nicht mehr senden', 'Der Bankabgleich endet'],
  },
  offers: [
    offer('save30', 'discount', { percent: 30, months: 3, reference: 'SAVE30' }, {
      en: words('30 % off for three months', 'Everything else stays as it is.', 'Take 30 % off'),
      de: words('30 % Rabatt für drei Monate', 'Alles andere bleibt, wie es ist.', '30 % Rabatt nehmen'),
    }),
    {
      id: 'pause',
      kind: 'pause',
      variants: [
        {
          id: 'a',
          terms: { months: 2 },
          texts: {
            en: words('Pause for two months', 'You pay nothing, and nothing is deleted.', 'Pause my plan'),
            de: words('Zwei Monate Pause', 'Sie zahlen nichts, und nichts wird gelöscht.', 'Tarif pausieren'),
          },
        },
        {
          id: 'b',
          weight: 3,
          terms: { months: 6 },
          texts: { en: words('Pause for half a year', 'You pay nothing, and nothing is deleted.', 'Pause my plan') },
        },
      ],
    },
    offer('talk', 'contact', { url: 'mailto:team@fernhill.example' }, {
      en: words(LONG.slice(0, 120), LONG, LONG.slice(0, 60)),
    }),
  ],
}

const REASONS = [
  {
    id: 'price',
    canonical: 'price',
    labels: { en: 'It is too expensive', de: 'Es ist zu teuer' },
    sub_reasons: [
      { id: 'budget', labels: { en: 'Our budget was cut', de: 'Unser Budget wurde gekürzt' } },
      { id: 'value', labels: { en: 'Too dear for what we use', de: 'Zu teuer für das, was wir nutzen' } },
    ],
    offers: ['save30', 'pause'],
  },
  { id: 'low_usage', canonical: 'low_usage', labels: { en: 'We do not use it enough' }, offers: ['pause'] },
  { id: 'export', canonical: 'missing_feature', labels: { en: 'Something we need is missing' } },
  { id: 'support', canonical: 'service', labels: { en: LONG.slice(0, 120) }, offers: ['talk'] },
  { id: 'other', canonical: 'other', labels: { en: 'Another reason', de: 'Ein anderer Grund' } },
]

export interface Leavers {
  member: Member
  surveyId: string
  withdrawalId: string
  /** A session that accepted, one of a customer with a long name, and one nothing was reported of. */
  sessions: { accepted: string; long: string; silent: string }
  /** Addresses of the hosted page at each of its screens. */
  hosted: Record<'reason' | 'details' | 'offer' | 'done' | 'withdrawal', string>
}

/** A business 72 customers of which came to leave: some took an offer, kept, went away or cancelled. */
export async function startLeavers(): Promise<Leavers> {
  const app = await startApp({ now: NOON - 200 * DAY })
  const { id, version } = await giveFlow(app)
  const customers = [...Array.from({ length: LEAVERS - 1 }, (_, i) => `customer-${i + 1}`), LONG]
  await app.api('POST', '/v1/churn-events', {
    events: customers.map((customer_id, i) => ({
      id: `start-${i}`,
      customer_id,
      type: 'started',
      at: new Date(NOON - 200 * DAY).toISOString(),
      mrr_minor: 2_900 + (i % 5) * 2_000,
      currency: 'EUR',
    })),
  })
  const nps = await surveyOf(app.ctx, 'nps')
  await respond(app, nps, NOON - 180 * DAY, { score: 4, comment: 'the export keeps crashing' }, 'customer-1')
  await respond(app, nps, NOON - 179 * DAY, { score: 2, comment: LONG.repeat(3) }, LONG)

  const opened: { id: string; accepted: boolean }[] = []
  for (const [i, customer] of customers.entries()) {
    app.clock.now = NOON - (150 - 2 * i) * DAY
    opened.push(await comeToLeave(app, { id, version }, customer, i))
  }
  app.clock.now = NOON
  const silent = await openSession(app, openBody(id, { anonymous_id: 'browser-of-nobody' }))
  const withdrawalId = await addWithdrawal(app)
  return {
    member: await startMember(app),
    surveyId: id,
    withdrawalId,
    sessions: {
      accepted: opened.find(({ accepted }) => accepted)?.id ?? '',
      long: opened.at(-1)?.id ?? '',
      silent: silent.session_id,
    },
    hosted: await visitHosted(app, withdrawalId),
  }
}

async function giveFlow(app: TestApp): Promise<{ id: string; version: number }> {
  const survey = await surveyOf(app.ctx, 'cancellation')
  const path = `/v1/surveys/${survey.id}`
  const { definition } = await readJson<{ definition: object }>(await app.api('GET', path))
  return await readJson(
    await app.api('PATCH', path, {
      definition: { ...definition, locales: ['en', 'de'], reasons: REASONS, flow: FLOW },
    }),
  )
}

/** One customer's way, by their number: with the offers they see, or without. */
async function comeToLeave(
  app: TestApp,
  survey: { id: string; version: number },
  customer_id: string,
  i: number,
): Promise<{ id: string; accepted: boolean }> {
  const key = randomUUID()
  const person = { anonymous_id: `browser-of-${i}` }
  const token = makeToken(await secretOf(app), claimAt(app.clock.now, { customer_id }))
  const view = await openSession(app, openBody(survey.id, { ...person, session_key: key, token }))
  const reason = view.reasons.find(({ id }) => id === REASONS[i % 7]?.id)
  const offerIds = reason?.offer_ids ?? []
  const accepted = offerIds.length > 0 && i % 3 !== 2
  const outcome = accepted ? 'offer_accepted' : i % 9 === 4 ? 'kept' : i % 11 === 6 ? null : 'cancel'
  await report(
    app,
    reportBody(survey, key, {
      ...person,
      steps: stepsOf(offerIds, outcome),
      outcome,
      ...said(view, reason, i),
      ...(accepted && { offer_id: offerIds[0] ?? '' }),
    }),
  )
  if (outcome === 'cancel' || i % 8 === 1) await leave(app, customer_id, outcome === 'cancel' ? 9 : 40)
  else await pay(app, customer_id)
  return { id: view.session_id, accepted }
}

function said(view: CancelView, reason: CancelView['reasons'][number] | undefined, i: number): Partial<CancelReportBody> {
  if (!reason) return {}
  const sub = reason.sub_reasons[i % 2]
  return {
    reason_id: reason.id,
    reason_position: view.reasons.indexOf(reason),
    ...(sub && { sub_reason_id: sub.id }),
    ...(i % 4 === 0 && { text: 'The price went up twice this year' }),
  }
}

function stepsOf(offer_ids: string[], outcome: CancelReportBody['outcome']): CancelStepBody[] {
  const last = { cancel: 'cancel', kept: 'keep', offer_accepted: 'accept', abandoned: null } as const
  const screens = offer_ids.length > 0 ? (['reason', 'details', 'offer'] as const) : (['reason', 'details'] as const)
  return screens.map((screen, n) => ({
    screen,
    shown_ms: n * 7_000,
    left_ms: outcome === null && n === screens.length - 1 ? null : (n + 1) * 7_000,
    choice: n < screens.length - 1 ? 'next' : outcome && last[outcome],
    offer_ids: screen === 'offer' ? offer_ids : [],
  }))
}

/** Told of on the day it happens; what has not happened at NOON is never told. */
async function leave(app: TestApp, customer_id: string, afterDays: number): Promise<void> {
  const at = app.clock.now + afterDays * DAY
  if (at > NOON) return
  app.clock.now = at
  const event = { id: `end-${customer_id}`.slice(0, 200), customer_id, type: 'ended', at: new Date(at).toISOString() }
  await app.api('POST', '/v1/churn-events', event)
}

async function pay(app: TestApp, customer_id: string): Promise<void> {
  await app.api('POST', '/v1/churn-events', {
    id: `paid-${customer_id}`.slice(0, 200),
    customer_id,
    type: 'purchase',
    at: new Date(app.clock.now).toISOString(),
    amount_minor: 12_345_678,
    currency: 'EUR',
  })
}

async function addWithdrawal(app: TestApp): Promise<string> {
  const made = await app.api('POST', '/v1/surveys', {
    kind: 'cancellation',
    name: 'Withdrawal',
    definition: {
      locales: ['en'],
      reasons: REASONS.map(({ id, canonical, labels }) => ({ id, canonical, labels })),
      flow: { kind: 'withdrawal', stops: { en: ['The contract ends as if it had not been made'] } },
    },
  })
  const { id } = await readJson<{ id: string }>(made)
  await app.api('PUT', `/v1/surveys/${id}/status`, { status: 'live' })
  return id
}

/** Customers who see the offers, each left standing at another screen of the hosted page. */
async function visitHosted(app: TestApp, withdrawalId: string): Promise<Leavers['hosted']> {
  const secret = await secretOf(app)
  const urlFor = (more: string, claim: object) =>
    `/cancel/${app.publishableKey}?locale=en${more}&s=${randomUUID()}&token=${makeToken(secret, claimAt(NOON, claim))}`
  const until = async (...presses: string[]): Promise<string> => {
    for (let i = 0; ; i++) {
      const effective_at = Date.UTC(2026, 3, 1) / 1000
      const url = urlFor('', { customer_id: `visitor-${presses.length}-${i}`, effective_at })
      await app.request(url)
      for (const body of presses) await app.request(url, { method: 'POST', body: new URLSearchParams(body) })
      const page = await (await app.request(url)).text()
      // Half of them belong to the holdout, and never come to an offer.
      if (presses.length < 2 || /30 % off|goes on/.test(page)) return url
    }
  }
  const reasoned = ['reason=price&action=next', 'sub_reason=budget&text=Too+dear&action=next']
  return {
    reason: await until(),
    details: await until(...reasoned.slice(0, 1)),
    offer: await until(...reasoned),
    done: await until(...reasoned, 'action=accept:save30'),
    withdrawal: urlFor(`&survey=${withdrawalId}`, { customer_id: 'withdrawing' }),
  }
}
