// Written for this project.
import { frPhrases } from './fr-phrases'
import type { LexiconSource } from './source'

export const fr: LexiconSource = {
  elides: true,
  words: {
    '-4': `fdp nique niquer arnaq* escroc* escroquerie* scandal* honteu* inadmissible*
      inacceptable* abominable* ignoble* immonde* infecte* infâme* dégueulass* exécrable*
      épouvantable* atroce* catastroph* cauchemar* merde merdes merdique* inutilisable*
      immangeable* imbuvable* fuyez connard* connass* enculé* salop* ordure* voleur* voleuse*
      charlatan* fumist* degeu*`,

    '-3': `meurtr* violence* violent* haineu* criminel* naze* nase nases merd* bousill* corrompu*
      corruption nul nulle nuls nulles nullissime* nullité* déçu déçue déçus déçues décev*
      déception* déçoi* desespoir désespér* désast* lamentabl* pitoyabl* minabl* médiocr* pourri*
      affreu* horribl* horreur* mauvais* pire pires pirement détest* haine hais haïr honte
      mensong* menteu* mentent menti mentir incompéten* insupportabl* furieu* énerv* agaç*
      exaspér* frustr* irrit* dégoût* dégueu* chiant* chier pénible* saoulant* soûlant* gonflant*
      bâcl* ridicul* irrespect* impoli* malpoli* désagréabl* odieu* insult* agressi* mépris*
      inhumain* insalubr* crasseu* crade* crasse puant* pue puent puait moisi* avarié* cafard*
      punaise* fraud* abusi* abuse abusé racket* marre calvaire* enfer infernal* galère* galér*
      bordel* danger* menac* harcel* harcèl* malhonn* arrogan* condescend* déconseill* daube*
      camelote* pacotille* indign* honteusement colère* rage rageant* insatisf* mécontent*
      exorbitant* surfactur* écœur* écoeur* intoxi* vomi* diarrh* empir* stupid* débil* imbécil*
      crétin* idiot* conne cons trahi* tuer tué tués tuée assassin* attentat* viol violé*
      terroris* massacr* raté ratée ratés inexcusabl* intolérabl* malsain* désolant* navrant*
      affligeant* déplorabl* dégringol* archinul* ruiné* ruineux immoral* déloyal* douteu*`,

    '-2': `pollu* déchet* crise crises alarmant* dénonc* accident* victime* détrui* destruct* sang
      sanglant* cadavre* condamn* accus* coupable* chute chutes effondr* déclin* pauvr* misère
      faim conflit* polémiqu* démission* licenci* chômage dette dettes faillit* nocif* empoisonn*
      cancer* relou relous saoule saoulé soûle dég ptn gueule claqué éclaté mytho blasé* honte*
      raciste* racisme pervers* hypocri* absurd* scandalis* attaqu* disgrac* mourir mourrai fuir
      lent lente lents lentes lentement lenteur* cher chère chers chères plante plantent planté
      plantée plantait plantage* planter bug bugs bugg* bugue* beug* bogue* bogué* rame rament
      ramait freeze* fige figent figé figée bloque bloquent bloqué bloquée bloqués bloquer
      blocage* bloquant* casse cassé cassée cassés cassées cassent abîm* défectueu* défaut*
      défaill* déficien* panne* dysfonction* disfonction* erreur* problème* problématique* souci
      soucis ennui* ennuy* compliqu* difficil* difficult* confus* incompréhensib* illisib*
      introuvab* impossib* incapab* inaccessib* injoign* inexist* indisponib* manque manquent
      manquait retard* résili* désabonn* désinstall* désinscri* plaint plainte* plaindre plains
      litige* refus* rejet* ignore ignorent ignoré ignorée néglig* perdu perdue perdus perdues
      perd perdent perdre perte pertes gâch* gaspill* inquiét* inquiet* triste* pleur* mal
      douleur* douloureu* malheur malheurs malheureu* regret* dommage* fatigu* lassant* lassé*
      lasse bruyant* bruit bruits fade fades insipide* brûlé brûlée brûlés caoutchouc* rassis*
      périm* vétust* délabr* usé usée usés défraîchi* inconfort* obsol* archaïque* hautain*
      antipathi* râl* interminabl* intrusi* spam* piège* piégé* injust* illégal* bidon foutu
      foutue foutus foutre putain échec* échou* faux fausse fausses dégrad* régress* détérior*
      disparu disparue disparus disparaît disparaissent contraign* excessi* exagér* onéreu*
      coûteu* inexact* incorrect* incomplet* incohéren* incompatib* instab* insuffis* indigest*
      désorganis* désordre* pagaille chaos chaotique* pitié gêne gênant* gênent stress* déconn*
      coupure* saccad* lag lags laggue* laggy surchauff* fissur* déchir* rayé rayée rayés taché
      tachée fuite fuites rouill* nuisib* nuisance* toxique* tromp* inefficac* inutil* inadapt*
      bof fâch* peur peurs craint craignos louche* larm* souffr* mort morts morte meurt guerre
      crime* tragi* grave graves gravement vulgair* laid laide moche* hideu* vilain* poussiér*
      cassant* invivabl* impersonnel* désinvolt* négati* laxis* amateuris* lourdeur* désuet*
      décrépi* saturé* bondé* étouffant* déprim* angoiss* bizarre* décourag* embêt* emmerd*
      perturb* imprécis* imprévisibl* maladroit* mesquin* pingre* radin* rance rances gluant* gras
      grasse huileu* pâteu* spongieu* avare* sauvage inondé* dérang* oublié oubliée oubliés dégât*
      erroné* incident* infid* infructueu* malentendu* parasite* piraté* préjudic* ralenti* ramer
      refroid* répétiti* restricti* rigide* suspect* surestim* surfait* surcoté* vain vaine`,

    '-1': `chelou flemme grève* protest* manif rumeur* tension* contre prison seuls complexe* long
      longue longs longues attente attendre attend attends attendu attendons attendez annul*
      rembours* réclam* oubli oublie froid froide froids froides tiède* sec sèche secs dur dure
      durs dures vieux vieille vieillot* étroit* exigu* sombre* dépass* brusque* pub pubs
      publicité* démarch* insist* caché cachée cachés flou floue opaque* vide vides fragil* faute
      fautes baisse baissé diminu* supprim* obligé* forcé forcée limité* restreint* payant*
      augment* hausse* inflation imparfait* malade* tardi* surgelé* congelé* malheureusement
      désolé* quitte quitter quitté quitterai concurren* moyen moyenne moyennement bas basse
      pourquoi risqu* crain* décharg* chauffe stopp* arrêté insuffisant banal* basique* bruyamment
      contesté* étonn* étrang* fermé fermée hélas hésit* lourd lourde lourds monotone* parano
      patienter rares relance* salé salée sucré surpris* tarder vague vagues vivement suspendu*
      taxe* usure maigre maigres mince superficiel* inférieur* inégal* froideur`,

    '0': `bonbon bonjour bonsoir aimerais aimerait aimerions voudrais voudrait voulais patient
      patients conseiller conseillère conseillers frais plantes superviseur violet violette
      contenter contentieux contenant contenance bruitage malgré malin maladie malle malles
      mallette simplement supermarché superficie encore juste petit petite petits petites surpris
      arrêt tarif tarifs ferme seulement trop usine informatique information informations`,

    '1': `bénéfi* opportun* durable* protég* protect* préserv* soutien* souten* encourag* favoris*
      bienfait* solution solutions ambiti* ami amis amie amies amitié* fête fêtes vacances liberté
      dingue cœur coeur rêve rêves respect raison magie espère bien mieux clair claire clairs
      claires clairement complet complète complets sérieu* correct correcte corrects correctement
      économi* gratuit* avantag* fraîch* modern* original* puissan* progrès progress* amélioré
      améliorée améliorés aide aider aidé aidée aident résolu résolue résout disponib* sécuris*
      gagn* espoir adapté adaptée conforme* qualité qualités heureusement gourmand* préfér*
      reconnaissan* fonctionne fonctionnent fonctionnel* fonctionnait marche marchent marchait
      tendre moelleu* varié* large* riche riches stable* stabilité compréhensi* équitab* justifié*
      satisfaisa* suffisant* lol mdr ptdr haha rigol* calmement interess* intéressant* nouveau
      nouveauté* innov* facilement pro sain saine sains ambiance authentiqu* reposant* détendu*
      léger légère coquet* convivial* concis* lisible* rassasi* exact* précis précise précision
      évident* récent* propose ok`,

    '2': `réjoui* célébr* paix courage* héros héroïque* champion* stylé* canon chéri* beauté
      talent* admir* honneur jtm félicitation sauvé sauvée mrc bon bonne bons bonnes bonn beau
      belle beaux belles joli jolie jolis jolies joliment agréab* sympa sympas sympath* gentil
      gentille* gentils gentiment aimab* amabilité accueillant* chaleureu* souriant* sourire* poli
      polie polis courtois* serviab* attenti* réacti* rapid* efficac* efficience pratique
      pratiques utile utiles facile faciles facilit* simple simples simplicité simplifi* intuiti*
      fluide* fluidité fiab* solid* robust* performan* compétent* compétence* professionn* honnêt*
      raisonnab* abordab* généreu* copieu* propre propres propreté confort* spacieu* lumineu*
      calme calmes tranquil* paisib* cosy charmant* charme charmé charmée chouette* cool plaisir*
      plaît plait plaisant* plaisent appréci* satisf* content contente contents contentes amus*
      drôl* merci* remerci* recommand* conseille conseillé convainc* réussi réussie réussis
      réussit succès confiance rassur* victoire* fier fière fiers indispensab* incontourn*
      précieu* idéal* ponctuel* soign* goûteu* croustill* onctueu* miam fan fans favori* ergonomi*
      accessib* savoureu* ravissant* impressionn* incroyabl* conquis* esthéti* bienvenu* maligne
      astucieu* ludique* dynami* disponibilité bluffant* raffin* délicat délicate sublim* félicite
      gagnant* optimal* optimis* positi* prévenant* proactif proactive qualitati* serein* sincère*
      transparen* vaillant* valorisant* velouté* zen attrayant* bonheurs brillan* captivant*
      complice* doux douce enthousias* épanoui* étonnamment fructueu* futé* gracieu* harmoni*
      inspir* instructi* irremplaçab* mignon* passionnant* passionné* pédagog* prometteu*
      pertinen* rayonnant* réconfort* respectueu* ressourc* soulag* vivant* agrément* bisou* bises
      intelligent* intelligence enrichiss* élég* opérationnel*`,

    '3': `jadore excellen* parfait* génial* geniaux super superbe* magnifi* merveill* extraordin*
      exceptionn* fantasti* formidab* impeccab* impec nickel irréproch* remarquab* sublime divin
      divine divins délici* exquis* succulent* adore adorent adoré adorée adorer adorait adorons
      adorab* kiff* bravo* félicit* meilleur* top ravi ravie ravis ravies enchant* comblé comblée
      comblés bluff* épat* émerveill* heureux heureuse heureuses bonheur joie joies joyeu* amour
      amoureu* régal* bienveill* fabuleu* splendid* génie phénomén* spectaculair* exempl*
      inoubliab* imbattab* mémorab* chapeau hallucinant sensationn* époustoufl* éblou* féerique*
      paradis* magique* trésor* topissime idéalement love best vive`,
  },
  verbs: {
    '2': 'aime aimé aimée aiment aimons aimez aimer aimait aimais aimes aimerai conseille recommande',
    '1': 'fonctionne fonctionnent marche marchent marchait',
  },
  phrases: frPhrases,
  negators: 'ne n pas jamais rien aucun aucune sans ni guère non nullement nulle peu',
  trailing: { negators: 'pas jamais guère', joins: 'et ou car que qui' },
  intensifiers: {
    '1.5': `très tres vraiment tellement hyper extrêmement totalement complètement absolument
      particulièrement franchement carrément ultra énormément vachement fort incroyablement
      terriblement beaucoup entièrement sincèrement`,
    '0.6': 'peu assez plutôt légèrement relativement parfois presque moyennement quasi',
  },
  contrasts: 'mais cependant toutefois pourtant néanmoins sauf hormis malheureusement',
  concessions: 'malgré quoique',
}
