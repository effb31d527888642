import type { OperationRow } from '../../../db/queries/operations'
import { canRun } from '../../services/imports/run'
import { reportOf } from '../../services/imports/step'
import { formatCount } from '../format'
import { plural, t } from '../i18n/t'
import { operationHref } from './operation-list'
import { Notice, Panel } from './panel'
import { RefusedRows } from './refused-rows'

/** What came of an import, or what would come of it, and the way on. */
export const ImportReport = ({ operation }: { operation: OperationRow }) => {
  const report = reportOf(operation)
  const { dry_run: tried, taken, known, refused } = report
  return (
    <>
      {!tried && (
        <Notice>
          {taken === 0 && refused === 0
            ? t('Nothing was new: everything in this file was known already.')
            : t('Imported {rows}.', { rows: plural(taken, { one: '{n} row', other: '{n} rows' }) })}
        </Notice>
      )}
      <Panel
        title={tried ? t('What would happen') : t('What happened')}
        note={tried ? t('Nothing has been changed yet.') : undefined}
      >
        <dl class="counts">
          <Count name={tried ? t('Would be taken') : t('Taken')} count={taken} />
          <Count name={t('Known already')} count={known} />
          <Count name={t('Refused')} count={refused} />
        </dl>
        {tried && canRun(operation) && <Start operation={operation} taken={taken} />}
      </Panel>
      <RefusedRows report={report} />
    </>
  )
}

const Count = ({ name, count }: { name: string; count: number }) => (
  <div>
    <dt>{name}</dt>
    <dd class="value">{formatCount(count)}</dd>
  </div>
)

const Start = ({ operation, taken }: { operation: OperationRow; taken: number }) => (
  <form class="actions" method="post" action={`${operationHref(operation.id)}/start`}>
    {taken > 0 && <button class="primary">
      {t('Import {rows}', { rows: plural(taken, { one: '{n} row', other: '{n} rows' }) })}
    </button>}
    <a class="button quiet" href={`${operationHref(operation.id)}?columns`}>
      {t('Change how it is read')}
    </a>
  </form>
)
