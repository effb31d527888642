import type { Metric } from './metric'

export const THEME_SHARE: Metric = {
  slug: 'theme_share',
  name: 'Share of comments about a theme',
  unit: 'share',
  base: 'Comments of the period, tagged with a theme or not.',
  source: 'Own definition; interval by Wilson, as for every share.',
  meaning:
    'Share of the comments in which words of the theme stand. A comment can be about several, so ' +
    'shares do not add up to one.',
  noData: 'No comments: no share.',
  matches: 'Nothing in common use: each tool has themes of its own.',
}

export const SIGNAL_SHARE: Metric = {
  slug: 'signal_share',
  name: 'Share of comments with a signal',
  unit: 'share',
  base: 'Comments of the period.',
  source: 'Own definition; interval by Wilson, as for every share.',
  meaning:
    'Share of the comments that say something a person should know of or act on, as that they mean ' +
    'to cancel. It is what they say, not what they then do.',
  noData: 'No comments: no share.',
  matches: 'Nothing in common use.',
}
