import type { ResponseRow } from '../../../db/queries/responses'
import { UNKNOWN } from '../format'
import { t } from '../i18n/t'
import { responseHref } from '../links'
import { humanize } from '../words'
import { ScoreBadge } from './badges'

/** What somebody had said last, in a cell; it leads to the whole answer. */
export const LastAnswerCell = ({ answer }: { answer: ResponseRow | undefined }) => (
  <td class="last-answer">
    {answer === undefined ? (
      UNKNOWN
    ) : (
      <a href={responseHref(answer.id)}>
        <ScoreBadge kind={answer.kind} score={answer.score} />
        <span dir="auto">
          {answer.comment ?? (answer.cause === null ? t('No comment') : humanize(answer.cause))}
        </span>
      </a>
    )}
  </td>
)
