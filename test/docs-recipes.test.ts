import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { RECIPES } from '../src/dashboard/playbook-recipes'
import { toPlaybookDefinitionJson } from '../src/http/routes/playbook-definition-json'
import { readCancelToken } from '../src/services/cancellations/token'
import { secretOf } from './api/cancel'
import { makeWebhook } from './api/webhooks'
import { startApp, type TestApp } from './harness'
import { type Received, startReceiver } from './receiver'

let app: TestApp
beforeAll(async () => {
  app = await startApp({ now: Date.now() })
})
afterAll(() => app.close())

it('makes a token that holds, as docs/cancellation.md says for Node', async () => {
  const page = readFileSync(new URL('../docs/cancellation.md', import.meta.url), 'utf8')
  const recipe = /Node:\n\n```js\n([^`]+)```/.exec(page)?.[1] ?? ''
  const code = `${recipe}\nexport { cancelToken }`
  const { cancelToken } = (await import(`data:text/javascript,${encodeURIComponent(code)}`)) as {
    cancelToken: (secret: string, customerId: string) => string
  }
  app.clock.now = Date.now()
  const token = cancelToken(await secretOf(app), 'acme')
  expect(await readCancelToken(app.ctx, token)).toMatchObject({ customerId: 'acme' })
})

describe('a token holds that is made as docs/cancellation.md says for', () => {
  const page = readFileSync(new URL('../docs/cancellation.md', import.meta.url), 'utf8')
  const recipe = (language: string): string => {
    const begin = page.indexOf('\n', page.indexOf(`\n${language}:\n\n\`\`\``) + language.length + 5)
    return page.slice(begin, page.indexOf('\n```', begin))
  }

  it.for([
    ['Python', 'python3', '-c', (code: string) => `${code}\nimport sys\nprint(cancel_token(sys.argv[1], "acme"))`],
    ['PHP', 'php', '-r', (code: string) => `${code}\necho cancel_token($argv[1], 'acme');`],
    ['Ruby', 'ruby', '-e', (code: string) => `${code}\nputs cancel_token(ARGV[0], 'acme')`],
  ] as const)('%s', async ([language, program, option, toScript], { skip }) => {
    app.clock.now = Date.now()
    const { error, stdout, stderr } = spawnSync(program, [option, toScript(recipe(language)), await secretOf(app)])
    if (error) skip(`${program} is not installed`)
    expect(stderr.toString()).toBe('')
    app.clock.now = Date.now()
    expect(await readCancelToken(app.ctx, stdout.toString().trim())).toMatchObject({ customerId: 'acme' })
  })
})

describe('a webhook is told from a forgery, as docs/webhooks.md says for', () => {
  const page = readFileSync(new URL('../docs/webhooks.md', import.meta.url), 'utf8')
  const recipe = (language: string) => {
    const begin = page.indexOf('\n', page.indexOf(`\n${language}:\n\n\`\`\``) + language.length + 5)
    return page.slice(begin, page.indexOf('\n```', begin))
  }
  let received: Received
  let secret: string

  beforeAll(async () => {
    const receiver = await startReceiver()
    app.clock.now = Date.now()
    const endpoint = await makeWebhook(app, receiver.url)
    secret = endpoint.secret
    await app.api('PUT', `/v1/webhook-endpoints/${endpoint.id}/secret`, {})
    await app.api('POST', `/v1/webhook-endpoints/${endpoint.id}/tests`)
    received = receiver.received[0] as Received
    await receiver.close()
  })

  /** Judged true by a recipe: only the first, which is signed with two secrets. */
  const cases = () => {
    const { headers, body } = received
    const at = String(Number(headers['webhook-timestamp']) - 301)
    return [
      { secret, headers, body },
      { secret, headers, body: `${body} ` },
      { secret: `whsec_${'A'.repeat(44)}`, headers, body },
      { secret, headers: { ...headers, 'webhook-id': 'evt_other' }, body },
      { secret, headers: { ...headers, 'webhook-timestamp': at }, body },
      { secret, headers: { ...headers, 'webhook-signature': 'v1,' }, body },
    ]
  }
  const EXPECTED = [true, false, false, false, false, false]

  it('Node', async () => {
    const code = `${recipe('Node')}\nexport { isFromEarshot }`
    const { isFromEarshot } = (await import(`data:text/javascript,${encodeURIComponent(code)}`)) as {
      isFromEarshot: (secret: string, headers: object, body: string) => boolean
    }
    expect(cases().map((one) => isFromEarshot(one.secret, one.headers, one.body))).toEqual(EXPECTED)
  })

  const each = 'c["secret"], c["headers"], c["body"]'
  it.for([
    ['Python', 'python3', '-c', (code: string) =>
      `${code}\nimport json, sys\nprint(json.dumps([is_from_earshot(${each}) for c in json.load(sys.stdin)]))`],
    ['PHP', 'php', '-r', (code: string) =>
      `${code}\n$in = json_decode(file_get_contents('php://stdin'), true);
       echo json_encode(array_map(fn($c) => is_from_earshot(${each.replaceAll('c[', '$c[')}), $in));`],
    ['Ruby', 'ruby', '-e', (code: string) =>
      `${code}\nrequire 'json'\nputs JSON.generate(JSON.parse($stdin.read).map { |c| from_earshot?(${each}) })`],
  ] as const)('%s', ([language, program, option, toScript], { skip }) => {
    const script = toScript(recipe(language))
    const { error, stdout, stderr } = spawnSync(program, [option, script], { input: JSON.stringify(cases()) })
    if (error) skip(`${program} is not installed`)
    expect(stderr.toString()).toBe('')
    expect(JSON.parse(stdout.toString())).toEqual(EXPECTED)
  })
})

it('takes the playbooks of docs/playbooks.md as they stand: those the page of playbooks begins with', async () => {
  const page = readFileSync(new URL('../docs/playbooks.md', import.meta.url), 'utf8')
  const recipes = [...page.matchAll(/```json\n([^`]+)```/g)].map(([, json = '']) => JSON.parse(json) as object)
  const made = await Promise.all(
    recipes.map(async (recipe) => {
      const answer = await app.api('POST', '/v1/playbooks', recipe)
      return (await answer.json()) as { name: string; definition: unknown }
    }),
  )
  expect(made.map(({ name, definition }) => ({ name, definition }))).toEqual(
    Object.values(RECIPES).map(({ name, definition }) => ({ name, definition: toPlaybookDefinitionJson(definition) })),
  )
})
