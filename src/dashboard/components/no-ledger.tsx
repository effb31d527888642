import { Empty } from './panel'

/** Stands where nothing is known of customers who pay: how they come to be known. */
export const NoLedger = () => (
  <Empty>
    <h2>Nothing in the ledger yet</h2>
    <p>
      Connect your billing system in <a href="/settings#billing">Settings</a>, or post{' '}
      <a href="/docs#post_churn_events">churn events</a> yourself.
    </p>
  </Empty>
)
