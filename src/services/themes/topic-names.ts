import { countMentionForms, type MentionRange, type Topics } from '../../../db/queries/topics'
import type { Context } from '../../context'
import { loadTopicNames } from './names'

/** What each topic is called: a theme by its name, a keyword as most of those who mention it say it. */
export async function nameTopics(
  ctx: Context,
  topics: Topics,
  range: MentionRange,
): Promise<(topic: string) => string> {
  const names = await loadTopicNames(ctx)
  if (topics.tag === 'theme') return names.theme
  const forms = await countMentionForms(ctx.db, ctx.workspace.id, topics, range)
  const most = new Map<string, { said: string; answers: number }>()
  for (const { topic, said, answers } of forms) {
    const best = most.get(topic)
    const isMore = !best || answers > best.answers || (answers === best.answers && said < best.said)
    if (isMore) most.set(topic, { said, answers })
  }
  return (topic) => names.keyword(topic) ?? most.get(topic)?.said ?? topic
}
