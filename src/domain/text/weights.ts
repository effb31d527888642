/** Weights of a shipped model are whole numbers from −15 to 15; most are 0. */
export const MAX_WEIGHT = 15

/** What is coded of one weight: more than 0, more than 1 … and its sign. */
const BITS = MAX_WEIGHT + 1

/** Writes a wanted bit, or reads one; the context says which bits are alike. */
type BitCode = (context: number, wanted: boolean) => boolean

/**
 * Weights row by row, as `training/pack.ts` writes them: base64 of an arithmetic code, which gzip
 * leaves at its size. A sign for each weight took a third more.
 */
export function decodeWeights(packed: string, rows: number, columns: number): Int8Array {
  const bytes = atob(packed)
  let at = 0
  const next = () => bytes.charCodeAt(at++) || 0
  let read = 0
  for (let i = 0; i < 4; i += 1) read = (read << 8) | next()
  const { code } = arithmeticCode(
    columns * 2 * BITS,
    (middle) => read >>> 0 <= middle,
    () => (read = (read << 8) | next()),
  )
  const weights = new Int8Array(rows * columns)
  codeWeights(weights, columns, code)
  return weights
}

/** Codes every weight, and puts in its place what was coded: one walk for reading and writing. */
export function codeWeights(weights: Int8Array, columns: number, code: BitCode): void {
  let before = 0
  for (let at = 0; at < weights.length; at += 1) {
    const wanted = weights[at] ?? 0
    const column = at % columns
    const context = (column * 2 + (column > 0 && before !== 0 ? 1 : 0)) * BITS
    let size = 0
    while (size < MAX_WEIGHT && code(context + size, Math.abs(wanted) > size)) size += 1
    before = size > 0 && code(context + MAX_WEIGHT, wanted < 0) ? -size : size
    weights[at] = before
  }
}

/** How fast a context learns how likely its bit is, of 2¹⁵. */
const CHANCE = { bits: 15, rate: 7 }

/**
 * A binary arithmetic code whose chances follow what was coded (Witten, Neal, Cleary 1987; carries
 * avoided as in M. Mahoney's fpaq0). `choose` says which side of the middle comes next, `shift` is
 * called with every byte that is settled.
 */
export function arithmeticCode(
  contexts: number,
  choose: (middle: number, wanted: boolean) => boolean,
  shift: (byte: number) => void,
): { code: BitCode; rest: () => number } {
  const chances = new Uint16Array(contexts).fill(1 << (CHANCE.bits - 1))
  let low = 0
  let high = 0xffffffff
  const code: BitCode = (context, wanted) => {
    const chance = chances[context] ?? 0
    const middle = low + ((high - low) >>> CHANCE.bits) * chance
    const bit = choose(middle, wanted)
    if (bit) {
      high = middle
      chances[context] = chance + (((1 << CHANCE.bits) - chance) >> CHANCE.rate)
    } else {
      low = middle + 1
      chances[context] = chance - (chance >> CHANCE.rate)
    }
    while ((low ^ high) >>> 24 === 0) {
      shift(low >>> 24)
      low = (low << 8) >>> 0
      high = ((high << 8) | 255) >>> 0
    }
    return bit
  }
  return { code, rest: () => high }
}
