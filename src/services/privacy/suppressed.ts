import { isSuppressing, listSuppressions } from '../../../db/queries/suppressions'
import { findWorkspace } from '../../../db/queries/workspaces'
import type { Db } from '../../../db/client'
import type { Context } from '../../context'
import { signHex } from '../../crypto'

/** What an address is kept as where it is not to be written to: nobody can read it back. */
const hashOf = (secret: string, address: string): Promise<string> =>
  signHex(secret, `suppressed:${address.toLowerCase()}`)

/** Addresses, in lower case, with what they are kept as. */
export async function hashesOf(
  { db, workspace }: Pick<Context, 'db'> & { workspace: { id: string } },
  addresses: readonly string[],
): Promise<Record<string, string>> {
  if (addresses.length === 0) return {}
  const row = await findWorkspace(db, workspace.id)
  if (!row) return {}
  const own = [...new Set(addresses.map((address) => address.toLowerCase()))]
  return Object.fromEntries(
    await Promise.all(own.map(async (address) => [address, await hashOf(row.identitySecret, address)] as const)),
  )
}

/** Those of the addresses, in lower case, whose people unsubscribed and were erased since. */
export async function listSuppressed(
  db: Db,
  workspaceId: string,
  addresses: readonly string[],
): Promise<ReadonlySet<string>> {
  if (addresses.length === 0 || !(await isSuppressing(db, workspaceId))) return new Set()
  const hashes = await hashesOf({ db, workspace: { id: workspaceId } }, addresses)
  const kept = await listSuppressions(db, workspaceId, Object.values(hashes))
  return new Set(Object.entries(hashes).flatMap(([address, hash]) => (kept.has(hash) ? address : [])))
}
