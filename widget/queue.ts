import { QUEUE_PREFIX, type Loader } from './bridge'
import { bodyOf, type Entry, type EntryBody, idOf, pathOf, readEntry } from './entries'

/** "gone": nothing left to do; "refused": this one waits; "down": all of them wait. */
type Sending = 'gone' | 'refused' | 'down'

/** Keeps an answer until the service has it. Resolves to whether it arrived at once. */
export type Deliver = (body: EntryBody) => Promise<boolean>

const HOUR = 3_600_000

/** Accepted, or refused for what the answer says: sending it again would change nothing. */
const isFinal = (status: number): boolean =>
  (status >= 200 && status < 300) || [400, 409, 413, 422].includes(status)

/** 0 stands for no answer at all. */
const isBusy = (status: number): boolean =>
  status === 0 || status >= 500 || [408, 425, 429].includes(status)

/** Sends answers now, when the line is back, and what earlier pages left behind. */
export function startQueue(loader: Loader): Deliver {
  const { key, storage, post, urlOf } = loader
  /** Answers of this page the service has not acknowledged. */
  const unacknowledged = new Set<string>()
  let failures = 0
  let timer = 0
  /** The service asked for silence until then (epoch ms). */
  let silentUntil = 0

  async function deliver(body: EntryBody): Promise<boolean> {
    const name = QUEUE_PREFIX + idOf(body)
    unacknowledged.add(name)
    keep(name, { key, answeredAt: Date.now(), body })
    const sending = await send(name)
    if (sending !== 'gone') scheduleSweep()
    return sending === 'gone'
  }

  const keep = (name: string, entry: Entry): void => storage.write(name, JSON.stringify(entry))

  /** One tab at a time where locks exist; elsewhere the service recognises repeats. */
  function sweep(): void {
    clearTimeout(timer)
    timer = 0
    const { locks } = navigator
    if (!locks) return void sendAll()
    locks
      .request('earshot', { ifAvailable: true }, (lock) => (lock ? sendAll() : scheduleSweep()))
      .catch(sendAll)
  }

  async function sendAll(): Promise<void> {
    let kept = false
    for (const name of storage.list(QUEUE_PREFIX)) {
      const sending = await send(name)
      if (sending !== 'gone') kept = true
      if (sending === 'down') break
    }
    if (kept) scheduleSweep()
  }

  async function send(name: string): Promise<Sending> {
    const entry = readEntry(loader, name)
    if (!entry) return 'gone'
    if (Date.now() < silentUntil) return 'down'
    const response = await post(pathOf(entry), bodyOf(entry)).catch(() => null)
    const status = response?.status ?? 0
    if (isBusy(status)) {
      failures++
      const seconds = Number(response?.headers.get('retry-after')) || 0
      silentUntil = Date.now() + Math.min(seconds * 1000, HOUR)
      return 'down'
    }
    // A later step stored meanwhile sends itself.
    if (readEntry(loader, name)?.body.revision !== entry.body.revision) return 'gone'
    const refusedAt = entry.refusedAt ?? Date.now()
    if (!isFinal(status) && Date.now() - refusedAt < HOUR) {
      failures++
      keep(name, { ...entry, refusedAt })
      return 'refused'
    }
    failures = 0
    unacknowledged.delete(name)
    storage.remove(name)
    return 'gone'
  }

  /** After 2, 4, 8 … 512 s, each ± half, so that browsers do not come back all at once. */
  function scheduleSweep(): void {
    if (timer || !navigator.onLine) return
    const backoff = 1000 * 2 ** Math.min(failures, 9) * (0.5 + Math.random())
    timer = setTimeout(sweep, Math.max(backoff, silentUntil - Date.now()))
  }

  /** Even a beacon the browser accepts may get lost: only the service's answer ends an entry. */
  function sendByBeacon(): void {
    for (const name of unacknowledged) {
      const entry = readEntry(loader, name)
      if (entry) navigator.sendBeacon(urlOf(pathOf(entry)), JSON.stringify(bodyOf(entry)))
    }
  }

  addEventListener('online', sweep)
  addEventListener('pagehide', sendByBeacon)
  sweep()
  return deliver
}
