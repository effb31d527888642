import { expect, it } from 'vitest'
import { BAND_FLOORS, bandOfPoints } from '../../../src/domain/risk/band'
import { answer, ask, event, history, NOW, scoreOf } from './history'

it.each([
  [0, 'low'],
  [2, 'low'],
  [3, 'medium'],
  [5, 'medium'],
  [6, 'high'],
  [40, 'high'],
])('puts %i points into the band %s', (points, band) => {
  expect(bandOfPoints(points)).toBe(band)
  expect(Object.values(BAND_FLOORS)).toEqual([0, 3, 6])
})

it('adds up the points of the rules that hold, and shows which', () => {
  // A detractor 3, a drop from 9 to 5 2, silence since then 2: 7 points.
  const given = history({
    answers: [answer('nps', 150, 9), answer('nps', 50, 5)],
    asks: [ask('nps', 30), ask('csat', 20)],
  })
  expect(scoreOf(given)).toMatchObject({
    points: 7,
    band: 'high',
    reasons: [
      { slug: 'nps_detractor', points: 3 },
      { slug: 'nps_drop', points: 2 },
      { slug: 'silence', points: 2 },
    ],
  })
})

it('takes a workspace’s own points, and is silent about a rule that is worth none', () => {
  const given = history({ answers: [answer('nps', 1, 2), answer('csat', 1, 1)] })
  expect(scoreOf(given, NOW, { nps_detractor: 0, csat_low: 9 })).toMatchObject({
    points: 9,
    band: 'high',
    reasons: [{ slug: 'csat_low', points: 9 }],
  })
})

it('is 0 points, low, for a payer without any sign', () => {
  expect(scoreOf(history())).toEqual({ points: 0, band: 'low', reasons: [] })
})

it.each([
  ['has left', [event('ended', 10)]],
  ['paused too long', [event('paused', 200)]],
])('is unknown for a customer who %s', (_what, events) => {
  expect(scoreOf(history({ events }))).toBeNull()
})

it('is unknown for a customer who never paid', () => {
  const given = { ...history(), events: [event('trial_started', 5)] }
  expect(scoreOf(given)).toBeNull()
})
