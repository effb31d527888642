import type { CohortSummary } from '../../services/summaries/cohorts'
import { CohortMap } from '../charts/cohort-map'
import { t } from '../i18n/t'
import { retentionHref } from '../links'
import type { RetentionQuery } from '../pages/retention-data'
import { Panel } from './panel'
import { Tabs } from './tabs'
import { inSentence } from '../words'

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
    title={t('Cohorts')}
    metric={query.show === 'mrr' ? 'cohort_mrr' : 'cohort_customers'}
  >
    <div class="tab-row">
      <Tabs
        label={t('Kept')}
        tabs={(['customers', 'mrr'] as const).map((show) => ({
          name: show === 'mrr' ? t('MRR in {currency}', {
            currency: cohorts.currency,
          }) : t('Customers'),
          href: retentionHref(query, { show }, 'cohorts'),
          current: show === query.show,
        }))}
      />
      <Tabs
        label={t('Cohorts of')}
        tabs={(['month', 'quarter'] as const).map((step) => ({
          name: step === 'month' ? t('Months') : t('Quarters'),
          href: retentionHref(query, { step }, 'cohorts'),
          current: step === query.step,
        }))}
      />
    </div>
    {cohorts.overall.length === 0 ? (
      <p class="note">
        {t('Nobody first paid in a {step} that is over: there is nothing to follow yet.', {
          step: inSentence(query.step),
        })}
      </p>
    ) : (
      <CohortMap cohorts={cohorts} show={query.show} />
    )}
  </Panel>
)
