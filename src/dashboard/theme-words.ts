import { SIGNALS } from '../domain/text/signals'
import { THEME_SLUGS, THEMES } from '../domain/text/themes/slugs'

/** What a theme is called on the screen; one that is not ours stands for itself. */
export function nameTheme(theme: string): string {
  const slug = THEME_SLUGS.find((each) => each === theme)
  return slug ? THEMES[slug].name : theme
}

export const nameSignal = (signal: string): string =>
  SIGNALS.find(({ slug }) => slug === signal)?.name ?? signal
