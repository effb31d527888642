import { t } from '../i18n/t'
import { hrefOf } from '../links'

/** A choice made by links, so that every view has its address. */
export const Tabs = ({
  label,
  tabs,
}: {
  label: string
  tabs: { name: string; href: string; current: boolean }[]
}) => (
  <nav class="tabs" aria-label={label}>
    {tabs.map(({ name, href, current }) => (
      <a href={href} aria-current={current ? 'true' : undefined}>
        {name}
      </a>
    ))}
  </nav>
)

/** How far back a page looks. */
export const RANGE_DAYS = [30, 90, 365] as const

export function daysOf(text: string | undefined): number {
  return RANGE_DAYS.find((days) => String(days) === text) ?? 90
}

export const RangeTabs = ({
  path,
  days,
  query = {},
}: {
  path: string
  days: number
  query?: Record<string, string | number | undefined>
}) => (
  <Tabs
    label={t('Range')}
    tabs={RANGE_DAYS.map((each) => ({
      name: t('{each} days', { each }),
      href: hrefOf(path, { ...query, days: each }),
      current: each === days,
    }))}
  />
)
