import * as z from 'zod'
import type { ThemesSummary } from '../../services/summaries/themes'
import type { TopicNames } from '../../services/themes/names'
import { RateJson, toRateJson } from './rate-json'

export const ThemesJson = z.object({
  from: z.string(),
  to: z.string(),
  comment_count: z.int(),
  themes: z.array(
    z.object({
      theme: z.string(),
      name: z.string(),
      mentioned: RateJson,
      previous: RateJson,
      negative_count: z.int(),
      positive_count: z.int(),
    }),
  ),
  signals: z.array(z.object({ signal: z.string(), given: RateJson, previous: RateJson })),
  competitors: z.array(z.object({ competitor: z.string(), named: RateJson, previous: RateJson })),
})

export const toThemesJson = (
  summary: ThemesSummary,
  names: TopicNames,
): z.infer<typeof ThemesJson> => ({
  from: summary.range.fromDay,
  to: summary.range.toDay,
  comment_count: summary.comments,
  themes: summary.themes.map(({ theme, mentioned, before, negative, positive }) => ({
    theme,
    name: names.theme(theme),
    mentioned: toRateJson(mentioned),
    previous: toRateJson(before),
    negative_count: negative,
    positive_count: positive,
  })),
  signals: summary.signals.map(({ signal, given, before }) => ({
    signal,
    given: toRateJson(given),
    previous: toRateJson(before),
  })),
  competitors: summary.competitors.map(({ competitor, named, before }) => ({
    competitor,
    named: toRateJson(named),
    previous: toRateJson(before),
  })),
})
