import { tryGetContext } from 'hono/context-storage'
import { SIGNALS } from '../domain/text/signals'
import { isShipped, THEME_SLUGS, THEMES } from '../domain/text/themes/slugs'
import type { AppEnv } from '../http/env'
import { byName } from './format'
import { t } from './i18n/t'

/** What a theme is called on the screen: by the workspace where it names it, else by us. */
export function nameTheme(theme: string): string {
  const called = tryGetContext<AppEnv>()?.var.topicNames?.theme(theme)
  const ours = isShipped(theme) ? THEMES[theme].name : theme
  return called === undefined || called === ours ? t(ours) : called
}

/** The themes an answer may be about, ours and the workspace's own, with their names. */
export function knownThemes(): readonly { theme: string; name: string }[] {
  const known: readonly { theme: string }[] =
    tryGetContext<AppEnv>()?.var.topicNames?.themes ?? THEME_SLUGS.map((theme) => ({ theme }))
  return known
    .map(({ theme }) => ({ theme, name: nameTheme(theme) }))
    .toSorted((a, b) => byName(a.name, b.name))
}

/** What a keyword is called on the screen: by the workspace where it says so, else as it stands. */
export const nameKeyword = (keyword: string): string =>
  tryGetContext<AppEnv>()?.var.topicNames?.keyword(keyword) ?? keyword

export const nameSignal = (signal: string): string =>
  t(SIGNALS.find(({ slug }) => slug === signal)?.name ?? signal)
