// Written for this project.
import { itPhrases } from './it-phrases'
import type { LexiconSource } from './source'

export const it: LexiconSource = {
  elides: true,
  words: {
    '-4': `truff* frode frodi inaccettabil* inammissibil* vergogn* schifo schifos* schifezz*
      pessim* orrend* orribil* orrore orrori disastr* catastrof* incubo incubi spazzatura merda
      merde merdos* immangiabil* imbevibil* inutilizzabil* ladro ladri ladra ladrata furto furti
      rapina abominevol* atroc* deplorevol* cazzo cazzi vaffanculo stronz* bastard* puttan*
      porcheria porcherie scandal* indecen* disgust* ributtant* ripugnant* minchia coglion*
      furfant* imbrogli* cagata cagate fanculo`,

    '-3': `mafia mafios* fottut* cazzat* crimin* deficient* delitt* male malissimo peggio peggiore
      peggiori brutt* cattiv* terribil* spavent* lamentevol* patetic* mediocr* delus* delud* odio
      odia odiano odiare odiosa odioso detest* frustr* indign* arrabbi* furios* rabbia irrita*
      insopportabil* inutil* incompeten* incapac* maleduca* arrogan* presuntuos* disprezz* insult*
      mentire mentono bugi* ingann* abus* disonest* ingiust* ridicol* stupid* idiot* imbecil*
      cretin* scem* buffon* pagliacc* infern* tortur* calvario penos* insalubr* sudic* lurid*
      scarafagg* cimici puzza puzzano puzzava puzzolent* marci* fetid* minacc* molest* disperat*
      disperazion* tradit* tradiment* assassin* uccis* uccidere morto morta morti morte terroris*
      violent* violenz* stupr* aggred* corrott* corruzion* negligen* inadempien* rovin* vomit*
      intossic* diarrea nausea* nullità disgrazia* soffr* maltratt* umili* squallid* squallor*
      vergognos* sconsigli* fregat* fregano farabutt* schif* obbrobri* imbarazzant*
      inqualificabil* raccapriccian* scadent* bocciat* ladrocinio usur* cafon* fallimento
      fallimentar*`,

    '-2': `morire muore moriremo sangue cadaver* inquin* vittim* incident* condann* accus* carcere
      disoccup* sconfitt* sfiga sfigat* porco porca dannos* tragedi* tragic* attacc* nemic*
      codard* vigliacc* terror* ipocrit* razzis* diavolo cavolo bufale fame minacciat* guai guaio
      dispiace dispiaciut* lento lenta lenti lente lentissim* lentezza caro cara cari care
      carissim* costos* blocca bloccano bloccat* blocco blocchi bloccarsi bloccarmi crash* freez*
      impalla impallat* errore errori sbagli* difett* guast* rott* rompe rompono rompersi
      danneggiat* danni danno problem* bug bugs baco bachi instabil* cade cadono caduta ritard*
      tardi lungaggin* complicat* difficil* difficolt* confus* scomod* disagi* incomprensibil*
      impossibil* inaccessibil* inesistent* manca mancano mancava mancanz* mancat* carent* carenz*
      annull* disdett* disdire disdico recess* disinstall* rimbors* lament* reclam* perso persa
      persi perse perd* sprec* ignor* rifiut* nega negano negat* trist* piang* lacrim* dolor*
      peccato preoccup* paur* timor* pericol* risch* stanc* stufo stufa stufi noios* noia annoia*
      insipid* sciap* bruciat* crudo cruda crudi crude fredd* unto unta unti untuos* duro duri
      dure secco secca secchi rancid* scadut* sporc* macchi* polver* vecchi* antiquat* obsolet*
      deteriorat* usurat* logor* trascurat* rumor* chiasso scars* insufficient* inefficien*
      inefficac* scorrett* incomplet* incoerent* incompatibil* antipatic* sgradevol* scortes*
      scontros* stress* invasiv* spam abbandon* colpa colpevol* fallisce fallit* peggior*
      eccessiv* esagerat* esos* spropositat* rincar* addebitat* addebito derubat* rubat* rubano
      rubare duplicat* equivoc* falso falsa falsi false nascost* limitat* limitazion* costrett*
      obbligat* forzat* pesant* caos caotic* disordin* disorganizz* disconnet* scolleg* interromp*
      interruzion* surriscald* sgranat* sfocat* graffiat* strappat* muffa umidità grave gravi
      crisi guerra tossic* critic* grid* urla urlano litig* smarrit* insoddisf* inconvenient*
      inadeguat* inappropriat* sospett* maledett* maledizion* pover* pentit* pento diffid* assurd*
      insicur* irresponsabil* apatic* angosci* ansi* depress* deprim* assenz* lag lagga* laggoso
      stucchevol* fastid* seccant* seccatura sgarbat* indispettit* disservizi* inaffidabil*
      farragin* ingannat* piant* scaricabaril* superficial* approssimativ* imprecis* inesatt*
      inospital* spoglio spoglia fatiscent* degrad* trasandat* gomm* immatur* aggressiv* boh
      insulso scocciat* fallo falle pezzent* tirchi* ostil* nervos* odios* malat* illegal*
      illeggibil* criptic* impolverat* ferit*`,

    '-1': `scusa scusi scusate sciopero protest* debiti contro dimission* attesa attese aspettare
      aspettato aspettando aspettiamo coda code lunghi lunghe corto corta compless* pubblicità
      spot discutibil* migliorabil* debol* piccol* strett* buio buia vuoto vuota basic* lontan*
      concorren* cambier* disattiv* tolto tolta eliminat* sfortunat* purtroppo aument* commission*
      troppo troppa troppi troppe ripetitiv* stran* dubbi* tiepid* salat* dimentic* ferm* anonim*
      discret* così-così insomma sparit* sparisc* meh pretend* pretes*`,

    '0': `ancora solo soltanto appena piccolo piccola piccoli piccole piccolissimo lungo lunga
      lungi fermata fermate cambio scarpe scarse aumentare dura durante durata durato durare
      aspetto ansioso anziché macchina macchine macchinari macchinario macchinetta criticare
      caricare portare pianta piante piantina piano penale pensare pena disco discretamente
      superficie superfici commissione commissioni rischiarare cadenza rumore puntuale pagliaccio
      gridare confusi pesantemente curare strada conferma fermarsi fermarci fermare odore urlare
      concorrenza lentamente marcia marciapiede marciapiedi tassa tasse cremini affermato nervo
      paese feriale ferie critica`,

    '1': `festa feste vacanz* libertà sogno sogni ridere forza onore finalmente cuore salvato
      salvo rispetto importante bene meglio chiar* complet* sufficient* corrett* gratis gratuit*
      modern* nuov* ampi* fresc* san* vari* aiuto aiuta aiutano aiutato aiutata aiutarmi aiutare
      risolv* risolto risolta soluzion* funziona funzionano funzionante funzionato miglior*
      disponibil* sicur* stabil* guadagn* vinto vince vincere abbondant* economic* original*
      interess* ahah* haha* tener* succos* soffic* legger* silenzios* central* conform* puntual*
      riconosc* risparmi* autentic* aggiornat* luminos* preferisc* accettabil* decent* ragionevol*
      vantagg* ok carino discreto scorrevol* compatt* utilizzabil* personalizz* regolar*`,

    '2': `vittori* campion* eroe eroi risate evviva coraggi* ammir* talent* buon buono buona buoni
      buone buonissim* bell* bei carin* piacevol* piacer* gentil* simpatic* cordial* educat*
      attent* disponibilità accogl* calid* caloros* sorris* sorrid* allegr* felic* content*
      soddisf* gradit* gradevol* piace piaciut* piacciono piacque piaceva godere godut* apprezz*
      ringrazi* grazi* grat* riconoscent* raccomand* consiglio consiglia consigliat* consigliabil*
      consigliamo rapid* veloc* efficien* efficac* agil* facil* semplic* intuitiv* comod* pratic*
      util* affidabil* fiducia professional* competen* responsabil* onest* sincer* seri* economico
      economica convenient* pulit* pulizia tranquill* rilass* pace gustos* saporit* appetitos*
      squisit* generos* elegan* curat* cura stupend* sorprendent* divert* intrattien* spiritos*
      riuscit* success* azzeccat* vincent* ideal* adatt* adeguat* fluid* solid* robust* resistent*
      durevol* potent* prezios* imprescindibil* indispensabil* fortunat* fortuna orgogli* emozion*
      affett* amor* tenerezza entusias* innovativ* innovazion* intelligent* croccant* impeccabil*
      cortes* positiv* favorit* preferit* compliment* congratulaz* auguri abbracc* bac* applaus*
      brav* ospital* versatil* eccell* delicat* delizios* dolc* vantaggios* seren* spazios* valid*
      ottimamente figo figata fico genuin* prelibat* raffinat* riposant* suggestiv* romantic*
      incantevol* amic* speranz* gioi* coccol* simpatia premur* celer* tempestiv* funzional*
      ergonomic* merita meritat*`,

    '3': `tvb benissim* eccellent* eccezional* ottim* perfett* perfezion* genial* incredibil*
      meravigli* magnific* fantastic* spettacol* straordinar* fenomenal* insuperabil* imbattibil*
      sublim* divin* adoro adora adorano adorabil* amo ama amiamo amano amato love top super
      splendid* favolos* bellissim* gentilissim* indimenticabil* superior* superb* formidabil*
      lusso gioiello gioiellino capolavor* felicità felice felici brillant* stellar* sbalorditiv*
      affascinant* impressionant* irreprensibil* straconsigliat* strepitos* delizia paradis*
      mitic* mito bomba spaccano spacca entusiasmant* innamorat* disponibilissim* ineccepibil*
      esemplar* prelibatezz* comodissim* facilissim* praticissim* tantissimo w viva`,
  },
  verbs: { '2': 'piace piaciuto piaciuta piacciono consiglio', '1': 'funziona funzionano' },
  phrases: itPhrases,
  negators: 'non né ne mai senza nulla niente nessun nessuno nessuna neanche nemmeno neppure poco poca pochi poche nn mica',
  trailing: { negators: 'mica', joins: 'e o ma che perché' },
  intensifiers: {
    '1.5': `molto molta molti molte tanto tanta davvero veramente totalmente completamente
      assolutamente estremamente altamente incredibilmente particolarmente decisamente
      tremendamente così più ben assai proprio parecchio`,
    '0.6': 'poco abbastanza leggermente relativamente quasi piuttosto pochino',
  },
  contrasts: 'ma però tuttavia eppure tranne eccetto purtroppo bensì salvo',
  concessions: 'sebbene nonostante malgrado benché',
}
