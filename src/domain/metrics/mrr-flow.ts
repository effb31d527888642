import type { Movement, MovementType } from '../billing/movement'

/** A period's MRR in one currency, minor units: where it began, what moved it, where it ended. */
export interface MrrFlow {
  start: number
  /** Sums by type, signed: losses are negative, so start plus all of them is the end. */
  moved: Record<MovementType, number>
  end: number
}

/** Adds up the movements of one currency and one period. */
export function mrrFlow(
  start: number,
  movements: Iterable<Pick<Movement, 'type' | 'amountMinor'>>,
): MrrFlow {
  const moved = { new: 0, expansion: 0, contraction: 0, churn: 0, reactivation: 0 }
  let end = start
  for (const { type, amountMinor } of movements) {
    moved[type] += amountMinor
    end += amountMinor
  }
  return { start, moved, end }
}

/** What churn and contraction took, as a positive sum. */
export const lostMrr = ({ moved }: Pick<MrrFlow, 'moved'>): number =>
  0 - moved.churn - moved.contraction
