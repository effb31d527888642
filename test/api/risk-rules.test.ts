import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findWorkspace } from '../../db/queries/workspaces'
import { RISK_RULES } from '../../src/domain/risk'
import { startApp, type TestApp } from '../harness'
import { read, readJson } from './helpers'

let app: TestApp
beforeAll(async () => {
  app = await startApp()
})
afterAll(() => app.close())

interface Rules {
  rules: { slug: string; points: number; default_points: number; in_backtest: boolean }[]
}

const put = (points: object) => app.api('PUT', '/v1/risk-rules', { points })
const pointsOf = ({ rules }: Rules) =>
  Object.fromEntries(rules.map(({ slug, points }) => [slug, points]))
const defaults = Object.fromEntries(RISK_RULES.map((rule) => [rule.slug, rule.defaultPoints]))

describe('/v1/risk-rules', () => {
  it('shows every rule with what it is worth, and the bands', async () => {
    const answer = await readJson<Rules>(await app.api('GET', '/v1/risk-rules'))
    expect(pointsOf(answer)).toEqual(defaults)
    expect(answer).toMatchObject({
      bands: [
        { band: 'low', min_points: 0 },
        { band: 'medium', min_points: 3 },
        { band: 'high', min_points: 6 },
      ],
    })
    expect(answer.rules.filter((rule) => !rule.in_backtest).map(({ slug }) => slug)).toEqual([
      'not_seen',
    ])
  })

  it('takes points of its own, and keeps only what differs', async () => {
    const own = await readJson<Rules>(await put({ silence: 20, past_due: 0, nps_detractor: 3 }))
    expect(pointsOf(own)).toEqual({ ...defaults, silence: 20, past_due: 0 })
    const { db, workspace } = app.ctx
    expect((await findWorkspace(db, workspace.id))?.riskWeights).toEqual({ silence: 20, past_due: 0 })
  })

  it('replaces what was set before', async () => {
    await put({ silence: 20 })
    expect(pointsOf(await readJson<Rules>(await put({})))).toEqual(defaults)
  })

  it.each([
    ['more than 20 points', { silence: 21 }, 'points.silence'],
    ['less than none', { silence: -1 }, 'points.silence'],
    ['half a point', { silence: 1.5 }, 'points.silence'],
    ['a rule nobody knows', { vibes: 3 }, 'vibes'],
  ])('refuses %s', async (_what, points, path) => {
    expect(await read(await put(points))).toMatchObject([
      422,
      { code: 'invalid_fields', fields: [{ path }] },
    ])
  })

  it('is for keys that may change the workspace', async () => {
    expect((await app.api('PUT', '/v1/risk-rules', { points: {} }, ['workspace:read'])).status).toBe(403)
    expect((await app.api('GET', '/v1/risk-rules', undefined, ['customers:read'])).status).toBe(403)
    expect((await app.api('GET', '/v1/risk-stays', undefined, ['churn:read'])).status).toBe(403)
  })
})
