import { countSearchBlocks, MERGED_AT_ONCE } from '../../../db/queries/search'
import type { Db } from '../../../db/client'
import { type Action, seeNothing } from '../action'

/**
 * Takes words out of the full-text index that no answer is found by any more: a deleted entry stays in its part
 * until the parts are put together anew. A piece of that at a time, some hundredths of a second of the writer.
 */
export const purgeSearch: Action<{ isFirst: boolean }, null, null> = {
  name: 'purgeSearch',
  alone: true,
  keys: () => [],
  see: seeNothing,
  decide: (_seen, { isFirst }) => ({ result: null, changes: { purgedSearch: [{ isFirst }] } }),
}

/** How many pieces there are at most; one too many does nothing. */
export const countPurges = async (db: Db): Promise<number> =>
  Math.ceil((await countSearchBlocks(db)) / MERGED_AT_ONCE) + 2
