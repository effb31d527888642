import { labelResponses } from '../../services/labels/label'
import { triageResponses } from '../../services/follow-ups/triage'
import { readForm } from '../form'
import type { PageContext } from '../layout'
import { backTo, idsOfForm, moveOfForm } from './follow-up-actions'

/** Assigns, labels or closes the answers chosen. */
export async function triageFromForm(c: PageContext): Promise<Response> {
  const form = await readForm(c)
  const ids = idsOfForm(form)
  const move = moveOfForm(form)
  const done =
    move.kind === 'tag'
      ? await labelResponses(c.var.ctx, { ids, label: move.tag, isOn: true })
      : await triageResponses(c.var.ctx, ids, [move])
  return backTo(c, form, '/responses', done)
}
