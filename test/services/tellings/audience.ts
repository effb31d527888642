import { toStatements } from '../../../db/changes'
import { runBatch } from '../../../db/client'
import type { RespondentRow } from '../../../db/queries/respondents'
import type { responses } from '../../../db/schema'
import { newRespondent } from '../../../src/services/respondents/respondent'
import type { TestApp } from '../../harness'

export type Answer = typeof responses.$inferSelect

/** A person, or a browser that turned out to be one. */
export function person(app: TestApp, name: string, fields: Partial<RespondentRow> = {}): RespondentRow {
  const { newId, workspace } = app.ctx
  const moment = { now: app.clock.now, newId, workspace }
  return { ...newRespondent(moment, `u:${name}`, app.clock.now), email: `${name}@example.com`, ...fields }
}

/** What somebody said at a moment, with the keywords it is found by. */
export function answer(app: TestApp, who: RespondentRow, at: number, words: readonly string[]): Answer {
  const id = app.ctx.newId('rsp', at)
  return {
    id,
    workspaceId: app.ctx.workspace.id,
    surveyId: 'srv_any',
    surveyVersion: 1,
    kind: 'nps',
    submissionId: id,
    revision: 1,
    status: 'complete',
    displayId: null,
    respondentId: who.id,
    customerId: who.customerId,
    trust: 'claimed',
    score: 5,
    reason: null,
    cause: null,
    choicePosition: null,
    comment: words.join(' '),
    locale: 'en',
    url: null,
    answeredAt: at,
    day: new Date(at).toISOString().slice(0, 10),
    receivedAt: at,
    language: 'en',
    sentiment: null,
    sentimentLabel: null,
    tags: null,
  }
}

/** Stores people and answers as they would be, without the way there. */
export async function store(app: TestApp, people: readonly RespondentRow[], answers: readonly Answer[]): Promise<void> {
  const responseTags = answers.flatMap(({ workspaceId, id, answeredAt, comment }) =>
    (comment ?? '').split(' ').map((value) => ({ workspaceId, tag: 'keyword' as const, value, answeredAt, responseId: id })),
  )
  await runBatch(
    app.runtime.database().client,
    toStatements([{ respondents: [...people], responses: [...answers], responseTags }]),
  )
}
