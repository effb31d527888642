import type { LetterFate } from '../../services/messages/letter'
import { rich, t } from '../i18n/t'
import { CopyText } from './code'
import { Notice } from './panel'

/** A link just made, shown this once, and whether it went out by mail as well. */
export interface MadeInvitation {
  email: string
  url: string
  fate: LetterFate
}

export const InvitationNotice = ({ email, url, fate }: MadeInvitation) => (
  <Notice kind={fate === 'sent' ? 'done' : 'open'}>
    <p dir="auto">{sayFate(fate, email)}</p>
    <p>{t('It makes one account within seven days, and is not shown again.')}</p>
    <CopyText id="invitation" text={url} label={t('Invitation')} />
    {fate === 'no_way' && (
      <p class="note">
        {rich('With a mail channel in <link>Messages</link> invitations go out by themselves.', {
          link: (text) => <a href="/settings/messages">{text}</a>,
        })}
      </p>
    )}
  </Notice>
)

function sayFate(fate: LetterFate, email: string): string {
  if (fate === 'sent') return t('Mailed to {email}. The link, should the mail get lost:', { email })
  return fate === 'refused'
    ? t('The mail to {email} was not taken. Send them this link yourself:', { email })
    : t('No mail went out. Send this link to {email} yourself:', { email })
}
