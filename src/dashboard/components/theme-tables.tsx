import type { ThemesSummary } from '../../services/summaries/themes'
import type { TopicsSummary } from '../../services/summaries/topics'
import { formatCount, formatDay } from '../format'
import { type ResponseQuery, responsesHref } from '../links'
import { nameSignal } from '../theme-words'
import { countOf } from '../words'
import { Definition } from './definition'
import { Panel } from './panel'
import { ShareTable } from './share-table'
import { TopicTable } from './topic-table'

interface Props {
  summary: ThemesSummary
  /** What else narrows the rows behind a line. */
  query: ResponseQuery
}

/** What comments are about: how often, in what way, who says so and what became of them. */
export const ThemesPanel = ({ summary, query }: { summary: TopicsSummary; query: ResponseQuery }) => {
  const topics = [...summary.rising, ...summary.falling, ...summary.others].sort(
    (a, b) => b.mentioned.k - a.mentioned.k,
  )
  return (
    <Panel
      title="What comments are about"
      note={`Of ${countOf(summary.comments, 'comment')}, held against ${formatCount(summary.baselineComments)} from ${formatDay(summary.baseline.fromDay)} to ${formatDay(summary.baseline.toDay)}; one may be about several themes.`}
    >
      {topics.length === 0 ? (
        <p class="note">No comment is about any of the themes.</p>
      ) : (
        <TopicTable label="Themes" tag="theme" topics={topics} range={summary.range} query={query} />
      )}
      <Definition metric="theme_share" />
    </Panel>
  )
}

/** What in the comments a person should know of or act on. */
export const SignalsPanel = ({ summary, query }: Props) => (
  <Panel title="What to act on" note="What comments say, not what their writers then do.">
    {summary.signals.length === 0 ? (
      <p class="note">No comment calls for anything.</p>
    ) : (
      <ShareTable
        label="Signals"
        head="Signal"
        lines={summary.signals.map(({ signal, given, before }) => ({
          name: nameSignal(signal),
          href: responsesHref({ ...query, signal }, summary.range),
          now: given,
          before,
        }))}
      />
    )}
    <Definition metric="signal_share" />
  </Panel>
)
