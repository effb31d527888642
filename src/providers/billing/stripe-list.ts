import { AppError } from '../../errors'
import { type Json, toList, toObject, toText } from './json'

export interface StripeAccess {
  fetch: typeof fetch
  /** https://api.stripe.com, without a slash behind it. */
  apiUrl: string
  /** A restricted key that may read subscriptions. It is sent, and kept nowhere. */
  key: string
}

/** A version whose coupons stand in their discounts, so that what they take off is known. */
const API_VERSION = '2024-06-20'
const PAGE_ROWS = 100
const MAX_PAGES = 200
const TIMEOUT_MS = 30_000
/** Far beyond a page of the largest subscriptions. */
const MAX_BYTES = 20_000_000

/**
 * Every subscription of a Stripe account, of whatever status, page by page. Throws invalid_request
 * when Stripe refuses the key or there are too many, unavailable when it cannot be read now.
 * Source: docs.stripe.com/api/subscriptions/list, /api/pagination.
 */
export async function* listStripeSubscriptions(access: StripeAccess): AsyncGenerator<readonly unknown[]> {
  let after: string | null = null
  for (let pages = 0; pages < MAX_PAGES; pages += 1) {
    const page: Json = await readPage(access, after)
    const rows = toList(page.data)
    yield rows
    if (page.has_more !== true) return
    const last = toText(toObject(rows.at(-1)).id)
    if (last === null || last === after) throw unreadable()
    after = last
  }
  throw new AppError(
    'invalid_request',
    `Stripe has more than ${MAX_PAGES * PAGE_ROWS} subscriptions: export them there and send the file`,
  )
}

async function readPage({ fetch, apiUrl, key }: StripeAccess, after: string | null): Promise<Json> {
  const query = new URLSearchParams({ status: 'all', limit: String(PAGE_ROWS), 'expand[]': 'data.discounts' })
  if (after !== null) query.set('starting_after', after)
  const response = await fetch(`${apiUrl}/v1/subscriptions?${query.toString()}`, {
    headers: { authorization: `Bearer ${key}`, 'stripe-version': API_VERSION },
    // The key is for Stripe alone, wherever an answer points.
    redirect: 'manual',
    signal: AbortSignal.timeout(TIMEOUT_MS),
  }).catch(() => null)
  if (response === null) throw unreadable()
  if (!response.ok) throw refusalOf(response.status)
  return await readJson(response)
}

async function readJson(response: Response): Promise<Json> {
  try {
    const text = await response.text()
    if (text.length <= MAX_BYTES) return toObject(JSON.parse(text))
  } catch {
    // As unreadable as an answer that never came.
  }
  throw unreadable()
}

function refusalOf(status: number): AppError {
  if (status === 401) return new AppError('invalid_request', 'Stripe does not know this key')
  if (status === 403) return new AppError('invalid_request', 'this key may not read subscriptions at Stripe')
  if (status === 429) {
    return new AppError('unavailable', 'Stripe takes no more requests for now', { retryAfterSeconds: 10 })
  }
  return unreadable()
}

const unreadable = () =>
  new AppError('unavailable', 'Stripe cannot be read right now', { retryAfterSeconds: 10 })
