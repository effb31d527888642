import { listMembers } from '../../../db/queries/members'
import { listChannels } from '../../../db/queries/messages'
import { listWebhookEndpoints } from '../../../db/queries/webhook-endpoints'
import type { Context } from '../../context'
import { checkPlaybook } from '../../domain/playbooks/check-playbook'
import type { OwnerRule, PlaybookDefinition, Step } from '../../domain/playbooks/playbook'
import type { Problem } from '../../domain/playbooks/triggers/trigger'
import { AppError } from '../../errors'
import { isMailChannel } from '../messages/channels'
import { readTemplates } from '../messages/see'

/** Throws invalid_fields where a playbook says what may not be, or names what is not there. */
export async function requireSound(ctx: Context, definition: PlaybookDefinition): Promise<void> {
  const problems = [...checkPlaybook(definition), ...(await findStrangers(ctx, definition.steps))]
  if (problems.length > 0) {
    throw new AppError('invalid_fields', 'this playbook cannot be', { fields: problems })
  }
}

/** What the steps name and the workspace has not. */
async function findStrangers({ db, workspace }: Context, steps: readonly Step[]): Promise<Problem[]> {
  const [endpoints, members, channels, templates] = await Promise.all([
    listWebhookEndpoints(db, workspace.id),
    listMembers(db, workspace.id),
    listChannels(db, workspace.id),
    readTemplates(db, workspace.id),
  ])
  const mail = channels.filter(isMailChannel)
  const known: Record<Named['what'], ReadonlySet<string>> = {
    member: idsOf(members),
    'webhook endpoint': idsOf(endpoints),
    template: new Set(templates.keys()),
    'mail channel': idsOf(mail),
    'channel of the team': idsOf(channels.filter((channel) => !mail.includes(channel))),
  }
  return steps.flatMap((step, i) =>
    namesOf(step)
      .filter(({ id, what }) => !known[what].has(id))
      .map(({ field, what }) => ({ path: `steps.${i}.${field}`, message: `is no ${what} of this workspace` })),
  )
}

const idsOf = (rows: readonly { id: string }[]): Set<string> => new Set(rows.map(({ id }) => id))

/** An id a step stands by, its place in the API and what it should be. */
interface Named {
  id: string
  field: string
  what: 'member' | 'webhook endpoint' | 'template' | 'mail channel' | 'channel of the team'
}

function namesOf(step: Step): Named[] {
  switch (step.do) {
    case 'follow_up':
      return ownersOf(step.owner).map((id) => ({ id, field: 'owner', what: 'member' }))
    case 'webhook':
      return step.endpointId === null
        ? []
        : [{ id: step.endpointId, field: 'endpoint_id', what: 'webhook endpoint' }]
    case 'message':
      return [{ id: step.templateId, field: 'template_id', what: 'template' }, ...channelOf(step)]
    case 'wait':
      return []
    default:
      return step satisfies never
  }
}

/** To people goes mail, by the first channel of it where none is named; the team is where a channel leads. */
function channelOf({ to, channelId }: Extract<Step, { do: 'message' }>): Named[] {
  if (to === 'person' && channelId === null) return []
  const what = to === 'person' ? 'mail channel' : 'channel of the team'
  return [{ id: channelId ?? '', field: 'channel_id', what }]
}

function ownersOf(owner: OwnerRule): string[] {
  if (owner.by === 'member') return [owner.memberId]
  return owner.by === 'turns' ? owner.memberIds : []
}
