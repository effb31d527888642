const encoder = new TextEncoder()

/** SHA-256 as hex: right for random secrets of 128 bits and more, which need no slow hash. */
export async function sha256Hex(text: string): Promise<string> {
  return toHex(await crypto.subtle.digest('SHA-256', encoder.encode(text)))
}

/** HMAC-SHA256 of `text` under `secret` (as UTF-8), hex. */
export async function signHex(secret: string, text: string): Promise<string> {
  return toHex(await hmac(toBytes(secret), text))
}

/** HMAC-SHA256 of `text` under the bytes that `secret` is the base 64 of, as base 64. */
export async function signBase64(secret: string, text: string): Promise<string> {
  const bytes = Uint8Array.from(atob(secret), (character) => character.charCodeAt(0))
  return toBase64(new Uint8Array(await hmac(bytes, text)))
}

/** So many bytes from the platform's secure source, as base 64. */
export const randomBase64 = (bytes: number): string =>
  toBase64(crypto.getRandomValues(new Uint8Array(bytes)))

const toBase64 = (bytes: Uint8Array): string => btoa(String.fromCharCode(...bytes))

/**
 * Whether two signatures are equal, in time that does not depend on where they differ: both are
 * signed again under a key made for this comparison. (Node 20 has no subtle.timingSafeEqual.)
 */
export async function sameSignature(a: string, b: string): Promise<boolean> {
  const key = crypto.getRandomValues(new Uint8Array(32))
  const [left, right] = await Promise.all([hmac(key, a), hmac(key, b)])
  const x = new Uint8Array(left)
  const y = new Uint8Array(right)
  return x.reduce((difference, byte, i) => difference | (byte ^ (y[i] ?? 0)), 0) === 0
}

async function hmac(secret: Uint8Array<ArrayBuffer>, text: string): Promise<ArrayBuffer> {
  const key = await crypto.subtle.importKey('raw', secret, { name: 'HMAC', hash: 'SHA-256' }, false, [
    'sign',
  ])
  return await crypto.subtle.sign('HMAC', key, encoder.encode(text))
}

/** A copy on its own buffer, which is what both runtimes' types take as a key. */
const toBytes = (text: string): Uint8Array<ArrayBuffer> => Uint8Array.from(encoder.encode(text))

const toHex = (bytes: ArrayBuffer): string =>
  Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('')

const WEBHOOK_SECRET = 'whsec_'

/** A new secret in the form of Standard Webhooks. */
export const makeWebhookSecret = (): string => WEBHOOK_SECRET + randomBase64(32)

/** The headers of Standard Webhooks 1.0.0 over id, time and body, signed with each secret. */
export async function signWebhook(
  secrets: readonly string[],
  { id, body, now }: { id: string; body: string; now: number },
): Promise<Record<string, string>> {
  const timestamp = String(Math.floor(now / 1000))
  const signatures = await Promise.all(
    secrets.map((secret) =>
      signBase64(secret.slice(WEBHOOK_SECRET.length), `${id}.${timestamp}.${body}`),
    ),
  )
  return {
    'webhook-id': id,
    'webhook-timestamp': timestamp,
    'webhook-signature': signatures.map((signature) => `v1,${signature}`).join(' '),
  }
}
