type Walk = (operation: string, path: string, body?: unknown) => Promise<Record<string, unknown>>

/** Every operation on follow-ups, with one of an answer, and on the rules that open them. */
export async function walkFollowUps(walk: Walk, responseId: string): Promise<void> {
  const all = '/v1/follow-ups'
  const { id } = await walk(`post ${all}`, all, { title: 'Ask how', response_id: responseId })
  const one = `${all}/:id`
  const path = `${all}/${String(id)}`
  await walk(`get ${all}`, all)
  await walk(`put ${one}/owner`, `${path}/owner`, { owner_id: null })
  await walk(`put ${one}/acknowledgement`, `${path}/acknowledgement`)
  await walk(`post ${one}/notes`, `${path}/notes`, { text: 'Called' })
  await walk(`put ${one}/tags/:tag`, `${path}/tags/urgent`)
  await walk(`delete ${one}/tags/:tag`, `${path}/tags/urgent`)
  await walk(`put ${one}/closure`, `${path}/closure`, { outcome: 'solved', note: 'Mended' })
  await walk(`delete ${one}/closure`, `${path}/closure`)
  await walk(`patch ${all}`, all, { ids: [id], acknowledged: true })
  await walk(`get ${one}`, path)

  const labels = '/v1/responses/:id/labels/:label'
  await walk(`put ${labels}`, `/v1/responses/${responseId}/labels/urgent`)
  await walk(`delete ${labels}`, `/v1/responses/${responseId}/labels/urgent`)

  const rules = '/v1/follow-up-rules'
  const { data } = (await walk(`get ${rules}`, rules)) as { data: Record<string, unknown>[] }
  const { rule = '', settings } = data[0] ?? {}
  await walk(`put ${rules}/:rule`, `${rules}/${String(rule)}`, settings)
  await walk(`post ${rules}/:rule/previews`, `${rules}/${String(rule)}/previews`, settings)
  await walk('get /v1/summaries/complaints', '/v1/summaries/complaints')
}
