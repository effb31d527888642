import { type CustomerRow, listCustomersById } from '../../../db/queries/customers'
import { listSilentCustomers } from '../../../db/queries/playbook-runs'
import { listPlaybooks, type StoredPlaybook } from '../../../db/queries/playbooks'
import type { Context } from '../../context'
import { MAX_CAUSE_AGE_MS, type Rule } from '../../domain/playbooks/start'
import type { Action } from '../action'
import { inactionCause } from './causes'
import { startsOf } from './start'

const DAY_MS = 86_400_000
const PAGE = 200
/** The next turn takes the rest. */
const MAX_PAGES = 25

/**
 * Begins playbooks for customers who were not seen for so long. Only who falls silent while a playbook is
 * on: switching it on must not write to everybody who left years ago. Answers how many were looked at.
 */
export async function startForAllSilent(ctx: Context): Promise<number> {
  let looked = 0
  for (const playbook of await listPlaybooks(ctx.db, ctx.workspace.id)) {
    if (playbook.status === 'on') looked += await startFor(ctx, playbook)
  }
  return looked
}

async function startFor(ctx: Context, { id, version, definition, onSince }: StoredPlaybook): Promise<number> {
  const { trigger } = definition
  if (trigger.on !== 'inaction') return 0
  const now = ctx.now()
  const rule = { playbookId: id, version, definition }
  const silence = trigger.days * DAY_MS
  const since = Math.max((onSince ?? now) - silence, now - silence - MAX_CAUSE_AGE_MS)
  let after = { seenAt: since, id: '' }
  let looked = 0
  for (let page = 0; page < MAX_PAGES && !ctx.isStopping(); page += 1) {
    const query = { playbookId: id, after, to: now - silence, now, limit: PAGE }
    const silent = await listSilentCustomers(ctx.db, ctx.workspace.id, query)
    const last = silent.at(-1)
    if (!last) break
    await ctx.write(ctx.workspace, startForSilent, { ids: silent.map((one) => one.id), rule })
    looked += silent.length
    after = last
  }
  return looked
}

interface Input {
  ids: string[]
  rule: Rule
}

/** Begins a playbook for those of the customers who are silent still. */
export const startForSilent: Action<Input, CustomerRow[], null> = {
  name: 'startForSilent',
  keys: ({ ids }) => ids.map((id) => `customer ${id}`),

  async see(db, workspaceId, inputs) {
    const rows = await listCustomersById(db, workspaceId, inputs.flatMap(({ ids }) => ids))
    return inputs.map(({ ids }) => ids.flatMap((id) => rows.get(id) ?? []))
  },

  decide(customers, { rule }, moment) {
    const { trigger } = rule.definition
    const days = trigger.on === 'inaction' ? trigger.days : 0
    const causes = customers.flatMap((customer) => inactionCause(customer, days, moment.now))
    return { result: null, changes: { startedRuns: startsOf(moment, [rule], causes) } }
  },
}
