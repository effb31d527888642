import { findTextModel } from '../../../db/queries/corrections'
import type { ResponseRow } from '../../../db/queries/responses'
import { findWorkspace } from '../../../db/queries/workspaces'
import type { Db } from '../../../db/client'
import type { Context } from '../../context'
import { DEFAULT_REDACTION, type RedactionMode, redactText } from '../../domain/privacy/redact'
import type { StoredTags } from '../../domain/surveys/response'
import { KINDS } from '../../domain/surveys/kinds'
import { bandOfScore } from '../../domain/surveys/kinds/kind'
import { adjustSentiment } from '../../domain/text/learning/adjust-sentiment'
import { applyCorrections, type TagCorrection } from '../../domain/text/learning/corrections'
import { applyWords, type LearnedWords, NO_WORDS } from '../../domain/text/learning/learn-words'
import { decodeModel, type LearnedModel } from '../../domain/text/learning/model'
import { isShipped } from '../../domain/text/themes/slugs'
import { type Merges, tellAs } from '../../domain/text/told'
import { TAGS_VERSION, tagText } from '../../domain/text/tag'
import { readMerges } from '../themes/merges'
import { loadOwnRules, type OwnRulesInForce } from '../themes/own-rules'

/** What the words of one workspace's answers are tagged with. */
export interface Tagging {
  redaction: RedactionMode
  /** Another one may tag the same words differently. */
  version: string
  /** When what the workspace learned or looks for itself was changed last; 0 where nothing is. */
  changedAt: number
  /** What corrections taught of moods, and of keywords. */
  model: LearnedModel | null
  words: LearnedWords
  /** The themes and competitors it looks for itself. */
  own: OwnRulesInForce
  /** Topics it tells as another one. */
  merges: Merges
}

/** Remembered for seconds, because every answer asks for it. */
export const loadTagging = ({ cache, db, workspace }: Context): Promise<Tagging> =>
  cache.get(`tagging:${workspace.id}`, () => readTagging(db, workspace.id))

export async function readTagging(db: Db, workspaceId: string): Promise<Tagging> {
  const [workspace, learned, own, merges] = await Promise.all([
    findWorkspace(db, workspaceId),
    findTextModel(db, workspaceId),
    loadOwnRules(db, workspaceId),
    readMerges(db, workspaceId),
  ])
  const isTaught = learned !== undefined && learned.corrections > 0
  return {
    redaction: workspace?.redaction ?? DEFAULT_REDACTION,
    version: [
      String(TAGS_VERSION),
      ...(isTaught ? [String(learned.learnedAt)] : []),
      ...(own.version === '' ? [] : [`own-${own.version}`]),
    ].join('.'),
    changedAt: Math.max(isTaught ? learned.learnedAt : 0, own.changedAt),
    model: isTaught && learned.weights !== '' ? decodeModel(learned.weights) : null,
    words: isTaught ? learned.words : NO_WORDS,
    own,
    merges,
  }
}

/** A comment as it may be stored, with its tags: what is taken out of it is read by nothing. */
export function readComment(tagging: Tagging, answer: Answer) {
  const { comment } = answer
  const { text } = comment === null ? { text: null } : redactText(comment, tagging.redaction)
  return { comment: text, tags: tagComment(tagging, { ...answer, comment: text }) }
}

/** What of an answer its tags are read from. */
type Answer = Pick<ResponseRow, 'comment' | 'locale' | 'kind' | 'score'>

/**
 * The tags of one comment: by the shipped rules and the workspace's own, moved by what it learned,
 * and last as people corrected them. Pure, so that the same tagging gives the same tags at any time.
 */
export function tagComment(
  { model, words, own, merges }: Tagging,
  { comment, locale, kind, score }: Answer,
  corrected: readonly TagCorrection[] = [],
): StoredTags | null {
  if (comment === null) return null
  const hints = { locale, score: bandOfScore(KINDS[kind], score) }
  const tags = tagText(comment, own.matcher ? { ...hints, own: own.matcher } : hints)
  const { language } = tags
  const learned: StoredTags = {
    ...tags,
    sentiment: model ? adjustSentiment(tags.sentiment, comment, language, model) : tags.sentiment,
    keywords: applyWords(tags.keywords, comment, language, words),
  }
  const held = corrected.filter((each) => isOfTheme(each, own))
  return tellAs(correctTags(learned, held), merges)
}

/** What was said of an own theme goes with it. */
const isOfTheme = ({ field, value }: TagCorrection, own: OwnRulesInForce): boolean =>
  field !== 'theme' || isShipped(value) || own.themes.has(value)

/** Tags with corrections in them, and remembered beside them. */
export const correctTags = (tags: StoredTags, corrected: readonly TagCorrection[]): StoredTags =>
  corrected.length === 0
    ? tags
    : { ...applyCorrections(tags, corrected), corrected: [...corrected] }
