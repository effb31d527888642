import type { OwnThemeRow } from '../../../db/queries/own-themes'
import { OWN_LIMITS } from '../../domain/text/own/limits'
import type { ThemesSummary } from '../../services/summaries/themes'
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
    title="Themes of your own"
    note="Found by your words beside the themes that come with Earshot, in every answer from now on."
  >
    {own.length === 0 ? (
      <p class="note">None yet. Add one for what only your product has: a feature, a place, a plan.</p>
    ) : (
      <TableBox label="Themes of your own">
        <thead>
          <tr>
            <th scope="col">Theme</th>
            <th scope="col">Found by</th>
            <th scope="col" class="number">
              Comments
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
        New theme
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
  const more = terms.length > MOST_WORDS ? ` and ${terms.length - MOST_WORDS} more` : ''
  const like = examples.length === 1 ? '1 example' : `${examples.length} examples`
  const words = `${terms.slice(0, MOST_WORDS).join(', ')}${more}`
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
    title="Competitors"
    note="Where one is named the answer has the signal “Names a competitor”."
  >
    {summary.competitors.length > 0 && (
      <ShareTable
        label="Competitors named"
        head="Named"
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
        label="Names to look for"
        hint={`One a line, ${OWN_LIMITS.competitors} at most. Written with a large letter, a single word counts only where the answer writes it so too: “Linear” is not “linear”.`}
      >
        <textarea name="competitors" rows={4} dir="auto" spellcheck={false}>
          {competitors.join('\n')}
        </textarea>
      </Labelled>
      <div class="actions">
        <button class="quiet">Save names</button>
      </div>
    </form>
  </Panel>
)
