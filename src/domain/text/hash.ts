// FNV-1a, 32 bits (Fowler, Noll, Vo), with the last step of MurmurHash3 to spread the low bits.
export const HASH_SEED = 0x811c9dc5 | 0

export const hashUnit = (hash: number, unit: number): number => Math.imul(hash ^ unit, 0x01000193)

export function hashText(hash: number, text: string): number {
  let sum = hash
  for (let at = 0; at < text.length; at += 1) sum = hashUnit(sum, text.charCodeAt(at))
  return sum
}

/** A number from 0 to `buckets` − 1, which is a power of 2. */
export function bucketOf(hash: number, buckets: number): number {
  let mixed = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35)
  return (mixed ^ (mixed >>> 16)) & (buckets - 1)
}
