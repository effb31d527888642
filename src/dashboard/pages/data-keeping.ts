import { KEPT_KINDS, type Keeping, LEAST_DAYS, MOST_DAYS } from '../../domain/privacy/keeping'
import { AppError } from '../../errors'
import { changeKeeping, previewKeeping } from '../../services/privacy/keeping'
import { readForm } from '../form'
import { t } from '../i18n/t'
import type { PageContext } from '../layout'
import { renderData } from './data'

/** Counts what other days would take away, or keeps it so from now on. */
export async function keepFromForm(c: PageContext): Promise<Response> {
  const form = await readForm(c)
  const [texts = null, messages = null, billingMessages = null] = KEPT_KINDS.map((kind) => daysOf(form.get(kind)))
  const keeping: Keeping = { texts, messages, billingMessages }
  if (form.get('step') !== 'save') {
    return await renderData(c, null, 200, { keeping, preview: await previewKeeping(c.var.ctx, keeping) })
  }
  await changeKeeping(c.var.ctx, keeping)
  return c.redirect('/settings/data#keeping', 303)
}

function daysOf(text: string | null): number | null {
  if (text === null || text === '') return null
  const days = Number(text)
  if (!Number.isInteger(days) || days < LEAST_DAYS || days > MOST_DAYS) {
    const limits = { least: LEAST_DAYS, most: MOST_DAYS }
    throw new AppError('invalid_request', t('something is kept for {least} to {most} days, or for good', limits))
  }
  return days
}
