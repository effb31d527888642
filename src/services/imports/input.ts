import type { OperationRow } from '../../../db/queries/operations'
import type { Columns } from '../../domain/imports/columns'
import type { Rules } from '../../domain/imports/field'
import { type ImportKindSlug, listKindOf, type ListSlug } from '../../domain/imports/kinds'
import { type Declared, type FileColumn, type Plan, planImport, type Question } from '../../domain/imports/plan'
import { AppError } from '../../errors'

export const IMPORT = 'import'

/** What the sender says of a file; null where it is left to the file or the workspace. */
export interface FileOptions extends Declared {
  /** Of amounts, where no column tells. */
  currency: string | null
  /** Of times that name no zone. */
  timeZone: string | null
}

/** How a file is to be read. Its rows are the operation's parts. */
export interface FileInput {
  list: ListSlug
  /** The file's own, to recognise it by. */
  name: string
  delimiter: string
  file: FileColumn[]
  columns: Columns
  options: FileOptions
  parts: number
}

export interface ImportInput extends FileInput {
  list: ImportKindSlug
  dryRun: boolean
}

/** The input of an operation on a file, which only `storeFile` and `runFile` write. */
export const fileInputOf = ({ input }: OperationRow): FileInput => input as unknown as FileInput

export const importInputOf = ({ input }: OperationRow): ImportInput => input as unknown as ImportInput

/** How a file is to be read, or what has to be asked first. */
export const planOf = ({ list, file, columns, options }: FileInput): Plan | { questions: Question[] } =>
  planImport(listKindOf(list), file, columns, options)

export const rulesOf = (
  { columns, options }: FileInput,
  plan: Plan,
  workspace: { timeZone: string; currency: string },
): Rules => ({
  ...plan.rules,
  timeZone: options.timeZone ?? workspace.timeZone,
  currency: 'currency' in columns ? null : (options.currency ?? workspace.currency),
})

/** Throws what has to be asked, each with the field or option to send. */
export function requirePlan(input: FileInput): Plan {
  const plan = planOf(input)
  if (!('questions' in plan)) return plan
  const fields = plan.questions.map(({ path, message, send }) => ({
    path,
    message: send === null ? message : `${message}: send ${send}`,
  }))
  const [first] = plan.questions
  if (first === undefined || first.code === 'columns') {
    throw new AppError('invalid_fields', 'say in columns which header holds which field', { fields })
  }
  throw new AppError(first.code, fields[0]?.message ?? first.message, { fields })
}
