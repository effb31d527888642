import { findSignInLink, findWorkspace } from '../../../db/queries/workspaces'
import { sha256Hex } from '../../crypto'
import { AppError } from '../../errors'
import { buildContext } from '../../http/middleware/access'
import { signIn } from '../../services/auth/sign-in'
import { type PageContext, renderCard } from '../layout'
import { endSession, keepSession } from '../session'

/** Shows a button; the link is used up by pressing it, never by a scanner that follows links. */
export const showSignIn = (c: PageContext): Promise<Response> =>
  renderCard(
    c,
    { title: 'Sign in', status: 200 },
    <>
      <p>Open the dashboard in this browser. You stay signed in for 30 days.</p>
      <form method="post">
        <button class="primary">Sign in</button>
      </form>
    </>,
  )

/** Uses up the link and opens a session. */
export async function useSignInLink(c: PageContext): Promise<Response> {
  try {
    keepSession(c, await openSession(c, c.req.param('token') ?? ''))
    return c.redirect('/', 303)
  } catch (error) {
    if (error instanceof AppError && error.code === 'unauthorized') return await showSpentLink(c)
    throw error
  }
}

export async function leave(c: PageContext): Promise<Response> {
  await endSession(c)
  return await renderCard(
    c,
    { title: 'Signed out', status: 200 },
    <p>To come back, restart the service and open the link it prints.</p>,
  )
}

/** The link names its workspace; nobody is signed in yet. */
async function openSession(c: PageContext, token: string): Promise<string> {
  const { db } = c.env.database()
  const link = await findSignInLink(db, await sha256Hex(token))
  const workspace = link && (await findWorkspace(db, link.workspaceId))
  if (!workspace) throw new AppError('unauthorized', 'this sign-in link is not known here')
  return await signIn(buildContext(c, workspace, { kind: 'page' }), token)
}

const showSpentLink = (c: PageContext): Promise<Response> =>
  renderCard(
    c,
    { title: 'This link is spent', status: 401 },
    <>
      <p>
        It was used already or is older than 24 hours. Restart the service: it prints a new one.
      </p>
      <p>
        <a href="/">I am signed in already</a>
      </p>
    </>,
  )
