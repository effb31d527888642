import { findRespondent } from '../../../db/queries/respondents'
import type { Context } from '../../context'
import { textToHtml } from '../../domain/messages/html'
import { fillBody, fillSubject, type TemplateTexts } from '../../domain/messages/template'
import { EXAMPLE_VALUES } from '../../domain/messages/variables'
import { chooseLocale } from '../../domain/surveys/locales'
import { AppError } from '../../errors'
import { requireScope } from '../auth/require-scope'
import { valuesOf } from './compose'

export interface Preview {
  subject: string
  text: string
  html: string
}

/**
 * A template as one person would get it, in their language where none is named; what its cause would hand
 * in is an example. Throws not_found.
 */
export async function previewText(
  ctx: Context,
  { texts }: { texts: TemplateTexts },
  locale: string | undefined,
  respondentId: string | null,
): Promise<Preview> {
  requireScope(ctx, 'messages:read')
  const { db, workspace } = ctx
  const person = respondentId === null ? undefined : await findRespondent(db, workspace.id, respondentId)
  if (respondentId !== null && !person) throw new AppError('not_found', 'no such respondent')
  const wanted = locale ?? person?.locale
  const text = texts[chooseLocale(Object.keys(texts), wanted ? [wanted] : [])]
  if (!text) throw new AppError('not_found', 'this template holds no words')
  const known = person ? valuesOf(workspace.name, person) : { workspace: workspace.name }
  const values = { ...EXAMPLE_VALUES, ...known }
  const body = fillBody(text.body, values)
  return { subject: fillSubject(text.subject, values), text: body, html: textToHtml(body) }
}
