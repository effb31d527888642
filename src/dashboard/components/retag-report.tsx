import type { OperationRow } from '../../../db/queries/operations'
import type { ResponseRow } from '../../../db/queries/responses'
import type { StoredTags } from '../../domain/surveys/response'
import { byChange, type Moves, type RetagTally } from '../../domain/text/retag-tally'
import { canSwitch, retagTallyOf } from '../../services/retag/input'
import { formatCount, formatLanguage } from '../format'
import { plural, t } from '../i18n/t'
import { responseHref } from '../links'
import { nameTheme } from '../theme-words'
import { humanize } from '../words'
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
      {!waits && <Notice>{t('All answers carry the new tags.')}</Notice>}
      <Panel
        title={waits ? t('What would change') : t('What changed')}
        note={waits ? t('Nothing has been changed yet.') : undefined}
      >
        <p>
          {tally.changed === 0
            ? t('None of {answers}.', {
              answers: plural(tally.answers, { one: '{n} answer', other: '{n} answers' }),
            })
            : t('{answers} of {answers2}.', {
              answers: plural(tally.changed, { one: '{n} answer', other: '{n} answers' }),
              answers2: formatCount(tally.answers),
            })}
        </p>
        {waits && tally.changed > 0 && (
          <form class="actions" method="post" action={`${operationHref(operation.id)}/switch`}>
            <button class="primary">{t('Switch to the new tags')}</button>
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
    <Panel title={t('Mood')}>
      <MoveTable label={t('Mood')} moves={tally.sentiment} name={humanize} />
    </Panel>
    <Panel title={t('Language')}>
      <MoveTable label={t('Language')} moves={tally.language} name={nameLanguage} />
    </Panel>
    <Panel title={t('Keywords')}>
      <ListMoves label={t('Keyword')} moves={tally.keywords} />
    </Panel>
    <Panel title={t('Themes')}>
      <ListMoves label={t('Theme')} moves={tally.themes} name={nameTheme} />
    </Panel>
    <Panel title={t('Signals')}>
      <ListMoves label={t('Signal')} moves={tally.signals} name={humanize} />
    </Panel>
  </div>
)

const nameLanguage = (language: string): string =>
  language === 'unknown' ? t('Unknown') : formatLanguage(language)

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
  if (rows.length === 0) return <p class="note">{t('None.')}</p>
  return (
    <TableBox label={label}>
      <thead>
        <tr>
          <th scope="col">{t('From, to')}</th>
          <th scope="col" class="number">{t('Answers')}</th>
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
  if (rows.length === 0) return <p class="note">{t('None.')}</p>
  return (
    <TableBox label={label}>
      <thead>
        <tr>
          <th scope="col">{label}</th>
          <th scope="col" class="number">{t('Added')}</th>
          <th scope="col" class="number">{t('Dropped')}</th>
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
  <Panel title={t('Side by side')} note={t('The first answers whose tags change.')}>
    {examples.map(({ row, after }) => (
      <article class="side-by-side">
        <Side name={t('Now')} row={row} tags={row.tags} />
        <Side name={t('Then')} row={row} tags={after} />
        <a class="note" href={responseHref(row.id)}>{t('Open the answer')}</a>
      </article>
    ))}
  </Panel>
)

const Side = ({ name, row, tags }: { name: string; row: ResponseRow; tags: StoredTags | null }) => (
  <div>
    <p class="note">
      {name}: {tags?.sentiment ? humanize(tags.sentiment.label) : t('no mood')},{' '}
      {nameLanguage(tags?.language ?? 'unknown')}
    </p>
    <Comment text={row.comment ?? ''} tags={tags} />
    <Keywords tags={tags} />
  </div>
)
