import type { Changes } from '../../../db/changes'
import type { StoredPlaybook } from '../../../db/queries/playbooks'
import type { Moment } from '../action'

/** A playbook as rows: as it is now, and its version, which stays for the runs it begins. */
export function rowsOfPlaybook(
  { definition, ...playbook }: StoredPlaybook,
  { workspace, now }: Moment,
): Required<Pick<Changes, 'playbooks' | 'playbookVersions'>> {
  const workspaceId = workspace.id
  const { id, version } = playbook
  return {
    playbooks: [{ ...playbook, workspaceId }],
    playbookVersions: [{ workspaceId, playbookId: id, version, definition, createdAt: now }],
  }
}
