import { rich, t } from '../i18n/t'
import { Empty } from './panel'

/** Stands where nothing is known of customers who pay: how they come to be known. */
export const NoLedger = () => (
  <Empty>
    <h2>{t('Nothing in the ledger yet')}</h2>
    <p>
      {rich(
        'Connect your billing system in <link>Settings</link>, or post <link2>churn ' +
          'events</link2> yourself.',
        {
          link: (text) => <a href="/settings#billing">{text}</a>,
          link2: (text) => <a href="/docs#post_churn_events">{text}</a>,
        },
      )}
    </p>
  </Empty>
)
