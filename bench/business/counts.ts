import { type Client, createClient } from '@libsql/client'
import { drizzle } from 'drizzle-orm/libsql'
import { pagesOfDisplays } from '../../db/queries/respondents'
import { pagesOfResponses } from '../../db/queries/responses'
import * as schema from '../../db/schema'
import { countsOfDisplay, countsOfResponse } from '../../src/domain/surveys/counters'
import { dayOfCopy, HAS_WORDS, IS_FIRST_SET } from './copies'

type Counted = [at: number, surveyId: string, measure: string, value: string, isWord: boolean, isUnanswered: boolean]

/** What is not counted of an answer without a comment. */
const PLAIN = new Set(['response', 'score', 'reason', 'cause'])

/** The counters of all copies: what the service counts of each row of the seed, as often as it was copied. */
export async function countCopies(client: Client, seed: string, workspaceId: string): Promise<void> {
  const counted = await countSeed(seed, workspaceId)
  await client.execute(`create temp table counted (at, survey_id, measure, value, is_word, is_unanswered)`)
  await client.execute({
    sql: `insert into counted select value ->> 0, value ->> 1, value ->> 2, value ->> 3, value ->> 4, value ->> 5
      from json_each(?)`,
    args: [JSON.stringify(counted)],
  })
  await client.execute('delete from counts')
  await client.execute({
    sql: `insert into counts select ?, s.survey_id, s.measure, ${dayOfCopy('s.at')} as day, s.value, count(*)
      from counted s cross join copies c
      where (not s.is_word or ${HAS_WORDS}) and (not s.is_unanswered or ${IS_FIRST_SET})
      group by s.survey_id, s.measure, day, s.value`,
    args: [workspaceId],
  })
}

async function countSeed(seed: string, workspaceId: string): Promise<Counted[]> {
  const client = createClient({ url: `file:${seed}` })
  const db = drizzle(client, { schema })
  const counted: Counted[] = []
  for await (const page of pagesOfResponses(db, workspaceId)) {
    for (const row of page) {
      for (const { surveyId, measure, value } of countsOfResponse(row)) {
        counted.push([row.answeredAt, surveyId, measure, value, !PLAIN.has(measure), false])
      }
    }
  }
  for await (const page of pagesOfDisplays(db, workspaceId)) {
    for (const row of page) {
      for (const { surveyId, measure, value } of countsOfDisplay(row)) {
        counted.push([row.shownAt, surveyId, measure, value, false, row.responseId === null])
      }
    }
  }
  client.close()
  return counted
}
