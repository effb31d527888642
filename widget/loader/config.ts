import type { KindSlug, LoaderConfig } from '../../src/contract/client'

/** Put before the bundle by the service, for one publishable key. */
declare const EARSHOT_CONFIG: LoaderConfig

export const config = EARSHOT_CONFIG

/** The script element that brought the loader; it tells where the service is. */
/** The first live survey of a kind. */
export const findSurvey = (kind: KindSlug): string | undefined =>
  config.surveys.find((survey) => survey.kind === kind)?.id

export const script = document.currentScript as HTMLScriptElement | null

export const service = new URL(script?.src || location.href).origin

const REQUEST_TIMEOUT = 20_000

export const urlOf = (path: string): string => `${service}/v1/client/${config.key}/${path}`

/** Sends JSON as text/plain, which needs no preflight, and without cookies. */
export const post = (path: string, body: unknown): Promise<Response> =>
  fetch(urlOf(path), {
    method: 'POST',
    body: JSON.stringify(body),
    credentials: 'omit',
    keepalive: true,
    // Missing in browsers before 2022, which then wait as long as they wait.
    signal: AbortSignal.timeout?.(REQUEST_TIMEOUT),
  })
