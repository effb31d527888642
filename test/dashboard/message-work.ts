import type { TestApp } from '../harness'
import { answerTo, readJson, surveyOf } from '../api/helpers'
import { answer, startReceiver } from '../receiver'

export interface MessageWork {
  mail: string
  gone: string
  sent: string
  failing: string
  response: string
}

/** Channels in several states, and messages with what became of them. */
export async function addMessages(app: TestApp): Promise<MessageWork> {
  const receiver = await startReceiver()
  const make = async (type: string, name: string, settings: object) =>
    (
      await readJson<{ id: string }>(
        await app.api('POST', '/v1/message-channels', { type, name, settings }),
      )
    ).id
  const api = { from: 'Acme Care <care@acme.com>', api_key: 're_123456', reply_to: 'help@acme.com' }
  const mail = await make('resend', 'Mail', api)
  const slack = await make('slack', 'Customer success in Slack', { url: `${receiver.url}services/T000/B000` })
  const gone = await make('webhook', `Warehouse ${'Donaudampfschifffahrt'.repeat(3)}`, { url: receiver.url })
  receiver.behave(answer(410))
  await app.api('POST', `/v1/message-channels/${gone}/tests`, {})
  receiver.behave(answer(200, {}, 'ok'))
  const sent = await readJson<{ id: string }>(await app.api('POST', `/v1/message-channels/${slack}/tests`, {}))
  receiver.behave(answer(503, {}, 'We are moving. '.repeat(20)))
  await app.api('POST', `/v1/message-channels/${slack}/tests`, {})

  const person = { anonymous_id: 'browser-ada', user_id: 'ada' }
  const about = { email: 'ada@example.com', name: 'Ada Lovelace', customer_id: 'customer-2', messages: true }
  await app.page('/v1/client/:key/identify', { ...person, ...about })
  const answers = { score: 3, comment: 'The import takes ten minutes and then it fails.' }
  const { id: response } = await readJson<{ id: string }>(
    await app.page(
      '/v1/client/:key/responses',
      answerTo(await surveyOf(app.ctx, 'nps'), { ...person, answers }),
    ),
  )
  const body = 'Hello Ada,\n\nsorry about that. Files above 50 MB are read in parts from today on.\n\nCharles'
  const failing = await readJson<{ id: string }>(
    await app.api('POST', `/v1/responses/${response}/replies`, { key: '1', body }),
  )
  await app.settled()
  await receiver.close()
  return { mail, gone, sent: sent.id, failing: failing.id, response }
}
