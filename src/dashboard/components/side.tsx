import type { SignedIn } from '../../http/env'
import { LanguageChoice } from '../i18n/language-choice'
import { t } from '../i18n/t'
import { PLACE_GROUPS, type PlacePath } from '../places'

/**
 * The way to everything, beside each page. Where the screen is narrow it is a menu, which a browser
 * opens and closes by itself; one that knows no popovers shows it all.
 */
export const Side = ({
  place,
  workspace,
  person,
}: {
  place: PlacePath | '/account'
  workspace: string
  person: SignedIn
}) => (
  <header class="side">
    <div>
      <div class="masthead">
        <a class="brand" href="/">
          Earshot
        </a>
        <p class="workspace" dir="auto">
          {workspace}
        </p>
      </div>
      <button class="quiet menu-button" popovertarget="menu">
        {t('Menu')}
      </button>
      <div class="menu" id="menu" popover="auto">
        <Places current={place} />
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

const Places = ({ current }: { current: PlacePath | '/account' }) => (
  <nav aria-label={t('Main')}>
    {PLACE_GROUPS.map(({ name, places }) => (
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
