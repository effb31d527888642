import { createHmac, randomUUID } from 'node:crypto'
import { findWorkspace } from '../../db/queries/workspaces'
import type { CancelReportBody, CancelView } from '../../src/contract/cancel'
import type { TestApp } from '../harness'
import { readJson, surveyOf } from './helpers'

/** A token as a host makes it, with node's own crypto: independent of what reads it. */
export function makeToken(secret: string, claim: object): string {
  const payload = `ct1.${Buffer.from(JSON.stringify(claim)).toString('base64url')}`
  return `${payload}.${createHmac('sha256', secret).update(payload).digest('hex')}`
}

/** A claim that holds at `now`, for the customer "acme". */
export const claimAt = (now: number, changes: object = {}) => ({
  customer_id: 'acme',
  subscription_id: 'sub_1',
  iat: Math.floor(now / 1000),
  exp: Math.floor(now / 1000) + 1_800,
  nonce: randomUUID(),
  ...changes,
})

export const secretOf = async ({ ctx }: TestApp): Promise<string> =>
  (await findWorkspace(ctx.db, ctx.workspace.id))?.identitySecret ?? ''

const texts = (headline: string) => ({ en: { headline, body: 'Your plan stays.', accept: 'Take it' } })
const terms = { percent: null, months: null, days: null, plan: null, url: null, reference: null }

export const OFFERS = {
  save30: {
    id: 'save30',
    kind: 'discount',
    variants: [{ id: 'a', terms: { ...terms, percent: 30, months: 3 }, texts: texts('30 % off') }],
  },
  talk: {
    id: 'talk',
    kind: 'contact',
    variants: [{ id: 'a', terms: { ...terms, url: 'https://cal.example/us' }, texts: texts('Talk') }],
  },
}

/** Gives the installation's cancellation survey a flow; answers its id and version. */
export async function withFlow(app: TestApp, flow: object, reasons?: object[]) {
  const survey = await surveyOf(app.ctx, 'cancellation')
  const path = `/v1/surveys/${survey.id}`
  const { definition } = await readJson<{ definition: object }>(await app.api('GET', path))
  const changed = await app.api('PATCH', path, {
    definition: {
      ...definition,
      locales: ['en', 'de'],
      reasons: reasons ?? [
        { id: 'price', canonical: 'price', labels: { en: 'Too dear' }, offers: ['save30', 'talk'] },
        { id: 'other', canonical: 'other', labels: { en: 'Other' } },
      ],
      flow: { offers: [OFFERS.save30, OFFERS.talk], ...flow },
    },
  })
  if (changed.status !== 200) throw new Error(`refused: ${await changed.text()}`)
  const { id, version } = await readJson<{ id: string; version: number }>(changed)
  return { id, version }
}

export const openBody = (surveyId: string, changes: object = {}) => ({
  anonymous_id: 'browser-1',
  survey_id: surveyId,
  session_key: randomUUID(),
  locales: ['en'],
  ...changes,
})

export async function openSession(app: TestApp, body: object): Promise<CancelView> {
  const answer = await app.page('/v1/client/:key/cancel-sessions', body)
  if (answer.status !== 200) throw new Error(`answered ${answer.status}: ${await answer.text()}`)
  return await readJson<CancelView>(answer)
}

export const reportBody = (
  survey: { id: string; version: number },
  sessionKey: string,
  changes: Partial<CancelReportBody> = {},
): CancelReportBody => ({
  anonymous_id: 'browser-1',
  survey_id: survey.id,
  session_key: sessionKey,
  version: survey.version,
  revision: 1,
  steps: [],
  outcome: null,
  locale: 'en',
  age_ms: 0,
  ...changes,
})

export const report = async (app: TestApp, body: CancelReportBody) =>
  await app.page('/v1/client/:key/cancel-reports', body)
