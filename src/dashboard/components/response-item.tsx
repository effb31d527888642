import type { CustomerRow } from '../../../db/queries/customers'
import type { ResponseRow } from '../../../db/queries/responses'
import { formatLanguage, formatTime } from '../format'
import { t } from '../i18n/t'
import { customerHref, responseHref, surveyHref } from '../links'
import { humanize, nameKind } from '../words'
import { ScoreBadge } from './badges'
import { Comment, Keywords, Marks } from './comment'

export interface ResponseNames {
  timeZone: string
  /** Names of surveys by id. */
  surveys: ReadonlyMap<string, string>
  /** Customers by id, as far as they are known. */
  customers: ReadonlyMap<string, CustomerRow>
}

/** One answer in a list: the score, what was said, who said it where and when. */
export const ResponseItem = ({ row, names }: { row: ResponseRow; names: ResponseNames }) => (
  <article class="response">
    <ScoreBadge kind={row.kind} score={row.score} />
    <div>
      {row.cause !== null && <p class="reason">{humanize(row.cause)}</p>}
      {row.comment === null ? (
        <p class="muted">
          {noComment(row)}
        </p>
      ) : (
        <Comment text={row.comment} tags={row.tags} />
      )}
      <Marks tags={row.tags} />
      <Keywords tags={row.tags} />
      <ul class="meta">
        <li>
          <a href={responseHref(row.id)}>{formatTime(names.timeZone, row.answeredAt)}</a>
        </li>
        {row.customerId !== null && (
          <li>
            <a href={customerHref(row.customerId)} dir="auto">
              {names.customers.get(row.customerId)?.name ?? row.customerId}
            </a>
          </li>
        )}
        <li>
          <a href={surveyHref(row.surveyId)} dir="auto">
            {names.surveys.get(row.surveyId) ?? nameKind(row.kind)}
          </a>
        </li>
        {row.sentimentLabel && (
          <li class={`sentiment ${row.sentimentLabel}`}>{humanize(row.sentimentLabel)}</li>
        )}
        <li>{formatLanguage(row.locale)}</li>
        {row.trust !== 'verified' && <li>{humanize(row.trust)}</li>}
      </ul>
    </div>
  </article>
)

/** Why there are no words. */
export function noComment({ status, tags }: Pick<ResponseRow, 'status' | 'tags'>): string {
  if (tags?.isErased) return t('Its words are gone: erased, or past the days they are kept.')
  return status === 'partial' ? t('Left before writing anything.') : t('No comment.')
}
