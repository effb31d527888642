import {
  findPublishableKey,
  findWorkspace,
  listKeys,
  type WorkspaceRow,
} from '../../../db/queries/workspaces'
import { AppError } from '../../errors'
import { describeEndpoints } from '../../services/billing/endpoint-records'
import { BillingPanel } from '../components/billing-panel'
import { CopyText } from '../components/code'
import { KeysPanel } from '../components/keys-panel'
import { Notice, PageTitle, Panel } from '../components/panel'
import { PoliciesPanel } from '../components/policies-panel'
import { SettingsTabs } from '../components/settings-tabs'
import { plural, t } from '../i18n/t'
import { type PageContext, renderPage } from '../layout'
import { ownOrigin } from '../session'
import { snippetFor } from '../snippet'

/** The workspace, its snippet, its keys, and the addresses billing systems post to. */
export const showSettings = (c: PageContext): Promise<Response> => renderSettings(c, null)

/** `newKey` is a key just made, which is shown this once. */
export async function renderSettings(c: PageContext, newKey: string | null): Promise<Response> {
  const { db, workspace } = c.var.ctx
  const [row, publishable, keys, endpoints] = await Promise.all([
    findWorkspace(db, workspace.id),
    findPublishableKey(db, workspace.id),
    listKeys(db, workspace.id),
    describeEndpoints(c.var.ctx),
  ])
  if (!row) throw new AppError('not_found', t('this workspace is gone'))
  const origin = ownOrigin(c)
  const { actor } = c.var.ctx
  const isOwner = actor.kind === 'member' && actor.role === 'owner'
  return await renderPage(
    c,
    { title: t('Settings'), place: '/settings', status: newKey === null ? 200 : 201 },
    <>
      <PageTitle title={t('Settings')}>
        <SettingsTabs current="/settings" />
      </PageTitle>
      <Done query={c.req.query()} />
      <div class="grid two">
        <WorkspacePanel row={row} isOwner={isOwner} />
        <Panel
          title={t('Snippet')}
          note={t('For your pages, once. Its publishable key can only ask and answer.')}
        >
          <CopyText
            id="snippet"
            text={snippetFor(origin, publishable?.shown ?? 'pk_…')}
            label={t('Snippet')}
          />
        </Panel>
      </div>
      <PoliciesPanel row={row} />
      <KeysPanel keys={keys} newKey={newKey} timeZone={row.timeZone} />
      <BillingPanel endpoints={endpoints} origin={origin} timeZone={row.timeZone} />
      <Panel
        title={t('Counters')}
        note={t(
          'Figures come from counters kept with each answer. A recount should find none wrong.',
        )}
      >
        <form method="post" action="/settings/recount">
          <button class="quiet">{t('Recount')}</button>
        </form>
      </Panel>
    </>,
  )
}

const WorkspacePanel = ({ row, isOwner }: { row: WorkspaceRow; isOwner: boolean }) => (
  <Panel title={t('Workspace')}>
    <dl class="facts">
      <dt>{t('Name')}</dt>
      <dd dir="auto">{row.name}</dd>
      <dt>{t('Days are cut in')}</dt>
      <dd>{row.timeZone}</dd>
      <dt>{t('Currency')}</dt>
      <dd>{row.currency}</dd>
      <dt>{t('Allowed origins')}</dt>
      <dd class="address">
        {row.allowedOrigins.length > 0 ? row.allowedOrigins.join(', ') : t('All')}
      </dd>
    </dl>
    {isOwner && (
      <details>
        <summary>{t('Identity secret')}</summary>
        <p class="note">
          {t(
            'Your server signs user ids with it (HMAC-SHA256, hex), so that answers count as ' +
              'verified. Keep it off your pages.',
          )}
        </p>
        <CopyText id="identity" text={row.identitySecret} label={t('Identity secret')} />
      </details>
    )}
  </Panel>
)

const Done = ({ query: { done, corrected } }: { query: Record<string, string> }) => {
  if (done === 'revoked') return <Notice>{t(
    'Revoked. Within seconds nobody can use that key.',
  )}</Notice>
  if (done === 'policies') return <Notice>{t('Saved.')}</Notice>
  if (done === 'address') return <Notice>{t(
    'Enter the address below in your billing system.',
  )}</Notice>
  if (done === 'connected') return <Notice>{t(
    'Connected: what it sends is applied from now on.',
  )}</Notice>
  if (done !== 'recounted') return null
  return (
    <Notice>
      {corrected === '0'
        ? t('Recounted: no counter differed.')
        : t('Recounted: {counters} differed and was put right.', {
          counters: plural(Number(corrected), { one: '{n} counter', other: '{n} counters' }),
        })}
    </Notice>
  )
}
