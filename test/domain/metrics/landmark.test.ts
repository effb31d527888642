import { expect, it } from 'vitest'
import { atLandmark, type History } from '../../../src/domain/metrics/landmark'

const history = (changes: Partial<History<string>> = {}): History<string> => ({
  startedAt: 0,
  endedAt: null,
  said: [],
  ...changes,
})

it('groups by what was said last before the landmark, and follows from there on', () => {
  const landed = atLandmark(
    [
      history({ said: [{ at: 10, level: 'glad' }, { at: 90, level: 'sad' }] }),
      history({ said: [{ at: 90, level: 'sad' }, { at: 10, level: 'glad' }], endedAt: 130 }),
      // Said after the landmark: not known at it.
      history({ said: [{ at: 100, level: 'sad' }], endedAt: 500 }),
    ],
    100,
    400,
  )
  expect(landed).toEqual([
    { level: 'sad', time: 300, event: false },
    { level: 'sad', time: 30, event: true },
    { level: null, time: 300, event: false },
  ])
})

it('follows only who pays at the landmark', () => {
  const said = [{ at: 5, level: 'sad' }]
  const gone = history({ said, endedAt: 100 })
  const notYet = history({ startedAt: 101 })
  expect(atLandmark([gone, notYet], 100, 400)).toEqual([])
  expect(atLandmark([history({ startedAt: 100 })], 100, 400)).toHaveLength(1)
})
