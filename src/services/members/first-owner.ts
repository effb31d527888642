import type { MemberRow } from '../../../db/queries/members'
import type { NewId } from '../../ids'

/** The owner a new workspace begins with; whoever opens the first sign-in link becomes it. */
export const firstOwner = (workspaceId: string, now: number, newId: NewId): MemberRow => ({
  id: newId('mem', now),
  workspaceId,
  userId: null,
  name: 'Owner',
  email: '',
  role: 'owner',
  createdAt: now,
  removedAt: null,
})
