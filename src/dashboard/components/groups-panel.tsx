import type { GroupChurn } from '../../domain/metrics/churn-by-group'
import type { Verdict } from '../../domain/metrics/verdict'
import { formatCount, formatDecimal, formatMoney, UNKNOWN } from '../format'
import { msg, t } from '../i18n/t'
import { formFieldsOf } from '../links'
import type { RetentionData, RetentionQuery } from '../pages/retention-data'
import { humanize } from '../words'
import { Definitions } from './definitions'
import { Select } from './fields'
import { Panel, TableBox } from './panel'
import { RateCell } from './rate'

const VERDICTS: Record<Verdict, string> = {
  more_likely: msg('more likely to leave'),
  less_likely: msg('less likely to leave'),
  cannot_be_told_apart: msg('cannot be told apart'),
  not_enough_data: msg('not enough data'),
}

/** Churn by what the customers have in common: the plan, or whatever the host tells of them. */
export const GroupsPanel = ({ data, query }: { data: RetentionData; query: RetentionQuery }) => {
  const { groups, currency } = data.groups
  return (
    <Panel
      id="groups"
      title={t('Who is lost')}
      note={t(
        'Of those who paid when the range began, by what is known of them now, or was when ' +
          'they left.',
      )}
    >
      <form class="picker" method="get" action="/churn/retention#groups">
        {formFieldsOf(query, 'by').map(([name, value]) => (
          <input type="hidden" name={name} value={value} />
        ))}
        <label>
          <span>{t('Group by')}</span>
          <Select name="by" value={query.by} options={optionsOf(data.traits, query.by)} />
        </label>
        <button class="quiet">{t('Show')}</button>
      </form>
      {groups.length === 0 ? (
        <p class="note">{t('Nobody paid when the range began.')}</p>
      ) : (
        <TableBox label={t('Churn by group')}>
          <thead>
            <tr>
              <th scope="col">{nameOf(query.by)}</th>
              <th scope="col" class="number">{t('Lost')}</th>
              <th scope="col" class="number">{t('Of')}</th>
              <th scope="col" class="number">{t('MRR lost in {currency}', { currency })}</th>
              <th scope="col" class="number">{t('Against the others')}</th>
            </tr>
          </thead>
          <tbody>
            {groups.map((group) => (
              <GroupRow group={group} currency={currency} by={query.by} />
            ))}
          </tbody>
        </TableBox>
      )}
      <p class="note">
        {t(
          'Groups of fewer than ten are told as one. Compared from 30 on either side and five ' +
            'who left in all; the more groups, the further one must stand out. An association, ' +
            'not an effect.',
        )}
      </p>
      <Definitions metrics={['customer_churn_rate', 'relative_risk']} />
    </Panel>
  )
}

const GroupRow = ({
  group: { kind, value, churned, lostMinor, risk, verdict },
  currency,
  by,
}: {
  group: GroupChurn
  currency: string
  by: string
}) => (
  <tr>
    <th scope="row" dir="auto" class={kind === 'others' || value === null ? 'muted' : undefined}>
      {kind === 'others' ? t(
        'Too few to tell apart',
      ) : value === null ? t('Not known') : valueOf(by, value)}
    </th>
    <RateCell rate={churned} fine />
    <td class="number">{formatCount(churned.n)}</td>
    <td class="number">{formatMoney(lostMinor, currency)}</td>
    <td class="number rate">
      {risk ? `${formatDecimal(risk.ratio)}×` : UNKNOWN}
      <span class="interval">
        {risk && t('{low} to {high}, ', {
          low: formatDecimal(risk.low),
          high: formatDecimal(risk.high),
        })}
        {kind === 'group' && t(VERDICTS[verdict])}
      </span>
    </td>
  </tr>
)

const COLUMNS = ['plan', 'billed', 'currency']

const valueOf = (by: string, value: string): string => (by === 'billed' ? humanize(value) : value)

const nameOf = (by: string): string =>
  COLUMNS.includes(by) ? humanize(by) : by.slice('traits.'.length)

/** What the newest customers can be grouped by; and what is chosen, should they not have it. */
function optionsOf(traits: readonly string[], chosen: string): [string, string][] {
  const all = [...COLUMNS, ...traits.map((name) => `traits.${name}`)]
  if (!all.includes(chosen)) all.push(chosen)
  return all.map((by) => [by, nameOf(by)])
}
