import { html } from 'hono/html'
import { paragraphsOf, type PublicUpdate } from '../domain/updates/public'
import type { UpdateState } from '../domain/updates/update'
import { UPDATE_WORDS, type UpdateLocale } from '../domain/updates/words'

interface Props {
  name: string
  timeZone: string
  locale: UpdateLocale
  /** Where this page and its style are. */
  path: string
  updates: readonly PublicUpdate[]
}

/** What is under way stands first, then what is done. */
const ORDER: readonly UpdateState[] = ['in_progress', 'planned', 'considered', 'shipped', 'declined']

/** What a workspace tells everybody of what it does: no script, and nothing of anybody else. */
export const renderUpdates = ({ name, timeZone, locale, path, updates }: Props) => {
  const words = UPDATE_WORDS[locale]
  const title = `${words.title} · ${name}`
  return html`<!doctype html>${(
    <html lang={locale} dir={locale === 'ar' ? 'rtl' : 'ltr'}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>{title}</title>
        <link rel="stylesheet" href="/hosted.css" />
        <link rel="stylesheet" href={`${path}/theme.css`} />
        <link rel="alternate" type="application/atom+xml" title={title} href={`${path}/feed.atom`} />
      </head>
      <body class="news">
        <header>
          <p dir="auto">{name}</p>
          <h1>{words.title}</h1>
        </header>
        <main>
          {updates.length === 0 && <p>{words.none}</p>}
          {ORDER.map((state) => {
            const own = updates.filter((update) => update.state === state)
            return own.length === 0 ? null : (
              <section>
                <h2 class={state}>{words.states[state]}</h2>
                {own.map((update) => (
                  <Entry update={update} locale={locale} timeZone={timeZone} />
                ))}
              </section>
            )
          })}
        </main>
        <footer>
          <a href={`${path}/feed.atom`}>{words.feed}</a>
        </footer>
      </body>
    </html>
  )}`
}

const Entry = ({
  update,
  locale,
  timeZone,
}: Pick<Props, 'locale' | 'timeZone'> & { update: PublicUpdate }) => (
  <article id={update.id}>
    <h3 dir="auto">{update.title}</h3>
    <time datetime={new Date(update.stateAt).toISOString()}>
      {new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone }).format(update.stateAt)}
    </time>
    {update.reason !== null && (
      <p class="why" dir="auto">
        {update.reason}
      </p>
    )}
    {paragraphsOf(update.story).map((paragraph) => (
      <p dir="auto">{paragraph}</p>
    ))}
  </article>
)
