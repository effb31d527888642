import {
  type InvitationRow,
  listMembers,
  listOpenInvitations,
  type MemberRow,
} from '../../../db/queries/members'
import { ROLES, type Role } from '../../domain/access/roles'
import { AppError, statusOf } from '../../errors'
import { changeRole, removeMember } from '../../services/members/change'
import { inviteMember, revokeInvitation } from '../../services/members/invite'
import { Labelled, Select } from '../components/fields'
import { InvitationNotice, type MadeInvitation } from '../components/invitation-notice'
import { Notice, PageTitle, Panel, TableBox } from '../components/panel'
import { SettingsTabs } from '../components/settings-tabs'
import { Refusal } from '../components/sign-in-form'
import { readForm } from '../form'
import { formatDate } from '../format'
import { msg, t } from '../i18n/t'
import { type PageContext, renderPage } from '../layout'
import { invitationLetter } from '../letters'
import { hrefOf } from '../links'
import { ROLE_NAMES } from '../member-words'
import { ownOrigin } from '../session'

const roleOptions = () => ROLES.map((role) => [role, t(ROLE_NAMES[role])] as const)

const DONE: Record<string, string> = {
  role: msg('The role is changed.'),
  removed: msg('Removed. What they owned keeps their name.'),
  revoked: msg('That link opens nothing any more.'),
}

export const showMembers = (c: PageContext): Promise<Response> => renderMembers(c, {})

interface Outcome {
  error?: AppError
  link?: MadeInvitation
}

/** Who belongs to the workspace, who is invited, and for owners the way to change both. */
async function renderMembers(c: PageContext, { error, link }: Outcome): Promise<Response> {
  const { ctx } = c.var
  const { db, workspace, actor } = ctx
  const [members, invitations] = await Promise.all([
    listMembers(db, workspace.id),
    listOpenInvitations(db, workspace.id, ctx.now()),
  ])
  const isOwner = actor.kind === 'member' && actor.role === 'owner'
  const me = actor.kind === 'member' ? actor.id : ''
  const done = DONE[c.req.query('done') ?? '']
  return await renderPage(
    c,
    { title: t('Members'), place: '/settings', status: error ? statusOf[error.code] : link ? 201 : 200 },
    <>
      <PageTitle title={t('Members')}>
        <SettingsTabs current="/settings/members" />
      </PageTitle>
      <Refusal text={error?.message ?? null} />
      {done !== undefined && !error && <Notice>{t(done)}</Notice>}
      {link && <InvitationNotice {...link} />}
      <Panel
        title={t('People')}
        note={t('Owners do everything. Editors do all but settings, keys and people. Viewers look and change nothing.')}
      >
        <TableBox label={t('People')}>
          <thead>
            <tr>
              <th scope="col">{t('Name')}</th>
              <th scope="col">{t('Email')}</th>
              <th scope="col">{t('Role')}</th>
              <th scope="col">{t('Since')}</th>
              <th scope="col">
                <span class="hidden">{t('Change')}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {members.map((member) => (
              <MemberLine {...{ member, isOwner, isMe: member.id === me, timeZone: workspace.timeZone }} />
            ))}
          </tbody>
        </TableBox>
      </Panel>
      {isOwner && <InvitationsPanel invitations={invitations} timeZone={workspace.timeZone} />}
    </>,
  )
}

const MemberLine = ({
  member,
  isOwner,
  isMe,
  timeZone,
}: {
  member: MemberRow
  isOwner: boolean
  isMe: boolean
  timeZone: string
}) => (
  <tr>
    <th scope="row" dir="auto">
      {member.name}
      {isMe && <span class="muted"> {t('(you)')}</span>}
    </th>
    <td class="nowrap">{member.email || <span class="muted">{t('Not signed in yet')}</span>}</td>
    <td>{t(ROLE_NAMES[member.role])}</td>
    <td class="nowrap">{formatDate(timeZone, member.createdAt)}</td>
    <td>
      {isOwner && (
        <details class="confirm">
          <summary>
            {t('Change…')}
            <span class="hidden"> {member.name}</span>
          </summary>
          <form method="post" action={`/settings/members/${member.id}/role`} class="actions">
            <Select label={t('Role of {name}', { name: member.name })} name="role" value={member.role} options={roleOptions()} />
            <button class="quiet">{t('Set the role')}</button>
          </form>
          <form method="post" action={`/settings/members/${member.id}/removal`}>
            <button class="danger">{t('Remove from the workspace')}</button>
          </form>
        </details>
      )}
    </td>
  </tr>
)

