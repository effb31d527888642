import type { Catalogue } from '../catalogue'

export const letters: Catalogue = {
  'You are invited to {workspace}': 'Vous êtes invité à rejoindre {workspace}',
  'You are invited to {workspace} on Earshot, where a team hears what its customers say.':
    'Vous êtes invité à rejoindre {workspace} sur Earshot, où une équipe entend ce que disent ses clients.',
  'This link makes your account. It works once, within seven days:':
    'Ce lien crée votre compte. Il fonctionne une fois, pendant sept jours :',
  'If you did not expect this, there is nothing to do.':
    'Si vous n’attendiez pas ce message, il n’y a rien à faire.',
  'Set a new password for Earshot': 'Choisir un nouveau mot de passe pour Earshot',
  'Somebody asked for a new password for this address.':
    'Quelqu’un a demandé un nouveau mot de passe pour cette adresse.',
  'This link sets it. It works once, within an hour, and ends every session there is:':
    'Ce lien permet de le définir. Il fonctionne une fois, pendant une heure, et met fin à toutes les sessions :',
  'If it was not you, there is nothing to do: your password stays as it is.':
    'Si ce n’était pas vous, il n’y a rien à faire : votre mot de passe reste le même.',
  'Mailed to {email}. The link, should the mail get lost:':
    'Envoyée à {email}. Le lien, au cas où le message se perdrait :',
  'The mail to {email} was not taken. Send them this link yourself:':
    'Le message à {email} n’a pas été accepté. Envoyez ce lien vous-même :',
  'No mail went out. Send this link to {email} yourself:':
    'Aucun message n’est parti. Envoyez vous-même ce lien à {email} :',
  'It makes one account within seven days, and is not shown again.':
    'Il crée un compte dans les sept jours et ne sera plus affiché.',
  Invitation: 'Invitation',
  'With a mail channel in <link>Messages</link> invitations go out by themselves.':
    'Avec un canal de messagerie dans <link>Messages</link>, les invitations partent d’elles-mêmes.',
  'Forgot the password?': 'Mot de passe oublié ?',
  'If the address has an account here, a link is on its way to it. It sets a new password once, within an hour.':
    'Si cette adresse a un compte ici, un lien lui est envoyé. Il permet de définir un nouveau mot de passe une fois, dans l’heure.',
  'Back to signing in': 'Retour à la connexion',
  'Mail me a link': 'M’envoyer un lien',
  'Ask whoever runs this installation for a link. It sets a new password once, within an hour:':
    'Demandez un lien à la personne qui gère cette installation. Il permet de définir un nouveau mot de passe une fois, dans l’heure :',
}
