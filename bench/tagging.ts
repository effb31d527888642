import { tagText } from '../src/domain/text/tag'
import { COMMENTS } from './comments'
import { median, round } from './server'

/** Tagging one answer of twenty words, beside parsing the same text as JSON. */
export function benchTagging(): void {
  const time = (work: (text: string) => unknown) =>
    median(
      Array.from({ length: 15 }, () => {
        const began = performance.now()
        for (let i = 0; i < 2_000; i += 1) work(COMMENTS[i % COMMENTS.length] ?? '')
        return ((performance.now() - began) / 2_000) * 1000
      }),
    )
  const tag = time((text) => tagText(text, { locale: 'en' }))
  const json = time((text) => JSON.parse(JSON.stringify({ text, words: text.split(' ') })))
  console.log('\nTag an answer of 20 words')
  console.table([{ 'µs each': round(tag, 1), 'JSON round trip µs': round(json, 1), ratio: round(tag / json, 1) }])
}
