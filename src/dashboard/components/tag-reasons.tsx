import type { StoredTags } from '../../domain/surveys/response'
import { formatDecimal } from '../format'
import { humanize } from '../words'
import { Panel, TableBox } from './panel'

/** Why a comment was tagged as it was: the words that spoke for and against, and how loudly. */
export const TagReasons = ({ comment, tags }: { comment: string; tags: StoredTags }) => {
  const { sentiment, evidence } = tags
  const isCorrected = tags.corrected?.some(({ field }) => field === 'sentiment') ?? false
  return (
    <Panel title="Why it was tagged so" note={isCorrected ? `${humanize(sentiment?.label ?? '')}: somebody of the team said so.` : summaryOf(sentiment)}>
      {evidence.length > 0 && (
        <TableBox label="Evidence">
          <thead>
            <tr>
              <th scope="col">Words</th>
              <th scope="col">Speak</th>
              <th scope="col" class="number">
                Weight
              </th>
            </tr>
          </thead>
          <tbody>
            {evidence.map(({ start, end, weight }) => (
              <tr>
                <th scope="row" dir="auto">
                  {comment.slice(start, end)}
                </th>
                <td>{weight > 0 ? 'for' : 'against'}</td>
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
  if (!sentiment) return 'No lexicon reads this language: keywords only, no sentiment.'
  const score = `${humanize(sentiment.label)}, ${formatDecimal(sentiment.score)} from −1 to 1.`
  return sentiment.score === 0 ? `${score} No word speaks for or against.` : score
}
