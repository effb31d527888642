import { findKeptFigures, hasAtLeast, type KeptFiguresRow, listOldFigures } from '../../../db/queries/kept-figures'
import type { Context } from '../../context'
import { sha256Hex } from '../../crypto'
import { type Action, seeNothing } from '../action'

/** Figures, and the moment they are of; null for this very one. */
export interface Kept<Figures> {
  figures: Figures
  asOf: number | null
}

/** Of figures that stand on one page the moment of the oldest. */
export const oldestOf = (all: readonly Pick<Kept<unknown>, 'asOf'>[]): number | null =>
  all.reduce<number | null>((oldest, { asOf }) => (asOf === null ? oldest : Math.min(oldest ?? asOf, asOf)), null)

/** What is worked out faster is worked out each time. */
const WORTH_MS = 20
/** Who has just begun looks for the first answers and events at once, however busy the machine is. */
const BEGUN_ROWS = 50
/** Older ones are shown once more while newer ones are worked out … */
const FRESH_MS = 10 * 60_000
/** … and these not at all: who looks every morning finds those of Friday on Monday, and waits for none. */
const KEPT_MS = 4 * 86_400_000
/** Filters have many values, and a workspace is no place to keep them all. */
const MAX_DROPPED = 1_000

/**
 * Figures whose work grows with the workspace. While it is small they are of this moment; once they take longer than
 * a page may, they are kept, and what is shown says of when it is. `question` names them and all that narrows them.
 */
export async function keptFigures<Figures>(
  ctx: Context,
  question: readonly [name: string, ...narrowed: unknown[]],
  work: () => Promise<Figures>,
): Promise<Kept<Figures>> {
  const { db, workspace } = ctx
  // However much narrows them, the key stays short, and says nothing of it.
  const asked = `${question[0]} ${(await sha256Hex(JSON.stringify(question))).slice(0, 32)}`
  const kept = await findKeptFigures(db, workspace.id, asked)
  const age = kept ? ctx.now() - kept.at : Infinity
  if (!kept || age >= KEPT_MS) return { figures: await workOut(ctx, asked, work), asOf: null }
  if (age >= FRESH_MS) ctx.defer(renew(ctx, asked, work))
  // Written from the same work, of which the name says the type.
  return { figures: kept.figures as Figures, asOf: kept.at }
}

async function workOut<Figures>(ctx: Context, question: string, work: () => Promise<Figures>): Promise<Figures> {
  const at = ctx.now()
  const figures = await work()
  const isWorth = ctx.now() - at >= WORTH_MS
  if (isWorth && (await hasAtLeast(ctx.db, ctx.workspace.id, BEGUN_ROWS))) {
    ctx.defer(ctx.write(ctx.workspace, storeFigures, { workspaceId: ctx.workspace.id, question, figures, at }))
  }
  return figures
}

/** Once by those who look within the same seconds. */
async function renew(ctx: Context, question: string, work: () => Promise<unknown>): Promise<void> {
  const isFirst = { value: false }
  await ctx.cache.get(`renew:${ctx.workspace.id}:${question}`, async () => (isFirst.value = true))
  if (isFirst.value) await workOut(ctx, question, work)
}

/** Drops what nobody looked at for days. Answers how much. */
export async function dropOldFigures(ctx: Context): Promise<number> {
  const old = await listOldFigures(ctx.db, ctx.workspace.id, ctx.now() - KEPT_MS, MAX_DROPPED)
  if (old.length > 0) await ctx.write(ctx.workspace, dropFigures, old)
  return old.length
}

export const storeFigures: Action<KeptFiguresRow, null, null> = {
  name: 'storeFigures',
  keys: ({ question }) => [`figures ${question}`],
  see: seeNothing,
  decide: (_seen, row) => ({ result: null, changes: { keptFigures: [row] } }),
}

export const dropFigures: Action<Pick<KeptFiguresRow, 'workspaceId' | 'question'>[], null, null> = {
  name: 'dropFigures',
  keys: () => [],
  see: seeNothing,
  decide: (_seen, rows) => ({ result: null, changes: { dropKeptFigures: rows } }),
}
