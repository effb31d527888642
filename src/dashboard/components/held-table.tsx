import { entryOf, type MappedTable, TABLES_OF_PEOPLE } from '../../domain/privacy/subject-map'
import { formatCount } from '../format'
import { t } from '../i18n/t'
import { TableBox } from './panel'

/** What is held of a person, kind by kind, and what erasing does to it. */
export const HeldTable = ({ held }: { held: ReadonlyMap<MappedTable, number> }) => (
  <TableBox label={t('What is held')} class="held">
    <thead>
      <tr>
        <th scope="col">{t('What')}</th>
        <th scope="col" class="number">{t('Held')}</th>
        <th scope="col">{t('On erasing')}</th>
      </tr>
    </thead>
    <tbody>
      {[...held].sort(byNearness).map(([table, count]) => (
        <tr>
          <th scope="row">{t(entryOf(table).what)}</th>
          <td class="number">{formatCount(count)}</td>
          <td>
            <Fate table={table} />
          </td>
        </tr>
      ))}
    </tbody>
  </TableBox>
)

/** Who they are first, then what they said, last what systems know: the map goes the other way. */
const byNearness = ([a]: [MappedTable, number], [b]: [MappedTable, number]): number =>
  Number(b === 'respondents') - Number(a === 'respondents') ||
  TABLES_OF_PEOPLE.indexOf(b) - TABLES_OF_PEOPLE.indexOf(a)

const Fate = ({ table }: { table: MappedTable }) => {
  const { erase } = entryOf(table)
  switch (erase.how) {
    case 'delete':
    case 'with':
      return <>{t('Deleted')}</>
    case 'blank':
    case 'rewrite':
      return <>{t('Loses what is theirs')}</>
    case 'keep':
      return (
        <>
          {t('Kept')}
          <span class="interval">{t(erase.why)}</span>
        </>
      )
    default:
      return erase satisfies never
  }
}
