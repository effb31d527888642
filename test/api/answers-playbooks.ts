type Walk = (operation: string, path: string, body?: unknown) => Promise<Record<string, unknown>>

/** Every operation on playbooks; `again` lets the same customer answer once more. */
export async function walkPlaybooks(walk: Walk, again: () => Promise<unknown>): Promise<void> {
  const all = '/v1/playbooks'
  const definition = {
    trigger: { on: 'response', max_score: 6 },
    audience: { plans: [], traits: {} },
    steps: [
      { do: 'webhook' },
      { do: 'wait', hours: 48 },
      { do: 'webhook', endpoint_id: null },
    ],
  }
  const { id } = await walk(`post ${all}`, all, { name: 'Detractors', definition })
  const one = `${all}/:id`
  const path = `${all}/${String(id)}`
  await walk(`get ${all}`, all)
  await walk(`get ${one}`, path)
  await walk(`patch ${one}`, path, { name: 'Detractors of ours' })
  await walk(`put ${one}/status`, `${path}/status`, { status: 'on' })
  await again()
  await walk(`post ${one}/dry-runs`, `${path}/dry-runs`, {})
  await walk(`get ${one}/effect`, `${path}/effect?horizon_days=30`)
  const { data } = (await walk(`get ${one}/runs`, `${path}/runs`)) as { data: { id: string }[] }
  const run = data[0]?.id ?? ''
  await walk('get /v1/playbook-runs/:id', `/v1/playbook-runs/${run}`)
  await walk('put /v1/playbook-runs/:id/stop', `/v1/playbook-runs/${run}/stop`, {})
  await walk('get /v1/playbook-runs', '/v1/playbook-runs?customer_id=acme')
}
