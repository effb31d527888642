import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { IMPORT_KINDS } from '../src/domain/imports/kinds'
import { ROW_PROBLEMS } from '../src/domain/imports/problem'
import { DIFFERENCE_KINDS } from '../src/domain/reconciliation/compare'
import { METRICS } from '../src/domain/metrics'
import { nameOfTable } from '../src/domain/privacy/erasure-tally'
import { entryOf, TABLES_OF_PEOPLE } from '../src/domain/privacy/subject-map'
import { OWN_LIMITS } from '../src/domain/text/own/limits'
import { THEME_RULES } from '../src/domain/text/themes/rules'
import { THEME_SLUGS } from '../src/domain/text/themes/slugs'

/** `npx vitest run test/docs.test.ts -u` writes the page anew after a metric changed. */
describe('docs/metrics.md', () => {
  it('says what the registry says', async () => {
    const sections = METRICS.map((metric) =>
      [
        `## ${metric.name}`,
        '',
        metric.meaning,
        '',
        `- **Unit:** ${metric.unit}`,
        `- **Base:** ${metric.base}`,
        `- **Source:** ${metric.source}`,
        `- **No data:** ${metric.noData}`,
        `- **Matches:** ${metric.matches}`,
        `- **Name in the API:** \`${metric.slug}\``,
      ].join('\n'),
    )
    const page = [
      '# Metrics',
      '',
      'Made from the registry in `src/domain/metrics`; the dashboard and the API say the same.',
      'NPS and Net Promoter are registered marks of their owners.',
      '',
      sections.join('\n\n'),
      '',
    ].join('\n')
    await expect(page).toMatchFileSnapshot('../docs/metrics.md')
  })
})

describe('docs/importing.md', () => {
  const page = readFileSync(new URL('../docs/importing.md', import.meta.url), 'utf8')
  const named = (name: string) => page.includes(`\`${name}\``)

  it('names every field of every list, every reason for a refusal and every difference', () => {
    for (const { slug, fields } of Object.values(IMPORT_KINDS)) {
      const section = page.slice(page.indexOf(`**${slug}**`))
      const paragraph = section.slice(0, section.indexOf('\n\n'))
      for (const field of Object.keys(fields)) expect([slug, field, paragraph.includes(`\`${field}\``)]).toEqual([slug, field, true])
    }
    for (const word of [...ROW_PROBLEMS, ...DIFFERENCE_KINDS]) expect([word, named(word)]).toEqual([word, true])
  })
})

describe('docs/text.md', () => {
  const page = readFileSync(new URL('../docs/text.md', import.meta.url), 'utf8')

  it('says the limits of own rules, and how many themes and languages there are', () => {
    const { themes, terms, termLength, examples, exampleLength, competitors } = OWN_LIMITS
    expect(page).toContain(
      `Limits: ${themes} themes, each with ${terms} words or phrases of ${termLength} characters and ` +
        `${examples} examples of ${exampleLength}; ${competitors} competitors.`,
    )
    expect([THEME_SLUGS.length, THEME_RULES.size]).toEqual([20, 13])
    expect(page).toContain('twenty shipped ones')
    expect(page).toContain('by rules in thirteen languages')
  })
})

describe('docs/privacy.md', () => {
  const page = readFileSync(new URL('../docs/privacy.md', import.meta.url), 'utf8')

  it('says of every table with rows of people what erasing does to them', () => {
    const fate = ({ erase, personal, of }: ReturnType<typeof entryOf>): string => {
      if (erase.how === 'delete') return 'deleted'
      if (erase.how === 'with') return `goes with \`${nameOfTable(erase.table)}\``
      if (erase.how === 'blank') {
        const columns = Object.keys(erase.to).filter((column) => personal.includes(column) || column in of)
        return `${columns.map((column) => `\`${nameOfTable(column)}\``).join(', ')} emptied`
      }
      return erase.how === 'rewrite' ? erase.does : `kept: ${erase.why}`
    }
    const lines = TABLES_OF_PEOPLE.map((table) => `| \`${nameOfTable(table)}\` | ${entryOf(table).what} | ${fate(entryOf(table))} |`)
    expect(lines.filter((line) => !page.includes(line))).toEqual([])
  })
})
