import type { KindSlug } from '../../contract/client'
import { KINDS } from '../../domain/surveys/kinds'
import { bandOf } from '../../domain/surveys/kinds/kind'
import type { PayersAnswer } from '../../../db/queries/payers'

/**
 * Where an answer stands: at some levels of the exposure, or at none but compared with them; apart
 * from all of them in a row of its own; or nowhere, because it says nothing of the exposure.
 */
export type Place = { levels: readonly string[] } | { apart: string } | null

export interface Exposure {
  /** Rows that are shown even when nobody is in them, in their order. */
  levels: (kind: KindSlug | null) => readonly string[]
  /** Rows that stand beside them. */
  apart: readonly string[]
  place: (answer: PayersAnswer, kind: KindSlug | null) => Place
  /** So many levels that a few stand out by chance alone. */
  many: boolean
}

const NO_COMMENT = { apart: 'no_comment' }

/** What somebody said, as it may go with leaving later. A new exposure is an entry here. */
export const EXPOSURES = {
  score: {
    levels: (kind) => (kind === null ? [] : KINDS[kind].bands.map(({ name }) => name)),
    apart: [],
    place: ({ score }, kind) => {
      const band = score === null || kind === null ? null : bandOf(KINDS[kind], score)
      return band && { levels: [band.name] }
    },
    many: false,
  },
  sentiment: {
    levels: () => ['negative', 'neutral', 'positive'],
    apart: [NO_COMMENT.apart],
    // A comment in a language nobody here reads is as good as none.
    place: ({ sentiment }) => (sentiment === null ? NO_COMMENT : { levels: [sentiment] }),
    many: false,
  },
  theme: {
    levels: () => [],
    apart: [NO_COMMENT.apart],
    place: ({ commented, themes }) => (commented ? { levels: [...new Set(themes)] } : NO_COMMENT),
    many: true,
  },
  keyword: {
    levels: () => [],
    apart: [NO_COMMENT.apart],
    place: ({ commented, keywords }) =>
      commented ? { levels: [...new Set(keywords)] } : NO_COMMENT,
    many: true,
  },
} satisfies Record<string, Exposure>

export type ExposureSlug = keyof typeof EXPOSURES

export const EXPOSURE_SLUGS = Object.keys(EXPOSURES) as [ExposureSlug, ...ExposureSlug[]]
