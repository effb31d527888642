import type { SignedIn } from '../../http/env'
import { t } from '../i18n/t'

/** The workspace's name; for who belongs to several, or may make one, the way to another. */
export const WorkspaceChoice = ({
  current,
  person,
  mayCreate,
}: {
  current: { id: string; name: string }
  person: SignedIn
  mayCreate: boolean
}) =>
  person.places.length < 2 && !mayCreate ? (
    <p class="workspace" dir="auto">
      {current.name}
    </p>
  ) : (
    <details class="workspaces">
      <summary>
        <span class="hidden">{t('Workspace:')}</span>
        <span class="workspace" dir="auto">
          {current.name}
        </span>
      </summary>
      <form method="post" action="/workspaces/choice">
        {person.places.map(({ workspaceId, workspaceName }) => (
          <button
            class="quiet"
            name="workspace"
            value={workspaceId}
            dir="auto"
            aria-pressed={workspaceId === current.id ? 'true' : undefined}
          >
            {workspaceName}
          </button>
        ))}
        {mayCreate && <a href="/workspaces/new">{t('New workspace…')}</a>}
      </form>
    </details>
  )
