import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readJson, surveyOf } from '../api/helpers'
import { formFieldsOf, type Member, startMember, textOf } from './helpers'

let member: Member
let path: string
beforeAll(async () => {
  member = await startMember()
  path = `/surveys/${(await surveyOf(member.app.ctx, 'cancellation')).id}`
})
afterAll(() => member.app.close())

/** Every field of the editor as it stands, with some changed: what a browser would send. */
async function formOf(changes: Record<string, string>): Promise<[string, string][]> {
  const html = await member.read(path)
  const fields = formFieldsOf(html.slice(html.indexOf('<form class="editor"')))
  const kept = fields.filter(([name]) => !(name in changes))
  return [...kept, ...Object.entries(changes)]
}

const stored = async () =>
  (await readJson<{ definition: Record<string, never> }>(await member.app.api('GET', `/v1${path}`))).definition

const OFFER = {
  'offer.0.kind': 'discount',
  'offer.0.percent': '25',
  'offer.0.months': '3',
  'offer.0.reference': 'SAVE25',
  'offer.0.min_mrr': '49.5',
  'offer.0.currency': 'eur',
  'offer.0.text.en.headline': '25 % off for three months',
  'offer.0.text.en.body': 'Everything stays.',
  'offer.0.text.en.accept': 'Take it',
}

describe('the editor of a flow', () => {
  it('stores offers, holdout, facts and sub-reasons', async () => {
    const changes = { ...OFFER, 'flow.holdout_percent': '20', 'flow.stops.en': 'No invoices\n\n No bank feed ' }
    expect((await member.post(path, await formOf({ ...changes, 'reason.0.subs': 'budget = Our budget was cut\nToo dear for what we use' }))).status).toBe(303)
    const { flow, reasons } = (await stored()) as unknown as { flow: object; reasons: object[] }
    expect(flow).toMatchObject({
      kind: 'cancellation',
      holdout_share: 0.2,
      max_offers: 1,
      stops: { en: ['No invoices', 'No bank feed'] },
      offers: [
        {
          id: '25_off_for_three_months',
          kind: 'discount',
          gate: { min_mrr_minor: 4_950, currency: 'EUR' },
          variants: [{ terms: { percent: 25, months: 3, reference: 'SAVE25' }, texts: { en: { accept: 'Take it' } } }],
        },
      ],
    })
    expect(reasons[0]).toMatchObject({
      sub_reasons: [
        { id: 'budget', labels: { en: 'Our budget was cut' } },
        { id: 'too_dear_for_what_we_use', labels: { en: 'Too dear for what we use' } },
      ],
    })
  })

  it('keeps ids when words change, ties an offer to its reason, and removes one', async () => {
    const changed = await formOf({ 'offer.0.text.en.headline': 'A quarter off', 'reason.0.offer': '25_off_for_three_months' })
    expect((await member.post(path, changed)).status).toBe(303)
    const { flow, reasons } = (await stored()) as unknown as { flow: { offers: object[] }; reasons: { offers: string[] }[] }
    expect(flow.offers).toMatchObject([{ id: '25_off_for_three_months', variants: [{ texts: { en: { headline: 'A quarter off' } } }] }])
    expect(reasons[0]?.offers).toEqual(['25_off_for_three_months'])

    expect((await member.post(path, await formOf({ 'offer.0.remove': 'on', 'reason.0.offer': '' }))).status).toBe(303)
    expect(((await stored()) as unknown as { flow: { offers: object[] } }).flow.offers).toEqual([])
  })

  it('compares variants by weight, says their share, and gives an offer its segment', async () => {
    expect((await member.post(path, await formOf({ ...OFFER, 'offer.0.segment': 'plan=pro\nseats=5' }))).status).toBe(303)
    const second = {
      'offer.0.variant.1.percent': '10',
      'offer.0.variant.1.months': '6',
      'offer.0.variant.1.weight': '3',
      'offer.0.variant.1.text.en.headline': '10 % off for half a year',
      'offer.0.variant.1.text.en.accept': 'Take 10 %',
    }
    expect((await member.post(path, await formOf(second))).status).toBe(303)
    const offers = async () => ((await stored()) as unknown as { flow: { offers: object[] } }).flow.offers
    expect(await offers()).toMatchObject([
      {
        gate: { segment: { plan: 'pro', seats: 5 } },
        variants: [
          { id: 'a', weight: 1, terms: { percent: 25, months: 3 }, texts: { en: { headline: '25 % off for three months' } } },
          { id: 'b', weight: 3, terms: { percent: 10, months: 6 }, texts: { en: { headline: '10 % off for half a year' } } },
        ],
      },
    ])
    const text = textOf(await member.read(path))
    expect(text).toContain('Discount, 2 variants')
    expect(text).toContain('Variant A: 25% of the customers who see this offer')
    expect(text).toContain('Variant B: 75% of the customers who see this offer')
    // Saved as it stands, nothing changes.
    const before = await offers()
    expect((await member.post(path, await formOf({}))).status).toBe(303)
    expect(await offers()).toEqual(before)

    // Without the first the second is alone, under the id its figures have.
    expect((await member.post(path, await formOf({ 'offer.0.remove_variant': 'on' }))).status).toBe(303)
    expect(await offers()).toMatchObject([{ variants: [{ id: 'b', terms: { percent: 10 } }] }])
    expect(textOf(await member.read(path))).not.toContain('of the customers who see this offer')
    expect((await member.post(path, await formOf({ 'offer.0.remove': 'on' }))).status).toBe(303)
    expect(await offers()).toEqual([])
  })

  it('refuses words that press, and says which', async () => {
    const changes = { ...OFFER, 'offer.0.text.en.body': 'We will miss you. Last chance!' }
    const answer = await member.post(path, await formOf(changes))
    const text = textOf(await answer.text())
    expect(text).toContain('Not saved yet')
    expect(text).toContain('says “We will miss you”')
    expect(((await stored()) as unknown as { flow: { offers: object[] } }).flow.offers).toEqual([])
  })
})
