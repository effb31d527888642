import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { listMessages } from '../../../db/queries/messages'
import type { RespondentRow } from '../../../db/queries/respondents'
import * as schema from '../../../db/schema'
import { createUpdate } from '../../../src/services/updates/create'
import { tellUpdate } from '../../../src/services/tellings/start'
import { continueTelling, tellPeople } from '../../../src/services/tellings/tell'
import { read, readJson } from '../../api/helpers'
import { DAY, NOON, startApp, type TestApp } from '../../harness'
import { makeChannel } from '../messages/work'
import { answer, type Answer, person, store } from './audience'

let app: TestApp
beforeAll(async () => {
  app = await startApp({ env: { PUBLIC_URL: 'https://acme.test' } })
  await makeChannel(app, 'smtp')
})
afterAll(() => app.close())

/** Uniform numbers from a seed (Park and Miller), so that a failure can be run again. */
function randomOf(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (state * 48_271) % 2_147_483_647
    return state % below
  }
}

const make = (word: string) =>
  createUpdate(app.ctx, {
    title: 'Done',
    story: '',
    topics: [{ tag: 'keyword', value: word }, { tag: 'keyword', value: `${word}s` }],
    state: 'shipped',
    reason: null,
    isPublic: false,
    ownerId: null,
  })

const recipientsOf = async (updateId: string) =>
  (await app.ctx.db.select().from(schema.updateRecipients)).filter((row) => row.updateId === updateId)
const messagesOf = async (updateId: string) =>
  (await app.ctx.db.select().from(schema.messages)).filter((row) => row.causeId === updateId)

