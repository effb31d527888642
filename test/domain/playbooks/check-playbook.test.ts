import { describe, expect, it } from 'vitest'
import { EVERYBODY } from '../../../src/domain/playbooks/audience'
import { checkPlaybook } from '../../../src/domain/playbooks/check-playbook'
import { canBecome, type PlaybookDefinition, type Step } from '../../../src/domain/playbooks/playbook'
import { DETRACTORS, ON_RESPONSE } from './playbooks'

const pathsOf = (change: Partial<PlaybookDefinition>) =>
  checkPlaybook({ ...DETRACTORS, ...change }).map(({ path }) => path)

const task: Step = { do: 'follow_up', owner: { by: 'nobody' }, dueHours: 24, title: '' }
const message: Step = { do: 'message', to: 'person', channelId: null, templateId: 'tpl_1' }
const wait = (hours: number): Step => ({ do: 'wait', hours })
const times = <T>(n: number, value: T): T[] => Array<T>(n).fill(value)

describe('checkPlaybook', () => {
  it('has nothing to say of a good one', () => {
    expect(checkPlaybook(DETRACTORS)).toEqual([])
  })

  const cases: [name: string, change: Partial<PlaybookDefinition>, path: string | null][] = [
    ['no steps', { steps: [] }, 'steps'],
    ['20 steps', { steps: times(20, task) }, null],
    ['21 steps', { steps: times(21, task) }, 'steps'],
    ['a wait at the end', { steps: [task, wait(1)] }, 'steps'],
    ['5 messages', { steps: times(5, message) }, null],
    ['6 messages', { steps: times(6, message) }, 'steps'],
    ['waits of 365 days', { steps: [...times(4, wait(90 * 24)), wait(5 * 24), task] }, null],
    ['waits of more', { steps: [...times(4, wait(90 * 24)), wait(5 * 24 + 1), task] }, 'steps'],
    ['a wait of no time', { steps: [wait(0), task] }, 'steps.0.hours'],
    ['a wait of more than 90 days', { steps: [wait(90 * 24 + 1), task] }, 'steps.0.hours'],
    ['a follow-up due at once', { steps: [{ ...task, dueHours: 0 }] }, 'steps.0.due_hours'],
    ['a long title', { steps: [{ ...task, title: 'x'.repeat(201) }] }, 'steps.0.title'],
    ['turns among nobody', { steps: [{ ...task, owner: { by: 'turns', memberIds: [] } }] }, 'steps.0.owner.member_ids'],
    ['scores upside down', { trigger: { ...ON_RESPONSE, minScore: 7, maxScore: 6 } }, 'trigger.min_score'],
    ['21 themes', { trigger: { ...ON_RESPONSE, themes: times(21, 'x') } }, 'trigger.themes'],
    ['a tag of no name', { trigger: { on: 'tag', field: 'theme', values: [] } }, 'trigger.values'],
    ['no event', { trigger: { on: 'churn_event', types: [], causes: [] } }, 'trigger.types'],
    ['no outcome', { trigger: { on: 'cancellation', outcomes: [], causes: [] } }, 'trigger.outcomes'],
    ['0 days of silence', { trigger: { on: 'inaction', days: 0 } }, 'trigger.days'],
    ['entering everybody', { trigger: { on: 'segment' } }, 'audience'],
    ['values without a currency', { audience: { ...EVERYBODY, minMrrMinor: 1 } }, 'audience.currency'],
    ['values upside down', { audience: { ...EVERYBODY, currency: 'EUR', minMrrMinor: 2, maxMrrMinor: 1 } }, 'audience.min_mrr_minor'],
    ['21 plans', { audience: { ...EVERYBODY, plans: times(21, 'x') } }, 'audience.plans'],
    ['a window of 0 days', { windowDays: 0 }, 'window_days'],
    ['once for ever', { windowDays: null }, null],
    ['more than half held out', { holdoutShare: 0.51 }, 'holdout_share'],
  ]
  it.each(cases)('judges %s', (_name, change, path) => {
    expect(pathsOf(change)).toEqual(path === null ? [] : [path])
  })
})

describe('canBecome', () => {
  it.each([
    ['draft', 'on', true],
    ['on', 'off', true],
    ['off', 'on', true],
    ['draft', 'off', false],
    ['archived', 'on', false],
  ] as const)('%s → %s: %s', (from, to, expected) => {
    expect(canBecome(from, to)).toBe(expected)
  })
})
