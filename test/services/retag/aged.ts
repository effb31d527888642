import { toStatements } from '../../../db/changes'
import { runBatch } from '../../../db/client'
import type { ResponseRow } from '../../../db/queries/responses'
import type { StoredTags } from '../../../src/domain/surveys/response'
import { dayIn } from '../../../src/domain/time'
import { changesOfResponse, tagColumns } from '../../../src/services/responses/response-changes'
import { surveyOf } from '../../api/helpers'
import { DAY, NOON, type TestApp } from '../../harness'

/** Tags as rules of long ago may have given them. */
export const OLD_TAGS: StoredTags = {
  version: 0,
  language: 'en',
  sentiment: { score: 0, label: 'neutral' },
  keywords: [{ word: 'thing', sentiment: 0 }],
  themes: [],
  signals: [],
  evidence: [],
}

/** Stores so many answers with their words, counters and old tags, without the way there. */
export async function storeAged(
  { ctx, runtime }: TestApp,
  count: number,
  commentOf: (i: number) => string | null,
  tagsOf: (i: number) => Partial<StoredTags> = () => ({}),
): Promise<string[]> {
  const { id: surveyId } = await surveyOf(ctx, 'nps')
  const rows = Array.from({ length: count }, (_, i): ResponseRow => {
    const answeredAt = NOON - (i % 30) * DAY
    const comment = commentOf(i)
    return {
      id: `rsp_${String(i).padStart(26, '0')}`,
      workspaceId: ctx.workspace.id,
      surveyId,
      surveyVersion: 1,
      kind: 'nps',
      submissionId: `submission-${i}`,
      revision: 1,
      status: 'complete',
      displayId: null,
      respondentId: `per_${i}`,
      customerId: null,
      trust: 'anonymous',
      score: i % 11,
      reason: null,
      cause: null,
      choicePosition: null,
      comment,
      locale: 'en',
      url: null,
      answeredAt,
      day: dayIn(ctx.workspace.timeZone, answeredAt),
      receivedAt: answeredAt,
      ...tagColumns(comment === null ? null : { ...OLD_TAGS, ...tagsOf(i) }),
    }
  })
  const changes = rows.map((row) => changesOfResponse(undefined, row))
  await runBatch(runtime.database().client, toStatements(changes))
  return rows.map(({ id }) => id)
}
