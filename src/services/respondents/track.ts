import type { TrackBody } from '../../contract/client'
import { listEventsOf, listRespondentsByKey, type RespondentRow } from '../../../db/queries/respondents'
import type { Changes } from '../../../db/changes'
import type { Context } from '../../context'
import { AppError } from '../../errors'
import type { Action, Moment } from '../action'
import { type Identity, identityOf } from './identity'
import { identityKeys, newRespondent } from './respondent'

/** Names are the host's own few; a page that makes up new ones is refused in time. */
const MAX_EVENT_NAMES = 200

interface Input {
  identity: Identity
  event: string
}

interface Seen {
  person: RespondentRow | undefined
  times: number
  /** Different things this person did so far. */
  names: number
}

/** Records that a person did something: how often and when last. */
export async function track(ctx: Context, body: TrackBody): Promise<void> {
  await ctx.write(ctx.workspace, trackEvent, {
    identity: await identityOf(ctx, body),
    event: body.event,
  })
}

export const trackEvent: Action<Input, Seen, null> = {
  name: 'trackEvent',
  keys: ({ identity }) => identityKeys(identity),

  async see(db, workspaceId, inputs) {
    const people = await listRespondentsByKey(db, workspaceId, inputs.map((input) => input.identity.key))
    const events = await listEventsOf(db, workspaceId, [...people.values()].map(({ id }) => id))
    return inputs.map(({ identity, event }) => {
      const person = people.get(identity.key)
      const own = events.filter((row) => row.respondentId === person?.id)
      const times = own.find(({ name }) => name === event)?.count ?? 0
      return { person, times, names: own.length }
    })
  },

  decide({ person, times, names }, { identity, event }, moment) {
    if (times === 0 && names >= MAX_EVENT_NAMES) {
      throw new AppError('invalid_fields', `a person does at most ${MAX_EVENT_NAMES} different things`, {
        fields: [{ path: 'event', message: 'one name too many' }],
      })
    }
    const known = person ?? newRespondent(moment, identity.key, moment.now)
    return {
      result: null,
      changes: {
        respondents: [{ ...known, lastSeenAt: moment.now }],
        ...eventChange(moment, known.id, event, times),
      },
    }
  },
}

export const eventChange = (
  moment: Moment,
  respondentId: string,
  name: string,
  times: number,
): Pick<Changes, 'respondentEvents'> => ({
  respondentEvents: [
    {
      workspaceId: moment.workspace.id,
      respondentId,
      name,
      count: times + 1,
      lastAt: moment.now,
    },
  ],
})
