const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz'

export type IdPrefix =
  | 'wsp'
  | 'mem'
  | 'inv'
  | 'aud'
  | 'key'
  | 'srv'
  | 'per'
  | 'thm'
  | 'dsp'
  | 'rsp'
  | 'bil'
  | 'opn'
  | 'cxl'
  | 'evt'
  | 'req'
  | 'whe'
  | 'dlv'
  | 'upd'
  | 'dig'
  | 'fup'
  | 'fue'
  | 'msg'
  | 'chn'
  | 'tpl'
  | 'viw'
  | 'shr'
  | 'pbk'
  | 'run'
  | 'exp'
  | 'exr'

export type NewId = (prefix: IdPrefix, at: number) => string

/** Prefix, time (10 characters, so that ids sort by it) and 80 random bits, in Crockford base 32. */
export const newId: NewId = (prefix, at) => `${firstIdAt(prefix, at)}${randomCharacters(16)}`

/** What sorts before every id made at that moment, and after all that were made earlier. */
export function firstIdAt(prefix: IdPrefix, at: number): string {
  let time = ''
  for (let rest = at, i = 0; i < 10; i += 1, rest = Math.floor(rest / 32)) {
    time = ALPHABET[rest % 32] + time
  }
  return `${prefix}_${time}`
}

/** Random characters of 5 bits each, from the platform's secure source. */
export function randomCharacters(length: number): string {
  let text = ''
  for (const byte of takeRandom(length)) text += ALPHABET[byte & 31]
  return text
}

/** Asking for a little randomness costs as much as asking for much, so some is kept at hand. */
const POOL_BYTES = 2_048
let pool = new Uint8Array(0)

function takeRandom(length: number): Uint8Array {
  if (pool.length < length) {
    pool = crypto.getRandomValues(new Uint8Array(Math.max(POOL_BYTES, length)))
  }
  const taken = pool.subarray(0, length)
  pool = pool.subarray(length)
  return taken
}
