import { MAX_PASSWORD, MIN_PASSWORD } from '../../services/auth/auth'
import { Labelled } from './fields'
import { Notice } from './panel'
import { t } from '../i18n/t'
import { sentenceOf } from '../words'

/** What the last try came to, above the form. */
export const Refusal = ({ text }: { text: string | null }) =>
  text === null ? null : <Notice kind="refused">{sentenceOf(text)}</Notice>

export const EmailField = ({ value = '' }: { value?: string }) => (
  <Labelled label={t('Email')}>
    <input
      type="email"
      name="email"
      required
      maxlength={254}
      autocomplete="username"
      value={value}
    />
  </Labelled>
)

export const PasswordField = ({ name = 'password', label = t('Password') }: { name?: string; label?: string }) => (
  <Labelled label={label}>
    <input
      type="password"
      name={name}
      required
      maxlength={MAX_PASSWORD}
      autocomplete="current-password"
    />
  </Labelled>
)

export const NewPasswordField = ({ label = t('Password') }: { label?: string }) => (
  <Labelled label={label} hint={t('{n} characters or more. A few words are best.', { n: MIN_PASSWORD })}>
    <input
      type="password"
      name="new_password"
      required
      minlength={MIN_PASSWORD}
      maxlength={MAX_PASSWORD}
      autocomplete="new-password"
    />
  </Labelled>
)

/** Six digits of an authenticator, or a recovery code. */
export const CodeField = ({ hint }: { hint?: string }) => (
  <Labelled label={t('Code')} hint={hint}>
    <input
      name="code"
      required
      maxlength={20}
      autocomplete="one-time-code"
      autocapitalize="none"
      spellcheck={false}
    />
  </Labelled>
)

/** For somebody new: their name, where they are reached, and a password. */
export const NewAccountFields = ({ name = '', email = '' }: { name?: string; email?: string }) => (
  <>
    <Labelled label={t('Your name')}>
      <input name="name" required maxlength={100} autocomplete="name" value={name} />
    </Labelled>
    <EmailField value={email} />
    <NewPasswordField />
  </>
)

export const SignInForm = ({
  action,
  email = '',
  refusal,
}: {
  action: string
  email?: string
  refusal: string | null
}) => (
  <>
    <Refusal text={refusal} />
    <form method="post" action={action} class="stack">
      <EmailField value={email} />
      <PasswordField />
      <button class="primary">{t('Sign in')}</button>
    </form>
    <p>
      <a href="/forgotten">{t('Forgot the password?')}</a>
    </p>
  </>
)
