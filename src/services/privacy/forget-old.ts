import { type Changes, mergeChanges } from '../../../db/changes'
import type { ExternalEventRow } from '../../../db/queries/billing-messages'
import {
  findKeeping,
  type KeepingRow,
  listOldBillingMessages,
  listOldMessages,
  listOldTexts,
  type Span,
} from '../../../db/queries/keeping'
import type { MessageRow } from '../../../db/queries/messages'
import type { ResponseRow } from '../../../db/queries/responses'
import type { Context } from '../../context'
import { eraseTags } from '../../domain/privacy/erase-tags'
import { goesBefore } from '../../domain/privacy/keeping'
import type { Action } from '../action'
import { changesOfResponse } from '../responses/response-changes'
import { countPurges, purgeSearch } from './purge-search'

/** Little enough that an answer waiting for the writer hardly notices. */
const A_COMMIT = 200
const COMMITS_A_TURN = 50

interface Seen {
  keeping: KeepingRow | undefined
  texts: ResponseRow[]
  messages: MessageRow[]
  billing: ExternalEventRow[]
}

interface Forgotten {
  texts: number
  others: number
}

/** Takes out what a workspace keeps no longer; the next turn goes on where this one ends. Answers how much. */
export async function forgetOld(ctx: Context): Promise<number> {
  if (!(await findKeeping(ctx.db, ctx.workspace.id))) return 0
  let [texts, others] = [0, 0]
  for (let commit = 0; commit < COMMITS_A_TURN && !ctx.isStopping(); commit += 1) {
    const gone = await ctx.write(ctx.workspace, forgetSome, ctx.now())
    if (gone.texts + gone.others === 0) break
    texts += gone.texts
    others += gone.others
  }
  const purges = texts > 0 ? await countPurges(ctx.db) : 0
  for (let done = 0; done < purges; done += 1) await ctx.write(ctx.workspace, purgeSearch, { isFirst: done === 0 })
  return texts + others
}

/** Until where something goes, from where it is not gone yet; null while it is kept. */
const spanOf = (days: number | null, goneUntil: number, now: number): Span | null => {
  const before = goesBefore(days, now)
  return before === null || before <= goneUntil ? null : { from: goneUntil, before }
}

export const forgetSome: Action<number, Seen, Forgotten> = {
  name: 'forgetSome',
  // Answers are written whole: what else is written of them has to wait.
  alone: true,
  keys: () => [],

  see: (db, workspaceId, inputs) =>
    Promise.all(
      inputs.map(async (now) => {
        const keeping = await findKeeping(db, workspaceId)
        if (!keeping) return { keeping, texts: [], messages: [], billing: [] }
        const [texts, messages, billing] = [
          spanOf(keeping.texts, keeping.textsGoneUntil, now),
          spanOf(keeping.messages, 0, now),
          spanOf(keeping.billingMessages, keeping.billingGoneUntil, now),
        ]
        return {
          keeping,
          texts: texts ? await listOldTexts(db, workspaceId, texts, A_COMMIT) : [],
          messages: messages ? await listOldMessages(db, workspaceId, messages, A_COMMIT) : [],
          billing: billing ? await listOldBillingMessages(db, workspaceId, billing, A_COMMIT) : [],
        }
      }),
    ),

  decide({ keeping, texts, messages, billing }, now) {
    if (!keeping) return { result: { texts: 0, others: 0 }, changes: {} }
    const row: KeepingRow = {
      ...keeping,
      textsGoneUntil: goneUntil(texts.map(({ answeredAt }) => answeredAt), keeping.textsGoneUntil, keeping.texts, now),
      billingGoneUntil: goneUntil(
        billing.map(({ receivedAt }) => receivedAt),
        keeping.billingGoneUntil,
        keeping.billingMessages,
        now,
      ),
    }
    return {
      result: { texts: texts.length, others: messages.length + billing.length },
      changes: mergeChanges([
        ...texts.map(withoutWords),
        {
          keepings: [row],
          droppedRows: [{ table: 'messages', rows: messages }],
          externalEvents: billing.map((message) => ({ ...message, payload: '' })),
        },
      ]),
    }
  },
}

/** After a full page others of its last moment may follow: from there it is looked again. */
function goneUntil(times: readonly number[], before: number, days: number | null, now: number): number {
  const last = times.at(-1)
  if (last === undefined) return before
  return times.length < A_COMMIT ? (goesBefore(days, now) ?? last) : last
}

/** It is counted as it was, and whose it is stays. */
const withoutWords = (row: ResponseRow): Changes =>
  changesOfResponse(row, { ...row, comment: null, url: null, tags: eraseTags(row.tags) })
