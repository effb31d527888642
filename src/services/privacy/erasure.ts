import { findOperationPart, type OperationRow } from '../../../db/queries/operations'
import type { Key } from '../../../db/queries/personal-rows'
import type { Context } from '../../context'
import { addErased, type ErasureTally, NOTHING_ERASED } from '../../domain/privacy/erasure-tally'
import type { PersonKeys } from '../../domain/privacy/person'
import { entryOf, TABLES_OF_PEOPLE } from '../../domain/privacy/subject-map'
import { relearn } from '../corrections/relearn'
import type { OperationKind, Step } from '../operations/kind'
import { eraseRows } from './erase-rows'
import { countPurges, purgeSearch } from './purge-search'

export const ERASURE = 'erasure'

/** Tables whose rows are found and erased by themselves. */
const TABLES = TABLES_OF_PEOPLE.filter((name) => entryOf(name).erase.how !== 'with')

/** Reads and commits of one step, a second or so of them. */
const PAGES_A_STEP = 50

const PURGES_A_STEP = 10

/** Where the next step begins: a table, or the two things to do after the last one. */
interface Place {
  table: number
  after: Key | null
  purges?: { done: number; of: number }
}

/**
 * Erases a person table by table. Who they are goes first, so that whoever comes again meanwhile is somebody
 * new; by what their rows are found is kept in the operation's part, which goes with its end.
 */
export const erasureOperation: OperationKind = {
  slug: ERASURE,

  async step(ctx, operation) {
    const place = placeOf(operation)
    const tally = tallyOf(operation)
    if (place.table > TABLES.length) return await purge(ctx, place, tally)
    if (place.table === TABLES.length) return await learnAnew(ctx, tally)
    return await eraseFrom(ctx, await personOf(ctx, operation), place, tally)
  },
}

export const tallyOf = ({ report }: OperationRow): ErasureTally => ({ ...NOTHING_ERASED, ...report })

/** The operation wrote it, so it has its shape. */
const placeOf = ({ cursor }: OperationRow): Place =>
  cursor === null ? { table: 0, after: null } : (JSON.parse(cursor) as Place)

async function personOf({ db, workspace }: Context, { id }: OperationRow): Promise<PersonKeys> {
  const part = await findOperationPart(db, workspace.id, id, 0)
  if (!part) throw new Error(`erasure ${id} has lost its person`)
  return JSON.parse(part.content) as PersonKeys
}

async function eraseFrom(ctx: Context, person: PersonKeys, place: Place, before: ErasureTally): Promise<Step> {
  let { table, after } = place
  let tally = before
  for (let page = 0; page < PAGES_A_STEP && !ctx.isStopping(); page += 1) {
    const name = TABLES[table]
    if (!name) break
    const { next, ...erased } = await ctx.write(ctx.workspace, eraseRows, { table: name, person, after })
    tally = addErased(tally, name, erased)
    table += next === null ? 1 : 0
    after = next
  }
  return stepTo({ table, after }, tally)
}

/** What the person's words taught is learned without them. */
async function learnAnew(ctx: Context, tally: ErasureTally): Promise<Step> {
  if ((tally.deleted.tag_corrections ?? 0) > 0) await relearn(ctx)
  return stepTo({ table: TABLES.length + 1, after: null }, tally)
}

/** Words leave the full-text index piece by piece; how many are left stands where the next step begins. */
async function purge(ctx: Context, place: Place, tally: ErasureTally): Promise<Step> {
  const isNeeded = (tally.blanked.responses ?? 0) > 0
  const all = place.purges ?? (isNeeded ? { done: 0, of: await countPurges(ctx.db) } : { done: 0, of: 0 })
  let { done } = all
  for (let piece = 0; piece < PURGES_A_STEP && done < all.of; piece += 1, done += 1) {
    await ctx.write(ctx.workspace, purgeSearch, { isFirst: done === 0 })
  }
  if (done < all.of) return stepTo({ ...place, purges: { ...all, done } }, tally)
  return { cursor: null, done: TABLES.length, total: TABLES.length, report: { ...tally } }
}

const stepTo = (place: Place, tally: ErasureTally): Step => ({
  cursor: JSON.stringify(place),
  done: Math.min(place.table, TABLES.length),
  total: TABLES.length,
  report: { ...tally },
})
