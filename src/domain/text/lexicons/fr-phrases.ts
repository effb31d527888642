import type { ByStrength } from './lexicon'

export const frPhrases: ByStrength = {
  '-4': `à chier | de la merde | foutage de gueule | fout de nous | foutent de nous | à vomir`,

  '-3': `à fuir | à éviter | plus jamais | jamais plus | ras le bol | perte de temps
    perte d'argent | moque du monde | moquent du monde | fout du monde | foutent du monde
    se moque/moquent de nous | c'est du vol | du vol | hors de prix
    laisse/laissent/laissait à désirer | ne vaut pas | ne valent pas | ne valait pas
    vaut pas le coup | vaut pas le prix | passez votre chemin | zéro étoile | une étoile
    1 étoile | aucune étoile | 0 étoile | de pire en pire | ça craint
    prend/prennent pour des cons/idiots/imbéciles/pigeons | merci pour rien | vaut rien
    ne valent rien | à la poubelle | jeté à la poubelle | argent jeté | je regrette
    ne recommande pas | recommande pas | ne conseille pas | conseille pas | ne vous conseille pas
    ne recommanderai pas | sans scrupule | sans scrupules | au fond du trou | bon à jeter
    bonne à jeter | c'est la honte | quelle honte | c'est honteux | à dégager | n'y allez pas
    n'achetez pas | n'achetez surtout pas | ne pas acheter | ne rien commander | ne commandez pas
    ne commandez rien | ne perdez pas votre temps | trompé sur | ne tient pas ses promesses
    ni fait ni à faire | jamais vu ça | jamais vu un tel`,

  '-2': `ne marche/marchent/marchait pas/plus | marche/marchent pas/plus
    ne fonctionne/fonctionnent/fonctionnait pas/plus | fonctionne/fonctionnent pas/plus
    ne marche jamais | ne fonctionne jamais | ne répond/répondent pas/jamais/plus
    ne s'ouvre/allume/affiche/connecte pas/plus | ne se lance/charge pas/plus | ne charge pas/plus
    ne démarre pas/plus | pas terrible | pas top | pas fou | pas ouf | pas folichon | pas génial
    pas super | pas extraordinaire | pas à la hauteur | pas sérieux | pas normal | pas donné
    pas le top | pas dingue | pas transcendant | pas convaincu | pas clair
    sans intérêt/saveur/goût/âme/charme/plus/réponse/suite
    aucun intérêt/goût/respect/sens/suivi/effort/retour/service/contact
    aucune réponse/explication/aide/solution/considération/excuse/saveur
    trop cher/chère/chers/chères/long/longue/lent/lente/compliqué/compliquée/petit/petite/petits/salé/salée/cuit/cuite/bruyant/gras/grasse/sucré/tard/court/grand/froid/chaud/serré/juste/complexe/limité/gros
    trop de | beaucoup trop | bien trop | pas assez | pas suffisamment | pas suffisant
    plus assez | pas de réponse | pas de suivi | pas de place | pas de solution | toujours pas
    toujours aucune | encore en panne | en panne | hors service | en retard | peut mieux faire
    peut être amélioré | pourrait être mieux | pourrait être meilleur/meilleure/amélioré
    pourraient être meilleurs | pourrait mieux faire | à améliorer | à revoir | à désirer
    du mal à | j'ai du mal | avait du mal | mieux avant | plus comme avant | n'est plus ce que
    voir ailleurs | me fait ramer | ferme tout seul | ferme toute seule
    se ferme/coupe/fige/bloque | ferme sans arrêt | n'arrête pas de | n'arrête pas | ne cesse de
    me déconnecte | nous déconnecte | n'importe quoi | n'importe comment | à la traîne
    au ralenti | pas au rendez vous | en rade | sans explication | sans prévenir | sans préavis
    sans gêne | rien compris | ne comprends/comprend/comprennent pas/rien | arrête pas
    dans le mur | perdu/perd mon/notre temps | fait perdre | font perdre | de mauvaise qualité
    mauvaise qualité | bas de gamme | dans l'air du temps passé | aux abonnés absents
    super , encore | génial , encore | bravo , encore | parfait , encore | formidable , encore
    merci , encore | super encore une | génial encore une | super , une nouvelle panne
    encore une panne | encore une fois | encore un bug | comme d'habitude
    tombe/tombent/tombé/tombée en panne | arnaque | prise de tête | prend la tête | casse tête
    casse pieds | dur dur | tant pis | quel dommage | quel gâchis | pas du tout | au point mort
    pas au point
    mal fait/faite/conçu/conçue/pensé/placé/élevé/organisé/indiqué/poli/accueilli/reçu
    a/ont baissé | en baisse | fait peur | font peur | fait honte | moins bien | moins bon
    moins bonne | beaucoup moins | de plus en plus cher/chère | de plus en plus lent/lente
    trop souvent | double débit | débité deux fois | prélevé deux fois | facturé deux fois
    sans mon accord | sans mon consentement | me/nous balade | tourne en rond
    service après vente inexistant | livré en retard | jamais reçu/arrivé/livré/rappelé/répondu
    n'ai jamais reçu | n'a jamais répondu | pas reçu/arrivé/livré/conforme | non conforme
    ne correspond pas | correspond pas | ne s'arrête jamais | nulle part | n'avance pas
    ne sert à rien | sert à rien | servent à rien`,

  '-1': `voulais aimer | voulais l'aimer | voulais vraiment aimer | voulais vraiment l'aimer
    voulais tellement aimer | aurais aimé | aurais voulu | aurait aimé | aurions aimé
    j'aurais préféré | de moins en moins | à cause de | changer de | changé de | je pars
    je m'en vais | mitigé | mitigée | comme ci comme ça | sans plus | pas sûr | pas sûre
    pas certain | pas beaucoup | pas vraiment | pas tout à fait | pas encore | plus ou moins
    bon mais | il manque | il faut attendre | à la limite | trop peu | pas facile | pas évident
    pas simple | pas pratique | au lieu de`,

  '0': `mode sombre | non , merci | mode nuit | s'il vous plaît | s'il te plaît | bonne journée
    bonne soirée | bonne nuit | bonne année | bonne chance | bonne continuation | merci d'avance
    merci par avance | merci de | bon courage | de bonne heure | bien que | bien sûr | ou bien
    eh bien | si bien que | aussi bien que | aussi bien | bon de commande | bon d'achat
    bons d'achat | bon ben | bon alors | bien entendu | un peu | à peu près | peu à peu
    pas mal de | il faudrait | ce serait bien | serait bien | serait super | serait top
    serait cool | serait génial | serait parfait | serait pratique | serait utile | serait bon
    ferait plaisir | si possible | de rien | ça ne me dérange pas | ne me dérange pas
    pas forcément | je ne sais pas | sais pas | ne sais pas | rien de particulier | aucune idée
    aucun avis | pas d'avis | sans avis | aucun commentaire | pas de commentaire | rien à ajouter
    rien à signaler | pas besoin de | non merci | ni plus ni moins | pas seulement | non seulement
    pas uniquement | sans doute | sans aucun doute | pas de doute | n'importe quel
    n'importe quelle | n'importe quand | n'importe où | long terme | de long en large
    tout au long | en plein air | en bas | la plus grande | au moins | du moins | grande surface
    pas plus tard | petit déjeuner | petits déjeuners | petit déj | petit dej | petit à petit
    petit ami | bon à savoir | service public | peur de rien | mal de tête | à l'arrêt
    message d'erreur | messages d'erreur | disque dur | eau froide | bien à vous | et bien
    bel et bien | combien | si c'est bien | c'est bien ça | sécurité sociale | pas de quoi
    bonne question | si vous aimez | belle mère | beau père | haute saison | plus tard`,

  '1': `pas mal | pas mauvais | pas mauvaise | pas si mal | pas si mauvais | pourrait être pire
    y a pire | il y a pire | ça va | ça marche | c'est bon | rien à dire | fait le job
    fait le boulot | fait l'affaire | n'hésitez pas | j'ai hâte | hâte de | rapport qualité prix
    qualité prix | dans les temps | à l'heure | ça passe | je reviendrai | on reviendra
    reviendrai | reviendrons | nous reviendrons | y retourn* | à jour | petit prix | petits prix
    prix correct | pas de regret | pas trop cher | pas trop mal | ne change rien | pas compliqué
    en un clic | très vite | plus vite | pris en compte | plus simple/facile/rapide/clair/agréable`,

  '2': `ne peux/peut/pouvons plus m'en/s'en/nous passer | ne peux plus m'en passer
    pas mal du tout | pas mauvais du tout | pas cher | pas chère | pas chers | pas chères
    peu cher | moins cher | pas déçu | pas déçue | pas déçus | pas de problème | pas de problèmes
    pas de souci | pas de soucis | pas de bug | aucun problème | aucun souci | aucun défaut
    aucun regret | aucun bug | aucune plainte | aucune panne | sans problème | sans problèmes
    sans souci | sans soucis | sans bug | sans accroc | sans faute | sans hésiter
    sans hésitation | sans effort | rien à redire | rien à reprocher | rien de mieux | rien de tel
    rien à envier | rien ne manque | manque rien | ne manque pas de | vaut le coup
    vaut le détour | vaut la peine | vaut le prix | valent le coup | à recommander | à conseiller
    à l'écoute | au petit soin | aux petits soins | bien fait | bien faite | bien faits
    bien pensé | bien pensée | bien conçu | bien conçue | bien placé | bien situé | bien située
    bien équipé | bien accueilli | bien accueillis | bien reçu | bien reçus | bien servi
    bien emballé | bon plan | bons plans | prix doux | prix imbattable | à ne pas | au complet
    bon marché | en avance | bonne surprise | belle surprise | belle découverte
    agréablement surpris | agréablement surprise | plutôt bien | très bien | vraiment bien
    trop bien | trop bon | trop bonne | trop bons | trop beau | trop belle | trop cool | trop fort
    trop top | tout va bien | tout roule | tout nickel | du bonheur | que du bonheur | je valide
    tient ses promesses | tiennent leurs promesses | ne regrette pas | regrette pas
    n'ai pas été déçu | n'avons pas été déçus | jamais de problème | jamais eu de problème
    jamais de souci | jamais eu de souci | jamais un problème | jamais en panne | ne plante jamais
    ne bugue jamais | ne tombe jamais en panne | comme neuf | change la vie | facilite la vie
    simplifie la vie | gain de temps | gagner du temps | gagne du temps | continuez comme ça
    continuez ainsi | rien à changer | il y a tout | tout y est | en un rien de temps
    à la hauteur | haut de gamme | prend soin | prennent soin | bonne qualité | très pro
    à tester | grand merci | merci beaucoup | mille mercis | de mieux en mieux | sans regret`,

  '3': `ne peux/peut pas/plus vivre sans | peux pas m'en passer | ne peux pas m'en passer
    jamais déçu | jamais déçue | jamais déçus | ne déçoit jamais | ne déçoivent jamais
    on ne peut mieux | ne peut rêver mieux | rêver mieux | les yeux fermés | coup de cœur
    coup de coeur | au top | top du top | chapeau bas | comme sur des roulettes | à ne pas manquer
    à ne pas rater | ne pas manquer | un must | une tuerie | une merveille | un vrai bonheur
    un pur bonheur | un régal | un délice | cinq étoiles | 5 étoiles | 10 sur 10 | 20 sur 20
    haut la main | hors pair | hors du commun | au delà de mes attentes | au delà de nos attentes
    dépasse mes attentes | la perfection | le meilleur | la meilleure | les meilleurs
    recommande vivement | recommande fortement | recommande à 100 | plus que satisfait
    plus que satisfaite | ne changez rien | surtout ne changez rien | pourrait pas être mieux
    ne pourrait être mieux | tout est parfait | fou de joie | folle de joie | de joie`,
}
