import { createHmac } from 'node:crypto'
import { createSignInLink } from '../../src/services/auth/sign-in-link'
import type { TestApp } from '../harness'
import { ORIGIN } from './helpers'

export const ADA = { name: 'Ada', email: 'ada@example.com', new_password: 'green horses sing' }

/** A browser that keeps its cookies, at pages that may be nobody's yet. */
export interface Visitor {
  get: (path: string) => Promise<Response>
  send: (path: string, fields?: Record<string, string>) => Promise<Response>
  cookies: Map<string, string>
}

export function startVisitor(app: TestApp): Visitor {
  const cookies = new Map<string, string>()
  const ask = async (path: string, init: RequestInit = {}) => {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    const response = await app.request(path, { ...init, headers: { cookie, origin: ORIGIN, ...init.headers } })
    for (const line of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = line.match(/^([^=]+)=([^;]*)/) ?? []
      if (/; Max-Age=0/.test(line)) cookies.delete(name)
      else cookies.set(name, value)
    }
    return response
  }
  return {
    cookies,
    get: (path) => ask(path),
    send: (path, fields = {}) =>
      ask(path, {
        method: 'POST',
        headers: { 'content-type': 'application/x-www-form-urlencoded', 'user-agent': 'Mozilla/5.0 (X11; Linux) Firefox/140.0' },
        body: new URLSearchParams(fields).toString(),
      }),
  }
}

/** Ada, who took the owner's place and is signed in. */
export async function startOwner(app: TestApp): Promise<Visitor> {
  const visitor = startVisitor(app)
  await visitor.send(`/sign-in/${await createSignInLink(app.ctx)}`, ADA)
  return visitor
}

export const signInAs = (visitor: Visitor, email = ADA.email, password = ADA.new_password) =>
  visitor.send('/sign-in', { email, password })

const BASE32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'

/** The code an authenticator shows (RFC 6238: HMAC-SHA1, 30 seconds, six digits). */
export function codeOf(secret: string, at = Date.now()): string {
  const bits = [...secret].map((letter) => BASE32.indexOf(letter).toString(2).padStart(5, '0')).join('')
  const key = Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)))
  const counter = Buffer.alloc(8)
  counter.writeBigUInt64BE(BigInt(Math.floor(at / 30_000)))
  const mac = createHmac('sha1', key).update(counter).digest()
  const offset = (mac.at(-1) ?? 0) & 15
  return String((mac.readUInt32BE(offset) & 0x7fffffff) % 1_000_000).padStart(6, '0')
}
