import { listCustomersById } from '../../db/queries/customers'
import type { ResponseRow } from '../../db/queries/responses'
import { listSurveys, type StoredSurvey } from '../../db/queries/surveys'
import type { Context } from '../context'
import type { ResponseNames } from './components/response-item'

/** The names that a list of answers speaks of. */
export async function namesFor(
  { db, workspace }: Context,
  rows: readonly ResponseRow[],
  surveys?: readonly StoredSurvey[],
): Promise<ResponseNames> {
  const ids = rows.flatMap(({ customerId }) => customerId ?? [])
  const [all, customers] = await Promise.all([
    surveys ?? listSurveys(db, workspace.id),
    listCustomersById(db, workspace.id, ids),
  ])
  return {
    timeZone: workspace.timeZone,
    surveys: new Map(all.map(({ id, name }) => [id, name])),
    customers,
  }
}
