import { randomUUID } from 'node:crypto'
import { insertInstallation } from '../../db/queries/install'
import { listSurveys, type StoredSurvey } from '../../db/queries/surveys'
import type { WorkspaceRow } from '../../db/queries/workspaces'
import { DEFAULT_CHURN_POLICY } from '../../src/domain/billing/policy'
import type { KindSlug, ResponseBody } from '../../src/contract/client'
import { type Context, type Scope, SCOPES } from '../../src/context'
import { createKey, makeKey } from '../../src/services/auth/keys'
import { firstOwner } from '../../src/services/members/first-owner'
import { starterSurveys } from '../../src/services/workspaces/starter-surveys'
import type { TestApp } from '../harness'

/** An answer's body, taken for what the test says it is. */
export const readJson = async <T = Record<string, unknown>>(response: Response): Promise<T> =>
  (await response.json()) as T

/** Status and body in one value, for comparing both at once. */
export const read = async (response: Response): Promise<[number, unknown]> => {
  const text = await response.text()
  return [response.status, text === '' ? null : JSON.parse(text)]
}

/** Headers of a new secret key, for requests whose body is no JSON. */
export async function keyHeaders(
  ctx: Context,
  scopes: readonly Scope[] = SCOPES,
): Promise<{ authorization: string }> {
  const { key } = await createKey(ctx, { kind: 'secret', name: 'test', scopes: [...scopes] })
  return { authorization: `Bearer ${key}` }
}

/** The survey of a kind that every installation starts with. */
export async function surveyOf({ db, workspace }: Context, kind: KindSlug): Promise<StoredSurvey> {
  const survey = (await listSurveys(db, workspace.id)).find((one) => one.kind === kind)
  if (!survey) throw new Error(`no ${kind} survey`)
  return survey
}

/** A complete answer by a browser of its own. */
export const answerTo = (
  survey: { id: string },
  changes: Partial<ResponseBody> = {},
): ResponseBody => ({
  anonymous_id: randomUUID(),
  submission_id: randomUUID(),
  survey_id: survey.id,
  version: 1,
  revision: 1,
  complete: true,
  answers: {},
  locale: 'en',
  age_ms: 0,
  ...changes,
})

/** Another tenant of the same database, with surveys, a publishable key and a secret one. */
export async function addTenant({ ctx, runtime, request }: TestApp) {
  const now = ctx.now()
  const workspace: WorkspaceRow = {
    id: `wsp_${'1'.repeat(26)}`,
    name: 'Another',
    timeZone: 'UTC',
    currency: 'EUR',
    identitySecret: 'secret of another',
    allowedOrigins: [],
    churnPolicy: DEFAULT_CHURN_POLICY,
    riskWeights: {},
    redaction: 'mask',
    createdAt: now + 1,
  }
  const theirs: Context = { ...ctx, workspace }
  const publishable = await makeKey(theirs, { kind: 'publishable', name: 'Website', scopes: [] })
  await insertInstallation(runtime.database(), {
    workspace,
    owner: firstOwner(workspace.id, now, ctx.newId),
    key: publishable.row,
    ...starterSurveys(workspace.id, now, ctx.newId),
  })
  const headers = await keyHeaders(theirs)
  return {
    ctx: theirs,
    publishableKey: publishable.key,
    keyId: publishable.row.id,
    api: (method: string, path: string, body?: unknown) =>
      request(path, {
        method,
        headers,
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      }),
  }
}

/** Somebody answers at a moment, for a customer when one is named; the clock stays there. */
export async function respond(
  app: TestApp,
  survey: { id: string },
  at: number,
  answers: ResponseBody['answers'],
  customer?: string,
): Promise<ResponseBody> {
  app.clock.now = at
  const user = customer === undefined ? {} : { user_id: customer }
  const body = answerTo(survey, { answers, ...user })
  if (customer !== undefined) {
    const { anonymous_id } = body
    await app.page('/v1/client/:key/identify', {
      anonymous_id,
      user_id: customer,
      customer_id: customer,
    })
  }
  const answer = await app.page('/v1/client/:key/responses', body)
  if (answer.status !== 201) throw new Error(`answered ${answer.status}: ${await answer.text()}`)
  return body
}

/** A churn event as the API takes it: 49.00 EUR a month from 10 January 2026 unless it is changed. */
export const churnEvent = (id: string, changes: object = {}) => ({
  id,
  customer_id: 'acme',
  type: 'started',
  at: '2026-01-10T12:00:00Z',
  mrr_minor: 4900,
  currency: 'EUR',
  ...changes,
})
