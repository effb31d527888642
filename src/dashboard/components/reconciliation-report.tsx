import type { OperationRow } from '../../../db/queries/operations'
import type { DifferenceJson, ReconciliationReport } from '../../services/reconciliation/report'
import { formatCount, formatMoney, formatMoneyChange } from '../format'
import { plural, rich, t } from '../i18n/t'
import { DIFFERENCE_NAMES } from '../import-words'
import { customerHref } from '../links'
import { humanize } from '../words'
import { operationHref } from './operation-list'
import { Notice, Panel, TableBox } from './panel'
import { RefusedRows } from './refused-rows'

/** Whether a billing system's own list and the ledger agree, and where they do not. */
export const ReconciliationResult = ({ operation }: { operation: OperationRow }) => {
  // The step of a comparison writes nothing else.
  const report = operation.report as unknown as ReconciliationReport
  return (
    <>
      <Verdict report={report} />
      <Totals report={report} />
      {report.differences.length > 0 && <Differences id={operation.id} report={report} />}
      <RefusedRows report={report} />
    </>
  )
}

const unitWords = (unit: ReconciliationReport['unit'], n: number): string =>
  unit === 'subscription'
    ? plural(n, { one: '{n} subscription', other: '{n} subscriptions' })
    : plural(n, { one: '{n} customer', other: '{n} customers' })

const Verdict = ({ report }: { report: ReconciliationReport }) => {
  const { agrees, mrr_agrees, unit, matched, kinds, refused } = report
  const differing = Object.values(kinds).reduce((sum, count) => sum + count, 0)
  if (agrees) {
    return (
      <Notice>
        <p>
          {rich('<strong>It agrees to the cent.</strong> {count} on both sides say the same.', {
            strong: (text) => <strong>{text}</strong>,
            count: unitWords(unit, matched),
          })}
        </p>
      </Notice>
    )
  }
  return (
    <Notice kind="refused">
      <p>
        <strong>{mrr_agrees ? t(
          'The sums agree to the cent, single ones differ.',
        ) : t('It does not agree.')}</strong>{' '}
        {differing > 0 && `${plural(differing, {
          one: '{n} difference',
          other: '{n} differences',
        })}.`}{' '}
        {refused > 0 && t('{rows} of the list could not be read.', {
          rows: plural(refused, { one: '{n} row', other: '{n} rows' }),
        })}
      </p>
    </Notice>
  )
}

const Totals = ({ report: { unit, here, there, matched, totals } }: { report: ReconciliationReport }) => (
  <Panel
    title={t('MRR on both sides')}
    note={t('{count} here, {there} there, {matched} on both. Currencies are never added up.', {
      count: unitWords(unit, here),
      there: formatCount(there),
      matched: formatCount(matched),
    })}
  >
    {totals.length === 0 ? (
      <p class="muted">{t('Nothing is paid on either side.')}</p>
    ) : (
      <TableBox label={t('MRR on both sides')} class="totals">
        <thead>
          <tr>
            <th scope="col">{t('Currency')}</th>
            <th scope="col" class="number">{t('Here')}</th>
            <th scope="col" class="number">{t('There')}</th>
            <th scope="col" class="number">{t('Difference')}</th>
          </tr>
        </thead>
        <tbody>
          {totals.map(({ currency, here_minor, there_minor }) => (
            <tr>
              <th scope="row">{currency}</th>
              <td class="number">{formatMoney(here_minor, currency)}</td>
              <td class="number">{formatMoney(there_minor, currency)}</td>
              <td class="number">
                {here_minor === there_minor ? t(
                  'None',
                ) : formatMoneyChange(there_minor - here_minor, currency)}
              </td>
            </tr>
          ))}
        </tbody>
      </TableBox>
    )}
  </Panel>
)

const Differences = ({ id, report: { differences, kinds } }: { id: string; report: ReconciliationReport }) => {
  const all = Object.values(kinds).reduce((sum, count) => sum + count, 0)
  return (
    <Panel
      title={t('Differences')}
      note={
        <>
          {all > differences.length && t('The {n} largest of {all}. ', {
            n: formatCount(differences.length),
            all: formatCount(all),
          })}
          {rich('<link>All of them as CSV</link>, kept for 7 days.', {
            link: (text) => <a href={`${operationHref(id)}/differences/csv`}>{text}</a>,
          })}
        </>
      }
    >
      <ul class="reasons-list">
        {(Object.entries(kinds) as [keyof typeof DIFFERENCE_NAMES, number][]).map(([kind, count]) => (
          <li>
            <span class="badge">{formatCount(count)}</span> {t(DIFFERENCE_NAMES[kind])}
          </li>
        ))}
      </ul>
      <TableBox label={t('Differences')}>
        <thead>
          <tr>
            <th scope="col">{t('Customer')}</th>
            <th scope="col">{t('What differs')}</th>
            <th scope="col" class="number">{t('Here')}</th>
            <th scope="col" class="number">{t('There')}</th>
          </tr>
        </thead>
        <tbody>
          {differences.map((difference) => (
            <DifferenceLine difference={difference} />
          ))}
        </tbody>
      </TableBox>
    </Panel>
  )
}

const DifferenceLine = ({ difference }: { difference: DifferenceJson }) => {
  const { kind, customer_id, subscription_id, here, there } = difference
  return (
    <tr>
      <th scope="row" dir="auto">
        {here === null ? customer_id : <a href={customerHref(customer_id)}>{customer_id}</a>}
        {subscription_id !== null && <span class="interval">{subscription_id}</span>}
      </th>
      <td>{t(DIFFERENCE_NAMES[kind])}</td>
      <SideCell side={here} />
      <SideCell side={there} />
    </tr>
  )
}

const SideCell = ({ side }: { side: DifferenceJson['here'] }) => (
  <td class="number">
    {side === null ? (
      <span class="muted">{t('Missing')}</span>
    ) : (
      <>
        {side.currency === null ? '0' : formatMoney(side.mrr_minor, side.currency)}
        {side.status !== null && (
          <span class="interval">
            {side.status === 'none' ? t('Never began') : humanize(side.status)}
          </span>
        )}
      </>
    )}
  </td>
)
