import type { Catalogue, Entry } from './catalogues/catalogue'

/**
 * All catalogues in one: each English text stands as a short id, once for all languages, since the
 * whole of it is shipped with every copy of the service. The build packs, a page looks up.
 */
export interface Texts {
  /** Ids of the English texts, parted by spaces. */
  ids: string
  /**
   * By language, as JSON, in the order of the ids; null where a language lacks one. A string costs a
   * start nothing: a language is read once somebody speaks it.
   */
  entries: Record<string, string>
}

/** Throws when two texts have one id: then one of them needs other words. */
export function packCatalogues(catalogues: Readonly<Record<string, Catalogue>>): Texts {
  const english = [...new Set(Object.values(catalogues).flatMap((one) => Object.keys(one)))]
  const ids = english.map(idOf)
  if (new Set(ids).size < ids.length) throw new Error('two texts of the dashboard have one id')
  const entries = Object.entries(catalogues).map(([tag, catalogue]) => [
    tag,
    JSON.stringify(english.map((text) => catalogue[text] ?? null)),
  ])
  return { ids: ids.join(' '), entries: Object.fromEntries(entries) }
}

type Lookup = ReadonlyMap<string, Entry | null>

const unpacked = new WeakMap<Texts, Map<string, Lookup>>()

export const findEntry = (texts: Texts, tag: string, english: string): Entry | undefined =>
  lookupOf(texts, tag).get(idOf(english)) ?? undefined

function lookupOf(texts: Texts, tag: string): Lookup {
  const byTag = unpacked.get(texts) ?? new Map<string, Lookup>()
  unpacked.set(texts, byTag)
  const known = byTag.get(tag)
  if (known) return known
  const entries = JSON.parse(texts.entries[tag] ?? '[]') as (Entry | null)[]
  const lookup = new Map(texts.ids.split(' ').map((id, i) => [id, entries[i] ?? null] as const))
  byTag.set(tag, lookup)
  return lookup
}

/** FNV-1a of 32 bits: not against malice, only against chance, which the build rules out. */
function idOf(text: string): string {
  let hash = 0x811c9dc5
  for (let i = 0; i < text.length; i += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  }
  return (hash >>> 0).toString(36)
}
