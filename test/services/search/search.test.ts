import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import * as schema from '../../../db/schema'
import { eq } from 'drizzle-orm'
import { searchQuery } from '../../../src/domain/text/search'
import { rebuildSearch } from '../../../src/services/search/rebuild'
import { addTenant, answerTo, readJson, surveyOf } from '../../api/helpers'
import { startApp, type TestApp } from '../../harness'

let app: TestApp
const TEXTS = {
  en: 'The export keeps failing on big invoices',
  de: 'Der Rechnungsexport für Großkunden ist kaputt',
  zh: '导出发票总是失败',
  no: null,
  private: 'Call me at +46 70 123 45 67 or ada@example.com about the export',
}

beforeAll(async () => {
  app = await startApp()
  const survey = await surveyOf(app.ctx, 'feedback')
  for (const comment of Object.values(TEXTS)) {
    await app.page('/v1/client/:key/responses', answerTo(survey, { answers: comment === null ? {} : { comment } }))
  }
})
afterAll(() => app.close())

const find = async (q: string) =>
  (await readJson<{ data: { comment: string }[] }>(await app.api('GET', `/v1/responses?q=${encodeURIComponent(q)}`))).data
    .map(({ comment }) => Object.entries(TEXTS).find(([, text]) => text === comment)?.[0] ?? 'private')
    .sort()

const CASES: [string, string[]][] = [
  ['export', ['en', 'private']],
  ['EXPO invoice', ['en']],
  ['für grosskunden', []],
  ['fur großkunden', ['de']],
  ['发票', ['zh']],
  ['票发', []],
  ['失败', ['zh']],
  ['nothing of it', []],
  // What is taken out before it is stored is found by nobody.
  ['ada@example.com', []],
  ['123', []],
]

describe('looking for words', () => {
  it.each(CASES)('%s finds %j', async (q, found) => expect(await find(q)).toEqual(found))

  it.each(['"', 'export OR failing', 'words:export', 'NEAR(a b)', '*', 'a" OR workspace:"x', '(', '^', '-export'])(
    'takes %s as words, never as a command',
    async (q) => {
      const answer = await app.api('GET', `/v1/responses?q=${encodeURIComponent(q)}`)
      expect([answer.status, (await find(q)).length < 3]).toEqual([200, true])
    },
  )

  it('finds nothing of another workspace', async () => {
    const tenant = await addTenant(app)
    const body = answerTo(await surveyOf(tenant.ctx, 'feedback'), { answers: { comment: 'Their secret export' } })
    await app.request(`/v1/client/${tenant.publishableKey}/responses`, { method: 'POST', body: JSON.stringify(body) })
    expect(await find('secret')).toEqual([])
    expect(await find(tenant.ctx.workspace.id)).toEqual([])
    expect((await readJson<{ data: object[] }>(await tenant.api('GET', '/v1/responses?q=secret'))).data).toHaveLength(1)
  })

  it('is as good after it was made anew', async () => {
    const { client } = app.runtime.database()
    await client.execute('delete from response_search')
    expect(await find('export')).toEqual([])
    expect(await rebuildSearch(app.ctx)).toBe(4)
    for (const [q, found] of CASES) expect([q, await find(q)]).toEqual([q, found])
  })

  it('forgets an answer that is changed or erased', async () => {
    const survey = await surveyOf(app.ctx, 'feedback')
    const step = (revision: number, comment: string, base = answerTo(survey, {})) => {
      const body = { ...base, revision, complete: false, answers: { comment } }
      return { base, sent: app.page('/v1/client/:key/responses', body) }
    }
    const first = step(1, 'zebra')
    await first.sent
    await step(2, 'giraffe', first.base).sent
    const count = async (q: string) =>
      (await readJson<{ data: object[] }>(await app.api('GET', `/v1/responses?q=${q}`))).data.length
    expect([await count('zebra'), await count('giraffe')]).toEqual([0, 1])
    await app.ctx.db.delete(schema.responses).where(eq(schema.responses.comment, 'giraffe'))
    const match = searchQuery(app.ctx.workspace.id, 'giraffe') ?? ''
    const left = await app.runtime.database().client.execute({
      sql: 'select count(*) n from response_search where response_search match ?',
      args: [match],
    })
    expect(left.rows[0]?.n).toBe(0)
  })
})
