import * as z from 'zod'
import type { OwnThemeRow } from '../../../db/queries/own-themes'
import { OWN_LIMITS } from '../../domain/text/own/limits'
import { THEME_SLUGS, THEMES } from '../../domain/text/themes/slugs'
import type { ThemePreview } from '../../services/themes/preview'
import { RateJson, toRateJson } from './rate-json'
import { text, toIso } from './schemas'

/** What a theme of the workspace's own is made of. */
export const themeFields = {
  name: text(OWN_LIMITS.nameLength).min(1),
  terms: z.array(text(OWN_LIMITS.termLength)).max(OWN_LIMITS.terms),
  examples: z.array(text(OWN_LIMITS.exampleLength)).max(OWN_LIMITS.examples),
}

export const OwnThemeJson = z.object({
  id: z.string(),
  name: z.string(),
  terms: z.array(z.string()),
  examples: z.array(z.string()),
  created_at: z.string(),
  changed_at: z.string(),
})

export const toOwnThemeJson = (row: OwnThemeRow): z.infer<typeof OwnThemeJson> => ({
  id: row.id,
  name: row.name,
  terms: row.terms,
  examples: row.examples,
  created_at: toIso(row.createdAt),
  changed_at: toIso(row.changedAt),
})

export const ShippedThemeJson = z.object({ theme: z.string(), name: z.string(), meaning: z.string() })

export const shippedThemes = (): z.infer<typeof ShippedThemeJson>[] =>
  THEME_SLUGS.map((theme) => ({ theme, ...THEMES[theme] }))

const Piece = z.object({ start: z.int(), end: z.int() })

export const PreviewJson = z.object({
  matched: RateJson,
  samples: z.array(
    z.object({
      response_id: z.string(),
      comment: z.string(),
      language: z.string().nullable(),
      spans: z.array(Piece),
    }),
  ),
})

export const toPreviewJson = ({ matched, samples }: ThemePreview): z.infer<typeof PreviewJson> => ({
  matched: toRateJson(matched),
  samples: samples.map((sample) => ({
    response_id: sample.id,
    comment: sample.text,
    language: sample.language,
    spans: sample.spans,
  })),
})
