import { findFollowUpRules } from '../../../db/queries/follow-up-rules'
import type { Context } from '../../context'
import type { StoredRules } from '../../domain/follow-ups/settings'

/** Remembered for seconds, because every answer asks for it. */
export const loadFollowUpRules = ({ cache, db, workspace }: Context): Promise<StoredRules> =>
  cache.get(`follow-up rules:${workspace.id}`, () => findFollowUpRules(db, workspace.id))
