import { randomUUID } from 'node:crypto'
import type { TestApp } from '../harness'
import { surveyOf } from './helpers'

type Walk = (operation: string, path: string, body?: unknown) => Promise<Record<string, unknown>>

/** Walks what tells of churn, of leaving, and of long work: each operation once. */
export async function walkChurn(app: TestApp, walk: Walk): Promise<void> {
  const get = (path: string, query = '') => walk(`get ${path}`, path + query)
  const leaving = await surveyOf(app.ctx, 'cancellation')
  const session = { anonymous_id: 'browser-1', survey_id: leaving.id, session_key: randomUUID() }
  const client = '/v1/client/:key'
  const opened = await walk(`post ${client}/cancel-sessions`, `${client}/cancel-sessions`, {
    ...session,
    locales: ['en'],
  })
  await walk(`post ${client}/cancel-reports`, `${client}/cancel-reports`, {
    ...session,
    version: leaving.version,
    revision: 1,
    steps: [{ screen: 'reason', shown_ms: 0, left_ms: 900, choice: 'cancel', offer_ids: [] }],
    outcome: 'cancel',
    locale: 'en',
    age_ms: 0,
  })
  await get('/v1/cancel-sessions')
  await walk('get /v1/cancel-sessions/:id', `/v1/cancel-sessions/${String(opened.session_id)}`)

  for (const name of [
    'cancellations', 'movements', 'cohorts', 'leakage', 'purchases', 'purchases/customers', 'associations',
    'spend-after-answer', 'survival', 'early-warning', 'risk-backtest', 'value-by-risk',
  ]) {
    await get(`/v1/summaries/${name}`)
  }
  await walk('get /v1/customers/:id/timeline', '/v1/customers/acme/timeline')
  await get('/v1/risk-stays')
  await get('/v1/risk-rules')
  await walk('put /v1/risk-rules', '/v1/risk-rules', { points: { silence: 4 } })

  const rates = [{ currency: 'SEK', from_day: '2026-01-01', rate: '0.09' }]
  await walk('put /v1/exchange-rates', '/v1/exchange-rates', { rates })
  await get('/v1/exchange-rates')
  await walk('delete /v1/exchange-rates/:currency/:from_day', '/v1/exchange-rates/SEK/2026-01-01')

  const rebuild = await walk('put /v1/ledger/rebuild', '/v1/ledger/rebuild')
  await get('/v1/operations')
  await walk('get /v1/operations/:id', `/v1/operations/${String(rebuild.id)}`)
  const imported = await walk('post /v1/imports', '/v1/imports', {
    kind: 'customers',
    csv: 'id,name\nacme,Acme\n',
    dry_run: true,
  })
  await app.settled()
  await walk('get /v1/imports/:id', `/v1/imports/${String(imported.id)}`)
  await walk('put /v1/imports/:id/run', `/v1/imports/${String(imported.id)}/run`, {})
  const compared = await walk('post /v1/reconciliations', '/v1/reconciliations', {
    csv: 'customer_id,mrr\nacme,1\n',
    currency: 'EUR',
  })
  await app.settled()
  const differences = `/v1/reconciliations/${String(compared.id)}/differences`
  await walk('get /v1/reconciliations/:id/differences', differences)
  await get('/v1/exports/customers')
  await get('/v1/exports/churn-events')
  await get('/v1/exports/cancel-sessions')
}
