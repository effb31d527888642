import type { OperationRow } from '../../../db/queries/operations'
import type { Context } from '../../context'
import type { ProviderLine } from '../../domain/imports/kinds/provider-subscriptions'
import { AppError } from '../../errors'
import { toObject } from '../../providers/billing/json'
import { listStripeSubscriptions, type StripeAccess } from '../../providers/billing/stripe-list'
import { readStripeSubscription } from '../../providers/billing/stripe-state'
import { requireScope } from '../auth/require-scope'
import { toParts } from '../imports/parts'
import { type FileChanges, runFile } from '../imports/run-file'
import { type NewFile, storeFile } from '../imports/store-file'
import { startOperation } from '../operations/start'
import { findReconciliation, RECONCILIATION } from './input'

type NewList = Omit<NewFile, 'list'> & {
  /** Which billing system it is the list of: what others told of is left out then. */
  provider: string | null
}

/** Keeps a billing system's own list to compare it with the ledger. Throws as `storeFile` does. */
export async function reconcileFile(ctx: Context, { provider, ...file }: NewList): Promise<OperationRow> {
  requireScope(ctx, 'churn:write')
  const more = { source: 'file', provider }
  return await storeFile(ctx, RECONCILIATION, { ...file, list: 'provider_subscriptions' }, more)
}

/** Begins the comparison of a list that waits. Throws conflict, and as `runFile` does. */
export async function runReconciliation(ctx: Context, id: string, changes: FileChanges): Promise<OperationRow> {
  requireScope(ctx, 'churn:write')
  const operation = await findReconciliation(ctx, id)
  if (operation.status !== 'waiting') throw new AppError('conflict', 'this was compared already')
  return await runFile(ctx, operation, changes)
}

/**
 * Reads the subscriptions of a Stripe account, and keeps them to compare them with the ledger. The
 * key is used here and kept nowhere. Throws as `listStripeSubscriptions` does.
 */
export async function reconcileStripe(ctx: Context, access: StripeAccess): Promise<OperationRow> {
  requireScope(ctx, 'churn:write')
  const lines: ProviderLine[] = []
  for await (const page of listStripeSubscriptions(access)) lines.push(...page.map(toLine))
  const parts = toParts(lines)
  const input = { source: 'lines', provider: 'stripe', name: 'Stripe', parts: parts.length }
  return await startOperation(ctx, { kind: RECONCILIATION, input, parts, total: lines.length })
}

function toLine(object: unknown): ProviderLine {
  const { customerId, subscriptionId, status, mrrMinor, currency, mrrNote } = readStripeSubscription(object)
  return {
    customerId,
    subscriptionId,
    status: status ?? 'none',
    mrrMinor,
    currency,
    mrrNote,
    isPastDue: toObject(object).status === 'past_due',
  }
}
