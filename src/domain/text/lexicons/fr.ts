// Written for this project; what it lacked was looked up in XED (CC BY 4.0).
import { frPhrases } from './fr-phrases'
import type { LexiconSource } from './source'

export const fr: LexiconSource = {
  elides: true,
  words: {
    '-4': `abominable* arnaq* atroce* catastroph* cauchemar* charlatan* connard* connass* degeu*
      dégueulass* enculé* épouvantable* escroc* escroquerie* exécrable* fdp fumist* fuyez honteu*
      ignoble* imbuvable* immangeable* immonde* inacceptable* inadmissible* infâme* infecte*
      inutilisable* merde merdes merdique* nique niquer ordure* salop* scandal* voleur* voleuse*`,

    '-3': `abusé abusi* affligeant* affreu* agaç* agressi* archinul* arrogan* assassin* attentat*
      avarié* bâcl* bordel* bousill* cafard* calvaire* camelote* chiant* chier colère* condescend*
      conne cons corrompu* corruption crade* crasse crasseu* crétin* criminel* danger* daube*
      débil* déception* décev* déçoi* déconseill* déçu déçue déçues déçus dégoût* dégringol*
      dégueu* déloyal* déplorabl* désagréabl* désast* désespér* desespoir désolant* détest*
      diarrh* douteu* écoeur* écœur* empir* énerv* enfer exaspér* exorbitant* fraud* frustr*
      furieu* galér* galère* gonflant* haine haineu* haïr hais harcèl* honte honteusement horreur*
      horribl* idiot* imbécil* immoral* impoli* incompéten* indign* inexcusabl* infernal*
      inhumain* insalubr* insatisf* insult* insupportabl* intolérabl* intoxi* irrespect* irrit*
      lamentabl* malhonn* malpoli* malsain* marre massacr* mauvais* mécontent* médiocr* menac*
      mensong* mentent menteu* menti mentir mépris* merd* meurtr* minabl* moisi* nase nases
      navrant* naze* nul nulle nulles nullissime* nullité* nuls odieu* pacotille* pénible* pire
      pirement pires pitoyabl* pourri* puait puant* pue puent punaise* racket* rage rageant* raté
      ratée ratés ridicul* ruiné* ruineux saoulant* soûlant* stupid* surfactur* terroris* trahi*
      tué tuée tuer tués viol violé* violence* violent* vomi*`,

    '-2': `abîm* absurd* accident* accus* alarmant* amateuris* angoiss* antipathi* archaïque*
      attaqu* avare* beug* bidon bizarre* blasé* blocage* bloquant* bloqué bloquée bloquent
      bloquer bloqués bof bogué* bondé* bruit bruits brûlé brûlée brûlés bruyant* bug bugg* bugs
      bugue* cadavre* cancer* caoutchouc* cassant* cassé cassée cassées cassent cassés chaos
      chaotique* cher chère chères chers chômage chute chutes claqué compliqu* condamn* conflit*
      confus* contraign* coupable* coupure* coûteu* craignos craint crime* crise crises déchet*
      déchir* déclin* déconn* décourag* décrépi* défaill* défaut* défectueu* déficien* défraîchi*
      dég dégât* dégrad* délabr* démission* dénonc* déprim* dérang* désabonn* désinscri*
      désinstall* désinvolt* désordre* désorganis* destruct* désuet* détérior* détrui* dette
      dettes difficil* difficult* disfonction* disgrac* disparaissent disparaît disparu disparue
      disparus dommage* douleur* douloureu* dysfonction* échec* échou* éclaté effondr* embêt*
      emmerd* empoisonn* ennui* ennuy* erreur* erroné* étouffant* exagér* excessi* fâch* fade
      fades faillit* faim fatigu* fausse fausses faux figé figée figent fissur* foutre foutu
      foutue foutus freeze* fuir fuite fuites gâch* gaspill* gênant* gêne gênent gluant* gras
      grasse grave gravement graves guerre gueule hautain* hideu* honte* huileu* hypocri* ignoré
      ignorée ignorent illégal* illisib* impersonnel* impossib* imprécis* imprévisibl* inaccessib*
      inadapt* incapab* incident* incohéren* incompatib* incomplet* incompréhensib* inconfort*
      incorrect* indigest* indisponib* inefficac* inexact* inexist* infid* infructueu* injoign*
      injust* inondé* inquiét* insipide* instab* insuffis* interminabl* introuvab* intrusi*
      inutil* invivabl* lag laggue* laggy lags laid laide larm* lassant* lasse lassé* laxis* lent
      lente lentement lentes lenteur* lents licenci* litige* louche* lourdeur* mal maladroit*
      malentendu* malheur malheureu* malheurs manquait manque manquent mesquin* meurt misère
      moche* mort morte morts mourir mourrai mytho négati* néglig* nocif* nuisance* nuisib* obsol*
      onéreu* oublié oubliée oubliés pagaille panne* parasite* pâteu* pauvr* perd perdent perdre
      perdu perdue perdues perdus périm* perte pertes perturb* pervers* peur peurs piège* piégé*
      pingre* piraté* pitié plaindre plains plaint plainte* plantage* plantait planté plantée
      plantent planter pleur* polémiqu* pollu* poussiér* préjudic* problématique* problème* ptn
      putain racisme raciste* radin* râle râlent ralenti* râler ramait rame rament ramer rance
      rances rassis* rayé rayée rayés refroid* refus* régress* regret* rejet* relou relous
      répétiti* résili* restricti* retard* rigide* rouill* saccad* sang sanglant* saoulé saturé*
      sauvage scandalis* souci soucis souffr* soûle spam* spongieu* stress* surchauff* surcoté*
      surestim* surfait* suspect* taché tachée toxique* tragi* triste* tromp* usé usée usés vain
      vaine vétust* victime* vilain* vulgair*`,

    '-1': `annul* arrêté attend attendez attendons attendre attends attendu attente augment*
      baissé banal* bas basique* basse brusque* bruyamment caché cachée cachés chauffe chelou
      complexe* concurren* congelé* contesté* contre crain* décharg* démarch* dépass* désolé*
      diminu* dur dure dures durs étonn* étrang* étroit* exigu* faute fautes fermé fermée flemme
      flou floue forcé forcée fragil* froid froide froides froideur froids grève* hausse* hélas
      hésit* imparfait* inégal* inférieur* inflation insist* insuffisant limité* long longs longue
      longues lourd lourde lourds maigre maigres malade* malheureusement manif mince monotone*
      moyen moyenne moyennement obligé* opaque* oubli oublie parano patienter payant* pourquoi
      prison protest* pub publicité* pubs quitté quitter quitterai rares réclam* relance*
      rembours* restreint* risqu* rumeur* salé salée sec sèche secs seuls sombre* stopp* sucré
      superficiel* supprim* surgelé* surpris* suspendu* tarder tardi* taxe* tension* tiède* usure
      vague vagues vide vides vieille vieillot* vieux vivement`,

    '0': `aimerais aimerait aimerions arrêt attention bonbon bonjour bonsoir bruitage conseiller
      conseillère conseillers contenance contenant contenter contentieux encore ferme frais
      information informations informatique juste maladie malgré malin malle malles mallette
      patient patients petit petite petites petits plantes position* qualité qualités seulement
      simplement superficie supermarché superviseur surpris tarif tarifs trop usine violet
      violette voudrais voudrait voulais`,

    '1': `adapté adaptée aidé aidée aident aider ambiance ambiti* amélioré améliorée améliorés ami
      amie amies amis amitié* authentiqu* avantag* bénéfi* bien bienfait* calmement clair claire
      clairement claires clairs complet complète complets compréhensi* concis* conforme*
      convivial* coquet* correct correcte correctement corrects cœur détendu* dingue disponib*
      durable* économi* encourag* équitab* espère espoir évident* exact* facilement favoris* fête
      fêtes fonctionnait fonctionne fonctionnel* fonctionnent fraîch* gagn* gourmand* gratuit*
      haha heureusement innov* interess* intéressant* justifié* large* léger légère liberté
      lisible* lol magie marchait marche marchent mdr mieux modern* moelleu* nouveau nouveauté* ok
      opportun* original* précis précise précision préfér* préserv* pro progrès progress* propose
      protect* protég* ptdr puissan* raison rassasi* récent* reconnaissan* reposant* résolu
      résolue résout respect rêve rêves riche riches rigol* sain saine sains satisfaisa* sécuris*
      sérieu* solution solutions souten* soutien* stabilité stable* suffisant* tendre vacances
      varié*`,

    '2': `abordab* accessib* accueillant* admir* agréab* agrément* aimab* amabilité amus* appréci*
      astucieu* attenti* attrayant* beau beauté beaux belle belles bienvenu* bises bisou*
      bluffant* bon bonheurs bonn bonne bonnes bons brillan* calme calmes canon captivant* célébr*
      chaleureu* champion* charmant* charmé charmée chéri* chouette* compétence* compétent*
      complice* confiance confort* conquis* conseillé content contente contentes contents
      convainc* cool copieu* cosy courage* courtois* croustill* délicat délicate disponibilité
      douce doux drôl* dynami* efficac* efficience élég* enrichiss* enthousias* épanoui* ergonomi*
      esthéti* étonnamment facile faciles facilit* fan fans favori* félicitation félicite fiab*
      fier fière fiers fluide* fluidité fructueu* futé* gagnant* généreu* gentil gentille* gentils
      gentiment goûteu* gracieu* harmoni* héroïque* héros honnêt* honneur idéal* impressionn*
      incontourn* incroyabl* indispensab* inspir* instructi* intelligence intelligent* intuiti*
      irremplaçab* joli jolie jolies joliment jolis jtm ludique* lumineu* maligne merci* miam
      mignon* mrc onctueu* opérationnel* optimal* optimis* paisib* paix passionnant* passionné*
      pédagog* performan* pertinen* plaisant* plaisent plaisir* plaît poli polie polis ponctuel*
      positi* pratique pratiques précieu* prévenant* proactif proactive professionn* prometteu*
      propre propres propreté qualitati* raffin* raisonnab* rapid* rassur* ravissant* rayonnant*
      réacti* recommand* réconfort* réjoui* remerci* respectueu* ressourc* réussi réussie réussis
      réussit robust* satisf* sauvé sauvée savoureu* serein* serviab* simple simples simplicité
      simplifi* sincère* soign* solid* soulag* souriant* sourire* spacieu* stylé* sublim* succès
      sympa sympas sympath* talent* tranquil* transparen* utile utiles vaillant* valorisant*
      velouté* victoire* vivant* zen`,

    '3': `adorab* adorait adoré adorée adorent adorer adorons amour amoureu* best bienveill*
      bluff* bonheur bravo* chapeau comblé comblée comblés délici* divin divine divins éblou*
      émerveill* enchant* épat* époustoufl* excellen* exceptionn* exempl* exquis* extraordin*
      fabuleu* fantasti* féerique* félicit* formidab* génial* geniaux génie hallucinant heureuse
      heureuses heureux idéalement imbattab* impec impeccab* inoubliab* irréproch* jadore joie
      joies joyeu* kiff* love magique* magnifi* meilleur* mémorab* merveill* nickel paradis*
      parfait* phénomén* ravi ravie ravies ravis régal* remarquab* sensationn* spectaculair*
      splendid* sublime succulent* super superbe* top topissime trésor* vive`,
  },
  verbs: {
    '2': 'aime aimé aimée aiment aimons aimez aimer aimait aimais aimes aimerai conseille recommande',
    '1': 'fonctionne fonctionnent marche marchent marchait',
  },
  phrases: frPhrases,
  negators: 'ne n pas jamais rien aucun aucune sans ni guère non nullement nulle peu',
  trailing: { negators: 'pas jamais guère', joins: 'et ou car que qui' },
  intensifiers: {
    '1.5': `absolument beaucoup carrément complètement énormément entièrement extrêmement fort
      franchement hyper incroyablement particulièrement sincèrement tellement terriblement
      totalement très tres ultra vachement vraiment`,
    '0.6': 'peu assez plutôt légèrement relativement parfois presque moyennement quasi',
  },
  contrasts: 'mais cependant toutefois pourtant néanmoins sauf hormis malheureusement',
  concessions: 'malgré quoique',
}
