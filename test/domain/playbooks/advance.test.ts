import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { advance, type Deed, type Signs, type Standing } from '../../../src/domain/playbooks/advance'
import { ownerOf } from '../../../src/domain/playbooks/owner'
import { type PlaybookDefinition, type Step, STOP_SIGNS } from '../../../src/domain/playbooks/playbook'
import { DETRACTORS, HOUR } from './playbooks'

const BEGUN: Standing = { state: 'running', stopReason: null, step: 0, dueAt: 0, endedAt: null }
const QUIET: Signs = { churn: null, return: null, unsubscribe: null, reply: null, switchedOff: null }

type Plan = Pick<PlaybookDefinition, 'steps' | 'stopOn'>

/** Looks at a run at these moments; a move that is lost, as by a crash, is not stored. */
function live(plan: Plan, signs: Signs, looks: readonly { at: number; lost: boolean }[]) {
  let run = BEGUN
  const deeds: Deed[] = []
  for (const { at, lost } of looks) {
    const move = advance(run, plan, signs, at)
    if (lost) continue
    run = move.run
    deeds.push(...move.deeds)
  }
  return { run, deeds }
}

describe('advance', () => {
  it('does what comes before the wait, then waits, then the rest', () => {
    const first = advance(BEGUN, DETRACTORS, QUIET, 10)
    expect(first.deeds.map(({ step, what }) => [step, what.do])).toEqual([[0, 'follow_up'], [1, 'wait']])
    expect(first.run).toMatchObject({ state: 'running', step: 2, dueAt: 10 + 48 * HOUR })
    expect(advance(first.run, DETRACTORS, QUIET, 10 + 48 * HOUR - 1).deeds).toEqual([])
    const last = advance(first.run, DETRACTORS, QUIET, 10 + 48 * HOUR)
    expect(last.deeds.map(({ step, what }) => [step, what.do])).toEqual([[2, 'message']])
    expect(last.run).toMatchObject({ state: 'done', dueAt: null, endedAt: 10 + 48 * HOUR })
  })

  it('stops for the sign that came first, and only for those it was told of', () => {
    const signs = { ...QUIET, return: 1, unsubscribe: 3, reply: 2 }
    const { run, deeds } = advance(BEGUN, DETRACTORS, signs, 5)
    expect(run).toMatchObject({ state: 'stopped', stopReason: 'reply', dueAt: null })
    expect(deeds).toEqual([{ step: 0, what: { do: 'stop', reason: 'reply' } }])
    expect(advance(BEGUN, { ...DETRACTORS, stopOn: [] }, signs, 5).run.stopReason).toBeNull()
    expect(advance(BEGUN, DETRACTORS, { ...QUIET, reply: 6 }, 5).run.stopReason).toBeNull()
  })

  it('stops in any case once the playbook is off', () => {
    const { run } = advance(BEGUN, { ...DETRACTORS, stopOn: [] }, { ...QUIET, switchedOff: 0 }, 5)
    expect(run.stopReason).toBe('switched_off')
  })
})

const work: fc.Arbitrary<Step> = fc.constantFrom<Step>(
  { do: 'follow_up', owner: { by: 'nobody' }, dueHours: 24, title: '' },
  { do: 'message', to: 'person', channelId: null, templateId: 'tpl_1' },
  { do: 'webhook', endpointId: null },
)
const anyStep = fc.oneof(work, fc.integer({ min: 1, max: 20 }).map((hours): Step => ({ do: 'wait', hours })))
const plans: fc.Arbitrary<Plan> = fc.record({
  steps: fc.tuple(fc.array(anyStep, { maxLength: 8 }), work).map(([some, last]) => [...some, last]),
  stopOn: fc.subarray([...STOP_SIGNS]),
})
const moment = fc.integer({ min: 0, max: 200 * HOUR })
const sign = fc.option(moment, { freq: 3 })
const signsOf = fc.record({ churn: sign, return: sign, unsubscribe: sign, reply: sign, switchedOff: sign })
const looksOf = fc
  .array(fc.record({ at: moment, lost: fc.boolean() }), { maxLength: 40 })
  .map((looks) => looks.toSorted((a, b) => a.at - b.at))

// fast-check prints the seed and the smallest playbook that fails.
describe('any playbook, looked at whenever', () => {
  it('does each step at most once, in order, and none after a stop', () => {
    fc.assert(
      fc.property(plans, signsOf, looksOf, (plan, signs, looks) => {
        const { run, deeds } = live(plan, signs, looks)
        expect(deeds.map(({ step }) => step)).toEqual(deeds.map((_, i) => i))
        const stops = deeds.findIndex(({ what }) => what.do === 'stop')
        expect(stops === -1 || stops === deeds.length - 1).toBe(true)
        expect(run.state === 'stopped').toBe(stops !== -1)
        if (run.state === 'done') expect(deeds.map(({ what }) => what)).toEqual(plan.steps)
      }),
    )
  })

  it('ends the same however often it was begun again, and does nothing early', () => {
    fc.assert(
      fc.property(plans, looksOf, (plan, looks) => {
        const end = 1_000 * HOUR
        const { run, deeds } = live(plan, QUIET, [...looks, ...hourly(end)])
        expect(run.state).toBe('done')
        expect(deeds.map(({ what }) => what)).toEqual(plan.steps)
        const waits = plan.steps.reduce((sum, step) => sum + (step.do === 'wait' ? step.hours : 0), 0)
        expect(run.endedAt).toBeGreaterThanOrEqual(waits * HOUR)
      }),
      { numRuns: 50 },
    )
  })
})

const hourly = (end: number) =>
  Array.from({ length: end / HOUR }, (_, i) => ({ at: 200 * HOUR + i * HOUR, lost: false }))

describe('ownerOf', () => {
  it('keeps a customer with their member, and takes turns among many', () => {
    const rule = { by: 'turns' as const, memberIds: ['mem_1', 'mem_2', 'mem_3'] }
    const owners = Array.from({ length: 60 }, (_, i) => ownerOf(rule, `customer ${i}`))
    expect(new Set(owners)).toEqual(new Set(rule.memberIds))
    expect(Array.from({ length: 60 }, (_, i) => ownerOf(rule, `customer ${i}`))).toEqual(owners)
    expect(ownerOf({ by: 'nobody' }, 'customer 1')).toBeNull()
    expect(ownerOf({ by: 'member', memberId: 'mem_9' }, 'customer 1')).toBe('mem_9')
  })
})
