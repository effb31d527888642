import { listStandings } from '../../db/queries/reconciliation'
import type { Context } from '../../src/context'
import { advanceOperation } from '../../src/services/operations/advance'
import { startOperation } from '../../src/services/operations/start'
import { runImport } from '../../src/services/imports/run'
import { type NewImport, storeImport } from '../../src/services/imports/store'
import { reconcileFile } from '../../src/services/reconciliation/start'
import { startRetag } from '../../src/services/retag/start'
import type { TestApp } from '../harness'
import { storeAged } from '../services/retag/aged'

/** Ids of long work in every state a page shows. */
export type Work = Record<'asked' | 'running' | 'tried' | 'imported' | 'compared' | 'agreed' | 'retag', string>

const LONG = 'Donaudampfschifffahrtsgesellschaft'.repeat(3)

const HISTORY = [
  'Kunde;Ereignis;Tag;Betrag;Währung;Notiz',
  'customer-2;changed;03.02.2026;59,90;EUR;größeres Team',
  'customer-3;changed;05.02.2026;1.234,56;EUR;',
  `${LONG};started;27.02.2026;12,00;EUR;${LONG}`,
  'customer-4;beendet;07.02.2026;;;',
  'customer-5;ended;irgendwann;;;',
  'customer-6;ended;=HEUTE();;;',
  ';ended;07.02.2026;;;',
].join('\n')

const COLUMNS = { customer_id: 'Kunde', type: 'Ereignis', at: 'Tag', mrr: 'Betrag', currency: 'Währung' }

const file = (changes: Partial<NewImport>): NewImport => ({
  list: 'churn_events',
  text: HISTORY,
  name: 'kunden-2026-02.csv',
  delimiter: null,
  columns: null,
  options: { dateOrder: null, decimal: null, currency: null, timeZone: null },
  dryRun: true,
  waits: true,
  ...changes,
})

/** A billing system's own list: what the ledger says, or with some of it otherwise. */
async function listOf({ db, workspace }: Context, otherwise: boolean): Promise<string> {
  const rows = (await listStandings(db, workspace.id, [])).map(({ customerId, status, mrrMinor, currency }, i) => {
    const amount = mrrMinor + (otherwise && i % 4 === 0 ? 1_000 : 0)
    return `${customerId},${status},${amount},${otherwise && i === 5 ? 'USD' : (currency ?? 'EUR')}`
  })
  const more = [`${LONG},active,12345678,EUR`, 'customer-99,canceled,0,EUR', 'x,active,viel,EUR']
  return ['Customer,Status,MRR cents,Currency', ...rows.slice(otherwise ? 1 : 0), ...(otherwise ? more : [])].join('\n')
}

/** Leaves an import that asks, one that runs, one tried and one done, and two comparisons. */
export async function addWork(app: TestApp): Promise<Work> {
  const { ctx } = app
  const store = async (changes: Partial<NewImport>) => (await storeImport(ctx, file(changes))).id
  const finish = async (id: string) => {
    await advanceOperation(ctx, { id })
    return id
  }
  const compare = async (otherwise: boolean) => {
    const text = await listOf(ctx, otherwise)
    const { id } = await reconcileFile(ctx, { ...file({ text, name: 'stripe.csv' }), provider: 'stripe', waits: false })
    return await finish(id)
  }
  const agreed = await compare(false)
  const compared = await compare(true)
  const asked = await store({})
  const tried = await finish(await store({ columns: COLUMNS, waits: false, name: `${LONG}.csv` }))
  const rows = Array.from({ length: 40 }, (_, i) => `customer-${i},Name ${i}`)
  const imported = await finish(await store({ list: 'customers', text: ['id,name', ...rows].join('\n'), name: 'customers.csv', waits: false }))
  await finish((await runImport(ctx, imported, { dryRun: false })).id)
  const running = await startOperation(ctx, { kind: 'import', input: { ...file({ name: 'history.csv' }) }, total: 84_000 })
  await storeAged(app, 3, (i) => [LONG, 'The export keeps crashing', 'The invoice is great'][i] ?? null)
  const retag = await finish((await startRetag(ctx)).id)
  return { asked, running: running.id, tried, imported, compared, agreed, retag }
}
