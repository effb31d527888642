import type { TextModelRow } from '../../../db/queries/corrections'
import { formatDate } from '../format'
import { plural, t } from '../i18n/t'
import { Panel } from './panel'

/** What corrections taught this workspace, and the way to forget it. */
export const LearnedPanel = ({
  learned,
  timeZone,
}: {
  learned: TextModelRow | undefined
  timeZone: string
}) => (
  <Panel
    title={t('Learned from corrections')}
    note={t('By this workspace, for this workspace: nothing of it leaves here.')}
  >
    {learned === undefined || learned.corrections === 0 ? (
      <p class="muted">
        {t(
          'Nothing yet. Correct the mood or a keyword where you read an answer, and answers to ' +
            'come are tagged by what you said.',
        )}
      </p>
    ) : (
      <>
        <dl class="facts">
          <dt>{t('From')}</dt>
          <dd>
            {plural(learned.corrections, { one: '{n} correction', other: '{n} corrections' })}
            {learned.since > 0 && t(' since {since}', {
              since: formatDate(timeZone, learned.since),
            })}
          </dd>
          <dt>{t('No keywords')}</dt>
          <dd dir="auto">{learned.words.hidden.join(', ') || t('None')}</dd>
          <dt>{t('Keywords')}</dt>
          <dd dir="auto">{learned.words.named.join(', ') || t('None besides those found')}</dd>
        </dl>
        <form class="actions" method="post" action="/settings/data/learned/removal">
          <button class="danger">{t('Forget what was learned')}</button>
        </form>
        <p class="note">
          {t('What was corrected stays as it is; only what was concluded from it is gone.')}
        </p>
      </>
    )}
  </Panel>
)
