/** Traits and the values they must have. */
type Segment = Record<string, string | number | boolean>

/** Lines of trait=value; true, false and numbers are what they look like, unless quoted. */
export function readSegment(lines: string): Segment {
  const pairs = lines.split('\n').flatMap((line) => {
    const [name = '', ...rest] = line.split('=')
    const value = rest.join('=').trim()
    return name.trim() === '' ? [] : [[name.trim(), readTrait(value)] as const]
  })
  return Object.fromEntries(pairs)
}

function readTrait(value: string): string | number | boolean {
  if (value === 'true' || value === 'false') return value === 'true'
  if (/^-?\d+(\.\d+)?$/.test(value)) return Number(value)
  return value.match(/^"(.*)"$/)?.[1] ?? value
}

/** The same lines again, as the editor shows them. */
export const writeSegment = (segment: Segment): string =>
  Object.entries(segment)
    .map(([name, value]) => `${name}=${writeTrait(value)}`)
    .join('\n')

const writeTrait = (value: string | number | boolean): string =>
  typeof value === 'string' && readTrait(value) !== value ? `"${value}"` : String(value)
