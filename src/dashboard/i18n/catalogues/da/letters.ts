import type { Catalogue } from '../catalogue'

export const letters: Catalogue = {
  'You are invited to {workspace}': 'Du er inviteret til {workspace}',
  'You are invited to {workspace} on Earshot, where a team hears what its customers say.':
    'Du er inviteret til {workspace} på Earshot, hvor et team hører, hvad dets kunder siger.',
  'This link makes your account. It works once, within seven days:':
    'Dette link opretter din konto. Det virker én gang, inden for syv dage:',
  'If you did not expect this, there is nothing to do.':
    'Hvis du ikke ventede dette, skal du ikke gøre noget.',
  'Set a new password for Earshot': 'Vælg en ny adgangskode til Earshot',
  'Somebody asked for a new password for this address.':
    'Nogen bad om en ny adgangskode til denne adresse.',
  'This link sets it. It works once, within an hour, and ends every session there is:':
    'Dette link sætter den. Det virker én gang, inden for en time, og afslutter alle sessioner:',
  'If it was not you, there is nothing to do: your password stays as it is.':
    'Hvis det ikke var dig, skal du ikke gøre noget: din adgangskode bliver, som den er.',
  'It makes one account within seven days, and is not shown again.':
    'Det opretter én konto inden for syv dage og vises ikke igen.',
  'With a mail channel in <link>Messages</link> invitations go out by themselves.':
    'Med en mailkanal under <link>Beskeder</link> sendes invitationer af sig selv.',
  'Mailed to {email}. The link, should the mail get lost:':
    'Sendt til {email}. Linket, hvis mailen skulle gå tabt:',
  'The mail to {email} was not taken. Send them this link yourself:':
    'Mailen til {email} blev ikke modtaget. Send selv dette link:',
  'No mail went out. Send this link to {email} yourself:':
    'Ingen mail blev sendt. Send selv dette link til {email}:',
  'If the address has an account here, a link is on its way to it. It sets a new password once, within an hour.':
    'Hvis adressen har en konto her, er et link på vej til den. Det sætter en ny adgangskode én gang, inden for en time.',
  'Mail me a link': 'Send mig et link',
}
