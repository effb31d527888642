import type { OperationRow } from '../../../db/queries/operations'
import type { Columns } from '../../domain/imports/columns'
import { importKindOf, type ImportKindSlug } from '../../domain/imports/kinds'
import type { Rules } from '../../domain/imports/field'
import { type Declared, type FileColumn, type Plan, planImport, type Question } from '../../domain/imports/plan'
import { AppError } from '../../errors'

export const IMPORT = 'import'

/** What the sender says of a file; null where it is left to the file or the workspace. */
export interface ImportOptions extends Declared {
  /** Of amounts, where no column tells. */
  currency: string | null
  /** Of times that name no zone. */
  timeZone: string | null
}

/** What an import works on: how its file is to be read. The rows are its parts. */
export interface ImportInput {
  kind: ImportKindSlug
  /** The file's own, to recognise it by. */
  name: string
  delimiter: string
  file: FileColumn[]
  columns: Columns
  options: ImportOptions
  dryRun: boolean
  parts: number
}

/** The input of an import's row, which only `storeImport` and `runImport` write. */
export const inputOf = ({ input }: OperationRow): ImportInput => input as unknown as ImportInput

/** How a file is to be read, or what has to be asked first. */
export const planOf = ({ kind, file, columns, options }: ImportInput): Plan | { questions: Question[] } =>
  planImport(importKindOf(kind), file, columns, options)

export const rulesOf = (
  { columns, options }: ImportInput,
  plan: Plan,
  workspace: { timeZone: string; currency: string },
): Rules => ({
  ...plan.rules,
  timeZone: options.timeZone ?? workspace.timeZone,
  currency: 'currency' in columns ? null : (options.currency ?? workspace.currency),
})

/** Throws what has to be asked, each with the field or option to send. */
export function requirePlan(input: ImportInput): Plan {
  const plan = planOf(input)
  if (!('questions' in plan)) return plan
  const [first] = plan.questions
  const fields = plan.questions.map(({ path, message }) => ({ path, message }))
  if (first === undefined || first.code === 'columns') {
    throw new AppError('invalid_fields', 'say in columns which header holds which field', { fields })
  }
  throw new AppError(first.code, first.message, { fields })
}
