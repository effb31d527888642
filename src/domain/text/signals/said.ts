import type { Signal } from './signal'
import type { WordedSlug } from './worded'

/** A signal that shows in its words alone. */
export const said = (slug: WordedSlug, name: string, meaning: string): Signal => ({
  slug,
  name,
  meaning,
  find: ({ worded }) => worded(slug),
})
