import { sameSignature } from '../../crypto'

/** For systems that send a secret instead of signing: whether it is one of ours, in constant time. */
export async function isSharedSecret(
  given: string | null,
  secrets: readonly string[],
): Promise<boolean> {
  if (given === null) return false
  for (const secret of secrets.filter((text) => text !== '')) {
    if (await sameSignature(given, secret)) return true
  }
  return false
}
