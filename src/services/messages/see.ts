import type { Db } from '../../../db/client'
import { type ChannelRow, listChannels, listTemplates } from '../../../db/queries/messages'
import { listRespondentsById, type RespondentRow } from '../../../db/queries/respondents'
import { STARTERS } from '../../domain/messages/starters'
import type { TemplateTexts } from '../../domain/messages/template'

export interface Template {
  id: string
  name: string
  texts: TemplateTexts
}

/** What `composeMessage` needs to see: read it in the `see` of the action that writes. */
export interface MessageSeen {
  channels: readonly ChannelRow[]
  templates: ReadonlyMap<string, Template>
  /** By the ids asked for; a browser that turned out to be somebody's is them. */
  people: ReadonlyMap<string, RespondentRow>
}

export async function seeMessages(
  db: Db,
  workspaceId: string,
  respondentIds: readonly string[],
): Promise<MessageSeen> {
  const [channels, templates, people] = await Promise.all([
    listChannels(db, workspaceId),
    readTemplates(db, workspaceId),
    listRespondentsById(db, workspaceId, respondentIds),
  ])
  const knownIds = people.flatMap(({ knownAs }) => knownAs ?? [])
  const known = await listRespondentsById(db, workspaceId, knownIds)
  const personOf = (row: RespondentRow) => known.find(({ id }) => id === row.knownAs) ?? row
  return { channels, templates, people: new Map(people.map((row) => [row.id, personOf(row)])) }
}

/** Templates by id: the starters, and what the workspace wrote in their place or beside them. */
export async function readTemplates(db: Db, workspaceId: string): Promise<Map<string, Template>> {
  const own = await listTemplates(db, workspaceId)
  return new Map([...STARTERS, ...own].map(({ id, name, texts }) => [id, { id, name, texts }]))
}
