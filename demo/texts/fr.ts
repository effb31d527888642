import { type LanguageTexts, readTopics } from './language-texts'

export const fr: LanguageTexts = {
  gap: ' ',
  greetings: 'Bonjour !|Bonjour.|Salut !|Bonjour à tous.|Petit retour client.|Bonsoir.',
  links: 'Et puis...|Autre chose.|',
  buts: 'Un bémol.|Par contre...|Dommage.',
  thanks: 'Merci !|Continuez comme ça !|Bravo.|Merci à toute la bande.|Rien à redire.|Chapeau.',
  slots: {
    month: 'janvier|février|mars|avril|mai|juin|septembre|octobre|novembre',
    weekday: 'lundi|mardi|mercredi|jeudi|vendredi',
    wait: 'deux minutes|trois minutes|cinq minutes|dix minutes|une bonne minute',
    many: '300|450|800|1 200|environ 2 000|plus de 5 000',
    percent: '15 %|20 %|25 %|30 %|40 %',
    firm: 'une boulangerie|un petit café|un salon de coiffure|une boîte de plomberie|une agence',
    feature: 'le multidevise|le suivi du temps|les paiements partiels|les devis|{more}',
    more: 'les factures récurrentes|les factures en anglais|les centres de coûts|un stock à jour',
    please: 'Merci de corriger.|Une date de prévue ?|Pas sérieux.|Déjà signalé deux fois.',
  },
  typos: {
    ça: 'ca', facture: 'facutre', appli: 'aplli', "c'est": 'cest',
    connexion: 'connection', toujours: 'toujour', même: 'meme', très: 'tres',
  },
  topics: readTopics(`
# export
- [L'export|L'export CSV] [plante|tourne dans le vide|s'arrête] dès que je prends plus de [trois
  mois|{many} lignes].
- [Export encore cassé.|L'export a planté. Encore.|export ne marche pas ??|Impossible d'exporter.]
- Je voulais sortir {many} factures pour le comptable, j'ai eu [un fichier vide|une erreur 500].
- L'ordre des colonnes change [tous les mois|depuis la mise à jour], notre import échoue.
- Dates à l'américaine, points au lieu des virgules, colonne TVA [vide|absente]. Qui vérifie ça ?
- Le PDF [coupe la dernière ligne|perd notre logo|met le total sur une page à part]. Pas très pro.
- J'ai passé mon {weekday} soir à exporter mois par mois, l'année complète ne passe jamais.
- Les accents deviennent du charabia dans le CSV. [Sérieusement ?|À chaque fois.|On est en 1995 ?]
- Chaque export finit par "[erreur inconnue|une erreur est survenue|réessayez plus tard]". Super.
~ L'export va bien pour un mois, pour une année il [abandonne|rend l'âme].
~ Pratique de pouvoir tout sortir, mais laissez-moi [choisir les colonnes|garder mon modèle].
~ Export PDF [nickel|impeccable], export CSV [à la loterie|vraiment bancal].
~ Tout finit par être dans le fichier, il faut juste {wait} et [deux essais|un peu de chance].
+ L'export me fait gagner [une heure par semaine|une demi-journée par mois].
+ [J'adore l'export.|L'export marche, point.|Clôture sans stress.|Export au top]
+ Un clic et le comptable a tout. [Il ne m'appelle plus.|Bilan plié en une matinée.]
+ J'ai sorti {many} lignes en quelques secondes, et tout s'ouvre bien, accents compris.
>- [J'ai fini par tout recopier.|Notre comptable perd patience.|{please}|Le bilan approche.]
>+ [Rien que ça vaut le prix.|Ça m'évite un coup de fil.]
# support
- Le support a mis [quatre jours|une semaine] à répondre, pour [m'envoyer un lien vers
  l'aide|répondre à côté].
- [Personne ne répond.|Une semaine sans réponse.|Chat toujours fermé.|Support nul.|support = robot]
- Le robot du chat tourne en rond, impossible d'avoir un humain. [Il y a quelqu'un ?|Inutile.]
- Trois personnes m'ont dit de [vider le cache|voir avec la banque]. Qui lit le ticket ?
- Ticket ouvert depuis {month}. [Silence radio.|Rien de neuf.|Fermé deux fois sans réponse.]
- La personne du chat a été [sèche|franchement désagréable] quand j'ai parlé [de remboursement|du
  même bug]. [Je paie pour ça ?|Pas normal.]
~ Le support est [sympa|patient], mais il faut [deux jours|des jours] pour avoir quelqu'un.
~ Bonne réponse au final. [Cinq mails, c'était quatre de trop.|Dommage, quatre jours trop tard.]
~ Chat rapide pour les questions simples. Pour [la TVA|un remboursement], on se fait balader.
+ Le support a répondu [en dix minutes|en moins de cinq minutes|tout de suite] un {weekday} soir et
  [a réglé ça direct|est resté jusqu'au bout].
+ [Le meilleur support que j'aie eu.|Super support !|Un vrai humain, et compétent !|Équipe en or]
+ Augmentez la personne du chat. [Calme, claire, pas de jargon.|Elle m'a expliqué la TVA deux fois
  sans soupirer.]
+ Je m'étais emmêlé dans la TVA, le support [m'a guidé|a tout réglé] [avant midi|du premier coup].
>- [Je voulais juste corriger ma numérotation.|J'ai demandé au comptable.|En Business, c'est léger.]
>+ [C'est pour ça que je reste.|Ça devient rare.]
# price
- [Trop cher.|Beaucoup trop cher pour ce que c'est|Le prix.|Devenu trop cher.|encore une hausse]
- {percent} de plus [d'un mois à l'autre|depuis {month}] et [rien de neuf pour nous|aucune
  explication].
- Il me faut un seul truc de Business, [le rapport de TVA|la validation], et je paie tout le reste.
- Pour [six|huit|dix] factures par mois, [Team|Starter] est dur à justifier.
- Chaque [utilisateur|compte bancaire] en plus se paie. Ça chiffre vite pour une petite boîte.
- Hausse de prix sans un mot, découverte sur [mon relevé|la facture]. [Pas élégant.|Merci bien.]
- De Starter à Team c'est absurde : le double pour [les relances|deux utilisateurs de plus].
~ Bon outil, mais [le prix grimpe chaque année|on est à la limite de notre budget].
~ J'aime beaucoup. À moitié prix, je ne regarderais [jamais ailleurs|même pas les autres].
~ Correct pour la facturation, trop cher [à deux|si on veut la banque en plus].
~ Le tarif annuel passe, le mensuel est un peu [salé|raide].
+ [Ça vaut chaque centime.|Bon rapport qualité-prix.|Prix honnête.|Moins cher que notre cabinet.]
+ Vite rentabilisé. Les relances ont fait payer [trois|quatre|cinq] factures en {month}.
+ Starter me suffit largement, seul, et coûte moins que [mon forfait mobile|deux déjeuners].
+ Passé de Team à Starter en [une minute|deux clics], sans histoires. [Respect.|Comme il faut.]
>- [Une formule pour les tout petits, svp.|On va regarder ailleurs.|Mon associé ne comprend pas.]
>+ [Reparti pour un an.|Renouvelé sans hésiter.]
# mobile_app
- L'appli [plante|se ferme|se fige] [quand je photographie un reçu|à l'ouverture d'une facture]
  depuis [la mise à jour|{month}].
- [L'appli plante sans arrêt.|Appli inutilisable|L'appli est une blague.|l'appli s'ouvre pas]
- Sur [ma tablette|mon vieux téléphone], le bouton envoyer est caché par le clavier. Rien ne part.
- L'appli me déconnecte dès que je passe à [l'appareil photo|mes mails], brouillon perdu.
- Pourquoi ne pas pouvoir modifier un brouillon dans l'appli ? Toujours "ouvrez sur ordinateur".
- Toute la journée sur les chantiers, peu de réseau. [Sans hors-ligne, inutile.|Ça mouline.]
~ L'appli va bien pour [voir qui a payé|scanner les reçus], pas pour facturer.
~ Jolie appli, mais [elle vide la batterie|trop de notifications|mode sombre illisible].
~ Facturer depuis la camionnette, génial. Si ça marchait aussi [sans réseau|sur la tablette]...
+ Facture envoyée depuis [la camionnette|le train|la cuisine du client], avant de remettre ma veste.
+ [J'adore l'appli !|Appli géniale|L'appli marche, même sur mon vieux téléphone.|Super pratique]
+ Je fais [presque tout|l'essentiel] sur le téléphone. [L'ordi dort.|Je ne l'aurais pas cru.]
+ La nouvelle appli est [bien plus rapide|enfin aboutie]. [Belle mise à jour.|Les impayés dès
  l'accueil, parfait.]
>- [Réinstallée deux fois, pareil.|Retour au papier et au crayon.|{please}]
# bank_sync
- La synchro bancaire s'est[ encore|] arrêtée {weekday}. [Troisième fois ce mois-ci.|Rien
  depuis.|Sans prévenir.]
- [Synchro bancaire en panne.|La synchro ne marche jamais.|Banque déconnectée, encore.|plus rien]
- Je dois reconnecter ma banque [chaque semaine|tous les lundis], codes et boîtier compris.
  [Pénible.|Marre.]
- Les opérations arrivent en double, j'efface [trente|cinquante] lignes à la main avant chaque TVA.
- Ma banque est une petite régionale, "bientôt disponible" depuis {month}. [Bientôt quand ?|Bon.]
- La synchro a [trois|quatre|cinq] jours de retard, je relance des clients qui ont payé. [Gênant.|La
  honte.]
~ Quand elle marche, la synchro est [magique|géniale]. Elle marche trois semaines sur quatre.
~ Le rapprochement est [malin|très bon], connecter la banque m'a pris [trois soirées|quatre essais].
~ Le compte courant passe nickel, [le livret|la carte] [jamais.|est bloqué depuis {month}.]
+ La synchro retrouve seule [neuf paiements sur dix|presque tous les paiements]. [Je clique sur
  OK.|Avant, c'était mon vendredi.]
+ [La synchro, c'est magique.|Synchro bancaire au top.|Jamais en panne.|Fini la saisie à la main]
+ [Deux|Trois] comptes connectés en [dix|cinq] minutes, tout depuis {month} y était.
+ Je vois dès le café qui a payé. [Le meilleur de Fernhill.|Je dors mieux.]
>- [La banque dit que ça vient de vous.|Je saisis tout à la main.|{please}]
# missing_feature
- Il nous faut {feature}. [Demandé en {month}.|Sinon on ne peut pas rester.|C'est la base.]
- Il nous faut {feature}, et depuis [un an|deux ans|une éternité] on me répond "bientôt".
- Sans {feature}, je garde un tableur à côté, exactement ce que je voulais éviter.
- Impossible de [répartir un paiement sur deux factures|remiser une seule ligne|fixer une échéance
  par client]. [C'est la base.|Pourquoi ?]
- [Il manque trop de choses.|Il manque l'essentiel.|Trop de trous|il me faut {feature}, désolé]
- Nos clients sont dans [trois|quatre] pays. Une seule devise, c'est non.
~ [Bon outil|Outil solide]. Ajoutez {feature} et c'est [parfait|complet].
~ Presque tout y est. Reste à ajouter {feature} et on sera tranquilles.
~ Content pour l'instant, même si j'attends {feature} [avec impatience|depuis {month}].
~ Les relances, c'est super. Laissez-moi juste [changer le texte|les couper pour un client], svp.
+ [Enfin un vrai rapport de TVA !|Vous avez ajouté les devis, merci !|Tout ce qu'il me faut.]
+ J'avais demandé {feature} en {month}, [six semaines après c'était là|c'est fait]. [On est
  écouté.|Wow.]
+ Tout ce qu'il faut à une petite boîte, [et rien de trop|ni plus ni moins].
+ Je ne savais pas qu'il me fallait un lien de paiement dans la relance. Maintenant si.
>- [Mettez-le sur la liste.|Je paierais même un supplément.|On n'est sûrement pas les seuls.]
# complexity
- [Trop compliqué.|Beaucoup trop de menus.|Je m'y perds.|Confus, désolé.|usine à gaz]
- On est {firm}, pas des comptables. La moitié des mots [des réglages|de la TVA] ne me dit rien.
- [Sept|Neuf|Onze] clics pour [saisir un reçu|faire un avoir]. [J'ai compté.|Avant, c'était trois.]
- Où avez-vous caché [les avoirs|le bilan|les brouillons] ? Je cherche à chaque fois.
- Le nouveau menu [a tout déplacé|cache ce que j'utilise le plus]. [Rendez-moi l'ancien.|Il m'a
  fallu {wait} pour trouver mes brouillons.]
- Brouillon, ouverte, comptabilisée, finale, verrouillée. Cinq états pour une facture, vraiment ?
~ Puissant, mais [les réglages sont un labyrinthe|il y a plein de choses que je n'ose pas toucher].
~ Le quotidien est simple. [La clôture|La TVA|L'avoir], c'est là que je décroche.
~ Une fois qu'on sait où tout se trouve, ça va vite. Il m'a fallu [deux mois|un trimestre].
+ [Tellement simple !|Simple et clair.|Même moi je comprends.|simple comme bonjour]
+ Je déteste la compta. C'est le premier logiciel qui ne me fait pas [râler|peur].
+ [Mon mari|Ma mère|Mon associé] a pris les factures une semaine sans poser une question.
+ Écrans calmes, rien de trop, tout est là où je [m'y attends|le cherche].
>- [Un mode simple, svp.|J'appelle le comptable pour un rien.|Moins, ce serait mieux.]
# onboarding
- Il m'a fallu [trois soirées|tout un week-end|deux semaines], et personne ne m'a dit [de préparer
  les soldes|de clôturer l'année d'avant].
- L'import des clients s'est arrêté ligne [17|112|340] sans dire pourquoi. [Recommencé quatre
  fois.|J'ai tout tapé.]
- [Mauvais départ.|Mise en route cauchemardesque.|Aucune aide au début.|Perdu dès le premier jour.]
- Les mails de bienvenue vantent ce dont je n'ai pas besoin. Reprendre mes factures ? Pas un mot.
- Votre "cinq minutes chrono" demande des papiers de la banque. [Dix jours.|Dites-le, au moins.]
~ L'appel de démarrage était top, mais reprendre les [factures|clients], tout à la main.
~ Départ laborieux, ça va maintenant. [Guide trop long.|Une checklist m'aurait sauvé le week-end.]
~ Facile de s'inscrire, moins de [régler le plan comptable|reprendre l'an dernier].
+ Première facture partie [huit|dix|quinze] minutes après l'inscription. [Bluffé.|Pas mal !]
+ [Mise en route facile.|Super départ !|Tout a roulé.|Opérationnel en une après-midi]
+ L'import a repris {many} clients de notre ancien logiciel sans [une erreur|broncher].
+ On nous a appelés le deuxième jour, [vingt|trente] minutes après on n'avait plus de questions.
>- [Je ne sais toujours pas si c'est bon.|On a failli partir la première semaine.|{please}]
# login
- [Impossible de me connecter.|Encore bloqué dehors.|La connexion boucle !!|connexion hs]
- Le code arrive dix minutes trop tard, déjà expiré. [Tous les matins.|J'ai laissé tomber.]
- Je suis déconnecté toutes les [quinze|vingt] minutes, en pleine facture. [Pourquoi ?|Brouillon
  perdu.]
- Le mail de mot de passe [n'arrive jamais|a un lien mort]. [Oui, j'ai vu les spams.|J'ai des
  factures à envoyer.]
- Nouveau téléphone, plus de codes. Il a fallu [trois jours|une semaine] pour récupérer l'accès.
- Notre comptable utilise mon mot de passe, l'invitation [n'arrive jamais|ne marche pas].
~ Bien de penser à la sécurité, mais un code à chaque connexion, c'est trop.
~ La connexion remarche, merci. Deux jours sans, [avant la TVA|en fin de mois], c'était dur.
~ Empreinte dans l'appli, super. Sur le web, [il m'oublie tous les jours|c'est pénible].
+ Connexion par [empreinte|visage] [ultra rapide|immédiate]. [Plus de codes.|Une seconde, hop.]
+ [La connexion marche, point.|Jamais de souci de connexion.|Connexion facile]
+ Accès en lecture donné au comptable en [une minute|deux clics]. [Pile ce qu'il faut.|Parfait.]
>- [{please}|"Se souvenir de moi" ne fait rien.|Ma collègue a le même souci.]
# speed
- [Trop lent.|Lent à pleurer|Leeent, tous les jours.|Vraiment lent ces temps-ci.]
- Chaque clic prend [cinq|huit|dix] secondes depuis [la mise à jour|{month}]. [Je fais le café.|Et
  non, ce n'est pas mon ordi.]
- Ouvrir la liste de {many} factures prend [une demi-minute|une éternité].
- [Le tableau de bord|Le rapport de TVA] mouline {wait}, puis [affiche "réessayez"|sort de vieux
  chiffres].
- En fin de mois, c'est la mélasse. Tout le monde facture ce jour-là, vous le savez bien.
~ Rapide le matin, [mou après midi|une autre histoire en fin de mois].
~ Les factures s'ouvrent tout de suite, les rapports [prennent des plombes|se font attendre].
~ [Bien|Un peu] plus rapide que [l'an dernier|avant la mise à jour], toujours lent sur les longues
  listes.
+ [Super rapide.|Rapide et fluide.|C'est rapide, je ne demande rien d'autre.|Ça charge d'un coup]
+ Avec {many} factures, la recherche trouve tout avant que j'aie fini de taper.
+ Depuis la dernière mise à jour, [ça vole|on dirait un autre logiciel]. [J'ai remarqué !|Top.]
>- [{please}|Une heure par semaine à attendre.|Personne n'a le temps.]
# invoices
- La numérotation saute de [212 à 219|1041 à 1050], et c'est moi qui explique au [fisc|comptable].
- TVA fausse d'un centime dès qu'il y a une remise. [Les clients le voient.|C'est gênant.]
- [TVA fausse sur mes factures.|Facture partie deux fois !|mes factures finissent en spam]
- On a déménagé, j'ai changé l'adresse, et toutes les anciennes factures ont changé aussi !
- Une relance est partie à un client qui avait payé [le matin même|huit jours avant]. [La honte.|Pas
  content.]
- Corriger une faute après envoi ? Un avoir et un nouveau numéro. [Sérieusement ?|Soupir.]
~ Les factures sont [belles|soignées], l'éditeur de modèle est [une plaie|tatillon].
~ Faire une facture va vite. Faire un avoir, [non|mystère].
~ Les relances marchent, mais le ton est [trop sec|très raide], je réécris à chaque fois.
+ [De belles factures.|Un plaisir de facturer.|Ça fait vraiment pro.|Facture en un clin d'oeil]
+ Les clients paient [plus vite|une semaine plus tôt] avec [le lien de paiement|les relances auto].
+ Une facture me prenait [dix|vingt] minutes, maintenant deux. [Et elle est plus jolie.|Top.]
+ Pas un total faux en [deux|trois] ans. Je n'en demande pas plus.
>- [{please}|Ça, ça doit être juste.|Je vérifie tout deux fois.]
# receipts
- Le scan lit [8 au lieu de 3|la date comme montant|le téléphone comme total]. Je retape [tout|un
  reçu sur deux].
- [Le scan ne sert à rien.|Le scan ne marche jamais.|Des reçus disparaissent.|lit n'importe quoi]
- [Quarante|Soixante] reçus photographiés {weekday}, il en manque [six|onze]. [Le papier est à la
  poubelle.|J'avais gardé le papier, ouf.]
- Les tickets [d'essence|de péage|de parking] effacés deviennent [zéro euro|du charabia]. La moitié
  des miens.
- Un ticket avec 10 et 20 % de TVA ? Le scan en prend une au hasard. [Super.|Et moi je paie.]
~ Scan [rapide|génial], mais je corrige la TVA [à la main|à chaque fois].
~ Les tickets imprimés, parfait. Les reçus écrits à la main, [rien du tout|jamais].
~ Transférer les reçus par mail, j'adore. Dommage que les PDF de deux pages soient coupés.
+ [Le scan est génial.|J'adore le scan !|Photo, et voilà.|Le scan marche super bien]
+ Fini la boîte à chaussures ! [Photo, poubelle.|Je scanne à la caisse et j'oublie.]
+ Il lit même mes tickets [d'essence|de parking] froissés, TVA comprise. [Fort.|Bluffant.]
+ Je transfère le mail, le reçu est saisi. [Deux heures gagnées par semaine.|Le comptable est ravi.]
>- [{please}|J'irais plus vite à la main.|Mon ancienne appli savait faire.]
# competitor
- On [passe|part] chez Ledgerly, [moitié prix|leur synchro marche|eux, ils ont {feature}].
- [Ledgerly est moins cher.|J'ai trouvé mieux.|Billbird fait mieux.|je passe chez ledgerly, désolé]
- Notre comptable travaille avec [Ledgerly|Billbird] et veut y mettre tous ses clients.
- Essayé [Ledgerly|Billbird] un mois. [Moins de clics, moins cher.|L'export a marché direct.]
- [Ledgerly|Billbird] a tout repris en une heure. Votre export, je l'attends depuis {month}.
~ Ledgerly a la meilleure appli, vous [le meilleur support|les meilleures factures]. [Dur.|L'appli
  gagne.]
~ Rien contre Fernhill, notre nouvelle comptable [connaît|préfère] juste [Billbird|Ledgerly].
~ J'étais bien ici, mais [Ledgerly|Billbird] a {feature} et on en a besoin maintenant.
+ Arrivé de [Ledgerly|Billbird] en {month}, [rien ne me manque|aucune envie d'y retourner].
+ [Mieux que Ledgerly.|Loin devant Billbird.|Bien au-dessus de Ledgerly]
+ Regardé Ledgerly et Billbird avant de renouveler. [On reste.|Le vôtre reste le plus clair.]
>- [Dommage.|J'aurais aimé rester.|Rien de personnel.]
# low_usage
- [Je m'en sers à peine.|On ne l'utilise plus.|Pas besoin en ce moment|Presque pas connecté cette
  année.]
- Je fais [deux|trois|quatre] factures par [an|trimestre]. Un modèle suffit.
- C'était pour un gros projet. C'est fini, je ne l'ai pas rouvert depuis {month}.
- Le comptable fait tout maintenant, alors ça [dort|coûte pour rien].
- J'ai payé [cinq|huit] mois sans l'ouvrir. [Ma faute, mais bon.|Vous auriez pu me le dire.]
- On n'ouvre que de mai à septembre. Payer tout l'hiver n'a pas de sens.
~ Bon outil, [je fais juste trop peu de factures|je n'en ai juste pas assez souvent besoin].
~ Rien contre Fernhill, on a simplement trop peu de factures.
~ Je reviendrais si on pouvait [payer à la facture|mettre en pause l'hiver].
~ Ça me plaisait, mais je n'ai jamais eu le temps de [m'y mettre|tout reprendre].
# closing_business
- On ferme fin {month}. [Le loyer nous a achevés.|Ce n'était pas notre année.|Triste.]
- [Boutique fermée.|On a mis la clé sous la porte.|Arrêté en {month}.|C'est fini, hélas.]
- [On a perdu notre plus gros client|L'hiver a été rude], il faut tout couper. On liquide.
- J'arrête l'indépendance, retour [au salariat|à mon ancien poste] en {month}.
- Dépôt de bilan la semaine dernière. Combien de temps garde-t-on l'accès ? Le liquidateur demande.
~ Retraite en {month}, après [22|30|35] ans. Fernhill [a adouci les derniers|était le moins pénible
  de la paperasse].
~ Affaire vendue, les repreneurs ont leur système. [J'étais content.|Vous n'y êtes pour rien.]
~ On fusionne avec plus gros que nous, ils ont leur compta. [On serait restés.|Pas votre faute.]
~ Mon associé et moi, on se sépare. Fernhill était bien le seul point d'accord.
>- [Gardez les données un moment, svp.|Je dois garder les pièces dix ans.]
>~ [Bonne continuation.|Merci pour tout.]
# general
- [Pas content.|Plutôt déçu.|C'est devenu pire.|J'attendais mieux.|Pas pour nous.|bof, franchement]
- Pas fini, ce truc. [Chaque semaine un bug.|On répare une chose, deux cassent.]
- C'était mieux il y a deux ans. Maintenant [on me vend tout|c'est pop-up sur pop-up].
- J'aimerais l'aimer, mais chaque mois il y a une nouvelle surprise.
- On est {firm}, [quatre|six] personnes, et on perd des heures par mois à bricoler.
~ [Ça va.|Ça fait le job.|Correct, sans plus|ok, rien de spécial|Mouais, ça passe.]
~ Bonne base, [finitions à revoir|mais des détails agaçants].
~ Factures super, [appli|synchro] faible, support entre les deux.
~ Sept sur dix. [Avec une meilleure appli, neuf.|L'export vous coûte le reste.]
+ [Tout va bien.|Très content !|J'adore ce logiciel.|Super outil|Marche très bien, merci|Rien à
  redire.]
+ Notre comptable vous a conseillés, et j'en ai parlé à [deux|trois] autres depuis.
+ On est {firm}, [quatre|trois|six] personnes, et ça roule. [Que demander de plus ?|Aucun souci.]
+ Avant, mes dimanches y passaient. [Plus maintenant.|J'ai fini le vendredi midi.]
>- [Je ne dis pas ça de gaieté de coeur.|Dommage.|{please}]
>+ [Je recommande.|Cinq étoiles.]
`),
}
