import * as z from 'zod'
import type { ResponseFilter } from '../../db/queries/response-list'
import type { Context } from '../context'
import { addDays, startOfDay } from '../domain/time'
import { AppError } from '../errors'
import { filters, toFilter } from '../http/routes/responses'
import { day, MAX_CURSOR, text } from '../http/routes/schemas'
import { t } from './i18n/t'

const { since: _since, until: _until, ...shared } = filters

/** The API's filters, with days of the workspace instead of instants: what people can pick. */
const Query = z.object({
  ...shared,
  from: day.optional(),
  to: day.optional(),
  cursor: text(MAX_CURSOR).optional(),
})

export type ResponsesQuery = z.infer<typeof Query>

/** Reads the filters of a page's address. Fields left empty say nothing. Throws invalid_request. */
export function readFilters(query: Record<string, string>): ResponsesQuery {
  const said = Object.fromEntries(Object.entries(query).filter(([, value]) => value.trim() !== ''))
  const parsed = Query.safeParse(said)
  if (parsed.success) return parsed.data
  const names = parsed.error.issues.map(({ path }) => path.join('.'))
  throw new AppError('invalid_request', t('this filter cannot be read: {list}', { list: names.join(', ') }))
}

/** The rows that a page's filters ask for. */
export function rowsOf({ workspace }: Context, query: ResponsesQuery): ResponseFilter {
  return {
    ...toFilter(query),
    since: query.from === undefined ? undefined : startOfDay(workspace.timeZone, query.from),
    until:
      query.to === undefined ? undefined : startOfDay(workspace.timeZone, addDays(query.to, 1)),
  }
}
