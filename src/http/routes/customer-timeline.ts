import * as z from 'zod'
import { listCustomersById } from '../../../db/queries/customers'
import { RISK_BANDS } from '../../domain/risk/band'
import { AppError } from '../../errors'
import {
  listTimeline,
  TIMELINE_KINDS,
  type TimelineItem,
  type TimelinePosition,
} from '../../services/customers/timeline'
import { type Endpoint, endpoint } from '../endpoint'
import { ChurnEventJson, toChurnEventJson } from './churn-event-json'
import { FollowUpJson, toFollowUpJson } from './follow-up-json'
import { MessageJson, toMessageJson } from './message-json'
import { RunJson, toRunJson } from './playbook-json'
import { ResponseJson, toResponseJson } from './response-json'
import { fromCursor, page, toCursor, toIso, toIsoOrNull } from './schemas'

const MovementJson = z.object({
  type: z.enum(['new', 'expansion', 'contraction', 'churn', 'reactivation']),
  currency: z.string(),
  amount_minor: z.int(),
  mrr_before_minor: z.int(),
  mrr_after_minor: z.int(),
  loss: z.enum(['voluntary', 'involuntary', 'pause', 'unknown']).nullable(),
})

type Movement = Extract<TimelineItem, { kind: 'movement' }>['movement']

const toMovementJson = (row: Movement): z.infer<typeof MovementJson> => ({
  type: row.type,
  currency: row.currency,
  amount_minor: row.amountMinor,
  mrr_before_minor: row.mrrBefore,
  mrr_after_minor: row.mrrAfter,
  loss: row.loss,
})

const at = z.string()

const ItemJson = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('answer'), at, answer: ResponseJson }),
  z.object({
    kind: z.literal('churn_event'),
    at,
    event: ChurnEventJson,
    movements: z.array(MovementJson),
  }),
  z.object({
    kind: z.literal('display'),
    at,
    survey_id: z.string(),
    survey_kind: z.string(),
    respondent_id: z.string(),
    dismissed_at: z.string().nullable(),
  }),
  z.object({ kind: z.literal('follow_up'), at, follow_up: FollowUpJson }),
  z.object({ kind: z.literal('message'), at, message: MessageJson.extend({ body: z.string() }) }),
  z.object({ kind: z.literal('movement'), at, movement: MovementJson }),
  z.object({ kind: z.literal('playbook'), at, name: z.string(), run: RunJson }),
  z.object({
    kind: z.literal('risk'),
    at,
    from: z.enum(RISK_BANDS).nullable(),
    to: z.enum(RISK_BANDS),
    points: z.int(),
    reasons: z.array(z.string()),
  }),
])

function toItemJson(item: TimelineItem, now: number): z.infer<typeof ItemJson> {
  const common = { at: toIso(item.at) }
  switch (item.kind) {
    case 'answer':
      return { kind: item.kind, ...common, answer: toResponseJson(item.answer) }
    case 'churn_event':
      return {
        kind: item.kind,
        ...common,
        event: toChurnEventJson(item.event),
        movements: item.movements.map(toMovementJson),
      }
    case 'display':
      return {
        kind: item.kind,
        ...common,
        survey_id: item.display.surveyId,
        survey_kind: item.display.kind,
        respondent_id: item.display.respondentId,
        dismissed_at: toIsoOrNull(item.display.dismissedAt),
      }
    case 'follow_up':
      return { kind: item.kind, ...common, follow_up: toFollowUpJson(item.followUp, now) }
    case 'message': {
      const { message } = item
      return { kind: item.kind, ...common, message: { ...toMessageJson(message), body: message.body } }
    }
    case 'movement':
      return { kind: item.kind, ...common, movement: toMovementJson(item.movement) }
    case 'playbook':
      return { kind: item.kind, ...common, name: item.name, run: toRunJson(item.run) }
    case 'risk':
      return {
        kind: item.kind,
        ...common,
        from: item.cameFrom,
        to: item.stay.band,
        points: item.stay.points,
        reasons: item.stay.reasons,
      }
    default:
      return item satisfies never
  }
}

/** The cursor of a page whose last item this is. */
export const toTimelineCursor = ({ at: time, kind, id }: TimelinePosition): string =>
  toCursor({ at: time, id: `${kind}:${id}` })

export function fromTimelineCursor(cursor: string | undefined): TimelinePosition | undefined {
  const position = fromCursor(cursor)
  if (!position) return undefined
  const [name = ''] = position.id.split(':', 1)
  const kind = TIMELINE_KINDS.find((one) => one === name)
  if (!kind) throw new AppError('invalid_request', 'this cursor is not from here')
  return { at: position.at, kind, id: position.id.slice(name.length + 1) }
}

export const customerTimelineEndpoints: Endpoint[] = [
  endpoint({
    method: 'get',
    path: '/v1/customers/:id/timeline',
    tag: 'Customers',
    access: 'customers:read',
    summary: 'Read all that happened to a customer and was said, newest first',
    description:
      'Churn events with what they moved, answers with their tags, follow-ups, messages to their people, surveys shown and not answered, ' +
      'changes of the band of risk, what playbooks did, and movements that came of time alone.',
    query: z.strictObject(page),
    answers: {
      200: {
        description: 'A page',
        schema: z.object({ data: z.array(ItemJson), next_cursor: z.string().nullable() }),
      },
    },
    handle: async (c, { query: { limit, cursor } }) => {
      const { ctx } = c.var
      const id = c.req.param('id') ?? ''
      const after = fromTimelineCursor(cursor)
      const known = await listCustomersById(ctx.db, ctx.workspace.id, [id])
      if (!known.has(id)) throw new AppError('not_found', 'no such customer')
      const items = await listTimeline(ctx, id, after, limit + 1)
      const shown = items.slice(0, limit)
      const last = shown.at(-1)
      return c.json({
        data: shown.map((item) => toItemJson(item, ctx.now())),
        next_cursor: items.length > limit && last ? toTimelineCursor(last) : null,
      })
    },
  }),
]
