import type { ClientEvents, Commands } from '../earshot'

const listeners: Partial<Record<keyof ClientEvents, Set<(about: never) => void>>> = {}

export const on: Commands['on'] = (name, listener) => {
  ;(listeners[name] ??= new Set()).add(listener)
}

export const off: Commands['off'] = (name, listener) => {
  listeners[name]?.delete(listener)
}

/** A listener that throws is the page's own affair: it goes to its console and stops nothing. */
export function emit<Name extends keyof ClientEvents>(name: Name, about: ClientEvents[Name]): void {
  for (const listener of listeners[name] ?? []) {
    try {
      listener(about as never)
    } catch (error) {
      console.error(error)
    }
  }
}
