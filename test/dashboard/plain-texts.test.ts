import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { readPlainTexts } from './plain-texts'

const DASHBOARD = new URL('../../src/dashboard', import.meta.url).pathname

/** What stands as it is in every language. */
const ALLOWED = [
  'Earshot', '· Earshot', 'Markdown',
  // The languages, each in itself.
  'English', 'Svenska', 'Dansk', 'Deutsch',
  // Browsers and systems.
  'Edge', 'Opera', 'Firefox', 'Chrome', 'Safari', 'Android', 'Windows', 'Mac', 'Linux',
  // What is typed as it stands.
  'npm run password-link -- you@example.com', 'https:// or mailto:', 'export, csv',
  // Read by machines, or by who reads the log.
  'Lax', 'Enter', 'text/markdown; charset=utf-8', 'attachment; filename="digest-….md"',
  'public, max-age=31536000, immutable', '(prefers-color-scheme: dark)', '/Mac OS X|Macintosh/',
  'heat heat-…', 'reset …', 'rules of follow-ups', 'two texts of the dashboard have one id', 'run the migrations before the service',
  // Selectors of the widget's preview and of lists.
  'label:last-child input', '.foot button:not(.back)', '.decision button:last-child',
  '[data-triage-open], .meta a',
]

/** The reference of the API is English, as the API is; the catalogues are what is said instead. */
const isEnglish = (text: string): boolean =>
  /^(docs\/|pages\/api-docs\.tsx|i18n\/catalogues\/)/.test(text)

it('says every text of a page in the member’s language', () => {
  const plain = readPlainTexts(DASHBOARD, ALLOWED).filter((text) => !isEnglish(text))
  expect(plain).toEqual([])
})

it('finds words of every kind that were not translated', () => {
  const folder = mkdtempSync(join(tmpdir(), 'plain-'))
  writeFileSync(
    join(folder, 'page.tsx'),
    `const NAMES = { due: 'Soonest due', open: msg('Open') }
     export const Page = ({ n }) => (
       <Panel title="Answers" class="panel said">
         <p>Nobody said so.</p>
         {t('Said')} {n > 1 ? 'Many of them' : t('One')} {\`Last \${n} days\`}
       </Panel>
     )`,
  )
  const found = readPlainTexts(folder, [])
  rmSync(folder, { recursive: true })
  const words = ['Soonest due', 'Answers', 'Nobody said so.', 'Many of them', 'Last … days']
  expect(found).toEqual(words.map((text) => `page.tsx: ${text}`))
})
