import type { EarlyWarning } from '../../services/associations/early-warning'
import { HEARD_NAMES, WAY_NAMES } from '../association-words'
import { formatCount, formatMoneys, formatSpread, UNKNOWN } from '../format'
import { countOf } from '../words'
import { Panel, TableBox } from './panel'
import { RateCell, rateText } from './rate'

/** Whether those who left had said so, how long before, and whether anybody was told. */
export const EarlyWarningPanel = ({
  found,
  backDays,
}: {
  found: EarlyWarning
  backDays: number
}) => {
  const [first] = found.warnings
  const left = countOf(first?.said.n ?? 0, 'customer')
  return (
    <Panel
      title="Had they said so?"
      note={
        first && first.said.n > 0
          ? `Of ${left} who left for a reason, in the ${backDays} days before.`
          : undefined
      }
      metric="early_warning_recall"
    >
      {first === undefined || first.said.n === 0 ? (
        <p class="note">Nobody left for a reason in these days.</p>
      ) : (
        <>
          <TableBox label="Had they said so?" class="narrow">
            <thead>
              <tr>
                <th scope="col">By</th>
                <th scope="col" class="number">
                  Those who left
                </th>
                <th scope="col" class="number">
                  Those who stay
                </th>
                <th scope="col" class="number">
                  Days before
                </th>
              </tr>
            </thead>
            <tbody>
              {found.warnings.map(({ way, said, stayers, daysBefore }) => (
                <tr>
                  <th scope="row">{WAY_NAMES[way]}</th>
                  <RateCell rate={said} />
                  {stayers ? <RateCell rate={stayers} /> : <td class="number">{UNKNOWN}</td>}
                  <td class="number">{formatSpread(daysBefore)}</td>
                </tr>
              ))}
            </tbody>
          </TableBox>
          <p class="note">
            Was anyone told?{' '}
            {found.told ? rateText(found.told) : 'Unknown: nobody keeps count of it yet.'}
            {found.otherLosses > 0 &&
              ` Left without a reason, or for a failed payment: ${formatCount(found.otherLosses)}.`}
          </p>
        </>
      )}
    </Panel>
  )
}

/** Who left without ever having been asked or heard. */
export const SilencePanel = ({ found }: { found: EarlyWarning }) => {
  const lost = found.silence[0]?.customers.n ?? 0
  return (
    <Panel
      title="Who left unheard"
      note={lost > 0 ? `Of ${countOf(lost, 'customer')} lost, for whatever cause.` : undefined}
      metric="silent_churn"
    >
      {lost === 0 ? (
        <p class="note">Nobody left in these days.</p>
      ) : (
        <TableBox label="Who left unheard" class="narrow">
          <thead>
            <tr>
              <th scope="col">Before leaving</th>
              <th scope="col" class="number">
                Customers
              </th>
              <th scope="col" class="number">
                Share
              </th>
              <th scope="col" class="number">
                Lost MRR
              </th>
            </tr>
          </thead>
          <tbody>
            {found.silence.map(({ heard, customers, lostMrr }) => (
              <tr>
                <th scope="row">{HEARD_NAMES[heard]}</th>
                <td class="number">{formatCount(customers.k)}</td>
                <RateCell rate={customers} />
                <td class="number">{formatMoneys(lostMrr)}</td>
              </tr>
            ))}
          </tbody>
        </TableBox>
      )}
    </Panel>
  )
}
