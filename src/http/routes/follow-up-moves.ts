import type { Context as HonoContext } from 'hono'
import * as z from 'zod'
import { MAX_NOTE, MAX_TAG, OUTCOME_NAMES, OUTCOMES } from '../../domain/follow-ups/follow-up'
import type { Move } from '../../domain/follow-ups/moves'
import { AppError } from '../../errors'
import { changeFollowUp, changeFollowUps } from '../../services/follow-ups/change'
import { type Endpoint, endpoint } from '../endpoint'
import type { AppEnv } from '../env'
import { FollowUpJson, toFollowUpJson } from './follow-up-json'
import { id, text } from './schemas'

const shared = { tag: 'Follow-ups', access: 'followups:write' } as const
const answers = { 200: { description: 'As it is now', schema: FollowUpJson } }

const note = text(MAX_NOTE).trim().min(1)
const tag = text(MAX_TAG).trim().min(1)
const owner = { owner_id: id.nullable() }
const outcome = z.enum(OUTCOME_NAMES)

const outcomesInWords = OUTCOME_NAMES.map((name) => `\`${name}\` (${OUTCOMES[name]})`).join(', ')

const Many = z.strictObject({
  ids: z.array(id).min(1).max(100),
  owner_id: id.nullable().optional(),
  acknowledged: z.literal(true).optional(),
  outcome: outcome.optional(),
  tag: tag.optional(),
})

export const followUpMoveEndpoints: Endpoint[] = [
  endpoint({
    ...shared,
    method: 'put',
    path: '/v1/follow-ups/:id/owner',
    summary: 'Give a follow-up to a member, or to nobody',
    body: z.strictObject(owner),
    answers,
    handle: (c, { body }) => move(c, { kind: 'assign', ownerId: body.owner_id }),
  }),
  endpoint({
    ...shared,
    method: 'put',
    path: '/v1/follow-ups/:id/acknowledgement',
    summary: 'Say that somebody has heard it',
    answers,
    handle: (c) => move(c, { kind: 'acknowledge' }),
  }),
  endpoint({
    ...shared,
    method: 'post',
    path: '/v1/follow-ups/:id/notes',
    summary: 'Write a note',
    body: z.strictObject({ text: note }),
    answers,
    handle: (c, { body }) => move(c, { kind: 'note', text: body.text }),
  }),
  endpoint({
    ...shared,
    method: 'put',
    path: '/v1/follow-ups/:id/tags/:tag',
    summary: 'Tag a follow-up',
    answers,
    handle: (c) => move(c, { kind: 'tag', tag: tagOf(c) }),
  }),
  endpoint({
    ...shared,
    method: 'delete',
    path: '/v1/follow-ups/:id/tags/:tag',
    summary: 'Take a tag away',
    answers,
    handle: (c) => move(c, { kind: 'untag', tag: tagOf(c) }),
  }),
  endpoint({
    ...shared,
    method: 'put',
    path: '/v1/follow-ups/:id/closure',
    summary: 'Close a follow-up with its outcome',
    description: `The outcome is one of ${outcomesInWords}. Closed once more it gets the new outcome, and keeps its time.`,
    body: z.strictObject({ outcome, note: note.optional() }),
    answers,
    handle: (c, { body }) =>
      move(
        c,
        ...(body.note === undefined ? [] : [{ kind: 'note', text: body.note } as const]),
        { kind: 'close', outcome: body.outcome },
      ),
  }),
  endpoint({
    ...shared,
    method: 'delete',
    path: '/v1/follow-ups/:id/closure',
    summary: 'Open a closed follow-up again',
    description: 'It is due again after as long as it was given at first.',
    answers,
    handle: (c) => move(c, { kind: 'reopen' }),
  }),
  endpoint({
    ...shared,
    method: 'patch',
    path: '/v1/follow-ups',
    summary: 'Assign, acknowledge, tag or close many follow-ups at once',
    description: 'As one commit. Ids that are not there are left out of the answer.',
    body: Many,
    answers: { 200: { description: 'As they are now', schema: z.object({ data: z.array(FollowUpJson) }) } },
    handle: async (c, { body }) => {
      const { ctx } = c.var
      const rows = await changeFollowUps(ctx, body.ids, movesOf(body))
      return c.json({ data: rows.map((row) => toFollowUpJson(row, ctx.now())) })
    },
  }),
]

const movesOf = (body: Omit<z.infer<typeof Many>, 'ids'>): Move[] => [
  ...(body.owner_id === undefined ? [] : [{ kind: 'assign', ownerId: body.owner_id } as const]),
  ...(body.acknowledged ? [{ kind: 'acknowledge' } as const] : []),
  ...(body.tag === undefined ? [] : [{ kind: 'tag', tag: body.tag } as const]),
  ...(body.outcome === undefined ? [] : [{ kind: 'close', outcome: body.outcome } as const]),
]

async function move(c: HonoContext<AppEnv>, ...moves: Move[]): Promise<Response> {
  const { ctx } = c.var
  const row = await changeFollowUp(ctx, c.req.param('id') ?? '', moves)
  return c.json(toFollowUpJson(row, ctx.now()))
}

function tagOf(c: HonoContext<AppEnv>): string {
  const parsed = tag.safeParse(c.req.param('tag'))
  if (parsed.success) return parsed.data
  throw new AppError('invalid_request', `a tag has 1 to ${MAX_TAG} characters`)
}
