type Walk = (operation: string, path: string, body?: unknown) => Promise<Record<string, unknown>>

/** Every operation on messages, with a channel nobody listens at and an answer of somebody with an address. */
export async function walkMessages(walk: Walk, responseId: string, userId: string): Promise<void> {
  const all = '/v1/message-channels'
  const settings = { url: 'http://127.0.0.2:9/' }
  const { id } = await walk(`post ${all}`, all, { type: 'webhook', name: 'Bot', settings })
  const one = `${all}/:id`
  const path = `${all}/${String(id)}`
  await walk(`get ${all}`, all)
  await walk(`get ${one}`, path)
  const test = await walk(`post ${one}/tests`, `${path}/tests`, {})
  await walk(`put ${one}/replay`, `${path}/replay`)

  const templates = '/v1/message-templates'
  const texts = { en: { subject: 'Hello {{name}}', body: 'Thank you.' } }
  const { id: own } = await walk(`post ${templates}`, templates, { name: 'Own', texts })
  const template = `${templates}/${String(own)}`
  await walk(`get ${templates}`, templates)
  await walk(`get ${templates}/:id`, template)
  await walk(`put ${templates}/:id`, template, { name: 'Own', texts })
  await walk(`get ${templates}/:id/preview`, `${template}/preview`)
  await walk(`delete ${templates}/:id`, template)

  await walk('get /v1/messages', '/v1/messages')
  await walk('get /v1/messages/:id', `/v1/messages/${String(test.id)}`)
  await walk(`patch ${one}`, path, { enabled: false })
  await walk(`patch ${one}`, path, { enabled: true })
  await walk('put /v1/messages/:id/replay', `/v1/messages/${String(test.id)}/replay`)
  await walk('get /v1/message-settings', '/v1/message-settings')
  await walk('patch /v1/message-settings', '/v1/message-settings', { footer: 'Acme, Berlin' })
  await walk('put /v1/users/:id/consent', `/v1/users/${userId}/consent`, { messages: 'yes' })

  const sender = { from: 'Acme <hello@acme.com>', api_key: 're_1' }
  await walk(`post ${all}`, all, { type: 'resend', name: 'Mail', settings: sender })
  const replies = { key: '1', body: 'Thank you.' }
  await walk('post /v1/responses/:id/replies', `/v1/responses/${responseId}/replies`, replies)
  await walk(`delete ${one}`, path)
}
