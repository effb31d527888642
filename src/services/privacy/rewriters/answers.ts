import { type Changes, mergeChanges } from '../../../../db/changes'
import { listCorrectionsOfAll, type TagCorrectionRow } from '../../../../db/queries/corrections'
import { listLabelsOf } from '../../../../db/queries/labels'
import type { ResponseRow } from '../../../../db/queries/responses'
import { eraseTags } from '../../../domain/privacy/erase-tags'
import { changesOfResponse } from '../../responses/response-changes'
import { blanked, type Rewriter } from './rewriter'

interface Seen {
  labels: Map<string, string[]>
  corrections: TagCorrectionRow[]
}

/** An answer keeps what it was counted as. Nothing that its browser still sends changes it. */
export const answers: Rewriter<ResponseRow, Seen> = {
  async see(db, workspaceId, rows) {
    const ids = rows.map(({ id }) => id)
    const [labels, corrections] = await Promise.all([
      listLabelsOf(db, workspaceId, ids),
      listCorrectionsOfAll(db, workspaceId, ids),
    ])
    return { labels, corrections }
  },

  erase(rows, { labels, corrections }, { respondents }) {
    const each = rows.map((row): Changes => {
      const { workspaceId, id: responseId, answeredAt } = row
      const changes = changesOfResponse(row, {
        ...row,
        respondentId: respondents[row.respondentId] ?? row.respondentId,
        customerId: null,
        comment: null,
        url: null,
        tags: eraseTags(row.tags),
        status: 'complete',
        revision: Number.MAX_SAFE_INTEGER,
      })
      const labelled = (labels.get(responseId) ?? []).map((value) => ({
        workspaceId,
        tag: 'label' as const,
        value,
        answeredAt,
        responseId,
      }))
      return { ...changes, dropResponseTags: [...changes.dropResponseTags, ...labelled] }
    })
    const changes = mergeChanges([...each, { dropTagCorrections: corrections }])
    return { ...blanked(rows.length, changes), along: { tagCorrections: corrections.length } }
  },
}
