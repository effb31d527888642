import type { Chunks, Connect } from '../bridge'
import type { Earshot } from '../earshot'
import { config, post, script, service, urlOf } from './config'
import { emit } from './events'
import { newUuid, person } from './person'
import { pageUrl, wantedLocales } from './settings'
import { storage } from './storage'

/** The part of Trusted Types used here; the DOM library does not describe it. */
interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL: (url: string) => string },
  ): { createScriptURL(url: string): string }
}

/** Called by each chunk as soon as it runs; stands at the public function. */
export const ready: NonNullable<Earshot['ready']> = {}

const loading: Record<string, Promise<unknown> | null> = {}

/** Loads a chunk once. Null when the page's policy or the network does not let it in. */
export const loadChunk = <Name extends keyof Chunks>(name: Name): Promise<Chunks[Name] | null> =>
  (loading[name] ??= load(name)
    .then((connect) =>
      connect({ key: config.key, urlOf, post, person, pageUrl, wantedLocales, newUuid, emit, storage }),
    )
    // Tried anew when it is next wanted.
    .catch(() => (loading[name] = null))) as Promise<Chunks[Name] | null>

const load = <Name extends keyof Chunks>(name: Name): Promise<Connect<Name>> =>
  new Promise((resolve, reject) => {
    const element = document.createElement('script')
    element.src = trust(service + config.view.replace('view', name))
    if (script?.nonce) element.nonce = script.nonce
    element.onerror = reject
    ready[name] = resolve as never
    document.head.append(element)
  })

let policy: { createScriptURL(url: string): string } | undefined

/**
 * Under Trusted Types only a policy may name a script, and its own name is free only once; a page that
 * allows none of ours refuses.
 */
function trust(url: string): string {
  const { trustedTypes } = window as { trustedTypes?: TrustedTypes }
  try {
    policy ??= trustedTypes?.createPolicy('earshot', { createScriptURL: (given) => given })
    return policy?.createScriptURL(url) ?? url
  } catch {
    return url
  }
}
