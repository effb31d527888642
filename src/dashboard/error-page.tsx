import type { ContentfulStatusCode } from 'hono/utils/http-status'
import { answerError, type Problem } from '../http/errors'
import { type PageContext, renderCard } from './layout'

const TITLES: Partial<Record<Problem['code'], string>> = {
  unauthorized: 'Sign in',
  not_found: 'Nothing here',
  internal: 'Something went wrong',
  unavailable: 'Busy right now',
}

/** The API's own answer to the failure, told to a person. */
export async function answerErrorPage(error: Error, c: PageContext): Promise<Response> {
  const problem = (await answerError(error, c).json()) as Problem
  const title = TITLES[problem.code] ?? 'That did not work'
  return await renderCard(
    c,
    { title, status: problem.status as ContentfulStatusCode },
    problem.code === 'unauthorized' ? <HowToSignIn /> : <WhatHappened problem={problem} />,
  )
}

const HowToSignIn = () => (
  <>
    <p>
      The dashboard has no passwords. Earshot prints a link for its owner each time the service
      starts; open that link in this browser and press “Sign in”.
    </p>
    <p class="muted">
      The link works once and within 24 hours. Restart the service for a new one; you stay signed in
      for 30 days.
    </p>
  </>
)

const WhatHappened = ({ problem }: { problem: Problem }) => (
  <>
    <p>{sentenceOf(problem)}</p>
    <p>
      <a href="/">Go to the overview</a>
    </p>
    <p class="muted small">Request {problem.request_id}</p>
  </>
)

function sentenceOf({ code, title }: Problem): string {
  if (code === 'internal')
    return 'The page could not be made. What happened is in the log of the service.'
  return `${title.charAt(0).toUpperCase()}${title.slice(1)}.`
}
