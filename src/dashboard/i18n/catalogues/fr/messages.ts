import type { Catalogue } from '../catalogue'

export const messages: Catalogue = {
  On: 'Actif',
  Failing: 'En échec',
  Off: 'Désactivé',
  Gone: 'Disparu',
  'Given up': 'Abandonné',
  Delivered: 'Livré',
  'leads to a place nothing is sent to': 'mène à un endroit où rien n’est envoyé',
  'its name has no address': 'son nom n’a pas d’adresse',
  'no connection': 'pas de connexion',
  'its certificate is not valid': 'son certificat n’est pas valide',
  'no answer in 8 seconds': 'pas de réponse en 8 secondes',
  'a redirect, which is not followed': 'une redirection, qui n’est pas suivie',
  refused: 'refusé',
  'the endpoint was off': 'le point d’accès était désactivé',
  'the event is no longer kept': 'l’événement n’est plus conservé',
  'refused for good': 'refusé définitivement',
  'Not sent yet': 'Pas encore envoyé',
  'Nothing was sent in seven days. Send a test to see whether it arrives.':
    'Rien n’a été envoyé en sept jours. Envoyez un test pour voir s’il arrive.',
  'It takes what is sent.': 'Il accepte ce qui est envoyé.',
  'The last attempt failed, on {time}. It is tried again by itself.':
    'La dernière tentative a échoué le {time}. Elle sera répétée d’elle-même.',
  'The last {attempts} failed, since {time}. It is tried again by itself.':
    'Les {attempts} ont échoué, depuis le {time}. Elles seront répétées d’elles-mêmes.',
  '{n} attempts': {
    one: '{n} dernière tentative',
    many: '{n} dernières tentatives',
    other: '{n} dernières tentatives',
  },
  'It asked to be left alone until {time}.':
    'Il a demandé à être laissé tranquille jusqu’au {time}.',
  'Switched off on {time}. What happens meanwhile is not sent to it.':
    'Désactivé le {time}. Ce qui se produit entre-temps ne lui est pas envoyé.',
  'It answered 410 on {time}, which means that it wants nothing more.':
    'Il a répondu 410 le {time}, ce qui veut dire qu’il ne veut plus rien.',
  'Switched off on {time} after five days of failures. What happens meanwhile is kept as failed: switch it on, then replay.':
    'Désactivé le {time} après cinq jours d’échecs. Ce qui se produit entre-temps est gardé comme échoué : réactivez-le, puis rejouez.',
  'in seven days {delivered} delivered, {failed} failed':
    'en sept jours {delivered} livrés, {failed} échoués',
  '{waiting} waiting; {over}.': '{waiting} en attente ; {over}.',
  Deliveries: 'Livraisons',
  Event: 'Événement',
  Happened: 'Survenu',
  'Next attempt': 'Prochaine tentative',
  'https, on the public internet.': 'https, sur l’internet public.',
  Description: 'Description',
  'What takes it': 'Ce qui le reçoit',
  'Events it hears of; all of them, new ones too, when none is ticked':
    'Événements qu’il entend ; tous, nouveaux compris, si aucun n’est coché',
  'Copy the signing secret now. Your server checks signatures with it; it is not shown again.':
    'Copiez le secret de signature maintenant. Votre serveur vérifie les signatures avec ; il ne sera plus affiché.',
  'Signing secret': 'Secret de signature',
  'Nothing is sent to {url} any more:': 'Plus rien n’est envoyé à {url} :',
  'it answered 410.': 'il a répondu 410.',
  'it failed for five days.': 'il a échoué pendant cinq jours.',
  'Applied anew: {outcome}.': 'Appliqué à nouveau : {outcome}.',
  Outcome: 'Issue',
  'Not applied yet': 'Pas encore appliqué',
  Handled: 'Traité',
  Replay: 'Rejouer',
  'What it said already is known and changes nothing.': 'Ce qui est déjà connu ne change rien.',
  'As it came': 'Tel que reçu',
  'Cut: the whole of it is in the API.': 'Coupé : l’entier est dans l’API.',
  'Indented here, to be read.': 'Indenté ici, pour être lu.',
  Payload: 'Contenu',
  'The URL {message}.': 'L’URL {message}.',
  'Not done: {message}.': 'Pas fait : {message}.',
  'Webhook endpoint': 'Point d’accès webhook',
  'Sent, and taken.': 'Envoyé, et accepté.',
  'Sent, and not taken.': 'Envoyé, et non accepté.',
  'The answer is below.': 'La réponse est ci-dessous.',
  'What is sent': 'Ce qui est envoyé',
  'It is no longer kept.': 'Ce n’est plus conservé.',
  Body: 'Corps',
  'How it went': 'Comment cela s’est passé',
  Attempts: 'Tentatives',
  Next: 'Suivante',
  'webhook-id': 'webhook-id',
  'Send again': 'Envoyer à nouveau',
  'Under the same id, so that your server can tell.':
    'Sous le même identifiant, pour que votre serveur le voie.',
  'None yet.': 'Encore aucune.',
  'Newest first.': 'Les plus récentes d’abord.',
  'No.': 'N°',
  At: 'À',
  Took: 'Durée',
  Answer: 'Réponse',
  '{ms} ms': '{ms} ms',
  'Replay all failed': 'Rejouer tous les échecs',
  URL: 'URL',
  'Hears of': 'Entend',
  Everything: 'Tout',
  'Signs with': 'Signe avec',
  ' until {expiresAt}': ' jusqu’au {expiresAt}',
  'Send a test': 'Envoyer un test',
  'Switch off': 'Désactiver',
  'Switch on': 'Activer',
  'Change it': 'Le modifier',
  'New signing secret': 'Nouveau secret de signature',
  'The one in use signs as well for a day, so that your server can take the new one over at any time.':
    'L’actuel signe encore pendant un jour, pour que votre serveur prenne le nouveau quand il veut.',
  'Make a new secret': 'Créer un nouveau secret',
  'Remove it…': 'Le retirer…',
  'What waits for it is given up. Its deliveries stay on record for thirty days.':
    'Ce qui l’attend est abandonné. Ses livraisons restent consignées trente jours.',
  'Remove for good': 'Retirer définitivement',
  '{deliverys} on the way again.': '{deliverys} de nouveau en route.',
  '{n} deliveries': { one: '{n} livraison', many: '{n} livraisons', other: '{n} livraisons' },
  'Switched on. What failed can be replayed.': 'Activé. Ce qui a échoué peut être rejoué.',
  'Switched off. What waited for it is listed as failed.':
    'Désactivé. Ce qui l’attendait est listé comme échoué.',
  'No deliveries yet': 'Pas encore de livraisons',
  'No deliveries that are {delivery_state_names}':
    'Aucune livraison dans l’état : {delivery_state_names}',
  'Send a test: it arrives within seconds.': 'Envoyez un test : il arrive en quelques secondes.',
  'Removed. Nothing is sent there any more.': 'Retiré. Plus rien n’y est envoyé.',
  Endpoints: 'Points d’accès',
  'Your systems hear at once what happens here: signed, and tried again for three days.':
    'Vos systèmes apprennent aussitôt ce qui se passe ici : signé, et retenté pendant trois jours.',
  'No endpoints yet': 'Pas encore de points d’accès',
  'An endpoint is an address of yours that takes events by <code>POST</code>. How to check them is in <code2>docs/webhooks.md</code2>.':
    'Un point d’accès est une adresse à vous qui reçoit les événements par <code>POST</code>. Comment les vérifier est dans <code2>docs/webhooks.md</code2>.',
  'New endpoint': 'Nouveau point d’accès',
  'Make the endpoint': 'Créer le point d’accès',
  Reply: 'Réponse',
  Update: 'Nouveauté',
  'Did this solve it?': 'Est-ce résolu ?',
  Digest: 'Bulletin',
  Notice: 'Avis',
  'Withheld: nobody knows their address': 'Retenu : personne ne connaît son adresse',
  'Withheld: they never said that they want to hear from you':
    'Retenu : cette personne n’a jamais dit vouloir de vos nouvelles',
  'Withheld: they want no mail from you': 'Retenu : cette personne ne veut aucun e-mail de vous',
  'Withheld: they were asked or written to often enough of late':
    'Retenu : cette personne a été assez interrogée ou contactée ces derniers temps',
  'Withheld: PUBLIC_URL is not set, so there would be no way to unsubscribe':
    'Retenu : PUBLIC_URL n’est pas défini, il n’y aurait aucun moyen de se désabonner',
  'Withheld: there was no mail channel': 'Retenu : il n’y avait pas de canal e-mail',
  'Withheld: its template is gone': 'Retenu : son modèle n’existe plus',
  'No mail channel is on.': 'Aucun canal e-mail n’est activé.',
  'Nobody knows where to write to them: tell their email with identify.':
    'Personne ne sait où lui écrire : indiquez son e-mail avec identify.',
  'They want no mail from you.': 'Cette personne ne veut aucun e-mail de vous.',
  'Sent {time}': 'Envoyé le {time}',
  'Failed: {answer}': 'Échec : {answer}',
  'Waiting until {time}': 'En attente jusqu’au {time}',
  'Tried {n} times, last: {answer}. Again {time}': { one: '{n} tentative : {answer}. Nouvel essai le {time}', many: '{n} tentatives, dernier résultat : {answer}. Nouvel essai le {time}', other: '{n} tentatives, dernier résultat : {answer}. Nouvel essai le {time}' },
  'It has failed since {time}. It is tried again by itself.':
    'En échec depuis le {time}. Les nouvelles tentatives sont automatiques.',
  'Switched off on {time}. What is written meanwhile is not sent.':
    'Désactivé le {time}. Ce qui est écrit entre-temps n’est pas envoyé.',
  'Switched off on {time} after five days of failures. Switch it on, then replay.':
    'Désactivé le {time} après cinq jours d’échecs. Activez-le, puis relancez.',
  'What it is called here.': 'Son nom ici.',
  '{field} (optional)': '{field} (facultatif)',
  'Left empty, the one that is stored stays.': 'Laissé vide, ce qui est enregistré reste.',
  To: 'À',
  Written: 'Écrit',
  'The team': 'L’équipe',
  'Nobody knows': 'Inconnu',
  'By mail, with their words below yours.': 'Par e-mail, avec ses mots sous les vôtres.',
  'Your reply': 'Votre réponse',
  Send: 'Envoyer',
  'Set one up': 'En configurer un',
  'Another language': 'Autre langue',
  'A tag such as en, de or pt-BR; empty to leave it out.':
    'Un code comme en, de ou pt-BR ; vide pour l’omettre.',
  Subject: 'Objet',
  'Paragraphs are set apart by an empty line; addresses become links.':
    'Une ligne vide sépare les paragraphes ; les adresses deviennent des liens.',
  'What it may name': 'Ce qu’il peut citer',
  'Written as <name></name>, or <other></other> with what stands there when it is not known.':
    'S’écrit <name></name>, ou <other></other> avec ce qui s’affiche quand la valeur n’est pas connue.',
  'Quiet hours need a beginning and an end.':
    'Les heures calmes ont besoin d’un début et d’une fin.',
  'At most 1 to {count} in 1 to {days} days.': 'Au plus de 1 à {count} en 1 à {days} jours.',
  'Not done: {problem}.': 'Non effectué : {problem}.',
  'Not saved: {problem}.': 'Non enregistré : {problem}.',
  'SMTP_URL is not set': 'SMTP_URL n’est pas défini',
  'What waits for it is given up. Its messages stay on record.':
    'Ce qui l’attend est abandonné. Ses messages restent consignés.',
  'What failed is on its way again.': 'Ce qui avait échoué est de nouveau en route.',
  'All messages': 'Tous les messages',
  'No messages here': 'Aucun message ici',
  'Replies, playbooks, updates and digests are listed as they are written.':
    'Réponses, scénarios, nouveautés et bulletins apparaissent ici dès qu’ils sont écrits.',
  'Because of': 'Motif',
  'their answer': 'sa réponse',
  'its channel': 'son canal',
  'Try again': 'Réessayer',
  'It is judged anew: who said no still gets nothing.':
    'Il est réévalué : qui a dit non ne reçoit toujours rien.',
  Templates: 'Modèles',
  'New template': 'Nouveau modèle',
  'Removed; a starter is again what it was.':
    'Supprimé ; un modèle fourni redevient ce qu’il était.',
  Template: 'Modèle',
  'Your own.': 'Le vôtre.',
  'Preview as': 'Aperçu en tant que',
  'People who answered last; what is not known of them is an example.':
    'Les dernières personnes à avoir répondu ; ce qu’on ignore d’elles est un exemple.',
  'An example': 'Un exemple',
  'A starter is then again what it was. What is written already is sent.':
    'Un modèle fourni redevient alors ce qu’il était. Ce qui est déjà écrit est envoyé.',
  'Removed. Nothing goes out that way any more.': 'Supprimé. Plus rien ne part par cette voie.',
  'Set <code>PUBLIC_URL</code> before you write to people: without it no mail can say where to unsubscribe, so only replies go out.':
    'Définissez <code>PUBLIC_URL</code> avant d’écrire à qui que ce soit : sans cela, aucun e-mail ne peut dire où se désabonner, et seules les réponses partent.',
  Channels: 'Canaux',
  'Mail goes to people; the others to a place of your team’s own.':
    'Les e-mails vont aux personnes ; le reste, à un lieu propre à votre équipe.',
  'No channels yet': 'Aucun canal pour l’instant',
  'Until there is one for mail, nobody can be answered, thanked or told what has shipped.':
    'Tant qu’il n’y en a pas pour l’e-mail, impossible de répondre, de remercier ou d’annoncer ce qui est livré.',
  'What is written to people, in their language, with what is known of them in its place.':
    'Ce qui est écrit aux personnes, dans leur langue, avec ce qu’on sait d’elles à sa place.',
  'All templates': 'Tous les modèles',
  'Newest messages': 'Derniers messages',
  'Nothing was written yet.': 'Rien n’a encore été écrit.',
  'New: {channel}': 'Nouveau : {channel}',
  'Make the channel': 'Créer le canal',
  'When people are written to': 'Quand écrire aux personnes',
  'Replies that a member writes go at once. The clock is the person’s own; without one it is that of {zone}.':
    'Les réponses d’un membre partent aussitôt. L’heure est celle de la personne ; à défaut, celle de {zone}.',
  'Quiet hours: what is written meanwhile waits until they are over':
    'Heures calmes : ce qui est écrit entre-temps attend leur fin',
  'Both empty: none.': 'Les deux vides : aucune.',
  'Often enough: surveys shown and messages sent to one person, together':
    'Assez souvent : enquêtes montrées et messages envoyés à une même personne, ensemble',
  'At most': 'Au plus',
  'In so many days': 'En combien de jours',
  'Both empty: no limit.': 'Les deux vides : aucune limite.',
  'Under every mail': 'Au bas de chaque e-mail',
  'Such as your postal address, which many laws want there.':
    'Par exemple votre adresse postale, que bien des lois exigent à cet endroit.',
}
