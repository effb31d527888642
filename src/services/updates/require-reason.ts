import type { UpdateState } from '../../domain/updates/update'
import { AppError } from '../../errors'

/** Throws invalid_fields when something is declined without a word of why. */
export function requireReason(state: UpdateState, reason: string | null): void {
  if (state !== 'declined' || (reason ?? '').trim() !== '') return
  throw new AppError('invalid_fields', 'whoever asked is owed a reason', {
    fields: [{ path: 'reason', message: 'must say why it is declined' }],
  })
}
