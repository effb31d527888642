import {
  listBrowsersOf,
  listRespondentsByEmail,
  listRespondentsById,
  listRespondentsByKey,
  listRespondentsOfCustomer,
  type RespondentRow,
} from '../../../db/queries/respondents'
import { listBillingAccountsOf } from '../../../db/queries/billing'
import { type CustomerRow, listCustomersById } from '../../../db/queries/customers'
import type { Context } from '../../context'
import type { NamedBy, PersonKeys } from '../../domain/privacy/person'
import { AppError } from '../../errors'
import { hashesOf } from './suppressed'

export interface Named {
  by: NamedBy
  id: string
}

/** Respondents of one person; beyond it an address or an id stands for no person. */
export const MAX_RESPONDENTS = 2_000

/**
 * Who is meant, and by what their rows are found. One rule for each way to be named, so that no id is taken for
 * another: the host's own id is that user, a respondent's id that one, an address everybody who has it; a customer everybody
 * who belongs to it; each with all browsers that turned out to be theirs. Throws conflict where these are too many for a person.
 */
export async function findPerson(ctx: Context, named: Named): Promise<PersonKeys> {
  const { db, workspace } = ctx
  const respondents = await respondentsOf(ctx, named)
  if (respondents.length > MAX_RESPONDENTS) {
    throw new AppError('conflict', `more than ${MAX_RESPONDENTS} respondents have it: name them one by one`)
  }
  const whole = named.by === 'customer' ? [...(await listCustomersById(db, workspace.id, [named.id])).values()] : []
  const addresses = await addressesOf(ctx, named, respondents, whole)
  const customers = named.by === 'customer' ? [named.id] : await customersOf(ctx, respondents, addresses)
  const accounts = customers.length === 0 ? [] : await listBillingAccountsOf(db, workspace.id, customers)
  return {
    respondents: withNobodies(ctx, respondents),
    addresses,
    customers,
    wholeCustomers: named.by === 'customer' ? customers : [],
    accounts: accounts.map(({ id }) => id),
    hashes: await hashesOf(ctx, addresses),
    events: [],
  }
}

async function respondentsOf({ db, workspace }: Context, { by, id }: Named): Promise<RespondentRow[]> {
  const named = await {
    user: async () => [...(await listRespondentsByKey(db, workspace.id, [`u:${id}`])).values()],
    email: () => listRespondentsByEmail(db, workspace.id, [id]),
    respondent: () => listRespondentsById(db, workspace.id, [id]),
    customer: () => listRespondentsOfCustomer(db, workspace.id, id, MAX_RESPONDENTS + 1),
  }[by]()
  // Named by a browser of theirs, it is the same person.
  const known = await listRespondentsById(db, workspace.id, named.flatMap(({ knownAs }) => knownAs ?? []))
  const roots = [...named, ...known]
  const browsers = await listBrowsersOf(db, workspace.id, roots.map((row) => row.id))
  return [...new Map([...roots, ...browsers].map((row) => [row.id, row])).values()]
}

/** Their addresses, but those that somebody else has as well: what was sent there may be the other's. */
async function addressesOf(
  { db, workspace }: Context,
  { by, id }: Named,
  respondents: readonly RespondentRow[],
  customers: readonly CustomerRow[],
): Promise<string[]> {
  const told = [...respondents, ...customers].flatMap(({ email }) => email?.toLowerCase() ?? [])
  const own = new Set(respondents.map((row) => row.id))
  const holders = await listRespondentsByEmail(db, workspace.id, told)
  const shared = holders.filter((row) => !own.has(row.id)).map(({ email }) => email?.toLowerCase())
  const given = by === 'email' ? [id.toLowerCase()] : []
  return [...new Set([...given, ...told.filter((address) => !shared.includes(address))])]
}

/**
 * Customers who are the person: those they were said to belong to under their own id, and those under their
 * address; none to whom somebody else belongs as well. A customer who only has the same id may be a company.
 */
async function customersOf(
  { db, workspace }: Context,
  respondents: readonly RespondentRow[],
  addresses: readonly string[],
): Promise<string[]> {
  const own = new Set(respondents.map((row) => row.id))
  const users = respondents.map(({ key }) => key)
  const told = respondents.flatMap(({ customerId }) => (users.includes(`u:${customerId}`) ? (customerId ?? []) : []))
  const there = await listCustomersById(db, workspace.id, [...new Set([...told, ...addresses])])
  const alone = await Promise.all(
    [...there.keys()].map(async (id) => {
      const people = await listRespondentsOfCustomer(db, workspace.id, id, MAX_RESPONDENTS + 1)
      return people.every((row) => own.has(row.id)) ? [id] : []
    }),
  )
  return alone.flat()
}

/** One id of nobody for each person, whatever browsers they had: who said two things said two things. */
function withNobodies({ newId, now }: Context, respondents: readonly RespondentRow[]): Record<string, string> {
  const nobodies = new Map<string, string>()
  const nobodyFor = (root: string): string => {
    const nobody = nobodies.get(root) ?? newId('per', now())
    nobodies.set(root, nobody)
    return nobody
  }
  return Object.fromEntries(respondents.map(({ id, knownAs }) => [id, nobodyFor(knownAs ?? id)]))
}
