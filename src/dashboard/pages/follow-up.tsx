import { findFollowUp, type FollowUpEntryRow, type FollowUpRow, listFollowUpEntries } from '../../../db/queries/follow-ups'
import type { MemberRow } from '../../../db/queries/members'
import { MAX_NOTE, MAX_TAG, OUTCOME_NAMES } from '../../domain/follow-ups/follow-up'
import { AppError } from '../../errors'
import { listTimeline } from '../../services/customers/timeline'
import { type FollowUpNames, OwnerName, Standing } from '../components/follow-up-item'
import { PageTitle, Panel } from '../components/panel'
import { ResponseItem } from '../components/response-item'
import { Timeline } from '../components/timeline'
import { followUpHref, followUpsHref } from '../follow-up-filter'
import { ENTRY_WORDS, OUTCOME_WORDS, ruleWords, titleWords } from '../follow-up-words'
import { formatMoney, formatTime } from '../format'
import { msg, t } from '../i18n/t'
import { type PageContext, renderPage } from '../layout'
import { customerHref } from '../links'
import { namesFor } from '../names'
import { namesOf } from './follow-ups-data'

const TIMELINE_ITEMS = 12

/** One follow-up: what was said, by whom, what was done, and everything that may be done now. */
export async function showFollowUp(c: PageContext): Promise<Response> {
  const { ctx } = c.var
  const row = await findFollowUp(ctx.db, ctx.workspace.id, c.req.param('id') ?? '')
  if (!row) throw new AppError('not_found', t('there is no such follow-up'))
  const [entries, { names, answers, members }, items] = await Promise.all([
    listFollowUpEntries(ctx.db, ctx.workspace.id, row.id),
    namesOf(ctx, [row]),
    row.customerId === null ? [] : listTimeline(ctx, row.customerId, undefined, TIMELINE_ITEMS),
  ])
  const answer = answers.get(row.responseId ?? '')
  const said = items.flatMap((item) => (item.kind === 'answer' ? item.answer : []))
  const answerNames = await namesFor(ctx, answer ? [answer, ...said] : said)
  return await renderPage(
    c,
    { title: titleWords(row), place: '/follow-ups' },
    <>
      <PageTitle title={titleWords(row)}>
        <Standing row={row} now={names.now} />
      </PageTitle>
      <div class="grid two-one">
        <div>
          {answer && (
            <div class="panel responses">
              <ResponseItem row={answer} names={answerNames} />
            </div>
          )}
          <Log row={row} entries={entries} names={names} />
        </div>
        <div>
          <Facts row={row} names={names} />
          <Moves row={row} members={members} />
        </div>
      </div>
      {row.customerId !== null && (
        <Panel
          title={t('What happened and what was said')}
          note={<a href={customerHref(row.customerId)}>{t('Everything of this customer')}</a>}
        >
          <Timeline items={items} names={answerNames} now={ctx.now()} />
        </Panel>
      )}
    </>,
  )
}

const Facts = ({ row, names }: { row: FollowUpRow; names: FollowUpNames }) => (
  <dl class="panel facts">
    <dt>{t('Owner')}</dt>
    <dd dir="auto">
      <OwnerName id={row.ownerId} names={names} />
    </dd>
    {row.customerId !== null && (
      <>
        <dt>{t('Customer')}</dt>
        <dd>
          <a href={customerHref(row.customerId)} dir="auto">
            {names.customers.get(row.customerId)?.name ?? row.customerId}
          </a>
        </dd>
      </>
    )}
    {row.currency !== null && (
      <>
        <dt>{t('At stake')}</dt>
        <dd>{t('{mrrMinor} a month', { mrrMinor: formatMoney(row.valueMinor, row.currency) })}</dd>
      </>
    )}
    <dt>{t('Why')}</dt>
    <dd>
      <a href={followUpsHref(row.ruleId === null ? {} : { rule_id: row.ruleId })}>{ruleWords(row.ruleId)}</a>
    </dd>
    <dt>{t('Due')}</dt>
    <dd>{formatTime(names.timeZone, row.dueAt)}</dd>
    <dt>{t('Acknowledge by')}</dt>
    <dd>
      {formatTime(names.timeZone, row.acknowledgeBy)}
      {row.acknowledgedAt !== null && (
        <>, {row.acknowledgedAt <= row.acknowledgeBy ? t('done in time') : t('done late')}</>
      )}
    </dd>
    {row.solved !== null && (
      <>
        <dt>{t('Did it help')}</dt>
        <dd>{row.solved === 'yes' ? t('They said yes') : t('They said no')}</dd>
      </>
    )}
  </dl>
)

