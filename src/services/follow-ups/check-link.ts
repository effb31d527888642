import type { Context } from '../../context'
import { sameSignature, signHex } from '../../crypto'
import { identitySecret } from '../respondents/identity'

/** Where a person says whether it helped; null where the installation's address is not known. */
export async function checkUrl(ctx: Context, followUpId: string): Promise<string | null> {
  const { publicUrl } = ctx.messenger
  if (publicUrl === null) return null
  const base = publicUrl.endsWith('/') ? publicUrl : `${publicUrl}/`
  return new URL(`solved/${ctx.workspace.id}/${followUpId}/${await signatureOf(ctx, followUpId)}`, base).href
}

export const isCheckSigned = async (ctx: Context, followUpId: string, signature: string): Promise<boolean> =>
  await sameSignature(await signatureOf(ctx, followUpId), signature)

/** The purpose is signed too, so that no other signature of this secret fits here. */
const signatureOf = async (ctx: Context, followUpId: string): Promise<string> =>
  await signHex(await identitySecret(ctx), `solved:${followUpId}`)
