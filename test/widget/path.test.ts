import { expect, it } from 'vitest'
import { matchesPath } from '../../widget/loader/path'

it.each([
  ['/pricing', '/pricing', true],
  ['/pricing', '/pricing/', false],
  ['/pricing', '/pricing/eu', false],
  ['*', '/anything', true],
  ['/app/*', '/app/', true],
  ['/app/*', '/app/7/edit', true],
  ['/app/*', '/app', false],
  ['*/done', '/orders/7/done', true],
  ['*/done', '/orders/done/7', false],
  ['/a*b*c', '/abc', true],
  ['/a*b*c', '/aXbYc', true],
  ['/a*b*c', '/acb', false],
  ['/ab*bc', '/abc', false],
  ['/a.b', '/aXb', false],
  ['/#/done', '/#/done', true],
  ['', '/', false],
])('%s fits %s: %s', (pattern, path, fits) => {
  expect(matchesPath(pattern, path)).toBe(fits)
})

it('takes no longer for many stars', () => {
  const began = performance.now()
  expect(matchesPath('/*a'.repeat(200), '/a'.repeat(5000))).toBe(true)
  expect(matchesPath(`${'*a'.repeat(200)}*b`, 'a'.repeat(50_000))).toBe(false)
  expect(performance.now() - began).toBeLessThan(100)
})
