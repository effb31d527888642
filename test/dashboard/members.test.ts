import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { listMembers } from '../../db/queries/members'
import { createApp } from '../../src/app'
import { requiredRole } from '../../src/domain/access/permissions'
import type { Role } from '../../src/domain/access/roles'
import { DAY, startApp, type TestApp } from '../harness'
import { textOf } from './helpers'
import { signInAs, startOwner, startVisitor, type Visitor } from './people'

let app: TestApp
let ada: Visitor
const people: Partial<Record<Role, Visitor>> = {}

const PASSWORD = 'blue birds whistle'

async function invite(email: string, role: Role): Promise<string> {
  const made = await ada.send('/settings/members/invitations', { email, role })
  return /\/invitations\/[0-9a-z]{32}/.exec(await made.text())?.[0] ?? ''
}

async function join(email: string, role: Role): Promise<Visitor> {
  const visitor = startVisitor(app)
  const path = await invite(email, role)
  await visitor.send(path, { name: email.split('@')[0] ?? '', email, new_password: PASSWORD })
  return visitor
}

const members = () => listMembers(app.ctx.db, app.ctx.workspace.id)
const memberOf = async (email: string) => (await members()).find((each) => each.email === email)

beforeAll(async () => {
  app = await startApp()
  ada = await startOwner(app)
  people.editor = await join('edda@example.com', 'editor')
  people.viewer = await join('vic@example.com', 'viewer')
})
afterAll(() => app.close())

describe('an invitation', () => {
  it('makes one member with its role, and its link is spent', async () => {
    const path = await invite('ines@example.com', 'editor')
    const shown = await startVisitor(app).get(path)
    expect(textOf(await shown.text())).toContain('Join My workspace You are invited as an editor.')
    const ines = startVisitor(app)
    const taken = await ines.send(path, { name: 'Ines', email: 'ines@example.com', new_password: PASSWORD })
    expect([taken.status, (await ines.get('/')).status]).toEqual([303, 200])
    expect(await memberOf('ines@example.com')).toMatchObject({ name: 'Ines', role: 'editor' })
    expect((await startVisitor(app).get(path)).status).toBe(401)
  })

  it('opens nothing once it was revoked, replaced by another, or is a week old', async () => {
    const [old, fresh] = [await invite('otto@example.com', 'viewer'), await invite('otto@example.com', 'viewer')]
    expect((await startVisitor(app).get(old)).status).toBe(401)
    const page = await (await ada.get('/settings/members')).text()
    const revoke = /\/settings\/members\/invitations\/[^/"]+\/revocation/.exec(page)?.[0] ?? ''
    expect((await startVisitor(app).get(fresh)).status).toBe(200)
    await ada.send(revoke)
    expect((await startVisitor(app).get(fresh)).status).toBe(401)
    const later = await invite('otto@example.com', 'viewer')
    app.clock.now += 7 * DAY
    expect((await startVisitor(app).get(later)).status).toBe(401)
    app.clock.now -= 7 * DAY
  })

  it('is taken by who is signed in as themselves, once', async () => {
    const again = await invite('edda@example.com', 'viewer')
    const refused = await people.editor?.send(again, { as: 'me' })
    expect([refused?.status, (await memberOf('edda@example.com'))?.role]).toEqual([409, 'editor'])
  })
})

describe('every form of the dashboard', () => {
  /** What takes a form and asks who is signed in; addresses filled with ids nobody has. */
  const forms = async (): Promise<string[]> => {
    const paths = createApp().routes.filter(({ method, path }) => method === 'POST' && !/^\/v1|\*/.test(path))
    const filled = [...new Set(paths.map(({ path }) => path.replaceAll(/:\w+(\{[^}]*\})?/g, 'x')))]
    const open = await Promise.all(
      filled.map(async (path) => ((await startVisitor(app).send(path)).status === 401 ? [path] : [])),
    )
    // These answer 401 for what is in the form, not for who sends it.
    return open.flat().filter((path) => !/^\/(sign-in|invitations|reset)\b/.test(path))
  }

  it('refuses a viewer, but for their own business', async () => {
    const all = await forms()
    expect(all.length).toBeGreaterThan(60)
    const own = all.filter((path) => requiredRole('POST', path) === 'viewer')
    expect(own.every((path) => /^\/(account|language|sign-out|workspaces\/choice)\b/.test(path))).toBe(true)
    for (const path of all.filter((each) => !own.includes(each))) {
      expect([path, (await people.viewer?.send(path))?.status]).toEqual([path, 403])
    }
  }, 60_000)

  it('refuses an editor where it is an owner’s', async () => {
    const owners = (await forms()).filter((path) => requiredRole('POST', path) === 'owner')
    expect(owners).toContain('/settings/members/x/removal')
    expect(owners).toContain('/settings/keys')
    for (const path of owners) expect([path, (await people.editor?.send(path))?.status]).toEqual([path, 403])
    expect((await people.editor?.send('/surveys/x/status', { status: 'paused' }))?.status).toBe(404)
  }, 60_000)

  it('shows a viewer no settings and no secret to an editor', async () => {
    expect((await people.viewer?.get('/settings'))?.status).toBe(403)
    expect((await people.viewer?.get('/settings/members'))?.status).toBe(200)
    const settings = (await (await people.editor?.get('/settings'))?.text()) ?? ''
    expect(textOf(settings)).toContain('Snippet')
    expect(settings).not.toContain('Identity secret')
    expect(await (await ada.get('/settings')).text()).toContain('Identity secret')
  })
})

