import { listOwnThemeNames } from '../../../db/queries/own-themes'
import { listTopicSettings, type TopicSettingRow } from '../../../db/queries/topic-settings'
import type { Context } from '../../context'
import { isShipped, THEME_SLUGS, THEMES } from '../../domain/text/themes/slugs'

/** What topics are called, and which of them are kept in sight. */
export interface TopicNames {
  /** The name of a theme, also of one removed; what is unknown stands for itself. */
  theme: (theme: string) => string
  /** What the workspace calls a keyword; null where it says nothing of it. */
  keyword: (keyword: string) => string | null
  /** Themes that answers may be about: ours, then the workspace's own by name. */
  themes: readonly { theme: string; name: string }[]
  pinned: Record<TopicSettingRow['tag'], readonly string[]>
  /** Another one once any of it is said otherwise. */
  version: string
}

/** Own themes whose names are remembered, those removed among them. */
const MOST_NAMES = 1_000

/** What one workspace calls its topics, remembered for seconds. */
export const loadTopicNames = ({ cache, db, workspace }: Context): Promise<TopicNames> =>
  cache.get(`topic names:${workspace.id}`, async () => {
    const [own, settings] = await Promise.all([
      listOwnThemeNames(db, workspace.id, MOST_NAMES),
      listTopicSettings(db, workspace.id),
    ])
    const called = (tag: TopicSettingRow['tag']) =>
      new Map(settings.flatMap((row) => (row.tag === tag && row.name ? [[row.value, row.name]] : [])))
    const pinned = (tag: TopicSettingRow['tag']) =>
      settings.flatMap((row) => (row.tag === tag && row.pinnedAt !== null ? row.value : []))
    const ownNames = new Map(own.map(({ id, name }) => [id, name]))
    const [themes, keywords] = [called('theme'), called('keyword')]
    const theme = (each: string): string =>
      themes.get(each) ?? (isShipped(each) ? THEMES[each].name : (ownNames.get(each) ?? each))
    const inForce = own
      .flatMap(({ id, removedAt }) => (removedAt === null ? { theme: id, name: theme(id) } : []))
      .sort((a, b) => (a.name < b.name ? -1 : 1))
    return {
      theme,
      keyword: (each) => keywords.get(each) ?? null,
      themes: [...THEME_SLUGS.map((slug) => ({ theme: slug, name: theme(slug) })), ...inForce],
      pinned: { theme: pinned('theme'), keyword: pinned('keyword') },
      version: JSON.stringify([own, settings]),
    }
  })
