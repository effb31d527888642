import { termsOf } from './words-of-text'

export interface Said {
  id: string
  text: string
  language: string | null
}

/** Fewer words quote only the topic itself. */
const MIN_WORDS = 4
/** What is longer is not read where it is quoted. */
const MAX_LENGTH = 240
/** Nearer than this to one already chosen it says the same again. */
const SAME = 0.5

/** What redaction leaves in the place of what it took: such an answer is not quoted. */
const REDACTED = /\[[\p{L}_-]{1,24}\]/u

/** Weights of a text's words, its length 1. */
type Vector = ReadonlyMap<string, number>

interface Candidate {
  said: Said
  vector: Vector
  nearness: number
}

/**
 * The most typical of many answers about one thing: nearest to the middle of all of them by their
 * words, weighted tf·idf. Those in the reader's language go first; short answers and ones with
 * something redacted are left out, and none says the same as one before it. Nearness, then the id,
 * decides, so that the same answers give the same choice in any order.
 *
 * Source: Salton and Buckley, "Term-weighting approaches in automatic text retrieval", Information
 * Processing & Management 24(5), 1988; the middle as in Rocchio's relevance feedback.
 */
export function typicalOf(answers: readonly Said[], language: string | null, count: number): Said[] {
  const fit = answers
    .filter(({ text }) => text.length <= MAX_LENGTH && !REDACTED.test(text))
    .map((said) => ({ said, terms: termsOf(said.text, said.language) }))
    .filter(({ terms }) => terms.length >= MIN_WORDS)
  const own = fit.filter(({ said }) => said.language === language)
  const others = fit.filter(({ said }) => said.language !== language)
  const chosen = choose(rank(own), count)
  return [...chosen, ...choose(rank(others), count - chosen.length)].map(({ said }) => said)
}

/** Nearest to the middle first. */
function rank(answers: readonly { said: Said; terms: string[] }[]): Candidate[] {
  const vectors = weigh(answers.map(({ terms }) => terms))
  const middle = normalize(sumOf(vectors))
  return answers
    .map(({ said }, i) => {
      const vector = vectors[i] ?? new Map<string, number>()
      // Sums of other order differ in their last digits: equal must stay equal.
      return { said, vector, nearness: Math.round(1e9 * cosine(vector, middle)) }
    })
    .sort((a, b) => b.nearness - a.nearness || (a.said.id < b.said.id ? -1 : 1))
}

function choose(ranked: readonly Candidate[], count: number): Candidate[] {
  const chosen: Candidate[] = []
  for (const candidate of ranked) {
    if (chosen.length >= count) break
    if (chosen.every(({ vector }) => cosine(vector, candidate.vector) < SAME)) chosen.push(candidate)
  }
  return chosen
}

/** (1 + log tf) · log(1 + n / df), each text to the length 1. */
function weigh(texts: readonly string[][]): Vector[] {
  const counted = texts.map((terms) => {
    const counts = new Map<string, number>()
    for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1)
    return counts
  })
  const textsWith = new Map<string, number>()
  for (const counts of counted) {
    for (const term of counts.keys()) textsWith.set(term, (textsWith.get(term) ?? 0) + 1)
  }
  const rarity = (term: string) => Math.log(1 + texts.length / (textsWith.get(term) ?? 1))
  return counted.map((counts) =>
    normalize(
      new Map([...counts].map(([term, tf]) => [term, (1 + Math.log(tf)) * rarity(term)])),
    ),
  )
}

function sumOf(vectors: readonly Vector[]): Vector {
  const sum = new Map<string, number>()
  for (const vector of vectors) {
    for (const [term, weight] of vector) sum.set(term, (sum.get(term) ?? 0) + weight)
  }
  return sum
}

function normalize(vector: Vector): Vector {
  let squares = 0
  for (const weight of vector.values()) squares += weight ** 2
  const length = Math.sqrt(squares)
  return length === 0 ? vector : new Map([...vector].map(([term, weight]) => [term, weight / length]))
}

function cosine(a: Vector, b: Vector): number {
  let sum = 0
  for (const [term, weight] of a) sum += weight * (b.get(term) ?? 0)
  return sum
}
