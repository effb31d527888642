import type { KindSlug } from '../../contract/client'
import { LOCALES } from '../../domain/surveys/locales'
import { formatLanguage } from '../format'
import { plural, t } from '../i18n/t'
import { type Definition, offeredLocales, usualTexts } from '../survey-form'
import { humanize } from '../words'
import { Labelled, Select } from './fields'
import { Panel } from './panel'

interface Props {
  kind: KindSlug
  definition: Definition
}

/** Languages a survey is asked in, and the one for everybody else. */
export const SurveyLanguages = ({ definition }: Omit<Props, 'kind'>) => {
  const locales = offeredLocales(definition)
  return (
    <Panel title={t('Languages')}>
      <fieldset class="checks">
        <legend>{t('Asked in')}</legend>
        {locales.map((locale) => (
          <label class="check">
            <input
              type="checkbox"
              name="locale"
              value={locale}
              checked={definition.locales.includes(locale)}
            />
            {formatLanguage(locale)}
          </label>
        ))}
      </fieldset>
      <Labelled label={t('For everybody else')} hint={t('Must be one of those ticked.')}>
        <Select
          name="fallback"
          value={definition.locales[0] ?? 'en'}
          options={locales.map((locale) => [locale, formatLanguage(locale)])}
        />
      </Labelled>
    </Panel>
  )
}

/** Own wording by language; an empty field shows the usual words, written faintly in it. */
export const SurveyWording = ({ kind, definition }: Props) => (
  <Panel
    title={t('Wording')}
    note={t('Leave a field empty for the usual words, which stand faintly in it.')}
  >
    {definition.locales.map((locale, i) => (
      <LocaleTexts kind={kind} definition={definition} locale={locale} open={i === 0} />
    ))}
  </Panel>
)

const LocaleTexts = ({
  kind,
  definition,
  locale,
  open,
}: Props & { locale: string; open: boolean }) => {
  const own = definition.texts[locale] ?? {}
  const count = Object.keys(own).length
  const dir = LOCALES[locale.split('-')[0] ?? '']?.dir ?? 'ltr'
  return (
    <details class="locale" open={open}>
      <summary>
        {formatLanguage(locale)}
        <span class="muted">
          {count === 0 ? t(
            'usual words',
          ) : plural(count, { one: '{n} own text', other: '{n} own texts' })}
        </span>
      </summary>
      <input type="hidden" name="worded" value={locale} />
      {Object.entries(usualTexts(kind, locale)).map(([name, usual]) => (
        <Labelled label={humanize(name)}>
          <input
            name={`text.${locale}.${name}`}
            value={own[name]}
            placeholder={usual}
            maxlength={300}
            lang={locale}
            dir={own[name] === undefined ? dir : 'auto'}
          />
        </Labelled>
      ))}
      {definition.reasons.map(({ id, labels }, row) =>
        open ? null : (
          <Labelled
            label={t('Reason: {labels}', { labels: labels[definition.locales[0] ?? ''] ?? id })}
          >
            <input
              name={`reason.${row}.label.${locale}`}
              value={labels[locale]}
              maxlength={120}
              lang={locale}
              dir="auto"
            />
          </Labelled>
        ),
      )}
    </details>
  )
}
