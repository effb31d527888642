import { isIn, isNarrowed } from '../audience'
import type { TriggerKind } from './trigger'

/** A customer comes to belong to the audience; who belonged to it before does not come in. */
export const segment: TriggerKind<'segment'> = {
  matches: (_trigger, { before }, audience) => before === null || !isIn(audience, before),

  check: (_trigger, audience) =>
    isNarrowed(audience)
      ? []
      : [{ path: 'audience', message: 'must say which customers: nobody comes in to everybody' }],
}
