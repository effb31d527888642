import type { SavedViewRow } from '../../../db/queries/saved-views'
import { AppError } from '../../errors'
import { forgetView, saveView } from '../../services/saved-views/save'
import { readForm } from '../form'
import { t } from '../i18n/t'
import type { PageContext } from '../layout'

const PATHS: Record<string, SavedViewRow['place']> = { '/responses': 'responses', '/follow-ups': 'follow_ups', '/customers': 'customers' }

/** The list that a form was sent from, by the beginning of its address. */
function placeOf(c: PageContext): { path: string; place: SavedViewRow['place'] } {
  const path = `/${c.req.path.split('/')[1]}`
  const place = PATHS[path]
  if (!place) throw new AppError('not_found', t('there is no such list'))
  return { path, place }
}

export async function saveViewFromForm(c: PageContext): Promise<Response> {
  const { path, place } = placeOf(c)
  const form = await readForm(c)
  // Read and written anew, so that nothing but an address's own part is kept.
  const query = new URLSearchParams(form.get('query') ?? '').toString()
  await saveView(c.var.ctx, { place, name: form.get('name') ?? '', query })
  return c.redirect(query === '' ? path : `${path}?${query}`, 303)
}

export async function forgetViewFromForm(c: PageContext): Promise<Response> {
  const { path, place } = placeOf(c)
  await forgetView(c.var.ctx, place, c.req.param('id') ?? '')
  return c.redirect(path, 303)
}
