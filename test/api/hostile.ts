import fc from 'fast-check'

/** Names and texts that trip objects, stores and parsers. */
export const TRAPS = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  '\0',
  '\ud800',
  "' or 1=1 --",
  '%00',
  '',
  ' ',
]

const trap = fc.constantFrom(...TRAPS)
export const anything = fc.oneof(
  fc.jsonValue({ maxDepth: 4 }),
  trap,
  fc.double(),
  fc.maxSafeInteger(),
  fc.constant({ __proto__: { polluted: 1 } }),
)

/** A body that was right until one of its fields, at any depth, was made something else. */
export function spoil(
  value: unknown,
  places: number[],
  replacement: unknown,
  name: string,
): unknown {
  const [place = 0, ...rest] = places
  if (typeof value !== 'object' || value === null || places.length === 0) return replacement
  const entries = Object.entries(value)
  const chosen = entries[place % (entries.length + 1)]
  const spoilt = chosen
    ? entries.map(([key, item]) => [
        key,
        key === chosen[0] ? spoil(item, rest, replacement, name) : item,
      ])
    : [...entries, [name, replacement]]
  return Array.isArray(value)
    ? spoilt.map(([, item]) => item as unknown)
    : Object.fromEntries(spoilt)
}

export const spoiling = fc.tuple(
  fc.array(fc.nat(20), { maxLength: 4 }),
  anything,
  fc.oneof(trap, fc.string()),
)
