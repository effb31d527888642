import type { UpdateState } from './update'

/** Of an update, what everybody may read. */
export interface PublicUpdate {
  id: string
  title: string
  story: string
  state: UpdateState
  reason: string | null
  /** Since when it is in this state, and since when it is public (epoch ms). */
  stateAt: number
  publishedAt: number
  changedAt: number
}

/** Paragraphs of a plain text: blank lines part them. */
export const paragraphsOf = (story: string): string[] =>
  story
    .split(/\n[^\S\n]*\n/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '')
