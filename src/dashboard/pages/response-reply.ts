import { listMembers } from '../../../db/queries/members'
import { listMessagesOfCause } from '../../../db/queries/messages'
import type { ResponseRow } from '../../../db/queries/responses'
import type { Context } from '../../context'
import * as limits from '../../domain/messages/limits'
import { randomCharacters } from '../../ids'
import { replyObstacle, replyToResponse } from '../../services/messages/reply'
import { readForm } from '../form'
import type { PageContext } from '../layout'
import { responseHref } from '../links'

/** Far more than anybody writes to one answer. */
const MAX_THREAD = 50
const KEY_CHARACTERS = 16

/** What the panel of replies shows: what was written because of an answer, and whether one can be. */
export async function readReplies(ctx: Context, row: ResponseRow) {
  const { db, workspace } = ctx
  const [thread, obstacle, members] = await Promise.all([
    listMessagesOfCause(db, workspace.id, 'response', row.id, MAX_THREAD),
    replyObstacle(ctx, row),
    listMembers(db, workspace.id),
  ])
  return {
    thread,
    obstacle,
    action: `${responseHref(row.id)}/replies`,
    replyKey: randomCharacters(KEY_CHARACTERS),
    members,
    timeZone: workspace.timeZone,
  }
}

/** Sends a reply, once for each form, and shows it in its thread. */
export async function replyFromForm(c: PageContext): Promise<Response> {
  const { ctx } = c.var
  const form = await readForm(c)
  const responseId = c.req.param('id') ?? ''
  await replyToResponse(ctx, {
    responseId,
    key: (form.get('key') ?? '').slice(0, 80),
    subject: '',
    body: (form.get('body') ?? '').replaceAll('\r\n', '\n').slice(0, limits.BODY - limits.VALUE).toWellFormed(),
    authorId: ctx.actor.kind === 'member' ? ctx.actor.id : null,
  })
  return c.redirect(`${responseHref(responseId)}#reply`, 303)
}
