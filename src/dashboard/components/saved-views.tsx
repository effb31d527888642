import type { SavedViewRow } from '../../../db/queries/saved-views'
import { MAX_VIEW_NAME } from '../../services/saved-views/save'
import { t } from '../i18n/t'

/** Filters kept under a name: one click to each, and a form to keep those in force. */
export const SavedViews = ({
  path,
  views,
  query,
}: {
  /** Of the list they belong to. */
  path: string
  views: readonly SavedViewRow[]
  /** The filters in force, as they stand in the address. */
  query: string
}) => {
  const current = views.find((view) => view.query === query)
  if (views.length === 0 && query === '') return null
  return (
    <div class="saved-views">
      {views.length > 0 && (
        <nav aria-label={t('Saved views')}>
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
          <button class="quiet small">{t('Forget this view')}</button>
        </form>
      ) : (
        query !== '' && (
          <details class="more">
            <summary>{t('Save this view')}</summary>
            <form method="post" action={`${path}/views`} class="pair">
              <input type="hidden" name="query" value={query} />
              <input
                name="name"
                maxlength={MAX_VIEW_NAME}
                required
                aria-label={t('Name of the view')}
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
