import { toStatements } from '../changes'
import { type Database, runBatch } from '../client'
import { keys, members, surveys, surveyVersions, workspaces } from '../schema'

/** Stores a new installation as a whole, or refuses it because the workspace's id is taken. */
export async function insertInstallation(
  { db, client }: Database,
  rows: {
    workspace: typeof workspaces.$inferInsert
    owner: typeof members.$inferSelect
    key: typeof keys.$inferSelect
    surveys: (typeof surveys.$inferSelect)[]
    surveyVersions: (typeof surveyVersions.$inferSelect)[]
  },
): Promise<void> {
  const { sql, params } = db.insert(workspaces).values(rows.workspace).toSQL()
  await runBatch(client, [
    { sql, args: params as string[] },
    ...toStatements([
      { members: [rows.owner], keys: [rows.key], surveys: rows.surveys, surveyVersions: rows.surveyVersions },
    ]),
  ])
}
