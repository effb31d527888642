import { PLAIN_CSS_PATH } from '../assets'
import { ErrorCodes } from '../docs/errors'
import { OperationSection } from '../docs/operation-section'
import { type ApiDocument, type Operation, operationsByTag } from '../docs/operations'
import { renderDocument } from '../layout'

/** The API's description for people: everything the OpenAPI document says, and nothing else. */
export function apiDocsPage(document: ApiDocument) {
  const tags = [...operationsByTag(document)]
  const serverUrl = document.servers[0]?.url ?? ''
  return renderDocument(
    { title: 'API', assets: { css: PLAIN_CSS_PATH } },
    <div class="shell docs">
      <header class="side">
        <div>
          <a class="brand" href="/">
            Earshot
          </a>
          <p class="workspace">API</p>
          <Contents tags={tags} />
        </div>
      </header>
      <main id="main" tabindex={-1}>
        <div class="page-title">
          <h1>API</h1>
          <a href="/openapi.json">openapi.json</a>
        </div>
        <Conventions serverUrl={serverUrl} />
        {tags.map(([tag, operations]) => (
          <section>
            <h2 id={idOf(tag)}>{tag}</h2>
            {operations.map((operation) => (
              <OperationSection operation={operation} serverUrl={serverUrl} />
            ))}
          </section>
        ))}
        <ErrorCodes />
      </main>
    </div>,
  )
}

const Contents = ({ tags }: { tags: [string, Operation[]][] }) => (
  <nav aria-label="Operations">
    {tags.map(([tag, operations]) => (
      <>
        <a class="tag" href={`#${idOf(tag)}`}>
          {tag}
        </a>
        <ul>
          {operations.map(({ operationId, summary }) => (
            <li>
              <a href={`#${operationId}`}>{summary}</a>
            </li>
          ))}
        </ul>
      </>
    ))}
    <a class="tag" href="#errors">
      Errors
    </a>
  </nav>
)

const Conventions = ({ serverUrl }: { serverUrl: string }) => (
  <div class="conventions">
    <p>
      JSON over HTTP at <code>{serverUrl}</code>. Instants are ISO 8601, days{' '}
      <code>YYYY-MM-DD</code> in the workspace’s zone, money integers in minor units with their
      currency, shares 0 to 1, and what is not known is <code>null</code>.
    </p>
    <p>
      Secret keys go into <code>Authorization: Bearer sk_…</code>; make them in{' '}
      <a href="/settings">Settings</a>. Lists take <code>limit</code> and <code>cursor</code>, and
      say in <code>next_cursor</code> where the next page begins.
    </p>
  </div>
)

const idOf = (tag: string): string => `tag-${tag.toLowerCase().replaceAll(/\W+/g, '-')}`
