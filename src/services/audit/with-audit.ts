import type { AuditLine, Author } from '../../domain/access/audit'
import type { Decision, Moment } from '../action'

/** The decision with its line of the audit log, so that neither is ever without the other. */
export function withAudit<Result>(
  { result, changes }: Decision<Result>,
  line: AuditLine | null,
  by: Author,
  { now, newId, workspace }: Moment,
): Decision<Result> {
  if (!line) return { result, changes }
  const entry = {
    id: newId('aud', now),
    workspaceId: workspace.id,
    at: now,
    actorKind: by.kind,
    actorId: by.id,
    address: by.address,
    what: line.what,
    subject: line.subject,
    detail: line.detail ?? {},
  }
  return { result, changes: { ...changes, auditEntries: [entry] } }
}
