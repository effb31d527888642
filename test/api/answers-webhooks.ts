type Walk = (operation: string, path: string, body?: unknown) => Promise<Record<string, unknown>>

/** Every operation on webhooks, with an endpoint nobody listens at. */
export async function walkWebhooks(walk: Walk): Promise<void> {
  const all = '/v1/webhook-endpoints'
  const { id } = await walk(`post ${all}`, all, { url: 'http://127.0.0.2:9/', description: 'Bot' })
  const one = `${all}/:id`
  const path = `${all}/${String(id)}`
  await walk(`get ${all}`, all)
  await walk(`get ${one}`, path)
  await walk(`put ${one}/secret`, `${path}/secret`, { overlap_hours: 1 })
  const delivery = await walk(`post ${one}/tests`, `${path}/tests`)
  await walk(`put ${one}/replay`, `${path}/replay`)

  const deliveries = '/v1/webhook-deliveries'
  const sent = `${deliveries}/${String(delivery.id)}`
  await walk(`get ${deliveries}`, deliveries)
  await walk(`get ${deliveries}/:id`, sent)
  await walk(`put ${deliveries}/:id/replay`, `${sent}/replay`)
  await walk(`patch ${one}`, path, { enabled: false })
  await walk(`delete ${one}`, path)
}
