// Written for this project. "stem*" stands for every word that begins so.

/** Words by strength; 0 for those that only look like an opinion. */
export const nlWords = {
  '-4': `aanfluiting abominabel* achterlijk* afgrijselijk* afschuw* asociaal asociale bedrieg*
    bedrog bedrogen beledig* beroerd* bespottelijk* crimineel criminele debiel* dief diefstal dieven
    drek eikel* erbarmelijk* fraude frauduleus* fuck* gelogen gestolen godver* gruwel* haat haatte
    haten hel hoer* horror hufter* idioot idiote idioten incompeten* inferieur* kak kanker* kansloos
    kansloze klere* klojo klootzak* klote* kut* leugen* liegen liegt loog lul mensonterend*
    minderwaardig* misdaad misdadig* moord* nachtmerrie* onaanvaardbaar* onacceptab* onbeschaafd*
    onbeschoft* ondermaats* ongehoord* onmenselijk* opgelicht* oplicht* pokke* prut puin puinhoop
    racis* ramp rampzalig* ranzig* schaam* schandalig* schande schandelijk* schijt* schurk* seksis*
    shit smerig* stelen stront tering* tyfus* verdomd* verdomme verkracht* vermoord* verneuk*
    verschrikkelijk* vreselijk* waardeloos waardeloze walg* wanprestatie* wansmaak wrede wreed
    zwendel*`,

  '-3': `aangebrand* aanklacht* afblijven afrader* afzetterij afzetters agressie* armoedig* arrogan*
    bagger bedorven bedreig* bedroevend* belabberd* belachelijk* benauwd* beschimmeld*
    bevooroordeeld* bluf boos boze brutaal brutale chagrijnig* crash* defect* discrimin* dom domheid
    domme doodsaai* drama drama's dramatisch* dreig* dubieus* ellend* ergelijk* erger* fiasco flop
    flut frustr* gammel* gebrekkig* gecrasht gefrustreerd* geldklopperij geldwolven gemeen gemene
    gevaar* geweld* gierig* griezelig* grof grove haatdragend hardvochtig hatelijk* hopeloos
    hopeloze hufterig irritant* irritatie* irriteer* irriter* jaloers* kakkerlak* kapot kapotte
    kattig* klaag* klacht klachten klagen kwaad kwade kwetsend* laf laffe lelijk* lijden lomp lompe
    lusteloos lusteloze mank misbruik* miserabel* mishandel* misleid* mislukk* mislukt* muf muffe
    nep nepnieuws nepper* nietszeggend* nors norse nutteloos nutteloze onaangenaam onaangename
    onaardig* onbegrijpelijk* onbekwaam onbekwame onbeleefd* onbereikbaar* onbetrouwbaar*
    onbruikbaar* oneerlijk* oneetbaar* onfatsoenlijk* ongastvrij* ongeloofwaardig* ongemanierd*
    ongeïnteresseerd* onhygiën* onkunde onkundig* onlogisch* onmogelijk* onprofessioneel
    onprofessionele onrecht* onredelijk* onsmakelijk* onsympathiek* ontevreden* ontgoochel* ontsteld
    onveilig* onverantwoord* onvergeeflijk* onverschillig* onverteerbaar* onvolwassen onvriendelijk*
    onzin oplawaai oudbakken paniek pijnlijk* ploert* respectloos respectloze rommel rot rotte
    rottig* rotzak* rotzooi ruïn* saai* sacherijnig* schimmel* schofterig* schreeuw* slecht slechte
    slechter slechtst* slome slonzig* sloom smakeloos smakeloze snauw* spuugzat stank stink* stom
    stomme stompzinnig* storend* storing* strontvervelend stug stugge teleur* teringherrie tragedie
    tragisch* treurig* triest* troep uitbuit* uitgekotst uitgescholden uitschot verachtelijk*
    verbrand* verdacht* verdriet* verkleumd verneder* vernield* verpest* verraad verraden verrader*
    verrot* verslechter* verspil* verveel* vervelend* vies vieze viezer viezig* vijand* vuil vuile
    vunzig* wanhop* wantrouw* woede woedend* wraak zeik* zenuwslopend* zielig* zielloos zinloos
    zinloze zooi zooitje`,

  '-2': `afgehaakt afgekraakt afgeraffeld* afgewezen afgezegd afgezet afknapper* afraad afraden
    aftands* afval afwijzing* alarmer* angst* armzalig* baal baalde balen bang bange bangig
    bekeuring* bekrompen belemmer* benepen bestraf* bezwaar* bezwaren bitter bittere bizar bizarre
    boete boetes bot botte breekbaar* breuk bug buggy bugs chaos chaotisch* complex* corrupt*
    depressie* depri* dode dodelijk* doden dof doffe dood doodging droevig* droge droog dubbelhartig
    duf duffe duister* dure duur duurder duurste eentonig* eenzaam eenzame eenzijdig* eng enge
    ergste error* faal faalt fail* falen falend* flauw flauwe flets* fout foute fouten foutief*
    foutmelding* gaar gebrek gebreken gedateerd* gedoe gedrocht* gedwongen geforceerd* gehaast
    gejaagd geklooi gekraak geluidsoverlast gemis genegeerd* gestoord* gestorven gestrest* gevangen*
    gevoelloos gezeik gezeur giftig* goor gore gortdroog grauw* grieperig hachelijk* haper*
    hardnekkig* helaas herrie hinderlijk* hoofdpijn huichel* huil* hulpeloos* incasso* inconsequent*
    ineffici* ingestort* ingewikkeld* inhalig* instabiel* instort* jammer jammerlijk* kil kille
    kinderachtig* kinderziekte* klef kleffe klem klungel* knoei* knullig* kommer koppijn korzelig*
    koud koude krakkemikkig* krampachtig* krap krappe kritiek* kunstmatig* kwalijk* kwelling* kwijt
    lak laks lakse langdradig* langzaam langzame langzamer lastig* lauw lauwe lawaai* leed leegloop
    lek lekkage* lekken lekt lelijkerd lui luidruchtig* luie maf mager* mankeert mankement* mat
    matig matige matte medelijden melig middelmaat middelmatig* mis misgegaan misgelopen mislopen
    misselijk* misser* misverstand* moe moeilijk* moeite moeizaam moeizame moorddadig moordend*
    nadeel nadelen nadelig* nalatig* nare nederlaag neerbuigend* negatief negatieve negeer* negeren
    nerveus* niksig nukkig* obstakel* omslachtig* onaf onafgewerkt* onbedoeld onbeheersbaar
    onbehulpzaam onbehulpzame onbenul* onbevredigend* ondankbaar* ondeskundig* ondoordacht*
    ondoorzichtig* onduidelijk* oneffen* onervaren* onevenwicht* ongeduldig* ongeldig* ongelezen
    ongelijk* ongeluk* ongemak* ongemotiveerd* ongenoegen ongepast* ongerust* ongeschikt* ongewenst*
    ongezellig* ongezond* onhandig* onheil* onjuist* onnauwkeurig* onnodig* onnozel*
    onoverzichtelijk* onpersoonlijk* onpraktisch* onrust onrustig* onstabiel* ontbrak ontbreekt
    ontbrek* ontdaan ontmoedig* ontsier* ontslag* onverstaanbaar* onverwarmd onverzorgd*
    onvoldoende* onvolledig* onvoordelig* onwaar* onwel onwenselijk* onwerkbaar* onwetend* onwil*
    onzeker* onzorgvuldig* oorlog* opdringerig* opgeven opgezegd* opzeggen opzegging* overbodig*
    overdreven overgaar overhaast* overlast* overleden overlijden overprijs* overschat* overval*
    oververhit* overvol overvolle paniekerig pech pessimis* pest* piep* pijn plakkerig*
    prijsverhoging* prijzig* primitief* probleem* problematisch* problemen prutser* prutswerk
    puinzooi rampenplan ranzige reclamespam rouw rusteloos ruzie* saboteer* schaars* schade* scheef
    schel schok* schraal schrale schrik* schuchter schuld schuldig* sip slaapverwekkend*
    slachtoffer* slap slappe slijm* slijtage slopend* slordig* sluw* smoes* smoezelig* sneu snobist*
    snotterig somber* sorry spam* spijt spijtig* stagn* sterf* steriel sterven stierf stoffig* straf
    straffen stress* stroef stroeve stroperig* stukgegaan suf suffe sukkel* taai taaie tanend*
    tegenslag* tegenvallend* tegenvaller* tegenvalt tegenviel tegenwerk* tekort* tergend terreur*
    tevergeefs traag traagheid traan trage trager tranen truttig* twijfel* uitgedroogd* uitgelachen
    uitgelogd uitgeput* uitgevallen uitlachen uitval* vaag vage valkuil* vals valse vastgelopen
    vastloopt vastlop* verbitterd* verboden verbroken verdwenen* verdwijn* verkeerd* verlies
    verliez* verloor verloren verouderd* versleten versnipperd* verstikkend* verstoord* verstop*
    vertraagd* vertraging* vervuild* verwaarloos* verward* verwarrend* verwijt* verwond* verzaakt*
    verzwijg* vettig* virus* vloek* voorgelogen vreemd* vrees vreest waanzin* waarschuw* wachttijd*
    wankel* wapen* weerzin* weiger* wiebel* wirwar* zanik* zenuwachtig* zenuwen zeur* ziek zieke
    ziekte zorgelijk* zorgwekkend* zure zuur zwak zwakke zwakker zwakte* zweet*`,

  '-1': `advertenties afgemeld afmelden annuleer* annuleren beperk* bevroren cliché* concurrent
    concurrentie duurt eindeloos eindeloze excuses excuus geannuleerd* gemist gewacht herstart*
    hobbelig* ietwat jammergenoeg kaal kale karig* kwijtgeraakt langdurig* min minder minpunt*
    missen mist miste mwah nadenk nee nietig* opdoeken overgestapt overstap* prijsstijging* reclames
    rommelig* rumoerig* simplistisch* stereotype* stopt stopte teruggestuurd uitverkocht vergeten
    verhoogd* voorspelbaar* wacht wachten wachtrij* wachtte weinig zwaar zware`,

  '0': `afvalscheid* beneden best bezorg* boosterapp dommelen doodgewoon* duurzaam duurzaamheid
    duurzame engel engeland engelen engels* goedemiddag goedemorgen goedenavond goedendag gratis
    haarlem hartig* huilebalk klaagmuur kosteloos* kostenloos liefst lieveheers* liever lol mate
    materiaal material* matras* mistig mooiprater naar naast natuurlijk nieuwe onderwijs onkruid
    onzevader pechhulp* pestkop pesto* plezierboot rotatie* rotonde* rotterdam* ruim ruime
    schadevergoeding* schadeverzeker* schadevrij* schreeuwlelijk schrikkeljaar schuldeiser*
    schuldhulp* schuldvrij* slaapkamer* slechts spijtoptant* stomer* stompen stoornis strafrecht*
    supermarkt* supervis* topic* twijfelloos vetarm* vetvrij* virusscanner* vreemdeling* vuilnis*
    waarschijnlijk* wachtmuziek wachtwoord* weinigen welterusten zekering ziekenfonds* ziekenhuis*
    ziektekosten* zorgvuldig zuurkool zuurstof* zwaartekracht zwakstroom zwaluw*`,

  '1': `aantrekkelijk* acceptab* actueel adequaat adequate ambachtelijk* authentiek* bekwaam bekwame
    betaalbaar* beter betere betrokken betrouwbaar* bruikbaar* comfortabel* compact* creatief
    creatieve degelijk* deskundig* doeltreffend* doordacht* duidelijk* eenvoud eenvoudig* eerlijk*
    effectief effectieve efficiënt* ergonomisch* ervaren fatsoenlijk* fit fleurig flexibel* fris
    frisse functioneel functionele gebruikersvriendelijk* gebruiksvriendelijk* geduldig* geholpen
    geinig* gelachen gemak gemakkelijk* gerust geschikt* gewaardeerd* gezinsvriendelijk* gezond*
    goedkoop goedkoopst* goedkope goedkoper graag grappig* grondig* handig* held helden helder*
    heldhaftig help hoop hoopvol* hulp humor informatief* interessant* intuïtief* inventief* keurig*
    kindvriendelijk* klantgericht* klantvriendelijk* kloppend knap knappe krachtig* kundig*
    kwaliteit* lach lachen lacht levendig* licht lichte logisch* lollig* makkelijk* mals malse
    modern* modieus* moed moedig* moeiteloos moeiteloze netjes nette nuttig* ok okay oké ontspan*
    openhartig* opgelucht* origineel originele overzichtelijk* plus pluspunt* positief positieve
    praktisch* prijswaardig* punctueel rechtvaardig* redelijk* relaxed respect* rijk rijke
    romantisch* ruimhartig* ruimtelijk rust rustig* sappig* schone schoon sfeer sfeervol* simpel*
    slim slimme slimmer snel snelheid snelle sneller snelst* soepel* solidair* solide spannend*
    speels* stabiel* sterk sterke sterker stevig* stijlvol* stil stille stipt succesvol* sympathiek*
    tijdbesparend* toegankelijk* toegewijd* trouw trouwe uitgebreid* uitgerust* vakkundig* vakman*
    vakwerk veelzijdig* veilig* verantwoord* verbeterd* verbetering* verfrissend* vers verse
    verstandig* vertrouw* verzorgd* vindingrijk* vlot vlotte voordeel voordelen voordelig* vrede
    vreedzaam vriend vrienden vriendin vriendschap* vrij vrijheid vrolijk* waardeer* waardevol* warm
    warme warmte welkom* werkbaar* zorgeloos zorgeloze zorgzaam zorgzame zuinig*`,

  '2': `aanbevel* aanbevol* aangenaam aangename aardig* attent* bedank* behulpzaam behulpzame
    bekoorlijk* beleefd* bemoedig* betoverend* bewonder* blij blijdschap blije bravo charmant*
    charme* cool coole dank dankbaar* dankjewel dankuwel dankzij deskundigheid deugd dol elegant*
    enthousias* feest* fijn fijne fijner fijnst* fleurig* foutloos foutloze gastvrij* gefeliciteerd
    geluk gelukkig gelukkige genieten genoot genot genoten gesmuld gevarieerd* gevoelvol* gewonnen
    gezellig* goed goede goeie grapje gul gulle hartelijk* hartverwarm* hip hoera hoffelijk*
    hulpvaardig* indrukwekkend* innemend* innovatief* inspirer* intelligent* jammie jippie juich*
    kus kussen kust kwaliteitsvol* lekker lekkerder lekkere lekkers lekkerst* leuk leuke leuker
    leukst* lief liefde* liefste lieve lieverd lof lovend* luxe luxueus* meevaller mieters mooi
    mooie mooier mooist* nice onbezorgd* onderhoudend* ontroer* opgewekt* optimaal optimale
    opwindend* overtuig* passievol* pijnloos pijnloze plezier* prettig* prima probleemloos
    probleemloze professioneel professionele professioneler puik respectvol* schat schattig*
    schitter* schoonheid* smaakvol* smakelijk* smullen smult soepeltjes storingsvrij* stressvrij*
    succes supersnel* talent* tevreden* tiptop toegewijde tof toffe trots* uitnodigend* uniek unieke
    verfijnd* verheug* verliefd* vermaak* vermakelijk* verrukk* verwen* voldaan* voldoening
    voorbeeldig* vreugde* vriendelijk* waardig* warmhartig* wauw welgemeend winnaar* winnen wow
    zalig* zoet zoete zonnig* zorgvuldig*`,

  '3': `aanrader* adembenemend* beste briljant* buitengewone buitengewoon excellent* fabelachtig*
    fantasties fantastisch* favoriet* feilloos feilloze fenomenaal fenomenale formidabel* geliefd*
    geniaal geniale geweldig* goddelijk* grandioos grandioze heerlijk* hemels* ideaal ideale keigoed
    magisch* magnifiek* meesterlijk* meesterwerk* onberispelijk* ongeëvenaard* onmisbaar*
    onovertrof* onvergetelijk* onverslaanbaar* overheerlijk* perfect* prachtig* puntgaaf retegoed
    schitterend* spectaculair* sprookjes* steengoed sublie* super superbe superblij* supergoed*
    superlekker* superleuk* supermooi* supertevreden* supervriendelijk* top topkwaliteit topper*
    topservice uitmuntend* uitstekend* verbluffend* verrukkelijk* vlekkeloos vlekkeloze
    voortreffelijk* weergaloos weergaloze wereldklasse wonder*`,
}

/** Verbs that "niet" behind them turns too. */
export const nlVerbs = {
  '2': 'bevallen bevalt beviel geniet overtuigde overtuigt smaakt smaakte waardeer',

  '1': `deugt functioneer* gewerkt helpen helpt hielp klopt klopte lijkt loont lukt lukte past paste
    voldeed voldoet werken werkt werkte`,
}
