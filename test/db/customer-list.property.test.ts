import fc from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { toStatements } from '../../db/changes'
import { runBatch } from '../../db/client'
import {
  CUSTOMER_SORTS,
  type CustomerList,
  type CustomerRow,
  type CustomerSort,
  listCustomers,
  placeOf,
} from '../../db/queries/customers'
import { NOON, startApp, type TestApp } from '../harness'
import { customer } from './rows'

const SEED = 20_260_302
const TRAITS = ['land', 'seats', 'vip', 'so "called"', 'nothing']
const VALUES = ['se', 'fr', 'a "b" ü\\n', '3', '2.5', 'true', '']

let app: TestApp
let rows: CustomerRow[]

const customerOf = fc.record({
  // Many of the same instant and value.
  createdAt: fc.integer({ min: NOON - 20, max: NOON }),
  mrrMinor: fc.integer({ min: 0, max: 9 }),
  riskPoints: fc.option(fc.integer({ min: 0, max: 9 })),
  status: fc.constantFrom('active' as const, 'churned' as const),
  plan: fc.constantFrom('Team', 'Pro'),
  currency: fc.constantFrom('EUR', 'USD'),
  traits: fc.record({
    land: fc.constantFrom('se', 'de', 'a "b" ü\\n'),
    seats: fc.constantFrom(3, '3', 33, 2.5),
    vip: fc.constantFrom(true, false, 'true'),
    'so "called"': fc.constantFrom('yes', ''),
  }),
})

beforeAll(async () => {
  app = await startApp()
  const workspaceId = app.ctx.workspace.id
  rows = fc.sample(customerOf, { numRuns: 300, seed: SEED }).map((own, i) => {
    const riskBand = own.riskPoints === null ? null : ('high' as const)
    return customer(`c${i}`, { ...own, riskBand, workspaceId: i % 9 === 0 ? 'wsp_other' : workspaceId })
  })
  await runBatch(app.runtime.database().client, toStatements([{ customers: rows }]))
})
afterAll(() => app.close())

const some = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined, freq: 2 })

const lists: fc.Arbitrary<CustomerList & { sort: CustomerSort }> = fc.record({
  sort: fc.constantFrom(...CUSTOMER_SORTS),
  status: some(fc.constantFrom('active' as const)),
  plan: some(fc.constantFrom('Team', 'None')),
  currency: some(fc.constantFrom('EUR')),
  trait: some(fc.record({ name: fc.constantFrom(...TRAITS), value: fc.constantFrom(...VALUES) })),
  prefix: some(fc.constantFrom('C1', 'c29', 'x')),
})

function listSlowly({ sort, after, status, plan, currency, trait, prefix }: CustomerList & { sort: CustomerSort }) {
  return rows
    .filter((row) => row.workspaceId === app.ctx.workspace.id)
    .filter((row) => status === undefined || row.status === status)
    .filter((row) => plan === undefined || row.plan === plan)
    .filter((row) => currency === undefined || row.currency === currency)
    .filter(({ traits }) => trait === undefined || String(traits[trait.name]) === trait.value)
    .filter(({ id }) => prefix === undefined || id.startsWith(prefix.toLowerCase()))
    .filter(({ riskPoints }) => sort !== 'risk' || riskPoints !== null)
    .sort((a, b) => placeOf(sort, b) - placeOf(sort, a) || (a.id < b.id ? 1 : -1))
    .filter((row) => !after || placeOf(sort, row) < after.at || (placeOf(sort, row) === after.at && row.id < after.id))
}

it('however they are put in order, customers are those that are found by looking at all, page after page', () =>
  fc.assert(
    fc.asyncProperty(lists, fc.constantFrom(7, 60), async (list, limit) => {
      let after: CustomerList['after']
      for (let page = 0; page < 4; page += 1) {
        const found = await listCustomers(app.ctx.db, app.ctx.workspace.id, { ...list, after }, limit)
        expect(found).toEqual(listSlowly({ ...list, after }).slice(0, limit))
        const last = found.at(-1)
        if (!last) break
        after = { at: placeOf(list.sort, last), id: last.id }
      }
    }),
    { numRuns: 250, seed: SEED },
  ))
