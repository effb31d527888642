import type { Role } from '../../domain/access/roles'
import type { AppError } from '../../errors'
import { buildContext } from '../../http/middleware/access'
import { acceptInvitation, findOpenInvitation } from '../../services/members/accept'
import { msg, t } from '../i18n/t'
import type { PageContext } from '../layout'
import { contextOf, renderPlace, takePlace, tokenOf, unlessSpent } from './take-place'

/** What an invitation's link shows: the workspace, and the form to come in. */
export const showInvitation = (c: PageContext): Promise<Response> =>
  unlessSpent(c, () => renderInvitation(c))

export const acceptFromForm = (c: PageContext): Promise<Response> =>
  unlessSpent(c, async () => {
    const token = tokenOf(c)
    const { workspace } = await findOpenInvitation(contextOf(c), token)
    const ctx = buildContext(c, workspace, { kind: 'page' })
    return await takePlace(c, (person) => acceptInvitation(ctx, token, person), renderInvitation, workspace.id)
  })

const INVITED: Record<Role, string> = {
  owner: msg('You are invited as an owner.'),
  editor: msg('You are invited as an editor.'),
  viewer: msg('You are invited as a viewer.'),
}

async function renderInvitation(c: PageContext, error?: AppError): Promise<Response> {
  const { invitation, workspace } = await findOpenInvitation(contextOf(c), tokenOf(c))
  return await renderPlace(c, {
    title: t('Join {name}', { name: workspace.name }),
    intro: <p>{t(INVITED[invitation.role])}</p>,
    button: t('Make my account'),
    email: invitation.email,
    ...(error && { error }),
  })
}
