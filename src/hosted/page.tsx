import type { Context as HonoContext } from 'hono'
import { html } from 'hono/html'
import type { Child } from 'hono/jsx'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import type { AppEnv } from '../http/env'
import { answerError, type Problem } from '../http/errors'

interface Head {
  title: string
  locale: string
  dir: 'ltr' | 'rtl'
  /** Where the page leads at once: nobody is timed, and going back does not lead here again. */
  next?: string | null
}

/** A page of one card, without a script and without our name: it stands for the host. */
export const renderPage = ({ title, locale, dir, next = null }: Head, content: Child) =>
  html`<!doctype html>${(
    <html lang={locale} dir={dir}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="robots" content="noindex" />
        {next !== null && <meta http-equiv="refresh" content={`0;url=${next}`} />}
        <title>{title}</title>
        <link rel="stylesheet" href="/hosted.css" />
      </head>
      <body>
        <main>
          <h1>{title}</h1>
          {content}
        </main>
      </body>
    </html>
  )}`

/** A mistake as a page; the host's own way to cancel is never this page alone. */
export async function answerHostedError(error: Error, c: HonoContext<AppEnv>): Promise<Response> {
  const problem = (await answerError(error, c).json()) as Problem
  return c.html(
    renderPage({ title: 'This page cannot be shown', locale: 'en', dir: 'ltr' }, <p>{problem.title}</p>),
    problem.status as ContentfulStatusCode,
  )
}
