import type { ThemeSlug } from './slugs'

/**
 * Terms of each theme in one language, as `compileTerms` reads them: `-` blames, `+` praises, `!`
 * is no mention. Written for this project from knowledge of the language.
 */
export type ThemeRules = Record<ThemeSlug, string>
