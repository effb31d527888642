import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { startApp, type TestApp } from '../harness'
import { answerTo, churnEvent, readJson, surveyOf } from './helpers'
import { openBody, openSession, report, reportBody, withFlow } from './cancel'

let app: TestApp
beforeEach(async () => {
  app = await startApp()
})
afterEach(() => app.close())

const SAID = 'It crashes. Write to anna@example.com please.'

async function answer(comment: string) {
  const body = answerTo(await surveyOf(app.ctx, 'nps'), { answers: { score: 2, comment } })
  const { id } = await readJson<{ id: string }>(await app.page('/v1/client/:key/responses', body))
  return await readJson<{ comment: string | null; sentiment: number | null; keywords: string[] }>(
    await app.api('GET', `/v1/responses/${id}`),
  )
}

const everywhere = async () => {
  const { client } = app.runtime.database()
  const { rows: tables } = await client.execute("select name from sqlite_master where type = 'table'")
  const rows = await Promise.all(tables.map(({ name }) => client.execute(`select * from "${String(name)}"`)))
  return JSON.stringify(rows.map((result) => result.rows))
}

describe('redaction', () => {
  it('masks personal data in an answer before anything is stored', async () => {
    expect(await answer(SAID)).toMatchObject({ comment: 'It crashes. Write to [email] please.' })
    expect(await everywhere()).not.toContain('anna@example.com')
  })

  it('leaves out the sentence, or keeps everything, as the workspace has it', async () => {
    await app.api('PATCH', '/v1/workspace', { redaction: 'drop' })
    expect(await answer(SAID)).toMatchObject({ comment: 'It crashes.' })
    expect(await answer('anna@example.com')).toMatchObject({ comment: null, sentiment: null, keywords: [] })
    await app.api('PATCH', '/v1/workspace', { redaction: 'off' })
    expect(await answer(SAID)).toMatchObject({ comment: SAID })
    expect((await app.api('PATCH', '/v1/workspace', { redaction: 'some' })).status).toBe(422)
  })

  it('masks what is said on cancelling, and with a churn event', async () => {
    const survey = await withFlow(app, {})
    const body = openBody(survey.id)
    await openSession(app, body)
    await report(app, reportBody(survey, body.session_key, { reason_id: 'other', text: SAID, outcome: 'cancel' }))
    await app.api('POST', '/v1/churn-events', churnEvent('e1', { comment: SAID }))
    const stored = await everywhere()
    expect(stored).not.toContain('anna@example.com')
    expect(stored.split('Write to [email] please.')).toHaveLength(3)
  })
})
