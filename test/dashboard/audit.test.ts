import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { listAudit } from '../../db/queries/audit'
import { JOBS } from '../../src/jobs'
import { DAY, startApp, type TestApp } from '../harness'
import { readJson, surveyOf } from '../api/helpers'
import { textOf } from './helpers'
import { signInAs, startOwner, startVisitor, type Visitor } from './people'

let app: TestApp
let ada: Visitor
beforeAll(async () => {
  app = await startApp()
  ada = await startOwner(app)
})
afterAll(() => app.close())

const entries = () => listAudit(app.ctx.db, app.ctx.workspace.id, {}, 500)
/** What was written while something was done, oldest first. */
async function written(work: () => Promise<unknown>) {
  const known = new Set((await entries()).map(({ id }) => id))
  await work()
  await app.settled()
  return (await entries()).filter(({ id }) => !known.has(id)).sort((a, b) => a.at - b.at)
}

describe('a change', () => {
  it('of a member says who, what, from where, and what it was before', async () => {
    const survey = await surveyOf(app.ctx, 'csat')
    const [line, ...more] = await written(() => ada.send(`/surveys/${survey.id}/status`, { status: 'paused' }))
    expect(more).toEqual([])
    expect(line).toMatchObject({
      at: app.clock.now,
      actorKind: 'member',
      actorId: expect.stringMatching(/^mem_/),
      address: '192.0.2.1',
      what: 'survey.changed',
      subject: survey.id,
      detail: { status: ['live', 'paused'] },
    })
  })

  it('of a key names the key, and of the service nobody', async () => {
    // The key is made by the service itself, when first asked for.
    const lines = await written(() => app.api('PATCH', '/v1/workspace', { name: 'Fernhill' }))
    const by = (what: string) => lines.find((line) => line.what === what)
    expect(by('key.created')).toMatchObject({ actorKind: 'job', actorId: null, address: null })
    expect(by('workspace.changed')).toMatchObject({
      actorKind: 'key',
      actorId: by('key.created')?.subject,
      detail: { name: ['My workspace', 'Fernhill'] },
    })
  })

  it('of what the team made says so: rules, templates, themes, views, updates, digests and playbooks', async () => {
    const { id: mailbox } = await readJson<{ id: string }>(
      await app.api('POST', '/v1/message-channels', { type: 'webhook', name: 'w', settings: { url: 'http://127.0.0.2:9/' } }),
    )
    const made = async (path: string, body: object) => (await readJson<{ id: string }>(await app.api('POST', path, body))).id
    const texts = { en: { subject: 'Hello', body: 'Hello' } }
    const definition = { trigger: { on: 'response' }, steps: [{ do: 'webhook' }] }
    let ids: Record<string, string> = {}
    const lines = await written(async () => {
      ids = {
        template: await made('/v1/message-templates', { name: 'Hello', texts }),
        theme: await made('/v1/themes', { name: 'Loading bar', terms: ['loading bar'] }),
        update: await made('/v1/updates', { title: 'Faster exports' }),
        playbook: await made('/v1/playbooks', { name: 'Say sorry', definition }),
        segment: await made('/v1/segments', { name: 'Silent', filters: { answered: 'no' } }),
      }
      app.clock.now += 1
      await app.api('PUT', `/v1/message-templates/${ids['template']}`, { name: 'Hello again', texts })
      await app.api('PATCH', `/v1/themes/${ids['theme']}`, { terms: ['loading bar', 'spinner'] })
      await app.api('PUT', '/v1/competitors', { competitors: ['Rival'] })
      await app.api('PATCH', `/v1/updates/${ids['update']}`, { title: 'Much faster exports' })
      await app.api('PUT', `/v1/playbooks/${ids['playbook']}/status`, { status: 'on' })
      await app.api('PUT', '/v1/digest-settings', { on: true, every: 'month', weekday: 1, month_day: 3, hour: 8, recipients: ['team@acme.com'], channel_ids: [mailbox] })
      app.clock.now += 1
      for (const [list, of] of [['message-templates', 'template'], ['themes', 'theme'], ['updates', 'update'], ['segments', 'segment']] as const) {
        await app.api('DELETE', `/v1/${list}/${ids[of]}`)
      }
    })
    const told = lines.map(({ what, subject, detail }) => [what, subject === ids[what.split('.')[0] ?? ''], detail])
    expect(told).toEqual(expect.arrayContaining([
      ['template.written', true, { name: 'Hello', languages: 'en' }],
      ['template.changed', true, { name: 'Hello again', languages: 'en' }],
      ['template.removed', true, {}],
      ['theme.added', true, { name: 'Loading bar' }],
      ['theme.changed', true, { terms: ['["loading bar"]', '["loading bar","spinner"]'] }],
      ['theme.removed', true, { name: 'Loading bar' }],
      ['theme.competitors_changed', false, { competitors: ['[]', '["Rival"]'] }],
      ['update.created', true, { title: 'Faster exports', state: 'considered' }],
      ['update.changed', true, { title: ['Faster exports', 'Much faster exports'] }],
      ['update.removed', true, { title: 'Much faster exports' }],
      ['playbook.created', true, { name: 'Say sorry' }],
      ['playbook.changed', true, { status: ['draft', 'on'] }],
      ['view.saved', false, { place: 'customers' }],
      ['view.forgotten', false, { place: 'customers' }],
    ]))
    expect(lines.find(({ what }) => what === 'digest.settings_changed')?.detail).toMatchObject({ recipients: [0, 1], channelIds: ['[]', `["${mailbox}"]`] })
    expect(lines.every(({ actorKind }) => actorKind === 'key')).toBe(true)
  })

  it('of a rule or a topic says what it was before, and the same again leaves no line', async () => {
    const rules = await readJson<{ data: { rule: string; settings: object }[] }>(await app.api('GET', '/v1/follow-up-rules'))
    const settings = rules.data.find(({ rule }) => rule === 'detractor')?.settings
    const change = () => app.api('PUT', '/v1/follow-up-rules/detractor', { ...settings, acknowledge_hours: 3 })
    const lines = await written(async () => {
      await change()
      app.clock.now += 1
      await app.api('PATCH', '/v1/topic-settings/keywords/export', { pinned: true })
    })
    expect(lines.map(({ what, subject, detail }) => [what, subject, detail])).toEqual([
      ['follow_up_rule.changed', 'detractor', { acknowledgeHours: [expect.any(Number), 3] }],
      ['topic.changed', 'keyword export', { pinnedAt: [null, app.clock.now] }],
    ])
    expect(await written(change)).toEqual([])
  })

  it('that is refused, or changes nothing, leaves no line', async () => {
    const survey = await surveyOf(app.ctx, 'nps')
    expect(await written(() => ada.send('/account/departure'))).toEqual([])
    expect(await written(() => ada.send(`/surveys/${survey.id}/status`, { status: 'live' }))).toEqual([])
  })

  it('goes into the commit of its line: without the one the other is not there', async () => {
    const { client } = app.runtime.database()
    await client.execute('alter table audit_entries rename to away')
    const survey = await surveyOf(app.ctx, 'ces')
    expect((await ada.send(`/surveys/${survey.id}/status`, { status: 'paused' })).status).toBe(500)
    await client.execute('alter table away rename to audit_entries')
    expect((await surveyOf(app.ctx, 'ces')).status).toBe('live')
  })

  it('of an account stands there too: signing in, refused tries, a new password', async () => {
    const lines = await written(async () => {
      await signInAs(startVisitor(app), 'ada@example.com', 'not this one')
      await app.settled()
      app.clock.now += 1
      await signInAs(startVisitor(app), 'nobody@example.com', 'not this one')
      await signInAs(startVisitor(app))
      app.clock.now += 1
      await ada.send('/account/password', { password: 'green horses sing', new_password: 'green horses sing' })
    })
    expect(lines.map(({ what }) => what)).toEqual([
      'account.sign_in_refused',
      'account.signed_in',
      'account.password_changed',
    ])
  })
})

