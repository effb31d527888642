import { type ImportKind, TRAIT_PREFIX } from './kind'

/** Which header holds which field. */
export type Columns = Record<string, string>

/** "Canceled At (UTC)" → "canceled_at_utc". */
const normalise = (header: string): string =>
  header
    .trim()
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '_')
    .replaceAll(/^_|_$/g, '')

/** Whether a header says that its times are of UTC. */
export const isUtc = (header: string): boolean => normalise(header).endsWith('_utc')

/** The fields that headers name, each header for one field: by the field's own name, then by others. */
export function guessColumns({ fields, takesTraits }: ImportKind, headers: readonly string[]): Columns {
  const byName = new Map<string, string>()
  for (const header of headers) byName.set(normalise(header).replace(/_utc$/, ''), header)
  const columns: Columns = {}
  const take = (field: string, name: string) => {
    const header = byName.get(name)
    if (header === undefined || field in columns) return
    columns[field] = header
    byName.delete(name)
  }
  for (const field of Object.keys(fields)) take(field, field)
  for (const [field, { aliases }] of Object.entries(fields)) for (const alias of aliases) take(field, alias)
  if (takesTraits) {
    for (const header of headers) {
      const [, name] = /^traits\.(.+)$/i.exec(header) ?? []
      if (name !== undefined) columns[`${TRAIT_PREFIX}${name}`] = header
    }
  }
  return columns
}
