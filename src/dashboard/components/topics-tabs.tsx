import { Tabs } from './tabs'
import { msg, t } from '../i18n/t'

/** The pages about what people say; a new one is a line here. */
const PAGES: readonly [path: string, name: string][] = [
  ['/topics', msg('What people talk about')],
  ['/topics/themes', msg('Themes and competitors')],
]

export const TopicsTabs = ({ current }: { current: string }) => (
  <Tabs
    label={t('Pages of topics')}
    tabs={PAGES.map(([path, name]) => ({ name: t(name), href: path, current: path === current }))}
  />
)
