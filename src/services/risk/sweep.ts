import { listCustomersHeardOf, listCustomersToScore } from '../../../db/queries/risk'
import type { Context } from '../../context'
import { DAY_MS } from '../../domain/risk/history'
import { firstIdAt } from '../../ids'
import { rulesFor } from '../playbooks/rules'
import { scoreCustomers } from './score-customers'

/** Time alone moves a score: days pass since an answer, a question stays open. */
const STALE_MS = DAY_MS
/** What came in longer ago is taken by the daily turn. */
const LOOK_BACK_MS = 15 * 60_000
const MAX_A_RUN = 2_000
/** Few enough that an answer waiting for the writer hardly notices. */
const PAGE = 50

/**
 * Scores every payer once a day, and within a minute whoever an event, an answer or an opened
 * cancellation came from. Where a run stops the next goes on: whom it did not reach still waits.
 * Answers how many were scored.
 */
export async function scoreDueCustomers(ctx: Context): Promise<number> {
  const { db, workspace } = ctx
  const now = ctx.now()
  const at = now - LOOK_BACK_MS
  const from = { response: firstIdAt('rsp', at), display: firstIdAt('dsp', at), at }
  const heard = await listCustomersHeardOf(db, workspace.id, from, MAX_A_RUN)
  const due = await listCustomersToScore(db, workspace.id, now - STALE_MS, MAX_A_RUN)
  const ids = [...new Set([...heard, ...due])].slice(0, MAX_A_RUN)
  const playbooks = await rulesFor(ctx, ['segment'])
  let scored = 0
  for (; scored < ids.length && !ctx.isStopping(); scored += PAGE) {
    const page = { ids: ids.slice(scored, scored + PAGE), at: now, playbooks }
    await ctx.write(ctx.workspace, scoreCustomers, page)
  }
  return Math.min(scored, ids.length)
}
