import type { TrackBody } from '../../contract/client'
import { listEventsOf, listRespondentsByKey, type RespondentRow } from '../../../db/queries/respondents'
import type { Changes } from '../../../db/changes'
import type { Context } from '../../context'
import type { Action, Moment } from '../action'
import { type Identity, identityOf } from './identity'
import { identityKeys, newRespondent } from './respondent'

interface Input {
  identity: Identity
  event: string
}

interface Seen {
  person: RespondentRow | undefined
  times: number
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
      const done = events.find((row) => row.respondentId === person?.id && row.name === event)
      return { person, times: done?.count ?? 0 }
    })
  },

  decide({ person, times }, { identity, event }, moment) {
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
