import { and, asc, count, eq, inArray, ne, sql } from 'drizzle-orm'
import type { PlaybookDefinition, PlaybookStatus } from '../../src/domain/playbooks/playbook'
import type { Db } from '../client'
import { prepared } from '../prepared'
import { playbooks, playbookVersions } from '../schema'

export interface StoredPlaybook {
  id: string
  name: string
  status: PlaybookStatus
  version: number
  definition: PlaybookDefinition
  createdAt: number
  updatedAt: number
  onSince: number | null
  offSince: number | null
}

const withDefinition = {
  id: playbooks.id,
  name: playbooks.name,
  status: playbooks.status,
  version: playbookVersions.version,
  definition: playbookVersions.definition,
  createdAt: playbooks.createdAt,
  updatedAt: playbooks.updatedAt,
  onSince: playbooks.onSince,
  offSince: playbooks.offSince,
}

const currentVersion = and(
  eq(playbookVersions.playbookId, playbooks.id),
  eq(playbookVersions.version, playbooks.version),
)

const ofWorkspace = prepared((db) =>
  db
    .select(withDefinition)
    .from(playbooks)
    .innerJoin(playbookVersions, currentVersion)
    .where(eq(playbooks.workspaceId, sql.placeholder('workspaceId')))
    .orderBy(asc(playbooks.createdAt), asc(playbooks.id))
    .prepare(),
)

export const listPlaybooks = (db: Db, workspaceId: string): Promise<StoredPlaybook[]> =>
  ofWorkspace(db).execute({ workspaceId })

export const findPlaybook = async (
  db: Db,
  workspaceId: string,
  id: string,
): Promise<StoredPlaybook | undefined> =>
  (
    await db
      .select(withDefinition)
      .from(playbooks)
      .innerJoin(playbookVersions, currentVersion)
      .where(and(eq(playbooks.workspaceId, workspaceId), eq(playbooks.id, id)))
  )[0]

/** How many there are that are not archived. */
export const countPlaybooks = async (db: Db, workspaceId: string): Promise<number> =>
  (
    await db
      .select({ count: count() })
      .from(playbooks)
      .where(and(eq(playbooks.workspaceId, workspaceId), ne(playbooks.status, 'archived')))
  )[0]?.count ?? 0

export interface PlaybookPlan {
  playbookId: string
  version: number
  definition: PlaybookDefinition
  name: string
  status: PlaybookStatus
  offSince: number | null
}

/** All versions of these playbooks, each with how the playbook stands. */
export const listPlans = (
  db: Db,
  workspaceId: string,
  playbookIds: readonly string[],
): Promise<PlaybookPlan[]> =>
  db
    .select({
      playbookId: playbookVersions.playbookId,
      version: playbookVersions.version,
      definition: playbookVersions.definition,
      name: playbooks.name,
      status: playbooks.status,
      offSince: playbooks.offSince,
    })
    .from(playbooks)
    .innerJoin(playbookVersions, eq(playbookVersions.playbookId, playbooks.id))
    .where(and(eq(playbooks.workspaceId, workspaceId), inArray(playbooks.id, [...playbookIds])))
