import {
  findOwnRules,
  listOwnThemes,
  type OwnRulesRow,
  type OwnThemeRow,
} from '../../../db/queries/own-themes'
import type { Context } from '../../context'
import { exceededLimit } from '../../domain/text/own/limits'
import { versionOfRules } from '../../domain/text/own/version'
import { changedFields, changeLine } from '../../domain/access/audit'
import { AppError } from '../../errors'
import type { Action, Moment } from '../action'
import { requireScope } from '../auth/require-scope'
import { checkedFields, cleanList, refuseUnsayable, type ThemeFields, type ThemePatch } from './theme-fields'

/**
 * Adds a theme of the workspace's own. Answers to come are tagged by it, those there when they are
 * tagged anew. Throws invalid_request for what nothing could be found by, and conflict beyond the
 * limits and for a name there is.
 */
export async function addOwnTheme(ctx: Context, fields: ThemeFields): Promise<OwnThemeRow> {
  return theme(await change(ctx, { add: fields }))
}

/** Changes what is named of a theme. Throws not_found, and what adding one throws. */
export async function changeOwnTheme(
  ctx: Context,
  id: string,
  patch: ThemePatch,
): Promise<OwnThemeRow> {
  return theme(await change(ctx, { id, patch }))
}

/** Looks for a theme no more. Answers carry it until they are tagged anew. Throws not_found. */
export async function removeOwnTheme(ctx: Context, id: string): Promise<void> {
  await change(ctx, { id, remove: true })
}

/** Replaces the list of competitors' names. */
export async function setCompetitors(ctx: Context, names: readonly string[]): Promise<string[]> {
  return (await change(ctx, { competitors: names })).rules.competitors
}

const theme = ({ theme: row }: Changed): OwnThemeRow => {
  if (!row) throw new Error('a theme was changed and is not there')
  return row
}

async function change(ctx: Context, input: Change): Promise<Changed> {
  requireScope(ctx, 'responses:write')
  const changed = await ctx.write(ctx.workspace, changeOwnRules, input)
  ctx.cache.clear()
  return changed
}

type Change =
  | { add: ThemeFields }
  | { id: string; patch: ThemePatch }
  | { id: string; remove: true }
  | { competitors: readonly string[] }

interface Seen {
  themes: OwnThemeRow[]
  rules: OwnRulesRow | undefined
}

interface Changed {
  theme: OwnThemeRow | null
  rules: OwnRulesRow
}

export const changeOwnRules: Action<Change, Seen, Changed> = {
  name: 'changeOwnRules',
  keys: () => ['own rules'],

  async see(db, workspaceId, inputs) {
    const seen = {
      themes: await listOwnThemes(db, workspaceId),
      rules: await findOwnRules(db, workspaceId),
    }
    return inputs.map(() => seen)
  },

  decide(seen, input, moment) {
    const row = 'competitors' in input ? null : changedTheme(seen.themes, input, moment)
    const others = seen.themes.filter(({ id }) => id !== row?.id)
    const themes = row && row.removedAt === null ? [...others, row] : others
    const competitors =
      'competitors' in input ? cleanList(input.competitors) : (seen.rules?.competitors ?? [])
    const problem = exceededLimit({ themes, competitors })
    if (problem !== null) throw new AppError('conflict', problem)
    if ('competitors' in input) refuseUnsayable(competitors)

    const rules: OwnRulesRow = {
      workspaceId: moment.workspace.id,
      competitors,
      version: versionOfRules({ themes, competitors }),
      changedAt: moment.now,
    }
    return {
      result: { theme: row, rules },
      changes: { ownRules: [rules], ownThemes: row ? [row] : [] },
    }
  },

  audit({ themes, rules: before }, input, { theme: row, rules }) {
    if (!row) {
      const detail = changedFields(before, rules, ['competitors'])
      return changeLine('theme.competitors_changed', rules.workspaceId, detail)
    }
    if ('add' in input) return { what: 'theme.added', subject: row.id, detail: { name: row.name } }
    if (row.removedAt !== null) return { what: 'theme.removed', subject: row.id, detail: { name: row.name } }
    // Its examples may be words of respondents.
    const stored = themes.find(({ id }) => id === row.id)
    return changeLine('theme.changed', row.id, changedFields(stored, row, ['name', 'terms']))
  },
}

function changedTheme(
  themes: readonly OwnThemeRow[],
  input: Exclude<Change, { competitors: readonly string[] }>,
  { now, newId, workspace }: Moment,
): OwnThemeRow {
  if ('add' in input) {
    const born = { id: newId('thm', now), workspaceId: workspace.id, createdAt: now, removedAt: null }
    return { ...born, ...checkedFields(input.add, themes), changedAt: now }
  }
  const stored = themes.find(({ id }) => id === input.id)
  if (!stored) throw new AppError('not_found', 'no such theme')
  if ('remove' in input) return { ...stored, removedAt: now }
  const others = themes.filter(({ id }) => id !== input.id)
  const { name = stored.name, terms = stored.terms, examples = stored.examples } = input.patch
  return { ...stored, ...checkedFields({ name, terms, examples }, others), changedAt: now }
}
