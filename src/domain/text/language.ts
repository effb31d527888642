import { FUNCTION_WORDS } from './function-words'
import { LEXICONS } from './lexicons'
import { findScriptLanguages, isAscii, isLatinLanguage } from './scripts'

/** Up to this many words a text says too little about itself, and its locale decides. */
const SHORT_WORDS = 3

/** Worth of the locale hint in votes; a function word of one language alone is worth 1. */
const HINT_VOTE = { short: 1.5, long: 0.5 }

/** An opinion word of a lexicon. Less than a function word, for many are borrowed ("super"). */
const OPINION_VOTE = 0.5

/** A word with a letter its language is known by, shared between the languages that have it. */
const LETTER_VOTE = 0.6

/** Longer texts in a language we have no list for still hit a few words by accident. */
const MIN_VOTES_PER_WORD = 0.08

/** The last four are languages without a list, known well enough not to be taken for another. */
const LETTERS: [letters: RegExp, languages: string[]][] = [
  [/å/, ['sv', 'da', 'no']],
  [/ä/, ['sv', 'de', 'fi']],
  [/ö/, ['sv', 'de', 'fi', 'tr']],
  [/[æø]/, ['da', 'no']],
  [/ü/, ['de', 'tr']],
  [/ß/, ['de']],
  [/ñ/, ['es']],
  [/[áíóú]/, ['es', 'pt']],
  [/[ãõ]/, ['pt']],
  [/ç/, ['fr', 'pt', 'tr']],
  [/[êôâ]/, ['fr', 'pt']],
  [/é/, ['fr', 'es', 'pt']],
  [/è/, ['fr', 'it']],
  [/[àùìò]/, ['fr', 'it']],
  [/[îïœëû]/, ['fr']],
  [/[ąęłńśźżć]/, ['pl']],
  [/[ğış]/, ['tr']],
  [/[čěřšůž]/, ['cs']],
  [/[őű]/, ['hu']],
  [/[ăâîșț]/, ['ro']],
  [/[ơưđạảấầậắặếềệọốồộớờợụứừựỳỹ]/, ['vi']],
]

/** Word → the languages it votes for. A word of three languages gives a third to each. */
const VOTES = shareVotes()

function shareVotes(): Map<string, [language: string, vote: number][]> {
  const speakers = new Map<string, string[]>()
  for (const [language, words] of FUNCTION_WORDS) {
    for (const word of words) speakers.set(word, [...(speakers.get(word) ?? []), language])
  }
  return new Map(
    [...speakers].map(([word, languages]) => [
      word,
      languages.map((language) => [language, 1 / languages.length]),
    ]),
  )
}

/**
 * ISO 639-1 code of the language the words are written in, or null when nothing speaks for one.
 * Judged by script, function words, telling letters and lexicons; a BCP 47 `locale` breaks ties
 * and decides for one to three words.
 */
export function detectLanguage(words: readonly string[], locale: string | null): string | null {
  if (words.length === 0) return null
  const hint = languageOf(locale)

  const languages = findScriptLanguages(words)
  if (languages) return hint && languages.includes(hint) ? hint : (languages[0] ?? null)

  const latinHint = hint && isLatinLanguage(hint) ? hint : null
  const votes = countVotes(words)
  const spoken = Math.max(0, ...votes.values())
  const short = words.length <= SHORT_WORDS
  if (!short && spoken < MIN_VOTES_PER_WORD * words.length) return latinHint
  if (latinHint) {
    const weight = short ? HINT_VOTE.short : HINT_VOTE.long
    votes.set(latinHint, (votes.get(latinHint) ?? 0) + weight)
  }
  const [language] = [...votes].reduce((best, next) => (next[1] > best[1] ? next : best), ['', 0])
  return language || null
}

/** "nb-NO" → "no". Bokmål and Nynorsk are one to us, and some browsers send codes of 1988. */
function languageOf(locale: string | null): string | null {
  const primary = locale?.toLowerCase().split(/[-_]/)[0] ?? ''
  const renamed: Record<string, string> = { nb: 'no', nn: 'no', in: 'id', iw: 'he', yue: 'zh' }
  return /^[a-z]{2,3}$/.test(primary) ? (renamed[primary] ?? primary) : null
}

const hasOpinion = (word: string, language: string): boolean => {
  const lexicon = LEXICONS.get(language)
  return lexicon ? lexicon.strengths.has(word) || lexicon.negators.has(word) : false
}

function countVotes(words: readonly string[]): Map<string, number> {
  const votes = new Map<string, number>()
  const add = (language: string, vote: number) =>
    votes.set(language, (votes.get(language) ?? 0) + vote)

  for (const word of words) {
    const functionVotes = VOTES.get(word)
    for (const [language, vote] of functionVotes ?? []) add(language, vote)
    if (!functionVotes) {
      const speakers = LEXICONS.languages.filter((language) => hasOpinion(word, language))
      for (const language of speakers) add(language, OPINION_VOTE / speakers.length)
    }
    if (!isAscii(word)) {
      for (const [letters, languages] of LETTERS) {
        if (!letters.test(word)) continue
        for (const language of languages) add(language, LETTER_VOTE / languages.length)
      }
    }
  }
  return votes
}
