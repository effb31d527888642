import type { UpdatesView } from '../../contract/updates'
import type { Context } from '../../context'
import { paragraphsOf } from '../../domain/updates/public'
import { UPDATE_WORDS, updateLocale } from '../../domain/updates/words'
import { loadSurveys } from '../surveys/load'
import { loadPublicUpdates } from './public'

/** As many as a small panel takes; the page has all. */
const MOST_SHOWN = 10

/** What the widget lists, in the first of the wanted languages there is. */
export async function viewUpdates(ctx: Context, key: string, wanted: readonly string[]): Promise<UpdatesView> {
  const [updates, surveys] = await Promise.all([loadPublicUpdates(ctx), loadSurveys(ctx)])
  const live = surveys.filter(({ status }) => status === 'live').map(({ definition }) => definition.theme)
  const locale = updateLocale(wanted)
  const { title, none, more, close, states } = UPDATE_WORDS[locale]
  return {
    locale,
    dir: locale === 'ar' ? 'rtl' : 'ltr',
    theme: { color: live.find(({ color }) => color !== null)?.color ?? null, position: live[0]?.position ?? 'bottom-right' },
    texts: { title, none, more, close },
    page: `/u/${key}`,
    updates: updates.slice(0, MOST_SHOWN).map((update) => ({
      id: update.id,
      title: update.title,
      summary: paragraphsOf(update.story)[0] ?? '',
      reason: update.reason,
      state: update.state,
      state_name: states[update.state],
      state_at: new Date(update.stateAt).toISOString(),
    })),
  }
}
