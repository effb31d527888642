import { type AuditFilter, type AuditRow, listAudit } from '../../../db/queries/audit'
import { listMembersEver } from '../../../db/queries/members'
import { listKeys } from '../../../db/queries/workspaces'
import { AUDIT_DAYS } from '../../domain/access/audit'
import { addDays, startOfDay } from '../../domain/time'
import { AppError } from '../../errors'
import { EXPORT_FORMATS } from '../../http/export'
import { exportAudit } from '../../http/exports'
import { Labelled, Select } from '../components/fields'
import { Empty, PageTitle, Panel, TableBox } from '../components/panel'
import { SettingsTabs } from '../components/settings-tabs'
import { formatTime } from '../format'
import { msg, t } from '../i18n/t'
import { type PageContext, renderPage } from '../layout'
import { hrefOf } from '../links'
import { humanize, inSentence } from '../words'

const PAGE = 100

/** What entries are about: the word before the dot of each. */
const ABOUT = [
  ['', msg('Everything')],
  ['account', msg('Accounts')],
  ['member', msg('Members')],
  ['invitation', msg('Invitations')],
  ['key', msg('Keys')],
  ['workspace', msg('Workspace')],
  ['survey', msg('Surveys')],
  ['playbook', msg('Playbooks')],
  ['follow_up_rule', msg('Follow-up rules')],
  ['template', msg('Templates')],
  ['theme', msg('Themes')],
  ['topic', msg('Topics')],
  ['update', msg('Updates')],
  ['digest', msg('Digests')],
  ['view', msg('Views and segments')],
  ['export', msg('Exports')],
  ['webhook', msg('Webhooks')],
  ['channel', msg('Channels')],
  ['billing_endpoint', msg('Billing')],
  ['risk_points', msg('Risk points')],
  ['operation', msg('Long work')],
  ['person', msg('A person’s data')],
] as const

interface Query {
  who: string
  about: string
  from: string
  to: string
}

const queryOf = (c: PageContext): Query => ({
  who: c.req.query('who') ?? '',
  about: ABOUT.find(([slug]) => slug === c.req.query('about'))?.[0] ?? '',
  from: dayOr(c.req.query('from')),
  to: dayOr(c.req.query('to')),
})

/** A day that there is; another text filters nothing. */
const dayOr = (day: string | undefined): string =>
  day !== undefined && /^20\d\d-\d\d-\d\d$/.test(day) && !Number.isNaN(Date.parse(day)) ? day : ''

const filterOf = ({ who, about, from, to }: Query, timeZone: string): AuditFilter => ({
  actorId: who || undefined,
  about: about || undefined,
  from: from === '' ? undefined : startOfDay(timeZone, from),
  until: to === '' ? undefined : startOfDay(timeZone, addDays(to, 1)),
})

/** What changed, by whom, when and from where. */
export async function showAudit(c: PageContext): Promise<Response> {
  const { db, workspace } = c.var.ctx
  const query = queryOf(c)
  const filter = { ...filterOf(query, workspace.timeZone), before: c.req.query('before') || undefined }
  const [rows, members, keys] = await Promise.all([
    listAudit(db, workspace.id, filter, PAGE + 1),
    listMembersEver(db, workspace.id),
    listKeys(db, workspace.id),
  ])
  const names = new Map([...members, ...keys].map(({ id, name }) => [id, name]))
  const shown = rows.slice(0, PAGE)
  const older = rows.length > PAGE ? shown.at(-1)?.id : undefined
  return await renderPage(
    c,
    { title: t('Audit log'), place: '/settings' },
    <>
      <PageTitle title={t('Audit log')}>
        <SettingsTabs current="/settings/audit" />
      </PageTitle>
      <Filters query={query} names={names} />
      <Panel title={t('What changed')} note={t('Kept for {days} days. A line is written in the commit of its change.', {
          days: AUDIT_DAYS,
        })}>
        {shown.length === 0 ? (
          <Empty>
            <p>{t('Nothing changed that fits this filter.')}</p>
          </Empty>
        ) : (
          <Entries rows={shown} names={names} timeZone={workspace.timeZone} />
        )}
        <p class="actions">
          {older !== undefined && <a href={hrefOf('/settings/audit', { ...query, before: older })}>{t('Older')}</a>}
          {EXPORT_FORMATS.map((format) => (
            <a href={hrefOf(`/settings/audit/export/${format}`, { ...query })}>
              {t('Export {format}', { format: format.toUpperCase() })}
            </a>
          ))}
        </p>
      </Panel>
    </>,
  )
}

