import type { ChannelRow, MessageRow } from '../../../db/queries/messages'
import { listMessages } from '../../../db/queries/messages'
import { WELL } from '../../../src/domain/deliveries/standing'
import type { MessageSettings } from '../../../src/domain/messages/settings'
import { composeMessage, type MessageDraft } from '../../../src/services/messages/compose'
import { seeMessages } from '../../../src/services/messages/see'
import type { Action } from '../../../src/services/action'
import { newRespondent } from '../../../src/services/respondents/respondent'
import type { RespondentRow } from '../../../db/queries/respondents'
import { NOON, type TestApp } from '../../harness'

/** Stands for whatever writes messages with its own changes. */
export const composeAll: Action<MessageDraft[], Awaited<ReturnType<typeof seeMessages>>, null> = {
  name: 'composeAll',
  keys: () => [],
  see: async (db, workspaceId, inputs) =>
    await Promise.all(
      inputs.map((drafts) =>
        seeMessages(
          db,
          workspaceId,
          drafts.flatMap(({ to }) => (typeof to === 'object' && 'respondentId' in to ? to.respondentId : [])),
        ),
      ),
    ),
  decide: (seen, drafts, moment) => ({
    result: null,
    changes: {
      newMessages: drafts.flatMap((draft) => composeMessage(moment, seen, draft).newMessages ?? []),
    },
  }),
}

export const compose = (app: TestApp, ...drafts: MessageDraft[]) =>
  app.ctx.write(app.ctx.workspace, composeAll, drafts)

const put: Action<Record<string, object[]>, null, null> = {
  name: 'put',
  keys: () => [],
  see: async (_db, _workspaceId, inputs) => inputs.map(() => null),
  decide: (_seen, changes) => ({ result: null, changes }),
}

export async function makeChannel(
  app: TestApp,
  type: string,
  settings: Record<string, string> = {},
): Promise<ChannelRow> {
  const row: ChannelRow = {
    id: app.ctx.newId('chn', app.clock.now),
    workspaceId: app.ctx.workspace.id,
    type,
    name: type,
    settings,
    ...WELL,
    createdAt: app.clock.now,
  }
  await app.ctx.write(app.ctx.workspace, put, { channels: [row] })
  return row
}

export async function makePerson(app: TestApp, fields: Partial<RespondentRow> = {}): Promise<RespondentRow> {
  const now = app.clock.now
  const { newId, workspace } = app.ctx
  const key = fields.key ?? `u:${newId('per', now)}`
  const row = { ...newRespondent({ now, newId, workspace }, key, now), email: 'ada@example.com', messages: 'yes' as const, ...fields }
  await app.ctx.write(workspace, put, { respondents: [row] })
  return row
}

export const setMessageSettings = (app: TestApp, settings: MessageSettings) =>
  app.ctx.write(app.ctx.workspace, put, {
    messageSettings: [{ workspaceId: app.ctx.workspace.id, ...settings }],
  })

/** A service that has written to nobody, at the beginning of its time. */
export async function forget(app: TestApp): Promise<void> {
  app.clock.now = NOON
  await app.runtime.database().client.batch(
    ['messages', 'channels', 'templates', 'message_settings', 'respondents', 'displays'].map(
      (table) => `delete from ${table}`,
    ),
  )
}

export const send = (app: TestApp) => app.ctx.messenger.run(app.ctx)

export const allMessages = (app: TestApp): Promise<MessageRow[]> =>
  listMessages(app.ctx.db, app.ctx.workspace.id, {}, 1000)
