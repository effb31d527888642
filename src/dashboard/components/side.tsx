import { hasRole, requiredRole } from '../../domain/access/permissions'
import type { Role } from '../../domain/access/roles'
import type { SignedIn } from '../../http/env'
import { LanguageChoice } from '../i18n/language-choice'
import { t } from '../i18n/t'
import { PLACE_GROUPS, type PlacePath } from '../places'
import { WorkspaceChoice } from './workspace-choice'

/**
 * The way to everything, beside each page. Where the screen is narrow it is a menu, which a browser
 * opens and closes by itself; one that knows no popovers shows it all.
 */
export const Side = ({
  place,
  workspace,
  person,
  role,
}: {
  place: PlacePath | '/account'
  workspace: { id: string; name: string }
  person: SignedIn
  role: Role
}) => (
  <header class="side">
    <div>
      <div class="masthead">
        <a class="brand" href="/">
          Earshot
        </a>
        <WorkspaceChoice current={workspace} person={person} mayCreate={role === 'owner'} />
      </div>
      <button class="quiet menu-button" popovertarget="menu">
        {t('Menu')}
      </button>
      <div class="menu" id="menu" popover="auto">
        <Places current={place} role={role} />
        <div class="account">
          <a
            class="me"
            href="/account"
            dir="auto"
            aria-current={place === '/account' ? 'page' : undefined}
          >
            {person.name}
          </a>
          <LanguageChoice />
          <form method="post" action="/sign-out">
            <button class="quiet">{t('Sign out')}</button>
          </form>
        </div>
      </div>
    </div>
  </header>
)

const Places = ({ current, role }: { current: PlacePath | '/account'; role: Role }) => (
  <nav aria-label={t('Main')}>
    {groupsFor(role).map(({ name, places }) => (
      <div class="places">
        {name && <p>{t(name)}</p>}
        <ul>
          {places.map((place) => (
            <li>
              <a href={place.path} aria-current={place.path === current ? 'page' : undefined}>
                {t(place.name)}
              </a>
            </li>
          ))}
        </ul>
      </div>
    ))}
  </nav>
)

/** What a role may not see stands in no menu. */
function groupsFor(role: Role): { name: string | null; places: { path: string; name: string }[] }[] {
  const groups = PLACE_GROUPS.map(({ name, places }) => ({
    name,
    places: places.filter(({ path }) => hasRole(role, requiredRole('GET', path))),
  }))
  return groups.filter(({ places }) => places.length > 0)
}
