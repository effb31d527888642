import type { ContentfulStatusCode } from 'hono/utils/http-status'
import { answerError, type Problem } from '../http/errors'
import { SignInForm } from './components/sign-in-form'
import { msg, t } from './i18n/t'
import { type PageContext, renderCard } from './layout'
import { hrefOf } from './links'
import { sentenceOf } from './words'

const TITLES: Partial<Record<Problem['code'], string>> = {
  unauthorized: msg('Sign in'),
  not_found: msg('Nothing here'),
  internal: msg('Something went wrong'),
  unavailable: msg('Busy right now'),
}

/** The API's own answer to the failure, told to a person. */
export async function answerErrorPage(error: Error, c: PageContext): Promise<Response> {
  const problem = (await answerError(error, c).json()) as Problem
  const title = t(TITLES[problem.code] ?? msg('That did not work'))
  if (problem.code === 'unauthorized') return await answerSignIn(c)
  return await renderCard(
    c,
    { title, status: problem.status as ContentfulStatusCode },
    <WhatHappened problem={problem} />,
  )
}

/** The way in, and from there to the page that was asked for. */
async function answerSignIn(c: PageContext): Promise<Response> {
  const { pathname, search } = new URL(c.req.url)
  const next = c.req.method === 'GET' ? pathname + search : undefined
  return await renderCard(
    c,
    { title: t('Sign in'), status: 401 },
    <SignInForm action={hrefOf('/sign-in', { next })} refusal={null} />,
  )
}

const WhatHappened = ({ problem }: { problem: Problem }) => (
  <>
    <p>{whatHappened(problem)}</p>
    <p>
      <a href="/">{t('Go to the overview')}</a>
    </p>
    <p class="muted small">{t('Request {id}', { id: problem.request_id })}</p>
  </>
)

function whatHappened({ code, title }: Problem): string {
  if (code === 'internal')
    return t('The page could not be made. What happened is in the log of the service.')
  return sentenceOf(title)
}
