import type { Catalogue } from '../catalogue'

export const settings: Catalogue = {
  Keys: 'Clés',
  'Secret keys open <link>the API</link> as far as their scopes go.':
    'Les clés secrètes ouvrent <link>l’API</link> dans la limite de leurs droits.',
  'Copy the key now. It is kept as a hash only and cannot be shown again.':
    'Copiez la clé maintenant. Seul son hachage est conservé, elle ne pourra plus être affichée.',
  'New key': 'Nouvelle clé',
  Key: 'Clé',
  May: 'Peut',
  Made: 'Créée',
  'ask and answer': 'demander et répondre',
  'Revoke…': 'Révoquer…',
  'Revoke for good': 'Révoquer définitivement',
  'New secret key': 'Nouvelle clé secrète',
  'What will use it': 'Ce qui l’utilisera',
  'It may': 'Elle peut',
  'Make the key': 'Créer la clé',
  'Put [email], [phone] … in its place': 'Mettre [email], [phone] … à la place',
  'Leave out the sentence it stands in': 'Omettre la phrase où elles figurent',
  'Keep it as written': 'Garder tel quel',
  Policies: 'Règles',
  'Personal data in free text': 'Données personnelles dans le texte libre',
  'Mail addresses, phone, card, account and personal numbers, street addresses, keys and passwords, before anything is stored. From the next answer on.':
    'Adresses e-mail, numéros de téléphone, de carte, de compte et d’identité, adresses postales, clés et mots de passe, avant tout enregistrement. Dès la prochaine réponse.',
  'A pause keeps a customer for': 'Une pause garde un client pendant',
  'Days. After them a pause counts as churn. Another number makes the ledger anew.':
    'Jours. Au-delà, une pause compte comme un départ. Un autre nombre refait le registre.',
  'Who is behind with a payment counts as paying':
    'Qui est en retard de paiement compte comme payeur',
  Workspace: 'Espace',
  'Pages of the settings': 'Pages des réglages',
  'Secret key': 'Clé secrète',
  'For your pages, once. Its publishable key can only ask and answer.':
    'Pour vos pages, une fois. Sa clé publique ne peut que demander et répondre.',
  Counters: 'Compteurs',
  'Figures come from counters kept with each answer. A recount should find none wrong.':
    'Les chiffres viennent de compteurs tenus avec chaque réponse. Un recomptage ne devrait en trouver aucun faux.',
  Recount: 'Recompter',
  'Days are cut in': 'Les jours sont coupés en',
  'Allowed origins': 'Origines autorisées',
  'Identity secret': 'Secret d’identité',
  'Your server signs user ids with it (HMAC-SHA256, hex), so that answers count as verified. Keep it off your pages.':
    'Votre serveur signe avec lui les identifiants (HMAC-SHA256, hex), pour que les réponses comptent comme vérifiées. Gardez-le hors de vos pages.',
  'Revoked. Within seconds nobody can use that key.':
    'Révoquée. Dans quelques secondes, plus personne ne peut l’utiliser.',
  'Enter the address below in your billing system.':
    'Saisissez l’adresse ci-dessous dans votre système de facturation.',
  'Connected: what it sends is applied from now on.':
    'Connecté : ce qu’il envoie est appliqué dès maintenant.',
  'Recounted: no counter differed.': 'Recompté : aucun compteur ne différait.',
  'Recounted: {counters} differed and was put right.':
    'Recompté : {counters} différaient et ont été rectifiés.',
  '{n} counters': { one: '{n} compteur', many: '{n} compteurs', other: '{n} compteurs' },
  'Audit log': 'Journal d’audit',
  Never: 'Jamais',
  'In 30 days': 'Dans 30 jours',
  'In 90 days': 'Dans 90 jours',
  'In a year': 'Dans un an',
  'Last used': 'Dernier usage',
  Expires: 'Expire',
  'It expires': 'Elle expire',
  'tick what the key may do': 'cochez ce que la clé peut faire',
  'a pause keeps a customer for 1 to 730 whole days':
    'une pause garde un client de 1 à 730 jours entiers',
  'this workspace is gone': 'cet espace n’existe plus',
  'Follow-up rules': 'Règles de suivi',
  'Views and segments': 'Vues et segments',
  'say what to write out, and how': 'dites quoi exporter, et comment',
}
