import type { DayRange } from '../services/summaries/range'
import type { NamedBy } from '../domain/privacy/person'
import type { RetentionQuery } from './pages/retention-data'

type Query = Record<string, string | number | undefined>

/** A path with those parameters that say something. */
export function hrefOf(path: string, query: Query = {}): string {
  const said = Object.entries(query).filter(([, value]) => value !== undefined && value !== '')
  const pairs = said.map(([name, value]): [string, string] => [name, String(value)])
  const text = new URLSearchParams(pairs).toString()
  return text === '' ? path : `${path}?${text}`
}

/** Where owners see what is held of a person, and export or erase it. */
export const personHref = (by: NamedBy, id: string): string => hrefOf('/settings/data/person', { by, id })

/** Names of the filters of /responses; the API's names, with days instead of instants. */
export type ResponseQuery = Partial<
  Record<
    | 'survey_id'
    | 'kind'
    | 'min_score'
    | 'max_score'
    | 'sentiment'
    | 'keyword'
    | 'theme'
    | 'signal'
    | 'competitor'
    | 'cause'
    | 'customer_id'
    | 'trust'
    | 'has_comment'
    | 'q'
    | 'label'
    | 'follow_up'
    | 'owner_id'
    | 'from'
    | 'to',
    string | number | undefined
  >
>

/** The rows behind a figure. */
export const responsesHref = (query: ResponseQuery, range?: DayRange): string =>
  hrefOf('/responses', { ...query, from: range?.fromDay, to: range?.toDay })

export const responseHref = (id: string): string => `/responses/${encodeURIComponent(id)}`
/** Where a topic is named, merged or pinned. */
export const topicHref = ({ tag, value }: { tag: 'keyword' | 'theme'; value: string }): string =>
  `/topics/told/${tag}s/${encodeURIComponent(value)}`
export const themeHref = (id: string): string => `/topics/themes/${encodeURIComponent(id)}`
export const surveyHref = (id: string): string => `/surveys/${encodeURIComponent(id)}`
export const billingEndpointHref = (id: string): string =>
  `/settings/billing/${encodeURIComponent(id)}`
export const billingMessageHref = ({ provider, id }: { provider: string; id: string }): string =>
  `/settings/billing-messages/${encodeURIComponent(provider)}/${encodeURIComponent(id)}`
export const webhookHref = (id: string): string => `/settings/webhooks/${encodeURIComponent(id)}`
export const deliveryHref = (id: string): string =>
  `/settings/webhook-deliveries/${encodeURIComponent(id)}`
export const channelHref = (id: string): string => `/settings/messages/channels/${encodeURIComponent(id)}`
export const templateHref = (id: string): string => `/settings/messages/templates/${encodeURIComponent(id)}`
export const messageHref = (id: string): string => `/settings/messages/sent/${encodeURIComponent(id)}`
export const updateHref = (id: string): string => `/updates/${encodeURIComponent(id)}`
export const playbookHref = (id: string): string => `/playbooks/${encodeURIComponent(id)}`
export const digestHref = (id: string): string => `/digests/${encodeURIComponent(id)}`
/** Begins an update about a topic. */
export const actOnHref = (tag: 'theme' | 'keyword', value: string): string =>
  hrefOf('/updates/new', { [tag]: value })
export const customerHref = (id: string): string => `/customers/${encodeURIComponent(id)}`

/** The page of retention with one choice made otherwise; what is usual stays out of the address. */
export const retentionHref = (
  query: RetentionQuery,
  choice: Partial<RetentionQuery>,
  part?: string,
): string =>
  hrefOf('/churn/retention', unusualOf({ ...query, ...choice })) + (part === undefined ? '' : `#${part}`)

const USUAL: Query = { days: 365, rank: 'customers', show: 'customers', step: 'month', by: 'plan' }

const unusualOf = (query: RetentionQuery): Query =>
  Object.fromEntries(
    Object.entries(query).filter(([name, value]) => value !== undefined && value !== USUAL[name]),
  )

/** The other choices as hidden fields of a form that makes one. */
export const formFieldsOf = (query: RetentionQuery, name: keyof RetentionQuery): [string, string][] =>
  Object.entries(unusualOf(query)).flatMap(([each, value]): [string, string][] =>
    each === name || value === undefined ? [] : [[each, String(value)]],
  )
