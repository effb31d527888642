import type { StoredTags } from '../../domain/surveys/response'
import { TAGS_VERSION, tagText } from '../../domain/text/tag'
import type { Context } from '../../context'
import type { Db } from '../../../db/client'

/** What the words of one workspace's answers are tagged with. */
export interface Tagging {
  /** Another one may tag the same words differently. */
  version: string
}

/** Remembered for seconds, because every answer asks for it. */
export const loadTagging = ({ cache, db, workspace }: Context): Promise<Tagging> =>
  cache.get(`tagging:${workspace.id}`, () => readTagging(db, workspace.id))

export async function readTagging(_db: Db, _workspaceId: string): Promise<Tagging> {
  return { version: String(TAGS_VERSION) }
}

/** The tags of one comment. Pure, so that the same tagging gives the same tags at any time. */
export const tagComment = (
  _tagging: Tagging,
  comment: string | null,
  locale: string,
): StoredTags | null => (comment === null ? null : tagText(comment, { locale }))