describe('a workspace', () => {
  it('keeps an owner who can sign in', async () => {
    const owner = (await members()).find(({ role }) => role === 'owner')
    for (const [path, fields] of [['role', { role: 'viewer' }], ['removal', {}]] as const) {
      const refused = await ada.send(`/settings/members/${owner?.id}/${path}`, { ...fields })
      expect([refused.status, textOf(await refused.text())]).toEqual([409, expect.stringContaining('keeps an owner')])
    }
    expect((await ada.send('/account/departure')).status).toBe(409)
  })

  it('lets nobody see it who was removed, and takes them back with what they owned', async () => {
    const gone = await join('gus@example.com', 'editor')
    const before = await memberOf('gus@example.com')
    await ada.send(`/settings/members/${before?.id}/removal`)
    const answer = await gone.get('/')
    expect([answer.status, textOf(await answer.text())]).toEqual([403, expect.stringContaining('belong to no workspace')])
    const path = await invite('gus@example.com', 'viewer')
    expect((await gone.send(path, { as: 'me' })).status).toBe(303)
    expect(await memberOf('gus@example.com')).toMatchObject({ id: before?.id, role: 'viewer' })
  })

  it('is left without those who were there when another is made, and is chosen in the header', async () => {
    const made = await ada.send('/workspaces', { name: 'Fernhill', time_zone: 'Europe/Berlin', currency: 'SEK' })
    expect(made.status).toBe(303)
    const nameOn = async (visitor: Visitor | undefined) =>
      /<span class="workspace"[^>]*>([^<]+)|<p class="workspace"[^>]*>([^<]+)/.exec((await (await visitor?.get('/'))?.text()) ?? '')?.slice(1).join('')
    expect(await nameOn(ada)).toBe('Fernhill')
    expect(await nameOn(people.editor)).toBe('My workspace')
    const { rows } = await app.runtime.database().client.execute('select id from workspaces order by created_at')
    const [first = '', second = ''] = rows.map(({ id }) => String(id))
    expect((await people.editor?.send('/workspaces/choice', { workspace: second }))?.status).toBe(404)
    people.editor?.cookies.set('earshot-workspace', second)
    expect(await nameOn(people.editor)).toBe('My workspace')
    await ada.send('/workspaces/choice', { workspace: first })
    expect(await nameOn(ada)).toBe('My workspace')
    expect((await signInAs(startVisitor(app))).status).toBe(303)
  })
})
