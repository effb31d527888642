/** Why a row is refused. The code is part of the report's form; the message names what would do. */
export const ROW_PROBLEMS = [
  'missing',
  'not_a_date',
  'not_an_amount',
  'not_a_number',
  'not_known',
  'too_long',
  'bad_row',
  'out_of_range',
  'no_currency',
  'does_not_fit',
  'out_of_order',
  'not_happened_yet',
  'already_recorded',
  'differs_from_recorded',
] as const

export type RowProblemCode = (typeof ROW_PROBLEMS)[number]

/** Why a row is refused, and about which of its cells. */
export class RowProblem {
  constructor(
    readonly code: RowProblemCode,
    readonly message: string,
    /** The field it is about, by our name; null when it is about the row. */
    readonly field: string | null = null,
    /** What stands there, cut short. */
    readonly value: string | null = null,
  ) {}
}

/** A value that cannot be taken. */
export class Refusal {
  constructor(
    readonly code: RowProblemCode,
    readonly message: string,
  ) {}
}

const MAX_SHOWN = 60

export const shorten = (value: string): string =>
  value.length > MAX_SHOWN ? `${value.slice(0, MAX_SHOWN).toWellFormed()}…` : value