it('no secret stands in the log', async () => {
  const made = await ada.send('/settings/keys', { name: 'Export', scope: 'surveys:read' })
  const key = /sk_[0-9a-z]{26}/.exec(await made.text())?.[0] ?? ''
  const invited = await ada.send('/settings/members/invitations', { email: 'vic@example.com', role: 'viewer' })
  const token = /\/invitations\/([0-9a-z]{32})/.exec(await invited.text())?.[1] ?? ''
  const { rows } = await app.runtime.database().client.execute('select hash from keys union select hash from invitations')
  const log = JSON.stringify(await entries())
  expect([key.length, token.length, rows.length > 2]).toEqual([29, 32, true])
  for (const secret of [key, token, ...rows.map(({ hash }) => String(hash))]) expect(log).not.toContain(secret)
})

describe('the page', () => {
  it('shows what happened, filters it and hands it out', async () => {
    const html = await (await ada.get('/settings/audit')).text()
    expect(textOf(html)).toContain('Survey: changed status: live → paused')
    const of = async (query: string) => textOf(await (await ada.get(`/settings/audit?${query}`)).text())
    expect(await of('about=account')).toContain('Account: signed in')
    expect(await of('about=account')).not.toContain('Survey: changed')
    expect(await of('to=2020-01-01')).toContain('Nothing changed that fits')
    const file = await (await ada.get('/settings/audit/export/csv?about=survey')).text()
    const [head, ...lines] = file.trim().split('\r\n')
    expect(head).toBe('id,at,actor_kind,actor_id,address,what,subject,detail')
    expect(lines).toHaveLength(1)
    expect(lines[0]).toContain('survey.changed')
  })

  it('drops what is older than 400 days, and nothing younger', async () => {
    const job = JOBS.find(({ name }) => name === 'drop old audit entries')
    const times = (await entries()).map(({ at }) => at)
    const before = app.clock.now
    app.clock.now = Math.min(...times) + 400 * DAY - 1
    await job?.run(app.ctx)
    expect(await entries()).toHaveLength(times.length)
    app.clock.now = Math.max(...times) + 400 * DAY
    await job?.run(app.ctx)
    expect(await entries()).toEqual([])
    app.clock.now = before
  })
})

