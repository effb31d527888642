import type { OperationRow } from '../../../db/queries/operations'
import { formatTime } from '../format'
import { t } from '../i18n/t'
import { nameOperation } from '../import-words'
import { TableBox } from './panel'
import { Progress } from './progress'

/** Long work, newest first, with how far it is. */
export const OperationList = ({
  operations,
  timeZone,
}: {
  operations: readonly OperationRow[]
  timeZone: string
}) => (
  <TableBox label={t('Imports and other long work')}>
    <thead>
      <tr>
        <th scope="col">{t('What')}</th>
        <th scope="col">{t('How far')}</th>
        <th scope="col">{t('Begun')}</th>
      </tr>
    </thead>
    <tbody>
      {operations.map((operation) => {
        const { what, of } = nameOperation(operation)
        return (
          <tr>
            <th scope="row">
              <a href={operationHref(operation.id)}>{what}</a>
              {of !== '' && (
                <span class="interval" dir="auto">
                  {of}
                </span>
              )}
            </th>
            <td>
              <Progress operation={operation} />
            </td>
            <td class="nowrap">{formatTime(timeZone, operation.startedAt)}</td>
          </tr>
        )
      })}
    </tbody>
  </TableBox>
)

export const operationHref = (id: string): string => `/settings/data/${encodeURIComponent(id)}`
