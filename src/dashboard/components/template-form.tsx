import * as limits from '../../domain/messages/limits'
import type { TemplateTexts } from '../../domain/messages/template'
import { VARIABLE_NAMES, VARIABLES } from '../../domain/messages/variables'
import type { Preview } from '../../services/messages/preview'
import { formatLanguage } from '../format'
import { rich, t } from '../i18n/t'
import { Labelled } from './fields'
import { Panel } from './panel'

/** Every language there is, and an empty one for the next. */
export const LanguageFields = ({ texts }: { texts: TemplateTexts }) =>
  [...Object.entries(texts), ['', { subject: '', body: '' }] as const].map(([locale, { subject, body }], i) => (
    <details class="words-in" open={i === 0}>
      <summary>{locale === '' ? t('Another language') : formatLanguage(locale)}</summary>
      <Labelled label={t('Language')} hint={t('A tag such as en, de or pt-BR; empty to leave it out.')}>
        <input name={`locale_${i}`} maxlength={35} value={locale} autocomplete="off" />
      </Labelled>
      <Labelled label={t('Subject')}>
        <input name={`subject_${i}`} maxlength={limits.SUBJECT} value={subject} autocomplete="off" />
      </Labelled>
      <Labelled
        label={t('Text')}
        hint={t('Paragraphs are set apart by an empty line; addresses become links.')}
      >
        <textarea name={`body_${i}`} rows={12} maxlength={limits.BODY} dir="auto">
          {body}
        </textarea>
      </Labelled>
    </details>
  ))

/** The names a template may use. */
export const Variables = () => (
  <Panel
    title={t('What it may name')}
    note={rich('Written as <name></name>, or <other></other> with what stands there when it is not known.', {
      name: () => <code>{'{{name}}'}</code>,
      other: () => <code>{'{{name|there}}'}</code>,
    })}
  >
    <dl class="facts variables">
      {VARIABLE_NAMES.map((name) => (
        <>
          <dt>
            <code>{name}</code>
          </dt>
          <dd>{t(VARIABLES[name].what)}</dd>
        </>
      ))}
    </dl>
  </Panel>
)

/** A template as one person would get it. */
export const PreviewItem = ({
  locale,
  preview,
  isOpen,
}: {
  locale: string
  preview: Preview
  isOpen: boolean
}) => (
  <details class="mail" open={isOpen}>
    <summary>{formatLanguage(locale)}</summary>
    <p class="subject" lang={locale} dir="auto">
      <strong>{preview.subject}</strong>
    </p>
    <p class="words" lang={locale} dir="auto">
      {preview.text}
    </p>
  </details>
)
