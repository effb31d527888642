import type { Context as HonoContext } from 'hono'
import type { AppEnv } from '../http/env'

/** Languages a browser asks for, as it names them, in its order. */
export const languagesOf = (c: HonoContext<AppEnv>): string[] =>
  (c.req.header('accept-language') ?? '')
    .split(',')
    .map((part) => part.split(';')[0]?.trim() ?? '')
    .filter((tag) => tag !== '' && tag.length <= 35)
