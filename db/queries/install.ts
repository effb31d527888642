import { toStatements } from '../changes'
import { type Db, runBatch } from '../client'
import { keys, surveys, surveyVersions, workspaces } from '../schema'

/** Stores a new installation as a whole, or refuses it because the workspace's id is taken. */
export async function insertInstallation(
  db: Db,
  rows: {
    workspace: typeof workspaces.$inferInsert
    key: typeof keys.$inferSelect
    surveys: (typeof surveys.$inferSelect)[]
    surveyVersions: (typeof surveyVersions.$inferSelect)[]
  },
): Promise<void> {
  await runBatch(db, [
    db.insert(workspaces).values(rows.workspace),
    ...toStatements(db, rows.workspace.id, [
      { keys: [rows.key], surveys: rows.surveys, surveyVersions: rows.surveyVersions },
    ]),
  ])
}
