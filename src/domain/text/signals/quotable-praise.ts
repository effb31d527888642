import { loudness, type Signal, type SignalFacts } from './signal'

/** Words of an answer that can stand by itself and still be read on a page. */
const WORDS = { min: 4, max: 60 }

/** Two good words, or a strong one: "great" is 3, "good" 2. */
const PRAISE = 2.9

/** What is not for a page: questions, and the places of redacted addresses and numbers. */
const UNQUOTABLE = /[?？[@]/

export const quotablePraise: Signal = {
  slug: 'quotable_praise',
  name: 'Praise fit to quote',
  meaning: 'Nothing but praise, in a few whole words. Ask before it is quoted.',
  find: (facts) => (isPraise(facts) ? [bestSentence(facts)] : []),
}

const isPraise = ({ text, words, sentiment, evidence, themes, worded }: SignalFacts): boolean =>
  sentiment?.label === 'positive' &&
  loudness(evidence) >= PRAISE &&
  words >= WORDS.min &&
  words <= WORDS.max &&
  !UNQUOTABLE.test(text) &&
  evidence.every(({ weight }) => weight > 0) &&
  themes.every((theme) => theme.sentiment >= 0) &&
  worded('cancel_intent').length + worded('complaint').length === 0

/** The sentence with the most praise; the first of several. */
function bestSentence({ sentences, evidence }: SignalFacts) {
  const praiseIn = (start: number, end: number) =>
    evidence.reduce((sum, piece) => (piece.start >= start && piece.end <= end ? sum + piece.weight : sum), 0)
  let best = { start: 0, end: 0 }
  let most = -1
  for (const { start, end } of sentences) {
    const praise = praiseIn(start, end)
    if (praise > most) [best, most] = [{ start, end }, praise]
  }
  return best
}
