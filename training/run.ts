import { writeFileSync } from 'node:fs'
import { writeCard } from './card'
import { collectSamples } from './cases'
import { trainLanguage } from './language'
import { measureLanguage } from './language-figures'
import { calibrate, judgeAll, learnSentiment, packSentiment } from './sentiment'
import { measureSentiment } from './sentiment-figures'

/** `npm run train:text -- <folder with sets>` writes the weights and docs/text-card.md. */
const [folder] = process.argv.slice(2)
if (!folder) {
  console.error('Name the folder that holds the sets: npm run train:text -- <folder>')
  process.exit(1)
}
const began = performance.now()
const tell = (what: string) =>
  console.log(`${((performance.now() - began) / 1000).toFixed(0)} s  ${what}`)

const spelling = trainLanguage(folder)
const heard = measureLanguage(folder, spelling.model)
tell('language')

const samples = collectSamples(folder)
tell(`${samples.length} samples for sentiment`)
const learned = learnSentiment(samples, null)
const measured = samples.filter(({ ships }) => !ships)
const unseen = judgeAll(learned, measured)
tell('sentiment from all sources')

// A source that ships is measured by a model that was not taught its family.
const isOfSet = (family: string) => !/^(written|listed)_/.test(family)
const families = [...new Set(samples.filter(({ ships }) => ships).map(({ family }) => family))]
const leftOut = families.filter(isOfSet).flatMap((family) => {
  const judged = judgeAll(
    learnSentiment(samples, family),
    samples.filter((sample) => sample.family === family),
  )
  tell(`without ${family}`)
  return judged
})
const calibration = calibrate(leftOut)

const wordsAlone = judgeAll(learnSentiment(samples, null, true), measured, true)
const words = new Map(wordsAlone.map(({ sample, polar }) => [sample, polar]))
const judged = measureSentiment([...leftOut, ...unseen], words, calibration)
const sentiment = packSentiment(learned, calibration)

writeFileSync('src/domain/text/language/weights.ts', spelling.file)
writeFileSync('src/domain/text/sentiment/weights.ts', sentiment)
const card = writeCard({
  language: { file: spelling.file, figures: heard },
  sentiment: { file: sentiment, figures: judged, calibration },
})
writeFileSync('docs/text-card.md', `${card}\n`)
tell('wrote the weights in src/domain/text and docs/text-card.md')
