import { signalsOf, type StoredTags, themesOf } from '../../domain/surveys/response'
import { keyOf } from '../../domain/text/keyword'
import { t } from '../i18n/t'
import { responsesHref } from '../links'
import { nameSignal, nameTheme } from '../theme-words'

/** A comment as it was written, with the words its sentiment was read from. */
export const Comment = ({ text, tags }: { text: string; tags: StoredTags | null }) => (
  <p class="comment" dir="auto">
    {splitByEvidence(text, tags?.evidence ?? []).map(({ part, weight }) =>
      weight === 0 ? part : <mark class={weight > 0 ? 'for' : 'against'}>{part}</mark>,
    )}
  </p>
)

/** The text in pieces, each with the weight of what it says; 0 for the words between. */
export function splitByEvidence(
  text: string,
  evidence: StoredTags['evidence'],
): { part: string; weight: number }[] {
  const parts: { part: string; weight: number }[] = []
  let from = 0
  for (const { start, end, weight } of [...evidence].sort((a, b) => a.start - b.start)) {
    if (start < from || end <= start) continue
    parts.push(
      { part: text.slice(from, start), weight: 0 },
      { part: text.slice(start, end), weight },
    )
    from = end
  }
  return [...parts, { part: text.slice(from), weight: 0 }].filter(({ part }) => part !== '')
}

const TONES = { '-1': 'against', '0': '', '1': 'for' } as const

/** What an answer is about and what it asks for, each leading to all answers like it. */
export const Marks = ({ tags }: { tags: StoredTags | null }) => {
  const [signals, themes] = [signalsOf(tags), themesOf(tags)]
  if (signals.length + themes.length === 0) return null
  return (
    <ul class="marks" aria-label={t('Signals and themes')}>
      {signals.map(({ signal }) => (
        <li class="signal">
          <a href={responsesHref({ signal })}>{nameSignal(signal)}</a>
        </li>
      ))}
      {themes.map(({ theme, sentiment }) => (
        <li>
          <a class={TONES[sentiment]} href={responsesHref({ theme })} dir="auto">
            {nameTheme(theme)}
          </a>
        </li>
      ))}
    </ul>
  )
}

/** The keywords of an answer, each leading to all answers that mention it. */
export const Keywords = ({ tags }: { tags: StoredTags | null }) =>
  tags && tags.keywords.length > 0 ? (
    <ul class="keywords" aria-label={t('Keywords')}>
      {tags.keywords.map((keyword) => (
        <li>
          <a
            class={TONES[keyword.sentiment]}
            href={responsesHref({ keyword: keyOf(keyword) })}
            dir="auto"
          >
            {keyword.word}
          </a>
        </li>
      ))}
    </ul>
  ) : null
