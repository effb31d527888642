import type { Context } from './context'
import { dropOldAudit } from './services/audit/drop-old'
import { dropExpired } from './services/auth/drop-expired'
import { applyWaitingMessages } from './services/billing/sweep'
import { reviewLedgers } from './services/billing/review'
import { dropOldExportRuns } from './services/exports/open'
import { runDueExports } from './services/exports/run'
import { advanceOperations } from './services/operations/advance'
import { expireOperations } from './services/operations/expire'
import { endStaleSessions } from './services/cancellations/abandon'
import { dropOldDeliveries } from './services/deliveries/drop-old'
import { dropOldFigures } from './services/kept/keep'
import { continueTellings } from './services/tellings/tell'
import { makeDueDigest } from './services/digests/make'
import { deliverDue } from './services/deliveries/sweep'
import { sendDue } from './services/messages/messenger'
import { askWhetherSolved } from './services/follow-ups/ask-whether'
import { followUpSilence } from './services/follow-ups/silence'
import { startForAllSilent } from './services/playbooks/inaction'
import { moveDueRuns } from './services/playbooks/sweep'
import { forgetOld } from './services/privacy/forget-old'
import { tidyLog } from './services/privacy/tidy-log'
import { startDueBacktest } from './services/risk/start-backtest'
import { scoreDueCustomers } from './services/risk/sweep'
import { type Everywhere, eachWorkspace } from './services/workspaces/each'

export interface Job {
  name: string
  everyMinutes: number
  run: (ctx: Context) => Promise<number>
}

/** The one list of scheduled work; both entries run it. Each answers how many things it did. */
export const JOBS: readonly Job[] = [
  { name: 'apply billing messages', everyMinutes: 1, run: applyWaitingMessages },
  { name: 'advance operations', everyMinutes: 1, run: advanceOperations },
  { name: 'end stale cancellations', everyMinutes: 10, run: endStaleSessions },
  { name: 'score customers', everyMinutes: 1, run: scoreDueCustomers },
  { name: 'follow up silence', everyMinutes: 60, run: followUpSilence },
  { name: 'ask whether it is solved', everyMinutes: 10, run: askWhetherSolved },
  { name: 'begin the back-test', everyMinutes: 1, run: startDueBacktest },
  { name: 'drop unused uploads', everyMinutes: 60, run: expireOperations },
  { name: 'review ledgers', everyMinutes: 5, run: reviewLedgers },
  { name: 'deliver webhooks', everyMinutes: 1, run: deliverDue },
  { name: 'send messages', everyMinutes: 1, run: sendDue },
  { name: 'begin playbooks for the silent', everyMinutes: 10, run: startForAllSilent },
  { name: 'move playbooks on', everyMinutes: 1, run: moveDueRuns },
  { name: 'forget what is kept no longer', everyMinutes: 60, run: forgetOld },
  { name: 'empty the log after erasures', everyMinutes: 60, run: tidyLog },
  { name: 'drop old deliveries', everyMinutes: 60, run: dropOldDeliveries },
  { name: 'drop old audit entries', everyMinutes: 60, run: dropOldAudit },
  { name: 'drop expired sessions', everyMinutes: 60, run: dropExpired },
  { name: 'tell of updates', everyMinutes: 1, run: continueTellings },
  { name: 'drop old figures', everyMinutes: 60, run: dropOldFigures },
  { name: 'make the digest', everyMinutes: 10, run: makeDueDigest },
  { name: 'write out what is new', everyMinutes: 10, run: runDueExports },
  { name: 'drop the log of old exports', everyMinutes: 60, run: dropOldExportRuns },
]

/** Runs a job in every workspace; a failure in one is logged and waits for the next turn. */
export async function runJob(job: Job, everywhere: Everywhere): Promise<void> {
  for (const ctx of await eachWorkspace(everywhere)) {
    if (ctx.isStopping()) return
    await runIn(ctx, job)
  }
}

async function runIn(ctx: Context, job: Job): Promise<void> {
  try {
    const done = await job.run(ctx)
    if (done > 0) ctx.log('job done', { job: job.name, workspace: ctx.workspace.id, done })
  } catch (error) {
    const name = error instanceof Error ? error.name : 'unknown'
    ctx.log('job failed', { job: job.name, workspace: ctx.workspace.id, error: name })
  }
}
