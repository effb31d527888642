import { listRespondentsByEmail, listRespondentsById, listRespondentsByKey, type RespondentRow } from '../../../db/queries/respondents'
import type { Context } from '../../context'
import { type Consent, consentAfter, type ToldBy } from '../../domain/messages/consent'
import { AppError } from '../../errors'
import type { Action } from '../action'
import { requireScope } from '../auth/require-scope'
import { MESSAGES_KEY } from './keys'

interface Input {
  respondentId: string
  told: Consent
  by: ToldBy
}

/** What the host says of one of its users, by its own id of them. Throws not_found. */
export async function tellUserConsent(
  ctx: Context,
  userId: string,
  told: Consent,
  by: ToldBy,
): Promise<RespondentRow> {
  requireScope(ctx, 'messages:write')
  const known = await listRespondentsByKey(ctx.db, ctx.workspace.id, [`u:${userId}`])
  const person = known.get(`u:${userId}`)
  const row = person && (await ctx.write(ctx.workspace, storeConsent, { respondentId: person.id, told, by }))
  if (!row) throw new AppError('not_found', 'no such user')
  return row
}

/** What somebody says themselves, by a link that only they have. Who is not known here gets no mail anyway. */
export const tellOwnConsent = (
  ctx: Context,
  respondentId: string,
  told: Consent,
): Promise<RespondentRow | null> =>
  ctx.write(ctx.workspace, storeConsent, { respondentId, told, by: 'person' })

interface Seen {
  person: RespondentRow | undefined
  /** Everybody with their address: whoever unsubscribes ends all mail to it. */
  sameAddress: RespondentRow[]
}

export const storeConsent: Action<Input, Seen, RespondentRow | null> = {
  name: 'storeConsent',
  keys: () => [MESSAGES_KEY],

  async see(db, workspaceId, inputs) {
    const people = await listRespondentsById(db, workspaceId, inputs.map((input) => input.respondentId))
    const namesakes = await listRespondentsByEmail(db, workspaceId, people.flatMap(({ email }) => email ?? []))
    return inputs.map(({ respondentId }) => {
      const person = people.find(({ id }) => id === respondentId)
      const sameAddress = namesakes.filter(
        ({ id, email }) => id !== respondentId && email?.toLowerCase() === person?.email?.toLowerCase(),
      )
      return { person, sameAddress }
    })
  },

  decide({ person, sameAddress }, { told, by }, { now }) {
    if (!person) return { result: null, changes: {} }
    const row = consentColumns(person, told, by, now)
    // Of the others a yes takes back what they themselves ended by this address, and adds nothing.
    const others = sameAddress.filter(
      (other) => by === 'person' && (told === 'unsubscribed' || other.messages === 'unsubscribed'),
    )
    return {
      result: row,
      changes: { respondents: [row, ...others.map((other) => consentColumns(other, told, by, now))] },
    }
  },
}

/** A person after a word about being written to; as they were where it changes nothing. */
export function consentColumns<P extends Pick<RespondentRow, 'messages' | 'messagesAt'>>(
  person: P,
  told: Consent,
  by: ToldBy,
  now: number,
): P {
  const messages = consentAfter(person.messages, told, by)
  return messages === person.messages ? person : { ...person, messages, messagesAt: now }
}
