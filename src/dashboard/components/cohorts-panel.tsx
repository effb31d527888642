import type { CohortSummary } from '../../services/summaries/cohorts'
import { CohortMap } from '../charts/cohort-map'
import { retentionHref } from '../links'
import type { RetentionQuery } from '../pages/retention-data'
import { Panel } from './panel'
import { Tabs } from './tabs'

/** Who is left of those who began together. */
export const CohortsPanel = ({
  cohorts,
  query,
}: {
  cohorts: CohortSummary
  query: RetentionQuery
}) => (
  <Panel
    id="cohorts"
    title="Cohorts"
    metric={query.show === 'mrr' ? 'cohort_mrr' : 'cohort_customers'}
  >
    <div class="tab-row">
      <Tabs
        label="Kept"
        tabs={(['customers', 'mrr'] as const).map((show) => ({
          name: show === 'mrr' ? `MRR in ${cohorts.currency}` : 'Customers',
          href: retentionHref(query, { show }, 'cohorts'),
          current: show === query.show,
        }))}
      />
      <Tabs
        label="Cohorts of"
        tabs={(['month', 'quarter'] as const).map((step) => ({
          name: step === 'month' ? 'Months' : 'Quarters',
          href: retentionHref(query, { step }, 'cohorts'),
          current: step === query.step,
        }))}
      />
    </div>
    {cohorts.overall.length === 0 ? (
      <p class="note">
        Nobody first paid in a {query.step} that is over: there is nothing to follow yet.
      </p>
    ) : (
      <CohortMap cohorts={cohorts} show={query.show} />
    )}
  </Panel>
)
