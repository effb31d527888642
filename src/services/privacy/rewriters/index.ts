import type { AnyRow } from '../../../../db/queries/personal-rows'
import type { MappedTable } from '../../../domain/privacy/subject-map'
import { answers } from './answers'
import { billingAccounts, customers } from './billing'
import { digests, digestSettings, outbox, playbookRuns } from './contact'
import type { Rewriter } from './rewriter'
import { operationParts, operations, ownThemes } from './setup'

/** Each is handed rows of its own table and what it saw itself, so the registry need not know of what kind. */
const ofAny = <Row, Seen>(rewriter: Rewriter<Row, Seen>): Rewriter<AnyRow, unknown> =>
  rewriter as unknown as Rewriter<AnyRow, unknown>

/** By table: all whose entry in the map says `rewrite`, and those that take rows of others along or leave some. */
export const REWRITERS: Partial<Record<MappedTable, Rewriter<AnyRow, unknown>>> = {
  responses: ofAny(answers),
  billingAccounts: ofAny(billingAccounts),
  customers: ofAny(customers),
  digests: ofAny(digests),
  digestSettings: ofAny(digestSettings),
  outbox: ofAny(outbox),
  playbookRuns: ofAny(playbookRuns),
  operations: ofAny(operations),
  operationParts: ofAny(operationParts),
  ownThemes: ofAny(ownThemes),
}
