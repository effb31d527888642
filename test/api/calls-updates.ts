import type { Call, Ids } from './calls-by-id'

export const UPDATE_CALLS: Record<string, (ids: Ids) => Call[]> = {
  'get /v1/updates': () => [{ path: '/v1/updates' }, { path: '/v1/updates?state=planned' }],
  'post /v1/updates': () => [{ path: '/v1/updates', body: { title: 'Mine' } }],
  'get /v1/updates/:id': (ids) => [{ path: `/v1/updates/${ids.update}` }],
  'patch /v1/updates/:id': (ids) => [{ path: `/v1/updates/${ids.update}`, body: { title: 'Mine' } }],
  'put /v1/updates/:id/state': (ids) => [
    { path: `/v1/updates/${ids.update}/state`, body: { state: 'shipped' } },
  ],
  'delete /v1/updates/:id': (ids) => [{ path: `/v1/updates/${ids.update}` }],
}
