import type { WrittenTexts } from './written'

export const fr: WrittenTexts = {
  subjects: `l'appli | le service client | la livraison | le repas | l'hôtel | la chambre | le personnel | le prix | le logiciel
    le service | le support | le téléphone | la batterie | l'écran | le site | le produit | le cours | le professeur
    le petit-déjeuner | le restaurant | la mise à jour | la connexion | l'abonnement | le colis | la qualité | la commande
    le clavier | le son | l'interface | la nouvelle version | votre système | l'endroit | le serveur | la facture
    le magasin | l'article | l'ordinateur | le café | l'emplacement | la carte | l'accueil | l'ambiance`,
  good: `est bien | est très bien | est super | est génial | est géniale | est fantastique | est excellent | est excellente
    est rapide | est facile à utiliser | est simple à prendre en main | est délicieux | est parfait | est parfaite | est confortable
    est fiable | est stable | est aimable | est serviable | est sympathique | est impressionnant | est pas cher | est abordable
    est clair | est beau | est belle | est magnifique | est propre | est chaleureux | est un régal | est un plaisir | marche parfaitement
    fonctionne à merveille | tourne sans accroc | tient ses promesses | vaut son prix | vaut chaque centime
    est à la hauteur | dépasse mes attentes | est mieux que prévu | me simplifie la vie | me fait gagner du temps
    répond toujours vite | n'est pas mal | n'est pas mauvais du tout | ne déçoit jamais | est savoureux | est raffiné
    est élégant | est malin | est bien pensé | est intuitif | est attentionné | est compétent | est le meilleur | est professionnel
    est efficace | est ultra rapide | est spacieux | est calme | est frais | est au top | est irréprochable | est remarquable
    est à l'écoute | est copieux | est agréable | est accueillant`,
  bad: `est mauvais | est très mauvais | est nul | est nulle | est horrible | est affreux | est lent | est beaucoup trop lent
    est trop cher | est hors de prix | est inutilisable | est une catastrophe | est désespérant | est décevant | est décevante
    n'est pas fiable | est instable | est désagréable | est impoli | est malpoli | est sale | est ennuyeux | est confus | est lourd
    est difficile à utiliser | est compliqué | est plein de bugs | ne marche pas | ne fonctionne pas | marche mal | plante tout le temps
    plante sans arrêt | se bloque constamment | ne répond jamais | ne répond pas aux mails | est cassé | est tombé en panne
    est défectueux | est trop petit | n'est pas bon | n'est pas bien | n'est pas terrible | ne vaut pas son prix
    n'est pas à la hauteur | est de l'argent jeté par les fenêtres | est une perte de temps | est en dessous de tout | est médiocre
    est de la camelote | est dépassé | est bien pire qu'avant | est bruyant | était froid et fade | sent mauvais | est dégoûtant
    est énervant | est frustrant | est arrogant | est arrivé en retard | n'est jamais arrivé | est encore en retard | s'éteint tout seul
    rame | bugue | est incompétent | s'en fiche | est moche | est surfait | est usé | est inacceptable | est une honte | est une blague
    laisse à désirer | est immangeable | est une arnaque | est bâclé | est insipide | est une déception`,
  praise: `On ne peut vraiment pas se plaindre | Je n'ai pas à me plaindre | Rien à reprocher
    Merci pour votre aide | Merci beaucoup pour la réponse rapide | J'adore | Nous sommes très satisfaits | Très contente de l'appli
    Je recommande vivement | Je recommande les yeux fermés | Le meilleur achat depuis longtemps | Tout s'est bien passé
    Très bonne expérience | Vraiment un bon service | Livraison rapide et bonne qualité | Aucun problème | Rien à redire
    Rien à signaler, tout est parfait | On ne peut pas faire mieux | Nous reviendrons avec plaisir | Cinq étoiles | Continuez comme ça
    Bravo à toute l'équipe | J'ai été agréablement surpris | Personnel souriant et serviable | Un vrai délice | Bon rapport qualité prix
    Exactement ce qu'il me fallait | Jamais eu de problème | Ça marche tout simplement | Bien joué | Parfait | Super | Très joli | Top
    Génial | Bravo | Impeccable | Nickel | Je suis impressionné | Enfin quelque chose qui marche | Pas mal | Pas mal du tout
    Ça pourrait être pire | Belle vue et chambre propre | Une affaire | Chapeau au support | J'achèterai encore ici | Rapide et simple
    Le problème a été réglé tout de suite | Client fidèle depuis des années | De bons plats et une ambiance chaleureuse
    Excellent professeur | Je suis ravie | On s'est régalés | Vous êtes les meilleurs | Quel bonheur | Trop bien | Coup de cœur
    Je t'aime | Heureuse de mon choix | Hâte d'y retourner | À essayer absolument`,
  complaints: `Merci beaucoup pour rien du tout | Merci, vous ne servez à rien | Merci de n'avoir rien fait
    Je veux être remboursé | Plus jamais | À fuir | À éviter | Je suis très déçu | C'est vraiment trop nul
    J'attends depuis trois semaines et toujours pas de réponse | Personne ne décroche | Je résilie mon abonnement
    Je ne recommande pas | Impossible de se connecter | Je suis sans cesse déconnecté | Trop de bugs | Erreur sur erreur
    C'est une arnaque | Escrocs | Voleurs | Ils trompent leurs clients | Je me sens trahi | Argent gaspillé | Perte de temps
    La pire expérience de ma vie | Quelle déception | Ne marche pas | Beaucoup trop cher | Le colis n'est jamais arrivé
    Depuis la dernière mise à jour plus rien ne marche | J'ai reçu le mauvais article | L'article est arrivé cassé
    Le plat était froid et sans goût | Une heure d'attente pour manger | La chambre était sale et sentait mauvais
    De la moisissure dans la salle de bain | Le serveur était odieux | Ils devaient rappeler et ne l'ont jamais fait
    J'ai été débité deux fois | Des frais cachés | Mauvaise expérience du début à la fin | Service client lamentable
    J'ai perdu toutes mes données | Je regrette mon achat | On ne peut pas leur faire confiance | Je change de fournisseur
    Ça met une éternité à charger | Encore une panne | Super, encore une panne | Génial, ça ne marche pas non plus
    J'attendais mieux | Peut mieux faire | Cassé au bout de deux jours | De la merde | Une honte | Scandaleux | Lamentable | Ridicule
    J'en ai marre des problèmes | J'en ai assez | La batterie ne tient pas une heure | Les pubs gâchent tout
    Les cours étaient brouillons et ennuyeux | Je n'ai rien appris | Ils se moquent des clients | Mauvais son et mauvaise image
    Pas content | Je déteste | C'est triste | Je voulais l'aimer mais c'est trop compliqué | Toujours en panne | Ras le bol
    Dommage | Vraiment dommage | Pitoyable | Aucun respect du client | Je suis en colère`,
  neutral: `Ce serait pratique de pouvoir trier | Il manque juste un aperçu
    Non | Rien | Aucun | Non merci | Rien à ajouter | Aucune remarque | Sans opinion | Ok | D'accord | Neutre | Ça va
    Je l'utilise une fois par mois | Comment changer mon adresse ? | Peut-on exporter vers Excel ? | Un mode sombre serait bien
    Je l'ai acheté pour ma mère | Nous avons commandé deux portions | Le colis est arrivé hier | À quelle heure ouvrez-vous ?
    J'ai un abonnement depuis 2019 | Merci d'ajouter d'autres langues | Nous y étions un mercredi soir | Ni bien ni mal
    C'est correct | Pas de commentaire | Je ne sais pas | Je ne l'ai pas encore essayé | Rien de spécial | Sans avis
    Je voudrais voir les prix hors taxes | Il existe en trois couleurs | J'ai appelé lundi | Combien ça coûte ? | Moyen
    Mon numéro de client est sur la facture | Nous sommes quatre dans le service | J'utilise surtout la version mobile
    Je l'ai vu sur internet et je l'ai commandé | Le cours dure six semaines | L'hôtel est à côté de la gare
    Où sont les réglages ? | Y a-t-il une version pour Linux ? | Je l'ai emporté au travail | Nous étions au troisième étage
    On se connecte avec son adresse mail | J'ai besoin d'un reçu | Il faudrait pouvoir enregistrer les filtres
    Comme prévu | Dans la moyenne | J'achèterai peut-être encore | J'ai pris le grand modèle | Le ministre parle ce soir à Lyon
    Le train part à huit heures | Nouvel article sur le blog`,
  and: 'et',
  but: 'mais',
}
