import type { MappedTable } from '../../domain/privacy/subject-map'
import { NAMED_BY, type PersonKeys } from '../../domain/privacy/person'
import { AppError } from '../../errors'
import { exportPerson } from '../../http/person-export'
import { erasePerson } from '../../services/privacy/erase-person'
import { findPerson, type Named } from '../../services/privacy/find-person'
import { handOut } from '../../services/privacy/hand-out'
import { countHeld } from '../../services/privacy/held-rows'
import { HeldTable } from '../components/held-table'
import { Labelled } from '../components/fields'
import { operationHref } from '../components/operation-list'
import { Empty, Notice, PageTitle, Panel } from '../components/panel'
import { PersonForm } from '../components/person-form'
import { readForm } from '../form'
import { plural, rich, t } from '../i18n/t'
import { type PageContext, renderPage } from '../layout'
import { hrefOf } from '../links'

const MAX_ID = 254

/** A person's data: find somebody, see in words what is held, take it along, erase it. */
export const showPerson = (c: PageContext): Promise<Response> =>
  renderPerson(c, namedBy(new URLSearchParams(c.req.query())), null)

/** As a file. Nobody but owners comes here. */
export async function exportPersonFile(c: PageContext): Promise<Response> {
  const named = requireNamed(new URLSearchParams(c.req.query()))
  return exportPerson(c.var.ctx, named, await handOut(c.var.ctx, named))
}

/** Erases whom the form names, if the name was typed once more. */
export async function eraseFromForm(c: PageContext): Promise<Response> {
  const form = await readForm(c)
  const named = requireNamed(form)
  if ((form.get('confirmation') ?? '').toLowerCase() !== named.id.toLowerCase()) {
    return await renderPerson(c, named, t('Type it just as it stands there. Nothing was erased.'))
  }
  const { id } = await erasePerson(c.var.ctx, named)
  return c.redirect(operationHref(id), 303)
}

function namedBy(query: URLSearchParams): Named | null {
  const id = (query.get('id') ?? '').trim()
  const by = NAMED_BY.find((each) => each === query.get('by'))
  return by === undefined || id === '' || id.length > MAX_ID ? null : { by, id }
}

function requireNamed(query: URLSearchParams): Named {
  const named = namedBy(query)
  if (!named) throw new AppError('invalid_request', t('say who it is about'))
  return named
}

async function renderPerson(c: PageContext, named: Named | null, problem: string | null): Promise<Response> {
  const { ctx } = c.var
  const person = named && (await findPerson(ctx, named))
  const held = person && (await countHeld(ctx, person))
  return await renderPage(
    c,
    { title: t('A person’s data'), place: '/settings', status: problem === null ? 200 : 422 },
    <>
      <p class="back"><a href="/settings/data">{t('Data')}</a></p>
      <PageTitle title={t('A person’s data')} />
      {problem !== null && (
        <Notice kind="refused">
          <p>{problem}</p>
        </Notice>
      )}
      <Panel title={t('Who is it about?')}>
        <PersonForm named={named} />
      </Panel>
      {named && person && held && <Found named={named} person={person} held={held} />}
    </>,
  )
}

const Found = ({
  named,
  person,
  held,
}: {
  named: Named
  person: PersonKeys
  held: ReadonlyMap<MappedTable, number>
}) =>
  held.size === 0 ? (
    <Empty>
      <p>
        {rich('Nothing is held of {id}.', { id: <b dir="auto">{named.id}</b> })}
      </p>
      <p class="muted">{t('Look whether it is another kind of id: none is taken for another.')}</p>
      <NotCounted />
    </Empty>
  ) : (
    <>
      <Panel title={t('What is held')} note={<Ways named={named} person={person} />}>
        <HeldTable held={held} />
        <NotCounted />
        <div class="actions">
          <a class="button quiet" href={hrefOf('/settings/data/person/export', { ...named })} download>
            {t('Download everything as JSON')}
          </a>
        </div>
      </Panel>
      <ErasePanel named={named} />
    </>
  )

const NotCounted = () => (
  <p class="note">
    {t(
      'Events told to other systems and messages of billing systems are looked through when you export or erase, and not counted here.',
    )}
  </p>
)

/** By what rows were found to be theirs. */
const Ways = ({ named, person }: { named: Named; person: PersonKeys }) => (
  <>
    <b dir="auto" class="address">{named.id}</b>
    {': '}
    {[
      ways(Object.keys(person.respondents), (n) => plural(n, { one: '{n} respondent', other: '{n} respondents' })),
      ways(person.addresses, (n) => plural(n, { one: '{n} mail address', other: '{n} mail addresses' })),
      ways(person.customers, (n) =>
        plural(n, { one: '{n} customer who is the person', other: '{n} customers who are the person' }),
      ),
    ]
      .flat()
      .join(', ')}
  </>
)

const ways = (all: readonly string[], tell: (n: number) => string): string[] =>
  all.length === 0 ? [] : [tell(all.length)]

const ErasePanel = ({ named }: { named: Named }) => (
  <Panel
    title={t('Erase for good')}
    note={t(
      'Who they are, what they wrote, and every message goes. Scores, choices and what was paid stay without them, so that figures stay true. It cannot be undone; backups keep it until they run out.',
    )}
  >
    <form method="post" action="/settings/data/person/erasure" class="stack narrow">
      <input type="hidden" name="by" value={named.by} />
      <input type="hidden" name="id" value={named.id} />
      <Labelled label={rich('Type {id} to confirm', { id: <b dir="auto" class="address">{named.id}</b> })}>
        <input name="confirmation" required autocomplete="off" maxlength={MAX_ID} spellcheck={false} />
      </Labelled>
      <button class="danger">{t('Erase this person')}</button>
    </form>
  </Panel>
)
