// Written for this project. "stem*" stands for every word that begins so.

/** Words by strength; 0 for those that only look like an opinion. */
export const nlWords = {
  '-4': `aanfluiting achterlijk* afgrijselijk* afschuw* asociaal asociale bedrieg* bedrog* beledig*
    beroerd* bespottelijk* crimineel criminele debiel* dief* dieven drek eikel* erbarmelijk* fraude
    frauduleus* fuck* gelogen gestolen godver* gruwel* haat* haten hel hoer* horror hufter* idioot
    idiote* incompeten* inferieur* kak kanker* kansloos kansloze klere* klojo klootzak* klote* kut*
    leugen* liegen liegt loog lul minderwaardig* misdaad misdadig* moord* nachtmerrie*
    onaanvaardbaar* onacceptab* onbeschoft* ondermaats* ongehoord* onmenselijk* opgelicht* oplicht*
    pokke* prut puin* racis* ramp rampzalig* ranzig* schaam* schandalig* schande schandelijk*
    schijt* schurk* seksis* shit smerig* stelen stront tering* tyfus* verdomd* verdomme verkracht*
    vermoord* verneuk* verschrikkelijk* vreselijk* waardeloos waardeloze walg* wanprestatie* wrede
    wreed zwendel*`,

  '-3': `aangebrand* aanklacht* afblijven afrader* afzetters agressie* armoedig* arrogan* bagger
    bedorven bedreig* bedroevend* belabberd* belachelijk* benauwd* beschimmeld* bevooroordeeld* bluf
    boos boze brutaal brutale chagrijnig* crash* defect* discrimin* dom domheid domme drama
    dramatisch* dreig* dubieus* ellend* ergelijk* erger* fiasco flop frustr* gammel* gebrekkig*
    gecrasht gefrustreerd* geldwolven gemeen gemene gevaar* geweld* gierig* griezelig* grof grove
    haatdragend hardvochtig hatelijk* hopeloos hopeloze irritant* irritatie* irriteer* irriter*
    jaloers* kakkerlak* kapot* klaag* klacht* klagen kwaad kwade kwetsend* laf laffe lelijk* lijden
    lomp lompe mank misbruik* miserabel* mishandel* misleid* mislukk* mislukt* muf muffe nep nepper*
    nietszeggend* nors* nutteloos nutteloze onbegrijpelijk* onbereikbaar* oneetbaar*
    ongeloofwaardig* ongeïnteresseerd* onhygiën* onkunde onmogelijk* ontgoochel* onvergeeflijk*
    onverschillig* onvolwassen onzin oudbakken paniek pijnlijk* ploert* respectloos respectloze
    rommel rot rotte rottig* rotzak* rotzooi ruïn* saai* schimmel* schreeuw* slecht* slome sloom
    smakeloos smakeloze snauw* spuugzat stank stink* stom stomme stompzinnig* storend* storing*
    strontvervelend stug* teleur* tragedie tragisch* treurig* triest* troep uitbuit* uitgescholden
    uitschot verachtelijk* verbrand* verdacht* verdriet* verneder* vernield* verpest* verraad
    verraden verrader* verrot* verslechter* verspil* verveel* vervelend* vies vieze viezer viezig*
    vijand* vuil* vunzig* wanhop* wantrouw* woede woedend* wraak zeik* zenuwslopend* zielig*
    zielloos zinloos zinloze zooi*`,

  '-2': `afgehaakt afgekraakt afgeraffeld* afgewezen afgezegd afgezet afknapper* afraad afraden
    aftands* afval afwijzing* alarmer* angst* armzalig* baal baalde balen bang* bekeuring* bekrompen
    belemmer* bestraf* bezwaar* bezwaren bitter bittere bizar* boete boetes bot botte breekbaar*
    breuk bug buggy bugs chaos chaotisch* complex* corrupt* depressie* depri* dode* dood doodging
    droevig* droge droog duf duffe duister* dure duur duurder duurste eentonig* eenzaam eenzame
    eenzijdig* eng enge ergste error* faal faalt fail* falen falend* flauw flauwe fout* gaar gebrek*
    gedateerd* gedoe gedrocht* gedwongen geforceerd* gehaast gejaagd gekraak geluidsoverlast gemis
    genegeerd* gestoord* gestorven gestrest* gevangen* gevoelloos gezeik gezeur giftig* goor gore
    gortdroog grauw* hachelijk* haper* hardnekkig* helaas herrie hinderlijk* hoofdpijn huichel*
    huil* hulpeloos* incasso* inconsequent* ineffici* ingestort* ingewikkeld* inhalig* instabiel*
    instort* jammer jammerlijk* kil kille kinderachtig* kinderziekte* klef* klem klungel* knoei*
    knullig* koppijn koud* krakkemikkig* krap* kritiek* kunstmatig* kwalijk* kwelling* kwijt lak
    laks* langdradig* langzaam langzame* lastig* lauw* lawaai* leed lek lekkage* lekken lekt
    lelijkerd lui luidruchtig* luie maf mager* mankeert mankement* mat matig* matte medelijden
    middelmaat middelmatig* mis misgegaan misgelopen mislopen misselijk* misser* misverstand* moe
    moeilijk* moeite moeizaam moeizame moordend* nadeel nadelen nadelig* nalatig* nare nederlaag
    neerbuigend* negatief negatieve negeer* negeren nerveus* obstakel* omslachtig* onaf onafgewerkt*
    onbedoeld onbenul* onbevredigend* ondoorzichtig* onervaren* ongeldig* ongelijk* ongeluk*
    ongemak* ongemotiveerd* ongenoegen ongepast* ongerust* ongewenst* onheil* onjuist* onnauwkeurig*
    onnodig* onnozel* onpersoonlijk* ontbrak ontbreekt ontbrek* ontdaan ontmoedig* ontslag*
    onverstaanbaar* onvoldoende* onvolledig* onwaar* onwel onwenselijk* onwetend* onwil* onzeker*
    onzorgvuldig* oorlog* opdringerig* opgeven opgezegd* opzeggen opzegging* overbodig* overdreven
    overgaar overhaast* overlast* overleden overlijden overprijs* overschat* overval* oververhit*
    overvol* pech pessimis* pest* piep* pijn plakkerig* prijsverhoging* prijzig* primitief*
    probleem* problematisch* problemen prutser* prutswerk puinzooi ranzige rouw rusteloos ruzie*
    saboteer* schaars* schade* scheef schok* schraal schrale schrik* schuld schuldig* sip
    slachtoffer* slap slappe slijm* slijtage slopend* slordig* sluw* smoes* sneu somber* sorry spam*
    spijt spijtig* sterf* steriel sterven stierf stoffig* straf straffen stress* stroperig*
    stukgegaan suf suffe sukkel* taai* tegenslag* tegenvallend* tegenvaller* tegenvalt tegenviel
    tegenwerk* tekort* terreur* tevergeefs traag* traan trage trager tranen twijfel* uitgedroogd*
    uitgelachen uitgelogd uitgeput* uitgevallen uitlachen uitval* vaag vage valkuil* vals valse
    vastgelopen vastloopt vastlop* verbitterd* verboden verbroken verdwenen* verdwijn* verkeerd*
    verlies verliez* verloor verloren verouderd* versleten versnipperd* verstikkend* verstoord*
    verstop* vertraagd* vertraging* vervuild* verwaarloos* verward* verwarrend* verwijt* verwond*
    verzwijg* vettig* virus* vloek* voorgelogen vreemd* vrees vreest waanzin* waarschuw* wachttijd*
    wankel* wapen* weerzin* weiger* wiebel* zenuwachtig* zenuwen zeur* ziek zieke ziekte zorgelijk*
    zorgwekkend* zure zuur zwak zwakke zwakker zwakte* zweet*`,

  '-1': `advertenties afgemeld afmelden annuleer* annuleren beperk* bevroren cliché* concurrent
    concurrentie duurt eindeloos eindeloze excuses excuus geannuleerd* gemist gewacht herstart*
    hobbelig* ietwat jammergenoeg kaal kale karig* kwijtgeraakt langdurig* min minpunt* missen mist
    miste mwah nadenk nietig* opdoeken overgestapt overstap* prijsstijging* reclames rommelig*
    stereotype* stopt* teruggestuurd uitverkocht vergeten verhoogd* voorspelbaar* waarom wacht*
    weinig zwaar zware`,

  '0': `goedemiddag goedemorgen goedenavond goedendag hemelsnaam huilebalk kleren lieveheers* liever
    ondanks pestkop schadevergoeding* schadeverzeker* schadevrij* slechts verantwoordelijk*
    verdachte* virusscanner* vreemdeling* vuilnis* wachtwoord* werken zorgvuldig`,

  '1': `aantrekkelijk* acceptab* actueel adequaat adequate ambachtelijk* authentiek* bekwaam bekwame
    betaalbaar* beter* betrouwbaar* bruikbaar* comfortabel* compact* creatief creatieve degelijk*
    deskundig* doeltreffend* doordacht* dromen droom duidelijk* eenvoud eenvoudig* eerlijk*
    effectief effectieve efficiënt* eindelijk ergonomisch* ervaren fatsoenlijk* fit fleurig
    flexibel* fris frisse functioneel functionele geduldig* geholpen geinig* gelachen gemak
    gemakkelijk* gerust geschikt* gewaardeerd* gezond* goedkoop goedkoopst* goedkope* graag grappig*
    grondig* handig* held* help hoopvol* hulp humor informatief* interessant* intuïtief* keurig*
    klantgericht* kloppend knap knappe krachtig* kundig* kwaliteit* lach lachen lacht levendig*
    lichte logisch* lollig* makkelijk* mals* modern* modieus* moed moedig* moeiteloos moeiteloze
    netjes nette nuttig* ontspan* openhartig* opgelucht* origineel originele overzichtelijk* plus
    pluspunt* positief positieve praktisch* prijswaardig* punctueel rechtvaardig* redelijk* relaxed
    respect* rijk rijke romantisch* rust rustig* sappig* schone schoon sfeer sfeervol* simpel* slim*
    snel* soepel* solide spannend* speels* stabiel* sterk sterke* stevig* stijlvol* stil stille
    stipt succesvol* sympathiek* tijdbesparend* toegankelijk* toegewijd* trouw trouwe uitgebreid*
    uitgerust* vakkundig* vakman* vakwerk veelzijdig* veilig* verantwoord* verbeterd* verbetering*
    verfrissend* vers verse verstandig* vertrouw* verzorgd* vindingrijk* vlot vlotte voordeel
    voordelen voordelig* vrede vreedzaam vriend* vrij vrijheid vrolijk* waardeer* waardevol* warm
    warme warmte welkom* werkbaar* zorgeloos zorgeloze zorgzaam zorgzame zuinig*`,

  '2': `aanbevel* aanbevol* aangenaam aangename aardig* attent* bedank* behulpzaam behulpzame
    beleefd* bemoedig* betoverend* bewonder* blij blijdschap blije bravo charmant* charme* cool*
    dank* deskundigheid deugd dol elegant* enthousias* feest* fijn* foutloos foutloze gastvrij*
    gefeliciteerd geluk gelukkig* genieten genoot genot genoten gesmuld gevarieerd* gewonnen
    gezellig* goed* goeie grapje gul gulle hartelijk* hartverwarm* hip hoera hoffelijk* hulpvaardig*
    indrukwekkend* innovatief* inspirer* intelligent* jammie jippie juich* kus kussen kust
    kwaliteitsvol* leerzaam leerzame lekker* leuk* lief liefde* liefste lieve* lof lovend* luxe
    luxueus* meevaller mieters mooi* nice onbezorgd* onderhoudend* ontroer* opgewekt* optimaal
    optimale opwindend* overtuig* pijnloos pijnloze plezier* prettig* prima probleemloos
    probleemloze professioneel professionele* puik respectvol* schat schattig* schitter* schoonheid*
    smaakvol* smakelijk* smullen smult soepeltjes storingsvrij* stressvrij* succes talent* tevreden*
    tiptop toegewijde tof toffe trots* uitnodigend* uniek* verfijnd* verheug* verliefd* vermaak*
    vermakelijk* verrukk* verwen* voldaan* voldoening voorbeeldig* vreugde* vriendelijk* waardig*
    wauw winnaar* winnen wow zalig* zoet zoete zonnig* zorgvuldig*`,

  '3': `aanrader* adembenemend* beste briljant* buitengewone buitengewoon excellent* fabelachtig*
    fantastisch* favoriet* feilloos feilloze fenomenaal fenomenale formidabel* geliefd* geniaal
    geniale geweldig* goddelijk* grandioos grandioze heerlijk* hemels* ideaal ideale magisch*
    magnifiek* meesterlijk* meesterwerk* onberispelijk* ongeëvenaard* onmisbaar* onovertrof*
    onvergetelijk* onverslaanbaar* overheerlijk* perfect* prachtig* schitterend* spectaculair*
    sprookjes* sublie* super superbe top topkwaliteit topper* topservice uitmuntend* uitstekend*
    verbluffend* verrukkelijk* vlekkeloos vlekkeloze voortreffelijk* wereldklasse wonder*`,
}

/** Verbs that "niet" behind them turns too. */
export const nlVerbs = {
  '2': 'bevallen bevalt beviel geniet overtuigde overtuigt smaakt smaakte waardeer',

  '1': `deugt functioneer* gewerkt helpen helpt hielp klopt klopte loont lukt lukte past paste
    voldeed voldoet werkt werkte`,
}
