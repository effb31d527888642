import { type Changes, toStatements } from '../../db/changes'
import { type Database, runBatch, waitOutLocks } from '../../db/client'
import { isRefused } from '../../db/errors'
import { type Author, THE_SERVICE } from '../domain/access/audit'
import { groupBy } from '../domain/group-by'
import { AppError } from '../errors'
import type { NewId } from '../ids'
import type { Action, Workspace } from './action'
import { withAudit } from './audit/with-audit'

export interface WriterDeps {
  database: () => Database
  now: () => number
  newId: NewId
}

interface Job {
  workspace: Workspace
  action: Action<unknown, unknown, unknown>
  input: unknown
  by: Author
  keys: string[]
  resolve: (result: unknown) => void
  reject: (error: unknown) => void
}

export type Writer = ReturnType<typeof createWriter>

/** Enough for one durable commit to carry many answers, little enough to keep it short. */
const MAX_GROUP = 200
/** Beyond this many waiting writes a new one is told to come back: 503 is honest, hanging is not. */
const MAX_WAITING = 5_000
/** How long a lock held by somebody else is waited out before the writes are refused. */
const LOCK_PATIENCE_MS = 2_500

/**
 * The one writer of a workspace. What arrives while it commits waits and goes together into the
 * next commit, so the price of a durable commit is shared. Groups run one after another, hence
 * what an action sees cannot change before its changes are in.
 */
export function createWriter(deps: WriterDeps) {
  const waiting: Job[] = []
  let running: Promise<void> | null = null

  function run<Input, Seen, Result>(
    workspace: Workspace,
    action: Action<Input, Seen, Result>,
    input: Input,
    by: Author = THE_SERVICE,
  ): Promise<Result> {
    if (waiting.length >= MAX_WAITING) return Promise.reject(unavailable('too many writes waiting'))
    return new Promise<Result>((resolve, reject) => {
      waiting.push({ workspace, action, input, by, keys: action.keys(input), resolve, reject } as Job)
      running ??= drain()
    })
  }

  async function drain(): Promise<void> {
    while (waiting.length > 0) {
      await nextTurn()
      const group = takeGroup(waiting)
      await commit(group).catch((error: unknown) => {
        for (const job of group) job.reject(unavailable(error))
      })
    }
    // In the same step as the last look at what waits: what came in between would wait for ever.
    running = null
  }

  async function commit(group: Job[]): Promise<void> {
    const decided = await decideAll(group)
    if (decided.length === 0) return
    try {
      await store(decided.map(({ changes }) => changes))
      for (const { job, result } of decided) job.resolve(result)
    } catch (error) {
      if (isRefused(error) && decided.length > 1) {
        // One action breaks the whole batch: alone, only the guilty one fails.
        for (const { job } of decided) await commit([job])
      } else {
        for (const { job } of decided) job.reject(isRefused(error) ? error : unavailable(error))
      }
    }
  }

  async function decideAll(group: Job[]): Promise<{ job: Job; result: unknown; changes: Changes }[]> {
    const decided: { job: Job; result: unknown; changes: Changes }[] = []
    const { db } = deps.database()
    for (const [action, jobs] of groupBy(group, ({ action }) => action)) {
      const seen = await look(() =>
        action.see(db, jobs[0]?.workspace.id ?? '', jobs.map((job) => job.input)),
      ).catch((error: unknown) => {
        for (const job of jobs) job.reject(error)
        return null
      })
      if (!seen) continue
      for (const [i, job] of jobs.entries()) {
        try {
          const moment = { now: deps.now(), newId: deps.newId, workspace: job.workspace }
          const decision = action.decide(seen[i], job.input, moment)
          const line = action.audit?.(seen[i], job.input, decision.result) ?? null
          decided.push({ job, ...withAudit(decision, line, job.by, moment) })
        } catch (error) {
          job.reject(error)
        }
      }
    }
    return decided
  }

  async function store(changes: Changes[]): Promise<void> {
    const statements = toStatements(changes)
    await patiently(() => runBatch(deps.database().client, statements))
  }

  const look = <T>(read: () => Promise<T>) =>
    patiently(read).catch((error: unknown) => {
      throw isRefused(error) ? error : unavailable(error)
    })

  const patiently = <T>(attempt: () => Promise<T>): Promise<T> =>
    waitOutLocks(() => deps.database().client, LOCK_PATIENCE_MS, attempt)

  /** Resolves when everything that was handed in is committed or refused. */
  const idle = async (): Promise<void> => {
    while (running) await running
  }

  return { run, idle }
}

/** The first waiting jobs with no key in common; the others keep their order. */
function takeGroup(waiting: Job[]): Job[] {
  if (waiting[0]?.action.alone) return waiting.splice(0, 1)
  const taken = new Set<string>()
  const group: Job[] = []
  const left: Job[] = []
  // An action that wants to be alone holds up everything behind it.
  const end = waiting.findIndex((job) => job.action.alone)
  for (const job of waiting.slice(0, end < 0 ? undefined : end)) {
    const free = group.length < MAX_GROUP && !job.keys.some((key) => taken.has(key))
    // The keys of a job that waits are taken too, else a later one would overtake it.
    for (const key of job.keys) taken.add(key)
    ;(free ? group : left).push(job)
  }
  waiting.splice(0, end < 0 ? waiting.length : end, ...left)
  return group
}

const nextTurn = (): Promise<void> =>
  new Promise((resolve) => {
    if (typeof setImmediate === 'function') setImmediate(resolve)
    else setTimeout(resolve, 0)
  })

function unavailable(cause: unknown): AppError {
  const error = new AppError('unavailable', 'the database cannot take this right now', {
    retryAfterSeconds: 2,
  })
  error.cause = cause
  return error
}
