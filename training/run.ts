import { writeFileSync } from 'node:fs'
import { writeCard } from './card'
import { trainLanguage } from './language'
import { measureLanguage } from './language-figures'

/** `npm run train:text -- <folder with sets>` writes the weights and docs/text-card.md. */
const [folder] = process.argv.slice(2)
if (!folder) {
  console.error('Name the folder that holds the sets: npm run train:text -- <folder>')
  process.exit(1)
}

const { model, file } = trainLanguage(folder)
const figures = measureLanguage(folder, model)
writeFileSync('src/domain/text/language/weights.ts', file)
writeFileSync('docs/text-card.md', `${writeCard({ language: { file, figures } })}\n`)
console.log('Wrote src/domain/text/language/weights.ts and docs/text-card.md')
