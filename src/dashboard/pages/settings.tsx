import { findBillingEndpoint, listBillingEndpoints } from '../../../db/queries/churn'
import { findPublishableKey, findWorkspace, listKeys, type WorkspaceRow } from '../../../db/queries/workspaces'
import { SCOPES } from '../../context'
import { AppError } from '../../errors'
import { BILLING_PROVIDERS } from '../../providers/billing'
import { createKey, revokeKey } from '../../services/auth/keys'
import { writeBillingEndpoint } from '../../services/billing/write-endpoint'
import { rebuildSummaries } from '../../services/summaries/rebuild'
import { BillingPanel } from '../components/billing-panel'
import { CopyText } from '../components/code'
import { KeysPanel } from '../components/keys-panel'
import { Notice, PageTitle, Panel } from '../components/panel'
import { readForm } from '../form'
import { type PageContext, renderPage } from '../layout'
import { hrefOf } from '../links'
import { ownOrigin } from '../session'
import { snippetFor } from '../snippet'
import { countOf } from '../words'

/** Stripe's shortest signing secrets are far longer. */
const MIN_SECRET = 8
const MAX_SECRET = 200

/** The workspace, its snippet, its keys, and the addresses billing systems post to. */
export const showSettings = (c: PageContext): Promise<Response> => renderSettings(c, null)

/** Makes a secret key and shows it, this once. */
export async function createKeyFromForm(c: PageContext): Promise<Response> {
  const form = await readForm(c)
  const name = (form.get('name') ?? '').slice(0, 100) || 'Secret key'
  const scopes = SCOPES.filter((scope) => form.getAll('scope').includes(scope))
  if (scopes.length === 0) throw new AppError('invalid_request', 'tick what the key may do')
  const { key } = await createKey(c.var.ctx, { kind: 'secret', name, scopes })
  return await renderSettings(c, key)
}

export async function revokeKeyFromForm(c: PageContext): Promise<Response> {
  await revokeKey(c.var.ctx, c.req.param('id') ?? '')
  return c.redirect(hrefOf('/settings', { done: 'revoked' }), 303)
}

/** An address first: billing systems make the signing secret only once they know it. */
export async function createBillingEndpoint(c: PageContext): Promise<Response> {
  const provider = (await readForm(c)).get('provider') ?? ''
  if (!(provider in BILLING_PROVIDERS)) throw new AppError('invalid_request', 'there is no such provider')
  await writeBillingEndpoint(c.var.ctx, { provider, secrets: [] })
  return c.redirect(hrefOf('/settings', { done: 'address' }), 303)
}

/** Takes a signing secret; the one before stays good, so that nothing is lost while they change. */
export async function addSigningSecret(c: PageContext): Promise<Response> {
  const { ctx } = c.var
  const found = await findBillingEndpoint(ctx.db, c.req.param('id') ?? '')
  if (found?.workspaceId !== ctx.workspace.id) throw new AppError('not_found', 'there is no such address')
  const secret = (await readForm(c)).get('secret') ?? ''
  if (secret.length < MIN_SECRET || secret.length > MAX_SECRET) {
    throw new AppError('invalid_request', `a signing secret has ${MIN_SECRET} to ${MAX_SECRET} characters`)
  }
  await writeBillingEndpoint(ctx, { ...found, secrets: [secret, ...found.secrets].slice(0, 2) })
  return c.redirect(hrefOf('/settings', { done: 'connected' }), 303)
}

export async function recount(c: PageContext): Promise<Response> {
  const corrected = await rebuildSummaries(c.var.ctx)
  return c.redirect(hrefOf('/settings', { done: 'recounted', corrected }), 303)
}

async function renderSettings(c: PageContext, newKey: string | null): Promise<Response> {
  const { db, workspace } = c.var.ctx
  const [row, publishable, keys, endpoints] = await Promise.all([
    findWorkspace(db, workspace.id),
    findPublishableKey(db, workspace.id),
    listKeys(db, workspace.id),
    listBillingEndpoints(db, workspace.id),
  ])
  if (!row) throw new AppError('not_found', 'this workspace is gone')
  const origin = ownOrigin(c)
  return await renderPage(c, { title: 'Settings', place: '/settings', status: newKey === null ? 200 : 201 }, (
    <>
      <PageTitle title="Settings" />
      <Done query={c.req.query()} />
      <div class="grid two">
        <WorkspacePanel row={row} />
        <Panel title="Snippet" note="Paste it into your pages once. It holds the publishable key, which can only ask and answer.">
          <CopyText id="snippet" text={snippetFor(origin, publishable?.shown ?? 'pk_…')} label="Snippet" />
        </Panel>
      </div>
      <KeysPanel keys={keys} newKey={newKey} timeZone={row.timeZone} />
      <BillingPanel endpoints={endpoints} origin={origin} timeZone={row.timeZone} />
      <Panel
        title="Counters"
        note="Every figure comes from counters that are written with each answer. Recounting compares them with the answers themselves; none should differ."
      >
        <form method="post" action="/settings/recount">
          <button class="quiet">Recount</button>
        </form>
      </Panel>
    </>
  ))
}

const WorkspacePanel = ({ row }: { row: WorkspaceRow }) => (
  <Panel title="Workspace">
    <dl class="facts">
      <dt>Name</dt>
      <dd dir="auto">{row.name}</dd>
      <dt>Days are cut in</dt>
      <dd>{row.timeZone}</dd>
      <dt>Currency</dt>
      <dd>{row.currency}</dd>
      <dt>Allowed origins</dt>
      <dd class="address">{row.allowedOrigins.length > 0 ? row.allowedOrigins.join(', ') : 'All'}</dd>
    </dl>
    <details>
      <summary>Identity secret</summary>
      <p class="note">
        Your server signs user ids with it (HMAC-SHA256, hex), so that answers count as verified. Keep it
        off your pages.
      </p>
      <CopyText id="identity" text={row.identitySecret} label="Identity secret" />
    </details>
  </Panel>
)

const Done = ({ query: { done, corrected } }: { query: Record<string, string> }) => {
  if (done === 'revoked') return <Notice>Revoked. Within seconds nobody can use that key.</Notice>
  if (done === 'address') return <Notice>Enter the address below in your billing system.</Notice>
  if (done === 'connected') return <Notice>Connected: what it sends is applied from now on.</Notice>
  if (done !== 'recounted') return null
  return (
    <Notice>
      {corrected === '0'
        ? 'Recounted: no counter differed.'
        : `Recounted: ${countOf(Number(corrected), 'counter')} differed and was put right.`}
    </Notice>
  )
}
