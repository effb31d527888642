import { Tabs } from './tabs'

/** The pages of the settings; a new one is a line here. */
const PAGES: readonly [path: string, name: string][] = [
  ['/settings', 'Workspace'],
  ['/settings/webhooks', 'Webhooks'],
  ['/settings/data', 'Data'],
]

export const SettingsTabs = ({ current }: { current: string }) => (
  <Tabs
    label="Pages of the settings"
    tabs={PAGES.map(([path, name]) => ({ name, href: path, current: path === current }))}
  />
)
