import { unused } from './unused'

/*
 * The authentication library brings JSON web tokens for cookie caches and for signing in through
 * others. The dashboard does neither, so the Worker's bundle does without them (wrangler.toml).
 */

class Unused {
  constructor() {
    unused()
  }
}

export const base64url = { encode: unused, decode: unused }
export const errors = {}
export {
  Unused as EncryptJWT,
  Unused as SignJWT,
  Unused as UnsecuredJWT,
  unused as calculateJwkThumbprint,
  unused as createLocalJWKSet,
  unused as decodeProtectedHeader,
  unused as importJWK,
  unused as importPKCS8,
  unused as jwtDecrypt,
  unused as jwtVerify,
}
