/**
 * How a column leads to a person: it holds an id of theirs (as respondent; as customer, where the customer
 * is the person or all of its people are meant), their mail address, the id of a row that is theirs, or a text in which their ids and
 * addresses are looked for.
 */
export type Trace =
  | 'respondent'
  | 'customer'
  | 'whole_customer'
  | 'address'
  | 'suppressed_address'
  | 'response'
  | 'session'
  | 'follow_up'
  | 'run'
  | 'event'
  | 'delivery'
  | 'digest'
  | 'digest_content'
  | 'quoted'
  | 'mention'

/** In the place of a respondent: a random id that leads nowhere, one for all rows of one erased person. */
export const NOBODY = Symbol('nobody')

/** What erasing a person does to their rows of a table. */
export type Erasure =
  | { how: 'delete' }
  /** Columns get these values; the row stays, for what is counted by it. */
  | { how: 'blank'; to: Readonly<Record<string, unknown>>; where?: { column: string; is: readonly string[] } }
  /** More than columns with values: by a function of its own in `services/privacy/rewrite.ts`. */
  | { how: 'rewrite'; does: string }
  /** In the step, and by the rules, of another table. */
  | { how: 'with'; table: string }
  | { how: 'keep'; why: string }

/** What one table holds. Every column of text stands in just one of the lists. */
export interface TableEntry {
  /** A row in few words, for people to read. */
  what: string
  /** Ids, choices, times and words of the workspace's own: nothing of a person. */
  plain: readonly string[]
  /** What a person said, is called, did or can be reached by, or what leads to them. */
  personal: readonly string[]
  /** Proves who somebody is, or lets them in: never exported. */
  secret: readonly string[]
  /** By which columns rows are found to be a person's; none where rows are nobody's. */
  of: Readonly<Record<string, readonly Trace[]>>
  erase: Erasure
  /** Personal columns that an erasure leaves, and why. */
  stays: Readonly<Record<string, string>>
  /** Found only by reading the whole table, a part at a time. */
  isScanned: boolean
}

interface Given {
  what: string
  plain?: string
  personal?: string
  secret?: string
  of?: Record<string, Trace | readonly Trace[]>
  erase: Erasure
  stays?: Record<string, string>
  isScanned?: boolean
}

/** Columns are written as one text with spaces between. */
export const table = ({ plain = '', personal = '', secret = '', of = {}, stays = {}, ...given }: Given): TableEntry => ({
  isScanned: false,
  ...given,
  plain: words(plain),
  personal: words(personal),
  secret: words(secret),
  of: Object.fromEntries(
    Object.entries(of).map(([column, traces]) => [column, typeof traces === 'string' ? [traces] : traces]),
  ),
  stays,
})

/** A table of what a workspace set up or counted: nobody's rows. */
export const ofNobody = (what: string, plain: string, more: { secret?: string; why?: string } = {}): TableEntry =>
  table({
    what,
    plain,
    secret: more.secret ?? '',
    erase: { how: 'keep', why: more.why ?? 'It says nothing about a person.' },
  })

const words = (text: string): string[] => text.split(/\s+/).filter((word) => word !== '')
