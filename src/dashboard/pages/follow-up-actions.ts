import * as z from 'zod'
import { findResponse } from '../../../db/queries/responses'
import { MAX_NOTE, MAX_TAG, MAX_TITLE, OUTCOME_NAMES } from '../../domain/follow-ups/follow-up'
import type { Move } from '../../domain/follow-ups/moves'
import { AppError } from '../../errors'
import { id, text } from '../../http/routes/schemas'
import { changeFollowUp, changeFollowUps } from '../../services/follow-ups/change'
import { DEFAULT_CLOSE_HOURS } from '../../services/follow-ups/open'
import { openByHand } from '../../services/follow-ups/open-by-hand'
import { followUpHref } from '../follow-up-filter'
import { readForm } from '../form'
import { t } from '../i18n/t'
import type { PageContext } from '../layout'

const owner = z.object({ owner_id: text(200) }).transform(({ owner_id }): Move => ({
  kind: 'assign',
  ownerId: owner_id === '' ? null : owner_id,
}))

/** What each button of a form sends, by its value. */
const MOVES: Record<string, z.ZodType<Move>> = {
  assign: owner,
  acknowledge: z.unknown().transform((): Move => ({ kind: 'acknowledge' })),
  note: z.object({ text: text(MAX_NOTE).min(1) }).transform(({ text: said }): Move => ({ kind: 'note', text: said })),
  tag: z.object({ tag: text(MAX_TAG).min(1) }).transform(({ tag }): Move => ({ kind: 'tag', tag })),
  untag: z.object({ tag: text(MAX_TAG).min(1) }).transform(({ tag }): Move => ({ kind: 'untag', tag })),
  close: z.object({ outcome: z.enum(OUTCOME_NAMES) }).transform(({ outcome }): Move => ({ kind: 'close', outcome })),
  reopen: z.unknown().transform((): Move => ({ kind: 'reopen' })),
}

/** What a form wants done. Throws invalid_request. */
export function moveOfForm(form: URLSearchParams): Move {
  const parsed = MOVES[form.get('move') ?? '']?.safeParse(Object.fromEntries(form))
  if (!parsed?.success) throw new AppError('invalid_request', t('say what is to be done'))
  return parsed.data
}

export const idsOfForm = (form: URLSearchParams): string[] => {
  const ids = form.getAll('id').slice(0, 100)
  if (ids.length === 0) throw new AppError('invalid_request', t('choose at least one'))
  return ids
}

/** Back to a page of here, saying how many were changed. */
export function backTo(c: PageContext, form: URLSearchParams, place: string, done: number): Response {
  const wanted = form.get('back') ?? ''
  const url = new URL(wanted.startsWith(place) ? wanted : place, 'http://here')
  url.searchParams.set('done', String(done))
  return c.redirect(`${url.pathname}${url.search}`, 303)
}

export async function moveManyFromForm(c: PageContext): Promise<Response> {
  const form = await readForm(c)
  const rows = await changeFollowUps(c.var.ctx, idsOfForm(form), [moveOfForm(form)])
  return backTo(c, form, '/follow-ups', rows.length)
}

export async function moveFromForm(c: PageContext): Promise<Response> {
  const row = await changeFollowUp(c.var.ctx, c.req.param('id') ?? '', [moveOfForm(await readForm(c))])
  return c.redirect(followUpHref(row.id), 303)
}

/** Opens one of an answer, in a member's own words. */
export async function openFromForm(c: PageContext): Promise<Response> {
  const { ctx } = c.var
  const form = await readForm(c)
  const response = await findResponse(ctx.db, ctx.workspace.id, form.get('response_id') ?? '')
  if (!response) throw new AppError('not_found', t('there is no such answer'))
  const title = text(MAX_TITLE).min(1).safeParse(form.get('title') ?? '')
  if (!title.success) throw new AppError('invalid_request', t('say in a few words what is to be done'))
  const row = await openByHand(ctx, {
    title: title.data,
    responseId: response.id,
    customerId: response.customerId,
    ownerId: id.safeParse(form.get('owner_id')).data ?? null,
    closeHours: DEFAULT_CLOSE_HOURS,
  })
  return c.redirect(followUpHref(row.id), 303)
}
