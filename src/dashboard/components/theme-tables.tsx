import type { ThemesSummary } from '../../services/summaries/themes'
import type { TopicsSummary } from '../../services/summaries/topics'
import { t } from '../i18n/t'
import { type ResponseQuery, responsesHref } from '../links'
import { nameSignal } from '../theme-words'
import { Definition } from './definition'
import { Panel } from './panel'
import { ShareTable } from './share-table'
import { TopicTable } from './topic-table'
import { basisOf } from '../topic-words'

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
      title={t('What comments are about')}
      note={t(
        'Of {comments}, held against {n} from {from} to {to}; one may be about several themes.',
        basisOf(summary),
      )}
    >
      {topics.length === 0 ? (
        <p class="note">{t('No comment is about any of the themes.')}</p>
      ) : (
        <TopicTable label={t('Themes')} tag="theme" topics={topics} range={summary.range} query={query} />
      )}
      <Definition metric="theme_share" />
    </Panel>
  )
}

/** What in the comments a person should know of or act on. */
export const SignalsPanel = ({ summary, query }: Props) => (
  <Panel title={t('What to act on')} note={t('What comments say, not what their writers then do.')}>
    {summary.signals.length === 0 ? (
      <p class="note">{t('No comment calls for anything.')}</p>
    ) : (
      <ShareTable
        label={t('Signals')}
        head={t('Signal')}
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
