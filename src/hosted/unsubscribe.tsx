import type { Context as HonoContext } from 'hono'
import { findRespondent } from '../../db/queries/respondents'
import { findWorkspace } from '../../db/queries/workspaces'
import type { Context } from '../context'
import type { Consent } from '../domain/messages/consent'
import { MAIL_LOCALES, wordsOf } from '../domain/messages/words'
import { chooseLocale } from '../domain/surveys/locales'
import { AppError } from '../errors'
import type { AppEnv } from '../http/env'
import { readText } from '../http/body'
import { buildContext } from '../http/middleware/access'
import { tellOwnConsent } from '../services/messages/consent'
import { isSignedFor } from '../services/messages/unsubscribe-link'
import { languagesOf } from './languages'
import { renderPage } from './page'

type C = HonoContext<AppEnv>

/** A mail program sends one short field. */
const MAX_BYTES = 4_096

/** Whose mail it is about, as their own link says. */
interface Visit {
  ctx: Context
  respondentId: string
  consent: Consent | null
  locale: string
}

/** Asks before anything ends: programs that look at every link in a mail follow this one too. */
export async function showUnsubscribe(c: C): Promise<Response> {
  const visit = await loadVisit(c)
  return c.html(page(visit, visit.consent === 'unsubscribed' ? 'done' : 'question'))
}

/**
 * Ends all mail to a person, as RFC 8058 wants it: by the POST alone, without a page before it or a
 * redirect after it. The page's own button to go on sends another field.
 */
export async function unsubscribe(c: C): Promise<Response> {
  const visit = await loadVisit(c)
  const isBack = new URLSearchParams(await readText(c, MAX_BYTES)).get('messages') === 'yes'
  await tellOwnConsent(visit.ctx, visit.respondentId, isBack ? 'yes' : 'unsubscribed')
  return c.html(page(visit, isBack ? 'undone' : 'done'))
}

/** Throws not_found for what no mail of ours has led to. */
async function loadVisit(c: C): Promise<Visit> {
  const { workspace: workspaceId = '', respondent: respondentId = '', signature = '' } = c.req.param()
  if (!(await c.env.allow(`unsubscribe ${c.env.address}`))) {
    throw new AppError('rate_limited', 'too many requests', { retryAfterSeconds: 10 })
  }
  const workspace = await findWorkspace(c.env.database().db, workspaceId)
  const ctx = workspace && buildContext(c, workspace, { kind: 'page' })
  if (!ctx || !(await isSignedFor(ctx, respondentId, signature))) {
    throw new AppError('not_found', 'this link is not from here')
  }
  c.header('referrer-policy', 'no-referrer')
  const person = await findRespondent(ctx.db, ctx.workspace.id, respondentId)
  const wanted = [...(person?.locale ? [person.locale] : []), ...languagesOf(c).slice(0, 10)]
  return { ctx, respondentId, consent: person?.messages ?? null, locale: chooseLocale(MAIL_LOCALES, wanted) }
}

function page({ ctx, locale }: Visit, state: 'question' | 'done' | 'undone') {
  const words = wordsOf(locale)
  const say = (text: string) => text.replaceAll('{workspace}', ctx.workspace.name)
  return renderPage(
    { title: say(words.title), locale, dir: locale === 'ar' ? 'rtl' : 'ltr' },
    <form method="post">
      <p class={state === 'question' ? undefined : 'end'} role="status">
        {say(words[state])}
      </p>
      <p class="decision">
        {state === 'done' ? (
          <button name="messages" value="yes">
            {words.undo}
          </button>
        ) : (
          <button name="messages" value="no">
            {words.confirm}
          </button>
        )}
      </p>
    </form>,
  )
}
