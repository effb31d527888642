import type { Signal } from './signal'

export const competitorNamed: Signal = {
  slug: 'competitor_named',
  name: 'Names a competitor',
  meaning: "A name from the workspace's list, or one that somebody moves to or compares with.",
  find: ({ competitors, worded }) =>
    competitors.length > 0 ? [...competitors] : worded('competitor_named'),
}
