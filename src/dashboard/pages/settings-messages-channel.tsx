import type { ContentfulStatusCode } from 'hono/utils/http-status'
import { endpointStatus } from '../../domain/deliveries/standing'
import { shownSettings } from '../../http/routes/message-json'
import { CHANNELS } from '../../providers/channels'
import type { Channel } from '../../providers/channels/channel'
import { requireChannel } from '../../services/messages/write-channel'
import { ChannelForm } from '../components/channel-fields'
import { Labelled } from '../components/fields'
import { Notice, PageTitle, Panel } from '../components/panel'
import { WebhookStatusBadge } from '../components/webhook-badges'
import { t } from '../i18n/t'
import { type PageContext, renderPage } from '../layout'
import { channelHref } from '../links'
import { describeChannel } from '../message-words'

/** One channel: how it stands, how it is set up, and a test. */
export const showChannel = (c: PageContext): Promise<Response> => renderChannel(c)

export async function renderChannel(
  c: PageContext,
  { problem, status = 200 }: { problem?: string; status?: ContentfulStatusCode } = {},
): Promise<Response> {
  const { ctx } = c.var
  const row = await requireChannel(ctx, c.req.param('id') ?? '')
  const channel = CHANNELS[row.type]
  const path = channelHref(row.id)
  const now = ctx.now()
  return await renderPage(
    c,
    { title: row.name, place: '/settings', status },
    <>
      <p class="back">
        <a href="/settings/messages">{t('Messages')}</a>
      </p>
      <PageTitle title={row.name}>
        <WebhookStatusBadge status={endpointStatus(row, now)} />
      </PageTitle>
      <Done done={c.req.query('done')} />
      {problem !== undefined && (
        <Notice kind="refused">
          <p>{problem}</p>
        </Notice>
      )}
      <Panel title={t('How it is doing')} note={describeChannel(row, now, ctx.workspace.timeZone)} class="endpoint">
        <dl class="facts">
          <dt>{t('Kind')}</dt>
          <dd>{channel?.name ?? row.type}</dd>
          {channel && <SettingFacts channel={channel} settings={shownSettings(row)} />}
          {row.type === 'smtp' && (
            <>
              <dt>{t('From')}</dt>
              <dd class="address">{ctx.messenger.from?.address ?? t('SMTP_URL is not set')}</dd>
            </>
          )}
        </dl>
        <form class="stack" method="post" action={`${path}/test`}>
          {channel?.carries === 'mail' && (
            <Labelled label={t('To')}>
              <input name="address" type="email" required maxlength={254} placeholder="you@example.com" />
            </Labelled>
          )}
          <button class="primary">{t('Send a test')}</button>
        </form>
        <div class="actions">
          <form method="post" action={`${path}/switch`}>
            <input type="hidden" name="enabled" value={row.off === null ? 'false' : 'true'} />
            <button class="quiet">{row.off === null ? t('Switch off') : t('Switch on')}</button>
          </form>
          {row.off === null && (
            <form method="post" action={`${path}/replay`}>
              <button class="quiet">{t('Replay all failed')}</button>
            </form>
          )}
        </div>
        {channel && (
          <details open={problem !== undefined}>
            <summary>{t('Change it')}</summary>
            <ChannelForm
              channel={channel}
              action={path}
              name={row.name}
              settings={row.settings}
              isNew={false}
              button={t('Save')}
            />
          </details>
        )}
        <details class="confirm">
          <summary>{t('Remove it…')}</summary>
          <form method="post" action={`${path}/removal`}>
            <p>{t('What waits for it is given up. Its messages stay on record.')}</p>
            <button class="danger">{t('Remove for good')}</button>
          </form>
        </details>
      </Panel>
    </>,
  )
}

const SettingFacts = ({ channel, settings }: { channel: Channel; settings: Record<string, string> }) =>
  channel.fields
    .filter(({ name }) => (settings[name] ?? '') !== '')
    .map(({ name, label }) => (
      <>
        <dt>{label}</dt>
        <dd class="address">{settings[name]}</dd>
      </>
    ))

const Done = ({ done }: { done: string | undefined }) => {
  if (done === 'on') return <Notice>{t('Switched on. What failed can be replayed.')}</Notice>
  if (done === 'off') return <Notice>{t('Switched off. What waited for it is listed as failed.')}</Notice>
  if (done === 'replayed') return <Notice>{t('What failed is on its way again.')}</Notice>
  return done === 'saved' ? <Notice>{t('Saved.')}</Notice> : null
}
