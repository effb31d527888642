import type { Call, Ids } from './calls-by-id'

export const PLAYBOOK_CALLS: Record<string, (ids: Ids) => Call[]> = {
  'get /v1/playbooks': () => [{ path: '/v1/playbooks' }],
  'post /v1/playbooks': () => [
    {
      path: '/v1/playbooks',
      body: { name: 'Mine', definition: { trigger: { on: 'inaction', days: 30 }, steps: [{ do: 'webhook' }] } },
    },
  ],
  'get /v1/playbooks/:id': (ids) => [{ path: `/v1/playbooks/${ids.playbook}` }],
  'patch /v1/playbooks/:id': (ids) => [{ path: `/v1/playbooks/${ids.playbook}`, body: { name: 'mine' } }],
  'put /v1/playbooks/:id/status': (ids) => [
    { path: `/v1/playbooks/${ids.playbook}/status`, body: { status: 'on' } },
  ],
  'post /v1/playbooks/:id/dry-runs': (ids) => [
    { path: `/v1/playbooks/${ids.playbook}/dry-runs`, body: { days: 90 } },
  ],
  'get /v1/playbooks/:id/effect': (ids) => [{ path: `/v1/playbooks/${ids.playbook}/effect` }],
  'get /v1/playbooks/:id/runs': (ids) => [{ path: `/v1/playbooks/${ids.playbook}/runs` }],
  'get /v1/playbook-runs': (ids) => [
    { path: `/v1/playbook-runs?customer_id=${ids.customer}` },
    { path: `/v1/playbook-runs?respondent_id=${ids.run}` },
  ],
  'get /v1/playbook-runs/:id': (ids) => [{ path: `/v1/playbook-runs/${ids.run}` }],
  'put /v1/playbook-runs/:id/stop': (ids) => [{ path: `/v1/playbook-runs/${ids.run}/stop` }],
}
