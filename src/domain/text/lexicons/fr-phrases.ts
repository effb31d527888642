import type { ByStrength } from './lexicon'

export const frPhrases: ByStrength = {
  '-4': `fout/foutent de nous | foutage de gueule`,

  '-3': `à fuir/éviter/dégager | à la poubelle | argent jeté | au fond du trou | bon/bonne à jeter
    du vol | hors de prix | jamais plus | jamais vu ça | jamais vu un tel | merci pour rien
    moque/moquent/fout/foutent du monde | n'achetez pas | n'achetez surtout pas | n'y allez pas
    ne pas acheter | ne perdez pas votre temps | ne rien commander | ne tient pas ses promesses
    ne valent/commandez rien | ne vaut/valent/valait/recommande/conseille/commandez pas
    ne vous conseille pas | ni fait ni à faire | passez votre chemin | plus jamais
    prend/prennent pour des cons/idiots/imbéciles/pigeons | ras le bol | sans scrupule/scrupules
    se moque/moquent de nous | vaut pas le coup/prix | vaut rien | zéro/une/1/aucune/0 étoile`,

  '-2': `à améliorer/revoir/désirer | à la traîne
    aucune réponse/explication/aide/solution/considération/excuse/saveur | aux abonnés absents
    beaucoup moins | beaucoup/bien trop | ce que j'aime le moins | comme d'habitude
    dans l'air du temps passé | dans le mur | débité/prélevé/facturé deux fois | double débit
    en rade | encore une fois | ferme tout seul | ferme toute seule | hors service
    mal fait/faite/conçu/conçue/pensé/placé/élevé/organisé/indiqué/poli/accueilli/reçu
    marche/marchent/fonctionne/fonctionnent pas/plus | me/nous balade | mieux avant
    moins bien/bon/bonne | n'arrête pas | ne correspond pas | ne marche/fonctionne jamais
    ne marche/marchent/marchait/fonctionne/fonctionnent/fonctionnait pas/plus | ne sert à rien
    non conforme | pas sérieux/clair/suffisant/reçu/arrivé/livré/conforme | peut être amélioré
    peut/pourrait mieux faire | plus assez | plus comme avant | pourraient être meilleurs
    pourrait être mieux/meilleur/meilleure/amélioré | prend la tête | prise de tête | sans gêne
    se ferme/coupe/fige/bloque | super , une nouvelle panne | super/génial encore une
    super/génial/bravo/parfait/formidable/merci , encore | tant pis | tourne en rond
    trop cher/chère/chers/chères/long/longue/lent/lente/compliqué/compliquée/petit/petite/petits/salé/salée/cuit/cuite/bruyant/gras/grasse/sucré/tard/court/grand/froid/chaud/serré/juste/complexe/limité/gros/de/souvent
    voir ailleurs`,

  '-1': `à cause de | au lieu de | aurais voulu | aurais/aurait/aurions aimé | bon mais
    changer/changé de | comme ci comme ça | de moins en moins | j'aurais préféré | je m'en vais
    je pars | mitigé | mitigée | plus ou moins | voulais aimer/l'aimer | voulais vraiment l'aimer
    voulais vraiment/tellement aimer`,

  '0': `correct , sans plus | sans plus | à peu près | aucun commentaire | aucun/sans avis | aucune idée | beau père | belle mère
    bien à vous | bien que/sûr/entendu | bon à savoir | bon courage/d'achat/ben/alors
    bon de commande | bonne journée/soirée/nuit/année/chance/continuation/question | bons d'achat
    c'est bien ça | de bonne heure | de rien | disque dur | eau froide | en bas | ferait plaisir
    long terme | mal de tête | merci d'avance/de | merci par avance | message/messages d'erreur
    mode sombre | n'importe quel/quelle/quand/où | ne me dérange pas | ne sais pas
    ni plus ni moins | non , merci | non merci/seulement | ou/eh/aussi/et bien
    pas de commentaire/doute/quoi | pas forcément/d'avis/seulement/uniquement | pas mal/besoin de
    pas plus tard | peu à peu | peur de rien | rien à ajouter/signaler | rien de particulier
    s'il vous/te plaît | sais pas | sans aucun doute | sans doute
    serait bien/super/top/cool/génial/parfait/pratique/utile/bon | si c'est bien | si vous aimez
    tout au long | un peu`,

  '1': `à l'heure/jour | ça va/passe | dans les temps | en un clic | fait l'affaire
    fait le job/boulot | hâte de | j'ai hâte | n'hésitez pas | ne change rien | on reviendra
    petit/petits prix | pourrait être pire | pris en compte | reviendrai | reviendrons
    rien à dire | très/plus vite | y a pire | y retourn*`,

  '2': `à conseiller/l'écoute/tester | à la hauteur | à ne pas | au petit soin
    aucun problème/souci/défaut/regret/bug | aucune plainte/panne | aux petits soins
    change la vie | comme neuf | continuez ainsi | continuez comme ça | de qualité | en avance
    en un rien de temps | gain de temps | haut de gamme | il y a tout | jamais de souci
    jamais de/un problème | jamais en panne | jamais eu de problème/souci | je valide
    manque rien | n'ai pas été déçu | n'avons pas été déçus | ne manque pas de
    ne peux plus m'en passer | ne peux/peut/pouvons plus m'en/s'en/nous passer
    ne plante/bugue jamais | ne regrette pas | pas cher/chère/chers/chères/déçu/déçue/déçus
    pas de problème/problèmes/souci/soucis/bug | peu/moins cher | plutôt bien
    prend/prennent soin | regrette pas | rien à redire/reprocher/envier/changer
    rien de mieux/tel | rien ne manque
    sans problème/problèmes/souci/soucis/bug/accroc/faute/hésiter/hésitation/effort/regret
    tiennent leurs promesses | tient ses promesses | tout roule | tout y est | trop fort
    valent le coup | vaut la peine | vaut le coup/détour/prix`,

  '3': `10 sur 10 | 20 sur 20 | au delà de mes/nos attentes | cinq/5 étoiles
    comme sur des roulettes | coup de cœur | dépasse mes attentes | haut la main | hors du commun
    hors pair | jamais déçu/déçue/déçus | la perfection | les yeux fermés | ne changez rien
    ne déçoit/déçoivent jamais | ne pas manquer | ne peut rêver mieux | ne peux pas m'en passer
    ne peux/peut pas/plus vivre sans | ne pourrait être mieux | ne pourrait pas être mieux | on ne peut mieux
    peux pas m'en passer | pourrait pas être mieux | recommande vivement | rêver mieux
    un must/délice | une tuerie`,
}
