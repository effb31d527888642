import type { AnyRow } from '../../../db/queries/personal-rows'
import { mentions, type PersonKeys } from '../../domain/privacy/person'
import type { MappedTable } from '../../domain/privacy/subject-map'

/** What of a row with several people in it may be shown to one of them. */
type Excerpt = (row: AnyRow, person: PersonKeys) => AnyRow

const itemsAbout = (value: unknown, person: PersonKeys): unknown =>
  Array.isArray(value) ? value.filter((item) => mentions(person, JSON.stringify(item))) : value

const linesAbout = (text: unknown, person: PersonKeys): string =>
  String(text)
    .split('\n')
    .filter((line) => mentions(person, line))
    .join('\n')

/** A digest that quotes somebody went to others, with the words of others. */
const isTheirs = ({ respondentId, address }: AnyRow, { respondents, addresses }: PersonKeys): boolean =>
  String(respondentId) in respondents || addresses.includes(String(address).toLowerCase())

const EXCERPTS: Partial<Record<MappedTable, Excerpt>> = {
  digestSettings: ({ recipients, workspaceId }, person) => ({ workspaceId, recipients: itemsAbout(recipients, person) }),
  digests: ({ content: _content, ...row }) => row,
  messages: (row, person) =>
    isTheirs(row, person) ? row : { ...row, step: '', address: null, name: null, subject: '', body: '', html: null },
  operationParts: (row, person) => ({ ...row, content: linesAbout(row.content, person) }),
  operations: ({ input: _input, report, ...row }, person) => ({
    ...row,
    report: Object.fromEntries(
      Object.entries(report as Record<string, unknown>).map(([name, value]) => [name, itemsAbout(value, person)]),
    ),
  }),
  // Examples are answers of several people; those of this one stand among their answers.
  ownThemes: ({ examples: _examples, ...row }) => row,
}

export const excerptOf = (table: MappedTable, row: AnyRow, person: PersonKeys): AnyRow =>
  EXCERPTS[table]?.(row, person) ?? row
