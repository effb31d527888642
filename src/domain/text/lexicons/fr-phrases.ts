import type { ByStrength } from './lexicon'

export const frPhrases: ByStrength = {
  '-4': `foutage de gueule | fout de nous | foutent de nous`,

  '-3': `à fuir | à éviter | plus jamais | jamais plus | ras le bol | moque du monde
    moquent du monde | fout du monde | foutent du monde | se moque/moquent de nous | du vol
    hors de prix | ne vaut pas | ne valent pas | ne valait pas | vaut pas le coup
    vaut pas le prix | passez votre chemin | zéro étoile | une étoile | 1 étoile | aucune étoile
    0 étoile | prend/prennent pour des cons/idiots/imbéciles/pigeons | merci pour rien | vaut rien
    ne valent rien | à la poubelle | argent jeté | ne recommande pas | ne conseille pas
    ne vous conseille pas | sans scrupule | sans scrupules | au fond du trou | bon à jeter
    bonne à jeter | à dégager | n'y allez pas | n'achetez pas | n'achetez surtout pas
    ne pas acheter | ne rien commander | ne commandez pas | ne commandez rien
    ne perdez pas votre temps | ne tient pas ses promesses | ni fait ni à faire | jamais vu ça
    jamais vu un tel`,

  '-2': `ne marche/marchent/marchait pas/plus | marche/marchent pas/plus
    ne fonctionne/fonctionnent/fonctionnait pas/plus | fonctionne/fonctionnent pas/plus
    ne marche jamais | ne fonctionne jamais | pas sérieux | pas clair
    aucune réponse/explication/aide/solution/considération/excuse/saveur
    trop cher/chère/chers/chères/long/longue/lent/lente/compliqué/compliquée/petit/petite/petits/salé/salée/cuit/cuite/bruyant/gras/grasse/sucré/tard/court/grand/froid/chaud/serré/juste/complexe/limité/gros
    trop de | beaucoup trop | bien trop | pas suffisant | plus assez | hors service
    peut mieux faire | peut être amélioré | pourrait être mieux
    pourrait être meilleur/meilleure/amélioré | pourraient être meilleurs | pourrait mieux faire
    à améliorer | à revoir | à désirer | mieux avant | plus comme avant | voir ailleurs
    ferme tout seul | ferme toute seule | se ferme/coupe/fige/bloque | n'arrête pas | à la traîne
    en rade | sans gêne | dans le mur | dans l'air du temps passé | aux abonnés absents
    super , encore | génial , encore | bravo , encore | parfait , encore | formidable , encore
    merci , encore | super encore une | génial encore une | super , une nouvelle panne
    encore une fois | comme d'habitude | prise de tête | prend la tête | tant pis
    mal fait/faite/conçu/conçue/pensé/placé/élevé/organisé/indiqué/poli/accueilli/reçu
    moins bien | moins bon | moins bonne | beaucoup moins | trop souvent | double débit
    débité deux fois | prélevé deux fois | facturé deux fois | me/nous balade | tourne en rond
    pas reçu/arrivé/livré/conforme | non conforme | ne correspond pas | ne sert à rien`,

  '-1': `voulais aimer | voulais l'aimer | voulais vraiment aimer | voulais vraiment l'aimer
    voulais tellement aimer | aurais aimé | aurais voulu | aurait aimé | aurions aimé
    j'aurais préféré | de moins en moins | à cause de | changer de | changé de | je pars
    je m'en vais | mitigé | mitigée | comme ci comme ça | plus ou moins | bon mais | au lieu de`,

  '0': `mode sombre | non , merci | s'il vous plaît | s'il te plaît | bonne journée | bonne soirée
    bonne nuit | bonne année | bonne chance | bonne continuation | merci d'avance
    merci par avance | merci de | bon courage | de bonne heure | bien que | bien sûr | ou bien
    eh bien | aussi bien | bon de commande | bon d'achat | bons d'achat | bon ben | bon alors
    bien entendu | un peu | à peu près | peu à peu | pas mal de | serait bien | serait super
    serait top | serait cool | serait génial | serait parfait | serait pratique | serait utile
    serait bon | ferait plaisir | de rien | ne me dérange pas | pas forcément | sais pas
    ne sais pas | rien de particulier | aucune idée | aucun avis | pas d'avis | sans avis
    aucun commentaire | pas de commentaire | rien à ajouter | rien à signaler | pas besoin de
    non merci | ni plus ni moins | pas seulement | non seulement | pas uniquement | sans doute
    sans aucun doute | pas de doute | n'importe quel | n'importe quelle | n'importe quand
    n'importe où | long terme | tout au long | en bas | pas plus tard | bon à savoir
    peur de rien | mal de tête | message d'erreur | messages d'erreur | disque dur | eau froide
    bien à vous | et bien | si c'est bien | c'est bien ça | pas de quoi | bonne question
    si vous aimez | belle mère | beau père`,

  '1': `pourrait être pire | y a pire | ça va | rien à dire | fait le job | fait le boulot
    fait l'affaire | n'hésitez pas | j'ai hâte | hâte de | dans les temps | à l'heure | ça passe
    on reviendra | reviendrai | reviendrons | y retourn* | à jour | petit prix | petits prix
    ne change rien | en un clic | très vite | plus vite | pris en compte`,

  '2': `ne peux/peut/pouvons plus m'en/s'en/nous passer | ne peux plus m'en passer | pas cher
    pas chère | pas chers | pas chères | peu cher | moins cher | pas déçu | pas déçue | pas déçus
    pas de problème | pas de problèmes | pas de souci | pas de soucis | pas de bug
    aucun problème | aucun souci | aucun défaut | aucun regret | aucun bug | aucune plainte
    aucune panne | sans problème | sans problèmes | sans souci | sans soucis | sans bug
    sans accroc | sans faute | sans hésiter | sans hésitation | sans effort | rien à redire
    rien à reprocher | rien de mieux | rien de tel | rien à envier | rien ne manque | manque rien
    ne manque pas de | vaut le coup | vaut le détour | vaut la peine | vaut le prix
    valent le coup | à conseiller | à l'écoute | au petit soin | aux petits soins | à ne pas
    en avance | plutôt bien | trop fort | tout roule | je valide | tient ses promesses
    tiennent leurs promesses | ne regrette pas | regrette pas | n'ai pas été déçu
    n'avons pas été déçus | jamais de problème | jamais eu de problème | jamais de souci
    jamais eu de souci | jamais un problème | jamais en panne | ne plante jamais | ne bugue jamais
    comme neuf | change la vie | gain de temps | continuez comme ça | continuez ainsi
    rien à changer | il y a tout | tout y est | en un rien de temps | à la hauteur | haut de gamme
    prend soin | prennent soin | à tester | sans regret`,

  '3': `ne peux/peut pas/plus vivre sans | peux pas m'en passer | ne peux pas m'en passer
    jamais déçu | jamais déçue | jamais déçus | ne déçoit jamais | ne déçoivent jamais
    on ne peut mieux | ne peut rêver mieux | rêver mieux | les yeux fermés | coup de cœur
    coup de coeur | comme sur des roulettes | ne pas manquer | un must | une tuerie | un délice
    cinq étoiles | 5 étoiles | 10 sur 10 | 20 sur 20 | haut la main | hors pair | hors du commun
    au delà de mes attentes | au delà de nos attentes | dépasse mes attentes | la perfection
    recommande vivement | ne changez rien | pourrait pas être mieux | ne pourrait être mieux`,
}
