import { mergeChanges } from '../../../db/changes'
import { listSilentCustomers, type SilentCustomer } from '../../../db/queries/follow-up-causes'
import { findFollowUpRules } from '../../../db/queries/follow-up-rules'
import { listFollowUpsOfCauses } from '../../../db/queries/follow-ups'
import type { Context } from '../../context'
import { findRule } from '../../domain/follow-ups/rules'
import { firingRules, settingsOf, type StoredRules } from '../../domain/follow-ups/settings'
import type { Action } from '../action'
import { type OpeningSeen, seeOpenings } from './look'
import { openByRule } from './open-by-rule'

const CAUSE = 'silence'
const DAY_MS = 86_400_000
const PAGE = 200

interface Input {
  silent: readonly { id: string; lastAt: number }[]
  rules: StoredRules
}

/**
 * Opens a follow-up for each paying customer who fell silent, once for each silence: what began with
 * the same last sign of life. Answers how many were opened.
 */
export async function followUpSilence(ctx: Context): Promise<number> {
  const { db, workspace } = ctx
  const rules = await findFollowUpRules(db, workspace.id)
  const rule = findRule(CAUSE)
  if (!rule || !settingsOf(rules, rule).isOn) return 0
  const before = ctx.now() - (settingsOf(rules, rule).thresholds.days ?? 0) * DAY_MS
  let opened = 0
  for (let afterId: string | undefined = ''; afterId !== undefined && !ctx.isStopping(); ) {
    const page = await listSilentCustomers(db, workspace.id, { before, afterId }, PAGE)
    const there = await listFollowUpsOfCauses(db, workspace.id, CAUSE, page.filter(hasLived).map(causeIdOf))
    const known = new Set(there.map(({ causeId }) => causeId))
    const silent = page.filter(hasLived).filter((one) => !known.has(causeIdOf(one)))
    if (silent.length > 0) opened += await ctx.write(workspace, openForSilence, { silent, rules })
    afterId = page.length < PAGE ? undefined : page.at(-1)?.id
  }
  return opened
}

const hasLived = (one: SilentCustomer): one is SilentCustomer & { lastAt: number } => one.lastAt !== null

const causeIdOf = ({ id, lastAt }: { id: string; lastAt: number }): string => `${id} ${lastAt}`

export const openForSilence: Action<Input, OpeningSeen, number> = {
  name: 'openForSilence',
  keys: ({ silent }) => silent.map(({ id }) => `customer ${id}`),

  see: (db, workspaceId, inputs) =>
    Promise.all(
      inputs.map(({ silent, rules }) => {
        const rule = findRule(CAUSE)
        return seeOpenings(db, workspaceId, {
          cause: CAUSE,
          causeIds: silent.map(causeIdOf),
          customerIds: silent.map(({ id }) => id),
          rules: rule ? [{ slug: rule.slug, settings: settingsOf(rules, rule) }] : [],
        })
      }),
    ),

  decide(seen, { silent, rules }, moment) {
    const changes = silent.map((one, ahead) => {
      const firings = firingRules(rules, CAUSE, { days: (moment.now - one.lastAt) / DAY_MS }, true)
      const about = { cause: { kind: CAUSE, id: causeIdOf(one) } as const, customerId: one.id }
      return openByRule(moment, seen, firings, about, ahead)
    })
    const merged = mergeChanges(changes)
    return { result: merged.followUps?.length ?? 0, changes: merged }
  },
}
