import type { ContentfulStatusCode } from 'hono/utils/http-status'
import { type ChannelRow, listChannels, listMessages, readMessageSettings } from '../../../db/queries/messages'
import { endpointStatus } from '../../domain/deliveries/standing'
import * as limits from '../../domain/messages/limits'
import { MAX_CAP_COUNT, MAX_CAP_DAYS, type MessageSettings } from '../../domain/messages/settings'
import { CHANNELS } from '../../providers/channels'
import type { Channel } from '../../providers/channels/channel'
import { ChannelForm } from '../components/channel-fields'
import { CopyText } from '../components/code'
import { Labelled } from '../components/fields'
import { MessageTable } from '../components/message-table'
import { Empty, Notice, PageTitle, Panel } from '../components/panel'
import { SettingsTabs } from '../components/settings-tabs'
import { WebhookStatusBadge } from '../components/webhook-badges'
import { rich, t } from '../i18n/t'
import { type PageContext, renderPage } from '../layout'
import { channelHref } from '../links'
import { describeChannel, toClock } from '../message-words'

const NEWEST = 10

/** How messages go out, to whom and when, and what was sent last. */
export const showMessageSettings = (c: PageContext): Promise<Response> => renderMessageSettings(c)

export async function renderMessageSettings(
  c: PageContext,
  {
    problem,
    secret,
    entered,
    status = 200,
  }: {
    problem?: string
    secret?: string
    entered?: { type: string; name: string; settings: Record<string, string> }
    status?: ContentfulStatusCode
  } = {},
): Promise<Response> {
  const { db, workspace, now, messenger } = c.var.ctx
  const [channels, settings, newest] = await Promise.all([
    listChannels(db, workspace.id),
    readMessageSettings(db, workspace.id),
    listMessages(db, workspace.id, {}, NEWEST),
  ])
  const kinds = Object.values(CHANNELS).filter(({ slug }) => slug !== 'smtp' || messenger.from !== null)
  const done = c.req.query('done')
  return await renderPage(
    c,
    { title: t('Messages'), place: '/settings', status },
    <>
      <PageTitle title={t('Messages')}>
        <SettingsTabs current="/settings/messages" />
      </PageTitle>
      {problem !== undefined && (
        <Notice kind="refused">
          <p>{problem}</p>
        </Notice>
      )}
      {done === 'removed' && <Notice>{t('Removed. Nothing goes out that way any more.')}</Notice>}
      {done === 'saved' && <Notice>{t('Saved.')}</Notice>}
      {secret !== undefined && (
        <Notice>
          <p>
            {t('Copy the signing secret now. Your server checks signatures with it; it is not shown again.')}
          </p>
          <CopyText id="channel-secret" text={secret} label={t('Signing secret')} />
        </Notice>
      )}
      {messenger.publicUrl === null && (
        <Notice kind="open">
          <p>
            {rich(
              'Set <code>PUBLIC_URL</code> before you write to people: without it no mail can say where ' +
                'to unsubscribe, so only replies go out.',
              { code: (text) => <code>{text}</code> },
            )}
          </p>
        </Notice>
      )}
      <Panel
        title={t('Channels')}
        note={t('Mail goes to people; the others to a place of your team’s own.')}
      >
        {channels.length === 0 && (
          <Empty>
            <h3>{t('No channels yet')}</h3>
            <p>
              {t('Until there is one for mail, nobody can be answered, thanked or told what has shipped.')}
            </p>
          </Empty>
        )}
        {channels.map((channel) => (
          <ChannelItem channel={channel} now={now()} timeZone={workspace.timeZone} />
        ))}
        {channels.length < limits.CHANNELS &&
          kinds.map((channel) => <NewChannel channel={channel} entered={entered} />)}
      </Panel>
      <Panel
        title={t('Templates')}
        note={t('What is written to people, in their language, with what is known of them in its place.')}
      >
        <p>
          <a href="/settings/messages/templates">{t('All templates')}</a>
        </p>
      </Panel>
      <Rules settings={settings} timeZone={workspace.timeZone} />
      <Panel title={t('Newest messages')}>
        {newest.length === 0 ? (
          <p class="note">{t('Nothing was written yet.')}</p>
        ) : (
          <>
            <MessageTable rows={newest} timeZone={workspace.timeZone} />
            <p>
              <a href="/settings/messages/sent">{t('All messages')}</a>
            </p>
          </>
        )}
      </Panel>
    </>,
  )
}

const ChannelItem = ({ channel, now, timeZone }: { channel: ChannelRow; now: number; timeZone: string }) => (
  <article class="endpoint">
    <div class="head">
      <h3>
        <a href={channelHref(channel.id)} dir="auto">
          {channel.name}
        </a>
      </h3>
      <WebhookStatusBadge status={endpointStatus(channel, now)} />
    </div>
    <p class="note">
      {CHANNELS[channel.type]?.name ?? channel.type}. {describeChannel(channel, now, timeZone)}
    </p>
  </article>
)

const NewChannel = ({
  channel,
  entered,
}: {
  channel: Channel
  entered: { type: string; name: string; settings: Record<string, string> } | undefined
}) => {
  const own = entered?.type === channel.slug ? entered : undefined
  return (
    <details class="new" open={own !== undefined}>
      <summary>{t('New: {channel}', { channel: channel.name })}</summary>
      <p class="note">{t(channel.about)}</p>
      <ChannelForm
        channel={channel}
        action="/settings/messages/channels"
        name={own?.name ?? channel.name}
        settings={own?.settings ?? {}}
        isNew
        button={t('Make the channel')}
      />
    </details>
  )
}

const Rules = ({
  settings: { quietHours, contactCap, footer },
  timeZone,
}: {
  settings: MessageSettings
  timeZone: string
}) => (
  <Panel
    title={t('When people are written to')}
    note={t(
      'Replies that a member writes go at once. The clock is the person’s own; without one it is that of {zone}.',
      { zone: timeZone },
    )}
  >
    <form class="stack" method="post" action="/settings/messages/rules">
      <fieldset>
        <legend>{t('Quiet hours: what is written meanwhile waits until they are over')}</legend>
        <div class="fields">
          <Labelled label={t('From')}>
            <input type="time" name="quiet_from" value={quietHours ? toClock(quietHours.from) : ''} />
          </Labelled>
          <Labelled label={t('To')} hint={t('Both empty: none.')}>
            <input type="time" name="quiet_to" value={quietHours ? toClock(quietHours.to) : ''} />
          </Labelled>
        </div>
      </fieldset>
      <fieldset>
        <legend>{t('Often enough: surveys shown and messages sent to one person, together')}</legend>
        <div class="fields">
          <Labelled label={t('At most')}>
            <input type="number" name="cap_count" min={1} max={MAX_CAP_COUNT} value={contactCap?.count ?? ''} />
          </Labelled>
          <Labelled label={t('In so many days')} hint={t('Both empty: no limit.')}>
            <input type="number" name="cap_days" min={1} max={MAX_CAP_DAYS} value={contactCap?.days ?? ''} />
          </Labelled>
        </div>
      </fieldset>
      <Labelled
        label={t('Under every mail')}
        hint={t('Such as your postal address, which many laws want there.')}
      >
        <textarea name="footer" rows={2} maxlength={limits.FOOTER}>
          {footer}
        </textarea>
      </Labelled>
      <button class="primary">{t('Save')}</button>
    </form>
  </Panel>
)
