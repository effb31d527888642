import type { CancelSessionRow } from '../../../db/queries/cancellations'
import type { FlowNames } from '../flow-names'
import { UNKNOWN } from '../format'
import { countOf, humanize } from '../words'
import { Panel, TableBox } from './panel'

/** The proof: what stood on the screen, when and for how long, and what was pressed. */
export const SessionSteps = ({
  session: { steps },
  names,
}: {
  session: CancelSessionRow
  names: FlowNames
}) => (
  <Panel title="Every screen" note={steps.length === 0 ? undefined : 'Times count from the opening.'}>
    {steps.length === 0 ? (
      <p class="note">No screen was reported: the page went on without us, or was just opened.</p>
    ) : (
      <TableBox label="Every screen">
        <thead>
          <tr>
            <th scope="col">Screen</th>
            <th scope="col" class="number">
              Shown at
            </th>
            <th scope="col" class="number">
              Stood for
            </th>
            <th scope="col">Pressed</th>
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
                {left_ms === null ? UNKNOWN : countOf(Math.round((left_ms - shown_ms) / 1000), 'second')}
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
