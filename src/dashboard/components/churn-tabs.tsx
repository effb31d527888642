import { Tabs } from './tabs'

/** The pages about churn, in the order they are read; a new one is a line here. */
const PAGES: readonly [path: string, name: string][] = [
  ['/churn', 'Figures'],
  ['/churn/retention', 'Retention'],
  ['/churn/associations', 'What goes with it'],
  ['/churn/risk', 'Risk score'],
]

/** The way from one page about churn to the others. */
export const ChurnTabs = ({ current }: { current: string }) => (
  <Tabs
    label="Pages about churn"
    tabs={PAGES.map(([path, name]) => ({ name, href: path, current: path === current }))}
  />
)
