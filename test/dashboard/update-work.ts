import { listDigests } from '../../db/queries/digests'
import { makeDueDigest } from '../../src/services/digests/make'
import { readJson, respond, surveyOf } from '../api/helpers'
import { DAY, type TestApp } from '../harness'

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

/** A week of praise after the business's, told on its Monday; the clock stays there. */
export async function addDigest(app: TestApp): Promise<string> {
  const begin = app.clock.now
  const [nps, csat] = [await surveyOf(app.ctx, 'nps'), await surveyOf(app.ctx, 'csat')]
  const say = ['The new export is quick and clear', 'Support answered within minutes, thank you', 'Setting it up took far too long for us']
  for (let i = 0; i < 45; i += 1) {
    await respond(app, nps, begin + DAY, { score: i % 3 === 2 ? 4 : 9, comment: say[i % 3] ?? '' }, `customer-${1 + (i % 12)}`)
    if (i < 12) await respond(app, csat, begin + DAY, { score: 4 })
  }
  await app.ctx.db.run("update customers set risk_band = 'high' where id in ('customer-2', 'customer-3')")
  app.clock.now = begin + 7 * DAY
  await makeDueDigest(app.ctx)
  const [digest] = await listDigests(app.ctx.db, app.ctx.workspace.id, 1)
  return digest?.id ?? ''
}
