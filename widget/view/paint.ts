import { choosePalette, type Color, isDark, NIGHT, WHITE } from './palette'

/** Sets the panel's colours, from the page's `--earshot-*` variables and the survey's own. */
export function paint(panel: HTMLElement, brand: string | null, dark: boolean): void {
  const background = readColor(panel, 'background', null) ?? (dark ? NIGHT : WHITE)
  const palette = choosePalette(
    background,
    readColor(panel, 'text', null),
    readColor(panel, 'color', brand),
  )
  const { style } = panel
  style.colorScheme = isDark(background) ? 'dark' : 'light'
  for (const [name, color] of Object.entries(palette)) {
    style.setProperty(`--${name}`, `rgb(${color.join(' ')})`)
  }
}

/** The browser turns a CSS colour into numbers; a translucent or wide-gamut one counts as none. */
function readColor(panel: HTMLElement, name: string, usual: string | null): Color | null {
  const { style } = panel
  style.color = `var(--earshot-${name},${usual ?? 'transparent'})`
  const channels = /^rgb\((\d+), (\d+), (\d+)/.exec(getComputedStyle(panel).color)
  style.color = ''
  return channels && [Number(channels[1]), Number(channels[2]), Number(channels[3])]
}
