// Written for this project. "stem*" stands for every word that begins so.

/** Words by strength; 0 for those that only look like an opinion. */
export const noWords = {
  '-4': `avskum avsky* bedrit* djevel* drit driten dritt ekkel* ekle faen fan* forbanna* forbannet*
    forferdelig* fryktelig* fuck* fysj fæl* hat hatefull* hater hatet helvete* horribel* jævla
    jævlig* kriminell* lureri* lyve* løy løyet mareritt* møkk* piss pissdårlig* pisse rasshøl* ræva*
    rævdårlig* rævkjørt skitt stjal stjel* svineri* søppel* talentløs* uakseptab* ubrukelig*
    udugelig* ufyselig* uhyrlig* uhørt* ulidelig* uspiselig* uutholdelig* vanvidd* vanvittig*
    vemmelig* verdiløs* æsj`,

  '-3': `angre angrende angrep angrer angret bedrøvelig* bråk* drep* dritlei dust* dødskjedelig*
    falsk* feil* fortvil* frykt frykter fryktet gretten* grov* gråte* hån håner hånlig* håpløs*
    idioti illeluktende kakerlakk* katastrofe kjedelig* kjedsom* knust* krenk* kvalme* lei lurte
    løgner* misbruk* misfornøy* mishandle* mobb* mugg muggen muggent mugne nedlatende nedslående ond
    onde ondskap* ondt overpris* plagsomt redd redsel* redsom* råtne råtten* sinna sinne sint
    sjofel* sjokker* skada skade* skammer skrem* skrot* skumle skummel* slem* sløs* stank stinke*
    sveket svik sviket svikter syk sykdom* syke sykelig* tapere teit* trakasser* truende tull*
    tvilsom* tåpelig* ufordragelig* uhygienisk* ukvalifis* ulykk* umoral* umulig* upassende usann*
    uskikk* utnytt* villed* vond*`,

  '-2': `advar* anstrengt* avbrutt avinstaller* avslag avslo avslå* belast* blodfattig* bløff*
    bortkast* bot brent* brutalt bug bugger buggete buggy bugs bøter dessverre drøy drøye* dårligere
    enerverende enformig* fattig feig* feilaktig feilbehandl* feilmelding* feilvurd* fettete
    fjollete flatt flop* foreldede foreldet* forfalne forfalt forhast* forkast* forstyrr* forundr*
    forverr* frekk* frekt fuktig* gjennomsnittlig* gjerrig* glemt* glipp grinete halte* harry* heng
    henger hengt* idiotisk ignorer* ineffektiv* inkasso* innesperret irrelevant* irriterende kald*
    klabbete klein kleint klumpete klønete knot* komplisert* konkurs* krangel* krangl* krasj*
    kvelende langdryg* langsom* latskap* leit lekk lekkasje* maktesløs* mangel mas masete masing
    misfor* mislike* mislykk* miste mistillit* motbyd* motløs* murr* nedetid nedgang* nedlagt
    negativ* nekt* nådeløs* oppgitt oppsagt oppskrytt* orkesløs* overdriv* overfladisk overflødig*
    overivrig overkokt* overlesset* overopphet* oversalt* overstekt* pengesluk pinefull* platt*
    plunder* plundrete pompøs* prisgal prisøkning* provoser* purring* rar rare rart rigid* ripe
    riper ripete rusk* sabb* selvopptatt* sentimental* skitne skjemm* skjør skrape skrøpelig* slakt*
    slapp* slite sliten* slitsom* sludder smakløs* snever* sprukket sprukne stiv stivbent* stive
    stivt strev strever stusslig* stygt støv støvete sukk svak* svett sår såre sårt sær sære sært
    tafatt* tam tamme tamt tarvelig* tilbakekall* tom tomhet* tomme treg* treig* trett trist
    tungrodd* tungvint* ubalans* ubegripelig* ubehag* udatert uferdig* uforløst* uforsiktig* uforst*
    uggen* ugjennom* uhensikt* uinspir* ujevn* ukomfortab* ukritisk* umotiver* ungt uorden*
    uorganis* uromant* usammenheng* utbrent utdatert* utmatt* utslitt* uttværet* uvelkom*
    uvesentlig* uvitende vassen* vingle* vrang* vrien* vås* ynkelig*`,

  '-1': `annuller* avbestil* avlys* avmeld* ensidig* formel* forvirring fragment* gjentak*
    halvferdig* halvgod* halvhjert* halvveis hastverk* kommersiell* konkurrent konkurrenten
    konvensjonel* køen nedtonet omstart* oppjustert oppsigelse* overfl* repeter* savne* sparsomm*
    sprikende spriker stillestående stoppet tilfeldig* tradisjonel* tynt unødig`,

  '0': `apen avslap* brak* do doe elskerinne* erfaring* fange fanger fanget fant fantasy fantes
    feilmeld festlig formel formell godta* godtok han haner hap helt klokka klokke* letter mokka*
    mor more mort mulighet oppsigelse professor* rose sart skjønne* skjønte skoen slapp sloss* sot
    svært sårbar* tak taket toer tor tort trygl* tull tydeligvis uklare vas* ventet`,

  '1': `allsidig* ambisiøs* anstendig* anvendelig* artig* bedre behjelpelig* beundr* bra brukbar*
    driftssikker* enklere enklest erfar* festlig* forbedr* fornuftig* forståelsesfull* funksjonel*
    fyldig* gavmild* gjennomarbeid* gjennomtenkt* grei greie greit hederlig* heldig* helstøpt*
    hendig* hjelp* hjerte holdbar* hurtig* håndterlig* innbydende intens* interessert* kjapp* kjapt
    klart kvalitet* kvikk* kvikt leken lekende lekent lettbetjen* lettbrukt* lette* letthet*
    lettlest* lettvint* levende lovende medriv* mør møre mørt nyansert* nøktern* oppegående
    oppmerksom* ordentlig* overraskende pen pene penere penest punktlig* pålitelig rask* rettferdig*
    ro ryddig* rørende samarbeidsvillig* severdig* sjenerøs* skarp* skikkelig smart smertefritt
    spennende spenning spenstig* stilsikker* strukturert* støtt sårbar særpreg* tankevekk*
    tidsbespar* tillit* tiltalende treffsikker* trivelig* trives trivs* uformell underfundig*
    uproblemat* utfyllende vellagd* velskrevet velutstyrt* verd verdsatte verdsett* verdt
    virkningsfullt vittig* åpen åpenhet* åpent åpne ærlig* økonomisk`,

  '2': `artig bedårende begeistr* beundringsverdig* deilig* dritbra dritgod* dritkul dyktig*
    effektivt energisk* fascinerende fengende flink* flott* forbilledlig* forfriskende forrykende
    forseggjort* fryd fryde* gjennomført* gledesstund* gratulerer gull gøy gøyal* helproff hipp
    hyggelig* høydepunkt* høykvalit* imøtekommende innlev* kanonbra kanongod* kjekk* kjekt kjempebra
    kjempefin* kjempegod* kjempekos* kjær kjære kjæreste kul kule kult kvalitetsbevisst lærerik*
    megabra megagod* mektig* moro nytelse* nytes omtanke* omtenksom* oppløftende opptur overbevis*
    råbra råflott rågod* rålekker* seier* serviceinnstilt* servicemind* severdig slående snilt
    spektakulær* stemningsfull sterkeste storslag* storslå* superbra superfin* supergod* suverent
    trivelig trollbind* utmerka utsøkt* vennlighet vinnende virtuos* yndling* ypper*`,

  '3': `best beste briljerer ekstraordinær* eminent* formidabel* genistrek* glimrende glitrende
    gnistrende klasse knallbra knallgod* mesterlig* mesterstykke* overgår overlegen* overveld*
    praktfull* sekser* supert toppkarakter* unik uovertruffen* uslåelig vidunder*`,
}

/** Verbs that "ikke" behind them turns too. */
export const noVerbs = {
  '3': 'elske elsker elsket',

  '2': `anbefale anbefaler anbefalte engasjerer fenger imponerer liker likte nyter overbeviser
    verdsetter`,

  '1': `duger fungere fungerer fungerte funke funker funket hjalp hjelper hjulpet holder holdt
    klarer klarte lykkes løser løste overrasker passer passet stemmer treffer virker`,
}
