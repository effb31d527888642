import type { Catalogue } from '../catalogue'

export const access: Catalogue = {
  'Revoked. Nobody can open it now.': 'Révoqué. Plus personne ne peut l’ouvrir.',
  'Copy the link now: only its hash is kept, so it cannot be shown again.':
    'Copiez le lien maintenant : seul son hachage est conservé, il ne pourra plus être affiché.',
  Link: 'Lien',
  'Links to read': 'Liens de lecture',
  'Whoever has one reads the figures: no comments, no customers, no groups under five.':
    'Qui en a un lit les chiffres : ni commentaires, ni clients, ni groupes de moins de cinq.',
  'Nothing is shared. Make a link for a board or an investor here.':
    'Rien n’est partagé. Créez ici un lien pour un conseil ou un investisseur.',
  Page: 'Page',
  Until: 'Jusqu’au',
  'Expired {day}': 'Expiré le {day}',
  'New link': 'Nouveau lien',
  'Whom it is for': 'Pour qui',
  'Looks back': 'Remonte à',
  'Good for': 'Valable',
  'Make the link': 'Créer le lien',
  'Groups of fewer than five people are left out. Readable until {day}.':
    'Les groupes de moins de cinq personnes sont omis. Lisible jusqu’au {day}.',
  'Too few to show': 'Trop peu à montrer',
  'Figures of fewer than five people are not shared.':
    'Les chiffres de moins de cinq personnes ne sont pas partagés.',
}
