import { formatLanguage, formatShare } from '../format'
import { t } from '../i18n/t'
import type { Definition } from '../survey-form'
import { Labelled } from './fields'

type Variant = NonNullable<Definition['flow']>['offers'][number]['variants'][number]

/** What one variant of an offer gives and says; its share is said in words beside its weight. */
export const VariantFields = ({
  prefix,
  name,
  variant,
  total,
  locales,
  isOnly = false,
}: {
  /** Of the names of its fields. */
  prefix: string
  name: string
  /** Null for one that is not there yet. */
  variant: Variant | null
  /** Weight of all variants of the offer. */
  total: number
  locales: readonly string[]
  /** Nothing to compare it with, so no share and no name. */
  isOnly?: boolean
}) => {
  const { terms, texts = {} } = variant ?? {}
  const number = (field: string, label: string, value: number | null | undefined, max: number) => (
    <Labelled label={label}>
      <input name={`${prefix}${field}`} type="number" min="1" max={String(max)} value={value == null ? '' : String(value)} />
    </Labelled>
  )
  return (
    <fieldset class={isOnly ? 'only' : 'variant'}>
      <legend class={isOnly ? 'hidden' : undefined}>
        {name}
        {!isOnly && `: ${shareText(variant, total)}`}
      </legend>
      <div class="inline-fields">
        {number('percent', t('Percent off'), terms?.percent, 100)}
        {number('months', t('For months'), terms?.months, 24)}
        {number('days', t('Days more of trial'), terms?.days, 365)}
        {!isOnly && number('weight', t('Weight against the others'), variant?.weight ?? 1, 100)}
      </div>
      <div class="inline-fields">
        <Labelled label={t('Plan to switch to')}>
          <input name={`${prefix}plan`} value={terms?.plan ?? ''} maxlength={100} dir="auto" />
        </Labelled>
        <Labelled label={t('Address it leads to')}>
          <input name={`${prefix}url`} value={terms?.url ?? ''} maxlength={500} placeholder="https:// or mailto:" />
        </Labelled>
        <Labelled label={t('Your own name for it')}>
          <input
            name={`${prefix}reference`}
            value={terms?.reference ?? ''}
            maxlength={200}
            placeholder={t('a coupon, a price')}
          />
        </Labelled>
      </div>
      {locales.map((locale) => (
        <fieldset class="wording">
          <legend>{formatLanguage(locale)}</legend>
          {(['headline', 'body', 'accept'] as const).map((field) => (
            <Labelled
              label={{ headline: t('Headline'), body: t('Text'), accept: t('Button') }[field]}
            >
              <input
                name={`${prefix}text.${locale}.${field}`}
                value={texts[locale]?.[field] ?? ''}
                maxlength={{ headline: 120, body: 500, accept: 60 }[field]}
                lang={locale}
                dir="auto"
              />
            </Labelled>
          ))}
        </fieldset>
      ))}
      {variant && !isOnly && (
        <label class="check">
          <input type="checkbox" name={`${prefix}remove_variant`} />
          {t('Remove {name}', { name })}
        </label>
      )}
    </fieldset>
  )
}

const shareText = (variant: Variant | null, total: number): string =>
  variant === null
    ? t('write a headline to add it')
    : t('{share} of the customers who see this offer, always the same ones', {
      share: formatShare(variant.weight / total),
    })
