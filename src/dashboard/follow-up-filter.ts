import * as z from 'zod'
import { FOLLOW_UP_SORTS, type FollowUpFilter } from '../../db/queries/follow-ups'
import { MAX_TAG } from '../domain/follow-ups/follow-up'
import { AppError } from '../errors'
import { MAX_CURSOR, text } from '../http/routes/schemas'
import { msg, t } from './i18n/t'
import { hrefOf } from './links'

/** The ways to look at the inbox, as its tabs name them. */
export const FOLLOW_UP_VIEWS = {
  mine: msg('Mine'),
  unowned: msg('Unowned'),
  overdue: msg('Overdue'),
  all: msg('All open'),
  closed: msg('Closed'),
} as const

export type FollowUpView = keyof typeof FOLLOW_UP_VIEWS

const VIEWS = Object.keys(FOLLOW_UP_VIEWS) as [FollowUpView, ...FollowUpView[]]

const Query = z.object({
  view: z.enum(VIEWS).default('all'),
  sort: z.enum(FOLLOW_UP_SORTS).default('due'),
  rule_id: text(200).optional(),
  owner_id: text(200).optional(),
  tag: text(MAX_TAG).optional(),
  customer_id: text(200).optional(),
  cursor: text(MAX_CURSOR).optional(),
})

export type FollowUpsQuery = z.infer<typeof Query>

/** Reads the filters of the inbox's address. Throws invalid_request. */
export function readFollowUpFilters(query: Record<string, string>): FollowUpsQuery {
  const said = Object.fromEntries(Object.entries(query).filter(([, value]) => value.trim() !== ''))
  const parsed = Query.safeParse(said)
  if (parsed.success) return parsed.data
  const names = parsed.error.issues.map(({ path }) => path.join('.'))
  throw new AppError('invalid_request', t('this filter cannot be read: {list}', { list: names.join(', ') }))
}

/** What a view lists, for this member and at this moment. */
export const filterOfView = (view: FollowUpView, memberId: string, now: number): FollowUpFilter =>
  ({
    mine: { state: 'active', ownerId: memberId },
    unowned: { state: 'active', ownerId: null },
    overdue: { dueBefore: now },
    all: { state: 'active' },
    closed: { state: 'closed' },
  } as const)[view]

/** The inbox by some filters; what is usual stays out of the address. */
export const followUpsHref = ({ view, sort, ...query }: Partial<FollowUpsQuery>): string =>
  hrefOf('/follow-ups', {
    view: view === 'all' ? undefined : view,
    sort: sort === 'due' ? undefined : sort,
    ...query,
  })

export const followUpHref = (id: string): string => `/follow-ups/${encodeURIComponent(id)}`
