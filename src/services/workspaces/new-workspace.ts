import type { WorkspaceRow } from '../../../db/queries/workspaces'
import { DEFAULT_CHURN_POLICY } from '../../domain/billing/policy'
import { DEFAULT_REDACTION } from '../../domain/privacy/redact'
import { randomCharacters } from '../../ids'

/** A workspace as it begins. */
export const newWorkspace = ({
  id,
  name,
  timeZone,
  currency,
  now,
}: Pick<WorkspaceRow, 'id' | 'name' | 'timeZone' | 'currency'> & { now: number }): WorkspaceRow => ({
  id,
  name,
  timeZone,
  currency,
  identitySecret: randomCharacters(32),
  allowedOrigins: [],
  churnPolicy: DEFAULT_CHURN_POLICY,
  riskWeights: {},
  redaction: DEFAULT_REDACTION,
  createdAt: now,
})
