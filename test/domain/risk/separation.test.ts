import { expect, it } from 'vitest'
import { type Random, randomFrom } from '../../../demo/random'
import { DEFAULT_CHURN_POLICY } from '../../../src/domain/billing/policy'
import { readBacktest, type Separation } from '../../../src/domain/risk/backtest'
import type { CustomerHistory } from '../../../src/domain/risk/history'
import { replayCustomer, replayDates } from '../../../src/domain/risk/replay'
import { addReplayed, emptyTally } from '../../../src/domain/risk/tally'
import { answer, event, NOW } from './history'

const DATES = replayDates('UTC', '2026-03-02')
const CUSTOMERS = 600

/**
 * A customer who answers twice a quarter, discontented or not, and may leave in every month. What an
 * answer is worth to whoever reads it depends on whether the discontented leave more often.
 */
function invent(random: Random, monthlyRisk: { content: number; not: number }): CustomerHistory {
  const isContent = random() < 0.7
  const answers = Array.from({ length: 12 }, (_, i) => {
    const days = 45 * i + Math.floor(45 * random())
    const isGood = random() < (isContent ? 0.9 : 0.1)
    return [
      answer('nps', days, isGood ? 9 : 3, { sentiment: isGood ? 0.5 : -0.6 }),
      answer('csat', days, isGood ? 5 : 1),
    ]
  }).flat()
  const events = [event('started', 560)]
  for (let days = 530; days > 0 && events.length === 1; days -= 30) {
    if (random() < (isContent ? monthlyRisk.content : monthlyRisk.not)) {
      events.push(event('ended', days - Math.floor(30 * random())))
    }
  }
  return { events, answers, asks: [], lastSeenAt: null }
}

function backtest(seed: number, monthlyRisk: { content: number; not: number }): Separation {
  const random = randomFrom(seed)
  const given = { policy: DEFAULT_CHURN_POLICY, weights: {}, now: NOW }
  const tallies = DATES.map(({ day }) => emptyTally(day))
  for (let i = 0; i < CUSTOMERS; i += 1) {
    replayCustomer(invent(random, monthlyRisk), DATES, given).forEach((replayed, at) => {
      const tally = tallies[at]
      if (tally) tallies[at] = addReplayed(tally, replayed)
    })
  }
  return readBacktest(tallies).all
}

it('says that the bands separate where the discontented leave more often', () => {
  // 2 % a month is 5.9 % in three months, 10 % is 27.1 %.
  const { verdict, bands } = backtest(1, { content: 0.02, not: 0.1 })
  expect(verdict).toBe('separates')
  const [low, , high] = bands
  expect(low?.churned.rate).toBeLessThan(0.1)
  expect(high?.churned.rate).toBeGreaterThan(0.2)
})

it('says that they do not separate yet where answers have nothing to do with leaving', () => {
  const seeds = Array.from({ length: 12 }, (_, i) => i + 1)
  const verdicts = seeds.map((seed) => backtest(seed, { content: 0.04, not: 0.04 }).verdict)
  expect(verdicts).toEqual(seeds.map(() => 'does_not_separate_yet'))
})
