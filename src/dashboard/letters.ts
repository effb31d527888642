import type { Letter } from '../services/messages/letter'
import { currentLocale } from './i18n/locale'
import { t } from './i18n/t'

/** Mails to people who are not signed in, in the language of the page that sends them. */

export const invitationLetter = ({ to, workspace, url }: { to: string; workspace: string; url: string }): Letter => ({
  to,
  locale: currentLocale(),
  subject: t('You are invited to {workspace}', { workspace }),
  body: [
    t('You are invited to {workspace} on Earshot, where a team hears what its customers say.', { workspace }),
    t('This link makes your account. It works once, within seven days:'),
    url,
    t('If you did not expect this, there is nothing to do.'),
  ].join('\n\n'),
})

export const resetLetter = ({ to, url }: { to: string; url: string }): Letter => ({
  to,
  locale: currentLocale(),
  subject: t('Set a new password for Earshot'),
  body: [
    t('Somebody asked for a new password for this address.'),
    t('This link sets it. It works once, within an hour, and ends every session there is:'),
    url,
    t('If it was not you, there is nothing to do: your password stays as it is.'),
  ].join('\n\n'),
})
