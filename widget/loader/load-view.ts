import type { Connect, View } from '../bridge'
import { config, post, script, service, urlOf } from './config'
import { emit } from './events'
import { newUuid, person } from './person'
import { pageUrl } from './settings'
import { storage } from './storage'

/** The part of Trusted Types used here; the DOM library does not describe it. */
interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL: (url: string) => string },
  ): { createScriptURL(url: string): string }
}

let loading: Promise<View | null> | null = null

/** Loads the view chunk once. Null when the page's policy or the network does not let it in. */
export const loadView = (): Promise<View | null> =>
  (loading ??= load()
    .then((connect) =>
      connect({ key: config.key, urlOf, post, person, pageUrl, newUuid, emit, storage }),
    )
    .catch(() => (loading = null)))

const load = (): Promise<Connect> =>
  new Promise((resolve, reject) => {
    const element = document.createElement('script')
    element.src = trust(service + config.view)
    if (script?.nonce) element.nonce = script.nonce
    element.onerror = reject
    if (window.earshot) window.earshot.ready = resolve
    document.head.append(element)
  })

/** Under Trusted Types only a policy may name a script; a page that allows none of ours refuses. */
function trust(url: string): string {
  const { trustedTypes } = window as { trustedTypes?: TrustedTypes }
  try {
    const policy = trustedTypes?.createPolicy('earshot', { createScriptURL: (given) => given })
    return policy?.createScriptURL(url) ?? url
  } catch {
    return url
  }
}
