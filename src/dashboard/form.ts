import type { Context as HonoContext } from 'hono'
import type { AppEnv } from '../http/env'
import { readText } from '../http/body'

/** The editor of a survey in every language stays far below this. */
const MAX_BYTES = 262_144

/** The fields of a posted form, without the NULs that the local database cannot keep. */
export async function readForm(c: HonoContext<AppEnv>): Promise<URLSearchParams> {
  const fields = new URLSearchParams(await readText(c, MAX_BYTES))
  return new URLSearchParams(
    [...fields].map(([name, value]): [string, string] => [name, value.replaceAll('\0', '').trim()]),
  )
}
