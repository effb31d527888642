import { type Action, seeNothing } from '../action'

/** Takes words out of the full-text index that no answer is found by any more. */
export const purgeSearch: Action<null, null, null> = {
  name: 'purgeSearch',
  alone: true,
  keys: () => [],
  see: seeNothing,
  decide: () => ({ result: null, changes: { purgedSearch: [{}] } }),
}
