import type { OperationRow } from '../../../db/queries/operations'
import { importInputOf, IMPORT } from '../../services/imports/input'
import { formatCount } from '../format'
import { t } from '../i18n/t'

/** How far long work is. A bar only while it runs and its size is known. */
export const Progress = ({ operation }: { operation: OperationRow }) => {
  const { status, done, total } = operation
  if (status !== 'running') return <StateBadge operation={operation} />
  return (
    <span class="progress">
      {total !== null && total > 0 && (
        <progress value={Math.min(done, total)} max={total} aria-label={t('Done')} />
      )}
      <span class="muted nowrap">
        {formatCount(done)}
        {total !== null && t(' of {total}', { total: formatCount(total) })}
      </span>
    </span>
  )
}

/** Where work that does not run stands, in a word. */
export const StateBadge = ({ operation }: { operation: OperationRow }) => (
  <span class={`badge ${TONES[operation.status]}`}>{wordOf(operation)}</span>
)

const TONES: Record<OperationRow['status'], string> = {
  waiting: 'trial',
  running: 'trial',
  done: 'active',
  failed: 'churned',
}

function wordOf(operation: OperationRow): string {
  if (operation.status === 'waiting') return t('Waits for you')
  if (operation.status === 'running') return t('Running')
  if (operation.status === 'failed') return t('Failed')
  return operation.kind === IMPORT && importInputOf(operation).dryRun ? t('Tried') : t('Done')
}
