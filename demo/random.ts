/** A stream of numbers in [0, 1), the shape of `Math.random`. */
export type Random = () => number

/**
 * Repeatable chance: the same seed gives the same stream.
 * Source: mulberry32 (Tommy Ettinger, public domain); 32 bits of state, not for secrets.
 */
export function randomFrom(seed: number): Random {
  let state = seed | 0
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** True with the given probability (0…1). */
export function chance(random: Random, probability: number): boolean {
  return random() < probability
}

/** One of the items, each as likely as the other. Throws RangeError on an empty list. */
export function pick<Item>(random: Random, items: readonly Item[]): Item {
  const item = items[Math.floor(random() * items.length)]
  if (item === undefined) throw new RangeError('nothing to pick from')
  return item
}
