// Written for this project. "stem*" stands for every word that begins so.

/** Words by strength; 0 for those that only look like an opinion. */
export const svWords = {
  '-4': `avskum* avsky* bajs* bedrag* bedräger* bedrövlig* bluff* djävla djävlar djävul* fiasko*
    fitta fruktansvärd* fy förbannad* fördömd* förfärlig* förnedr* förskräcklig* grymhet* gräslig*
    hat hatad* hatar hatat hatisk* haveri* helvete* hemsk* hora horribel* horribl* hutlös* idiot*
    inkompeten* jävel jävla jävlar jävlig* jävulsk* kass kassaste kasst katastrof* kriminell* kränk*
    ljug* ljög lurad* lurar lurat lurendrej* lögn* mardröm* mobb* mord* mörda* nonchalan* oacceptab*
    ocker ockerpris* oduglig* oförlåtlig* oförskäm* oförsvarlig* ohygglig* otrevlig* pinsam* piss*
    rasis* respektlös* ryslig* rån rånad* rånar röv rövhål* sexis* skam skamlig* skandal* skit
    skitdålig* skiten skitig* skojare skräp* skurk* slyna* stjäl* stulen stulet stulit stulna stöld*
    svin svindel* svindlare svinet sämst sämsta undermålig* urus* usel uselhet uselt usla uslaste
    usling* vansinn* vedervärdig* vidrig* värdelös* värst värsta våldt* äckl*`,

  '-3': `aggressiv* ansvarslös* arg arga argare argt arrogan* avrå avråd* avskräck* bedräglig*
    besvik* blåst blåsta deprim* desperat* dumskalle* dålig* död döda dödad* dödar dödlig* dött
    elak* fasa fasansfull* fattigt fiende* frustrer* ful fula fulaste fult fängels* förlor* förlust*
    förrädar* förråd förstör* girig* grym grymma grät gråt* hopplös* hot hotad* hotar hotfull*
    hänsynslös* härsk* hån hånar hånfull* illa illaluktande ilsk* irrit* jättedålig* kackerlack*
    kaos* kaotisk* klagomål* korkad* krasch* ledsen ledset ledsna lida lidande* lider lidit
    lurendrejeri lurig* löjlig* löss meningslös* missbruk* misslyck* missnöj* mutor mögel* möglig*
    oansvarig* oanvändbar* oartig* obrukbar* oetisk* ofräsch* oförsiktig* ohederlig* ohälsosam*
    ohållbar* ohövlig* ointressant* olaglig* olycka olycklig* olyckor omöjlig* ond onda ondska ont
    oprofessionel* oproffsig* opålitlig* orimlig* orättvis* oseriös* otillförlitlig* otillräcklig*
    otur* otäck* otålig* ovänlig* oärlig* panik* parodi* patetisk* pest* plåga* plågsam* rasande
    ruin* rutten ruttet ruttna rädd rädsla* sjuk sjuka sjukdom* sjukt skadlig* sketdålig* skräm*
    skuld skum skumma skumt skyldig skämdes skäms slarv* slöseri* smuts* smärt* smörja sorg sorgen
    sorglig* sorgsen stank* stink stinker struntade struntar svek svika sviken sviker svikit
    svordom* sårad* sårar tortyr* tragedi* tragisk* trasig* trist* tråkig* trött* uppgiven upprör*
    uppsägning* urdålig* usch uteblev* utebli* utnyttja* utpress* vilseled* våld våldet våldsam*
    ånger* ångest* ångr* överpris* överreklamera* överskatta*`,

  '-2': `anmäl anmälning* arbetslös* avbrott* avinstall* avskedad* avslag avtrubb* avundsjuk* avvis*
    bekymmer* bekymr* besvär* bitter* blaskig* bomb bomben bomber brist bristande bristen brister
    bristfällig* brus brusig* brutit bränd brända bränt bråk* bråte bröt bugg buggar buggen buggig*
    bullr* byråkrat* bökig* böter cancer* defekt* dement* dessvärre dimmig* drabbad* drabbas
    drabbats driftstopp* driftstör* dröj* dum dumhet* dumma dumt dyr dyra dyrare dyrast dyrköpt*
    dyrt dyster dystert dystra dör eländ* enformig* ensam* error fail* falsk* farlig* fastnade
    fastnar fastnat feg fega fel felaktig* felbehandl* felen felet felfunktion* felkod* felleverans*
    fellevererad felmeddel* fettig* fjantig* flopp* frusit fryser fryst frös fusk* fånig* förakt*
    förargl* fördom* fördröj* förfall* förlåt* försen* förstörd* försvann försvinn* försvunn*
    försämra* försämring* förtvivl* förvirr* föråldrad* galen galet galna gammaldags gammalmodig*
    gift* glapp* gnäll* gräl* hacka hackar hackat hackig* halvdan* hata hemlighets* hemlös*
    hjälplös* hängde hänger hängt högljudd* ignorer* illamående indiskret* inkasso* inkonsekven*
    instabil* invecklad* jobbig* jättedyr* kall kallt klag* klantig* klen klena klent klumpig*
    komplicera* konflikt* konkurs* konstig* krig* kris krisen kritik kritiken kritisera* krossa
    krossad* krossat krångel* krånglade krånglar krånglat krånglig* kvav* lagg* larm* larvig* lat
    lata ledsam* likgiltig* ljumma ljummen ljummet läcka läckage läckte lågkvalit* långdrag*
    långsam* långtråkig* lömsk* mager magert magra maktlös* medelmått* mediok* mesig* minus missad
    missade missar missat missförstå* misstag* misstro* misstänk* missvisande misär* mossig*
    märklig* mångelbe* nackdel* nederlag* nedgång* nedlagd* nedlåtande nedslående nekad* nekar
    nertid nervös* oanständig* oaptitlig* obefintlig* obegriplig* obehag* obekväm* obetydlig*
    odräglig* oduglig oengagerad* oerfar* ofattbar* oflexib* ofullständig* oförståe* ogenomtänk*
    ogilla* ogiltig* ogin* oinspir* ointresserad* ointuitiv* ojust* ojämn* oklar* okunn* okunskap*
    okänslig* ologisk* olämplig* oläsbar* oläslig* omodern* omogen omogna omständlig* onödig*
    oordning* oorganiserad* opassande opedagogisk* opersonlig* opraktisk* oregelbund* orenlig*
    orkeslös* oro oroa oroad* oroande oroar orolig* oroväckande osmakl* osmidig* ostabil* ostädad*
    osympatisk* osynk* osäker osäkerhet* osäkert osäkra otacksam* otillfreds* otillgänglig* otrog*
    otydlig* overksam* oväsen* oätbar* oöverskådlig* pajad* pajat pank plastig* plottrig* poänglös*
    prischock* prisgalet problem* protest* påfrest* påhopp* påträngande rackar* reklamation*
    reklamera* repig* repor rostig* råtta råttor röra rörig* sabba* sabot* seg sega segare segaste
    segt skadad* skadat skador skavank* skeptisk* skev* skilsmässa* skitdyr* skrapig* skrik*
    skrovlig* skruttig* skräppost* skuldkänsl* skyll* sliskig* sliten slitet slitna slutkörd* slö
    slöa slött smaklös* smitta* snorig* snorkig* snuskig* snäsig* snål snåla snålt spam* sparken
    spilld* sprucken sprucket spruckna spräckt stel stela stelt stillastående straff straffa*
    strejkar stress* strul* stulit* stöka stökig* stör störande störd störde störig* störning* stött
    sumpig* sunkig* sur sura surig* surt svag svaga svagare svaghet* svagt svartsjuk* svidande
    svimma* svindyr* svinndyr* svår svåra svåranvän* svårare svårartad* svårast svårbegripl*
    svårförstå* svårhitta* svårighet* svårläst* svårnavigera* svårt svårtillgänglig* synd såra söla*
    sölig* sörja sötsliskig* tappade tappar tappat terror* tjafs* tjat* tom tomma tomt torftig* torr
    torra torrt trassel trassl* trubbig* trång trånga trångt trög tröga trögt tung tunga tungt
    tveksam* tvinga* tvungen tvungna tvång* tyngande tyvärr underlig* undermålig uppkäftig* urkass*
    utbränd* utdaterad* utloggad* utmattad* utsliten uttråk* vag vaga vagt vapen vattnig* vidbränd*
    vilse vinglig* virus* vresig* vulgär* vägra* väntetid* värk* värre åldrad* åsidosatt*
    överbelast* överdebiter* överdriv* överfull* övergiven övergivna överkokt* överkomplicer*
    översaltad* överstekt*`,

  '-1': `annonser avboka* avbryt* avsaknad* avsluta* banal* begränsa* begränsning* blek* bortkast*
    dunkel* emellertid ensidig* fattades fattas felsök* fragmenter* förutsägbar* glömde glömmer
    glömt grums* haltar halvfärdig* halvhjärta* höjning* klyschig* konkurrent konkurrenten kostsam*
    krympt* krävande köa köer minska* mörkt oj ojämnt omstart* omständig* onyanser* pretentiös*
    prishöjning* rigid* saknad saknade saknar saknas saknats simpel* spretig* stereotyp* stopp
    stängdes stängs sänkt tam tamt telefonkö* tvivel* tvivla* uppsagd* varningar vänta väntade
    väntan väntar väntat ytlig* återkalla* överlastad*`,

  '0': `avbrottsfri* avgiftsfri* bast basta bristningsgr* brottslighet dumpling* dödlinje faller
    felanmäl* felfritt final* finans* finland* finner finns finsk* förlåta gifta* gifte giftermål*
    giftig gladiator* godis* godmorgon grymt hoppas hårddisk* höga illamå kalla kallad kallar kallas
    kassa kassan klarare klarna kraschtest* krigare kritiker kritikerna kultur* kulör* last latte
    ledning* likt lugnet låg mer mest mor mora mort problematik problemlös* renover* rentav roligen
    rädda räddad räddade räddar räddas räddat saker saknadslista sar sara skada skadestånd*
    skuldfri* slutar slutligen snallt sorgebarn sorgfri* stolpe stolthet stor stora storning
    straffri* svara svarade svarar svarat säkerhetsk* tackla* tackling* tomat* tomte tomten trevande
    trottoar* val vald valda valdigt vanlig* varning vinter* virusskydd*`,

  '1': `ansvarsfull* användbar* artig* bekvämlig* belåten belåtet belåtna berik* billig* drömlik*
    duglig* enkel enkelt enkla enklare enklast enklaste erfar* ergonomisk* fira* fred fri frid
    frihet* frisk friska friskt fräsch* funktionel* fyndig* färsk* följsam* förbättra* fördel*
    gedigen gediget gedigna generös* gratis gynnsam* hjältar hjälte* hopp hoppfull* hyfsad* hyfsat
    hygglig* hälsosam* hållbar* intressant* klar klara klart klok kloka klokt komfort* kompakt*
    kraftfull* kreativ* krispig* kul kvick* ledig* leende levande logisk* luftig* lugn lugna lugnt
    lyckats läcker läckert läckra läsvärd* lätt lätta lättanvän* lättarbet* lättare lättast
    lättförst* lättillgänglig* lättlagad* lättläst* lättnad* lättnavigera* lättsam* lättskött*
    lättsmält* lättstäd* lättöversk* mjuk mjuka mjukt mod modern moderna modernt modig* mogen
    möjlighet* mör möra mört nyskapande nytta nyttig* nåd ok okej omfattande ordentlig* originell*
    plus pluspoäng* praktisk* prisvärd* prydlig* punktlig* ren rena renare renast renlig* rent
    respekt* rik rikhaltig* rimlig* robust* rymlig* rättvis* saftig* seriös* sevärd* skicklig*
    skratt* slitstark* smidig* snabb snabba snabbare snabbast snabbaste snabbhet* snabbt socialt
    spatiös* spännande stabil* stark starka starkt stilfull* städad* stämningsfull* säker säkerhet*
    säkert säkra tankeväck* tapper* trivsam* trogen trogna trovärdig* trygg* tydlig* tyst tålig*
    underlätta* uppskattad* utförlig* utvecklande vaken varierad* varm varma varmt varsågod*
    verksam* vettig* vinst* välkommen välkomna* vän vännen vänner vänskap* värdig* äkta ärlig* öppen
    öppenhet* överkomlig*`,

  '2': `artigt asbra attraktiv* avkoppl* begåvad* bekväm bekväma bekvämt bekymmersfri* beröm
    berömma* beundra* bevisad* blixtsnabb* bra braa bravo buggfri* bättre charmant* charmer*
    charmig* duktig* effektiv* elegan* engagerad* entusias* felfri* fiffig* fin fina finare finast
    finaste finemang finfin* fint flexibel* flexibla fläckfri* folklig* framgång* friktionsfri*
    förstklassig* förtjus* förtroende* förträfflig* garv* gillat givande glad glada gladare glatt
    glädj* gläds god goda godare gott grattis gullig* hjälpsam* hjärtevärm* hjärtlig* humor* hurra
    häftig* högklassig* högkvalit* imponer* innovativ* inspirer* intelligent* intuitiv* jippi
    jättebra jätteenkel* jättefin* jättefräsch* jätteglad* jättegod* jättegott jättehjälpsam*
    jättekul jättenöjd* jätteskön* jättesmidig* jättesnabb* jättesnäll* jättetrevlig* kanonbra
    kanonfin* klanderfri* kompetens* kompetent* kram kramar krångelfri* kunnig* kvalitetsmässig*
    kyss* kärlek* livräddare lojal* lycka lyckad* lyckat lycklig* lyhörd* lyx lyxig* läckerhet* mys
    mysig* najs nice njut* noggran* nöjd nöjda nöjdare nöjdast nöje nöjes nöjsam* oklanderlig*
    omsorg* omtanke* omtyckt* omtänksam* ovärderlig* pedagogisk* pigg pigga positiv* prima
    problemfri* professionel* proffs proffsig* pärla pärlan pålitlig* rar rara rekommend* riskfri*
    roande rolig* räddning* rörande schysst* schyst* seger segrar serviceinrikt* serviceminde*
    skitbra skitkul skämtsam* skön sköna skönare skönt smakfull* smakrik* smart* smärtfri* snygg*
    snäll* stilig* stilren* stolt* stressfri* strukturerad* superbra superenkel* superfin*
    superfräsch* supergod* supergott superkul supernöjd* supersmidig* supersnabb* supersnäll*
    supertrevlig* svalkande svinbra sympatisk* sömlös* söt söta sött tack tacka tackade tackar
    tacksam* talang* tillfreds* tillförlitlig* tillmötesgå* tilltalande toppenbra trevlig* tålmodig*
    underhållande unik unika uppmärksam* utmärkt* utvilad* vacker* vackra vackrast vann vinna
    vinnare vunnit välarbet* välbalanser* välbyggd* välfungerande välgenomtänk* välgjord*
    välkomnande vällagad* vällyckad* välordnad* välorganiser* välsign* välskriv* välskött* välsmak*
    välspel* väluppfostr* välutrust* välutvecklad* vänlig* värdefull* älskling* älskvärd* ödmjuk*
    ömsint* överskådlig*`,

  '3': `asnöjd* bländande briljant* bäst bästa bäste delikat* enastående exceptionel* exemplarisk*
    fabulös* fantastisk* favorit* fenomenal* fulländ* föredömlig* förälskad* genial* gudomlig*
    helnöjd* himmelsk* hänför* härlig* imponerande kanon klockren* kär ljuvlig* lysande magi magisk*
    magnifik* makalös* megabra minnesvärd* mästerlig* mästerverk* oförglömlig* oslagbar* otrolig*
    oöverträff* perfekt* sagolik* skitnöjd* smaskig* storartad* strålande succé* super superb*
    suverän* svårslag* topp toppen toppklass underbar* utomordentlig* utsökt* världsklass wow
    ypperlig* älskat överträffa*`,
}

/** Verbs that "inte" behind them turns too. */
export const svVerbs = {
  '3': 'älska älskade älskar',

  '2': `gilla gillade gillar imponerar njuter rekommender* trivdes trivs uppskatta uppskattade
    uppskattar övertygade övertygar`,

  '1': `duger fixade fixar fungera* funka funkade funkar hjälpa hjälper hjälpt hjälpte håller
    klarade klarar litar lyckades lyckas löser löste passade passar stämmer tilltalar uppfyllde
    uppfyller`,
}
