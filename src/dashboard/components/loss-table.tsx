import type { LossKind } from '../../domain/billing/movement'
import type { Billed } from '../../domain/billing/billed'
import type { Rate } from '../../domain/metrics/rate'
import type { ChurnSummary } from '../../services/summaries/churn'
import { formatCount, formatFineShare, formatMoney, UNKNOWN } from '../format'
import { msg, t } from '../i18n/t'
import { Panel, TableBox } from './panel'
import { RateCell } from './rate'

const KINDS: Record<LossKind, string> = {
  voluntary: msg('By their own will'),
  involuntary: msg('Payment failed'),
  pause: msg('Pause too long'),
  unknown: msg('Cause not told'),
}

const BILLINGS: Record<Billed, string> = {
  monthly: msg('By the month'),
  yearly: msg('By the year'),
  other: msg('Otherwise'),
}

/** Voluntary and involuntary losses apart, by customers and by MRR. */
export const KindsOfLoss = ({ summary: { customers, mrr } }: { summary: ChurnSummary }) => (
  <Panel
    title={t('How they left')}
    note={t('Parts of the customer churn rate and of the gross MRR churn, which they add up to.')}
    metric="customer_churn_by_kind"
  >
    <LossTable
      label={t('Churn by kind of loss')}
      currency={mrr.currency}
      rows={customers.byKind.map(({ kind, rate }, i) => ({
        name: t(KINDS[kind]),
        customers: rate,
        mrr: mrr.byKind[i]?.rate,
      }))}
    />
  </Panel>
)

/** Plans by the month and by the year apart. */
export const LossByBilling = ({ summary: { customers, mrr } }: { summary: ChurnSummary }) => (
  <Panel
    title={t('How they were billed')}
    note={t('Each churn rate has its own customers; MRR lost is a part of all MRR at the start.')}
    metric="customer_churn_by_billing"
  >
    <LossTable
      label={t('Churn by billing')}
      currency={mrr.currency}
      rows={customers.byBilling.map(({ billed, rate }) => ({
        name: t(BILLINGS[billed]),
        customers: rate,
        mrr: mrr.byBilling.find((each) => each.billed === billed)?.rate,
      }))}
    />
  </Panel>
)

interface Row {
  name: string
  customers: Rate
  mrr: Rate | undefined
}

const LossTable = ({
  label,
  rows,
  currency,
}: {
  label: string
  rows: readonly Row[]
  currency: string
}) => (
  <TableBox label={label}>
    <thead>
      <tr>
        <th scope="col">{t('Customers')}</th>
        <th scope="col" class="number">{t('Lost')}</th>
        <th scope="col" class="number rate">{t('Churn rate')}</th>
        <th scope="col" class="number">{t('MRR lost')}</th>
      </tr>
    </thead>
    <tbody>
      {rows.map(({ name, customers, mrr }) => (
        <tr>
          <th scope="row">{name}</th>
          <td class="number">{formatCount(customers.k)}</td>
          <RateCell rate={customers} fine />
          <td class="number">
            {mrr ? formatMoney(mrr.k, currency) : UNKNOWN}
            {mrr && mrr.rate !== null && <span class="interval">{formatFineShare(mrr.rate)}</span>}
          </td>
        </tr>
      ))}
    </tbody>
  </TableBox>
)
