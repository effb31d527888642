import { toStatements } from '../../../db/changes'
import { runBatch } from '../../../db/client'
import type { PayersAnswer } from '../../../db/queries/payers'
import { responses } from '../../../db/schema'
import { dayIn } from '../../../src/domain/time'
import type { TestApp } from '../../harness'

type ResponseRow = typeof responses.$inferSelect

/** Stores answers as they would have been submitted and tagged, without the way there. */
export async function storeAnswers(
  { ctx, runtime }: TestApp,
  surveyId: string,
  answers: readonly PayersAnswer[],
): Promise<void> {
  const rows = answers.map((answer, i): ResponseRow => ({
    id: `rsp_${String(i).padStart(26, '0')}`,
    workspaceId: ctx.workspace.id,
    surveyId,
    surveyVersion: 1,
    kind: 'nps',
    submissionId: `submission-${i}`,
    revision: 1,
    status: 'complete',
    displayId: null,
    respondentId: `per_${answer.customerId}`,
    customerId: answer.customerId,
    trust: 'claimed',
    score: answer.score,
    reason: null,
    cause: null,
    choicePosition: null,
    comment: answer.commented ? answer.keywords.join(' ') : null,
    locale: 'en',
    url: null,
    answeredAt: answer.answeredAt,
    day: dayIn(ctx.workspace.timeZone, answer.answeredAt),
    receivedAt: answer.answeredAt,
    language: 'en',
    sentiment: null,
    sentimentLabel: answer.sentiment,
    tags: {
      version: 1,
      language: 'en',
      sentiment: null,
      keywords: answer.keywords.map((word) => ({ word, sentiment: 0 })),
      themes: answer.themes.map((theme) => ({ theme, sentiment: 0, evidence: [] })),
      signals: [],
      evidence: [],
    },
  }))
  await runBatch(runtime.database().client, toStatements([{ responses: rows }]))
}

/** Posts events in batches the API takes; fails unless all were accepted. */
export async function postEvents(app: TestApp, events: readonly object[]): Promise<void> {
  for (let from = 0; from < events.length; from += 1000) {
    const body = { events: events.slice(from, from + 1000) }
    const answer = await app.api('POST', '/v1/churn-events', body)
    if (answer.status !== 200) throw new Error(`answered ${answer.status}: ${await answer.text()}`)
  }
}
