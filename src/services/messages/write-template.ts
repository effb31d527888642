import { listTemplates, type TemplateRow } from '../../../db/queries/messages'
import type { Context } from '../../context'
import { isSameJson } from '../../domain/json'
import * as limits from '../../domain/messages/limits'
import { STARTERS } from '../../domain/messages/starters'
import { problemOfSubject, problemOfTemplate, type TemplateTexts } from '../../domain/messages/template'
import { AppError } from '../../errors'
import type { Action } from '../action'
import { requireScope } from '../auth/require-scope'
import { readTemplates, type Template } from './see'

export interface TemplateInput {
  name: string
  texts: TemplateTexts
}

/** Makes a template, or writes one anew; of a starter this is the workspace's own. Throws invalid_fields. */
export async function writeTemplate(ctx: Context, id: string | null, input: TemplateInput): Promise<Template> {
  requireScope(ctx, 'messages:write')
  checkTexts(input)
  const { name, texts } = input
  return await ctx.write(ctx.workspace, storeTemplate, { id, name, texts })
}

/** Drops a template; a starter is again what it was. Throws not_found. */
export async function removeTemplate(ctx: Context, id: string): Promise<void> {
  requireScope(ctx, 'messages:write')
  await requireTemplate(ctx, id)
  await ctx.write(ctx.workspace, dropTemplate, id)
}

export async function requireTemplate(ctx: Context, id: string): Promise<Template> {
  const template = (await readTemplates(ctx.db, ctx.workspace.id)).get(id)
  if (!template) throw new AppError('not_found', 'no such template')
  return template
}

/** Throws invalid_fields, with each place that no message could be made of. */
export function checkTexts({ name, texts }: TemplateInput): void {
  const fields = Object.entries(texts).flatMap(([locale, { subject, body }]) =>
    [
      { path: `texts.${locale}.subject`, message: missing(subject) ?? problemOfSubject(subject) },
      { path: `texts.${locale}.body`, message: missing(body) ?? problemOfTemplate(body) },
    ].flatMap(({ path, message }) => (message === null ? [] : { path, message })),
  )
  if (name.trim() === '') fields.push({ path: 'name', message: 'must be filled in' })
  if (Object.keys(texts).length === 0) fields.push({ path: 'texts', message: 'must hold one language at least' })
  if (fields.length > 0) throw new AppError('invalid_fields', 'this template cannot be used', { fields })
}

const missing = (text: string): string | null => (text.trim() === '' ? 'must be filled in' : null)

export const storeTemplate: Action<TemplateInput & { id: string | null }, TemplateRow[], Template> = {
  name: 'storeTemplate',
  keys: () => ['templates'],

  async see(db, workspaceId, inputs) {
    const rows = await listTemplates(db, workspaceId)
    return inputs.map(() => rows)
  },

  decide(rows, { id, name, texts }, { now, newId, workspace }) {
    const stored = rows.find((row) => row.id === id)
    if (id !== null && !stored && !STARTERS.some((starter) => starter.id === id)) {
      throw new AppError('not_found', 'no such template')
    }
    if (!stored && rows.length >= limits.TEMPLATES) {
      throw new AppError('conflict', `a workspace has at most ${limits.TEMPLATES} templates`)
    }
    const row: TemplateRow = {
      workspaceId: workspace.id,
      id: id ?? newId('tpl', now),
      name: name.trim(),
      texts,
      createdAt: stored?.createdAt ?? now,
      updatedAt: now,
    }
    return { result: { id: row.id, name: row.name, texts }, changes: { templates: [row] } }
  },

  audit: (rows, _input, { id, name, texts }) => {
    const before = rows.find((row) => row.id === id)
    if (before && before.name === name && isSameJson(before.texts, texts)) return null
    const languages = Object.keys(texts).join(', ')
    return { what: before ? 'template.changed' : 'template.written', subject: id, detail: { name, languages } }
  },
}

export const dropTemplate: Action<string, null, null> = {
  name: 'dropTemplate',
  keys: () => ['templates'],
  see: async (_db, _workspaceId, inputs) => inputs.map(() => null),
  decide: (_seen, id, { workspace }) => ({
    result: null,
    changes: { dropTemplates: [{ workspaceId: workspace.id, id }] },
  }),
  audit: (_seen, id) => ({ what: 'template.removed', subject: id }),
}
