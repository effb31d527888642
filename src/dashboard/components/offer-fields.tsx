import { OFFER_KINDS } from '../../domain/cancellation/flow'
import { toMajor } from '../../domain/money'
import { MAX_VARIANTS, variantPrefix } from '../flow-form'
import { plural, t } from '../i18n/t'
import { writeSegment } from '../segment-lines'
import type { Definition } from '../survey-form'
import { humanize } from '../words'
import { Labelled, Select } from './fields'
import { VariantFields } from './variant-fields'

type Offer = NonNullable<Definition['flow']>['offers'][number]

const kinds = () => OFFER_KINDS.map((slug) => [slug, humanize(slug)] as const)

/** One offer: its kind and wording, whom it is for, and what it is compared with. */
export const OfferFields = ({
  row,
  offer,
  locales,
}: {
  row: number
  offer: Offer | null
  locales: readonly string[]
}) => {
  const prefix = `offer.${row}.`
  const [first = null, ...others] = offer?.variants ?? []
  const headline = first?.texts[locales[0] ?? '']?.headline ?? offer?.id
  const total = (offer?.variants ?? []).reduce((sum, { weight }) => sum + weight, 0)
  return (
    <details class="locale offer-fields" open={offer === null && row === 0}>
      <summary>
        <span dir="auto">{headline ?? t('New offer')}</span>
        <span class="muted">{offer ? describe(offer) : t('write a headline to add it')}</span>
      </summary>
      <input type="hidden" name="offer" value={row} />
      {offer && <input type="hidden" name={`${prefix}id`} value={offer.id} />}
      <div class="inline-fields">
        <Labelled label={t('Kind')}>
          <Select name={`${prefix}kind`} value={offer?.kind ?? 'discount'} options={kinds()} />
        </Labelled>
      </div>
      <VariantFields
        prefix={variantPrefix(prefix, 0)}
        name={t('Variant {id}', { id: letterOf(0) })}
        variant={first}
        total={total}
        locales={locales}
        isOnly={others.length === 0}
      />
      {offer &&
        others.map((variant, i) => (
          <VariantFields
            prefix={variantPrefix(prefix, i + 1)}
            name={t('Variant {id}', { id: letterOf(i + 1) })}
            variant={variant}
            total={total}
            locales={locales}
          />
        ))}
      {offer && others.length + 1 < MAX_VARIANTS && (
        <details class="variant">
          <summary>{t('Compare it with another wording or other terms')}</summary>
          <VariantFields
            prefix={variantPrefix(prefix, others.length + 1)}
            name={t('Variant {id}', { id: letterOf(others.length + 1) })}
            variant={null}
            total={total}
            locales={locales}
          />
        </details>
      )}
      <OfferGate prefix={prefix} offer={offer} />
      {offer && (
        <label class="check">
          <input type="checkbox" name={`${prefix}remove`} />
          {t('Remove')}
          <span class="hidden"> {headline}</span>
        </label>
      )}
    </details>
  )
}

const describe = ({ kind, variants }: Offer): string =>
  variants.length > 1 ? `${humanize(kind)}, ${plural(variants.length, {
    one: '{n} variant',
    other: '{n} variants',
  })}` : humanize(kind)

const letterOf = (at: number): string => 'ABCD'.charAt(at)

/** Who may see it, how often, and how often it may be accepted. */
const OfferGate = ({ prefix, offer }: { prefix: string; offer: Offer | null }) => {
  const gate = offer?.gate
  const major = (minor: number | null | undefined) =>
    minor == null ? '' : String(toMajor(minor, gate?.currency ?? ''))
  return (
    <fieldset class="gate">
      <legend>{t('Who sees it')}</legend>
      <div class="inline-fields">
        <Labelled label={t('From an MRR of')}>
          <input name={`${prefix}min_mrr`} type="number" min="0" step="any" value={major(gate?.min_mrr_minor)} />
        </Labelled>
        <Labelled label={t('From paid so far')}>
          <input name={`${prefix}min_paid`} type="number" min="0" step="any" value={major(gate?.min_paid_minor)} />
        </Labelled>
        <Labelled label={t('In currency')}>
          <input name={`${prefix}currency`} value={gate?.currency ?? ''} maxlength={3} placeholder="EUR" />
        </Labelled>
        <Labelled label={t('Days before it comes again')}>
          <input name={`${prefix}cooldown_days`} type="number" min="0" max="730" value={String(offer?.cooldown_days ?? 180)} />
        </Labelled>
        <Labelled label={t('Accepted at most')}>
          <input name={`${prefix}max_accepted`} type="number" min="1" max="1000000" value={offer?.max_accepted == null ? '' : String(offer.max_accepted)} />
        </Labelled>
      </div>
      <Labelled
        label={t('Only customers with these traits')}
        hint={t('One per line: plan=pro. For a segment of its own make an offer of its own.')}
      >
        <textarea name={`${prefix}segment`} rows={2} spellcheck={false}>
          {writeSegment(gate?.segment ?? {})}
        </textarea>
      </Labelled>
    </fieldset>
  )
}
