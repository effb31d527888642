import { listShareLinks, type ShareLinkRow } from '../../../db/queries/share-links'
import { AppError } from '../../errors'
import {
  createShareLink,
  isGood,
  MAX_SHARE_LINKS,
  revokeShareLink,
  SHARE_LIVES,
  SHARED_PAGES,
} from '../../services/share/links'
import { CopyText } from '../components/code'
import { Labelled, Select } from '../components/fields'
import { Empty, Notice, PageTitle, Panel, TableBox } from '../components/panel'
import { SettingsTabs } from '../components/settings-tabs'
import { daysOf, RANGE_DAYS } from '../components/tabs'
import { formatDate } from '../format'
import { readForm } from '../form'
import { msg, t } from '../i18n/t'
import { type PageContext, renderPage } from '../layout'
import { hrefOf } from '../links'
import { ownOrigin } from '../session'

const PAGE_NAMES = { overview: msg('Overview'), churn: msg('Churn') } as const
const MAX_NAME = 100

export const showSharing = (c: PageContext): Promise<Response> => renderSharing(c)

/** Makes a link and shows it, this once. */
export async function shareFromForm(c: PageContext): Promise<Response> {
  const form = await readForm(c)
  const name = (form.get('name') ?? '').slice(0, MAX_NAME)
  const page = SHARED_PAGES.find((each) => each === form.get('page'))
  const lifeDays = SHARE_LIVES.find((each) => String(each) === form.get('life'))
  if (name === '' || !page || !lifeDays)
    throw new AppError('invalid_request', t('say whom it is for, what it shows and for how long'))
  const days = daysOf(form.get('days') ?? undefined)
  const { token } = await createShareLink(c.var.ctx, { name, page, days, lifeDays })
  return await renderSharing(c, `${ownOrigin(c)}/shared/${token}`)
}

export async function stopSharing(c: PageContext): Promise<Response> {
  await revokeShareLink(c.var.ctx, c.req.param('id') ?? '')
  return c.redirect(hrefOf('/settings/sharing', { done: 'revoked' }), 303)
}

async function renderSharing(c: PageContext, made?: string): Promise<Response> {
  const { db, workspace, now } = c.var.ctx
  const links = await listShareLinks(db, workspace.id, MAX_SHARE_LINKS)
  return await renderPage(
    c,
    { title: t('Sharing'), place: '/settings' },
    <>
      <PageTitle title={t('Sharing')}>
        <SettingsTabs current="/settings/sharing" />
      </PageTitle>
      {c.req.query('done') === 'revoked' && <Notice>{t('Revoked. Nobody can open it now.')}</Notice>}
      {made !== undefined && (
        <Notice>
          <p>{t('Copy the link now: only its hash is kept, so it cannot be shown again.')}</p>
          <CopyText id="share-link" text={made} label={t('Link')} />
        </Notice>
      )}
      <div class="grid two-one">
        <Panel
          title={t('Links to read')}
          note={t('Whoever has one reads the figures: no comments, no customers, no groups under five.')}
        >
          {links.length === 0 ? (
            <Empty>
              <p>{t('Nothing is shared. Make a link for a board or an investor here.')}</p>
            </Empty>
          ) : (
            <Links links={links} now={now()} timeZone={workspace.timeZone} />
          )}
        </Panel>
        <NewLink />
      </div>
    </>,
  )
}

const Links = ({
  links,
  now,
  timeZone,
}: {
  links: readonly ShareLinkRow[]
  now: number
  timeZone: string
}) => (
  <TableBox label={t('Links to read')}>
    <thead>
      <tr>
        <th scope="col">{t('For')}</th>
        <th scope="col">{t('Page')}</th>
        <th scope="col">{t('Until')}</th>
        <th scope="col">
          <span class="hidden">{t('Revoke')}</span>
        </th>
      </tr>
    </thead>
    <tbody>
      {links.map((link) => (
        <tr>
          <th scope="row" dir="auto">
            {link.name}
          </th>
          <td>
            {t(PAGE_NAMES[link.page])}
            <span class="interval"> {t('{each} days', { each: link.days })}</span>
          </td>
          <td>{standingOf(link, now, timeZone)}</td>
          <td>
            {isGood(link, now) && (
              <form method="post" action={`/settings/sharing/${link.id}/revocation`}>
                <button class="quiet">
                  {t('Revoke')}
                  <span class="hidden"> {link.name}</span>
                </button>
              </form>
            )}
          </td>
        </tr>
      ))}
    </tbody>
  </TableBox>
)

function standingOf(link: ShareLinkRow, now: number, timeZone: string): string {
  if (link.revokedAt !== null)
    return t('Revoked {revokedAt}', { revokedAt: formatDate(timeZone, link.revokedAt) })
  const day = formatDate(timeZone, link.expiresAt)
  return link.expiresAt > now ? day : t('Expired {day}', { day })
}

const NewLink = () => (
  <Panel title={t('New link')}>
    <form class="fields" method="post" action="/settings/sharing">
      <Labelled label={t('Whom it is for')}>
        <input name="name" maxlength={MAX_NAME} required />
      </Labelled>
      <Labelled label={t('Page')}>
        <Select
          name="page"
          value="overview"
          options={SHARED_PAGES.map((page) => [page, t(PAGE_NAMES[page])] as const)}
        />
      </Labelled>
      <Labelled label={t('Looks back')}>
        <Select
          name="days"
          value="90"
          options={RANGE_DAYS.map((each) => [String(each), t('{each} days', { each })] as const)}
        />
      </Labelled>
      <Labelled label={t('Good for')}>
        <Select
          name="life"
          value="30"
          options={SHARE_LIVES.map(
            (each) => [String(each), t('{each} days', { each })] as const,
          )}
        />
      </Labelled>
      <div class="actions">
        <button class="primary">{t('Make the link')}</button>
      </div>
    </form>
  </Panel>
)
