import type { OperationRow } from '../../../db/queries/operations'
import type { ResponseRow } from '../../../db/queries/responses'
import type { StoredTags } from '../../domain/surveys/response'
import { byChange, type Moves, type RetagTally } from '../../domain/text/retag-tally'
import { canSwitch, retagTallyOf } from '../../services/retag/input'
import { formatCount, formatLanguage } from '../format'
import { responseHref } from '../links'
import { nameTheme } from '../theme-words'
import { countOf, humanize } from '../words'
import { Comment, Keywords } from './comment'
import { operationHref } from './operation-list'
import { Notice, Panel, TableBox } from './panel'

/** An answer whose tags change, as it is tagged and as it would be. */
export interface RetagExample {
  row: ResponseRow
  after: StoredTags | null
}

const MOST_SHOWN = 20

/** What a re-tag changes or changed: how many answers by what, and some of them side by side. */
export const RetagReport = ({
  operation,
  examples,
}: {
  operation: OperationRow
  examples: readonly RetagExample[]
}) => {
  const tally = retagTallyOf(operation)
  const waits = canSwitch(operation)
  return (
    <>
      {!waits && <Notice>All answers carry the new tags.</Notice>}
      <Panel
        title={waits ? 'What would change' : 'What changed'}
        note={waits ? 'Nothing has been changed yet.' : undefined}
      >
        <p>
          {tally.changed === 0
            ? `None of ${countOf(tally.answers, 'answer')}.`
            : `${countOf(tally.changed, 'answer')} of ${formatCount(tally.answers)}.`}
        </p>
        {waits && tally.changed > 0 && (
          <form class="actions" method="post" action={`${operationHref(operation.id)}/switch`}>
            <button class="primary">Switch to the new tags</button>
          </form>
        )}
      </Panel>
      {tally.changed > 0 && <ByWhat tally={tally} />}
      {waits && examples.length > 0 && <Examples examples={examples} />}
    </>
  )
}

const ByWhat = ({ tally }: { tally: RetagTally }) => (
  <div class="grid three">
    <Panel title="Mood">
      <MoveTable label="Mood" moves={tally.sentiment} name={humanize} />
    </Panel>
    <Panel title="Language">
      <MoveTable label="Language" moves={tally.language} name={nameLanguage} />
    </Panel>
    <Panel title="Keywords">
      <ListMoves label="Keyword" moves={tally.keywords} />
    </Panel>
    <Panel title="Themes">
      <ListMoves label="Theme" moves={tally.themes} name={nameTheme} />
    </Panel>
    <Panel title="Signals">
      <ListMoves label="Signal" moves={tally.signals} name={humanize} />
    </Panel>
  </div>
)

const nameLanguage = (language: string): string =>
  language === 'unknown' ? 'Unknown' : formatLanguage(language)

const MoveTable = ({
  label,
  moves,
  name,
}: {
  label: string
  moves: Record<string, number>
  name: (value: string) => string
}) => {
  const rows = Object.entries(moves).sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))
  if (rows.length === 0) return <p class="note">None.</p>
  return (
    <TableBox label={label}>
      <thead>
        <tr>
          <th scope="col">From, to</th>
          <th scope="col" class="number">
            Answers
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(([move, count]) => (
          <tr>
            <th scope="row">{move.split(' to ').map(name).join(' → ')}</th>
            <td class="number">{formatCount(count)}</td>
          </tr>
        ))}
      </tbody>
    </TableBox>
  )
}

const ListMoves = ({
  label,
  moves,
  name = (each) => each,
}: {
  label: string
  moves: Moves
  name?: (each: string) => string
}) => {
  const rows = byChange(moves).slice(0, MOST_SHOWN)
  if (rows.length === 0) return <p class="note">None.</p>
  return (
    <TableBox label={label}>
      <thead>
        <tr>
          <th scope="col">{label}</th>
          <th scope="col" class="number">
            Added
          </th>
          <th scope="col" class="number">
            Dropped
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(([each, { added, dropped }]) => (
          <tr>
            <th scope="row" dir="auto">
              {name(each)}
            </th>
            <td class="number">{formatCount(added)}</td>
            <td class="number">{formatCount(dropped)}</td>
          </tr>
        ))}
      </tbody>
    </TableBox>
  )
}

const Examples = ({ examples }: { examples: readonly RetagExample[] }) => (
  <Panel title="Side by side" note="The first answers whose tags change.">
    {examples.map(({ row, after }) => (
      <article class="side-by-side">
        <Side name="Now" row={row} tags={row.tags} />
        <Side name="Then" row={row} tags={after} />
        <a class="note" href={responseHref(row.id)}>
          Open the answer
        </a>
      </article>
    ))}
  </Panel>
)

const Side = ({ name, row, tags }: { name: string; row: ResponseRow; tags: StoredTags | null }) => (
  <div>
    <p class="note">
      {name}: {tags?.sentiment ? humanize(tags.sentiment.label) : 'no mood'},{' '}
      {nameLanguage(tags?.language ?? 'unknown')}
    </p>
    <Comment text={row.comment ?? ''} tags={tags} />
    <Keywords tags={tags} />
  </div>
)
