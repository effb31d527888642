import * as z from 'zod'
import { listTopicSettings, type TopicSettingRow } from '../../../db/queries/topic-settings'
import { AppError } from '../../errors'
import { advanceOperation } from '../../services/operations/advance'
import { changeTopic, MAX_TOPIC_NAME } from '../../services/themes/change-topic'
import { type Endpoint, endpoint } from '../endpoint'
import { text } from './schemas'

/** What the API calls the kinds of topics. */
const KINDS = { keywords: 'keyword', themes: 'theme' } as const

const SettingJson = z.object({
  of: z.enum(['keywords', 'themes']),
  topic: z.string(),
  name: z.string().nullable(),
  told_as: z.string().nullable(),
  pinned: z.boolean(),
})

const toSettingJson = (row: TopicSettingRow): z.infer<typeof SettingJson> => ({
  of: row.tag === 'theme' ? 'themes' : 'keywords',
  topic: row.value,
  name: row.name,
  told_as: row.toldAs,
  pinned: row.pinnedAt !== null,
})

const Patch = z.strictObject({
  name: text(MAX_TOPIC_NAME).nullable().optional(),
  told_as: text(60).min(1).nullable().optional(),
  pinned: z.boolean().optional(),
})

export const topicSettingEndpoints: Endpoint[] = [
  endpoint({
    method: 'get',
    tag: 'Themes',
    access: 'responses:read',
    path: '/v1/topic-settings',
    summary: 'List the topics that are named, merged or pinned',
    answers: {
      200: { description: 'All of them', schema: z.object({ data: z.array(SettingJson) }) },
    },
    handle: async (c) => {
      const { ctx } = c.var
      return c.json({ data: (await listTopicSettings(ctx.db, ctx.workspace.id)).map(toSettingJson) })
    },
  }),
  endpoint({
    method: 'patch',
    tag: 'Themes',
    access: 'responses:write',
    path: '/v1/topic-settings/:of/:topic',
    summary: 'Name, merge or pin a topic',
    description:
      'Of `keywords` by what they are counted under, of `themes` by slug or id. `name` is what it is ' +
      'called. Told as another one (`told_as`), it is counted, found and summarized as that one; the ' +
      'answers there are brought along by the operation named, and null takes it back. Pinned, it is ' +
      'told first, however rare it is.',
    body: Patch,
    answers: {
      200: {
        description: 'As it is now',
        schema: SettingJson.extend({ operation_id: z.string().nullable() }),
      },
    },
    handle: async (c, { body: { told_as, ...patch } }) => {
      const { ctx } = c.var
      const { setting, operation } = await changeTopic(
        ctx,
        { tag: kindOf(c.req.param('of')), value: c.req.param('topic') ?? '' },
        { ...patch, toldAs: told_as },
      )
      if (operation) c.env.waitUntil(advanceOperation(ctx, operation))
      return c.json({ ...toSettingJson(setting), operation_id: operation?.id ?? null })
    },
  }),
]

function kindOf(name: string | undefined): TopicSettingRow['tag'] {
  if (name === 'keywords' || name === 'themes') return KINDS[name]
  throw new AppError('not_found', 'there are keywords and themes')
}
