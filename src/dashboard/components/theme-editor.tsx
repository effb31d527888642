import { OWN_LIMITS } from '../../domain/text/own/limits'
import type { ThemeFields } from '../../services/themes/theme-fields'
import type { ThemePreview } from '../../services/themes/preview'
import { t } from '../i18n/t'
import { responseHref } from '../links'
import { Labelled } from './fields'
import { Marked } from './marked'
import { Panel } from './panel'
import { rateText } from './rate'

/** What a theme of one's own is called and found by. */
export const ThemeForm = ({
  action,
  fields,
  button,
}: {
  action: string
  fields: ThemeFields
  button: string
}) => (
  <form class="stack" method="post" action={action}>
    <Labelled label={t('Name')}>
      <input name="name" required maxlength={OWN_LIMITS.nameLength} value={fields.name} dir="auto" />
    </Labelled>
    <Labelled
      label={t('Words and phrases')}
      hint={t('One a line, in any form: “invoice” finds “invoices” too, and “bill*” all that begins so.')}
    >
      <textarea name="terms" rows={6} dir="auto" spellcheck={false}>
        {fields.terms.join('\n')}
      </textarea>
    </Labelled>
    <Labelled
      label={t('Examples')}
      hint={t('Whole answers, one a line. A sentence that shares half of one’s telling words is about it.')}
    >
      <textarea name="examples" rows={4} dir="auto">
        {fields.examples.join('\n')}
      </textarea>
    </Labelled>
    <div class="actions">
      <button class="primary">{button}</button>
      <button class="quiet" formaction={`${action}/preview`} formnovalidate>
        {t('See what it finds')}
      </button>
    </div>
  </form>
)

/** What the fields find in the newest comments. */
export const ThemePreviewPanel = ({ preview }: { preview: ThemePreview | null }) => (
  <Panel
    title={t('What it finds')}
    note={preview ? t('{share} of the newest comments.', { share: rateText(preview.matched, true) }) : undefined}
  >
    {preview === null ? (
      <p class="note">{t('Write a word, a phrase or an example, then see what it finds.')}</p>
    ) : preview.samples.length === 0 ? (
      <p class="note">{t('None of them says so. Try the words people use, or the beginning of one.')}</p>
    ) : (
      <ul class="quotes">
        {preview.samples.map(({ id, text, language, spans }) => (
          <li>
            <a href={responseHref(id)} dir="auto" lang={language ?? undefined}>
              <Marked text={text} spans={spans} />
            </a>
          </li>
        ))}
      </ul>
    )}
  </Panel>
)
