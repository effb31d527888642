import type { InStatement, ResultSet } from '@libsql/client'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { keptFigures as table } from '../../db/schema'
import { dropOldFigures, keptFigures } from '../../src/services/kept/keep'
import { respond, surveyOf } from '../api/helpers'
import { DAY } from '../harness'
import { type Member, startBusiness, textOf } from './helpers'
import { addPlaybooks, type PlaybookWork } from './playbook-work'
import { addUpdates, type UpdateWork } from './update-work'

const MINUTE = 60_000
const AS_OF = /Worked out 2 Mar 2026, (\d\d:\d\d) /

let member: Member
let ids: UpdateWork & PlaybookWork & Record<'nps' | 'leaving', string>
/** How long a statement takes, by the app's clock. */
let statementMs = 0

beforeAll(async () => {
  member = await startBusiness()
  const { app } = member
  const [nps, leaving] = [await surveyOf(app.ctx, 'nps'), await surveyOf(app.ctx, 'cancellation')]
  ids = { ...(await addUpdates(app)), ...(await addPlaybooks(app)), nps: nps.id, leaving: leaving.id }
  const { client } = app.runtime.database()
  const execute = client.execute.bind(client) as (statement: InStatement) => Promise<ResultSet>
  client.execute = (statement: InStatement) => {
    app.clock.now += statementMs
    return execute(statement)
  }
})
afterAll(() => member.app.close())

async function read(place: string) {
  const path = place.replace(/:(\w+)/, (_, name: keyof typeof ids) => ids[name])
  const text = textOf(await member.read(path))
  await member.app.settled()
  return { asOf: AS_OF.exec(text)?.[1] ?? null, text: text.replace(AS_OF, '') }
}

const PAGES = [
  '/',
  '/surveys/:nps/results?days=365',
  '/surveys/:leaving/results',
  '/updates',
  '/updates/:shipped',
  '/playbooks/:held',
  '/churn',
  '/churn?period=quarter&billed=monthly',
  '/churn/retention',
  '/churn/associations',
  '/churn/associations?about=keyword&follow=day&within=plan',
  '/churn/associations?about=reason',
  '/cancellations',
  '/follow-ups/rules',
  '/topics',
  '/topics/themes',
]

describe('figures that take long to work out', () => {
  it('are of this very moment while they do not', async () => {
    for (const path of PAGES) expect([path, (await read(path)).asOf]).toEqual([path, null])
    expect(await member.app.ctx.db.select().from(table)).toEqual([])
  })

  it.each(PAGES)('are kept, and say the same when they are read again: %s', async (path) => {
    statementMs = 50
    const fresh = await read(path)
    statementMs = 0
    const kept = await read(path)
    expect(fresh.asOf).toBeNull()
    expect(kept.asOf).toMatch(/^1[23]:/)
    expect(kept.text).toBe(fresh.text)
  })

  it('are never kept for a team that has just begun', async () => {
    const { app } = member
    const { ctx } = app
    const tenant = { ...ctx, workspace: { ...ctx.workspace, id: 'wsp_begun' } }
    const slow = async () => (app.clock.now += 50)
    const first = await keptFigures(tenant, ['slow'], slow)
    await app.settled()
    expect((await keptFigures(tenant, ['slow'], slow)).figures).toBe(first.figures + 50)
  })

  it('are shown once more after ten minutes, and then those that were worked out meanwhile', async () => {
    const { app } = member
    const { asOf } = await read('/topics/themes')
    statementMs = 50
    app.clock.now += 11 * MINUTE
    const older = await read('/topics/themes')
    const newer = await read('/topics/themes')
    statementMs = 0
    expect(older.asOf).toBe(asOf)
    expect(newer.asOf === asOf).toBe(false)
  })

  it('quote nobody: the words are those the answer has now', async () => {
    statementMs = 50
    const { app } = member
    const feedback = await surveyOf(app.ctx, 'feedback')
    for (let i = 0; i < 12; i += 1) {
      const comment = `The export of the invoice number ${i} is broken again since Monday`
      await respond(app, feedback, app.clock.now, { comment }, 'customer-1')
    }
    await read('/topics')
    statementMs = 0
    expect((await read('/topics')).text).toContain('is broken again since Monday')
    const rows = await app.ctx.db.select().from(table)
    expect(rows.length).toBeGreaterThan(0)
    expect(JSON.stringify(rows)).not.toContain('is broken again')
  })

  it('are asked anew when what narrows them changes, as a topic that is pinned', async () => {
    const before = await read('/topics')
    await member.post('/topics/told/keyword/export', { pinned: 'on', name: 'Exporting', told_as: '' })
    const after = await read('/topics')
    expect(before.asOf).not.toBeNull()
    expect([before, after].map(({ text }) => text.includes('Exporting'))).toEqual([false, true])
  })

  it('are there after a weekend, and gone after four days', async () => {
    const { app } = member
    app.clock.now += 3 * DAY
    await dropOldFigures(app.ctx)
    expect((await read('/topics/themes')).asOf).not.toBeNull()
    app.clock.now += 5 * DAY
    expect(await dropOldFigures(app.ctx)).toBeGreaterThan(0)
    expect(await app.ctx.db.select().from(table)).toEqual([])
  })
})
