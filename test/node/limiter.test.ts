import { expect, it } from 'vitest'
import { createLimiter } from '../../src/node/limiter'

it('lets each key through as often as agreed, and no key pays for another', async () => {
  const allow = createLimiter(3)
  const ask = async (key: string, times: number) => {
    const answers: boolean[] = []
    for (let i = 0; i < times; i += 1) answers.push(await allow(key))
    return answers
  }
  expect(await ask('key 192.0.2.1', 5)).toEqual([true, true, true, false, false])
  expect(await ask('key 192.0.2.2', 1)).toEqual([true])
})
