import { parseConfig } from '../src/config'
import { openNode } from '../src/node/open'
import { openOwnersSession } from '../test/harness'

/** A new installation, or one that is there, and the cookie of a session of its owner. */
export async function openAsOwner(database: string): Promise<{ workspaceId: string; cookie: string }> {
  const { ctx, runtime, close } = await openNode(parseConfig({ DATABASE_URL: database }))
  const cookie = `earshot=${await openOwnersSession(ctx, runtime)}`
  await close()
  return { workspaceId: ctx.workspace.id, cookie }
}