const InvitationsPanel = ({
  invitations,
  timeZone,
}: {
  invitations: readonly InvitationRow[]
  timeZone: string
}) => (
  <Panel title={t('Invitations')}>
    {invitations.length > 0 && (
      <TableBox label={t('Open invitations')}>
        <thead>
          <tr>
            <th scope="col">{t('Email')}</th>
            <th scope="col">{t('As')}</th>
            <th scope="col">{t('Until')}</th>
            <th scope="col">
              <span class="hidden">{t('Revoke')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {invitations.map(({ id, email, role, expiresAt }) => (
            <tr>
              <th scope="row" class="nowrap">
                {email}
              </th>
              <td>{t(ROLE_NAMES[role])}</td>
              <td class="nowrap">{formatDate(timeZone, expiresAt)}</td>
              <td>
                <form method="post" action={`/settings/members/invitations/${id}/revocation`}>
                  <button class="quiet">
                    {t('Revoke')}
                    <span class="hidden"> {email}</span>
                  </button>
                </form>
              </td>
            </tr>
          ))}
        </tbody>
      </TableBox>
    )}
    <form method="post" action="/settings/members/invitations" class="stack">
      <div class="fields">
        <Labelled label={t('Email')}>
          <input type="email" name="email" required maxlength={254} autocomplete="off" />
        </Labelled>
        <Labelled label={t('As')}>
          <Select name="role" value="editor" options={roleOptions()} />
        </Labelled>
      </div>
      <button class="primary">{t('Make an invitation')}</button>
    </form>
  </Panel>
)

const roleOf = (form: URLSearchParams): Role => {
  const role = ROLES.find((each) => each === form.get('role'))
  if (!role) throw new AppError('invalid_request', t('choose a role'))
  return role
}

async function tellRefusal(c: PageContext, work: () => Promise<Response>): Promise<Response> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof AppError && error.code !== 'not_found') return await renderMembers(c, { error })
    throw error
  }
}

const idOf = (c: PageContext) => c.req.param('id') ?? ''

export const invite = (c: PageContext): Promise<Response> =>
  tellRefusal(c, async () => {
    const { ctx } = c.var
    const form = await readForm(c)
    const { row, token } = await inviteMember(ctx, {
      email: form.get('email') ?? '',
      role: roleOf(form),
    })
    const { email } = row
    const url = `${ownOrigin(c)}/invitations/${token}`
    const letter = invitationLetter({ to: email, workspace: ctx.workspace.name, url })
    const fate = await ctx.messenger.sendLetter(ctx, letter)
    return await renderMembers(c, { link: { email, url, fate } })
  })

export async function revokeInvitationFromForm(c: PageContext): Promise<Response> {
  await revokeInvitation(c.var.ctx, idOf(c))
  return c.redirect(hrefOf('/settings/members', { done: 'revoked' }), 303)
}

export const saveRole = (c: PageContext): Promise<Response> =>
  tellRefusal(c, async () => {
    await changeRole(c.var.ctx, idOf(c), roleOf(await readForm(c)))
    return c.redirect(hrefOf('/settings/members', { done: 'role' }), 303)
  })

export const remove = (c: PageContext): Promise<Response> =>
  tellRefusal(c, async () => {
    await removeMember(c.var.ctx, idOf(c))
    return c.redirect(hrefOf('/settings/members', { done: 'removed' }), 303)
  })

/** Gives up one's own place in this workspace. */
export const leaveWorkspace = (c: PageContext): Promise<Response> =>
  tellRefusal(c, async () => {
    const { actor } = c.var.ctx
    if (actor.kind === 'member') await removeMember(c.var.ctx, actor.id)
    return c.redirect('/', 303)
  })
