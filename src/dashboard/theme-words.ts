import { tryGetContext } from 'hono/context-storage'
import { SIGNALS } from '../domain/text/signals'
import { isShipped, THEME_SLUGS, THEMES } from '../domain/text/themes/slugs'
import type { AppEnv } from '../http/env'
import { t } from './i18n/t'

/** What a theme is called on the screen: by the workspace where it names it, else by us. */
export const nameTheme = (theme: string): string =>
  tryGetContext<AppEnv>()?.var.themeNames?.of(theme) ??
  (isShipped(theme) ? t(THEMES[theme].name) : theme)

/** The themes an answer may be about, ours and the workspace's own, with their names. */
export const knownThemes = (): readonly { theme: string; name: string }[] =>
  tryGetContext<AppEnv>()?.var.themeNames?.known ??
  THEME_SLUGS.map((theme) => ({ theme, name: t(THEMES[theme].name) }))

export const nameSignal = (signal: string): string =>
  t(SIGNALS.find(({ slug }) => slug === signal)?.name ?? signal)
