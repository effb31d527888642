import type { OperationRow } from '../../../db/queries/operations'
import { nameOfTable } from '../../domain/privacy/erasure-tally'
import { entryOf, TABLES_OF_PEOPLE } from '../../domain/privacy/subject-map'
import { tallyOf } from '../../services/privacy/erasure'
import { formatCount } from '../format'
import { t } from '../i18n/t'
import { Panel, TableBox } from './panel'

/** What an erasure did, kind by kind. */
export const ErasureReport = ({ operation }: { operation: OperationRow }) => {
  const { deleted, blanked, kept } = tallyOf(operation)
  const lines = TABLES_OF_PEOPLE.flatMap((table) => {
    const name = nameOfTable(table)
    const counts = [deleted[name] ?? 0, blanked[name] ?? 0, kept[name] ?? 0]
    return counts.every((count) => count === 0) ? [] : [{ what: entryOf(table).what, counts }]
  })
  if (lines.length === 0) {
    return (
      <Panel title={t('Erased')}>
        <p>{t('There was nothing of this person.')}</p>
      </Panel>
    )
  }
  return (
    <Panel title={t('Erased')} note={t('Whoever comes again is somebody new.')}>
      <TableBox label={t('Erased')} class="held">
        <thead>
          <tr>
            <th scope="col">{t('What')}</th>
            <th scope="col" class="number">{t('Deleted')}</th>
            <th scope="col" class="number">{t('Stays without them')}</th>
            <th scope="col" class="number">{t('Kept')}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map(({ what, counts }) => (
            <tr>
              <th scope="row">{t(what)}</th>
              {counts.map((count) => (
                <td class="number">{count === 0 ? '' : formatCount(count)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </TableBox>
    </Panel>
  )
}
