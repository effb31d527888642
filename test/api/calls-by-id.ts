import { PLAYBOOK_CALLS } from './calls-playbooks'
import { UPDATE_CALLS } from './calls-updates'
import { answerTo } from './helpers'

/** Ids a request may name; either all of another tenant, or all of nobody. */
export interface Ids {
  survey: string
  response: string
  display: string
  key: string
  endpoint: string
  message: string
  operation: string
  customer: string
  event: string
  submission: string
  session: string
  webhook: string
  playbook: string
  run: string
  update: string
  digest: string
  delivery: string
  followUp: string
  theme: string
  channel: string
  mail: string
  template: string
  segment: string
}

export interface Call {
  path: string
  body?: unknown
}

export const NOBODYS: Ids = {
  survey: `srv_${'7'.repeat(26)}`,
  response: `rsp_${'7'.repeat(26)}`,
  display: `dsp_${'7'.repeat(26)}`,
  key: `key_${'7'.repeat(26)}`,
  endpoint: `bil_${'7'.repeat(26)}`,
  operation: `opn_${'7'.repeat(26)}`,
  message: 'evt_nothing',
  customer: 'nobody',
  event: 'nothing',
  session: `cxl_${'7'.repeat(26)}`,
  digest: `dig_${'7'.repeat(26)}`,
  update: `upd_${'7'.repeat(26)}`,
  webhook: `whe_${'7'.repeat(26)}`,
  playbook: `pbk_${'7'.repeat(26)}`,
  run: `run_${'7'.repeat(26)}`,
  delivery: `dlv_${'7'.repeat(26)}`,
  followUp: `fup_${'7'.repeat(26)}`,
  theme: `thm_${'7'.repeat(26)}`,
  channel: `chn_${'7'.repeat(26)}`,
  mail: `msg_${'7'.repeat(26)}`,
  template: `tpl_${'7'.repeat(26)}`,
  segment: `viw_${'7'.repeat(26)}`,
  submission: '77777777-7777-4777-8777-777777777777',
}

const page = (ids: Ids) => ({ anonymous_id: 'browser-of-theirs', user_id: ids.customer })

const RULE_SETTINGS = {
  enabled: true,
  only_named: false,
  thresholds: {},
  acknowledge_hours: 1,
  close_hours: 2,
  check_after_days: 3,
  owner: { kind: 'nobody' },
}

const NO_LIMITS = { texts_days: null, messages_days: null, billing_messages_days: null }

