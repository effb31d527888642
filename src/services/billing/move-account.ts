import { type Changes, mergeChanges } from '../../../db/changes'
import type { Db } from '../../../db/client'
import {
  type BillingAccountRow,
  countEventsOfCustomers,
  findBillingAccount,
  listBillingAccountsOf,
  listEventsOfAccount,
} from '../../../db/queries/billing'
import type { ChurnEventRow } from '../../../db/queries/churn'
import { listCustomersOfRespondents } from '../../../db/queries/respondents'
import { listStaysOf, type RiskStayRow } from '../../../db/queries/risk'
import { findWorkspace, type WorkspaceRow } from '../../../db/queries/workspaces'
import { type BillingCustomer, customerOf, hearOf, UNTOLD } from '../../domain/billing/account'
import { AppError } from '../../errors'
import type { Action } from '../action'
import { describeByAccounts, isBare } from './account-names'
import { firstHeard, newCustomer } from './customer'
import { projectLedger } from './project-ledger'
import { loadLedgers, type StoredLedger } from './stored-ledger'

interface Input {
  provider: string
  told: BillingCustomer
}

interface Seen {
  workspace: WorkspaceRow | undefined
  before: BillingAccountRow | undefined
  /** What only the account told whose it is: it goes where the account goes. */
  events: ChurnEventRow[]
  /** Of every customer that the account is, was, or has events under. */
  ledgers: Map<string, StoredLedger>
  eventCounts: Map<string, number>
  accounts: BillingAccountRow[]
  stays: RiskStayRow[]
  /** Those of the customers whom somebody who answers belongs to. */
  withPeople: ReadonlySet<string>
}

/** The account's row once the message is taken in. */
export function accountAfter(
  workspaceId: string,
  { provider, told }: Input,
  stored: BillingAccountRow | undefined,
): BillingAccountRow {
  const heard = hearOf(stored?.told ?? UNTOLD, told)
  const id = told.externalId
  return { workspaceId, provider, id, customerId: customerOf(heard, id), told: heard }
}

/** Stores what is known of an account, and moves its events to the customer it turns out to be. */
export const moveAccount: Action<Input, Seen, null> = {
  name: 'moveAccount',
  // Only looking tells which customers are touched, so no key could say it beforehand.
  alone: true,
  keys: () => [],
  see: (db, workspaceId, inputs) => Promise.all(inputs.map((input) => look(db, workspaceId, input))),

  decide(seen, input, moment) {
    const { workspace, ledgers } = seen
    if (!workspace) throw new AppError('not_found', 'no such workspace')
    const account = accountAfter(workspace.id, input, seen.before)
    const strays = seen.events.filter(({ customerId }) => customerId !== account.customerId)
    const moved = strays.map((event) => ({ ...event, customerId: account.customerId }))
    const accounts = [...seen.accounts.filter((other) => !isSameAccount(other, account)), account]

    const changesOf = ([id, stored]: [string, StoredLedger]): Changes => {
      const going = strays.filter(({ customerId }) => customerId === id)
      const coming = id === account.customerId ? moved : []
      if (stored.customer === undefined && coming.length === 0) return {}
      const known = firstHeard(stored.customer ?? newCustomer(moment, id), coming)
      const theirs = accounts.filter(({ customerId }) => customerId === id)
      const customer = describeByAccounts(known, seen.accounts, theirs)
      const gone = new Set(going.map((event) => event.id))
      const events = [...stored.events.filter((event) => !gone.has(event.id)), ...coming]
      const changes = projectLedger(workspace, customer, { ...stored, events }, moment.now)
      const isLeftAlone = going.length > 0 && going.length === seen.eventCounts.get(id)
      const isGhost =
        isLeftAlone && theirs.length === 0 && !seen.withPeople.has(id) && isBare(customer)
      if (!isGhost) return changes
      const dropRiskStays = seen.stays.filter(({ customerId }) => customerId === id)
      return { ...changes, customers: [], dropCustomers: [customer], dropRiskStays }
    }
    return {
      result: null,
      changes: mergeChanges([
        { billingAccounts: [account], churnEvents: moved },
        ...[...ledgers].map(changesOf),
      ]),
    }
  },
}

async function look(db: Db, workspaceId: string, input: Input): Promise<Seen> {
  const { provider, told } = input
  const [workspace, before, events] = await Promise.all([
    findWorkspace(db, workspaceId),
    findBillingAccount(db, workspaceId, provider, told.externalId),
    listEventsOfAccount(db, workspaceId, provider, told.externalId),
  ])
  const { customerId } = accountAfter(workspaceId, input, before)
  const ids = new Set([customerId, ...events.map((event) => event.customerId)])
  if (before) ids.add(before.customerId)
  const customerIds = [...ids]
  const [ledgers, eventCounts, accounts, stays, people] = await Promise.all([
    loadLedgers(db, workspaceId, customerIds),
    countEventsOfCustomers(db, workspaceId, customerIds),
    listBillingAccountsOf(db, workspaceId, customerIds),
    listStaysOf(db, workspaceId, customerIds),
    listCustomersOfRespondents(db, workspaceId, customerIds),
  ])
  const withPeople = new Set(people)
  return { workspace, before, events, ledgers, eventCounts, accounts, stays, withPeople }
}

const isSameAccount = (a: BillingAccountRow, b: BillingAccountRow): boolean =>
  a.provider === b.provider && a.id === b.id
