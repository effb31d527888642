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
  await walk(`patch ${one}`, path, { public: false })
  await walk(`delete ${one}`, path)
}
