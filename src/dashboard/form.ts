import type { Context as HonoContext } from 'hono'
import { AppError } from '../errors'
import type { AppEnv } from '../http/env'
import { readBytes, readText } from '../http/body'
import { MAX_FILE_BYTES } from '../http/routes/file-options'
import { t } from './i18n/t'

/** The editor of a survey in every language stays far below this. */
const MAX_BYTES = 262_144
/** What stands around a file in a form, and its other fields. */
const MAX_AROUND_FILE = 65_536

/** The fields of a posted form, without the NULs that the local database cannot keep. */
export async function readForm(c: HonoContext<AppEnv>): Promise<URLSearchParams> {
  const fields = new URLSearchParams(await readText(c, MAX_BYTES))
  return new URLSearchParams(
    [...fields].map(([name, value]): [string, string] => [name, value.replaceAll('\0', '').trim()]),
  )
}

/** The file of a posted form, and its other fields. Throws too_large and invalid_request. */
export async function readUpload(c: HonoContext<AppEnv>): Promise<{ fields: FormData; file: File }> {
  const bytes = await readBytes(c, MAX_FILE_BYTES + MAX_AROUND_FILE)
  const headers = { 'content-type': c.req.header('content-type') ?? '' }
  const fields = await new Response(bytes, { headers }).formData().catch(() => null)
  const file = fields?.get('file')
  if (!fields || !(file instanceof File) || file.size === 0) {
    throw new AppError('invalid_request', t('choose a file'))
  }
  return { fields, file }
}
