import type { Call, Ids } from './calls-by-id'

export const UPDATE_CALLS: Record<string, (ids: Ids) => Call[]> = {
  'get /v1/digests': () => [{ path: '/v1/digests' }],
  'get /v1/digests/:id': (ids) => [{ path: `/v1/digests/${ids.digest}` }],
  'get /v1/digests/:id/markdown': (ids) => [{ path: `/v1/digests/${ids.digest}/markdown` }],
  'get /v1/digest-settings': () => [{ path: '/v1/digest-settings' }],
  'put /v1/digest-settings': () => [
    {
      path: '/v1/digest-settings',
      body: { on: true, every: 'week', weekday: 1, month_day: 1, hour: 8, recipients: [], channel_ids: [] },
    },
  ],
  'get /v1/updates': () => [{ path: '/v1/updates' }, { path: '/v1/updates?state=planned' }],
  'post /v1/updates': () => [{ path: '/v1/updates', body: { title: 'Mine' } }],
  'get /v1/updates/:id': (ids) => [{ path: `/v1/updates/${ids.update}` }],
  'patch /v1/updates/:id': (ids) => [{ path: `/v1/updates/${ids.update}`, body: { title: 'Mine' } }],
  'put /v1/updates/:id/state': (ids) => [
    { path: `/v1/updates/${ids.update}/state`, body: { state: 'shipped' } },
  ],
  'get /v1/summaries/updates': () => [{ path: '/v1/summaries/updates' }],
  'get /v1/updates/:id/telling': (ids) => [{ path: `/v1/updates/${ids.update}/telling` }],
  'put /v1/updates/:id/telling': (ids) => [
    { path: `/v1/updates/${ids.update}/telling`, body: { holdout_share: 0 } },
  ],
  'delete /v1/updates/:id': (ids) => [{ path: `/v1/updates/${ids.update}` }],
}
