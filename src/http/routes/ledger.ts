import { advanceRebuild, startLedgerRebuild } from '../../services/billing/start-rebuild'
import { type Endpoint, endpoint } from '../endpoint'
import { OperationJson, toOperationJson } from './operations'

export const ledgerEndpoints: Endpoint[] = [
  endpoint({
    method: 'put',
    path: '/v1/ledger/rebuild',
    tag: 'Churn',
    access: 'churn:write',
    summary: 'Make the ledger anew from the churn events',
    description:
      'Customers’ states, subscriptions, paying times, movements and totals, in steps. A right ' +
      'ledger is left as it is: `changed` in the report counts what was not.',
    answers: { 202: { description: 'The operation that does it', schema: OperationJson } },
    handle: async (c) => {
      const operation = await startLedgerRebuild(c.var.ctx)
      c.env.waitUntil(advanceRebuild(c.var.ctx))
      return c.json(toOperationJson(operation), 202)
    },
  }),
]
