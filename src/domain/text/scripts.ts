const LATIN = 'latin'
const KANA = 'kana'
const HAN = 'han'

/** Unicode blocks: first and last code point, and the languages written in them by frequency. */
const BLOCKS: [first: number, last: number, script: string][] = [
  [0x0041, 0x024f, LATIN],
  [0x0370, 0x03ff, 'el'],
  [0x0400, 0x052f, 'ru uk be bg sr mk kk ky mn tg'],
  [0x0530, 0x058f, 'hy'],
  [0x0590, 0x05ff, 'he yi'],
  [0x0600, 0x06ff, 'ar fa ur ps ku'],
  [0x0900, 0x097f, 'hi mr ne'],
  [0x0980, 0x09ff, 'bn as'],
  [0x0a00, 0x0a7f, 'pa'],
  [0x0a80, 0x0aff, 'gu'],
  [0x0b80, 0x0bff, 'ta'],
  [0x0c00, 0x0c7f, 'te'],
  [0x0c80, 0x0cff, 'kn'],
  [0x0d00, 0x0d7f, 'ml'],
  [0x0d80, 0x0dff, 'si'],
  [0x0e00, 0x0e7f, 'th'],
  [0x0e80, 0x0eff, 'lo'],
  [0x1000, 0x109f, 'my'],
  [0x10a0, 0x10ff, 'ka'],
  [0x1100, 0x11ff, 'ko'],
  [0x1200, 0x137f, 'am ti'],
  [0x1780, 0x17ff, 'km'],
  [0x1e00, 0x1eff, LATIN],
  [0x3041, 0x30ff, KANA],
  [0x3400, 0x9fff, HAN],
  [0xac00, 0xd7a3, 'ko'],
  [0x20000, 0x3ffff, HAN],
]

/** A sign of these carries about as much as three letters of an alphabet. */
const LETTERS_PER_SIGN: Record<string, number> = { [KANA]: 3, [HAN]: 3, ko: 3 }

/** Chinese hardly ever shows kana; Japanese sentences are made of them. */
const MIN_KANA_SHARE = 0.1

/** Letters that only one language of a shared script has. */
const TELLING_LETTERS: [script: string, letters: RegExp, language: string][] = [
  ['ru', /[іїєґ]/, 'uk'],
  ['ar', /[پچژگ]/, 'fa'],
]

export const isAscii = (word: string): boolean => !/[^\0-\x7f]/.test(word)

/**
 * Languages that may have written these words, commonest first, judged by the script of most of
 * their letters. Null for the Latin script, which tells no language, and for no letters at all.
 */
export function findScriptLanguages(words: readonly string[]): string[] | null {
  const counts = countScripts(words)
  const [script] = [...counts].reduce((most, next) => (next[1] > most[1] ? next : most), [LATIN, 0])
  if (script === LATIN) return null
  if (script === KANA || script === HAN) {
    const kana = counts.get(KANA) ?? 0
    if (kana === 0) return ['zh', 'ja']
    return kana >= MIN_KANA_SHARE * (kana + (counts.get(HAN) ?? 0)) ? ['ja'] : ['zh']
  }
  const languages = script.split(' ')
  const told = TELLING_LETTERS.find(
    ([first, letters]) => first === languages[0] && words.some((word) => letters.test(word)),
  )
  return told ? [told[2]] : languages
}

/** False for a language of another script: as a locale it says nothing about a Latin text. */
export const isLatinLanguage = (language: string): boolean =>
  !['zh', 'ja'].includes(language) &&
  !BLOCKS.some(([, , script]) => script.split(' ').includes(language))

function countScripts(words: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  const add = (script: string, letters: number) =>
    counts.set(script, (counts.get(script) ?? 0) + letters)

  for (const word of words) {
    if (isAscii(word)) {
      add(LATIN, word.length)
      continue
    }
    for (const sign of word) {
      const code = sign.codePointAt(0) ?? 0
      const script = BLOCKS.find(([first, last]) => code >= first && code <= last)?.[2]
      if (script) add(script, LETTERS_PER_SIGN[script] ?? 1)
    }
  }
  return counts
}
