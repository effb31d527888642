import type { PlaybookRunRow } from '../../../db/queries/playbook-runs'
import type { Context } from '../../context'
import type { Cause } from '../../domain/playbooks/cause'
import { type Rule, startOf } from '../../domain/playbooks/start'
import type { Moment } from '../action'
import { moveDueRuns } from './sweep'

/** Runs that these causes begin, to be stored with them. Which of them a window keeps away, the database judges. */
export const startsOf = (moment: Moment, rules: readonly Rule[], causes: readonly Cause[]): PlaybookRunRow[] =>
  causes.flatMap((cause) =>
    rules.flatMap((rule) => {
      const start = startOf(rule, cause, moment.now)
      if (start === null) return []
      const { isHeldOut, dueAt, ...begun } = start
      return {
        ...begun,
        id: moment.newId('run', moment.now),
        workspaceId: moment.workspace.id,
        window: 1,
        state: isHeldOut ? 'held_out' : 'running',
        stopReason: null,
        step: 0,
        dueAt: isHeldOut ? null : dueAt,
        endedAt: isHeldOut ? moment.now : null,
      }
    }),
  )

/** Takes the first steps of what was just begun, after the answer. */
export function moveSoon(ctx: Context, rules: readonly Rule[]): void {
  if (rules.length > 0) ctx.defer(moveDueRuns(ctx))
}