describe('telling', () => {
  it.each([1, 2, 4, 5])('reaches exactly those who mentioned it and agreed, once each (seed %i)', async (seed) => {
    const random = randomOf(seed)
    const word = `word${seed}`
    app.clock.now = NOON
    const people = Array.from({ length: 260 }, (_, i): RespondentRow =>
      person(app, `${word}-${i}`, {
        messages: ([null, 'yes', 'yes', 'unsubscribed'] as const)[random(4)] ?? null,
        ...(random(8) === 0 ? { email: null } : {}),
      }),
    )
    const browsers = people.map((known, i) =>
      person(app, `${word}-browser-${i}`, { key: `a:${word}${i}`, email: null, knownAs: known.id }),
    )
    const sayings = (from: number, to: number): [Answer, RespondentRow][] =>
      people.flatMap((known, i): [Answer, RespondentRow][] =>
        Array.from({ length: random(3) }, () => {
          const said = [[word], [`${word}s`, word], ['other'], ['otherwise', word]][random(4)] ?? ['other']
          const who = random(2) === 0 ? known : (browsers[i] ?? known)
          return [answer(app, who, from + random(to - from), said), known]
        }),
      )
    const early = sayings(NOON - 90 * DAY, NOON)
    const late = sayings(NOON + 1, NOON + DAY)
    await store(app, [...people, ...browsers], [...early, ...late].map(([said]) => said))
    const asked = (all: [Answer, RespondentRow][]) =>
      new Set(all.filter(([{ comment }]) => comment?.includes(word)).map(([, { id }]) => id))
    const agreed = (ids: Set<string>) =>
      people.filter(({ id, email, messages }) => ids.has(id) && email !== null && messages === 'yes').map(({ id }) => id).sort()

    const { id } = await make(word)
    const holdout = seed > 3 ? 0.3 : 0
    // Asked for twice at once, a first batch, then nothing for a while, as after a crash.
    await Promise.all([tellUpdate({ ...app.ctx, defer: () => {} }, id, holdout), tellUpdate({ ...app.ctx, defer: () => {} }, id, holdout)])
    await app.ctx.write(app.ctx.workspace, tellPeople, { updateId: id, link: '' })
    app.clock.now = NOON + 2 * DAY
    await Promise.all([continueTelling(app.ctx, id), continueTelling(app.ctx, id)])
    await app.settled()
    expect((await recipientsOf(id)).map(({ respondentId }) => respondentId).sort()).toEqual(agreed(asked(early)))

    await tellUpdate(app.ctx, id, 0)
    await app.settled()
    const recipients = await recipientsOf(id)
    expect(recipients.map(({ respondentId }) => respondentId).sort()).toEqual(agreed(new Set([...asked(early), ...asked(late)])))
    const told = recipients.filter(({ arm }) => arm === 'told')
    const messages = await messagesOf(id)
    expect(messages.map(({ respondentId }) => respondentId).sort()).toEqual(told.map(({ respondentId }) => respondentId).sort())
    expect(messages.map((row) => row.id).sort()).toEqual(told.map(({ messageId }) => messageId).sort())
    if (holdout === 0) expect(told).toHaveLength(recipients.length)
    // Three in ten of about a hundred: 4 standard deviations around it.
    else expect(Math.abs(recipients.length - told.length - 0.3 * recipients.length)).toBeLessThan(4 * Math.sqrt(0.21 * recipients.length))
  })

  it('shows the number before, and who was not told and why', async () => {
    app.clock.now = NOON + 10 * DAY
    const yes = person(app, 'yes', { messages: 'yes', name: 'Ada Lovelace' })
    const silent = person(app, 'silent')
    const gone = person(app, 'gone', { messages: 'unsubscribed' })
    const nowhere = person(app, 'nowhere', { messages: 'yes', email: null })
    const all = [yes, silent, gone, nowhere]
    await store(app, all, all.map((who) => answer(app, who, NOON + 9 * DAY, ['printing'])))
    const made = await readJson<{ id: string }>(
      await app.api('POST', '/v1/updates', {
        title: 'Printing in colour',
        story: 'At last.',
        topics: [{ tag: 'keyword', value: 'printing' }],
        state: 'in_progress',
      }),
    )
    const telling = async (method = 'GET', body?: object) =>
      await read(await app.api(method, `/v1/updates/${made.id}/telling`, body))
    const before = {
      state: 'never', people: 4, to_tell: 1, told: 0, held_out: 0,
      not_told: { no_consent: 1, unsubscribed: 1, no_address: 1 }, messages: [],
    }
    expect(await telling()).toMatchObject([200, before])
    expect(await telling('PUT', {})).toMatchObject([409, { code: 'conflict' }])
    await app.api('PUT', `/v1/updates/${made.id}/state`, { state: 'declined', reason: 'Too dear' })
    expect(await telling('PUT', { holdout_share: 0.6 })).toMatchObject([422, { fields: [{ path: 'holdout_share' }] }])
    expect((await telling('PUT', {}))[0]).toBe(202)
    await app.settled()
    expect(await telling()).toMatchObject([200, { ...before, state: 'done', to_tell: 0, told: 1, messages: [{ count: 1 }] }])
    const [message] = await messagesOf(made.id)
    expect(message).toMatchObject({ kind: 'update', respondentId: yes.id, subject: 'About your wish: Printing in colour', address: 'yes@example.com' })
    expect(message?.body).toContain('Hello Ada,\n\nyou once wrote to us about printing.')
    expect(message?.body).toContain('Printing in colour\n\nToo dear\n\nAt last.')
    expect(await listMessages(app.ctx.db, 'wsp_other', {}, 10)).toEqual([])
  })

  it('is not used up while no mail can be sent', async () => {
    const { id } = await make('nowhere')
    const { messenger } = app.ctx
    await expect(tellUpdate({ ...app.ctx, messenger: { ...messenger, publicUrl: null } }, id, 0)).rejects.toThrow('PUBLIC_URL')
    await app.ctx.db.run("update channels set off = 'member'")
    await expect(tellUpdate(app.ctx, id, 0)).rejects.toThrow('no mail channel that is on')
    await app.ctx.db.run('update channels set off = null')
    expect(await recipientsOf(id)).toEqual([])
  })

  it('names nobody for an update without topics', async () => {
    const { id } = await readJson<{ id: string }>(await app.api('POST', '/v1/updates', { title: 'x', state: 'shipped' }))
    expect(await read(await app.api('PUT', `/v1/updates/${id}/telling`, {}))).toMatchObject([409, {}])
  })
})
