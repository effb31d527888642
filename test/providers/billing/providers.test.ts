import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { BILLING_PROVIDERS } from '../../../src/providers/billing'
import { CASES } from './cases'
import { testProvider } from './suite'

it('every provider of the registry is tested, under its slug', () => {
  const tested = Object.fromEntries(CASES.map(({ provider }) => [provider.slug, provider]))
  expect(tested).toEqual({ ...BILLING_PROVIDERS })
})

it.each(Object.values(BILLING_PROVIDERS).map((provider) => [provider.name, provider] as const))(
  '%s has a page in docs with its address',
  (_name, { slug, docs }) => {
    const page = readFileSync(new URL(`../../../${docs}`, import.meta.url), 'utf8')
    expect(page).toContain(`/v1/billing/${slug}/`)
    expect(page).toContain('## Not covered')
  },
)

for (const which of CASES) testProvider(which)
