/** Red, green and blue, 0–255. */
export type Color = readonly [number, number, number]

export const WHITE: Color = [255, 255, 255]
export const NIGHT: Color = [27, 29, 35]
const INK: Color = [23, 25, 31]
const BLACK: Color = [0, 0, 0]

/** WCAG 2.2: 1.4.3 for text, 1.4.11 for the edges of controls and the focus ring. */
const TEXT_CONTRAST = 4.5
const EDGE_CONTRAST = 3

/**
 * Every colour of the panel from the three that may be chosen (null takes the usual one).
 * Whatever these are, text stays readable: a colour that is too weak gives way to one that is not.
 */
export function choosePalette(
  background: Color,
  chosenText: Color | null,
  chosenAccent: Color | null,
): Record<string, Color> {
  const text = strong(chosenText ?? background, background, TEXT_CONTRAST, readable(background))
  const accent = chosenAccent ?? text
  const away = luminance(background) < luminance(text) ? BLACK : WHITE
  /** Shaded towards the text; away from it where that would make the text too weak. */
  const surface = (share: number): Color =>
    strong(mix(background, text, share), text, TEXT_CONTRAST, mix(background, away, share))
  return {
    background,
    text,
    accent,
    'on-accent': readable(accent),
    ring: strong(accent, background, EDGE_CONTRAST, text),
    edge: strong(mix(background, text, 0.5), background, EDGE_CONTRAST, text),
    muted: strong(mix(background, text, 0.66), background, TEXT_CONTRAST, text),
    tile: surface(0.06),
    hover: surface(0.12),
  }
}

/** Whether light text stands on it. */
export const isDark = (background: Color): boolean => readable(background) === WHITE

/** White if it can be read there, else ink, else black; one of them always can. */
const readable = (on: Color): Color =>
  [WHITE, INK].find((color) => contrast(color, on) >= TEXT_CONTRAST) ?? BLACK

const strong = (color: Color, on: Color, least: number, instead: Color): Color =>
  contrast(color, on) < least ? instead : color

const mix = (from: Color, to: Color, share: number): Color => {
  const at = (channel: 0 | 1 | 2): number =>
    Math.round(from[channel] + (to[channel] - from[channel]) * share)
  return [at(0), at(1), at(2)]
}

/** Contrast ratio, 1–21 (WCAG 2.2, definition of contrast ratio). */
function contrast(one: Color, other: Color): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (high + 0.05) / (low + 0.05)
}

/** Relative luminance, 0–1 (WCAG 2.2). */
function luminance([red, green, blue]: Color): number {
  const linear = (channel: number): number =>
    channel <= 10.31475 ? channel / 3294.6 : ((channel / 255 + 0.055) / 1.055) ** 2.4
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
}
