import { type SQL, sql } from 'drizzle-orm'
import type { KindSlug } from '../../src/contract/client'
import type { Said } from '../../src/domain/text/typical'
import type { Db } from '../client'

/** Which answers are looked at: the newest `most` mentions of each topic, of these surveys. */
export interface MentionRange {
  surveyIds: readonly string[]
  /** Half-open, epoch ms. */
  from: number
  to: number
  most: number
}

/** What is told of: how answers keep it, and what each is counted under. */
const TOPICS = {
  keyword: {
    list: sql`'$.keywords'`,
    topic: sql`coalesce(value ->> 'told', value ->> 'key', value ->> 'word')`,
    said: sql`value ->> 'word'`,
  },
  theme: {
    list: sql`'$.themes'`,
    topic: sql`coalesce(value ->> 'told', value ->> 'theme')`,
    said: sql`value ->> 'theme'`,
  },
} as const

export type TopicTag = keyof typeof TOPICS

/** Topics of one kind. */
export interface Topics {
  tag: TopicTag
  values: readonly string[]
}

/**
 * Each topic with its newest mentions. Made of lists, so that every response is looked up by its
 * id: as `id in (…)` the planner walks all responses of the surveys for each topic.
 */
const mentions = (workspaceId: string, { tag, values }: Topics, range: MentionRange): SQL => sql`
  json_each(${JSON.stringify(values)}) topic
  cross join json_each((
    select json_group_array(response_id) from (
      select k.response_id from response_tags k
      where k.workspace_id = ${workspaceId} and k.tag = ${tag} and k.value = topic.value
        and k.answered_at >= ${range.from} and k.answered_at < ${range.to}
      order by k.answered_at desc limit ${range.most}
    )
  )) mention
  cross join responses r on r.id = mention.value and +r.workspace_id = ${workspaceId}
    and +r.survey_id in (select value from json_each(${JSON.stringify(range.surveyIds)}))`

export interface MentionScores {
  topic: string
  kind: KindSlug
  score: number | null
  /** What is said of the topic. */
  sentiment: -1 | 0 | 1
  answers: number
}

/** The scores of those who mention each topic, and what they say of it. */
export const countMentionScores = (
  db: Db,
  workspaceId: string,
  topics: Topics,
  range: MentionRange,
): Promise<MentionScores[]> =>
  db.all<MentionScores>(sql`
    select topic.value as topic, r.kind, r.score, coalesce((
      select sign(sum(value ->> 'sentiment')) from json_each(r.tags, ${TOPICS[topics.tag].list})
      where ${TOPICS[topics.tag].topic} = topic.value
    ), 0) as sentiment, count(*) as answers
    from ${mentions(workspaceId, topics, range)}
    group by 1, 2, 3, 4`)

export interface MentionMrr {
  topic: string
  /** How many customers mention it, whatever they pay. */
  customers: number
  /** What they pay together, by currency. */
  mrr: Record<string, number>
}

/** The customers who mention each topic, and the MRR they pay now. */
export async function sumMentionMrr(
  db: Db,
  workspaceId: string,
  topics: Topics,
  range: MentionRange,
): Promise<MentionMrr[]> {
  const rows = await db.all<{ topic: string; customers: number; mrr: string }>(sql`
    with named as materialized (
      select distinct topic.value as topic, r.customer_id
      from ${mentions(workspaceId, topics, range)}
      where r.customer_id is not null
    ), paid as (
      select named.topic, m.key as currency, sum(m.value) as minor
      from named
      cross join customers c on c.workspace_id = ${workspaceId} and c.id = named.customer_id
      cross join json_each(c.mrr) m
      group by 1, 2
    )
    select named.topic, count(*) as customers, (
      select json_group_object(paid.currency, paid.minor) from paid
      where paid.topic = named.topic and paid.minor > 0
    ) as mrr
    from named group by named.topic`)
  return rows.map(({ mrr, ...row }) => ({ ...row, mrr: JSON.parse(mrr) as MentionMrr['mrr'] }))
}

export interface MentionComment extends Said {
  topic: string
  /** Everything of the kind that it mentions. */
  topics: string[]
}

/** What was said in the newest mentions of each topic. */
export async function listMentionComments(
  db: Db,
  workspaceId: string,
  topics: Topics,
  range: MentionRange,
): Promise<MentionComment[]> {
  const rows = await db.all<Omit<MentionComment, 'topics'> & { topics: string }>(sql`
    select topic.value as topic, r.id, r.comment as text, r.language, (
      select json_group_array(${TOPICS[topics.tag].topic})
      from json_each(r.tags, ${TOPICS[topics.tag].list})
    ) as topics
    from ${mentions(workspaceId, topics, range)}
    where r.comment is not null
    order by r.id`)
  return rows.map((row) => ({ ...row, topics: JSON.parse(row.topics) as string[] }))
}

/** How the newest mentions of each topic say it, and how many do. */
export const countMentionForms = (
  db: Db,
  workspaceId: string,
  topics: Topics,
  range: MentionRange,
): Promise<{ topic: string; said: string; answers: number }[]> =>
  db.all<{ topic: string; said: string; answers: number }>(sql`
    select topic.value as topic, (
      select ${TOPICS[topics.tag].said} from json_each(r.tags, ${TOPICS[topics.tag].list})
      where ${TOPICS[topics.tag].topic} = topic.value limit 1
    ) as said, count(*) as answers
    from ${mentions(workspaceId, topics, range)}
    group by 1, 2`)
