import type { DigestRow } from '../../../db/queries/digests'
import { listMembers } from '../../../db/queries/members'
import { listResponsesById } from '../../../db/queries/responses'
import type { Context } from '../../context'
import { digestMarkdown } from '../../domain/digest/markdown'
import type { Said } from '../../domain/text/typical'

/** The words a digest quotes, in its order; those erased since are gone here too. */
export async function quotesOf({ db, workspace }: Context, ids: readonly string[]): Promise<Said[]> {
  const rows = await listResponsesById(db, workspace.id, ids)
  return ids.flatMap((id) => {
    const row = rows.find((one) => one.id === id)
    return row?.comment ? [{ id, text: row.comment, language: row.language }] : []
  })
}

/** A digest as Markdown, with owners by name. */
export async function digestText(
  ctx: Context,
  row: Pick<DigestRow, 'fromDay' | 'toDay' | 'content'>,
  url: string | null,
): Promise<string> {
  const { name, timeZone, id } = ctx.workspace
  const [quotes, members] = await Promise.all([quotesOf(ctx, row.content.quotes), listMembers(ctx.db, id)])
  return digestMarkdown({
    workspace: name,
    fromDay: row.fromDay,
    toDay: row.toDay,
    timeZone,
    content: row.content,
    quotes,
    nameOwner: (ownerId) => {
      const member = members.find((one) => one.id === ownerId)
      return member ? member.name || member.email : (ownerId ?? 'nobody')
    },
    url,
  })
}
