import type { Context } from '../../context'
import { sameSignature, signHex } from '../../crypto'
import { identitySecret } from '../respondents/identity'

/** Where a file is fetched; null where the installation's address is not known. */
export async function exportUrl(ctx: Context, runId: string): Promise<string | null> {
  const { publicUrl } = ctx.messenger
  if (publicUrl === null) return null
  const base = publicUrl.endsWith('/') ? publicUrl : `${publicUrl}/`
  return new URL(`exports/${ctx.workspace.id}/${runId}/${await signatureOf(ctx, runId)}`, base).href
}

export const isExportSigned = async (ctx: Context, runId: string, signature: string): Promise<boolean> =>
  await sameSignature(await signatureOf(ctx, runId), signature)

/** The purpose is signed too, so that no other signature of this secret fits here. */
const signatureOf = async (ctx: Context, runId: string): Promise<string> =>
  await signHex(await identitySecret(ctx), `export:${runId}`)
