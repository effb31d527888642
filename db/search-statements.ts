import { indexedText } from '../src/domain/text/search'
import type { Statement } from './client'

/** What an answer is found by from now on; null takes it out. */
export interface SearchText {
  workspaceId: string
  responseId: string
  text: string | null
}

const ID = '(select id from response_search_ids where workspace_id = ? and response_id = ?)'

export function searchStatements({ workspaceId, responseId, text }: SearchText): Statement[] {
  const key = [workspaceId, responseId]
  if (text === null) return [{ sql: `delete from response_search where rowid = ${ID}`, args: key }]
  return [
    {
      sql: 'insert into response_search_ids (workspace_id, response_id) values (?, ?) on conflict do nothing',
      args: key,
    },
    {
      sql: `insert or replace into response_search (rowid, workspace, words) values (${ID}, ?, ?)`,
      args: [...key, workspaceId, indexedText(text)],
    },
  ]
}
