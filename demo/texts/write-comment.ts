import { chance, pick, type Random } from '../random'
import { expandText } from './expand-text'
import { type Language, type Mood, textsOf, type Topic } from './index'
import type { LanguageTexts } from './language-texts'

export interface CommentWish {
  language: Language
  topic: Topic
  mood: Mood
}

/** Characters. A remark longer than this has said it all. */
const ROOM_FOR_MORE = 130
/** Characters of two remarks together, so that a comment stays within 45 words. */
const ROOM_FOR_TWO = 160

/** What people bring up in passing while they write about another of these. */
const asides: Topic[] = [
  ...(['export', 'support', 'price', 'mobile_app', 'bank_sync', 'complexity'] as const),
  ...(['login', 'speed', 'invoices', 'receipts'] as const),
]

const emoji: Record<Mood, string[]> = {
  negative: ['😡', '😞', '🙄', '👎', '😤', '😩'],
  mixed: ['🤷', '😕', '🙂', '😅', '🤔'],
  positive: ['👍', '🎉', '❤️', '😊', '🙌', '👏'],
}

/**
 * What a customer of the demo business might write: 2 to 45 words made from hand-written
 * sentences, now and then with a word on a second topic. The same random stream gives the same
 * text. A topic nobody praises (an unused or a closing business) answers a positive wish with a
 * mixed comment.
 */
export function writeComment({ language, topic, mood }: CommentWish, random: Random): string {
  const texts = textsOf[language]
  const heard = texts.topics[topic].remarks[mood].length > 0 ? mood : 'mixed'

  const sentences = composeSentences(texts, topic, heard, random)
  if (chance(random, 0.05)) sentences.unshift(texts.greetings)
  const written = sentences.map((sentence) => expandText(`[${sentence}]`, texts.slots, random))
  const typed = typeInHurry(written.filter(Boolean).join(texts.gap), texts.typos, random)
  return chance(random, 0.06) ? `${typed}${texts.gap}${pick(random, emoji[heard])}` : typed
}

function composeSentences(texts: LanguageTexts, topic: Topic, mood: Mood, random: Random) {
  const writeRemark = (about: Topic, of: Mood) =>
    expandText(pick(random, texts.topics[about].remarks[of]), texts.slots, random)
  const fit = (one: string, two: string) =>
    endsSentence(one) && one.length + two.length <= ROOM_FOR_TWO

  const digresses = asides.includes(topic)
  const other = pick(random, asides.filter((aside) => aside !== topic))
  if (mood === 'mixed' && digresses && chance(random, 0.35)) {
    const praise = writeRemark(other, 'positive')
    const blame = writeRemark(topic, 'negative')
    if (fit(praise, blame)) return [praise, texts.buts, blame]
  }

  const remark = writeRemark(topic, mood)
  const sentences = [remark]
  if (remark.length > ROOM_FOR_MORE || !endsSentence(remark)) return sentences

  const { tails } = texts.topics[topic]
  const fitting = mood === 'positive' ? [...tails.positive, texts.thanks] : tails[mood]
  if (fitting.length > 0 && chance(random, 0.4)) sentences.push(pick(random, fitting))
  if (digresses && chance(random, 0.1)) {
    const aside = writeRemark(other, mood)
    if (fit(remark, aside)) sentences.push(texts.links, aside)
  }
  return sentences
}

function endsSentence(text: string): boolean {
  return /[.!?。！？]$/.test(text)
}

/** Some leave out the last full stop, some never use capitals, some mistype a word. */
function typeInHurry(comment: string, typos: Record<string, string>, random: Random): string {
  let typed = comment
  if (chance(random, 0.35)) typed = typed.replace(/(?<!\.)[.。]$/, '')
  if (chance(random, 0.14)) typed = typed.toLowerCase()
  if (chance(random, 0.15)) {
    const slips = Object.entries(typos).filter(([right]) => typed.includes(right))
    if (slips.length > 0) typed = typed.replace(...pick(random, slips))
  }
  return typed
}
