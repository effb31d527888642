import {
  type CancelSessionRow,
  countAccepted,
  listLastShowings,
  listSessionsByKey,
  listUsedNonces,
} from '../../../db/queries/cancellations'
import { listSpellsOfCustomers, type SpellRow } from '../../../db/queries/churn'
import { type CustomerRow, listCustomersById } from '../../../db/queries/customers'
import { listRespondentsByKey, type RespondentRow } from '../../../db/queries/respondents'
import type { StoredSurvey } from '../../../db/queries/surveys'
import type { Db } from '../../../db/client'
import { NO_FLOW } from '../../domain/cancellation/flow'
import { type OfferFacts } from '../../domain/cancellation/offers'
import type { Identity } from '../respondents/identity'
import type { CancelClaim } from './token'

const MONTH_MS = 30.44 * 86_400_000

/** What every step of a session says of itself. */
export interface SessionInput {
  survey: StoredSurvey
  sessionKey: string
  identity: Identity
  /** Of a token that holds; whether it was used before is decided by the writer. */
  claim: CancelClaim | null
  channel: CancelSessionRow['channel']
  locale: string
  url: string | null
  effectiveAt: number | null
  openedAt: number
}

/** What the service knows when a session opens or goes on. */
export interface SessionSeen {
  session: CancelSessionRow | undefined
  person: RespondentRow | undefined
  customer: CustomerRow | undefined
  spells: SpellRow[]
  isNonceUsed: boolean
  lastShownAt: Map<string, number>
  accepted: Map<string, number>
}

export const sessionKeysOf = ({ sessionKey, claim }: SessionInput): string[] => [
  `cancel session ${sessionKey}`,
  ...(claim === null ? [] : [`cancel nonce ${claim.nonce}`]),
]

/** Looks once for all sessions that arrived together. */
export async function seeSessions(
  db: Db,
  workspaceId: string,
  inputs: readonly SessionInput[],
): Promise<SessionSeen[]> {
  const keys = inputs.map(({ sessionKey }) => sessionKey)
  const nonces = inputs.flatMap(({ claim }) => claim?.nonce ?? [])
  const offerIds = inputs.flatMap(({ survey }) => (survey.definition.flow ?? NO_FLOW).offers.map(({ id }) => id))
  const [sessions, used, people, accepted] = await Promise.all([
    listSessionsByKey(db, workspaceId, keys),
    listUsedNonces(db, workspaceId, nonces),
    listRespondentsByKey(db, workspaceId, inputs.map(({ identity }) => identity.key)),
    countAccepted(db, workspaceId, offerIds),
  ])
  const customerIds = inputs.map((input) => customerIdOf(input, people.get(input.identity.key)))
  const known = customerIds.flatMap((id) => id ?? [])
  const [customers, spells, showings] = await Promise.all([
    listCustomersById(db, workspaceId, known),
    known.length === 0 ? [] : listSpellsOfCustomers(db, workspaceId, known),
    listLastShowings(db, workspaceId, known),
  ])
  return inputs.map(({ sessionKey, identity, claim }, i) => {
    const customerId = customerIds[i]
    const session = sessions.find((row) => row.sessionKey === sessionKey)
    const theirs = showings.filter((row) => row.customerId === customerId)
    return {
      session,
      person: people.get(identity.key),
      customer: customers.get(customerId ?? ''),
      spells: spells.filter((row) => row.customerId === customerId),
      isNonceUsed: used.some((row) => row.nonce === claim?.nonce && row.sessionKey !== sessionKey),
      // What this session itself has shown is no reason to take it away again.
      lastShownAt: new Map(
        theirs
          .filter(({ shownAt }) => session === undefined || (shownAt ?? 0) < session.openedAt)
          .map(({ offerId, shownAt }) => [offerId, shownAt ?? 0]),
      ),
      accepted: new Map(accepted.map((row) => [row.offerId, row.accepted])),
    }
  })
}

/** The token's word, else what the host once said of this person. */
export const customerIdOf = (
  { claim }: Pick<SessionInput, 'claim'>,
  person: RespondentRow | undefined,
): string | null => claim?.customerId ?? person?.customerId ?? null

export function factsOf(seen: SessionSeen, input: SessionInput, now: number): OfferFacts {
  const { customer, spells } = seen
  const paidMs = spells.reduce((sum, { startedAt, endedAt }) => sum + ((endedAt ?? now) - startedAt), 0)
  return {
    surveyId: input.survey.id,
    customerKey: customerKeyOf(input, seen.person),
    isProven: input.claim !== null && !seen.isNonceUsed,
    customer: customer
      ? {
          traits: customer.traits,
          currency: customer.currency,
          mrrMinor: customer.mrrMinor,
          paidMinor: Math.round(customer.mrrMinor * (paidMs / MONTH_MS)),
        }
      : null,
    lastShownAt: seen.lastShownAt,
    accepted: seen.accepted,
    now,
  }
}

/** What holdout and variants go by: the customer where known, so that all their people see the same. */
export const customerKeyOf = (input: SessionInput, person: RespondentRow | undefined): string =>
  customerIdOf(input, person) ?? input.identity.key
