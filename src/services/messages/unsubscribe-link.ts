import type { Context } from '../../context'
import { sameSignature, signHex } from '../../crypto'
import { identitySecret } from '../respondents/identity'

/** Where a person ends all mail from a workspace; null where the installation's address is not known. */
export async function unsubscribeUrl(
  ctx: Context,
  publicUrl: string | null,
  respondentId: string,
): Promise<string | null> {
  if (publicUrl === null) return null
  const base = publicUrl.endsWith('/') ? publicUrl : `${publicUrl}/`
  const path = `unsubscribe/${ctx.workspace.id}/${respondentId}/${await signatureOf(ctx, respondentId)}`
  return new URL(path, base).href
}

export const isSignedFor = async (ctx: Context, respondentId: string, signature: string): Promise<boolean> =>
  await sameSignature(await signatureOf(ctx, respondentId), signature)

/** The purpose is signed too, so that no other signature of this secret fits here. */
const signatureOf = async (ctx: Context, respondentId: string): Promise<string> =>
  await signHex(await identitySecret(ctx), `unsubscribe:${respondentId}`)
