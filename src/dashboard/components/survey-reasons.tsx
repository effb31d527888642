import { CANCELLATION_REASONS } from '../../domain/billing/cancellation-reasons'
import { formatLanguage } from '../format'
import { writeSubReasons } from '../flow-form'
import { t } from '../i18n/t'
import type { Definition } from '../survey-form'
import { humanize } from '../words'
import { Select } from './fields'
import { Panel } from './panel'

/** Rows kept free for new reasons. */
const NEW_ROWS = 2

const causes = () => CANCELLATION_REASONS.map((slug) => [slug, humanize(slug)] as const)

/** The reasons a leaver may choose from. A reason keeps its id for ever; its label may change. */
export const SurveyReasons = ({ definition }: { definition: Definition }) => {
  const locale = definition.locales[0] ?? 'en'
  const { reasons } = definition
  const offerNames = [
    ['', t('No offer')] as const,
    ...(definition.flow?.offers ?? []).map(
      ({ id, variants }) => [id, variants[0]?.texts[locale]?.headline ?? id] as const,
    ),
  ]
  return (
    <Panel
      title={t('Reasons')}
      note={t('In {locale}; other languages under Wording. The order differs by person.', {
        locale: formatLanguage(locale),
      })}
    >
      <ul class="reason-rows">
        {reasons.map(({ id, canonical, labels, sub_reasons, offers }, row) => (
          <Row
            row={row}
            id={id}
            locale={locale}
            label={labels[locale] ?? ''}
            canonical={canonical}
            subs={writeSubReasons(sub_reasons, locale)}
            offer={offers[0] ?? ''}
            offers={offerNames}
          />
        ))}
        {Array.from({ length: NEW_ROWS }, (_, i) => (
          <Row row={reasons.length + i} id={null} locale={locale} label="" canonical="other" subs="" offer="" offers={offerNames} />
        ))}
      </ul>
    </Panel>
  )
}

interface RowProps {
  row: number
  id: string | null
  locale: string
  label: string
  canonical: string
  /** Lines of its sub-reasons. */
  subs: string
  offer: string
  offers: readonly (readonly [id: string, headline: string])[]
}

const Row = ({ row, id, locale, label, canonical, subs, offer, offers }: RowProps) => {
  const name = label === '' ? t('new reason {value}', { value: row + 1 }) : label
  return (
    <li>
      <input type="hidden" name="reason" value={row} />
      {id !== null && <input type="hidden" name={`reason.${row}.id`} value={id} />}
      <input
        class="label"
        name={`reason.${row}.label.${locale}`}
        value={label}
        placeholder={t('Another reason to choose from')}
        maxlength={120}
        dir="auto"
        aria-label={id === null ? t('New reason') : t('Label of {id}', { id })}
      />
      <div class="choices">
        <span class="counts-as">
          <span aria-hidden="true">{t('counts as')}</span>
          <Select
            name={`reason.${row}.canonical`}
            value={canonical}
            options={causes()}
            label={t('{name} counts as', { name })}
          />
        </span>
        {offers.length > 1 && (
          <span class="counts-as">
            <span aria-hidden="true">{t('offer')}</span>
            <Select
              name={`reason.${row}.offer`}
              value={offer}
              options={offers}
              label={t('Offer for {name}', { name })}
            />
          </span>
        )}
      </div>
      {id !== null && (
        <div class="more">
          <details class="subs" open={subs !== ''}>
            <summary>{t('Sub-reasons')}</summary>
            <textarea
              name={`reason.${row}.subs`}
              rows={3}
              dir="auto"
              aria-label={t('Sub-reasons of {name}, one a line: id = label', { name })}
              placeholder={t('budget = Our budget was cut')}
            >
              {subs}
            </textarea>
          </details>
          <label class="check">
            <input type="checkbox" name={`reason.${row}.remove`} />
            {t('Remove')}
            <span class="hidden"> {name}</span>
          </label>
        </div>
      )}
    </li>
  )
}
