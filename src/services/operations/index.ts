import { ledgerRebuild } from '../billing/rebuild-ledger'
import { importOperation } from '../imports/step'
import { retagOperation } from '../retag/step'
import { riskBacktest } from '../risk/backtest'
import { erasureOperation } from '../privacy/erasure'
import { reconciliationOperation } from '../reconciliation/step'
import { tellAnewOperation } from '../themes/tell-anew'
import type { OperationKind } from './kind'

const KINDS: readonly OperationKind[] = [
  importOperation,
  reconciliationOperation,
  ledgerRebuild,
  riskBacktest,
  retagOperation,
  tellAnewOperation,
  erasureOperation,
]

/** Every kind of long work, by its slug. A new one is a file beside its verbs and a line above. */
export const OPERATION_KINDS: ReadonlyMap<string, OperationKind> = new Map(
  KINDS.map((kind) => [kind.slug, kind]),
)
