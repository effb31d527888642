import type { Child } from 'hono/jsx'
import { describeRateChange } from '../rate-change'
import { t } from '../i18n/t'
import { hrefOf } from '../links'
import type { OverviewData } from '../pages/overview-data'
import { scoredHref } from './headline'
import { Panel } from './panel'
import { nameKind } from '../words'

interface Mover {
  name: string
  href: string
  told: string
  moved: boolean
}

/** What is not as it was: what is surely so first, then what may be chance. */
export const MovedPanel = ({ data }: { data: OverviewData }) => {
  const movers = moversOf(data)
  const moved = movers.filter((mover) => mover.moved)
  const level = movers.filter((mover) => !mover.moved)
  return (
    <Panel
      title={t('What moved')}
      note={t('Against the {days} days before.', { days: data.days })}
    >
      {moved.length === 0 && <p>{t('Nothing moved by more than chance explains.')}</p>}
      {moved.length > 0 && <Movers movers={moved} />}
      {level.length > 0 && (
        <details>
          <summary>{t('What cannot be told from chance, or compared')}</summary>
          <Movers movers={level} />
        </details>
      )}
    </Panel>
  )
}

const Movers = ({ movers }: { movers: readonly Mover[] }): Child => (
  <ul class="movers">
    {movers.map(({ name, href, told }) => (
      <li>
        <a href={href}>{name}</a> <span>{told}</span>
      </li>
    ))}
  </ul>
)

function moversOf({ scores, churn, days }: OverviewData): Mover[] {
  const { change, rate, previous } = churn.customers
  const scored = scores
    .filter(({ change: told }) => told !== '')
    .map(({ summary, change: told, moved }) => ({
      name: nameKind(summary.kind),
      href: scoredHref(summary),
      told,
      moved,
    }))
  if (rate.n === 0) return scored
  return [
    ...scored,
    {
      name: t('Customer churn rate'),
      href: hrefOf('/churn', { days }),
      told: describeRateChange(change, previous.rate, days),
      moved: change?.distinct ?? false,
    },
  ]
}
