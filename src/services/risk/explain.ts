import type { CustomerRow } from '../../../db/queries/customers'
import { findWorkspace } from '../../../db/queries/workspaces'
import type { Context } from '../../context'
import { DAY_MS, knownBefore, MEMORY_DAYS } from '../../domain/risk/history'
import { type RiskScore, scoreRisk } from '../../domain/risk/score'
import { loadHistories } from './load-histories'

/**
 * A customer's score with each rule's reason in words, as of when it was stored; as of now while a
 * new one waits. Null for who does not pay.
 */
export async function explainRisk(
  { db, workspace, now }: Context,
  { id, riskAt, lastSeenAt }: CustomerRow,
): Promise<RiskScore | null> {
  const at = riskAt || now()
  const [row, histories] = await Promise.all([
    findWorkspace(db, workspace.id),
    loadHistories(db, workspace.id, [id], at - MEMORY_DAYS * DAY_MS),
  ])
  const history = histories.get(id)
  if (!row || !history) return null
  const inputs = knownBefore({ ...history, lastSeenAt }, at + 1, row.churnPolicy)
  return inputs && scoreRisk(inputs, at, row.riskWeights)
}