export function exportAuditFile(c: PageContext): Response {
  const { ctx } = c.var
  const format = EXPORT_FORMATS.find((each) => each === c.req.param('format'))
  if (format === undefined) throw new AppError('not_found', t('no such format'))
  return exportAudit(ctx, filterOf(queryOf(c), ctx.workspace.timeZone), format)
}

const Filters = ({ query, names }: { query: Query; names: ReadonlyMap<string, string> }) => (
  <form method="get" class="filters">
    <Labelled label={t('Who')}>
      <Select name="who" value={query.who} options={[['', t('Anybody')], ...names]} />
    </Labelled>
    <Labelled label={t('About')}>
      <Select name="about" value={query.about} options={ABOUT.map(([slug, name]) => [slug, t(name)] as const)} />
    </Labelled>
    <Labelled label={t('From')}>
      <input type="date" name="from" value={query.from} />
    </Labelled>
    <Labelled label={t('To')}>
      <input type="date" name="to" value={query.to} />
    </Labelled>
    <button class="quiet">{t('Filter')}</button>
  </form>
)

const Entries = ({
  rows,
  names,
  timeZone,
}: {
  rows: readonly AuditRow[]
  names: ReadonlyMap<string, string>
  timeZone: string
}) => (
  <TableBox label={t('Audit log')} class="audit">
    <thead>
      <tr>
        <th scope="col">{t('When')}</th>
        <th scope="col">{t('Who')}</th>
        <th scope="col">{t('What')}</th>
        <th scope="col">{t('Which')}</th>
        <th scope="col">{t('From')}</th>
      </tr>
    </thead>
    <tbody>
      {rows.map((row) => (
        <tr>
          <td class="nowrap">{formatTime(timeZone, row.at)}</td>
          <th scope="row" class="nowrap" dir="auto">
            {nameAuthor(row, names)}
          </th>
          <td>
            {sentenceOf(row.what)}
            <Detail detail={row.detail} />
          </td>
          <td dir="auto">{names.get(row.subject) ?? <code>{row.subject}</code>}</td>
          <td class="nowrap">{row.address ?? '—'}</td>
        </tr>
      ))}
    </tbody>
  </TableBox>
)

const Detail = ({ detail }: { detail: AuditRow['detail'] }) => (
  <>
    {Object.entries(detail).map(([name, value]) => (
      <div class="muted small" dir="auto">
        {inSentence(spaced(name))}: {Array.isArray(value) ? `${value[0] ?? '—'} → ${value[1] ?? '—'}` : String(value ?? '—')}
      </div>
    ))}
  </>
)

function nameAuthor({ actorKind, actorId }: AuditRow, names: ReadonlyMap<string, string>): string {
  if (actorKind === 'job') return t('Earshot itself')
  if (actorKind === 'page') return t('Somebody not signed in')
  const name = (actorId && names.get(actorId)) ?? actorId ?? t('Unknown')
  return actorKind === 'key' ? t('Key {name}', { name }) : name
}

/** `member.role_changed` reads "Member: role changed". */
function sentenceOf(what: string): string {
  const [about = '', happened = ''] = what.split('.')
  return t('{about}: {happened}', { about: humanize(about), happened: t(spaced(happened)) })
}

const spaced = (name: string): string =>
  name.replaceAll('_', ' ').replaceAll(/([a-z])([A-Z])/g, (_, a: string, b: string) => `${a} ${b.toLowerCase()}`)
