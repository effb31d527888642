import { OFFER_KINDS } from '../../domain/cancellation/flow'
import { toMajor } from '../../domain/money'
import { flowOf } from '../flow-form'
import { formatLanguage } from '../format'
import type { Definition } from '../survey-form'
import { humanize } from '../words'
import { Labelled, Select } from './fields'
import { Panel } from './panel'

type Offer = NonNullable<Definition['flow']>['offers'][number]

const NEW_ROWS = 1
const KINDS = OFFER_KINDS.map((slug) => [slug, humanize(slug)] as const)

/** What a cancellation does besides asking why: what stops, the offers, and who sees none. */
export const FlowEditor = ({ definition }: { definition: Definition }) => {
  const flow = flowOf(definition)
  return (
    <>
      <Panel
        title="The end"
        note="Cancelling stands on every screen, in the size of everything else, and is never held up. Texts that press people are refused."
      >
        <Labelled label="This is">
          <Select
            name="flow.kind"
            value={flow.kind}
            options={[
              ['cancellation', 'Cancelling a subscription'],
              ['withdrawal', 'Withdrawing from a contract (EU): nothing asked, nothing offered'],
            ]}
          />
        </Labelled>
        {definition.locales.slice(0, 1).map((locale) => (
          <Labelled label={`What stops, in ${formatLanguage(locale)}`} hint="One plain fact a line.">
            <textarea name={`flow.stops.${locale}`} rows={3} maxlength={2_000} dir="auto">
              {(flow.stops[locale] ?? []).join('\n')}
            </textarea>
          </Labelled>
        ))}
      </Panel>
      <Panel
        title="Offers"
        note="Shown to those who give the reason they belong to. Without a token of your server nothing is offered that costs money."
      >
        <div class="inline-fields">
          <Labelled label="Offers on the one screen that has any">
            <Select
              name="flow.max_offers"
              value={String(flow.max_offers)}
              options={[
                ['1', 'One'],
                ['2', 'Two'],
              ]}
            />
          </Labelled>
          <Labelled label="Customers who see none, in percent" hint="The holdout: only against them can an effect be shown. At most 50.">
            <input
              name="flow.holdout_percent"
              type="number"
              min="0"
              max="50"
              step="1"
              value={String(Math.round(flow.holdout_share * 100))}
            />
          </Labelled>
        </div>
        {flow.offers.map((offer, row) => (
          <OfferFields row={row} offer={offer} locales={definition.locales} />
        ))}
        {Array.from({ length: NEW_ROWS }, (_, i) => (
          <OfferFields row={flow.offers.length + i} offer={null} locales={definition.locales} />
        ))}
      </Panel>
    </>
  )
}

const OfferFields = ({
  row,
  offer,
  locales,
}: {
  row: number
  offer: Offer | null
  locales: readonly string[]
}) => {
  const name = (field: string) => `offer.${row}.${field}`
  const variant = offer?.variants[0]
  const { terms, texts = {} } = variant ?? {}
  const gate = offer?.gate
  const major = (minor: number | null | undefined) =>
    minor == null ? '' : String(toMajor(minor, gate?.currency ?? ''))
  const number = (field: string, label: string, value: number | null | undefined, max: number) => (
    <Labelled label={label}>
      <input name={name(field)} type="number" min="1" max={String(max)} value={value == null ? '' : String(value)} />
    </Labelled>
  )
  const headline = texts[locales[0] ?? '']?.headline ?? offer?.id
  return (
    <details class="locale" open={offer === null && row === 0}>
      <summary>
        <span dir="auto">{headline ?? 'New offer'}</span>
        <span class="muted">{offer ? humanize(offer.kind) : 'write a headline to add it'}</span>
      </summary>
      <input type="hidden" name="offer" value={row} />
      {offer && <input type="hidden" name={name('id')} value={offer.id} />}
      <div class="inline-fields">
        <Labelled label="Kind">
          <Select name={name('kind')} value={offer?.kind ?? 'discount'} options={KINDS} />
        </Labelled>
        {number('percent', 'Percent off', terms?.percent, 100)}
        {number('months', 'For months', terms?.months, 24)}
        {number('days', 'Days more of trial', terms?.days, 365)}
      </div>
      <div class="inline-fields">
        <Labelled label="Plan to switch to">
          <input name={name('plan')} value={terms?.plan ?? ''} maxlength={100} dir="auto" />
        </Labelled>
        <Labelled label="Address it leads to">
          <input name={name('url')} value={terms?.url ?? ''} maxlength={500} placeholder="https:// or mailto:" />
        </Labelled>
        <Labelled label="Your own name for it">
          <input name={name('reference')} value={terms?.reference ?? ''} maxlength={200} placeholder="a coupon, a price" />
        </Labelled>
      </div>
      <div class="inline-fields">
        <Labelled label="From an MRR of">
          <input name={name('min_mrr')} type="number" min="0" step="any" value={major(gate?.min_mrr_minor)} />
        </Labelled>
        <Labelled label="From paid so far">
          <input name={name('min_paid')} type="number" min="0" step="any" value={major(gate?.min_paid_minor)} />
        </Labelled>
        <Labelled label="In currency">
          <input name={name('currency')} value={gate?.currency ?? ''} maxlength={3} placeholder="EUR" />
        </Labelled>
        {number('cooldown_days', 'Days before it comes again', offer?.cooldown_days ?? 180, 730)}
        {number('max_accepted', 'Accepted at most', offer?.max_accepted, 1_000_000)}
      </div>
      {locales.map((locale, i) => (
        <fieldset class="checks">
          <legend>{formatLanguage(locale)}</legend>
          {(i === 0 || texts[locale] || offer) &&
            (['headline', 'body', 'accept'] as const).map((field) => (
              <Labelled label={{ headline: 'Headline', body: 'Text', accept: 'Button' }[field]}>
                <input
                  name={name(`text.${locale}.${field}`)}
                  value={texts[locale]?.[field] ?? ''}
                  maxlength={{ headline: 120, body: 500, accept: 60 }[field]}
                  lang={locale}
                  dir="auto"
                />
              </Labelled>
            ))}
        </fieldset>
      ))}
      {offer && (
        <label class="check">
          <input type="checkbox" name={name('remove')} />
          Remove<span class="hidden"> {headline}</span>
        </label>
      )}
    </details>
  )
}
