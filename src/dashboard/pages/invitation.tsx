import type { AppError } from '../../errors'
import { buildContext } from '../../http/middleware/access'
import { acceptInvitation, findOpenInvitation } from '../../services/members/accept'
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

async function renderInvitation(c: PageContext, error?: AppError): Promise<Response> {
  const { invitation, workspace } = await findOpenInvitation(contextOf(c), tokenOf(c))
  return await renderPlace(c, {
    title: `Join ${workspace.name}`,
    intro: <p>You are invited as {invitation.role === 'viewer' ? 'a' : 'an'} {invitation.role}.</p>,
    button: 'Make my account',
    email: invitation.email,
    ...(error && { error }),
  })
}
