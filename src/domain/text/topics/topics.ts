/** What a word is to a phrase. */
export type WordClass =
  /** A noun follows: "the", "my"; no part of the phrase. */
  | 'determiner'
  /** A verb follows, and what looks like a noun is none: "I", "to", "can", "don't". */
  | 'opener'
  /** What is said of a thing follows: "is", "very", "too". */
  | 'link'
  /** Any other word that ends a phrase: prepositions, adverbs. */
  | 'grammar'
  /** A verb that is no topic: "use", "have". */
  | 'verb'
  /** Said of a thing; a topic where the text names none: "slow", "expensive". */
  | 'quality'
  /** Said of a thing, and no topic by itself: "good", "big". */
  | 'adjective'
  /** Too general for a topic; behind another noun it ends the name: "delivery time". */
  | 'general'
  /** A noun. */
  | 'thing'
  /** A noun that adds nothing to one before it: "button" in "export button". */
  | 'part'
  /** A noun and a verb, told apart by its place: "order", "charge". */
  | 'deed'
  /** What befalls a thing or a person, verb or noun: "crash", "log out". */
  | 'event'
  /** In front of a noun it is part of the name: "mobile app", "fried rice". */
  | 'modifier'
  /** Between two nouns it makes them one name: "tempo di attesa". */
  | 'joiner'

export interface Listed {
  kind: WordClass
  /** The form in which all forms of the word are counted. */
  base: string
}

/** What people who write in one language talk about, and how its phrases are built. */
export interface Topics {
  /** What a word is, where it is known, or told by its ending. */
  find: (word: string) => Listed | undefined
  /** How unlisted words end that are no nouns. */
  guess: (word: string) => WordClass | undefined
  /** The form in which an unlisted noun is counted. */
  baseOf: (word: string) => string
  /** Names of two to four words: "log in" → "login". "" is no topic: "of course". */
  names: ReadonlyMap<string, string>
  /** The words such names begin with. */
  nameStarts: ReadonlySet<string>
  /** Said before such a name and part of it: "keeps logging me out". */
  repeaters?: ReadonlySet<string>
  /** Said before a quality and part of it: "too slow". */
  excess?: ReadonlySet<string> | undefined
  /** Nouns begin with a capital, as in German. */
  capitalNouns?: boolean
  /** Nouns are not put beside each other but joined by a word or written as one. */
  parted?: boolean
  /** Words stand without spaces. */
  unspaced?: boolean
}
