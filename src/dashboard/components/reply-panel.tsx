import type { MemberRow } from '../../../db/queries/members'
import type { MessageRow } from '../../../db/queries/messages'
import * as limits from '../../domain/messages/limits'
import type { ReplyObstacle } from '../../services/messages/reply'
import { t } from '../i18n/t'
import { messageHref } from '../links'
import { describeMessage, MESSAGE_KIND_WORDS, OBSTACLES } from '../message-words'
import { Labelled } from './fields'
import { Panel } from './panel'

/** What was written because of an answer, and a reply to it where there can be one. */
export const ReplyPanel = ({
  thread,
  obstacle,
  action,
  replyKey,
  members,
  timeZone,
}: {
  thread: readonly MessageRow[]
  obstacle: ReplyObstacle | null
  action: string
  /** Sent along with the form, so that pressing twice sends once. */
  replyKey: string
  members: readonly MemberRow[]
  timeZone: string
}) => (
  <Panel id="reply" title={t('Reply')} note={obstacle === null ? t('By mail, with their words below yours.') : t(OBSTACLES[obstacle])}>
    {thread.length > 0 && <Thread thread={thread} members={members} timeZone={timeZone} />}
    {obstacle === null ? (
      <form class="stack" method="post" action={action}>
        <input type="hidden" name="key" value={replyKey} />
        <Labelled label={t('Your reply')}>
          <textarea name="body" rows={5} required maxlength={limits.BODY - limits.VALUE} dir="auto" />
        </Labelled>
        <button class="primary">{t('Send')}</button>
      </form>
    ) : (
      obstacle === 'no_channel' && (
        <p>
          <a href="/settings/messages">{t('Set one up')}</a>
        </p>
      )
    )}
  </Panel>
)

const Thread = ({
  thread,
  members,
  timeZone,
}: {
  thread: readonly MessageRow[]
  members: readonly MemberRow[]
  timeZone: string
}) => (
  <ol class="thread">
    {thread.map((row) => (
      <li>
        <MessageItem row={row} author={members.find(({ id }) => id === row.authorId)?.name ?? null} timeZone={timeZone} />
      </li>
    ))}
  </ol>
)

/** One message as it stands in a thread or on a timeline; what it quotes is above it anyway. */
export const MessageItem = ({
  row,
  author = null,
  timeZone,
}: {
  row: MessageRow
  author?: string | null
  timeZone: string
}) => (
  <div class="event">
    <p>
      <strong dir="auto">{author ?? t(MESSAGE_KIND_WORDS[row.kind])}</strong>{' '}
      <a href={messageHref(row.id)} dir="auto">
        {row.subject || t('Message')}
      </a>
    </p>
    <p class="words" dir="auto">
      {withoutQuote(row.body)}
    </p>
    <ul class="meta">
      <li>{describeMessage(row, timeZone)}</li>
    </ul>
  </div>
)

function withoutQuote(body: string): string {
  const lines = body.split('\n')
  const last = lines.findLastIndex((line) => line.trim() !== '' && !line.startsWith('>'))
  return lines.slice(0, last + 1).join('\n').trim()
}
