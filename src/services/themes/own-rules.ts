import { findOwnRules, listOwnThemes } from '../../../db/queries/own-themes'
import type { Db } from '../../../db/client'
import { compileOwnRules, type OwnMatcher } from '../../domain/text/own/own-rules'
import { versionOfRules } from '../../domain/text/own/version'

/** A workspace's own rules, made ready to be looked for. */
export interface OwnRulesInForce {
  /** The same for the same rules; empty without any. */
  version: string
  matcher: OwnMatcher | null
  themes: ReadonlySet<string>
  /** When they were changed last; 0 where there are none. */
  changedAt: number
}

const NONE: OwnRulesInForce = { version: '', matcher: null, themes: new Set(), changedAt: 0 }

/** Workspaces whose matchers are kept: the last so many that were asked for. */
const MOST_KEPT = 100
const kept = new Map<string, OwnRulesInForce>()

/**
 * The rules in force. A matcher is made once for each version of them, in this process: at the
 * limits that takes half a second.
 */
export async function loadOwnRules(db: Db, workspaceId: string): Promise<OwnRulesInForce> {
  const row = await findOwnRules(db, workspaceId)
  if (!row || row.version === '') return NONE
  const known = kept.get(workspaceId)
  const ready = known?.version === row.version ? known : await makeReady(db, workspaceId)
  kept.delete(workspaceId)
  kept.set(workspaceId, ready)
  for (const oldest of kept.keys()) {
    if (kept.size <= MOST_KEPT) break
    kept.delete(oldest)
  }
  return { ...ready, changedAt: row.changedAt }
}

/** Named after what was read, not after what was asked for: somebody may write in between. */
async function makeReady(db: Db, workspaceId: string): Promise<OwnRulesInForce> {
  const [row, themes] = await Promise.all([
    findOwnRules(db, workspaceId),
    listOwnThemes(db, workspaceId),
  ])
  const rules = { themes, competitors: row?.competitors ?? [] }
  return {
    version: versionOfRules(rules),
    matcher: compileOwnRules(rules),
    themes: new Set(themes.map(({ id }) => id)),
    changedAt: row?.changedAt ?? 0,
  }
}
