import { createHash } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import { LENGTHS, type LanguageFigure } from './language-figures'
import { SETS } from './sets'

/** First letters of the hash of a generated file; a test holds the card against the file. */
export const fingerprint = (file: string): string =>
  createHash('sha256').update(file).digest('hex').slice(0, 16)

export interface CardParts {
  language: { file: string; figures: readonly LanguageFigure[] }
}

/** docs/text-card.md: what the weights were made from, and how well they do. */
export function writeCard({ language }: CardParts): string {
  return [
    '# What the text models were made from',
    'Written by `npm run train:text -- <folder with sets>`, with the weights in `src/domain/text`. The same sets give the same bytes.',
    '## Sources',
    table(
      ['Set', 'What it is', 'Licence', 'Learned from'],
      SETS.map(({ name, about, licence, ships }) => [name, about, licence, ships ? 'yes' : 'no, measured only']),
    ),
    'Beside these: the texts in `training/texts`, the function words and the lexicons of this project.',
    '## Language',
    `Runs of up to four letters and whole words, hashed into 4,096 buckets, and a linear model for 14 languages in Latin letters and “none of them”; other scripts tell their language. ${sizes(language.file)}`,
    'Share heard right without any hint, by number of words. “Held out” are texts kept back from a set that was learned from; the others come from sets that were not.',
    table(
      ['Language', 'Texts', ...LENGTHS],
      language.figures.map(({ language: tag, known, counts }) => [
        tag,
        known ? 'held out' : 'other sets',
        ...counts.map(({ n, right }) => share(right, n)),
      ]),
    ),
    'Bad at: Danish against Norwegian in a few words; single words that several languages share; Hindi in Latin letters, which is heard as no language; names.',
  ].join('\n\n')
}

const sizes = (file: string): string =>
  `File: ${kilobytes(Buffer.byteLength(file))}, ${kilobytes(gzipSync(file, { level: 9 }).length)} gzip, sha256 \`${fingerprint(file)}\`.`

const kilobytes = (bytes: number): string => `${(bytes / 1024).toFixed(1)} KB`

/** "0.94 of 312"; nothing under ten texts. */
const share = (k: number, n: number): string => (n < 10 ? '–' : `${(k / n).toFixed(2)} of ${n}`)

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')
