import { findOperation, type OperationRow } from '../../../db/queries/operations'
import { AppError } from '../../errors'
import { exportDifferences } from '../../http/export-differences'
import { type FileInput, fileInputOf, IMPORT, planOf } from '../../services/imports/input'
import { canRun } from '../../services/imports/run'
import { findReconciliation, RECONCILIATION } from '../../services/reconciliation/input'
import { ERASURE } from '../../services/privacy/erasure'
import { RETAG } from '../../services/retag/input'
import { ColumnMapping } from '../components/column-mapping'
import { ErasureReport } from '../components/erasure-report'
import { ImportReport } from '../components/import-report'
import { operationHref } from '../components/operation-list'
import { Notice, PageTitle, Panel } from '../components/panel'
import { Progress } from '../components/progress'
import { ReconciliationResult } from '../components/reconciliation-report'
import { type RetagExample, RetagReport } from '../components/retag-report'
import { formatCount, formatTime } from '../format'
import { msg, plural, t } from '../i18n/t'
import { hasFile, nameField, nameOperation } from '../import-words'
import { type PageContext, renderPage } from '../layout'
import { LookAgain } from './data'
import { loadExamples } from './data-retags'

/** An import, a comparison or other long work: what it asks, how far it is, or what came of it. */
export async function showOperation(c: PageContext): Promise<Response> {
  const operation = await requireOperation(c)
  const isAsked = operation.status === 'waiting' || (c.req.query('columns') !== undefined && isOpen(operation))
  if (!isAsked || !hasFile(operation)) return await renderOperation(c, operation)
  return await renderMapping(c, operation, fileInputOf(operation), 200)
}

/** Asks which column is what, and what else the file leaves open. */
export async function renderMapping(
  c: PageContext,
  operation: OperationRow,
  input: FileInput,
  status: 200 | 422,
): Promise<Response> {
  const isImport = operation.kind === IMPORT
  return await renderPage(
    c,
    { title: nameOperation(operation).what, place: '/settings', status },
    <>
      <Head operation={operation} />
      <p class="lead muted">
        {t('{rows} and {columns}, parted by', {
          rows: plural(operation.total ?? 0, { one: '{n} row', other: '{n} rows' }),
          columns: plural(input.file.length, { one: '{n} column', other: '{n} columns' }),
        })}{' '}
        {t(DELIMITER_NAMES[input.delimiter] ?? msg('something'))}
        .
        {' '}
        {isImport ? t(
          'The next step only tries it: nothing is changed.',
        ) : t('Comparing changes nothing.')}
      </p>
      <ColumnMapping
        action={`${operationHref(operation.id)}/run`}
        input={input}
        problems={problemsOf(input)}
        isRefused={status === 422}
        button={isImport ? t('Try it') : t('Compare')}
        workspace={c.var.ctx.workspace}
      />
    </>,
  )
}

const DELIMITER_NAMES: Readonly<Record<string, string>> = {
  ',': msg('commas'),
  ';': msg('semicolons'),
  '\t': msg('tabs'),
  '|': msg('bars'),
}

/** What has to be said before the file can be read, as a person is asked it. */
function problemsOf(input: FileInput): string[] {
  const plan = planOf(input)
  if (!('questions' in plan)) return []
  return plan.questions.map(({ code, path, message }) => {
    if (code !== 'columns') return t('{message}: choose it below', { message })
    const field = path.slice('columns.'.length)
    const isMissing = !Object.hasOwn(input.columns, field)
    return isMissing ? t('No column is taken for: {list}', {
      list: nameField(input.list, field),
    }) : `${field} ${message}`
  })
}

async function renderOperation(c: PageContext, operation: OperationRow): Promise<Response> {
  const { what } = nameOperation(operation)
  const { ctx } = c.var
  const examples = await loadExamples(ctx, operation)
  return await renderPage(
    c,
    { title: what, place: '/settings' },
    <>
      <Head operation={operation} />
      <Body operation={operation} timeZone={ctx.workspace.timeZone} examples={examples} />
    </>,
  )
}

const Head = ({ operation }: { operation: OperationRow }) => {
  const { what, of } = nameOperation(operation)
  return (
    <>
      <p class="back"><a href="/settings/data">{t('Data')}</a></p>
      <PageTitle title={what}>
        {of !== '' && (
          <span class="muted" dir="auto">
            {of}
          </span>
        )}
      </PageTitle>
    </>
  )
}

const Body = ({
  operation,
  timeZone,
  examples,
}: {
  operation: OperationRow
  timeZone: string
  /** Answers that a comparison of tags named. */
  examples: readonly RetagExample[]
}) => {
  const { status, kind, report } = operation
  if (status === 'running') return <Running operation={operation} />
  if (status === 'failed') {
    return (
      <Notice kind="refused">
        <p>
          {t('It could not be finished: {string}.', {
            string: String(report.problem ?? t('nobody said why')),
          })}
        </p>
      </Notice>
    )
  }
  if (kind === IMPORT) return <ImportReport operation={operation} />
  if (kind === RECONCILIATION) return <ReconciliationResult operation={operation} />
  if (kind === ERASURE) return <ErasureReport operation={operation} />
  if (kind === RETAG) return <RetagReport operation={operation} examples={examples} />
  return (
    <Panel title={t('Done')}>
      <dl class="facts">
        <dt>{t('Begun')}</dt>
        <dd>{formatTime(timeZone, operation.startedAt)}</dd>
        <dt>{t('Finished')}</dt>
        <dd>{operation.finishedAt === null ? '' : formatTime(timeZone, operation.finishedAt)}</dd>
        <dt>{t('Gone through')}</dt>
        <dd>{formatCount(operation.done)}</dd>
      </dl>
    </Panel>
  )
}

const Running = ({ operation }: { operation: OperationRow }) => (
  <Panel title={t('Running')} note={<LookAgain href={operationHref(operation.id)} />}>
    <Progress operation={operation} />
  </Panel>
)

const isOpen = (operation: OperationRow): boolean => operation.kind === IMPORT && canRun(operation)

async function requireOperation(c: PageContext): Promise<OperationRow> {
  const { db, workspace } = c.var.ctx
  const operation = await findOperation(db, workspace.id, c.req.param('id') ?? '')
  if (!operation) throw new AppError('not_found', t('there is no such work'))
  return operation
}

export async function exportDifferencesFile(c: PageContext): Promise<Response> {
  const operation = await findReconciliation(c.var.ctx, c.req.param('id') ?? '')
  return await exportDifferences(c.var.ctx, operation, 'csv')
}
