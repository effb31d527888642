import type { Token } from './tokens'
import type { Listed, Topics, WordClass } from './topics/topics'

/** A token with what it is where it stands. */
export interface Placed extends Listed {
  token: Token
  /** Part of a name: of any, only of one that has begun, or a name by itself. */
  noun: 'yes' | 'behind another' | 'alone' | 'no'
  /** Listed, not guessed from its ending or its place. */
  known: boolean
  /** Begins with a capital inside a sentence. */
  capital: boolean
  /** Nothing but a blank, a hyphen or an apostrophe parts it from the word before. */
  joined: boolean
}

type Place = Omit<Placed, 'token' | 'capital' | 'joined'>

const NOUNS: ReadonlySet<WordClass> = new Set(['thing', 'part', 'deed', 'general', 'modifier'])
const NAMING: ReadonlySet<WordClass | 'stop'> = new Set(['thing', 'part', 'deed'])
/** A noun is likely to follow. */
export const INTRODUCING: ReadonlySet<WordClass | 'stop'> = new Set(['determiner', 'quality', 'adjective'])

/** What each token is: by the lists, else by its ending, its capital and the words around it. */
export function placeWords(text: string, tokens: readonly Token[], topics: Topics): Placed[] {
  const heard = tokens.map((token) => hearWord(token, topics))
  const placed: Placed[] = []
  for (const [at, token] of tokens.entries()) {
    const before = tokens[at - 1]
    const starts = before?.kind !== 'word'
    const capital = isCapital(text, token)
    const place = placeWord(token.text, heard[at], {
      before: starts ? 'stop' : (placed.at(-1)?.kind ?? 'stop'),
      after: heard[at + 1]?.kind ?? 'grammar',
      capital: capital && !starts,
      topics,
    })
    const isNoNoun =
      topics.capitalNouns === true && !capital && !place.known && heard[at]?.guessed !== 'thing'
    // Written out: spreading into an object is most of the time a text takes.
    placed.push({
      kind: isNoNoun ? 'verb' : place.kind,
      base: place.base,
      noun: isNoNoun ? 'no' : place.noun,
      known: place.known,
      token,
      capital: capital && !starts,
      joined: isJoined(text, before, token),
    })
  }
  return placed
}

/** What a token is by itself. */
interface Heard {
  listed: Listed | undefined
  guessed: WordClass | undefined
  /** The likeliest, for its neighbours. */
  kind: WordClass
}

const BREAK: Heard = { listed: { kind: 'grammar', base: '' }, guessed: undefined, kind: 'grammar' }

function hearWord({ kind, text }: Token, topics: Topics): Heard {
  if (kind !== 'word') return BREAK
  const listed = topics.find(text)
  const guessed = listed ? undefined : topics.guess(text)
  return { listed, guessed, kind: listed?.kind ?? guessed ?? 'thing' }
}

const isJoined = (text: string, before: Token | undefined, token: Token): boolean =>
  before?.kind === 'word' &&
  (token.start === before.end || GAP.test(text.slice(before.end, token.start)))

const GAP = /^(?:\s+|[-'’])$/

/** What stands around a word. */
interface Context {
  /** "stop" at the beginning of a text, a sentence or a clause. */
  before: WordClass | 'stop'
  after: WordClass
  /** The word begins with a capital, though no sentence does. */
  capital: boolean
  topics: Topics
}

const isCapital = (text: string, token: Token): boolean =>
  token.kind === 'word' && !token.text.startsWith(text.charAt(token.start))

const placeWord = (word: string, heard: Heard = BREAK, context: Context): Place =>
  heard.listed
    ? placeListed(word, heard.listed, context)
    : placeUnlisted(word, heard.guessed, context)

function placeListed(word: string, listed: Listed, context: Context): Place {
  const { before, after } = context
  const { kind, base } = listed
  const place = (noun: Placed['noun']): Place => ({ kind, base, noun, known: true })
  switch (kind) {
    case 'thing':
    case 'part':
      return place('yes')
    case 'general':
      return place('behind another')
    case 'modifier':
      return place(NOUNS.has(after) ? 'yes' : 'behind another')
    case 'deed':
      return place(placeDeed(word, base, context))
    case 'event':
      return place(INTRODUCING.has(before) && NOUNS.has(after) ? 'yes' : 'no')
    default:
      return place('no')
  }
}

/** "I order", "ordered" tell what was done; "Export invoices" asks for it; "the order" is a thing. */
function placeDeed(word: string, base: string, { before, after }: Context): Placed['noun'] {
  if (INTRODUCING.has(before)) return 'yes'
  if (before === 'opener' || (word !== base && /(ed|ing)$/.test(word))) return 'no'
  return before === 'stop' && word === base && NOUNS.has(after) ? 'alone' : 'yes'
}

function placeUnlisted(
  word: string,
  guessed: WordClass | undefined,
  { before, after, capital, topics }: Context,
): Place {
  // "was bland", but "is a pity"; where nouns do not meet, what follows one is said of it.
  const isSaid =
    (before === 'link' && !NOUNS.has(after)) || (topics.parted === true && NAMING.has(before))
  const guess =
    before === 'opener' ? 'verb' : (guessed ?? (isSaid && !capital ? 'adjective' : 'thing'))
  // "The seating was", "good parking": a verb's ending, but a noun's place.
  const isNoun =
    guess === 'thing' || (guess === 'verb' && INTRODUCING.has(before) && !NOUNS.has(after))
  return isNoun
    ? { kind: 'thing', base: topics.baseOf(word), noun: 'yes', known: false }
    : { kind: guess, base: word, noun: 'no', known: false }
}
