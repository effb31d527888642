import type { SavedViewRow } from '../../../db/queries/saved-views'
import { MAX_VIEW_NAME } from '../../services/saved-views/save'
import { msg, t } from '../i18n/t'

type Words = Readonly<Record<'all' | 'forget' | 'save' | 'name', string>>

const VIEW_WORDS: Words = {
  all: msg('Saved views'),
  forget: msg('Forget this view'),
  save: msg('Save this view'),
  name: msg('Name of the view'),
}

/** Filters of customers are called by what they make. */
export const SEGMENT_WORDS: Words = {
  all: msg('Segments'),
  forget: msg('Forget this segment'),
  save: msg('Save as a segment'),
  name: msg('Name of the segment'),
}

/** Filters kept under a name: one click to each, and a form to keep those in force. */
export const SavedViews = ({
  path,
  views,
  query,
  words = VIEW_WORDS,
}: {
  /** Of the list they belong to. */
  path: string
  views: readonly SavedViewRow[]
  /** The filters in force, as they stand in the address. */
  query: string
  words?: Words
}) => {
  const current = views.find((view) => view.query === query)
  if (views.length === 0 && query === '') return null
  return (
    <div class="saved-views">
      {views.length > 0 && (
        <nav aria-label={t(words.all)}>
          {views.map((view) => (
            <a
              href={view.query === '' ? path : `${path}?${view.query}`}
              aria-current={view === current ? 'true' : undefined}
              dir="auto"
            >
              {view.name}
            </a>
          ))}
        </nav>
      )}
      {current ? (
        <form method="post" action={`${path}/views/${current.id}/removal`}>
          <button class="quiet small">{t(words.forget)}</button>
        </form>
      ) : (
        query !== '' && (
          <details class="more">
            <summary>{t(words.save)}</summary>
            <form method="post" action={`${path}/views`} class="pair">
              <input type="hidden" name="query" value={query} />
              <input
                name="name"
                maxlength={MAX_VIEW_NAME}
                required
                aria-label={t(words.name)}
                placeholder={t('Name')}
                autocomplete="off"
              />
              <button class="quiet">{t('Save')}</button>
            </form>
          </details>
        )
      )}
    </div>
  )
}
