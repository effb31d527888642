import type { EarlyWarning } from '../../services/associations/early-warning'
import { HEARD_NAMES, WAY_NAMES } from '../association-words'
import { formatCount, formatMoneys, formatSpread, UNKNOWN } from '../format'
import { plural, t } from '../i18n/t'
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
  const left = plural(first?.said.n ?? 0, { one: '{n} customer', other: '{n} customers' })
  return (
    <Panel
      title={t('Had they said so?')}
      note={
        first && first.said.n > 0
          ? t('Of {left} who left for a reason, in the {backDays} days before.', {
            left,
            backDays,
          })
          : undefined
      }
      metric="early_warning_recall"
    >
      {first === undefined || first.said.n === 0 ? (
        <p class="note">{t('Nobody left for a reason in these days.')}</p>
      ) : (
        <>
          <TableBox label={t('Had they said so?')} class="narrow">
            <thead>
              <tr>
                <th scope="col">{t('By')}</th>
                <th scope="col" class="number">{t('Those who left')}</th>
                <th scope="col" class="number">{t('Those who stay')}</th>
                <th scope="col" class="number">{t('Days before')}</th>
              </tr>
            </thead>
            <tbody>
              {found.warnings.map(({ way, said, stayers, daysBefore }) => (
                <tr>
                  <th scope="row">{t(WAY_NAMES[way])}</th>
                  <RateCell rate={said} />
                  {stayers ? <RateCell rate={stayers} /> : <td class="number">{UNKNOWN}</td>}
                  <td class="number">{formatSpread(daysBefore)}</td>
                </tr>
              ))}
            </tbody>
          </TableBox>
          <p class="note">
            {t('Was anyone told?')}{' '}
            {found.told ? rateText(found.told) : t('Unknown: nobody keeps count of it yet.')}
            {found.otherLosses > 0 &&
              t(' Left without a reason, or for a failed payment: {otherLosses}.', {
                otherLosses: formatCount(found.otherLosses),
              })}
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
      title={t('Who left unheard')}
      note={lost > 0 ? t('Of {customers} lost, for whatever cause.', {
        customers: plural(lost, { one: '{n} customer', other: '{n} customers' }),
      }) : undefined}
      metric="silent_churn"
    >
      {lost === 0 ? (
        <p class="note">{t('Nobody left in these days.')}</p>
      ) : (
        <TableBox label={t('Who left unheard')} class="narrow">
          <thead>
            <tr>
              <th scope="col">{t('Before leaving')}</th>
              <th scope="col" class="number">{t('Customers')}</th>
              <th scope="col" class="number">{t('Share')}</th>
              <th scope="col" class="number">{t('Lost MRR')}</th>
            </tr>
          </thead>
          <tbody>
            {found.silence.map(({ heard, customers, lostMrr }) => (
              <tr>
                <th scope="row">{t(HEARD_NAMES[heard])}</th>
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
