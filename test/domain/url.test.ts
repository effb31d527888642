import { expect, it } from 'vitest'
import { parseUrl, withoutQuery } from '../../src/domain/url'

it('reads an address the same way however often it was read before', () => {
  const hosts = new Set<string | undefined>()
  for (let time = 0; time < 20_000; time += 1) hosts.add(parseUrl('https://bücher.example.com/')?.hostname)
  expect([...hosts]).toEqual(['xn--bcher-kva.example.com'])
})

it.each(['', 'bücher.example.com', 'https://', 'https://a b/'])('reads no address from %j', (text) => {
  expect(parseUrl(text)).toBeNull()
})

it('keeps no query and no fragment of a page', () => {
  expect(withoutQuery('https://acme.com/a?mail=x#y')).toBe('https://acme.com/a')
  expect(withoutQuery(undefined)).toBeNull()
})
