import type { Context } from '../../context'
import { LABELS } from '../../domain/text/learning/leaning'
import { AppError } from '../../errors'
import { type Correction, correctTag } from '../../services/corrections/correct'
import { keywordOf, themeOf } from '../../services/corrections/tag-of'
import { forgetLearned } from '../../services/corrections/relearn'
import { readForm } from '../form'
import { t } from '../i18n/t'
import type { PageContext } from '../layout'
import { responseHref } from '../links'

/** Stores what a member said of a tag, and shows the answer again. */
export async function correctFromForm(c: PageContext): Promise<Response> {
  const responseId = c.req.param('id') ?? ''
  const { ctx } = c.var
  await correctTag(ctx, { ...(await toCorrection(ctx, await readForm(c))), responseId })
  return c.redirect(responseHref(responseId), 303)
}

async function toCorrection(
  ctx: Context,
  form: URLSearchParams,
): Promise<Omit<Correction, 'responseId'>> {
  const field = FIELDS.find((each) => each === form.get('field'))
  const said = form.get('verdict') ?? ''
  const verdict = field && VERDICTS[field].find((each) => each === said)
  if (field === undefined || (verdict === undefined && said !== '')) {
    throw new AppError('invalid_request', t('say which tag, and what it should be'))
  }
  const value = await VALUES[field](ctx, form.get('value') ?? '')
  return { field, value, verdict: verdict ?? null }
}

const FIELDS = ['sentiment', 'keyword', 'theme'] as const
const SAID = ['present', 'absent'] as const
const VERDICTS = { sentiment: LABELS, keyword: SAID, theme: SAID } as const
const VALUES = {
  sentiment: () => '',
  keyword: (_ctx: Context, text: string) => keywordOf(text),
  theme: themeOf,
}

export async function forgetFromForm(c: PageContext): Promise<Response> {
  await forgetLearned(c.var.ctx)
  return c.redirect('/settings/data', 303)
}
