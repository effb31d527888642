import fc from 'fast-check'
import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { listRuns } from '../../../db/queries/playbook-runs'
import type { ChurnEventType } from '../../../src/domain/billing/events'
import { EVERYBODY } from '../../../src/domain/playbooks/audience'
import { type PlaybookDefinition, STOP_SIGNS, type Trigger } from '../../../src/domain/playbooks/playbook'
import { setPlaybookStatus } from '../../../src/services/playbooks/change'
import { withLogs } from '../../../src/services/playbooks/describe'
import { dryRun } from '../../../src/services/playbooks/dry-run/dry-run'
import { moveDueRuns } from '../../../src/services/playbooks/sweep'
import { answerTo, surveyOf } from '../../api/helpers'
import { HOUR, ON_RESPONSE } from '../../domain/playbooks/playbooks'
import { DAY, NOON, startApp, type TestApp } from '../../harness'
import { switchOn } from './begin'

let app: TestApp
beforeAll(async () => {
  app = await startApp()
})
afterAll(() => app.close())

const CALL = { do: 'webhook' as const, endpointId: null }
const step = fc.oneof(
  fc.constant(CALL),
  fc.integer({ min: 1, max: 200 }).map((hours) => ({ do: 'wait' as const, hours })),
)
const playbook: fc.Arbitrary<Partial<PlaybookDefinition>> = fc.record({
  trigger: fc.oneof(
    fc.integer({ min: 0, max: 10 }).map((maxScore): Trigger => ({ ...ON_RESPONSE, maxScore })),
    fc.constantFrom<ChurnEventType>('ended', 'payment_failed').map((type): Trigger => ({ on: 'churn_event', types: [type], causes: [] })),
  ),
  audience: fc.constant(EVERYBODY),
  steps: fc.array(step, { maxLength: 4 }).map((some) => [...some, CALL]),
  stopOn: fc.subarray([...STOP_SIGNS]),
  windowDays: fc.option(fc.integer({ min: 1, max: 20 }), { nil: null }),
  holdoutShare: fc.constantFrom(0, 0.3),
})
const happening = fc.record({
  hours: fc.integer({ min: 1, max: 28 * 24 }),
  who: fc.integer({ min: 0, max: 3 }),
  what: fc.oneof(fc.integer({ min: 0, max: 10 }), fc.constantFrom('started', 'ended', 'payment_failed')),
  twice: fc.boolean(),
})

let world = 0

/** Everything of one happening, told once or twice. */
async function happen({ who, what, twice, hours }: { who: string; what: number | string; twice: boolean; hours: number }) {
  const send = await prepare(who, what, hours)
  await send()
  if (twice) await send()
  await app.settled()
}

async function prepare(who: string, what: number | string, hours: number): Promise<() => Promise<unknown>> {
  if (typeof what === 'number') {
    const body = answerTo(await surveyOf(app.ctx, 'nps'), { anonymous_id: `browser-${who}`, user_id: who, answers: { score: what } })
    return () => app.page('/v1/client/:key/responses', body)
  }
  const event = {
    id: `${who} ${what} ${hours}`,
    customer_id: who,
    type: what,
    at: new Date(app.clock.now).toISOString(),
    ...(what === 'started' ? { mrr_minor: 100, currency: 'EUR' } : {}),
  }
  return () => app.api('POST', '/v1/churn-events', { events: [event] })
}

/** Lets the job come just when something is due, up to a moment. */
async function liveUntil(moment: number) {
  for (;;) {
    const [next] = await app.ctx.db.all<{ at: number | null }>(sql`select min(due_at) at from playbook_runs`)
    if (!next || next.at === null || next.at > moment) break
    app.clock.now = Math.max(app.clock.now, next.at)
    await moveDueRuns(app.ctx)
  }
  app.clock.now = moment
}

// fast-check prints the seed and the smallest life that fails.
it('says of the past what the playbook did, whatever happened and however often it was told', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(playbook, { minLength: 1, maxLength: 3 }), fc.array(happening, { minLength: 12, maxLength: 20 }), async (wanted, happenings) => {
      world += 1
      const begin = NOON + world * 100 * DAY
      app.clock.now = begin
      const own = await Promise.all(wanted.map((definition) => switchOn(app, definition)))
      for (const who of [0, 1, 2]) {
        const id = `w${world}-${who}`
        await app.page('/v1/client/:key/identify', { anonymous_id: `browser-${id}`, user_id: id, customer_id: id })
      }
      for (const { who, hours, ...one } of happenings.toSorted((a, b) => a.hours - b.hours)) {
        await liveUntil(begin + hours * HOUR)
        await happen({ ...one, hours, who: `w${world}-${who}` })
      }
      await liveUntil(begin + 29 * DAY)
      for (const { id } of own) {
        const { runs } = await dryRun(app.ctx, id, 30)
        const did = await withLogs(app.ctx, await listRuns(app.ctx.db, app.ctx.workspace.id, { playbookId: id }, { limit: 500 }))
        const said = runs.map(({ subject, startedAt, state, stopReason, dueAt, deeds }) => ({
          subject,
          startedAt,
          state,
          stopReason,
          dueAt,
          log: deeds.map(({ step: place, at, what }) => [place, what.do, at]),
        }))
        const done = did.map(({ subject, startedAt, state, stopReason, dueAt, log }) => ({
          subject,
          startedAt,
          state,
          stopReason,
          dueAt,
          log: log.map(({ step: place, at, did: what }) => [place, what, at]),
        }))
        expect(said.sort(bySubject)).toEqual(done.sort(bySubject))
        await setPlaybookStatus(app.ctx, id, 'archived')
      }
      await liveUntil(begin + 99 * DAY)
    }),
    { numRuns: 8 },
  )
}, 60_000)

const bySubject = (a: { subject: string; startedAt: number }, b: { subject: string; startedAt: number }) =>
  a.startedAt - b.startedAt || (a.subject < b.subject ? -1 : 1)
