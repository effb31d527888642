import { currentLocale } from './locale'
import { LOCALES } from './locales'
import { t } from './t'

/** The dashboard's languages, each a button in its own words; needs no script. */
export const LanguageChoice = () => (
  <details class="language">
    <summary>
      <span class="hidden">{t('Language')}: </span>
      {LOCALES[currentLocale()]}
    </summary>
    <form method="post" action="/language">
      {Object.entries(LOCALES).map(([tag, name]) => (
        <button
          class="quiet"
          name="locale"
          value={tag}
          lang={tag}
          aria-pressed={tag === currentLocale() ? 'true' : undefined}
        >
          {name}
        </button>
      ))}
    </form>
  </details>
)
