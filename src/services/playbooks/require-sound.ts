import { listWebhookEndpoints } from '../../../db/queries/webhook-endpoints'
import type { Context } from '../../context'
import { checkPlaybook } from '../../domain/playbooks/check-playbook'
import type { PlaybookDefinition, Step } from '../../domain/playbooks/playbook'
import type { Problem } from '../../domain/playbooks/triggers/trigger'
import { AppError } from '../../errors'

/** Throws invalid_fields where a playbook says what may not be, or names what is not there. */
export async function requireSound(ctx: Context, definition: PlaybookDefinition): Promise<void> {
  const problems = [...checkPlaybook(definition), ...(await findStrangers(ctx, definition.steps))]
  if (problems.length > 0) {
    throw new AppError('invalid_fields', 'this playbook cannot be', { fields: problems })
  }
}

/** What the steps name and the workspace has not. */
async function findStrangers({ db, workspace }: Context, steps: readonly Step[]): Promise<Problem[]> {
  const endpoints = await listWebhookEndpoints(db, workspace.id)
  return steps.flatMap((step, i) => {
    if (step.do !== 'webhook' || step.endpointId === null) return []
    const isKnown = endpoints.some(({ id }) => id === step.endpointId)
    return isKnown ? [] : [{ path: `steps.${i}.endpoint_id`, message: 'is no webhook endpoint of this workspace' }]
  })
}
