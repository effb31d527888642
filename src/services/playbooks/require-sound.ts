import { listMembers } from '../../../db/queries/members'
import { listWebhookEndpoints } from '../../../db/queries/webhook-endpoints'
import type { Context } from '../../context'
import { checkPlaybook } from '../../domain/playbooks/check-playbook'
import type { OwnerRule, PlaybookDefinition, Step } from '../../domain/playbooks/playbook'
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
  const [endpoints, members] = await Promise.all([
    listWebhookEndpoints(db, workspace.id),
    listMembers(db, workspace.id),
  ])
  const known = new Set([...endpoints, ...members].map(({ id }) => id))
  return steps.flatMap((step, i) =>
    namesOf(step)
      .filter(({ id }) => !known.has(id))
      .map(({ field, what }) => ({ path: `steps.${i}.${field}`, message: `is no ${what} of this workspace` })),
  )
}

/** Ids a step stands by, each with its place in the API and what it should be. */
function namesOf(step: Step): { id: string; field: string; what: string }[] {
  switch (step.do) {
    case 'follow_up':
      return ownersOf(step.owner).map((id) => ({ id, field: 'owner', what: 'member' }))
    case 'webhook':
      return step.endpointId === null
        ? []
        : [{ id: step.endpointId, field: 'endpoint_id', what: 'webhook endpoint' }]
    case 'message':
    case 'wait':
      return []
    default:
      return step satisfies never
  }
}

function ownersOf(owner: OwnerRule): string[] {
  if (owner.by === 'member') return [owner.memberId]
  return owner.by === 'turns' ? owner.memberIds : []
}
