import type { Token } from './tokens'
import type { Topic, Topics } from './topics/topics'

/** A topic where it stands: `at` is a position among the tokens. */
export interface Mention extends Topic {
  at: number
}

/** The topics of a text in order; words that name one thing together are one: "bank sync". */
export function findMentions(tokens: readonly Token[], topics: Topics): Mention[] {
  const found = tokens.map(({ kind, text }): Topic =>
    kind === 'word' ? topics.findTopic(text) : { word: text, kind: 'none' },
  )
  const mentions: Mention[] = []
  for (let at = 0, length = 1; at < found.length; at += length) {
    const pair = joinPair(tokens, found, at, topics)
    const topic = pair ?? found[at]
    length = pair ? 2 : 1
    if (topic && topic.kind !== 'none') mentions.push({ ...topic, at })
  }
  return mentions
}

function joinPair(
  tokens: readonly Token[],
  found: readonly Topic[],
  at: number,
  topics: Topics,
): Topic | null {
  const [first, second, token] = [found[at], found[at + 1], tokens[at + 1]]
  if (!first || !second || !token || token.start - (tokens[at]?.end ?? 0) > 1) return null

  const words = `${first.word} ${second.word}`
  const name = topics.pairs.get(words)
  if (name !== undefined) return { word: name, kind: name === '' ? 'none' : 'thing' }

  if (first.kind !== 'thing' && !(first.kind === 'deed' && second.kind === 'head')) return null
  if (second.kind === 'head') return first
  const isNoun = second.kind === 'thing' || second.kind === 'deed'
  return isNoun && !isVerbForm(token.text, second.word) ? { word: words, kind: 'thing' } : null
}

/** "the app updated" is no "app update". */
const isVerbForm = (text: string, word: string): boolean => text !== word && /(ed|ing)$/.test(text)
