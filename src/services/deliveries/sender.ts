import type { Context } from '../../context'
import type { Attempt } from '../../domain/deliveries/attempt'
import {
  type DueLane,
  FIRST_WINDOW,
  type Lane,
  pickDue,
  type SlotLimits,
  windowAfter,
} from '../../domain/deliveries/slots'
import { type Bell, createBell } from './bell'

/** What is sent, and how; `Target` is where something goes, `Item` one thing under way to it. */
export interface Work<Target, Item extends { id: string }> {
  /** In the log. */
  name: string
  /** Before each look: turns what happened into things that are due. */
  prepare(ctx: Context): Promise<void>
  /** Targets that take something now, by id. */
  listReady(ctx: Context): Promise<Map<string, Target>>
  /** What is due by target, longest due first, for each as many as asked for. */
  listDue(ctx: Context, wanted: readonly { id: string; limit: number }[]): Promise<Map<string, string[]>>
  /** When the next thing for these targets is due; null if nothing waits. */
  nextDueAt(ctx: Context, targetIds: readonly string[]): Promise<number | null>
  /** Takes those of the things that are due and that nobody else is at. */
  take(ctx: Context, ids: string[]): Promise<Item[]>
  targetOf(item: Item): string
  /** Tries once, and notes how it went. */
  attempt(ctx: Context, item: Item, target: Target): Promise<Attempt>
}

export interface Pace {
  limits: SlotLimits
  /** How long one turn may begin new attempts. */
  turnMs: number
  /** How long a turn with nothing left waits for the next attempt to be due. */
  patienceMs: number
}

/** Sends what is due until nothing is; never rejects. Answers how many attempts it made. */
export type Send = (ctx: Context) => Promise<number>

/** A workspace's sending in this process: who is at it, and how its targets did of late. */
interface Post {
  bell: Bell
  isBusy: boolean
  lanes: Map<string, Lane>
}

/** A receiver that fails keeps its slot this long, so that it is not tried as fast as it can refuse. */
const REST_MS = 100

/** A process that was told to stop is noticed within this. */
const STOP_CHECK_MS = 500

/**
 * Sends: takes things under a lease, tries several at once, and gives each target as much room as it has
 * proved to use (domain/deliveries/slots.ts), so that nobody waits for one that hangs.
 */
export function createSender<Target, Item extends { id: string }>(
  work: Work<Target, Item>,
  pace: Pace,
): Send {
  const posts = new Map<string, Post>()

  return async function run(ctx) {
    const post = posts.get(ctx.workspace.id) ?? { bell: createBell(), isBusy: false, lanes: new Map() }
    posts.set(ctx.workspace.id, post)
    post.bell.ring()
    if (post.isBusy) return 0
    post.isBusy = true
    // Whoever's event it was, sending it is the service's own work.
    const own: Context = { ...ctx, actor: { kind: 'job' } }
    let attempts = 0
    try {
      do attempts += await sendAll(own, work, pace, post)
      while (post.bell.isRung() && !ctx.isStopping())
    } catch (error) {
      ctx.log(`${work.name} stopped`, { error: error instanceof Error ? error.name : 'unknown' })
    }
    // In the same step as the last look at the bell: a ring in between would be lost.
    post.isBusy = false
    return attempts
  }
}

/** One turn: goes on while anything is due or under way. */
async function sendAll<Target, Item extends { id: string }>(
  ctx: Context,
  work: Work<Target, Item>,
  pace: Pace,
  { bell, lanes }: Post,
): Promise<number> {
  const until = ctx.now() + pace.turnMs
  let attempts = 0
  let underWay = 0

  while (!ctx.isStopping() && ctx.now() < until) {
    bell.quiet()
    await work.prepare(ctx)
    const ready = await work.listReady(ctx)
    const due = await listDue(ctx, work, [...ready.keys()], lanes)
    const taken = await work.take(ctx, pickDue(due, pace.limits))
    for (const item of taken) {
      const id = work.targetOf(item)
      const target = ready.get(id)
      if (!target) continue
      attempts += 1
      underWay += 1
      void tryOne(laneOf(id, lanes), lanes, pace.limits, () => work.attempt(ctx, item, target))
        .catch((error: unknown) => {
          // The lease runs out and it is tried again.
          const name = error instanceof Error ? error.name : 'unknown'
          ctx.log(`${work.name}: attempt not noted`, { id: item.id, error: name })
        })
        .finally(() => {
          underWay -= 1
          bell.ring()
        })
    }
    if (taken.length > 0) continue
    if (underWay > 0) await bell.wait()
    else if (!(await waitForNext(ctx, work, pace, bell, [...ready.keys()]))) break
  }
  for (; underWay > 0; bell.quiet()) await bell.wait()
  return attempts
}

async function tryOne(
  lane: Lane,
  lanes: Map<string, Lane>,
  limits: SlotLimits,
  attempt: () => Promise<Attempt>,
): Promise<void> {
  lane.running += 1
  // Whoever had a turn goes to the end of the row.
  lanes.delete(lane.id)
  lanes.set(lane.id, lane)
  try {
    const { problem, ms } = await attempt()
    lane.window = windowAfter(lane.window, { ok: problem === null, ms }, limits)
    if (problem !== null) await new Promise((resolve) => setTimeout(resolve, REST_MS))
  } finally {
    lane.running -= 1
  }
}

/** All lanes with what is due for those that are ready, who was served longest ago first. */
async function listDue<Target, Item extends { id: string }>(
  ctx: Context,
  work: Work<Target, Item>,
  ready: string[],
  lanes: Map<string, Lane>,
): Promise<DueLane[]> {
  const wanted = ready
    .map((id) => laneOf(id, lanes))
    .filter(({ window, running }) => running < window)
    .map(({ id, window, running }) => ({ id, limit: window - running }))
  const due = await work.listDue(ctx, wanted)
  // Also those that just went off: what they have under way takes room too.
  return [...lanes.values()].map((lane) => ({ ...lane, due: due.get(lane.id) ?? [] }))
}

function laneOf(id: string, lanes: Map<string, Lane>): Lane {
  const lane = lanes.get(id) ?? { id, window: FIRST_WINDOW, running: 0 }
  lanes.set(id, lane)
  return lane
}

/** Waits for what is due soon, so that a first retry need not wait for the next turn. */
async function waitForNext<Target, Item extends { id: string }>(
  ctx: Context,
  work: Work<Target, Item>,
  { patienceMs }: Pace,
  bell: Bell,
  targetIds: string[],
): Promise<boolean> {
  const next = await work.nextDueAt(ctx, targetIds)
  const wait = next === null ? Number.POSITIVE_INFINITY : next - ctx.now()
  if (bell.isRung()) return true
  if (wait > patienceMs) return false
  await bell.wait(Math.min(Math.max(wait, 1), STOP_CHECK_MS))
  return true
}
