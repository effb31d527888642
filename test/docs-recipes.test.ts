import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { readCancelToken } from '../src/services/cancellations/token'
import { secretOf } from './api/cancel'
import { startApp, type TestApp } from './harness'

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
