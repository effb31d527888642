import { listOwnThemes } from '../../../db/queries/own-themes'
import {
  listNewestComments,
  listThemeRefusals,
  type ReadComment,
} from '../../../db/queries/theme-suggestions'
import type { Context } from '../../context'
import { type Rate, rateOf } from '../../domain/metrics/rate'
import { suggestThemes } from '../../domain/text/suggest-themes'
import { type Said, typicalOf } from '../../domain/text/typical'
import { groupBy } from '../../domain/group-by'

/** Comments looked at: what is said now, in little more time than a page takes. */
const MOST_COMMENTS = 3_000
const TYPICAL = 3

export interface ThemeIdea {
  word: string
  words: string[]
  /** Of the comments no theme covers, how many say any of them. */
  said: Rate
  typical: Said[]
}

export interface ThemeIdeas {
  /** Of the comments read, how many no theme covers. */
  uncovered: Rate
  ideas: ThemeIdea[]
  /** What was refused, by the word of its suggestion. */
  refused: { word: string; words: string[] }[]
}

/** What comments without a theme are about, from the newest of them. */
export async function findThemeIdeas(ctx: Context, language: string): Promise<ThemeIdeas> {
  const { db, workspace } = ctx
  const [comments, refusals, own] = await Promise.all([
    listNewestComments(db, workspace.id, MOST_COMMENTS),
    listThemeRefusals(db, workspace.id),
    listOwnThemes(db, workspace.id),
  ])
  const uncovered = comments.filter(({ covered }) => !covered)
  const byId = new Map(uncovered.map((comment) => [comment.id, comment]))
  // What is a theme already is suggested no more, though answers may not be tagged by it yet.
  const found = own.flatMap(({ terms }) => terms.map((term) => term.toLowerCase()))
  const known = new Set([...refusals.map(({ word }) => word), ...found])
  return {
    uncovered: rateOf(uncovered.length, comments.length, 'uncovered_share'),
    ideas: suggestThemes(uncovered, known).map(({ word, words, answers }) => ({
      word,
      words,
      said: rateOf(answers.length, uncovered.length, 'uncovered_share'),
      typical: typicalOf(answers.flatMap((id) => toSaid(byId.get(id))), language, TYPICAL),
    })),
    refused: [...groupBy(refusals, ({ suggestion }) => suggestion)].map(([word, rows]) => ({
      word,
      words: rows.map((row) => row.word),
    })),
  }
}

const toSaid = (comment: ReadComment | undefined): Said[] =>
  comment ? [{ id: comment.id, text: comment.text, language: comment.language }] : []
