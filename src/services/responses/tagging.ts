import type { StoredTags } from '../../domain/surveys/response'
import { DEFAULT_REDACTION, type RedactionMode, redactText } from '../../domain/privacy/redact'
import { TAGS_VERSION, tagText } from '../../domain/text/tag'
import type { Context } from '../../context'
import type { Db } from '../../../db/client'
import { findWorkspace } from '../../../db/queries/workspaces'

/** What the words of one workspace's answers are tagged with. */
export interface Tagging {
  redaction: RedactionMode
  /** Another one may tag the same words differently. */
  version: string
}

/** Remembered for seconds, because every answer asks for it. */
export const loadTagging = ({ cache, db, workspace }: Context): Promise<Tagging> =>
  cache.get(`tagging:${workspace.id}`, () => readTagging(db, workspace.id))

export async function readTagging(db: Db, workspaceId: string): Promise<Tagging> {
  const workspace = await findWorkspace(db, workspaceId)
  return { version: String(TAGS_VERSION), redaction: workspace?.redaction ?? DEFAULT_REDACTION }
}

/** A comment as it may be stored, with its tags: what is taken out of it is read by nothing. */
export function readComment(tagging: Tagging, comment: string | null, locale: string) {
  const { text } = comment === null ? { text: null } : redactText(comment, tagging.redaction)
  return { comment: text, tags: tagComment(tagging, text, locale) }
}

/** The tags of one comment. Pure, so that the same tagging gives the same tags at any time. */
export const tagComment = (
  _tagging: Tagging,
  comment: string | null,
  locale: string,
): StoredTags | null => (comment === null ? null : tagText(comment, { locale }))
