import { listOwnThemes } from '../../../db/queries/own-themes'
import { listThemeRefusals } from '../../../db/queries/theme-suggestions'
import type { Context } from '../../context'
import { summarizeTopics, type TopicsQuery, type TopicsSummary } from '../summaries/topics'
import { findThemeIdeas, type ThemeIdeas } from '../theme-suggestions/suggest'
import { loadTopicNames } from '../themes/names'
import { type Kept, keptFigures } from './keep'
import { withoutWords, wordsFor } from './quotes'

/** `summarizeTopics`, kept; how topics are told is a part of the question, so that a change is seen at once. */
export async function keptTopics(ctx: Context, query: TopicsQuery): Promise<Kept<TopicsSummary>> {
  const { version } = await loadTopicNames(ctx)
  const { figures, asOf } = await keptFigures(ctx, ['topics', query, version], async () => {
    const summary = await summarizeTopics(ctx, query)
    return mapTopics(summary, withoutWords)
  })
  const words = await wordsFor(ctx, [...figures.rising, ...figures.falling, ...figures.others])
  return { figures: mapTopics(figures, words), asOf }
}

const mapTopics = (
  summary: TopicsSummary,
  change: (topics: TopicsSummary['others']) => TopicsSummary['others'],
): TopicsSummary => ({
  ...summary,
  rising: change(summary.rising),
  falling: change(summary.falling),
  others: change(summary.others),
})

/** `findThemeIdeas`, kept; what was refused or taken up is a part of the question. */
export async function keptThemeIdeas(ctx: Context, language: string): Promise<Kept<ThemeIdeas>> {
  const { db, workspace } = ctx
  const [refusals, own] = await Promise.all([listThemeRefusals(db, workspace.id), listOwnThemes(db, workspace.id)])
  const known = [refusals.map(({ word }) => word), own.map(({ terms }) => terms)]
  const { figures, asOf } = await keptFigures(ctx, ['theme ideas', language, known], async () => {
    const found = await findThemeIdeas(ctx, language)
    return { ...found, ideas: withoutWords(found.ideas) }
  })
  const words = await wordsFor(ctx, figures.ideas)
  return { figures: { ...figures, ideas: words(figures.ideas) }, asOf }
}
