import {
  type BillingAccountRow,
  findBillingAccount,
  hasStrayEvents,
} from '../../../db/queries/billing'
import { listCustomersById } from '../../../db/queries/customers'
import type { Context } from '../../context'
import { type BillingCustomer, UNTOLD } from '../../domain/billing/account'
import { isSameJson } from '../../domain/json'
import { requireScope } from '../auth/require-scope'
import { saysMore } from './account-names'
import { accountAfter, moveAccount } from './move-account'

/**
 * Takes in what a message says of a billing system's customer and answers who that is here. When it
 * turns out to be somebody else than was thought, its events move there, so that in the end it does
 * not matter which message came first.
 */
export async function settleAccount(
  ctx: Context,
  provider: string,
  told: BillingCustomer,
): Promise<string> {
  requireScope(ctx, 'churn:write')
  const { db, workspace } = ctx
  const stored = await findBillingAccount(db, workspace.id, provider, told.externalId)
  const account = accountAfter(workspace.id, { provider, told }, stored)
  const isNews = !isSameJson(account.told, stored?.told ?? UNTOLD)
  if (isNews || (await isUnsettled(ctx, account))) {
    await ctx.write(workspace, moveAccount, { provider, told })
  }
  return account.customerId
}

/** Whether events came in under another customer meanwhile, or before their customer had a name. */
async function isUnsettled({ db, workspace }: Context, account: BillingAccountRow): Promise<boolean> {
  const { provider, customerId } = account
  if (await hasStrayEvents(db, workspace.id, provider, account)) return true
  const customer = (await listCustomersById(db, workspace.id, [customerId])).get(customerId)
  return customer !== undefined && saysMore(account, customer)
}
