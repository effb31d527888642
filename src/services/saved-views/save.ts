import { listSavedViews, type SavedViewRow } from '../../../db/queries/saved-views'
import type { Context } from '../../context'
import { AppError } from '../../errors'
import type { Action } from '../action'
import { requireScope } from '../auth/require-scope'

export const MAX_VIEWS = 30
export const MAX_VIEW_NAME = 60
export const MAX_VIEW_QUERY = 2_000

type NewView = Pick<SavedViewRow, 'place' | 'name' | 'query'>

const scopeOf = (place: SavedViewRow['place']) => (place === 'customers' ? 'customers:write' : 'responses:write')

/** Throws not_found. */
export async function requireView(
  { db, workspace }: Context,
  place: SavedViewRow['place'],
  id: string,
): Promise<SavedViewRow> {
  const view = (await listSavedViews(db, workspace.id, place)).find((one) => one.id === id)
  if (!view) throw new AppError('not_found', 'there is no such view')
  return view
}

/** Keeps filters under a name; the same name again takes the new ones. Throws invalid_request and conflict. */
export async function saveView(ctx: Context, view: NewView): Promise<SavedViewRow> {
  requireScope(ctx, scopeOf(view.place))
  const isFit = view.name !== '' && view.name.length <= MAX_VIEW_NAME && view.query.length <= MAX_VIEW_QUERY
  if (!isFit) throw new AppError('invalid_request', `a view has a name of 1 to ${MAX_VIEW_NAME} characters`)
  return await ctx.write(ctx.workspace, storeView, view)
}

export const storeView: Action<NewView, SavedViewRow[], SavedViewRow> = {
  name: 'storeView',
  keys: ({ place }) => [`saved views ${place}`],
  see: (db, workspaceId, inputs) =>
    Promise.all(inputs.map(({ place }) => listSavedViews(db, workspaceId, place))),

  decide(views, { place, name, query }, { now, newId, workspace }) {
    const known = views.find((view) => view.name === name)
    if (!known && views.length >= MAX_VIEWS) {
      throw new AppError('conflict', `a list has at most ${MAX_VIEWS} saved views`)
    }
    const fresh = { id: newId('viw', now), workspaceId: workspace.id, place, name, createdAt: now }
    const row: SavedViewRow = { ...(known ?? fresh), query }
    return { result: row, changes: { savedViews: [row] } }
  },

  audit: (views, { name }, row) => {
    const before = views.find((view) => view.name === name)
    if (before?.query === row.query) return null
    // A name and a search may be somebody's: the log outlives the view.
    return { what: before ? 'view.changed' : 'view.saved', subject: row.id, detail: { place: row.place } }
  },
}

/** Forgets a saved view; one that is not there is forgotten already. */
export async function forgetView(ctx: Context, place: SavedViewRow['place'], id: string): Promise<void> {
  requireScope(ctx, scopeOf(place))
  await ctx.write(ctx.workspace, dropView, { place, id })
}

export const dropView: Action<{ place: SavedViewRow['place']; id: string }, SavedViewRow[], null> = {
  name: 'dropView',
  keys: ({ place }) => [`saved views ${place}`],
  see: (db, workspaceId, inputs) =>
    Promise.all(inputs.map(({ place }) => listSavedViews(db, workspaceId, place))),

  decide(views, { id }) {
    return { result: null, changes: { dropSavedViews: views.filter((view) => view.id === id) } }
  },

  audit: (views, { id }) => {
    const view = views.find((one) => one.id === id)
    return view ? { what: 'view.forgotten', subject: id, detail: { place: view.place } } : null
  },
}
