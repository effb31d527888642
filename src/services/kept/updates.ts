import { countAudience, countUpdateMessages, findTelling, listTellings } from '../../../db/queries/tellings'
import type { UpdateRow } from '../../../db/queries/updates'
import type { Context } from '../../context'
import type { Said } from '../../domain/text/typical'
import type { DescribedTelling } from '../tellings/describe'
import { type Proof, proveTelling } from '../tellings/prove'
import { type DescribedUpdate, describeUpdates, quoteAsked } from '../updates/describe'
import { type Kept, keptFigures } from './keep'
import { withoutWords, wordsFor } from './quotes'

/** `describeUpdates`, kept: who asked for each and how long they waited. The updates themselves are as they are. */
export async function keptUpdates(ctx: Context, rows: readonly UpdateRow[]): Promise<Kept<DescribedUpdate[]>> {
  const question = rows.map(({ id, topics, closedAt }) => [id, topics, closedAt])
  const { figures, asOf } = await keptFigures(ctx, ['who asked for updates', question], async () =>
    (await describeUpdates(ctx, rows)).map(({ asked, daysToClose }) => ({ asked, daysToClose })),
  )
  const described = rows.flatMap((row, i) => {
    const own = figures[i]
    return own ? [{ ...row, ...own }] : []
  })
  return { figures: described, asOf }
}

/** `quoteAsked`, kept. */
export async function keptQuotes(ctx: Context, row: UpdateRow, language: string): Promise<Said[]> {
  const { figures } = await keptFigures(ctx, ['quotes for an update', row.id, row.topics, language], async () =>
    withoutWords([{ typical: await quoteAsked(ctx, row, language) }]),
  )
  const words = await wordsFor(ctx, figures)
  return words(figures).flatMap(({ typical }) => typical)
}

/** `describeTelling`, of which who would be told is kept until somebody is. */
export async function keptTelling(ctx: Context, row: UpdateRow): Promise<Kept<DescribedTelling>> {
  const { db, workspace, now } = ctx
  const telling = (await findTelling(db, workspace.id, row.id)) ?? null
  const [{ figures: audience, asOf }, messages] = await Promise.all([
    keptFigures(ctx, ['who would be told', row.id, row.topics, telling], () =>
      countAudience(db, workspace.id, row.id, row.topics, now()),
    ),
    countUpdateMessages(db, workspace.id, row.id),
  ])
  return { figures: { telling, audience, messages }, asOf }
}

/** `proveTelling`, kept until something else is told. */
export async function keptProof(ctx: Context): Promise<Kept<Proof>> {
  const tellings = await listTellings(ctx.db, ctx.workspace.id)
  const told = tellings.map(({ updateId, firstAt, cutoff }) => [updateId, firstAt, cutoff])
  return await keptFigures(ctx, ['proof of telling', told], () => proveTelling(ctx))
}