describe('a key', () => {
  const call = (key: string) => app.request('/v1/surveys', { headers: { authorization: `Bearer ${key}` } })
  const make = async (body: object) =>
    (await (await app.api('POST', '/v1/keys', { kind: 'secret', name: 'k', scopes: ['surveys:read'], ...body })).json()) as { id: string; key: string }
  const lastUse = async (id: string) => {
    const { data } = (await (await app.api('GET', '/v1/keys')).json()) as { data: { id: string; last_used_at: string | null }[] }
    return data.find((each) => each.id === id)?.last_used_at
  }

  it('opens nothing after its end', async () => {
    const { key } = await make({ expires_at: new Date(app.clock.now + DAY).toISOString() })
    expect((await call(key)).status).toBe(200)
    app.clock.now += DAY
    expect((await call(key)).status).toBe(401)
    app.clock.now -= DAY
    const past = await app.api('POST', '/v1/keys', { kind: 'secret', name: 'k', expires_at: new Date(app.clock.now).toISOString() })
    expect(past.status).toBe(400)
  })

  it('says when it was used last, to the hour, and stays revoked', async () => {
    const { id, key } = await make({})
    expect(await lastUse(id)).toBeNull()
    const first = app.clock.now
    await call(key)
    await app.settled()
    app.clock.now += 3_599_000
    await call(key)
    await app.settled()
    expect(await lastUse(id)).toBe(new Date(first).toISOString())
    app.clock.now += 1_000
    await call(key)
    await app.settled()
    expect(await lastUse(id)).toBe(new Date(app.clock.now).toISOString())
    await app.api('PUT', `/v1/keys/${id}/revocation`)
    expect((await call(key)).status).toBe(401)
  })
})
