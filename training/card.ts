import { createHash } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import { describeFirstSentences } from './first-sentences'
import { LENGTHS, type LanguageFigure } from './language-figures'
import type { SentimentFigure } from './sentiment-figures'
import { SETS } from './sets'

/** First letters of the hash of a generated file; a test holds the card against the file. */
export const fingerprint = (file: string): string =>
  createHash('sha256').update(file).digest('hex').slice(0, 16)

export interface CardParts {
  language: { file: string; figures: readonly LanguageFigure[] }
  sentiment: {
    file: string
    figures: readonly SentimentFigure[]
    calibration: { temperature: number; bias: number }
  }
}

/** docs/text-card.md: what the weights were made from, and how well they do. */
export function writeCard({ language, sentiment }: CardParts): string {
  return [
    '# What the text models were made from',
    'Written by `npm run train:text -- <folder with sets>`, with the weights in `src/domain/text`. The same sets give the same bytes.',
    '## Sources',
    table(
      ['Set', 'What it is', 'Licence', 'Learned from'],
      SETS.map(({ name, about, licence, ships }) => [name, about, licence, ships ? 'yes' : 'no, measured only']),
    ),
    'Beside these: the texts in `training/texts`, the function words and the lexicons of this project, and AFINN-165 in other languages (afinn-165-multilingual, MIT, after F. Å. Nielsen 2011) as single words for the sentiment.',
    '## Language',
    `Runs of up to four letters and whole words, hashed into 8,192 buckets, and a linear model for 14 languages in Latin letters and “none of them”; other scripts tell their language. ${sizes(language.file)}`,
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
    '## Sentiment',
    `What the lexicon finds (one set of weights for all languages), and what words, pairs of words and runs of letters say beyond it: hashed into 131,072 buckets with two numbers each, towards positive and towards neutral. ${sizes(sentiment.file)}`,
    `A text is judged by a model that was not taught its source: sets that are learned from are left out with their whole family and the model learned anew. Temperature ${sentiment.calibration.temperature} and neutral bias ${sentiment.calibration.bias} are fitted to those sources that ship, never to the others; “sure” is what the model said of its own rightness on average, “right” how often its label was right.`,
    'Polarity: negative against positive; where nothing is found, half. “Words” is the model without the lexicon.',
    table(
      ['Language', 'Set', 'n', 'Lexicon', 'Words', 'Both', '±', 'Macro-F1, 3 classes', 'Sure', 'Right'],
      sentiment.figures
        .toSorted((a, b) => `${a.language} ${a.set}`.localeCompare(`${b.language} ${b.set}`))
        .filter(({ n }) => n >= 100)
        .map((one) => [
          one.language,
          one.set,
          String(one.n),
          two(one.lexicon),
          one.words === null ? '–' : two(one.words),
          `**${two(one.both)}**`,
          two(one.margin),
          one.macroF1 === null ? '–' : two(one.macroF1),
          two(one.sure.said),
          two(one.sure.right),
        ]),
    ),
    'Mean over the sets of a language:',
    table(['Language', 'Sets', 'Lexicon', 'Both'], meansByLanguage(sentiment.figures)),
    '## First sentences',
    describeFirstSentences(),
    '## Limits',
    'Bad at: film dialogue (xed), where words mean what the scene makes of them; irony without a set phrase; things that are bad for somebody else; mixed answers, which get the side that is said last or loudest; neutral texts about a topic that is often complained of.',
  ].join('\n\n')
}

const sizes = (file: string): string =>
  `File: ${kilobytes(Buffer.byteLength(file))}, ${kilobytes(gzipSync(file, { level: 9 }).length)} gzip, sha256 \`${fingerprint(file)}\`.`

const kilobytes = (bytes: number): string => `${(bytes / 1024).toFixed(1)} KB`

/** "0.94 of 312"; nothing under ten texts. */
const share = (k: number, n: number): string => (n < 10 ? '–' : `${(k / n).toFixed(2)} of ${n}`)

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')

const two = (value: number): string => value.toFixed(2)

function meansByLanguage(figures: readonly SentimentFigure[]): string[][] {
  const told = figures.filter(({ n }) => n >= 100)
  return [...new Set(told.map(({ language }) => language))].sort().map((language) => {
    const own = told.filter((figure) => figure.language === language)
    const mean = (of: (figure: SentimentFigure) => number) =>
      own.reduce((sum, figure) => sum + of(figure), 0) / own.length
    return [
      language,
      String(own.length),
      mean(({ lexicon }) => lexicon).toFixed(3),
      mean(({ both }) => both).toFixed(3),
    ]
  })
}
