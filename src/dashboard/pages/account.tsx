import { listUserSessions, type UserSessionRow } from '../../../db/queries/people'
import type { AppError } from '../../errors'
import { statusOf } from '../../errors'
import type { SignedIn } from '../../http/env'
import type { SecondFactor } from '../../services/auth/account'
import { CopyText } from '../components/code'
import { Labelled } from '../components/fields'
import { Notice, PageTitle, Panel, TableBox } from '../components/panel'
import { CodeField, NewPasswordField, PasswordField, Refusal } from '../components/sign-in-form'
import { nameDevice } from '../device'
import { formatDate } from '../format'
import { msg, rich, t } from '../i18n/t'
import { type PageContext, renderPage } from '../layout'

/** What a form on the page came to. */
export interface AccountOutcome {
  error?: AppError
  /** A second factor that waits for its first code. */
  begun?: SecondFactor
  /** Shown this once. */
  recoveryCodes?: string[]
}

const DONE: Record<string, string> = {
  name: msg('Saved.'),
  password: msg('The password is changed, and every other session has ended.'),
  on: msg('The second factor is on. From now on signing in asks for a code.'),
  off: msg('The second factor is off.'),
  ended: msg('Signed out there.'),
}

export const showAccount = (c: PageContext): Promise<Response> => renderAccount(c, {})

/** The member's own account: name, password, second factor, and where they are signed in. */
export async function renderAccount(c: PageContext, outcome: AccountOutcome): Promise<Response> {
  const { person, ctx } = c.var
  const sessions = await listUserSessions(ctx.db, person.userId, ctx.now())
  const { error } = outcome
  const done = DONE[c.req.query('done') ?? '']
  return await renderPage(
    c,
    { title: t('Your account'), place: '/account', status: error ? statusOf[error.code] : 200 },
    <>
      <PageTitle title={t('Your account')} />
      <Refusal text={error?.message ?? null} />
      {done !== undefined && !error && <Notice>{t(done)}</Notice>}
      <div class="grid two">
        <NamePanel person={person} />
        <PasswordPanel />
      </div>
      <SecondFactorPanel person={person} outcome={outcome} />
      <SessionsPanel sessions={sessions} current={person.sessionId} timeZone={ctx.workspace.timeZone} />
    </>,
  )
}

const NamePanel = ({ person }: { person: SignedIn }) => (
  <Panel title={t('You')}>
    <dl class="facts">
      <dt>{t('Email')}</dt>
      <dd class="address">{person.email}</dd>
    </dl>
    <form method="post" action="/account/name" class="stack">
      <Labelled label={t('Name')} hint={t('As other members see you.')}>
        <input name="name" required maxlength={100} autocomplete="name" value={person.name} />
      </Labelled>
      <button class="quiet">{t('Save')}</button>
    </form>
  </Panel>
)

const PasswordPanel = () => (
  <Panel title={t('Password')} note={t('A new one signs you out everywhere else.')}>
    <form method="post" action="/account/password" class="stack">
      <PasswordField label={t('Password now')} />
      <NewPasswordField label={t('New password')} />
      <button class="quiet">{t('Change the password')}</button>
    </form>
  </Panel>
)

const SecondFactorPanel = ({ person, outcome }: { person: SignedIn; outcome: AccountOutcome }) => {
  const { begun, recoveryCodes } = outcome
  return (
    <Panel
      title={t('Second factor')}
      note={t('A code from an authenticator on your phone, asked for after the password.')}
    >
      {begun && <Setup begun={begun} />}
      {recoveryCodes && <RecoveryCodes codes={recoveryCodes} />}
      {!begun && (person.hasSecondFactor ? <FactorOn /> : <FactorOff />)}
    </Panel>
  )
}

const Setup = ({ begun: { uri, recoveryCodes } }: { begun: SecondFactor }) => (
  <>
    <p>
      {rich(
        'Enter this key in your authenticator, or <link>open it there</link> when it is on this device. Then give the code it shows.',
        { link: (inner) => <a href={uri}>{inner}</a> },
      )}
    </p>
    <CopyText id="factor-key" text={new URL(uri).searchParams.get('secret') ?? ''} label={t('Key')} />
    <RecoveryCodes codes={recoveryCodes} />
    <form method="post" action="/account/second-factor/confirmation" class="stack narrow">
      <CodeField hint={t('Six digits. The second factor is on once a code was right.')} />
      <button class="primary">{t('Turn it on')}</button>
    </form>
  </>
)

const RecoveryCodes = ({ codes }: { codes: readonly string[] }) => (
  <Notice kind="open">
    <p>{t('Keep these recovery codes where your phone is not. Each signs you in once, in place of a code.')}</p>
    <CopyText id="recovery-codes" text={codes.join('\n')} label={t('Recovery codes')} />
  </Notice>
)

const FactorOff = () => (
  <form method="post" action="/account/second-factor" class="stack narrow">
    <PasswordField label={t('Password, to set it up')} />
    <button class="primary">{t('Set up')}</button>
  </form>
)

const FactorOn = () => (
  <>
    <p>{t('It is on.')}</p>
    <div class="actions">
      <details class="confirm">
        <summary>{t('New recovery codes…')}</summary>
        <form method="post" action="/account/second-factor/recovery-codes" class="stack">
          <PasswordField />
          <button class="quiet">{t('Make new codes')}</button>
        </form>
      </details>
      <details class="confirm">
        <summary>{t('Turn it off…')}</summary>
        <form method="post" action="/account/second-factor/removal" class="stack">
          <PasswordField />
          <button class="danger">{t('Turn it off')}</button>
        </form>
      </details>
    </div>
  </>
)

const SessionsPanel = ({
  sessions,
  current,
  timeZone,
}: {
  sessions: readonly UserSessionRow[]
  current: string
  timeZone: string
}) => (
  <Panel title={t('Where you are signed in')} note={t('A session ends 30 days after it began.')}>
    <TableBox label={t('Where you are signed in')}>
      <thead>
        <tr>
          <th scope="col">{t('Browser')}</th>
          <th scope="col">{t('Address')}</th>
          <th scope="col">{t('Since')}</th>
          <th scope="col">
            <span class="hidden">{t('Sign out')}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {sessions.map((session) => (
          <tr>
            <th scope="row">{nameDevice(session.userAgent)}</th>
            <td>{session.ipAddress || '—'}</td>
            <td class="nowrap">{formatDate(timeZone, session.createdAt.getTime())}</td>
            <td>
              {session.id === current ? (
                <span class="muted">{t('This one')}</span>
              ) : (
                <form method="post" action={`/account/sessions/${session.id}/end`}>
                  <button class="quiet">
                    {t('Sign out')}
                    <span class="hidden"> {nameDevice(session.userAgent)}</span>
                  </button>
                </form>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </TableBox>
    {sessions.length > 1 && (
      <form method="post" action="/account/sessions/end">
        <button class="danger">{t('Sign out everywhere else')}</button>
      </form>
    )}
  </Panel>
)
