// Written for this project; what it lacked was looked up in XED (CC BY 4.0).
import { itPhrases } from './it-phrases'
import type { LexiconSource } from './source'

export const it: LexiconSource = {
  elides: true,
  words: {
    '-4': `abominevol* atroc* bastard* cagata cagate catastrof* cazzi cazzo coglion* deplorevol*
      disastr* disgust* fanculo frode frodi furfant* furti furto imbevibil* imbrogli* immangiabil*
      inaccettabil* inammissibil* incubi incubo indecen* inutilizzabil* ladra ladrata ladri ladro
      merda merde merdos* minchia orrend* orribil* orrore orrori pessim* porcheria porcherie
      puttan* rapina ributtant* ripugnant* scandal* schifezz* schifo schifos* spazzatura stronz*
      truff* vaffanculo vergogn*`,

    '-3': `abus* aggred* arrabbi* arrogan* assassin* attentat* bocciat* brutt* buffon* bugi*
      cafon* calvario cattiv* cazzat* cimici corrott* corruzion* cretin* crimin* deficient*
      delitt* delud* delus* detest* diarrea disgrazia* disonest* disperat* disperazion* disprezz*
      fallimentar* fallimento farabutt* fetid* fottut* fregano fregat* frustr* furios* idiot*
      imbarazzant* imbecil* inadempien* incapac* incompeten* indign* infern* ingann* ingiust*
      inqualificabil* insalubr* insopportabil* insult* intossic* inutil* irrita* ladrocinio
      lamentevol* lurid* mafia mafios* male maleduca* malissimo maltratt* marci* mediocr* mentire
      mentono minacc* molest* morta morte morti morto nausea* negligen* nullità obbrobri* odia
      odiano odiare odio odiosa odioso pagliacc* patetic* peggio peggiore peggiori penos*
      presuntuos* puzza puzzano puzzava puzzolent* rabbia raccapriccian* ridicol* rovin* scadent*
      scarafagg* scem* schif* sconsigli* soffr* spavent* squallid* squallor* stupid* stupr* sudic*
      terribil* terroris* tortur* tradiment* tradit* uccidere uccis* umili* usur* vergognos*
      violent* violenz* vomit*`,

    '-2': `abbandon* accus* addebitat* addebito aggressiv* angosci* annoia* annull* ansi*
      antipatic* antiquat* apatic* approssimativ* assenz* assurd* attacc* bachi baco blocca
      bloccano bloccarmi bloccarsi bloccat* blocchi blocco boh bruciat* bufale bug bugs cadaver*
      cade cadono caduta caos caotic* cara carcere care carent* carenz* cari carissim* caro cavolo
      chiasso codard* colpa colpevol* complicat* condann* confus* costos* costrett* crash*
      criptic* crisi critic* cruda crude crudi crudo danneggiat* danni danno dannos* degrad*
      depress* deprim* derubat* deteriorat* diavolo difett* difficil* difficolt* diffid* disagi*
      disconnet* disdett* disdico disdire disinstall* disoccup* disordin* disorganizz* dispiace
      dispiaciut* disservizi* dolor* duplicat* dure duri duro eccessiv* equivoc* errore errori
      esagerat* esos* falle fallisce fallit* fallo falsa false falsi falso fame farragin* fastid*
      fatiscent* ferit* forzat* fredd* freez* gomm* graffiat* grave gravi grid* guai guaio guast*
      guerra ignor* illegal* illeggibil* immatur* impalla impallat* impolverat* impossibil*
      imprecis* inaccessibil* inadeguat* inaffidabil* inappropriat* incident* incoerent*
      incompatibil* incomplet* incomprensibil* inconvenient* indispettit* inefficac* inefficien*
      inesatt* inesistent* ingannat* inospital* inquin* insicur* insipid* insoddisf* instabil*
      insufficient* insulso interromp* interruzion* invasiv* ipocrit* irresponsabil* lacrim* lag
      lagga* laggoso lament* lenta lente lentezza lenti lentissim* lento limitat* limitazion*
      litig* logor* lungaggin* macchi* malat* maledett* maledizion* manca mancano mancanz* mancat*
      mancava minacciat* morire moriremo muffa muore nascost* nega negano negat* nemic* nervos*
      noia noios* obbligat* obsolet* odios* ostil* paur* peccato peggior* pentit* pento perd*
      pericol* persa perse persi perso pesant* pezzent* piang* piant* polver* porca porco pover*
      preoccup* problem* rancid* razzis* recess* reclam* rifiut* rimbors* rincar* risch* ritard*
      rompe rompersi rompono rott* rubano rubare rubat* rumor* sangue sbagli* scadut*
      scaricabaril* scars* sciap* scocciat* scolleg* scomod* sconfitt* scontros* scorrett*
      scortes* secca seccant* seccatura secchi secco sfiga sfigat* sfocat* sgarbat* sgradevol*
      sgranat* smarrit* sospett* spam spoglia spoglio sporc* sprec* spropositat* stanc* strappat*
      stress* stucchevol* stufa stufi stufo superficial* surriscald* tardi terror* timor* tirchi*
      tossic* tragedi* tragic* trasandat* trascurat* trist* umidità unta unti unto untuos* urla
      urlano usurat* vecchi* vigliacc* vittim*`,

    '-1': `anonim* aspettando aspettare aspettato aspettiamo attesa attese aument* basic* buia
      buio cambier* coda code commission* compless* concorren* contro corta corto così-così debiti
      debol* dimentic* dimission* disattiv* discret* discutibil* dubbi* eliminat* ferm* insomma
      lontan* lunghe lunghi meh migliorabil* piccol* pretend* pretes* protest* pubblicità
      purtroppo ripetitiv* salat* sciopero scusa scusate scusi sfortunat* sparisc* sparit* spot
      stran* strett* tiepid* tolta tolto troppa troppe troppi troppo vuota vuoto`,

    '0': `affermato ancora ansioso anziché appena aspetto aumentare cadenza cambio caricare
      commissione commissioni concorrenza conferma confusi cremini critica criticare curare disco
      discretamente dura durante durare durata durato feriale ferie fermarci fermare fermarsi
      fermata fermate gridare leggere lentamente lunga lungi lungo macchina macchinari macchinario
      macchine macchinetta marcia marciapiede marciapiedi nervo odore paese pagliaccio pena penale
      pensare perdon* pesantemente piano pianta piante piantina piccola piccole piccoli
      piccolissimo piccolo portare puntuale qualità rischiarare rumore scarpe scarse solo soltanto
      strada superfici superficie tassa tasse urlare utilizz*`,

    '1': `abbondant* accettabil* aggiornat* ahah* aiuta aiutano aiutare aiutarmi aiutata aiutato
      aiuto ampi* autentic* bene carino central* chiar* compatt* complet* conform* corrett* cuore
      decent* discreto disponibil* economic* festa feste finalmente forza fresc* funziona
      funzionano funzionante funzionato gratis gratuit* guadagn* haha* importante interess*
      legger* libertà luminos* meglio miglior* modern* nuov* ok onore original* personalizz*
      preferisc* puntual* ragionevol* regolar* riconosc* ridere risolta risolto risolv* risparmi*
      rispetto salutar* salvato salvo sana sane sani sano scorrevol* sicur* silenzios* soffic*
      sogni sogno soluzion* stabil* succos* sufficient* tener* utilizzabil* vacanz* vantagg* vari*
      vince vincere vinto`,

    '2': `abbracc* accogl* adatt* adeguat* affett* affidabil* agil* allegr* amic* ammir* amor*
      appetitos* applaus* apprezz* attent* auguri azzeccat* baci bacio bacioni bei bell* brav*
      buon buona buone buoni buonissim* buono calid* caloros* campion* carin* celer* coccol*
      comod* competen* compliment* congratulaz* consiglia consigliabil* consigliamo consigliat*
      consiglio content* convenient* coraggi* cordial* cortes* croccant* cura curat* delicat*
      delizios* disponibilità divert* dolc* durevol* eccell* economica economico educat* efficac*
      efficien* elegan* emozion* entusias* ergonomic* eroe eroi evviva facil* favorit* felic* fico
      fiducia figata figo fluid* fortuna fortunat* funzional* generos* gentil* genuin* gioi*
      godere godut* gradevol* gradit* grata grati gratific* gratitudine grato grazi* gustos*
      ideal* impeccabil* imprescindibil* incantevol* indispensabil* innovativ* innovazion*
      intelligent* intrattien* intuitiv* merita meritat* onest* orgogli* ospital* ottimamente pace
      piacciono piace piacer* piaceva piacevol* piaciut* piacque positiv* potent* pratic*
      preferit* prelibat* premur* prezios* professional* pulit* pulizia raccomand* raffinat*
      rapid* resistent* responsabil* riconoscent* rilass* ringrazi* riposant* risate riuscit*
      robust* romantic* saporit* semplic* seren* seri seria serietà serio simpatia simpatic*
      sincer* soddisf* solid* sorprendent* sorrid* sorris* spazios* speranz* spiritos* squisit*
      stupend* success* suggestiv* talent* tempestiv* tenerezza tranquill* util* valid*
      vantaggios* veloc* versatil* vincent* vittori*`,

    '3': `adora adorabil* adorano adoro affascinant* ama amano amato amiamo amo bellissim*
      benissim* bomba brillant* capolavor* comodissim* delizia disponibilissim* divin* eccellent*
      eccezional* entusiasmant* esemplar* facilissim* fantastic* favolos* felice felici felicità
      fenomenal* formidabil* genial* gentilissim* gioiellino gioiello imbattibil* impressionant*
      incredibil* indimenticabil* ineccepibil* innamorat* insuperabil* irreprensibil* love lusso
      magnific* meravigli* mitic* mito ottim* paradis* perfett* perfezion* praticissim*
      prelibatezz* sbalorditiv* spacca spaccano spettacol* splendid* stellar* straconsigliat*
      straordinar* strepitos* sublim* super superb* superior* tantissimo top tvb viva w`,
  },
  verbs: { '2': 'piace piaciuto piaciuta piacciono consiglio', '1': 'funziona funzionano' },
  phrases: itPhrases,
  negators: 'non né ne mai senza nulla niente nessun nessuno nessuna neanche nemmeno neppure poco poca pochi poche nn mica',
  trailing: { negators: 'mica', joins: 'e o ma che perché' },
  intensifiers: {
    '1.5': `altamente assai assolutamente ben completamente così davvero decisamente estremamente
      incredibilmente molta molte molti molto parecchio particolarmente più proprio tanta tanto
      totalmente tremendamente veramente`,
    '0.6': 'po poco abbastanza leggermente relativamente quasi piuttosto pochino',
  },
  contrasts: 'ma però tuttavia eppure tranne eccetto purtroppo bensì salvo',
  concessions: 'sebbene nonostante malgrado benché',
}
