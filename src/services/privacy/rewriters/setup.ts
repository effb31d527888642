import {
  listOperationsById,
  type OperationPartRow,
  type OperationRow,
} from '../../../../db/queries/operations'
import { findOwnRules, listOwnThemes, type OwnRulesRow, type OwnThemeRow } from '../../../../db/queries/own-themes'
import { listCommentsOf } from '../../../../db/queries/personal-rows'
import { asciiLower, mentions, type PersonKeys } from '../../../domain/privacy/person'
import { versionOfRules } from '../../../domain/text/own/version'
import { blanked, nothingElse, type Rewriter } from './rewriter'

/** Samples of a file's cells, refused cells and differences are the texts of their own that name somebody. */
export const operations: Rewriter<OperationRow, null> = {
  see: nothingElse,
  erase: (rows, _seen, person) => {
    const clean = (value: unknown): unknown => {
      if (typeof value === 'string') return mentions(person, value) ? null : value
      if (Array.isArray(value)) return value.filter((item) => !isNaming(person, item)).map(clean)
      if (typeof value !== 'object' || value === null) return value
      return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, clean(item)]))
    }
    const cleaned = (record: Record<string, unknown>) => clean(record) as Record<string, unknown>
    return blanked(rows.length, {
      operations: rows.map((row) => ({ ...row, input: cleaned(row.input), report: cleaned(row.report) })),
    })
  },
}

/** A flat item of a list that names the person goes whole; one with lists of its own loses what names them. */
const isNaming = (person: PersonKeys, item: unknown): boolean =>
  mentions(person, JSON.stringify(item)) &&
  (typeof item !== 'object' || item === null || !Object.values(item).some(Array.isArray))

/** What is still worked on is left: it is dropped when that is done, and what it says is new then. */
export const operationParts: Rewriter<OperationPartRow, OperationRow[]> = {
  see: (db, workspaceId, rows) =>
    listOperationsById(db, workspaceId, [...new Set(rows.map(({ operationId }) => operationId))]),

  erase(rows, all) {
    const open = all.filter(({ finishedAt }) => finishedAt === null)
    const isOf = (some: readonly OperationRow[]) => (part: OperationPartRow) => some.some(({ id }) => id === part.operationId)
    const dropOperationParts = rows.filter((part) => !isOf(open)(part))
    return {
      deleted: dropOperationParts.length,
      blanked: 0,
      // What an erasure itself knows them by goes with its end.
      kept: rows.filter(isOf(open.filter(({ kind }) => kind !== 'erasure'))).length,
      changes: { dropOperationParts },
    }
  },
}

interface SeenThemes {
  themes: OwnThemeRow[]
  rules: OwnRulesRow | undefined
  comments: string[]
}

/** Answers are looked through by other rules then: those there are tagged anew when somebody asks for it. */
export const ownThemes: Rewriter<OwnThemeRow, SeenThemes> = {
  async see(db, workspaceId, _rows, person) {
    const [themes, rules, comments] = await Promise.all([
      listOwnThemes(db, workspaceId),
      findOwnRules(db, workspaceId),
      listCommentsOf(db, workspaceId, person),
    ])
    return { themes, rules, comments: comments.map(asciiLower) }
  },

  erase(rows, { themes, rules, comments }, _person, now) {
    const isTheirs = (example: string) => comments.some((comment) => comment.includes(asciiLower(example)))
    const after = rows.map((row) => ({
      ...row,
      examples: row.examples.filter((example) => !isTheirs(example)),
      changedAt: now,
    }))
    const inForce = themes.map((theme) => after.find(({ id }) => id === theme.id) ?? theme)
    const competitors = rules?.competitors ?? []
    return blanked(rows.length, {
      ownThemes: after,
      ownRules: rules ? [{ ...rules, version: versionOfRules({ themes: inForce, competitors }), changedAt: now }] : [],
    })
  },
}
