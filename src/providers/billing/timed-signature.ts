import { sameSignature, signHex } from '../../crypto'
import { AppError } from '../../errors'

/**
 * How far the signed time may be from ours, either way: room for clocks that disagree. A captured
 * message can't be played again to any effect meanwhile, since each is stored once.
 */
const TOLERANCE_MS = 300_000

/** A header always has few; the rest of a longer one is not worth the work. */
const MAX_SIGNATURES = 10

/** A header that carries the time of signing and hex HMAC-SHA256 signatures of it and the body. */
export interface TimedScheme {
  /** Whose it is, for refusals. */
  system: string
  /** What stands between the header's pairs, e.g. "," in `t=1,v1=ab`. */
  between: string
  /** Names of the pairs. */
  time: string
  signature: string
  /** What stands between time and body in the text that is signed. */
  joint: string
}

/**
 * Checks such a header: one of its signatures must be made with one of the secrets, whose whole
 * text is the key. A time too far ahead is refused as well: it would keep a captured message alive.
 * Throws unauthorized.
 */
export async function verifyTimedSignature(
  scheme: TimedScheme,
  rawBody: string,
  header: string | null,
  secrets: readonly string[],
  now: number,
): Promise<void> {
  const { system, joint } = scheme
  const { time, signatures } = parseHeader(scheme, header ?? '')
  const age = Math.abs(now - Number(time) * 1000)
  if (Number.isNaN(age) || age > TOLERANCE_MS) {
    throw new AppError('unauthorized', `${system} signature is missing, too old or from the future`)
  }
  for (const secret of secrets.filter((text) => text !== '')) {
    const expected = await signHex(secret, `${time}${joint}${rawBody}`)
    for (const signature of signatures) {
      if (await sameSignature(signature, expected)) return
    }
  }
  throw new AppError('unauthorized', `${system} signature does not match`)
}

function parseHeader({ between, time, signature }: TimedScheme, header: string) {
  const pairs = header.split(between).map((part) => part.trim().split('=', 2))
  const valuesOf = (name: string) =>
    pairs.flatMap(([key, value]) => (key === name ? (value ?? '') : []))
  return { time: valuesOf(time)[0] ?? '', signatures: valuesOf(signature).slice(0, MAX_SIGNATURES) }
}
