import type { IdentifyBody, Person } from '../../src/contract/client'
import type { Identity } from '../earshot'
import { config, post } from './config'
import { settings } from './settings'
import { storage } from './storage'

/** What this device remembers: nobody's name, only hashes. */
interface Device {
  id: string
  /** Hash of the user id, so that another person at this device gets another anonymous id. */
  user?: number
  /** Hash of what the service was last told. */
  told?: number
  /** Survey id → until when (epoch ms) the service's refusal is taken as still standing. */
  quiet: Record<string, number>
}

const FIELDS = [
  'user_id',
  'signature',
  'customer_id',
  'email',
  'name',
  'locale',
  'traits',
  'messages',
] as const
const STORE = `earshot:${config.key}`
const QUIET_TIME = 3_600_000

let known: Partial<IdentifyBody> = {}
let telling: Promise<unknown> = Promise.resolve()

/** Resolves when the service has heard who this is, or can't be told. */
export const identified = (): Promise<unknown> => telling

/** The person as every body names them. Makes the anonymous id when it is first needed. */
export function person(): Person {
  const { user_id, signature } = known
  return {
    anonymous_id: device().id,
    ...(user_id && { user_id }),
    ...(user_id && signature && { signature }),
  }
}

/** Adds to what is known and tells the service, unless this device told it the same before. */
export function identify(identity: Identity = {}): void {
  if (identity.user_id) claimDevice(hash(String(identity.user_id)))
  if (identity.locale) settings.locale = identity.locale
  for (const field of FIELDS) {
    const given = identity[field]
    const value = typeof given === 'number' ? String(given) : given
    if (value != null) Object.assign(known, { [field]: value })
  }
  if (known.user_id) telling = tell({ ...known, ...person() } as IdentifyBody)
}

function claimDevice(user: number): void {
  const before = device().user
  if (before !== undefined && before !== user) forget()
  save({ ...device(), user })
}

async function tell(body: IdentifyBody): Promise<void> {
  const told = hash(JSON.stringify(body))
  if (device().told === told) return
  try {
    const { ok } = await post('identify', body)
    // Somebody new may have signed in meanwhile.
    if (ok && device().id === body.anonymous_id) save({ ...device(), told, quiet: {} })
  } catch {}
}

/** Forgets the person and this device. */
export function forget(): void {
  known = {}
  storage.remove(STORE)
}

/** The service refused: the same question is not put again for an hour. */
export function keepQuiet(surveyId: string): void {
  const { quiet, ...rest } = device()
  save({ ...rest, quiet: { ...quiet, [surveyId]: Date.now() + QUIET_TIME } })
}

export const isQuiet = (surveyId: string): boolean =>
  (device().quiet[surveyId] ?? 0) > Date.now()

function device(): Device {
  try {
    const stored = JSON.parse(storage.read(STORE) ?? '') as Device
    if (typeof stored.id === 'string' && stored.quiet) return stored
  } catch {}
  return save({ id: newUuid(), quiet: {} })
}

function save(device: Device): Device {
  storage.write(STORE, JSON.stringify(device))
  return device
}

/** A version 4 UUID; crypto.randomUUID is missing on plain http. */
export function newUuid(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  const hex = Array.from(bytes, (byte) => (byte + 256).toString(16).slice(1)).join('')
  return hex.replace(/(.{8})(.{4}).(.{3}).(.{3})(.+)/, '$1-$2-4$3-a$4-$5')
}

/** 32 bits, enough to notice a change. */
function hash(text: string): number {
  let sum = 0
  for (const letter of text) sum = (Math.imul(sum, 31) + (letter.codePointAt(0) ?? 0)) | 0
  return sum
}
