import { Tabs } from './tabs'

/** The pages about what people say; a new one is a line here. */
const PAGES: readonly [path: string, name: string][] = [
  ['/topics', 'What people talk about'],
  ['/topics/themes', 'Themes and competitors'],
]

export const TopicsTabs = ({ current }: { current: string }) => (
  <Tabs
    label="Pages of topics"
    tabs={PAGES.map(([path, name]) => ({ name, href: path, current: path === current }))}
  />
)
