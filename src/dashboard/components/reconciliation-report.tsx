import type { OperationRow } from '../../../db/queries/operations'
import type { DifferenceJson, ReconciliationReport } from '../../services/reconciliation/report'
import { formatCount, formatMoney, formatMoneyChange } from '../format'
import { DIFFERENCE_NAMES } from '../import-words'
import { customerHref } from '../links'
import { countOf, humanize } from '../words'
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

const Verdict = ({ report }: { report: ReconciliationReport }) => {
  const { agrees, mrr_agrees, unit, matched, kinds, refused } = report
  const differing = Object.values(kinds).reduce((sum, count) => sum + count, 0)
  if (agrees) {
    return (
      <Notice>
        <p>
          <strong>It agrees to the cent.</strong> {countOf(matched, unit)} on both sides say the same.
        </p>
      </Notice>
    )
  }
  return (
    <Notice kind="refused">
      <p>
        <strong>{mrr_agrees ? 'The sums agree to the cent, single ones differ.' : 'It does not agree.'}</strong>{' '}
        {differing > 0 && `${countOf(differing, 'difference')}.`}{' '}
        {refused > 0 && `${countOf(refused, 'row')} of the list could not be read.`}
      </p>
    </Notice>
  )
}

const Totals = ({ report: { unit, here, there, matched, totals } }: { report: ReconciliationReport }) => (
  <Panel
    title="MRR on both sides"
    note={`${countOf(here, unit)} here, ${formatCount(there)} there, ${formatCount(matched)} on both. Currencies are never added up.`}
  >
    {totals.length === 0 ? (
      <p class="muted">Nothing is paid on either side.</p>
    ) : (
      <TableBox label="MRR on both sides" class="totals">
        <thead>
          <tr>
            <th scope="col">Currency</th>
            <th scope="col" class="number">
              Here
            </th>
            <th scope="col" class="number">
              There
            </th>
            <th scope="col" class="number">
              Difference
            </th>
          </tr>
        </thead>
        <tbody>
          {totals.map(({ currency, here_minor, there_minor }) => (
            <tr>
              <th scope="row">{currency}</th>
              <td class="number">{formatMoney(here_minor, currency)}</td>
              <td class="number">{formatMoney(there_minor, currency)}</td>
              <td class="number">
                {here_minor === there_minor ? 'None' : formatMoneyChange(there_minor - here_minor, currency)}
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
      title="Differences"
      note={
        <>
          {all > differences.length && `The ${formatCount(differences.length)} largest of ${formatCount(all)}. `}
          <a href={`${operationHref(id)}/differences/csv`}>All of them as CSV</a>, kept for 7 days.
        </>
      }
    >
      <ul class="reasons-list">
        {(Object.entries(kinds) as [keyof typeof DIFFERENCE_NAMES, number][]).map(([kind, count]) => (
          <li>
            <span class="badge">{formatCount(count)}</span> {DIFFERENCE_NAMES[kind]}
          </li>
        ))}
      </ul>
      <TableBox label="Differences">
        <thead>
          <tr>
            <th scope="col">Customer</th>
            <th scope="col">What differs</th>
            <th scope="col" class="number">
              Here
            </th>
            <th scope="col" class="number">
              There
            </th>
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
      <td>{DIFFERENCE_NAMES[kind]}</td>
      <SideCell side={here} />
      <SideCell side={there} />
    </tr>
  )
}

const SideCell = ({ side }: { side: DifferenceJson['here'] }) => (
  <td class="number">
    {side === null ? (
      <span class="muted">Missing</span>
    ) : (
      <>
        {side.currency === null ? '0' : formatMoney(side.mrr_minor, side.currency)}
        {side.status !== null && (
          <span class="interval">{side.status === 'none' ? 'Never began' : humanize(side.status)}</span>
        )}
      </>
    )}
  </td>
)
