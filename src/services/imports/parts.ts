/** A step takes one part: rows that are quickly recorded, and small enough for one row of ours. */
const ROWS_A_PART = 500
const CHARACTERS_A_PART = 500_000

/** Gathers values into parts, each a JSON list. */
export function createParts() {
  const parts: string[] = []
  let values: string[] = []
  let size = 0

  function end(): void {
    if (values.length > 0) parts.push(`[${values.join(',')}]`)
    values = []
    size = 0
  }

  function add(value: object): void {
    const text = JSON.stringify(value)
    if (values.length === ROWS_A_PART || size + text.length > CHARACTERS_A_PART) end()
    values.push(text)
    size += text.length
  }

  return { parts, add, end }
}

/** All values in the same parts. */
export function toParts(values: readonly object[]): string[] {
  const { parts, add, end } = createParts()
  for (const value of values) add(value)
  end()
  return parts
}
