// Written for this project. "stem*" stands for every word that begins so.

/** Words by strength; 0 for those that only look like an opinion. */
export const svWords = {
  '-4': `avskum* avsky* bajs* bedrag* bedräger* bluff* djävla djävlar djävul* fiasko* fitta
    fruktansvärd* fy förbannad* fördömd* förfärlig* förnedr* förskräcklig* grymhet* gräslig* hat
    hatad* hatar hatat haveri* helvete* hemsk* hora hutlös* idiot* inkompeten* jävel jävla* jävlig*
    kass kasst katastrof* kriminell* kränk* ljug* ljög lurad* lurar lurat lögn* mardröm* mobb* mord*
    mörda* nonchalan* oacceptab* ocker oduglig* oförskäm* oförsvarlig* otrevlig* pinsam* piss*
    rasis* respektlös* rån rånad* rånar röv rövhål* skam skamlig* skandal* skit skiten skitig*
    skojare skräp* skurk* slyna* stjäl* stulen stulet stulit stulna stöld* svin svindel* svinet
    sämst* undermålig* urus* usel* usla* vansinn* vidrig* värdelös* värst* våldt* äckl*`,

  '-3': `aggressiv* ansvarslös* arg arga* argt arrogan* avrå avråd* besvik* blåst blåsta deprim*
    desperat* dumskalle* dålig* död döda* dödlig* dött elak* fattigt fiende* frustrer* ful fula*
    fult fängels* förlor* förlust* förrädar* förråd förstör* girig* grym grymma grät gråt* hopplös*
    hot hotad* hotar hotfull* hänsynslös* härsk* illa* ilsk* irrit* kackerlack* kaos* kaotisk*
    klagomål* korkad* krasch* ledsen ledset ledsna lida lidande* lider lidit lurig* löjlig*
    meningslös* missbruk* misslyck* missnöj* mögel* möglig* oansvarig* obrukbar* ohederlig* ohövlig*
    olaglig* olyckor omöjlig* ond onda ondska ont otillräcklig* otur* otäck* panik* parodi*
    patetisk* pest* plåga* plågsam* rasande ruin* rutten ruttet ruttna rädd rädsla* sjuk sjuka
    sjukdom* sjukt skadlig* skräm* skuld skum* skyldig skämdes skäms slarv* slöseri* smuts* smärt*
    smörja sorg* stank* stinker struntade struntar svek svika sviker svikit sårad* sårar tragedi*
    tragisk* trasig* trist* tråkig* trött* uppgiven upprör* uppsägning* urdålig* usch uteblev*
    utebli* utnyttja* utpress* vilseled* våld* ånger* ångest* ångr* överpris* överreklamera*
    överskatta*`,

  '-2': `anmäl anmälning* arbetslös* avbrott* avinstall* avskedad* avslag avundsjuk* avvis*
    bekymmer* bekymr* besvär* bitter* blaskig* bomb bomben bomber brist bristande bristen brister
    bristfällig* brus brusig* brutit bränd brända bränt bråk* bröt bugg buggar buggen buggig* bullr*
    byråkrat* bökig* böter cancer* defekt* dessvärre drabbad* drabbas drabbats driftstopp*
    driftstör* dröj* dum dumhet* dumma dumt dyr dyra dyrare dyrast dyrköpt* dyrt dör eländ*
    enformig* ensam* error fail* falsk* farlig* fastnade fastnar fastnat feg fega fel felaktig*
    felbehandl* felen felet felfunktion* felkod* felleverans* fellevererad felmeddel* fettig* flopp*
    frusit fryser fryst frös fusk* fånig* förakt* fördom* fördröj* förfall* förlåt* försen*
    förstörd* försvann försvinn* försvunn* försämra* försämring* förtvivl* förvirr* föråldrad* galen
    galet galna gammaldags gammalmodig* gift* glapp* gnäll* gräl* hacka hackar hackat hackig*
    halvdan* hata hemlighets* hemlös* hjälplös* högljudd* ignorer* illamående inkasso* inkonsekven*
    instabil* invecklad* jobbig* jättedyr* kall kallt klag* klantig* klen* klumpig* komplicera*
    konflikt* konkurs* konstig* krig* kris krisen kritik* kritisera* krossa krossad* krossat
    krångel* krånglade krånglar krånglat krånglig* lagg* larm* larvig* lat lata likgiltig* ljumma
    ljummen ljummet läcka läckage läckte lågkvalit* långdrag* långsam* långtråkig* lömsk* mager*
    magra maktlös* medelmått* mesig* minus missad* missar missat missförstå* misstag* misstro*
    misstänk* missvisande märklig* nackdel* nederlag* nedgång* nedlåtande nekad* nekar nertid
    nervös* oaptitlig* obefintlig* obegriplig* obehag* obetydlig* ofattbar* oflexib* ofullständig*
    ogenomtänk* ogilla* ogiltig* oinspir* ointresserad* ojämn* okunskap* okänslig* olämplig*
    oläsbar* oläslig* omständlig* onödig* oordning* oorganiserad* opassande opersonlig* oregelbund*
    oro oroa* oroväckande osynk* otillgänglig* otrog* oätbar* pajad* pajat pank plastig* plottrig*
    poänglös* problem* protest* påträngande rackar* reklamation* reklamera* repig* repor rostig*
    råtta råttor rörig* seg sega* segt skadad* skadat skador skeptisk* skev* skilsmässa* skitdyr*
    skrik* skruttig* skräppost* skuldkänsl* skyll* sladdrig* sliten slitet slitna slutkörd* slö slöa
    slött smaklös* smitta* snuskig* snäsig* snål snåla snålt spam* sparken spilld* sprucken sprucket
    spruckna stel stela stelt stillastående straff straffa* strejkar stress* strul* stulit* stöka
    stökig* stör störande störd störde störig* störning* stött sunkig* sur sura surt svag*
    svartsjuk* svimma* svindyr* svinndyr* svår* synd såra sörja tappade tappar tappat terror* tjafs*
    tjat* tom tomma tomt torr torra torrt trassel trassl* trång trånga trångt trög* tung tunga tungt
    tveksam* tvinga* tvungen tvungna tvång* tyvärr underlig* undermålig uppkäftig* urk urkass*
    utbränd* utdaterad* utloggad* utmattad* uttråk* vag vaga vagt vapen vattnig* vidbränd* vilse
    vinglig* virus* vulgär* vägra* väntetid* värk* värre överbelast* överdebiter* överdriv*
    överfull* övergiven övergivna överhett* överkokt* överkomplicer* översaltad* överstekt*`,

  '-1': `annonser avboka* avbryt* avsaknad* avsluta* banal* begränsa* begränsning* blek* bortkast*
    emellertid ensidig* fattades fattas felsök* förutsägbar* glömde glömmer glömt haltar halvfärdig*
    halvhjärta* höjning* konkurrent konkurrenten kostsam* krympt* krävande köa köer minska* ojämnt
    omstart* omständig* prishöjning* rigid* saknad saknade saknar saknas saknats simpel* stereotyp*
    stopp stängdes stängs sänkt telefonkö* tvivel* tvivla* uppsagd* varför varningar vänta* ytlig*
    återkalla*`,

  '0': `akta anger* angrän* avbrottsfri* bast* besvar* blast brak* brand brant felfritt final*
    finans* förlåta gifta* gifte giftermål* giftig gladiator* grat* illamå kar klarare klarna
    kraschtest* krigare kritiker kritikerna latte* lugnet mor mora mort nad parlament* problematik
    problemlös* ratta roligen saker* sankt sara* skona* skrapa* slott* snallt sorgebarn sorgfri* sot
    sota stolthet stor storning svar* säkerhetsk* säkert tackla* tackling* trog* trott* tydligen
    uppmärksamhet vald* van vanlig* vantar* vark* virusskydd*`,

  '1': `ansvarsfull* användbar* artig* autentisk* bekvämlig* belåten belåtet belåtna berik* billig*
    duglig* enkel* enkla* ergonomisk* fira* fred fri frid frihet* frisk* fräsch* funktionel* färsk*
    förbättra* fördel* gedigen gediget gedigna generös* gratis gynnsam* hjältar hjälte* hjärta
    hjärtat hopp hoppfull* hyfsad* hyfsat hygglig* hälsosam* hållbar* informativ* intressant* klar*
    klok* komfort* kompakt* kraftfull* kreativ* krispig* kul kvick* ledig* leende levande logisk*
    lugn* lyckats läcker* läckra lätt* mjuk mjuka mjukt modern* modig* mogen möjlighet* mör möra
    mört nytta nyttig* nåd omfattande ordentlig* originell* plus pluspoäng* praktisk* prisvärd*
    prydlig* punktlig* ren rena renare renast renlig* rent respekt* rik rimlig* robust* rymlig*
    rättvis* saftig* seriös* skicklig* skratt* slitstark* smidig* snabb* socialt spännande stabil*
    stark starka starkt städad* stämningsfull* säker* säkra tankeväck* tapper* trivsam* trogen
    trogna trovärdig* trygg* tydlig* tyst tålig* underlätta* uppskattad* utförlig* vaken varierad*
    varm varma varmt varsågod* verksam* vettig* vinst* välkommen välkomna* vän vännen vänner
    vänskap* värdig* äkta äntligen ärlig* öppen överkomlig*`,

  '2': `artigt asbra attraktiv* avkoppl* begåvad* bekväm* bekymmersfri* beröm berömma* beundra*
    bevisad* blixtsnabb* bra braa bravo buggfri* bättre charmer* charmig* duktig* effektiv* elegan*
    engagerad* entusias* felfri* fiffig* fin fina* finfin* fint flexibel* flexibla fläckfri*
    framgång* friktionsfri* förstklassig* förtjus* förtroende* förträfflig* gillat givande glad*
    glatt glädj* god goda* gott grattis gullig* hjälpsam* hjärtlig* humor* hurra häftig* högklassig*
    högkvalit* imponer* innovativ* inspirer* intelligent* intuitiv* jippi jättebra jättefin*
    jättegod* jättekul kanonbra kanonfin* klanderfri* kompetens* kompetent* kram kramar krångelfri*
    kunnig* kvalitetsmässig* kyss* kärlek* livräddare lojal* lycka* lycklig* lyhörd* lyx lyxig*
    läckerhet* lärorik* mys mysig* najs nice njut* noggran* nöjd* nöje nöjes oklanderlig* omsorg*
    omtanke* omtyckt* omtänksam* ovärderlig* pedagogisk* pigg pigga positiv* prima problemfri*
    professionel* proffs proffsig* pärla* pålitlig* rar rara rekommend* riskfri* roande rolig*
    räddning* rörande schysst* schyst* seger segrar serviceinrikt* serviceminde* skitbra skitkul
    skön sköna* skönt smakfull* smakrik* smart* smärtfri* snygg* snäll* stilig* stilren* stolt*
    stressfri* strukturerad* superbra superfin* supergod* superkul svinbra sympatisk* sömlös* söt
    söta sött tack* talang* tillfreds* tillförlitlig* tillmötesgå* tilltalande toppenbra trevlig*
    tålmodig* underhållande unik unika uppfriskande uppmärksam* utmärkt* vacker* vackra vackrast
    vann vinna vinnare vunnit välarbet* välbalanser* välfungerande välgenomtänk* välgjord*
    välkomnande vällagad* vällyckad* välordnad* välorganiser* välsign* välskriv* välskött* välsmak*
    välutrust* välutvecklad* vänlig* värdefull* älskling* ödmjuk* överskådlig*`,

  '3': `briljant* bäst* delikat* enastående exceptionel* exemplarisk* fabulös* fantastisk* favorit*
    fenomenal* fulländ* föredömlig* förälskad* genial* gudomlig* helnöjd* himmelsk* härlig*
    imponerande kanon klockren* kär ljuvlig* lysande magi magisk* magnifik* makalös* megabra
    minnesvärd* mästerverk* oförglömlig* oslagbar* otrolig* oöverträff* perfekt* smaskig* storartad*
    strålande succé* super superb* suverän* svårslag* topp toppen toppklass underbar* utomordentlig*
    utsökt* världsklass wow ypperlig* älskat överträffa*`,
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
