import type { CancelReportBody } from '../src/contract/cancel'
import type { ResponseBody } from '../src/contract/client'
import { type Loader, QUEUE_PREFIX } from './bridge'

/** An answer under way, kept on the device under its own name. */
export interface Entry {
  /** Publishable key: two products may share an origin. */
  key: string
  /** Epoch ms. */
  answeredAt: number
  /** When the service first said that this key or survey is not welcome (epoch ms). */
  refusedAt?: number
  body: EntryBody
}

export type EntryBody =
  | (Omit<ResponseBody, 'age_ms'> & { session_key?: undefined })
  | Omit<CancelReportBody, 'age_ms'>

/** What names it on the device and to the service. */
export const idOf = (body: EntryBody): string =>
  body.session_key ?? body.submission_id

/** Where it is sent. */
export const pathOf = ({ body }: Entry): string => (body.session_key ? 'cancel-reports' : 'responses')

const LONGEST_LIFE = 7 * 24 * 3_600_000

/** Null for another key's entry; what is too old or can't be read is dropped on the way. */
export function readEntry({ key, storage }: Loader, name: string): Entry | null {
  try {
    const entry = JSON.parse(storage.read(name) ?? '') as Entry
    if (typeof entry.key === 'string' && entry.key !== key) return null
    const age = Math.abs(Date.now() - entry.answeredAt)
    if (QUEUE_PREFIX + idOf(entry.body) === name && age < LONGEST_LIFE) return entry
  } catch {}
  storage.remove(name)
  return null
}

/** What is sent: the age is measured at the moment of sending. */
export const bodyOf = ({ body, answeredAt }: Entry): ResponseBody | CancelReportBody => ({
  ...body,
  age_ms: Math.max(0, Date.now() - answeredAt),
})
