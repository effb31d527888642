import { THEME_SLUGS, THEMES } from '../text/themes/slugs'
import type { Said } from '../text/typical'
import { dayIn } from '../time'
import type { DigestAction, DigestChurn, DigestContent, DigestLoops, ThemeMoney } from './digest'
import { canShowPercentage } from '../metrics/gates'
import { countOf, countText, dayText, moneyText, moveText, rateText, scoreName, scoreText } from './figures'

export interface DigestText {
  workspace: string
  fromDay: string
  toDay: string
  timeZone: string
  content: DigestContent
  /** The words of those it quotes, as far as they still are there. */
  quotes: readonly Said[]
  /** A member's name by id. */
  nameOwner: (id: string | null) => string
  /** The digest's own page; null where the installation does not know its address. */
  url: string | null
}

/** A digest as Markdown: for a document, a chat, or plain mail. */
export function digestMarkdown({ content, ...about }: DigestText): string {
  const { timeZone, quotes, nameOwner, url } = about
  return [
    `# ${escapeMarkdown(about.workspace)}: ${dayText(about.fromDay)} to ${dayText(about.toDay)}`,
    `${countOf(content.answers, 'answer')}, ${countText(content.comments)} with a comment. Days in ${timeZone}.`,
    ...section('Scores', content.scores.map(scoreLine), 'No scores were given.'),
    ...section('Rising', content.rising.map(risingLine), 'Nothing rose by more than chance explains.'),
    ...section('Themes of customers at risk', content.atRisk.map(themeLine), 'Nobody in the highest band of risk named a theme.'),
    ...section('Themes of customers who left', content.lost.map(themeLine), 'Nobody who left had named a theme.'),
    ...(content.churn ? section('Churn', churnLines(content.churn), '') : []),
    ...section('Loops', loopLines(content.loops), ''),
    ...section('In their words', quotes.map(quoteLine), 'Nothing typical to quote.', '\n\n'),
    ...section(
      `Open actions (${countText(content.openActions)})`,
      content.actions.map((action) => actionLine(action, timeZone, nameOwner)),
      'Nothing waits for anybody.',
    ),
    ...(url === null ? [] : [`[Read it in Earshot](${url})`]),
  ].join('\n\n')
}

const section = (title: string, lines: readonly string[], none: string, between = '\n'): string[] => [
  `## ${title}`,
  lines.length > 0 ? lines.join(between) : none,
]

const scoreLine = (score: DigestContent['scores'][number]): string => {
  const { metric, now } = score
  if (!canShowPercentage(now.n)) return `- **${scoreName(metric)}**: ${countOf(now.n, 'answer')}, too few for a score`
  const value = (given: number) => scoreText(now, given)
  return `- **${scoreName(metric)} ${value(now.value)}** (${value(now.low)} to ${value(now.high)}, n=${countText(now.n)}): ${moveText(score)}`
}

const risingLine = ({ tag, value, now, before }: DigestContent['rising'][number]): string =>
  `- **${escapeMarkdown(tag === 'theme' ? themeName(value) : value)}**: ${rateText(now)} of comments, ${rateText(before)} before`

const themeLine = ({ theme, customers, mrr }: ThemeMoney): string =>
  `- **${escapeMarkdown(themeName(theme))}**: ${countOf(customers, 'customer')}, ${moneyText(mrr)} MRR`

export function themeName(theme: string): string {
  const slug = THEME_SLUGS.find((each) => each === theme)
  return slug ? THEMES[slug].name : theme
}

const churnLines = ({ rate, before, change, currency, gross, net, joined, left }: DigestChurn): string[] => [
  `- Customers lost: ${rateText(rate)}; before: ${rateText(before)}, ${
    !change ? 'too few to compare' : change.distinct ? 'more than chance explains' : 'the two cannot be told apart'
  }`,
  `- ${countText(joined)} came, ${countText(left)} left`,
  `- MRR lost: ${moneyText({ [currency]: gross.k })} of ${moneyText({ [currency]: gross.n })}; net of gains ${moneyText({ [currency]: net.k })}`,
]

const loopLines = ({ opened, closed, overdue, shipped, declined }: DigestLoops): string[] => [
  `- Follow-ups: ${countText(opened)} opened, ${countText(closed)} closed, ${countText(overdue)} overdue`,
  `- Updates: ${countText(shipped)} shipped, ${countText(declined)} declined`,
]

const quoteLine = ({ text }: Said): string =>
  text
    .split('\n')
    .map((line) => `> ${escapeMarkdown(line)}`)
    .join('\n')

const STATES = { considered: 'considered', planned: 'planned', in_progress: 'in progress', shipped: 'shipped', declined: 'declined' }

function actionLine(
  { title, ownerId, dueAt, state }: DigestAction,
  zone: string,
  nameOwner: DigestText['nameOwner'],
): string {
  const what = dueAt !== null ? `due ${dayText(dayIn(zone, dueAt))}` : state && STATES[state]
  return `- ${escapeMarkdown(title)} (${what}): ${escapeMarkdown(nameOwner(ownerId))}`
}

/** Words of people are words, whatever Markdown would make of them. */
export const escapeMarkdown = (text: string): string =>
  text.replaceAll(/[\\`*_{}[\]<>#+!|~&]/g, (character) => `\\${character}`).replace(/^(\s*)([-=]|\d+[.)])/, '$1\\$2')
