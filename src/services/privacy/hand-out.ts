import type { Context } from '../../context'
import type { PersonKeys } from '../../domain/privacy/person'
import { noteAudit } from '../audit/note'
import { requireScope } from '../auth/require-scope'
import { findPerson, type Named } from './find-person'

/** Who is meant, for an export of what is held of them; the log keeps that somebody's data was handed out. */
export async function handOut(ctx: Context, named: Named): Promise<PersonKeys> {
  requireScope(ctx, 'people:read')
  const person = await findPerson(ctx, named)
  await ctx.write(ctx.workspace, noteAudit, { what: 'person.exported', subject: 'person', detail: { by: named.by } })
  return person
}
