import type { Refusals } from '../../services/imports/report'
import { formatCount } from '../format'
import { plural, t } from '../i18n/t'
import { PROBLEM_NAMES } from '../import-words'
import { Panel, TableBox } from './panel'

/** The rows that were refused and why: counts of all, and the first of them. */
export const RefusedRows = ({ report: { refused, reasons, refusals } }: { report: Refusals }) => {
  if (refused === 0) return null
  const counts = Object.entries(reasons) as [keyof typeof PROBLEM_NAMES, number][]
  return (
    <Panel
      title={t('{rows} refused', { rows: plural(refused, { one: '{n} row', other: '{n} rows' }) })}
      note={refused > refusals.length ? t('The first {n} of them.', {
        n: formatCount(refusals.length),
      }) : undefined}
    >
      <ul class="reasons-list">
        {counts
          .toSorted(([, a], [, b]) => b - a)
          .map(([code, count]) => (
            <li>
              <span class="badge">{formatCount(count)}</span> {t(PROBLEM_NAMES[code])}
            </li>
          ))}
      </ul>
      <TableBox label={t('Refused rows')} class="rows">
        <thead>
          <tr>
            <th scope="col" class="number">{t('Row')}</th>
            <th scope="col">{t('Column')}</th>
            <th scope="col">{t('Value')}</th>
            <th scope="col">{t('Why')}</th>
          </tr>
        </thead>
        <tbody>
          {refusals.map(({ row, column, value, message }) => (
            <tr>
              <th scope="row" class="number">
                {formatCount(row)}
              </th>
              <td dir="auto">{column ?? ''}</td>
              <td class="samples" dir="auto">
                {value ?? ''}
              </td>
              <td lang="en">{message}</td>
            </tr>
          ))}
        </tbody>
      </TableBox>
    </Panel>
  )
}
