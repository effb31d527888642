import * as z from 'zod'
import type { TextModelRow } from '../../../db/queries/corrections'
import type { ResponseRow } from '../../../db/queries/responses'
import { LABELS } from '../../domain/text/learning/leaning'
import { toIsoOrNull } from './schemas'

export const TagsJson = z.object({
  response_id: z.string(),
  language: z.string().nullable(),
  sentiment: z.object({ score: z.number(), label: z.enum(LABELS) }).nullable(),
  keywords: z.array(z.object({ keyword: z.string(), sentiment: z.int() })),
  themes: z.array(z.object({ theme: z.string(), sentiment: z.int() })),
  corrections: z.array(
    z.object({
      field: z.enum(['sentiment', 'keyword', 'theme']),
      value: z.string(),
      verdict: z.enum([...LABELS, 'present', 'absent']),
    }),
  ),
})

export const toTagsJson = ({ id, tags }: ResponseRow): z.infer<typeof TagsJson> => ({
  response_id: id,
  language: tags?.language ?? null,
  sentiment: tags?.sentiment
    ? { score: tags.sentiment.score, label: tags.sentiment.label }
    : null,
  keywords: (tags?.keywords ?? []).map(({ word, sentiment }) => ({ keyword: word, sentiment })),
  themes: (tags?.themes ?? []).map(({ theme, sentiment }) => ({ theme, sentiment })),
  corrections: (tags?.corrected ?? []).map(({ field, value, verdict }) => ({
    field,
    value,
    verdict,
  })),
})

export const LearnedJson = z.object({
  correction_count: z.int(),
  /** Earlier corrections were forgotten; null when none was. */
  since: z.string().nullable(),
  learned_at: z.string().nullable(),
  hidden_keywords: z.array(z.string()),
  named_keywords: z.array(z.string()),
})

export const toLearnedJson = (row: TextModelRow | undefined): z.infer<typeof LearnedJson> => ({
  correction_count: row?.corrections ?? 0,
  since: toIsoOrNull(row && row.since > 0 ? row.since : null),
  learned_at: toIsoOrNull(row?.learnedAt ?? null),
  hidden_keywords: row?.words.hidden ?? [],
  named_keywords: row?.words.named ?? [],
})
