import type { IdentifyBody } from '../../contract/client'
import { listCustomersById, type CustomerRow } from '../../../db/queries/customers'
import { listRespondentsByKey, type RespondentRow } from '../../../db/queries/respondents'
import { listUnlinkedResponses, type ResponseRow } from '../../../db/queries/responses'
import type { Context } from '../../context'
import type { Consent } from '../../domain/messages/consent'
import { AppError } from '../../errors'
import { newCustomer } from '../billing/customer'
import { consentColumns } from '../messages/consent'
import type { Action } from '../action'
import { type Identity, identityOf } from './identity'
import { identityKeys, newRespondent } from './respondent'

/** Counted with those told before, so that a page cannot add to a person without end. */
const MAX_TRAITS = 50

interface Input {
  identity: Identity
  customerId: string | null
  email: string | null
  name: string | null
  locale: string | null
  traits: Record<string, string | number | boolean>
  messages: Consent | null
}

interface Seen {
  person: RespondentRow | undefined
  browser: RespondentRow | undefined
  customer: CustomerRow | undefined
  unlinked: ResponseRow[]
}

/** Tells who a person is. What the same browser said before belongs to them from now on. */
export async function identify(ctx: Context, body: IdentifyBody): Promise<void> {
  const identity = await identityOf(ctx, body)
  // A forged signature names nobody: there is nothing to store about an anonymous browser.
  if (identity.trust === 'anonymous') return
  await ctx.write(ctx.workspace, identifyRespondent, {
    identity,
    customerId: body.customer_id ?? null,
    email: body.email ?? null,
    name: body.name ?? null,
    locale: body.locale ?? null,
    traits: body.traits ?? {},
    messages: body.messages === undefined ? null : body.messages ? 'yes' : 'unsubscribed',
  })
}

export const identifyRespondent: Action<Input, Seen, null> = {
  name: 'identifyRespondent',

  keys: ({ identity, customerId }) => [
    ...identityKeys(identity),
    ...(customerId === null ? [] : [`customer ${customerId}`]),
  ],

  async see(db, workspaceId, inputs) {
    const [people, customers] = await Promise.all([
      listRespondentsByKey(
        db,
        workspaceId,
        inputs.flatMap(({ identity }) => [identity.key, identity.anonymousKey]),
      ),
      listCustomersById(db, workspaceId, inputs.flatMap(({ customerId }) => customerId ?? [])),
    ])
    const unlinked = await listUnlinkedResponses(db, workspaceId, [...people.values()].map(({ id }) => id))
    return inputs.map(({ identity, customerId }) => {
      const person = people.get(identity.key)
      const browser = people.get(identity.anonymousKey)
      return {
        person,
        browser,
        customer: customers.get(customerId ?? ''),
        unlinked: unlinked.filter((row) => [person?.id, browser?.id].includes(row.respondentId)),
      }
    })
  },

  decide({ person, browser, customer, unlinked }, input, moment) {
    const { customerId } = input
    const known = person ?? newRespondent(moment, input.identity.key, moment.now)
    const traits = { ...known.traits, ...input.traits }
    if (Object.keys(traits).length > MAX_TRAITS) {
      throw new AppError('invalid_fields', `a person has at most ${MAX_TRAITS} traits`, {
        fields: [{ path: 'traits', message: 'too many, with those already known' }],
      })
    }
    const row: RespondentRow = {
      ...(input.messages === null ? known : consentColumns(known, input.messages, 'host', moment.now)),
      customerId: customerId ?? known.customerId,
      email: input.email ?? known.email,
      name: input.name ?? known.name,
      locale: input.locale ?? known.locale,
      traits,
      lastSeenAt: moment.now,
    }
    return {
      result: null,
      changes: {
        respondents: [row, ...(browser ? [{ ...browser, knownAs: row.id }] : [])],
        customers: customerId === null || customer ? [] : [newCustomer(moment, customerId)],
        responses:
          row.customerId === null
            ? []
            : unlinked.map((response) => ({ ...response, customerId: row.customerId })),
      },
    }
  },
}
