import type { StoredTags } from '../../domain/surveys/response'
import { formatDecimal } from '../format'
import { t } from '../i18n/t'
import { humanize } from '../words'
import { Panel, TableBox } from './panel'

/** Why a comment was tagged as it was: the words that spoke for and against, and how loudly. */
export const TagReasons = ({ comment, tags }: { comment: string; tags: StoredTags }) => {
  const { sentiment, evidence } = tags
  const isCorrected = tags.corrected?.some(({ field }) => field === 'sentiment') ?? false
  return (
    <Panel
      title={t('Why it was tagged so')}
      note={
        isCorrected
          ? t('{mood}: somebody of the team said so.', { mood: humanize(sentiment?.label ?? '') })
          : summaryOf(sentiment)
      }
    >
      {evidence.length > 0 && (
        <TableBox label={t('Evidence')}>
          <thead>
            <tr>
              <th scope="col">{t('Words')}</th>
              <th scope="col">{t('Speak')}</th>
              <th scope="col" class="number">{t('Weight')}</th>
            </tr>
          </thead>
          <tbody>
            {evidence.map(({ start, end, weight }) => (
              <tr>
                <th scope="row" dir="auto">
                  {comment.slice(start, end)}
                </th>
                <td>{weight > 0 ? t('for') : t('against')}</td>
                <td class="number">{formatDecimal(weight)}</td>
              </tr>
            ))}
          </tbody>
        </TableBox>
      )}
    </Panel>
  )
}

function summaryOf(sentiment: StoredTags['sentiment']): string {
  if (!sentiment) return t('No lexicon reads this language: keywords only, no sentiment.')
  const score = t('{label}, {score} from −1 to 1.', {
    label: humanize(sentiment.label),
    score: formatDecimal(sentiment.score),
  })
  return sentiment.score === 0 ? t('{score} No word speaks for or against.', { score }) : score
}
