type Walk = (operation: string, path: string, body?: unknown) => Promise<Record<string, unknown>>

/** Every operation on updates. */
export async function walkUpdates(walk: Walk, key: string): Promise<void> {
  const all = '/v1/updates'
  const topics = [{ tag: 'keyword', value: 'export' }]
  const { id } = await walk(`post ${all}`, all, { title: 'A faster export', topics, public: true })
  const one = `${all}/:id`
  const path = `${all}/${String(id)}`
  await walk(`get ${all}`, all)
  await walk('get /v1/client/:key/updates', `/v1/client/${key}/updates?locales=sv`)
  await walk(`get ${one}`, path)
  await walk(`put ${one}/state`, `${path}/state`, { state: 'declined', reason: 'Not now' })
  await walk(`get ${one}/telling`, `${path}/telling`)
  await walk(`put ${one}/telling`, `${path}/telling`, {})
  await walk('get /v1/summaries/updates', '/v1/summaries/updates')
  await walk(`patch ${one}`, path, { public: false })
  await walk(`delete ${one}`, path)
}

/** Every operation on digests, of which there is one. */
export async function walkDigests(walk: Walk, id: string): Promise<void> {
  await walk('get /v1/digests', '/v1/digests')
  await walk('get /v1/digests/:id', `/v1/digests/${id}`)
  await walk('get /v1/digests/:id/markdown', `/v1/digests/${id}/markdown`)
  const settings = await walk('get /v1/digest-settings', '/v1/digest-settings')
  await walk('put /v1/digest-settings', '/v1/digest-settings', settings)
}
