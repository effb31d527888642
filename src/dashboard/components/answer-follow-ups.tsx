import type { FollowUpRow } from '../../../db/queries/follow-ups'
import type { MemberRow } from '../../../db/queries/members'
import { MAX_TITLE } from '../../domain/follow-ups/follow-up'
import { followUpHref } from '../follow-up-filter'
import { Standing } from './follow-up-item'
import { Panel } from './panel'
import { titleWords } from '../follow-up-words'
import { t } from '../i18n/t'

/** Who looks after an answer, and a way to have somebody do so. */
export const AnswerFollowUps = ({
  responseId,
  rows,
  members,
  now,
}: {
  responseId: string
  rows: readonly FollowUpRow[]
  members: readonly MemberRow[]
  now: number
}) => (
  <Panel title={t('Follow-ups')}>
    {rows.length > 0 && (
      <ul class="answer-follow-ups">
        {rows.map((row) => (
          <li>
            <a href={followUpHref(row.id)}>{titleWords(row)}</a> <Standing row={row} now={now} />
          </li>
        ))}
      </ul>
    )}
    <details class="more" open={rows.length === 0}>
      <summary>{t('Open a follow-up')}</summary>
      <form method="post" action="/follow-ups/new" class="note-form">
        <input type="hidden" name="response_id" value={responseId} />
        <label class="field">
          <span>{t('What is to be done')}</span>
          <input name="title" maxlength={MAX_TITLE} required autocomplete="off" dir="auto" />
        </label>
        <label class="field">
          <span>{t('Owner')}</span>
          <select name="owner_id">
            <option value="">{t('Nobody')}</option>
            {members.map(({ id, name, email }) => (
              <option value={id}>{name === '' ? email : name}</option>
            ))}
          </select>
        </label>
        <div class="actions">
          <button class="quiet">{t('Open')}</button>
        </div>
      </form>
    </details>
  </Panel>
)
