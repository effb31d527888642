import type { DeliveryAttemptRow } from '../../../db/queries/deliveries'
import { formatCount, formatTime, UNKNOWN } from '../format'
import { t } from '../i18n/t'
import { describeAnswer } from '../webhook-words'
import { Panel, TableBox } from './panel'

/** Longer ones open on a click. */
const MAX_LINE = 120

const Answer = ({ text }: { text: string }) => {
  if (text === '') return <>{UNKNOWN}</>
  if (text.length <= MAX_LINE) return <>{text}</>
  return (
    <details>
      <summary>{text.slice(0, MAX_LINE)}…</summary>
      {text}
    </details>
  )
}

/** Each try of a delivery or a message, and what was answered. */
export const AttemptsPanel = ({
  attempts,
  timeZone,
}: {
  attempts: readonly DeliveryAttemptRow[]
  timeZone: string
}) => (
  <Panel title={t('Attempts')} note={attempts.length === 0 ? t('None yet.') : t('Newest first.')}>
    {attempts.length > 0 && (
      <TableBox label={t('Attempts')} class="rows">
        <thead>
          <tr>
            <th scope="col" class="number">{t('No.')}</th>
            <th scope="col">{t('At')}</th>
            <th scope="col" class="number">{t('Took')}</th>
            <th scope="col">{t('Outcome')}</th>
            <th scope="col">{t('Answer')}</th>
          </tr>
        </thead>
        <tbody>
          {attempts.map(({ attempt, at, ms, status, problem, answer }) => (
            <tr>
              <th scope="row" class="number">
                {attempt}
              </th>
              <td class="nowrap">{formatTime(timeZone, at)}</td>
              <td class="number nowrap">{t('{ms} ms', { ms: formatCount(ms) })}</td>
              <td>{describeAnswer(status, problem)}</td>
              <td class="samples" dir="auto">
                <Answer text={answer} />
              </td>
            </tr>
          ))}
        </tbody>
      </TableBox>
    )}
  </Panel>
)
