import type { Catalogue } from '../catalogue'

export const letters: Catalogue = {
  'You are invited to {workspace}': 'Du är inbjuden till {workspace}',
  'You are invited to {workspace} on Earshot, where a team hears what its customers say.':
    'Du är inbjuden till {workspace} på Earshot, där ett team hör vad kunderna säger.',
  'This link makes your account. It works once, within seven days:':
    'Den här länken skapar ditt konto. Den fungerar en gång, inom sju dagar:',
  'If you did not expect this, there is nothing to do.':
    'Väntade du dig inte det här behöver du inte göra något.',
  'Set a new password for Earshot': 'Välj ett nytt lösenord för Earshot',
  'Somebody asked for a new password for this address.':
    'Någon bad om ett nytt lösenord för den här adressen.',
  'This link sets it. It works once, within an hour, and ends every session there is:':
    'Den här länken sätter det. Den fungerar en gång, inom en timme, och avslutar alla sessioner:',
  'If it was not you, there is nothing to do: your password stays as it is.':
    'Var det inte du behöver du inte göra något: lösenordet förblir som det är.',
  'Mailed to {email}. The link, should the mail get lost:':
    'Skickad till {email}. Länken, om mejlet skulle komma bort:',
  'The mail to {email} was not taken. Send them this link yourself:':
    'Mejlet till {email} togs inte emot. Skicka länken själv:',
  'No mail went out. Send this link to {email} yourself:':
    'Inget mejl skickades. Skicka länken till {email} själv:',
  'It makes one account within seven days, and is not shown again.':
    'Den skapar ett konto inom sju dagar och visas inte igen.',
  Invitation: 'Inbjudan',
  'With a mail channel in <link>Messages</link> invitations go out by themselves.':
    'Med en mejlkanal i <link>Meddelanden</link> skickas inbjudningar av sig själva.',
  'Forgot the password?': 'Glömt lösenordet?',
  'If the address has an account here, a link is on its way to it. It sets a new password once, within an hour.':
    'Om adressen har ett konto här är en länk på väg dit. Den sätter ett nytt lösenord en gång, inom en timme.',
  'Back to signing in': 'Tillbaka till inloggningen',
  'Mail me a link': 'Mejla mig en länk',
  'Ask whoever runs this installation for a link. It sets a new password once, within an hour:':
    'Be den som driver installationen om en länk. Den sätter ett nytt lösenord en gång, inom en timme:',
}
