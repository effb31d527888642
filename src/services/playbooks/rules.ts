import { listPlaybooks } from '../../../db/queries/playbooks'
import type { Context } from '../../context'
import type { TriggerName } from '../../domain/playbooks/playbook'
import type { Rule } from '../../domain/playbooks/start'

/**
 * Playbooks that are on and wait for causes of these kinds, to go with the write of a cause. Remembered
 * for seconds: another process may begin with what was switched on or off that long after.
 */
export async function rulesFor(
  { cache, db, workspace }: Context,
  kinds: readonly TriggerName[],
): Promise<Rule[]> {
  const rules = await cache.get(`playbooks on:${workspace.id}`, async () =>
    (await listPlaybooks(db, workspace.id))
      .filter(({ status }) => status === 'on')
      .map(({ id, version, definition }): Rule => ({ playbookId: id, version, definition })),
  )
  return rules.filter(({ definition }) => kinds.includes(definition.trigger.on))
}
