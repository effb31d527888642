import type { CancelSessionRow } from '../../../db/queries/cancellations'
import type { FlowNames } from '../flow-names'
import { UNKNOWN } from '../format'
import { plural, t } from '../i18n/t'
import { humanize } from '../words'
import { Panel, TableBox } from './panel'

/** The proof: what stood on the screen, when and for how long, and what was pressed. */
export const SessionSteps = ({
  session: { steps },
  names,
}: {
  session: CancelSessionRow
  names: FlowNames
}) => (
  <Panel
    title={t('Every screen')}
    note={steps.length === 0 ? undefined : t('Times count from the opening.')}
  >
    {steps.length === 0 ? (
      <p class="note">
        {t('No screen was reported: the page went on without us, or was just opened.')}
      </p>
    ) : (
      <TableBox label={t('Every screen')}>
        <thead>
          <tr>
            <th scope="col">{t('Screen')}</th>
            <th scope="col" class="number">{t('Shown at')}</th>
            <th scope="col" class="number">{t('Stood for')}</th>
            <th scope="col">{t('Pressed')}</th>
          </tr>
        </thead>
        <tbody>
          {steps.map(({ screen, shown_ms, left_ms, choice, offer_ids }) => (
            <tr>
              <th scope="row">
                {humanize(screen)}
                {offer_ids.map((id) => (
                  <span class="under" dir="auto">
                    {names.offer(id)}
                  </span>
                ))}
              </th>
              <td class="number">{clockOf(shown_ms)}</td>
              <td class="number">
                {left_ms === null ? UNKNOWN : plural(Math.round((left_ms - shown_ms) / 1000), {
                  one: '{n} second',
                  other: '{n} seconds',
                })}
              </td>
              <td>{choice === null ? UNKNOWN : humanize(choice)}</td>
            </tr>
          ))}
        </tbody>
      </TableBox>
    )}
  </Panel>
)

/** Minutes and seconds, as on a stopwatch. */
const clockOf = (ms: number): string => {
  const seconds = Math.floor(ms / 1000)
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
}
