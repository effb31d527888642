import { type ClaimedDelivery, listClaimed, listDueDeliveries, nextDueAt } from '../../../db/queries/deliveries'
import { listWebhookEndpoints, type WebhookEndpointRow } from '../../../db/queries/webhook-endpoints'
import type { Context } from '../../context'
import { type DueLane, FIRST_WINDOW, type Lane, pickDue, windowAfter } from '../../domain/deliveries/slots'
import { attemptDelivery } from './attempt'
import { type Bell, createBell } from './bell'
import { claimDeliveries } from './claim'
import { dispatchEvents } from './dispatch'
import type { Outside } from './outside'

export interface Deliverer {
  judge: Outside['judge']
  /** Sends what is due until nothing is; never rejects. Answers how many attempts it made. */
  run: (ctx: Context) => Promise<number>
  /** Tries what stands under this mark, now. */
  deliver: (ctx: Context, claim: string) => Promise<void>
}

/** A workspace's sending in this process: who is at it, and how its endpoints did of late. */
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
 * Sends deliveries: takes them under a lease, tries several at once, and gives each endpoint as much
 * room as it has proved to use (domain/deliveries/slots.ts), so that nobody waits for one that hangs.
 */
export function createDeliverer(outside: Outside): Deliverer {
  const posts = new Map<string, Post>()

  async function run(ctx: Context): Promise<number> {
    const post = posts.get(ctx.workspace.id) ?? { bell: createBell(), isBusy: false, lanes: new Map() }
    posts.set(ctx.workspace.id, post)
    post.bell.ring()
    if (post.isBusy) return 0
    post.isBusy = true
    // Whoever's event it was, sending it is the service's own work.
    const own: Context = { ...ctx, actor: { kind: 'job' } }
    let attempts = 0
    try {
      do attempts += await sendAll(own, outside, post)
      while (post.bell.isRung() && !ctx.isStopping())
    } catch (error) {
      ctx.log('deliveries stopped', { error: error instanceof Error ? error.name : 'unknown' })
    }
    // In the same step as the last look at the bell: a ring in between would be lost.
    post.isBusy = false
    return attempts
  }

  async function deliver(ctx: Context, claim: string): Promise<void> {
    const endpoints = await listWebhookEndpoints(ctx.db, ctx.workspace.id)
    for (const claimed of await listClaimed(ctx.db, ctx.workspace.id, claim)) {
      const endpoint = endpoints.find((one) => one.id === claimed.delivery.endpointId)
      if (endpoint) await attemptDelivery(ctx, outside, claimed, endpoint)
    }
  }

  return { judge: outside.judge, run, deliver }
}

/** One turn: goes on while anything is due or under way. */
async function sendAll(ctx: Context, outside: Outside, { bell, lanes }: Post): Promise<number> {
  const until = ctx.now() + outside.turnMs
  let attempts = 0
  let underWay = 0

  while (!ctx.isStopping() && ctx.now() < until) {
    bell.quiet()
    await dispatchEvents(ctx)
    const ready = await listReady(ctx)
    const due = await listDue(ctx, [...ready.keys()], lanes)
    const claimed = await claimDeliveries(ctx, pickDue(due, outside.limits))
    for (const one of claimed) {
      const endpoint = ready.get(one.delivery.endpointId)
      if (!endpoint) continue
      attempts += 1
      underWay += 1
      void tryOne(ctx, outside, one, endpoint, lanes).finally(() => {
        underWay -= 1
        bell.ring()
      })
    }
    if (claimed.length > 0) continue
    if (underWay > 0) await bell.wait()
    else if (!(await waitForNext(ctx, outside, bell, [...ready.keys()]))) break
  }
  for (; underWay > 0; bell.quiet()) await bell.wait()
  return attempts
}

async function tryOne(
  ctx: Context,
  outside: Outside,
  claimed: ClaimedDelivery,
  endpoint: WebhookEndpointRow,
  lanes: Map<string, Lane>,
): Promise<void> {
  const lane = laneOf(endpoint.id, lanes)
  lane.running += 1
  // Whoever had a turn goes to the end of the row.
  lanes.delete(lane.id)
  lanes.set(lane.id, lane)
  try {
    const { problem, ms } = await attemptDelivery(ctx, outside, claimed, endpoint)
    lane.window = windowAfter(lane.window, { ok: problem === null, ms }, outside.limits)
    if (problem !== null) await new Promise((resolve) => setTimeout(resolve, REST_MS))
  } catch (error) {
    // The lease runs out and it is tried again.
    const name = error instanceof Error ? error.name : 'unknown'
    ctx.log('delivery attempt not noted', { delivery: claimed.delivery.id, error: name })
  } finally {
    lane.running -= 1
  }
}

/** Endpoints that take something now. */
async function listReady(ctx: Context): Promise<Map<string, WebhookEndpointRow>> {
  const endpoints = await listWebhookEndpoints(ctx.db, ctx.workspace.id)
  const isReady = ({ off, pausedUntil }: WebhookEndpointRow) =>
    off === null && (pausedUntil === null || pausedUntil <= ctx.now())
  return new Map(endpoints.filter(isReady).map((endpoint) => [endpoint.id, endpoint]))
}

/** All lanes with what is due for those that are ready, who was served longest ago first. */
async function listDue(ctx: Context, ready: string[], lanes: Map<string, Lane>): Promise<DueLane[]> {
  const wanted = ready
    .map((id) => laneOf(id, lanes))
    .filter(({ window, running }) => running < window)
    .map(({ id, window, running }) => ({ endpointId: id, limit: window - running }))
  const due = await listDueDeliveries(ctx.db, ctx.workspace.id, wanted, ctx.now())
  // Also those that just went off: what they have under way takes room too.
  return [...lanes.values()].map((lane) => ({ ...lane, due: due.get(lane.id) ?? [] }))
}

function laneOf(id: string, lanes: Map<string, Lane>): Lane {
  const lane = lanes.get(id) ?? { id, window: FIRST_WINDOW, running: 0 }
  lanes.set(id, lane)
  return lane
}

/** Waits for what is due soon, so that a first retry need not wait for the next turn. */
async function waitForNext(
  ctx: Context,
  { patienceMs }: Outside,
  bell: Bell,
  endpointIds: string[],
): Promise<boolean> {
  const next = await nextDueAt(ctx.db, ctx.workspace.id, endpointIds)
  const wait = next === null ? Number.POSITIVE_INFINITY : next - ctx.now()
  if (bell.isRung()) return true
  if (wait > patienceMs) return false
  await bell.wait(Math.min(Math.max(wait, 1), STOP_CHECK_MS))
  return true
}
