import { msg, t } from '../i18n/t'
import { Tabs } from './tabs'

/** The pages about churn, in the order they are read; a new one is a line here. */
const PAGES: readonly [path: string, name: string][] = [
  ['/churn', msg('Figures')],
  ['/churn/retention', msg('Retention')],
  ['/churn/associations', msg('What goes with it')],
  ['/churn/risk', msg('Risk score')],
]

/** The way from one page about churn to the others. */
export const ChurnTabs = ({ current }: { current: string }) => (
  <Tabs
    label={t('Pages about churn')}
    tabs={PAGES.map(([path, name]) => ({ name: t(name), href: path, current: path === current }))}
  />
)
