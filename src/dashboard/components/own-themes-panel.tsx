import type { OwnThemeRow } from '../../../db/queries/own-themes'
import { OWN_LIMITS } from '../../domain/text/own/limits'
import type { ThemesSummary } from '../../services/summaries/themes'
import { plural, t } from '../i18n/t'
import { responsesHref, themeHref } from '../links'
import { Labelled } from './fields'
import { Panel, TableBox } from './panel'
import { RateCell } from './rate'
import { ShareTable } from './share-table'

/** What a line of words shows before it is cut off. */
const MOST_WORDS = 6

interface Props {
  own: readonly OwnThemeRow[]
  summary: ThemesSummary
}

/** The themes of one's own, each leading to its editor. */
export const OwnThemesPanel = ({ own, summary }: Props) => (
  <Panel
    id="own"
    title={t('Themes of your own')}
    note={t('Found by your words beside the themes that come with Earshot, in every answer from now on.')}
  >
    {own.length === 0 ? (
      <p class="note">{t('None yet. Add one for what only your product has: a feature, a place, a plan.')}</p>
    ) : (
      <TableBox label={t('Themes of your own')}>
        <thead>
          <tr>
            <th scope="col">{t('Theme')}</th>
            <th scope="col">{t('Found by')}</th>
            <th scope="col" class="number">
              {t('Comments')}
            </th>
          </tr>
        </thead>
        <tbody>
          {own.map((theme) => (
            <OwnRow theme={theme} summary={summary} />
          ))}
        </tbody>
      </TableBox>
    )}
    <div class="actions">
      <a class="button quiet" href="/topics/themes/new">
        {t('New theme')}
      </a>
    </div>
  </Panel>
)

const OwnRow = ({ theme, summary }: { theme: OwnThemeRow; summary: ThemesSummary }) => {
  const found = summary.themes.find((each) => each.theme === theme.id)
  return (
    <tr>
      <th scope="row">
        <a href={themeHref(theme.id)} dir="auto">
          {theme.name}
        </a>
      </th>
      <td class="words" dir="auto">
        {foundBy(theme)}
      </td>
      {found ? <RateCell rate={found.mentioned} /> : <td class="number">0</td>}
    </tr>
  )
}

function foundBy({ terms, examples }: OwnThemeRow): string {
  const shown = terms.slice(0, MOST_WORDS).join(', ')
  const more = terms.length - MOST_WORDS
  const words = more > 0 ? t('{words} and {n} more', { words: shown, n: more }) : shown
  const like = plural(examples.length, { one: '{n} example', other: '{n} examples' })
  return [words, ...(examples.length > 0 ? [like] : [])].filter((part) => part !== '').join('; ')
}

/** Whose names are looked for, and how often they fall. */
export const CompetitorsPanel = ({
  competitors,
  summary,
}: {
  competitors: readonly string[]
  summary: ThemesSummary
}) => (
  <Panel
    id="competitors"
    title={t('Competitors')}
    note={t('Where one is named the answer has the signal “Names a competitor”.')}
  >
    {summary.competitors.length > 0 && (
      <ShareTable
        label={t('Competitors named')}
        head={t('Named')}
        lines={summary.competitors.map(({ competitor, named, before }) => ({
          name: competitor,
          href: responsesHref({ competitor }, summary.range),
          now: named,
          before,
        }))}
      />
    )}
    <form class="stack" method="post" action="/topics/competitors">
      <Labelled
        label={t('Names to look for')}
        hint={t(
          'One a line, {n} at most. Written with a large letter, a single word counts only where the answer writes it so too: “Linear” is not “linear”.',
          { n: OWN_LIMITS.competitors },
        )}
      >
        <textarea name="competitors" rows={4} dir="auto" spellcheck={false}>
          {competitors.join('\n')}
        </textarea>
      </Labelled>
      <div class="actions">
        <button class="quiet">{t('Save names')}</button>
      </div>
    </form>
  </Panel>
)
