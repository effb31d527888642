/** Remembers what hardly changes and every request needs: keys, surveys, their versions. */
export interface Cache {
  get<T>(key: string, load: () => Promise<T>): Promise<T>
  clear(): void
}

/** A revoked key or a paused survey may live on this long in another process. */
const TTL_MS = 5_000
const MAX_ENTRIES = 10_000

/**
 * Keeps values, never what is still being loaded: on Workers a promise belongs to the request that
 * began it, and another request that waits for it may hang.
 */
export function createCache(now: () => number): Cache {
  const entries = new Map<string, { value: unknown; until: number }>()
  let generation = 0

  return {
    async get<T>(key: string, load: () => Promise<T>): Promise<T> {
      const entry = entries.get(key)
      if (entry && entry.until > now()) return entry.value as T
      const begun = generation
      const value = await load()
      if (entries.size >= MAX_ENTRIES) entries.clear()
      // What was read before a write must not outlive it.
      if (begun === generation) entries.set(key, { value, until: now() + TTL_MS })
      return value
    },
    clear() {
      generation += 1
      entries.clear()
    },
  }
}
