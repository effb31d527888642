import { expect, it } from 'vitest'
import { BILLING_PROVIDERS } from '../../../src/providers/billing'
import { CASES } from './cases'
import { testProvider } from './suite'

it('every provider of the registry is tested, under its slug', () => {
  const tested = Object.fromEntries(CASES.map(({ provider }) => [provider.slug, provider]))
  expect(tested).toEqual({ ...BILLING_PROVIDERS })
})

for (const which of CASES) testProvider(which)
