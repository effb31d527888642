import type { Fields, Rules, Values } from './field'
import type { RowProblem } from './problem'

/** What a file may be a list of. */
export interface ImportKind<F extends Fields = Fields, Item = unknown> {
  slug: string
  /** As a heading: "Churn events". */
  name: string
  fields: F
  /** Whether any other column may be kept as a trait, as the field `traits.<name>`. */
  takesTraits: boolean
  /** What a row says. `now` is when the import began. */
  read(row: Row<F>, rules: Rules, now: number): Item | RowProblem
}

export interface Row<F extends Fields> {
  values: Values<F>
  /** Cells of columns that are kept as traits, by the trait's name. */
  traits: Record<string, string>
}

export const TRAIT_PREFIX = 'traits.'

/** Ties the types of fields and rows together. */
export const importKind = <F extends Fields, Item>(kind: ImportKind<F, Item>): ImportKind<F, Item> => kind
