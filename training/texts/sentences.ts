import type { Label } from '../sets'
import { piecesOf, type WrittenTexts } from './written'

/** Sentences made of a predicate by putting different subjects before it. */
const SUBJECTS_EACH = 3

/** All written sentences of a language with what they say, the same on every run. */
export function writtenSentences(
  texts: WrittenTexts,
  random: () => number,
): { text: string; label: Label }[] {
  const subjects = piecesOf(texts.subjects)
  const pick = (list: readonly string[]) => list[Math.floor(random() * list.length)] ?? ''
  const said = (list: string, label: Label) =>
    piecesOf(list).flatMap((predicate) =>
      Array.from({ length: SUBJECTS_EACH }, () => ({
        text: `${pick(subjects)} ${predicate}`.trim(),
        label,
      })),
    )
  const alone = (list: string, label: Label) => piecesOf(list).map((text) => ({ text, label }))
  return [
    ...said(texts.good, 'pos'),
    ...said(texts.bad, 'neg'),
    ...alone(texts.praise, 'pos'),
    ...alone(texts.complaints, 'neg'),
    ...alone(texts.neutral, 'neu'),
  ]
}
