import type { Chunks, Connect } from '../bridge'
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

const loading: { [Name in keyof Chunks]?: Promise<Chunks[Name] | null> } = {}

/** Loads a chunk once. Null when the page's policy or the network does not let it in. */
export function loadChunk<Name extends keyof Chunks>(name: Name): Promise<Chunks[Name] | null> {
  const known = loading[name] as Promise<Chunks[Name] | null> | undefined
  if (known) return known
  const chunk = load(name)
    .then((connect) =>
      connect({ key: config.key, urlOf, post, person, pageUrl, wantedLocales, newUuid, emit, storage }),
    )
    .catch(() => {
      delete loading[name]
      return null
    })
  Object.assign(loading, { [name]: chunk })
  return chunk
}

const load = <Name extends keyof Chunks>(name: Name): Promise<Connect<Name>> =>
  new Promise((resolve, reject) => {
    const element = document.createElement('script')
    element.src = trust(service + config.view.replace('view', name))
    if (script?.nonce) element.nonce = script.nonce
    element.onerror = reject
    Object.assign(window.earshot?.ready ?? {}, { [name]: resolve })
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
