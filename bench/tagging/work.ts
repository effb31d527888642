import { COMMENTS } from '../comments'

/** The first answer in a language also pays for its lexicon and rules. */
export const FIRST: Record<string, string> = {
  en: 'The app is slow',
  sv: 'Appen är långsam',
  da: 'Appen er langsom',
  de: 'Die App ist langsam',
  fr: "L'application est lente",
  zh: '应用很慢',
}

/** "/nothing", "/start", "/first/sv", "/tag/2000": text modules are not loaded before they are asked for. */
export async function work(path: string): Promise<void> {
  const [, what, value = ''] = path.split('/')
  if (what === 'nothing') return
  const { tagText } = await import('../../src/domain/text/tag')
  if (what === 'first') tagText(FIRST[value] ?? '', { locale: value })
  if (what !== 'tag') return
  for (let i = 0; i < Number(value); i += 1) {
    tagText(COMMENTS[i % COMMENTS.length] ?? '', { locale: 'en' })
  }
}