/** How each operation is asked for something by its id. An operation without a row fails. */
export const CALLS: Record<string, (ids: Ids) => Call[]> = {
  'post /v1/client/:key/displays': (ids) => [
    { path: 'displays', body: { ...page(ids), survey_id: ids.survey, locales: ['en'] } },
  ],
  'post /v1/client/:key/responses': (ids) => [
    {
      path: 'responses',
      body: answerTo({ id: ids.survey }, { ...page(ids), submission_id: ids.submission }),
    },
  ],
  'post /v1/client/:key/dismissals': (ids) => [
    { path: 'dismissals', body: { ...page(ids), display_id: ids.display } },
  ],
  'post /v1/client/:key/identify': (ids) => [
    { path: 'identify', body: { ...page(ids), customer_id: ids.customer, name: 'Mallory' } },
  ],
  'post /v1/client/:key/track': (ids) => [
    { path: 'track', body: { ...page(ids), event: 'opened' } },
  ],
  'post /v1/client/:key/cancel-sessions': (ids) => [
    {
      path: 'cancel-sessions',
      body: { ...page(ids), survey_id: ids.survey, session_key: ids.submission, locales: ['en'] },
    },
  ],
  'post /v1/client/:key/cancel-reports': (ids) => [
    {
      path: 'cancel-reports',
      body: {
        ...page(ids),
        survey_id: ids.survey,
        session_key: ids.submission,
        version: 1,
        revision: 9,
        steps: [],
        outcome: 'cancel',
        locale: 'en',
        age_ms: 0,
      },
    },
  ],
  'get /v1/workspace': () => [{ path: '/v1/workspace' }],
  'patch /v1/workspace': () => [{ path: '/v1/workspace', body: { name: 'Mine' } }],
  'get /v1/surveys': () => [{ path: '/v1/surveys' }],
  'post /v1/surveys': () => [{ path: '/v1/surveys', body: { kind: 'nps', name: 'x' } }],
  'get /v1/surveys/:id': (ids) => [{ path: `/v1/surveys/${ids.survey}` }],
  'patch /v1/surveys/:id': (ids) => [{ path: `/v1/surveys/${ids.survey}`, body: { name: 'Mine' } }],
  'put /v1/surveys/:id/status': (ids) => [
    { path: `/v1/surveys/${ids.survey}/status`, body: { status: 'archived' } },
  ],
  'get /v1/responses': (ids) => [
    { path: '/v1/responses' },
    { path: `/v1/responses?survey_id=${ids.survey}` },
    { path: `/v1/responses?customer_id=${ids.customer}` },
  ],
  'get /v1/responses/export': (ids) => [
    { path: '/v1/responses/export' },
    { path: `/v1/responses/export?survey_id=${ids.survey}&format=ndjson` },
  ],
  'get /v1/responses/:id': (ids) => [{ path: `/v1/responses/${ids.response}` }],
  'get /v1/cancel-sessions': (ids) => [
    { path: '/v1/cancel-sessions' },
    { path: `/v1/cancel-sessions?customer_id=${ids.customer}` },
    { path: `/v1/cancel-sessions?survey_id=${ids.survey}` },
  ],
  'get /v1/cancel-sessions/:id': (ids) => [{ path: `/v1/cancel-sessions/${ids.session}` }],
  'get /v1/summaries/cancellations': () => [{ path: '/v1/summaries/cancellations' }],
  'get /v1/summaries/scores': (ids) => [
    { path: '/v1/summaries/scores' },
    { path: `/v1/summaries/scores?survey_id=${ids.survey}` },
  ],
  'get /v1/summaries/themes': (ids) => [
    { path: '/v1/summaries/themes' },
    { path: `/v1/summaries/themes?survey_id=${ids.survey}` },
  ],
  'get /v1/summaries/topics': (ids) => [
    { path: '/v1/summaries/topics' },
    { path: `/v1/summaries/topics?survey_id=${ids.survey}` },
  ],
  'get /v1/summaries/keywords': (ids) => [
    { path: '/v1/summaries/keywords' },
    { path: `/v1/summaries/keywords?survey_id=${ids.survey}` },
  ],
  'get /v1/summaries/reasons': (ids) => [
    { path: '/v1/summaries/reasons' },
    { path: `/v1/summaries/reasons?survey_id=${ids.survey}` },
  ],
  'get /v1/summaries/churn': () => [{ path: '/v1/summaries/churn' }],
  'get /v1/summaries/movements': () => [{ path: '/v1/summaries/movements' }],
  'get /v1/summaries/cohorts': () => [{ path: '/v1/summaries/cohorts' }],
  'get /v1/summaries/leakage': () => [
    { path: '/v1/summaries/leakage' },
    { path: '/v1/summaries/leakage?by=traits.plan' },
  ],
  'get /v1/summaries/purchases': () => [{ path: '/v1/summaries/purchases' }],
  'get /v1/summaries/purchases/customers': () => [{ path: '/v1/summaries/purchases/customers' }],
  'get /v1/summaries/churn-by-score': (ids) => [
    { path: '/v1/summaries/churn-by-score' },
    { path: `/v1/summaries/churn-by-score?survey_id=${ids.survey}` },
  ],
  ...Object.fromEntries(
    ['associations', 'spend-after-answer', 'survival'].map((name) => [
      `get /v1/summaries/${name}`,
      (ids: Ids) => [
        { path: `/v1/summaries/${name}` },
        { path: `/v1/summaries/${name}?survey_id=${ids.survey}` },
      ],
    ]),
  ),
  'get /v1/summaries/early-warning': () => [{ path: '/v1/summaries/early-warning' }],
  'put /v1/summaries/rebuild': () => [{ path: '/v1/summaries/rebuild' }],
  'get /v1/data-retention': () => [{ path: '/v1/data-retention' }],
  'put /v1/data-retention': () => [{ path: '/v1/data-retention', body: NO_LIMITS }],
  'post /v1/data-retention/preview': () => [{ path: '/v1/data-retention/preview', body: NO_LIMITS }],
  'get /v1/people/:id/export': (ids) => [
    { path: `/v1/people/${ids.customer}/export` },
    { path: `/v1/people/${ids.customer}%40example.com/export?by=email` },
    { path: '/v1/people/per_77777777777777777777777777/export?by=respondent' },
  ],
  'delete /v1/people/:id': (ids) => [
    { path: `/v1/people/${ids.customer}` },
    { path: `/v1/people/${ids.customer}?by=customer` },
    { path: `/v1/people/${ids.customer}%40example.com?by=email` },
  ],
  'get /v1/customers': (ids) => [
    { path: '/v1/customers' },
    { path: `/v1/customers?q=${ids.customer}` },
    { path: '/v1/customers?sort=value&currency=EUR' },
  ],
  'get /v1/customer-count': (ids) => [{ path: `/v1/customer-count?q=${ids.customer}` }],
  'get /v1/segments': () => [{ path: '/v1/segments' }],
  'post /v1/segments': () => [{ path: '/v1/segments', body: { name: 'Mine', filters: { plan: 'pro' } } }],
  'delete /v1/segments/:id': (ids) => [{ path: `/v1/segments/${ids.segment}` }],
  'get /v1/customers/:id/timeline': (ids) => [{ path: `/v1/customers/${ids.customer}/timeline` }],
  'get /v1/customers/:id/subscriptions': (ids) => [
    { path: `/v1/customers/${ids.customer}/subscriptions` },
  ],
  'get /v1/customers/:id': (ids) => [{ path: `/v1/customers/${ids.customer}` }],
  'put /v1/customers/:id': (ids) => [
    { path: `/v1/customers/${ids.customer}`, body: { name: 'Mine' } },
  ],
  'get /v1/summaries/value-by-risk': () => [{ path: '/v1/summaries/value-by-risk' }],
  'get /v1/summaries/risk-backtest': () => [{ path: '/v1/summaries/risk-backtest' }],
  'get /v1/risk-stays': (ids) => [
    { path: '/v1/risk-stays' },
    { path: `/v1/risk-stays?band=low&customer_id=${ids.customer}` },
  ],
  'get /v1/risk-rules': () => [{ path: '/v1/risk-rules' }],
  'put /v1/risk-rules': () => [{ path: '/v1/risk-rules', body: { points: { silence: 4 } } }],
  'post /v1/churn-events': (ids) => [
    {
      path: '/v1/churn-events',
      body: { id: ids.event, customer_id: ids.customer, type: 'ended', at: '2026-03-01T00:00:00Z' },
    },
  ],
  'get /v1/churn-events': (ids) => [
    { path: '/v1/churn-events' },
    { path: `/v1/churn-events?customer_id=${ids.customer}` },
  ],
  'get /v1/exchange-rates': () => [{ path: '/v1/exchange-rates' }],
  'put /v1/exchange-rates': () => [
    {
      path: '/v1/exchange-rates',
      body: { rates: [{ currency: 'SEK', from_day: '2026-01-01', rate: '0.09' }] },
    },
  ],
  'delete /v1/exchange-rates/:currency/:from_day': () => [
    { path: '/v1/exchange-rates/NOK/2026-01-01' },
  ],
  'put /v1/ledger/rebuild': () => [{ path: '/v1/ledger/rebuild' }],
  'get /v1/billing-endpoints': () => [{ path: '/v1/billing-endpoints' }],
  'post /v1/billing-endpoints': () => [
    { path: '/v1/billing-endpoints', body: { provider: 'stripe', secret: 'whsec_mine' } },
  ],
  'get /v1/billing-endpoints/:id/prices': (ids) => [
    { path: `/v1/billing-endpoints/${ids.endpoint}/prices` },
  ],
  'put /v1/billing-endpoints/:id/prices': (ids) => [
    { path: `/v1/billing-endpoints/${ids.endpoint}/prices`, body: { prices: [] } },
  ],
  'put /v1/billing-endpoints/:id/secrets': (ids) => [
    { path: `/v1/billing-endpoints/${ids.endpoint}/secrets`, body: { secrets: ['whsec_mine'] } },
  ],
  'get /v1/exports/customers': () => [{ path: '/v1/exports/customers' }],
  'get /v1/exports/cancel-sessions': (ids) => [
    { path: '/v1/exports/cancel-sessions?format=ndjson' },
    { path: `/v1/exports/cancel-sessions?customer_id=${ids.customer}` },
    { path: `/v1/exports/cancel-sessions?survey_id=${ids.survey}` },
  ],
  'get /v1/exports/churn-events': (ids) => [
    { path: '/v1/exports/churn-events?format=ndjson' },
    { path: `/v1/exports/churn-events?customer_id=${ids.customer}` },
  ],
  'post /v1/imports': (ids) => [
    { path: '/v1/imports', body: { kind: 'customers', csv: `id,name\n${ids.customer},Mine\n` } },
  ],
  'get /v1/imports/:id': (ids) => [{ path: `/v1/imports/${ids.operation}` }],
  'put /v1/imports/:id/run': (ids) => [{ path: `/v1/imports/${ids.operation}/run`, body: {} }],
  'get /v1/responses/:id/tags': (ids) => [{ path: `/v1/responses/${ids.response}/tags` }],
  'put /v1/responses/:id/tags/sentiment': (ids) => [
    { path: `/v1/responses/${ids.response}/tags/sentiment`, body: { label: 'neutral' } },
  ],
  'delete /v1/responses/:id/tags/sentiment': (ids) => [
    { path: `/v1/responses/${ids.response}/tags/sentiment` },
  ],
  'put /v1/responses/:id/tags/keywords/:keyword': (ids) => [
    { path: `/v1/responses/${ids.response}/tags/keywords/export`, body: { present: false } },
  ],
  'delete /v1/responses/:id/tags/keywords/:keyword': (ids) => [
    { path: `/v1/responses/${ids.response}/tags/keywords/export` },
  ],
  'put /v1/responses/:id/tags/themes/:theme': (ids) => [
    { path: `/v1/responses/${ids.response}/tags/themes/price`, body: { present: true } },
  ],
  'delete /v1/responses/:id/tags/themes/:theme': (ids) => [
    { path: `/v1/responses/${ids.response}/tags/themes/price` },
  ],
  'get /v1/theme-suggestions': () => [{ path: '/v1/theme-suggestions' }],
  'put /v1/theme-suggestions/:word/acceptance': () => [
    { path: '/v1/theme-suggestions/parking/acceptance' },
  ],
  'put /v1/theme-suggestions/:word/refusal': () => [
    { path: '/v1/theme-suggestions/parking/refusal' },
  ],
  'delete /v1/theme-suggestions/:word/refusal': () => [
    { path: '/v1/theme-suggestions/parking/refusal' },
  ],
  'get /v1/themes': () => [{ path: '/v1/themes' }],
  'post /v1/themes': (ids) => [{ path: '/v1/themes', body: { name: `Mine ${ids.theme}`, terms: ['mine'] } }],
  'post /v1/themes/preview': () => [
    { path: '/v1/themes/preview', body: { terms: ['export'] } },
  ],
  'patch /v1/themes/:id': (ids) => [{ path: `/v1/themes/${ids.theme}`, body: { name: 'Ours' } }],
  'delete /v1/themes/:id': (ids) => [{ path: `/v1/themes/${ids.theme}` }],
  'get /v1/topic-settings': () => [{ path: '/v1/topic-settings' }],
  'patch /v1/topic-settings/:of/:topic': (ids) => [
    // Merging begins a recount the first time only.
    { path: '/v1/topic-settings/keywords/export', body: { pinned: true } },
    { path: `/v1/topic-settings/themes/${ids.theme}`, body: { pinned: true } },
  ],
  'get /v1/competitors': () => [{ path: '/v1/competitors' }],
  'put /v1/competitors': () => [{ path: '/v1/competitors', body: { competitors: ['Acme'] } }],
  'get /v1/learned-tags': () => [{ path: '/v1/learned-tags' }],
  'delete /v1/learned-tags': () => [{ path: '/v1/learned-tags' }],
  'post /v1/retags': () => [{ path: '/v1/retags' }],
  'put /v1/retags/:id/switch': (ids) => [{ path: `/v1/retags/${ids.operation}/switch` }],
  'post /v1/reconciliations': (ids) => [
    {
      path: '/v1/reconciliations',
      body: { csv: `customer_id,mrr\n${ids.customer},1\n`, currency: 'EUR' },
    },
  ],
  // A key that is refused, so that nobody outside is asked.
  'post /v1/reconciliations/stripe': () => [
    { path: '/v1/reconciliations/stripe', body: { restricted_key: 'sk_test_1' } },
  ],
  'get /v1/reconciliations/:id/differences': (ids) => [
    { path: `/v1/reconciliations/${ids.operation}/differences` },
  ],
  'get /v1/operations': () => [{ path: '/v1/operations' }],
  'get /v1/operations/:id': (ids) => [{ path: `/v1/operations/${ids.operation}` }],
  'get /v1/billing-messages': (ids) => [
    { path: '/v1/billing-messages' },
    { path: `/v1/billing-messages?endpoint_id=${ids.endpoint}` },
  ],
  'get /v1/billing-messages/:provider/:id': (ids) => [
    { path: `/v1/billing-messages/stripe/${ids.message}` },
  ],
  'put /v1/billing-messages/:provider/:id/replay': (ids) => [
    { path: `/v1/billing-messages/stripe/${ids.message}/replay` },
  ],
  'put /v1/billing-messages/replay': (ids) => [
    { path: '/v1/billing-messages/replay', body: { state: 'applied' } },
    { path: '/v1/billing-messages/replay', body: { endpoint_id: ids.endpoint } },
  ],
  ...PLAYBOOK_CALLS,
  ...UPDATE_CALLS,
  'get /v1/webhook-endpoints': () => [{ path: '/v1/webhook-endpoints' }],
  'post /v1/webhook-endpoints': () => [
    { path: '/v1/webhook-endpoints', body: { url: 'http://127.0.0.2:9/' } },
  ],
  'get /v1/webhook-endpoints/:id': (ids) => [{ path: `/v1/webhook-endpoints/${ids.webhook}` }],
  'patch /v1/webhook-endpoints/:id': (ids) => [
    { path: `/v1/webhook-endpoints/${ids.webhook}`, body: { enabled: false } },
  ],
  'delete /v1/webhook-endpoints/:id': (ids) => [{ path: `/v1/webhook-endpoints/${ids.webhook}` }],
  'put /v1/webhook-endpoints/:id/secret': (ids) => [
    { path: `/v1/webhook-endpoints/${ids.webhook}/secret`, body: {} },
  ],
  'post /v1/webhook-endpoints/:id/tests': (ids) => [
    { path: `/v1/webhook-endpoints/${ids.webhook}/tests` },
  ],
  'put /v1/webhook-endpoints/:id/replay': (ids) => [
    { path: `/v1/webhook-endpoints/${ids.webhook}/replay` },
  ],
  'get /v1/webhook-deliveries': (ids) => [
    { path: '/v1/webhook-deliveries?state=failed' },
    { path: `/v1/webhook-deliveries?endpoint_id=${ids.webhook}` },
  ],
  'get /v1/webhook-deliveries/:id': (ids) => [{ path: `/v1/webhook-deliveries/${ids.delivery}` }],
  'put /v1/webhook-deliveries/:id/replay': (ids) => [
    { path: `/v1/webhook-deliveries/${ids.delivery}/replay` },
  ],
  'get /v1/follow-ups': (ids) => [
    { path: '/v1/follow-ups' },
    { path: `/v1/follow-ups?customer_id=${ids.customer}&sort=newest` },
    { path: `/v1/follow-ups?response_id=${ids.response}&sort=value` },
  ],
  'post /v1/follow-ups': (ids) => [
    { path: '/v1/follow-ups', body: { title: 'Mine', response_id: ids.response } },
    { path: '/v1/follow-ups', body: { title: 'Mine', customer_id: `${ids.customer}-2` } },
  ],
  'patch /v1/follow-ups': (ids) => [
    { path: '/v1/follow-ups', body: { ids: [ids.followUp], outcome: 'solved' } },
  ],
  'get /v1/follow-ups/:id': (ids) => [{ path: `/v1/follow-ups/${ids.followUp}` }],
  'put /v1/follow-ups/:id/owner': (ids) => [
    { path: `/v1/follow-ups/${ids.followUp}/owner`, body: { owner_id: null } },
  ],
  'put /v1/follow-ups/:id/acknowledgement': (ids) => [
    { path: `/v1/follow-ups/${ids.followUp}/acknowledgement` },
  ],
  'post /v1/follow-ups/:id/notes': (ids) => [
    { path: `/v1/follow-ups/${ids.followUp}/notes`, body: { text: 'Mine' } },
  ],
  'put /v1/follow-ups/:id/tags/:tag': (ids) => [{ path: `/v1/follow-ups/${ids.followUp}/tags/mine` }],
  'delete /v1/follow-ups/:id/tags/:tag': (ids) => [
    { path: `/v1/follow-ups/${ids.followUp}/tags/mine` },
  ],
  'put /v1/follow-ups/:id/closure': (ids) => [
    { path: `/v1/follow-ups/${ids.followUp}/closure`, body: { outcome: 'solved' } },
  ],
  'delete /v1/follow-ups/:id/closure': (ids) => [{ path: `/v1/follow-ups/${ids.followUp}/closure` }],
  'get /v1/summaries/complaints': () => [{ path: '/v1/summaries/complaints' }],
  'put /v1/responses/:id/labels/:label': (ids) => [
    { path: `/v1/responses/${ids.response}/labels/mine` },
  ],
  'delete /v1/responses/:id/labels/:label': (ids) => [
    { path: `/v1/responses/${ids.response}/labels/mine` },
  ],
  'get /v1/follow-up-rules': () => [{ path: '/v1/follow-up-rules' }],
  'put /v1/follow-up-rules/:rule': () => [
    { path: '/v1/follow-up-rules/complaint', body: RULE_SETTINGS },
  ],
  'post /v1/follow-up-rules/:rule/previews': () => [
    { path: '/v1/follow-up-rules/complaint/previews', body: RULE_SETTINGS },
    { path: '/v1/follow-up-rules/detractor/previews', body: { ...RULE_SETTINGS, thresholds: { max_score: 9 } } },
    { path: '/v1/follow-up-rules/silence/previews', body: { ...RULE_SETTINGS, thresholds: { days: 7 } } },
  ],
  'get /v1/message-channels': () => [{ path: '/v1/message-channels' }],
  'post /v1/message-channels': () => [
    {
      path: '/v1/message-channels',
      body: { type: 'webhook', name: 'Bot', settings: { url: 'http://127.0.0.2:9/' } },
    },
  ],
  'get /v1/message-channels/:id': (ids) => [{ path: `/v1/message-channels/${ids.channel}` }],
  'patch /v1/message-channels/:id': (ids) => [
    { path: `/v1/message-channels/${ids.channel}`, body: { enabled: false } },
  ],
  'delete /v1/message-channels/:id': (ids) => [{ path: `/v1/message-channels/${ids.channel}` }],
  'post /v1/message-channels/:id/tests': (ids) => [
    { path: `/v1/message-channels/${ids.channel}/tests`, body: {} },
  ],
  'put /v1/message-channels/:id/replay': (ids) => [
    { path: `/v1/message-channels/${ids.channel}/replay` },
  ],
  'get /v1/message-templates': () => [{ path: '/v1/message-templates' }],
  'post /v1/message-templates': () => [
    { path: '/v1/message-templates', body: { name: 'Own', texts: { en: { subject: 'a', body: 'b' } } } },
  ],
  'get /v1/message-templates/:id': (ids) => [{ path: `/v1/message-templates/${ids.template}` }],
  'put /v1/message-templates/:id': (ids) => [
    {
      path: `/v1/message-templates/${ids.template}`,
      body: { name: 'Taken', texts: { en: { subject: 'a', body: 'b' } } },
    },
  ],
  'delete /v1/message-templates/:id': (ids) => [{ path: `/v1/message-templates/${ids.template}` }],
  'get /v1/message-templates/:id/preview': (ids) => [
    { path: `/v1/message-templates/${ids.template}/preview` },
  ],
  'get /v1/messages': () => [{ path: '/v1/messages' }],
  'get /v1/messages/:id': (ids) => [{ path: `/v1/messages/${ids.mail}` }],
  'put /v1/messages/:id/replay': (ids) => [{ path: `/v1/messages/${ids.mail}/replay` }],
  'post /v1/responses/:id/replies': (ids) => [
    { path: `/v1/responses/${ids.response}/replies`, body: { key: '1', body: 'Thank you.' } },
  ],
  'get /v1/message-settings': () => [{ path: '/v1/message-settings' }],
  'patch /v1/message-settings': () => [{ path: '/v1/message-settings', body: { footer: 'Here' } }],
  'put /v1/users/:id/consent': (ids) => [
    { path: `/v1/users/${ids.customer}/consent`, body: { messages: 'unsubscribed' } },
  ],
  'get /v1/keys': () => [{ path: '/v1/keys' }],
  'post /v1/keys': () => [{ path: '/v1/keys', body: { kind: 'secret', name: 'x' } }],
  'put /v1/keys/:id/revocation': (ids) => [{ path: `/v1/keys/${ids.key}/revocation` }],
}

/** Not of any tenant: a health check, and the address that a billing system posts to. */
export const OF_NO_TENANT = [
  'get /health',
  'get /v1/client/:key/updates',
  'post /v1/billing/:provider/:endpointId',
]
