/** Remembers what hardly changes and every request needs: keys, surveys, their versions. */
export interface Cache {
  get<T>(key: string, load: () => Promise<T>): Promise<T>
  clear(): void
}

/** A revoked key or a paused survey may live on this long in another process. */
const TTL_MS = 5_000
const MAX_ENTRIES = 10_000

export function createCache(now: () => number): Cache {
  const entries = new Map<string, { value: Promise<unknown>; until: number }>()

  return {
    get<T>(key: string, load: () => Promise<T>): Promise<T> {
      const entry = entries.get(key)
      if (entry && entry.until > now()) return entry.value as Promise<T>
      if (entries.size >= MAX_ENTRIES) entries.clear()
      const value = load()
      entries.set(key, { value, until: now() + TTL_MS })
      value.catch(() => entries.delete(key))
      return value
    },
    clear: () => entries.clear(),
  }
}
