import { listOwnThemeNames } from '../../../db/queries/own-themes'
import type { Context } from '../../context'
import { isShipped, THEME_SLUGS, THEMES } from '../../domain/text/themes/slugs'

/** What themes are called. */
export interface ThemeNames {
  /** The name of a theme, also of one removed; what is unknown stands for itself. */
  of: (theme: string) => string
  /** Those that answers may be about: ours, then the workspace's own by name. */
  known: readonly { theme: string; name: string }[]
}

/** Own themes whose names are remembered, those removed among them. */
const MOST_NAMES = 1_000

/** The names of one workspace's themes, remembered for seconds. */
export const loadThemeNames = ({ cache, db, workspace }: Context): Promise<ThemeNames> =>
  cache.get(`theme names:${workspace.id}`, async () => {
    const own = await listOwnThemeNames(db, workspace.id, MOST_NAMES)
    const byId = new Map(own.map(({ id, name }) => [id, name]))
    const inForce = own
      .filter(({ removedAt }) => removedAt === null)
      .map(({ id, name }) => ({ theme: id, name }))
      .sort((a, b) => (a.name < b.name ? -1 : 1))
    return {
      of: (theme) => (isShipped(theme) ? THEMES[theme].name : (byId.get(theme) ?? theme)),
      known: [...THEME_SLUGS.map((theme) => ({ theme, name: THEMES[theme].name })), ...inForce],
    }
  })
