import type { Db } from '../../../db/client'
import { listCustomersById } from '../../../db/queries/customers'
import { listContactsBy, type MessageRow } from '../../../db/queries/messages'
import {
  listBrowsersOf,
  listDisplaysOf,
  listRespondentsByEmail,
  listRespondentsById,
} from '../../../db/queries/respondents'
import type { Consent } from '../../domain/messages/consent'
import { MAX_CAP_DAYS } from '../../domain/messages/settings'
import { zoneOf } from '../../domain/messages/zone'
import { listSuppressed } from '../privacy/suppressed'
import { countsAsAsking } from '../../domain/surveys/eligibility'

/** What decides whether and when somebody may be written to. */
export interface Recipient {
  consent: Consent | null
  /** When they were asked or written to, but for the message in question. */
  contacts: number[]
  /** As the host told it; null where it did not. */
  zone: string | null
}

/** Recipients by message. */
export async function seeRecipients(
  db: Db,
  workspaceId: string,
  messages: readonly MessageRow[],
): Promise<Map<string, Recipient>> {
  const ids = [...new Set(messages.flatMap(({ respondentId }) => respondentId ?? []))]
  if (ids.length === 0) return new Map()
  const since = Math.min(...messages.map(({ createdAt }) => createdAt)) - MAX_CAP_DAYS * 86_400_000
  const addresses = messages.flatMap(({ address }) => address ?? [])
  const [people, namesakes, browsers, suppressed] = await Promise.all([
    listRespondentsById(db, workspaceId, ids),
    listRespondentsByEmail(db, workspaceId, addresses),
    listBrowsersOf(db, workspaceId, ids),
    listSuppressed(db, workspaceId, addresses),
  ])
  const [sent, displays, customers] = await Promise.all([
    listContactsBy(db, workspaceId, [...ids, ...namesakes.map(({ id }) => id)], since),
    listDisplaysOf(db, workspaceId, [...ids, ...browsers.map(({ id }) => id)], since),
    listCustomersById(db, workspaceId, people.flatMap(({ customerId }) => customerId ?? [])),
  ])
  const personOf = new Map(browsers.map(({ id, knownAs }) => [id, knownAs]))
  const asked = displays.filter(({ kind }) => countsAsAsking(kind))

  return new Map(
    messages.map((message) => {
      const person = people.find(({ id }) => id === message.respondentId)
      const sameAddress = namesakes.filter(
        ({ email }) => email?.toLowerCase() === message.address?.toLowerCase(),
      )
      const isSame = (id: string | null) =>
        id === message.respondentId || sameAddress.some((one) => one.id === id)
      const isUnsubscribed =
        suppressed.has(message.address?.toLowerCase() ?? '') ||
        sameAddress.some((one) => one.messages === 'unsubscribed')
      const customer = customers.get(person?.customerId ?? '')
      const recipient: Recipient = {
        consent: isUnsubscribed ? 'unsubscribed' : (person?.messages ?? null),
        contacts: [
          ...asked
            .filter(({ respondentId: id }) => (personOf.get(id) ?? id) === message.respondentId)
            .map(({ shownAt }) => shownAt),
          ...sent
            .filter(({ id, respondentId }) => id !== message.id && isSame(respondentId))
            .map(({ lastAt }) => lastAt ?? message.createdAt),
        ],
        zone: zoneOf(person?.traits, customer?.traits),
      }
      return [message.id, recipient]
    }),
  )
}
