import { canShowPercentage } from '../../domain/metrics/gates'
import { rateOf } from '../../domain/metrics/rate'
import type { ThemesSummary } from '../../services/summaries/themes'
import { ShareBar } from '../charts/bands'
import { actOnHref, type ResponseQuery, responsesHref } from '../links'
import { nameSignal, nameTheme } from '../theme-words'
import { countOf } from '../words'
import { Definition } from './definition'
import { Panel, TableBox } from './panel'
import { RateCell } from './rate'

interface Props {
  summary: ThemesSummary
  /** What else narrows the rows behind a line. */
  query: ResponseQuery
}

/** What comments are about, how often in a bad way, and as much before. */
export const ThemesPanel = ({ summary, query }: Props) => (
  <Panel title="What they are about" note={`Of ${countOf(summary.comments, 'comment')}; one may be about several.`}>
    {summary.themes.length === 0 ? (
      <p class="note">No comment is about any of the themes.</p>
    ) : (
      <ThemeTable summary={summary} query={query} />
    )}
    <Definition metric="theme_share" />
  </Panel>
)

const ThemeTable = ({ summary, query }: Props) => {
  const most = summary.themes[0]?.mentioned.rate ?? 1
  return (
    <TableBox label="Themes">
      <thead>
        <tr>
          <th scope="col">Theme</th>
          <th scope="col" class="bar-column">
            <span class="hidden">As a bar, the most mentioned in full</span>
          </th>
          <th scope="col" class="number">
            Comments
          </th>
          <th scope="col" class="number">
            In the days before
          </th>
          <th scope="col" class="number">
            Of these negative
          </th>
          <th scope="col">
            <span class="hidden">What you do about it</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {summary.themes.map(({ theme, mentioned, before, negative }) => (
          <tr>
            <th scope="row">
              <a href={responsesHref({ ...query, theme }, summary.range)} dir="auto">
                {nameTheme(theme)}
              </a>
            </th>
            <td class="bar-column">
              {canShowPercentage(mentioned.n) && <ShareBar share={(mentioned.rate ?? 0) / most} />}
            </td>
            <RateCell rate={mentioned} />
            <RateCell rate={before} />
            <RateCell rate={rateOf(negative, mentioned.k, 'negative_share')} />
            <td>
              <a href={actOnHref('theme', theme)}>
                Act on this<span class="hidden">: {nameTheme(theme)}</span>
              </a>
            </td>
          </tr>
        ))}
      </tbody>
    </TableBox>
  )
}

/** What in the comments a person should know of or act on. */
export const SignalsPanel = ({ summary, query }: Props) => (
  <Panel title="What to act on" note="What comments say, not what their writers then do.">
    {summary.signals.length === 0 ? (
      <p class="note">No comment calls for anything.</p>
    ) : (
      <TableBox label="Signals">
        <thead>
          <tr>
            <th scope="col">Signal</th>
            <th scope="col" class="number">
              Comments
            </th>
            <th scope="col" class="number">
              In the days before
            </th>
          </tr>
        </thead>
        <tbody>
          {summary.signals.map(({ signal, given, before }) => (
            <tr>
              <th scope="row">
                <a href={responsesHref({ ...query, signal }, summary.range)}>{nameSignal(signal)}</a>
              </th>
              <RateCell rate={given} />
              <RateCell rate={before} />
            </tr>
          ))}
        </tbody>
      </TableBox>
    )}
    <Definition metric="signal_share" />
  </Panel>
)
