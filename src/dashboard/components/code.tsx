import { t } from '../i18n/t'

/** Text to copy: a page without scripts lets it be selected, one with them brings a button. */
export const CopyText = ({ id, text, label }: { id: string; text: string; label: string }) => (
  <div class="copy">
    <pre id={id} tabindex={0} role="region" aria-label={label}>
      <code>{text}</code>
    </pre>
    <button type="button" class="quiet" data-copy={id} data-thanks={t('Copied')} hidden>
      {t('Copy')}
    </button>
  </div>
)
