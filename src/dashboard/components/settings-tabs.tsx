import { msg, t } from '../i18n/t'
import { Tabs } from './tabs'

/** The pages of the settings; a new one is a line here. */
const PAGES: readonly [path: string, name: string][] = [
  ['/settings', msg('Workspace')],
  ['/settings/members', msg('Members')],
  ['/settings/webhooks', msg('Webhooks')],
  ['/settings/messages', msg('Messages')],
  ['/settings/data', msg('Data')],
  ['/settings/exports', msg('Exports')],
  ['/settings/sharing', msg('Sharing')],
  ['/settings/audit', msg('Audit log')],
]

export const SettingsTabs = ({ current }: { current: string }) => (
  <Tabs
    label={t('Pages of the settings')}
    tabs={PAGES.map(([path, name]) => ({ name: t(name), href: path, current: path === current }))}
  />
)
