import { listResponsesById } from '../../../db/queries/responses'
import type { Context } from '../../context'
import type { Said } from '../../domain/text/typical'

interface Quoting {
  typical: Said[]
}

/** As figures are kept: which answers are quoted, and not their words. */
export const withoutWords = <Quoted extends Quoting>(all: readonly Quoted[]): Quoted[] =>
  all.map((each) => ({ ...each, typical: each.typical.map((said) => ({ ...said, text: '' })) }))

/** The words of today: an answer that was erased, or says nothing any more, is quoted no more. */
export async function wordsFor(
  { db, workspace }: Context,
  all: readonly Quoting[],
): Promise<<Quoted extends Quoting>(quoted: readonly Quoted[]) => Quoted[]> {
  const ids = new Set(all.flatMap(({ typical }) => typical.map(({ id }) => id)))
  const rows = ids.size === 0 ? [] : await listResponsesById(db, workspace.id, [...ids])
  const texts = new Map(rows.map(({ id, comment }) => [id, comment]))
  return (quoted) =>
    quoted.map((each) => ({
      ...each,
      typical: each.typical.flatMap((said) => {
        const text = texts.get(said.id)
        return text ? [{ ...said, text }] : []
      }),
    }))
}