/** Everything that was done, and a note to add. */
const Log = ({
  row,
  entries,
  names,
}: {
  row: FollowUpRow
  entries: readonly FollowUpEntryRow[]
  names: FollowUpNames
}) => (
  <Panel title={t('What was done')}>
    <ol class="log">
      {entries.map((entry) => (
        <li class={`entry-${entry.kind}`}>
          <p>
            <strong>{t(ENTRY_WORDS[entry.kind])}</strong> <EntryText entry={entry} names={names} />
          </p>
          <ul class="meta">
            <li>{formatTime(names.timeZone, entry.at)}</li>
            <li dir="auto">{names.members.get(entry.by) ?? t(WHO[entry.by] ?? msg('A program'))}</li>
          </ul>
        </li>
      ))}
    </ol>
    <form method="post" action={followUpHref(row.id)} class="note-form">
      <label class="field">
        <span>{t('Note')}</span>
        <textarea name="text" rows={3} maxlength={MAX_NOTE} required dir="auto" />
      </label>
      <div class="actions">
        <button class="quiet" name="move" value="note">
          {t('Add the note')}
        </button>
      </div>
    </form>
  </Panel>
)

const WHO: Record<string, string> = {
  rule: msg('A rule'),
  person: msg('The person asked'),
  job: msg('Earshot'),
  member: msg('A member'),
}

const EntryText = ({ entry: { kind, text }, names }: { entry: FollowUpEntryRow; names: FollowUpNames }) => {
  if (kind === 'assign') return <OwnerName id={text} names={names} />
  if (text === null) return null
  if (kind === 'close') return <>{t(OUTCOME_WORDS[text as keyof typeof OUTCOME_WORDS])}</>
  return (
    <span class={kind === 'note' ? 'comment' : undefined} dir="auto">
      {text}
    </span>
  )
}

const Moves = ({ row, members }: { row: FollowUpRow; members: readonly MemberRow[] }) => (
  <Panel title={t('Do')} class="moves">
    <form method="post" action={followUpHref(row.id)} class="pair">
      <label class="field">
        <span>{t('Owner')}</span>
        <select name="owner_id">
          <option value="">{t('Nobody')}</option>
          {members.map(({ id, name, email }) => (
            <option value={id} selected={id === row.ownerId}>
              {name === '' ? email : name}
            </option>
          ))}
        </select>
      </label>
      <button class="quiet" name="move" value="assign">
        {t('Assign')}
      </button>
    </form>
    {row.state === 'closed' ? (
      <form method="post" action={followUpHref(row.id)}>
        <button class="quiet" name="move" value="reopen">
          {t('Open again')}
        </button>
      </form>
    ) : (
      <form method="post" action={followUpHref(row.id)} class="pair">
        <label class="field">
          <span>{t('Outcome')}</span>
          <select name="outcome">
            {OUTCOME_NAMES.map((name) => (
              <option value={name}>{t(OUTCOME_WORDS[name])}</option>
            ))}
          </select>
        </label>
        <button class="primary" name="move" value="close">
          {t('Close')}
        </button>
        {row.state === 'open' && (
          <button class="quiet" name="move" value="acknowledge">
            {t('Acknowledge')}
          </button>
        )}
      </form>
    )}
    <form method="post" action={followUpHref(row.id)} class="pair">
      <label class="field">
        <span>{t('Tag')}</span>
        <input name="tag" maxlength={MAX_TAG} required autocomplete="off" dir="auto" />
      </label>
      <button class="quiet" name="move" value="tag">
        {t('Tag')}
      </button>
    </form>
    {row.tags.length > 0 && (
      <ul class="tags">
        {row.tags.map((tag) => (
          <li>
            <form method="post" action={followUpHref(row.id)}>
              <input type="hidden" name="tag" value={tag} />
              <span dir="auto">#{tag}</span>
              <button class="quiet small" name="move" value="untag" aria-label={t('Take the tag {tag} away', { tag })}>
                ×
              </button>
            </form>
          </li>
        ))}
      </ul>
    )}
  </Panel>
)
