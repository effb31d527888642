import type { Database } from '../../../db/client'
import { isRefused } from '../../../db/errors'
import { insertInstallation } from '../../../db/queries/install'
import { findAuthSecret, keepAuthSecret } from '../../../db/queries/people'
import { findFirstWorkspace } from '../../../db/queries/workspaces'
import type { Config } from '../../config'
import { randomBase64 } from '../../crypto'
import type { NewId } from '../../ids'
import type { Workspace } from '../action'
import { makeKey } from '../auth/keys'
import { firstOwner } from '../members/first-owner'
import { newWorkspace } from './new-workspace'
import { starterSurveys } from './starter-surveys'

/**
 * The first workspace always has this id, so that of two processes that install at once only one
 * can succeed.
 */
const FIRST_ID = `wsp_${'0'.repeat(26)}`

/** Makes the first workspace, its publishable key and surveys to start with, if there is none. */
export async function install(
  database: Database,
  { config, now, newId }: { config: Config; now: () => number; newId: NewId },
): Promise<Workspace> {
  await keepSecret(database.db)
  const existing = await findFirstWorkspace(database.db)
  if (existing) return existing

  const workspace = newWorkspace({
    id: FIRST_ID,
    name: 'My workspace',
    timeZone: config.TIME_ZONE,
    currency: config.CURRENCY,
    now: now(),
  })
  const { row: key } = await makeKey(
    { workspace, now, newId },
    { kind: 'publishable', name: 'Website', scopes: [] },
  )
  const owner = firstOwner(workspace.id, now(), newId)
  const surveys = starterSurveys(workspace.id, now(), newId)
  try {
    await insertInstallation(database, { workspace, owner, key, ...surveys })
  } catch (error) {
    if (!isRefused(error)) throw error
  }
  const made = await findFirstWorkspace(database.db)
  if (!made) throw new Error('the first workspace could not be made')
  return made
}

/** What cookies are signed with; an installation from before there were people gets it here. */
async function keepSecret(db: Database['db']): Promise<void> {
  if ((await findAuthSecret(db)) === undefined) await keepAuthSecret(db, randomBase64(32))
}
