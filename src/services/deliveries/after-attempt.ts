import type { Changes } from '../../../db/changes'
import type { Attempt } from '../../domain/deliveries/attempt'
import { type Standing, standingAfter } from '../../domain/deliveries/standing'
import { type Progress, progressAfter } from '../../domain/deliveries/state'

/** How an attempt went, as whoever made it says. */
export interface Attempted {
  id: string
  claim: string
  attempt: Attempt
  /** Of the wait before the next one. */
  chance: number
  /** Whether the target's standing may change by it; most attempts are one more that went well. */
  isNews: boolean
}

interface After<Target> {
  progress: Progress
  /** The target where it stands otherwise now. */
  targets: Target[]
  turnedOff: boolean
  deliveryAttempts: NonNullable<Changes['deliveryAttempts']>
}

/** What an attempt leaves of a thing under way and of the endpoint or channel it goes to. */
export function afterAttempt<Target extends Standing>(
  workspaceId: string,
  item: Pick<Progress, 'attempts' | 'tries'>,
  target: Target | undefined,
  { id, attempt, chance, isNews }: Attempted,
): After<Target> {
  const after = target && isNews ? standingAfter(target, attempt) : target
  const isOff = !after || after.off !== null
  const progress = progressAfter(item, attempt, { isOff, chance })
  const { at, ms, status, problem, answer } = attempt
  return {
    progress,
    targets: after && after !== target ? [after] : [],
    turnedOff: isOff && target?.off === null,
    deliveryAttempts: [
      { workspaceId, deliveryId: id, attempt: progress.attempts, at, ms, status, problem, answer },
    ],
  }
}

/** Whether this attempt is the one that switches its target off. */
export const isTurnedOff = (target: Standing | undefined, { attempt, isNews }: Attempted): boolean =>
  target !== undefined && isNews && target.off === null && standingAfter(target, attempt).off !== null
