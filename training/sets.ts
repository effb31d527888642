import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'

/** A text of a set. Its label is null where people found it mixed, or not about anything. */
export interface Labelled {
  language: string
  label: Label | null
  text: string
}

export type Label = 'neg' | 'neu' | 'pos'
export const LABELS: readonly Label[] = ['neg', 'neu', 'pos']

/** A set of labelled texts: what it is, whose it is, and whether weights made of it may ship. */
export interface SetInfo {
  name: string
  /** Sets of one family share authors, topics or translations: they are left out together. */
  family: string
  licence: string
  ships: boolean
  about: string
}

const XED = ['da', 'de', 'en', 'es', 'fi', 'fr', 'it', 'nl', 'no', 'pl', 'pt', 'sv', 'tr']
const MABSA = 'da de en es fr id ja ko nl pt ru sv th tr zh'.split(' ')
const TWEETS = 'ar en es fr hi it pt sv'.split(' ')

const set = (name: string, ships: boolean, licence: string, about: string, family = name) => ({
  name,
  family,
  licence,
  ships,
  about,
})

/** Every set that is known here. Only those that ship are learned from. */
export const SETS: readonly SetInfo[] = [
  ...XED.map((language) =>
    set(`xed_${language}`, true, 'CC BY 4.0', 'film subtitles by emotion (Öhman et al. 2020)', 'xed'),
  ),
  set('norec_no', true, 'CC BY-NC 4.0, models free', 'sentences of reviews (Øvrelid et al. 2020)'),
  set('opener_en', true, 'CC BY 4.0', 'hotel reviews (Agerri et al. 2013)', 'opener'),
  set('opener_es', true, 'CC BY 4.0', 'hotel reviews (Agerri et al. 2013)', 'opener'),
  set('vader_amazon', true, 'MIT', 'product reviews (Hutto & Gilbert 2014)'),
  set('vader_movie', true, 'MIT', 'film reviews (Hutto & Gilbert 2014)'),
  set('vader_nyt', true, 'MIT', 'opinion pages (Hutto & Gilbert 2014)'),
  set('vader_tweets', true, 'MIT', 'tweets (Hutto & Gilbert 2014)'),
  set('tweets_de', true, 'CC BY 4.0', 'tweets, SB-10k (Cieliebak et al. 2017)'),
  set('wisesight_th', true, 'CC0 1.0', 'social media about brands (PyThaiNLP 2019)'),
  set('mixed_id', true, 'Apache-2.0, MIT, CC BY-SA', 'comments and reviews (IndoNLU 2020)'),
  ...MABSA.map((language) =>
    set(`mabsa_${language}`, false, 'evaluation only', 'reviews of six domains, translated', 'mabsa'),
  ),
  ...TWEETS.map((language) => set(`tweets_${language}`, false, 'evaluation only', 'tweets', 'tweets')),
  set('airline', false, 'evaluation only', 'tweets to airlines'),
  set('amazon_ja', false, 'evaluation only', 'product reviews'),
  set('amazon_zh', false, 'evaluation only', 'product reviews'),
  set('customer_reviews_en', false, 'evaluation only', 'product reviews'),
  set('hotel_zh', false, 'evaluation only', 'hotel reviews'),
  set('restaurants_nl', false, 'evaluation only', 'restaurant reviews'),
  set('scandisent_mt', false, 'evaluation only', 'Scandinavian reviews put into English'),
  set('semeval14_laptops', false, 'evaluation only', 'laptop reviews'),
  set('semeval14_restaurants', false, 'evaluation only', 'restaurant reviews'),
  set('shopping_zh', false, 'evaluation only', 'product reviews'),
  set('voc_probe', false, 'CC0, a smoke test', 'survey answers, written for a test'),
  set('waimai_zh', false, 'evaluation only', 'food deliveries'),
]

/** The texts of a set; an empty list when the folder has no such set. */
export function readSet(folder: string, name: string): Labelled[] {
  const path = join(folder, name, 'dev.jsonl.gz')
  if (!existsSync(path)) return []
  return gunzipSync(readFileSync(path))
    .toString('utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as { lang: string; label: string; text: string })
    .map(({ lang, label, text }) => ({ language: lang, label: isLabel(label) ? label : null, text }))
}

const isLabel = (label: string): label is Label => LABELS.some((known) => known === label)

/** Every tenth text of a set is never learned from, to measure on what is like the rest. */
export const isHeldOut = (place: number): boolean => place % 10 === 9
