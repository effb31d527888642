import type { OperationRow } from '../../../db/queries/operations'
import { cleanText } from '../../domain/clean-text'
import { DECIMAL_MARKS } from '../../domain/imports/amounts'
import type { Columns } from '../../domain/imports/columns'
import { DATE_ORDERS } from '../../domain/imports/dates'
import { TRAIT_PREFIX } from '../../domain/imports/kind'
import { IMPORT_KIND_SLUGS } from '../../domain/imports/kinds'
import type { FileColumn } from '../../domain/imports/plan'
import { AppError, statusOf } from '../../errors'
import { restrictedKey } from '../../http/routes/reconciliations'
import { BILLING_PROVIDERS } from '../../providers/billing'
import { decodeFile } from '../../services/imports/decode'
import { type FileOptions, fileInputOf, IMPORT } from '../../services/imports/input'
import { findImport, runImport } from '../../services/imports/run'
import { storeImport } from '../../services/imports/store'
import { advanceOperation } from '../../services/operations/advance'
import { findReconciliation } from '../../services/reconciliation/input'
import { reconcileFile, reconcileStripe, runReconciliation } from '../../services/reconciliation/start'
import { AS_TRAIT } from '../components/column-mapping'
import { operationHref } from '../components/operation-list'
import { readForm, readUpload } from '../form'
import { t } from '../i18n/t'
import type { PageContext } from '../layout'
import { renderData } from './data'
import { renderMapping } from './data-operation'
import { sentenceOf } from '../words'

const UNSAID: FileOptions = { dateOrder: null, decimal: null, currency: null, timeZone: null }

/** Keeps a file to be imported; its columns are looked over next. */
export async function uploadImport(c: PageContext): Promise<Response> {
  return await orSayWhy(c, async () => {
    const { fields, file } = await readUpload(c)
    const list = IMPORT_KIND_SLUGS.find((slug) => slug === fields.get('list'))
    if (!list) throw new AppError('invalid_request', t('say what the file lists'))
    const operation = await storeImport(c.var.ctx, { ...(await toFile(file)), list, dryRun: true })
    return c.redirect(operationHref(operation.id), 303)
  })
}

/** Keeps a billing system's own list; its columns are looked over next. */
export async function uploadComparison(c: PageContext): Promise<Response> {
  return await orSayWhy(c, async () => {
    const { fields, file } = await readUpload(c)
    const provider = Object.keys(BILLING_PROVIDERS).find((slug) => slug === fields.get('provider')) ?? null
    const operation = await reconcileFile(c.var.ctx, { ...(await toFile(file)), provider })
    return c.redirect(operationHref(operation.id), 303)
  })
}

/** Reads Stripe's own list with a key that is used for this once. */
export async function compareStripe(c: PageContext): Promise<Response> {
  return await orSayWhy(c, async () => {
    const key = restrictedKey.safeParse((await readForm(c)).get('restricted_key'))
    if (!key.success) {
      throw new AppError('invalid_request', t('the key must be a restricted one, rk_…, that may read subscriptions'))
    }
    const access = { fetch, apiUrl: c.env.config.STRIPE_API_URL, key: key.data }
    return begin(c, await reconcileStripe(c.var.ctx, access))
  })
}

/** Tries an import, or compares a list, by the columns chosen; asks again while something is open. */
export async function runFromForm(c: PageContext): Promise<Response> {
  const { ctx } = c.var
  const id = c.req.param('id') ?? ''
  const operation = await findFileOperation(c, id)
  const input = fileInputOf(operation)
  const form = await readForm(c)
  const changes = { columns: readColumns(form, input.file), options: readOptions(form) }
  try {
    const running =
      operation.kind === IMPORT
        ? await runImport(ctx, id, { ...changes, dryRun: true })
        : await runReconciliation(ctx, id, changes)
    return begin(c, running)
  } catch (error) {
    if (!(error instanceof AppError) || !error.detail.fields) throw error
    return await renderMapping(c, operation, { ...input, ...changes }, 422)
  }
}

/** Imports what was tried. */
export async function startFromForm(c: PageContext): Promise<Response> {
  return begin(c, await runImport(c.var.ctx, c.req.param('id') ?? '', { dryRun: false }))
}

function begin(c: PageContext, operation: OperationRow): Response {
  c.env.waitUntil(advanceOperation(c.var.ctx, operation))
  return c.redirect(operationHref(operation.id), 303)
}

/** What a file or a key is refused for is told where it was sent from. */
async function orSayWhy(c: PageContext, send: () => Promise<Response>): Promise<Response> {
  try {
    return await send()
  } catch (error) {
    if (!(error instanceof AppError) || error.code === 'internal') throw error
    return await renderData(c, sentenceOf(error.message), statusOf[error.code])
  }
}

async function toFile(file: File) {
  const text = decodeFile(new Uint8Array(await file.arrayBuffer()))
  const name = cleanText(file.name).slice(0, 200)
  return { text, name, delimiter: null, columns: null, options: UNSAID, waits: true }
}

/** An import or a comparison with this id. Throws not_found. */
async function findFileOperation(c: PageContext, id: string): Promise<OperationRow> {
  const { ctx } = c.var
  return await findImport(ctx, id).catch(() => findReconciliation(ctx, id))
}

/** Chosen column by column; of two chosen for the same, the first holds. */
function readColumns(form: URLSearchParams, file: readonly FileColumn[]): Columns {
  const columns: Columns = {}
  for (const [i, { header }] of file.entries()) {
    const chosen = form.get(`column-${i}`) ?? ''
    const field = chosen === AS_TRAIT ? `${TRAIT_PREFIX}${header}` : chosen
    if (field !== '' && !Object.hasOwn(columns, field)) columns[field] = header
  }
  return columns
}

function readOptions(form: URLSearchParams): FileOptions {
  const currency = (form.get('currency') ?? '').toUpperCase()
  return {
    dateOrder: DATE_ORDERS.find((order) => order === form.get('date_order')) ?? null,
    decimal: DECIMAL_MARKS.find((mark) => mark === form.get('decimal')) ?? null,
    currency: /^[A-Z]{3}$/.test(currency) ? currency : null,
    timeZone: form.get('time_zone') === 'UTC' ? 'UTC' : null,
  }
}
