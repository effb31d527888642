import { listWorkspaces } from '../../../db/queries/workspaces'
import type { Context } from '../../context'

/** What acts for the installation as a whole, before it acts for one of its workspaces. */
export type Everywhere = Omit<Context, 'workspace'>

/** The same for each workspace there is, as it is now. */
export async function eachWorkspace(everywhere: Everywhere): Promise<Context[]> {
  const rows = await listWorkspaces(everywhere.db)
  return rows.map((workspace) => ({ ...everywhere, workspace }))
}
