import { t } from '../i18n/t'
import { Panel } from './panel'

/** Offers to tag all answers anew. Nothing begins by itself: what was reported stays until then. */
export const RetagPanel = ({ isDue }: { isDue: boolean }) => (
  <Panel
    title={t('Tags of answers')}
    note={
      isDue
        ? t(
          'The rules, or what was learned from corrections, have changed since some answers ' +
            'were tagged.',
        )
        : t('Every answer carries the tags it would get today, as far as is known.')
    }
  >
    <p>
      {t(
        'Compare old and new tags side by side first. Nothing is changed before you say so, ' +
          'and what people corrected stays as they said.',
      )}
    </p>
    <form class="actions" method="post" action="/settings/data/retags">
      <button class={isDue ? 'primary' : ''}>{t('Compare old and new tags')}</button>
    </form>
  </Panel>
)
