import { readJson } from '../api/helpers'
import type { TestApp } from '../harness'

export interface UpdateWork {
  shipped: string
  planned: string
}

/** Updates in every state, about what the business's customers say. */
export async function addUpdates(app: TestApp): Promise<UpdateWork> {
  const make = async (body: object) =>
    (await readJson<{ id: string }>(await app.api('POST', '/v1/updates', body))).id
  const topics = [{ tag: 'keyword', value: 'export' }]
  const planned = await make({
    title: 'Scheduled exports by mail',
    topics: [...topics, { tag: 'theme', value: 'integration' }],
    state: 'planned',
    public: true,
  })
  await make({ title: 'A name of a-customer-that-is-very-long-and-has-no-room-to-break-anywhere', topics })
  await make({ title: 'Invoices in the currency of the customer', state: 'in_progress' })
  await make({
    title: 'An app for the watch',
    state: 'declined',
    reason: 'Few asked, and a watch shows too little of a report to act on it.',
    public: true,
  })
  const shipped = await make({
    title: 'The export is ten times as fast',
    story: 'Large exports took minutes.\n\nNow they are streamed, and begin at once.',
    topics,
    state: 'shipped',
    public: true,
  })
  return { shipped, planned }
}
