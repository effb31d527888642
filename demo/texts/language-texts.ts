export const languages = ['en', 'sv', 'da', 'de', 'fr', 'es', 'zh'] as const
export type Language = (typeof languages)[number]

export const topics = [
  'export',
  'support',
  'price',
  'mobile_app',
  'bank_sync',
  'missing_feature',
  'complexity',
  'onboarding',
  'login',
  'speed',
  'invoices',
  'receipts',
  'competitor',
  'low_usage',
  'closing_business',
  'general',
] as const
export type Topic = (typeof topics)[number]

export const moods = ['negative', 'mixed', 'positive'] as const
export type Mood = (typeof moods)[number]

/**
 * What people of one language write. In every text `[a|b|]` is one of its alternatives (they may
 * nest, the last one here is nothing) and `{name}` one of the alternatives of that slot.
 */
export interface LanguageTexts {
  /** Stands between two sentences: a space, or nothing where the script has none. */
  gap: ' ' | ''
  /** Alternatives that may open a comment of any topic and mood. */
  greetings: string
  /** Alternatives that may lead over to a second topic. */
  links: string
  /** Alternatives that may lead over from praise to blame. */
  buts: string
  /** Alternatives that may close a positive comment of any topic. */
  thanks: string
  slots: Record<string, string>
  /** Right spelling → how people in a hurry spell it. */
  typos: Record<string, string>
  topics: Record<Topic, TopicTexts>
}

export interface TopicTexts {
  /** Comments that stand alone. */
  remarks: Record<Mood, string[]>
  /** Sentences that may follow any remark of the same mood. */
  tails: Record<Mood, string[]>
}

const moodOf: Record<string, Mood> = { '-': 'negative', '~': 'mixed', '+': 'positive' }

/**
 * Reads `# topic` headings and one text per line: `- ` negative, `~ ` mixed, `+ ` positive; a `>`
 * before the mark makes it a tail. A line without a mark goes on with the one above.
 * Throws Error on a missing topic and on a section that starts without a mark.
 */
export function readTopics(block: string): Record<Topic, TopicTexts> {
  const sections = new Map(
    block.split(/^# /m).map((section) => {
      const [heading = '', ...lines] = section.trim().split('\n')
      return [heading, lines.join('\n')]
    }),
  )
  const entries = topics.map((topic) => [topic, readTexts(topic, sections.get(topic) ?? '')])
  // Object.fromEntries forgets its keys; they are all the topics.
  return Object.fromEntries(entries) as Record<Topic, TopicTexts>
}

function readTexts(topic: Topic, section: string): TopicTexts {
  const texts: TopicTexts = {
    remarks: { negative: [], mixed: [], positive: [] },
    tails: { negative: [], mixed: [], positive: [] },
  }
  for (const entry of section.split(/\n(?=>?[-~+] )/)) {
    const [, tail, mark, text] = /^(>?)([-~+]) (.+)$/s.exec(entry) ?? []
    const mood = moodOf[mark ?? '']
    if (!mood || !text) throw new Error(`${topic}: no text or mark in "${entry}"`)
    texts[tail ? 'tails' : 'remarks'][mood].push(text.replaceAll(/\s*\n\s*/g, ' '))
  }
  return texts
}
