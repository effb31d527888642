import type { StoredPlaybook } from '../../../db/queries/playbooks'
import type { PlaybookDefinition } from '../../../src/domain/playbooks/playbook'
import { setPlaybookStatus } from '../../../src/services/playbooks/change'
import { createPlaybook } from '../../../src/services/playbooks/create'
import { DETRACTORS } from '../../domain/playbooks/playbooks'
import type { TestApp } from '../../harness'

/** A playbook of one call, but for what is said, switched on. */
export async function switchOn({ ctx }: TestApp, definition: Partial<PlaybookDefinition>): Promise<StoredPlaybook> {
  const steps: PlaybookDefinition['steps'] = [{ do: 'webhook', endpointId: null }]
  const made = await createPlaybook(ctx, { name: 'P', definition: { ...DETRACTORS, steps, ...definition } })
  return await setPlaybookStatus(ctx, made.id, 'on')
}
