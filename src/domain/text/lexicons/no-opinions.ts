// Written for this project. "stem*" stands for every word that begins so.

/** Words by strength; 0 for those that only look like an opinion. */
export const noWords = {
  '-4': `avskum avsky* bedrit* djevel* drit dritdårlig* driten dritt* ekkel* ekle faen fan*
    forbanna* forbannet* forferdelig* fryktelig* fuck* fysj fæl* hat hatefull* hater hatet helvete*
    horribel* jævla jævlig* kriminell* lureri* lyve lyver løy løyet mareritt* møkk* piss pissdårlig*
    pisse rasshøl* ræva* rævdårlig* rævkjørt skitt stjal stjel* svineri* søppel* talentløs*
    uakseptab* ubrukelig* udugelig* ufyselig* uhyrlig* uhørt* ulidelig* uspiselig* uutholdelig*
    vanvidd* vanvittig* vemmelig* verdiløs* æsj`,

  '-3': `angre angrende angrep angrer angret bedrøvelig* bråk* drep* dritkjedelig* dritlei dust*
    dødskjedelig* falsk* feil feilaktig* feilen feilene feiler feilet feilslå* fordervet* fortvil*
    frykt frykter fryktet gretten* grov* gråte gråter hån håner hånlig* håpløs* idioti illeluktende
    kakerlakk* katastrofe kjedelig* kjedsom* klagd* klander* klissete knust* krenk* kvalme* lei
    lurte løgner* misbruk* misfornøy* mishandle* misligh* mobb* mugg muggen muggent mugne nedlatende
    nedslående ond onde ondskap* ondt overpris* plagsomt redd redsel* redsom* råtne råtten* sinna
    sinne sint sjofel* sjokker* skada skade skadelig* skader skadet skammer skrem* skrot* skumle
    skummel* slem slemme slemt sløs* stank stinke* sveket svik sviket svikter syk sykdom* syke
    sykelig* tapere teit* tragikomisk* trakasser* truende tull* tvilsom* tåkete tåpelig* tøvete
    ubehagelig* ufordragelig* ufordøyelig* uhygienisk* ukvalifis* ulekker* umenneske* umoral*
    upassende uprofesjonell* urettmessig* usann* uskikk* usympatisk* utnytt* utskjell* uverdig*
    villed* vond vonde vondt`,

  '-2': `advar* adverse ampert anstrengt* avbrudd* avbrutt avinstaller* avslag avslo avslå* belast*
    blodfattig* bløff* bortkast* bot brannfakkel brent brente brutalt bug bugger buggete buggy bugs
    bøter dessverre drøy drøye drøyer dvask* dårligere enerverende enformig* fattig feig* feilaktig
    feilbehandl* feilmelding* feilvurd* fjern* fjollete flatt flop* foreldede foreldet* forfalne
    forfalt forglemmelig* forhast* forkast* forsmed* forstyrr* forundr* forverr* frekk* frekt
    fuktig* gjennomsnittlig* gjerrig* glemt glemte glipp gnål* grell* grinete gufs* halte* harry*
    heng henger hengt hengte hindr* hult humper idiotisk ignorer* ineffektiv* inkasso* inneffektiv*
    innesperret irrelevant* irriterende kald kalde kaldt kavete kjas klabbete klein kleint klumpete
    klønete knapt knirk* knot* komplisert* konkurs* krangel* krangl* krasj* kvaler kvelende laber
    labert langdryg* langsom* late latskap* leit lekk lekkasje* lugubr* maktesløs* mangel mas masete
    masing misfor* mislike* mislykk* miste mistillit* misvis* motbyd* motløs* murr* nedetid nedgang*
    nedlagt negativ* nekt* nådeløs* oppbrukt oppgitt oppsagt oppskrytt* orkesløs* overdriv*
    overfladisk overflødig* overivrig overkokt* overlesset* oversalt* overstekt* overtenn* pengesluk
    pes pinefull* pinglete pjuskete platt* pludre* plunder* plundrete pompøs* prisgal prisøkning*
    provoser* purring* rar rare rart rigid* ringvirk ripe riper ripete rufse* rusk* sabb* saggete
    selvopptatt* sentimental* skeiv* skitne skjelle skjelte skjemm* skjør skranten* skrape
    skrøpelig* slakt* slapp* slite sliten slitent slitsom* sludder slunten* smakløs* smusk* snever*
    snørrete sorgtung springende sprukket sprukne stillest* stiv stivbent* stive stivt strev strever
    stumt stusslig* stygt støv støvete sukk sukret* surrete svak svake svakere svakhet* svakt svett
    sår såre sårt sær sære sært søtladen* tafatt* tam tamme tamt tannløs* tarvelig* tilbakekall* tom
    tomhet* tomme treg* treig* trett trist tungrodd* tungvint* ubalans* ubegripelig* udatert
    udetaljert uelegant* ueng uengasjer* uferdig* uforløst* uforsiktig* uforst* ufrivillig* uggen*
    ugjennom* ugrei* uheldig* uhensikt* ujevn* ukjær ukomfortab* ukritisk* ulykkelig* umotiver* ungt
    uoppmerksom* uorden* uorganis* uoriginal* upersonlig* upoler* upopulær* uromant* usammenheng*
    uselvst* uskarpt ustø* utbrent utdatert* utmatt* utslitt* uttværet* utålmodig* uvesentlig*
    uvitende vanskapt vasne vassen* vingle* vissen* vrang* vrien* vås* ynkelig* ørkesløs*`,

  '-1': `annuller* avbestil* avlys* avmeld* dvele* ensidig* famle* formel* forvirring fragment*
    gjentak* halvferdig* halvgod* halvhjert* halvveis hastverk* holdningsløs kommersiell* konkurrent
    konkurrenten konvensjonel* køen nedtonet omstart* oppjustert oppsigelse* ordinær* overfl*
    repeter* savne savner savnet sparsomm* sprikende spriker stillestående stoppet tilfeldig*
    tradisjonel* trauste tynt uforpliktende unødig uventende`,

  '0': `ansikt botn dramatisk dør døra døren fange fanger fanget fant fantasy fantes feilmeld feste
    fester festlig formel formell godmorgen grå gråtass hard harddisk* harde hardisk hardt hatt
    hattet hul håpe håper håpet konkurranse* kontrast* kort kø lang lange leid leide leie leier
    leiligh* lenge lett letter lide lidenskap* lider lidt lure lurer lurt lys løs løse løst mannskap
    maskin* middelhav* middels mindre mørk mørke mørkt natur naturl* nedlast* norge oppsigelse over
    overfor redde reddende redder reddes reddet ring ringe ringer ringt ringte sakte sart savn
    sinnssykt skjedde skjell* skjer skru slag slitesterk* slår standard stopp stoppe stopper stramt
    sykehus* sykepl* sykkel* sykt synes syns syntes sårbar* tomat* trette tretten tull turnering*
    tøff tøffe tøffere tøft tømme uklare under uventet vare vendt ventet vert verten verter
    vertskap* ville vilt vind vinter* volds`,

  '1': `allsidig* ambisiøs* anstendig* anvendelig* artig* bedre behjelpelig* beundr* bra brukbar*
    brukervennlig* driftssikker* dyktig* enklere enklest erfar* festlig* forbedr* fornuftig*
    forståelsesfull* funksjonel* fyldig* gavmild* gjennomarbeid* gjennomtenkt* grei greie greit
    hederlig* heldig* helsebring* helstøpt* hendig* hjelp hjelpe holdbar* hurtig* håndterlig*
    innbydende innsiktsfull* intens* interessert* kjapp* kjapt klart kunnskapsrik* kvalitet* kvikk*
    kvikt leken lekende lekent lettbetjen* lettbrukt* lette lettere lettest lettet letthet*
    lettlest* lettvint* levende lovende lyttende medmennesk* medriv* mør møre mørt nyansert*
    nøktern* oppegående oppmerksom* ordentlig* overraskende pen pene penere penest personlig
    punktlig* pålitelig rask raske raskere raskest raskt rettferdig* ro ryddig* rørende
    samarbeidsvillig* sannferdig* severdig* sjenerøs* skarp* skikkelig smart smertefritt snasen*
    snerten* spennende spenning spenstig* stillferdig* stilsikker* strukturert* stø støtt sårbar
    særpreg* tankevekk* tidsbespar* tillit* tiltalende treffsikker* trivelig* trives trivs* uformell
    underfundig* uproblemat* utfyllende vellagd* velskapt velskrevet velutstyrt* verd verdsatte
    verdsett* verdt vidsynt virkningsfullt vittig* åpen åpenhet* åpent åpne ærlig* økonomisk`,

  '2': `artig bedårende begeistr* beundringsverdig* deilig* dritbra dritfornøyd* dritgod* dritkul
    dyktig dyktige effektivt energisk* fascinerende fengende flink flinke flott flotte flottere
    flottest forbilledlig* forrykende forseggjort* fremifrå fryd fryde* gild* gjennomført* gjev*
    gledesstund* gratulerer gull gøy gøyal* heidundrende helproff hipp hyggelig* høydepunkt*
    høykvalit* imøtekommende innlev* kanonbra kanongod* kjekk* kjekt kjempebra kjempefin*
    kjempeflott* kjempefornøyd* kjempegod* kjempehyggelig* kjempekos* kjær kjære kjæreste kul kule
    kult kvalitetsbevisst latterkr* lykkel* lærerik* megabra megagod* mektig* moro morro nytelse*
    nytes omtanke* omtenksom* oppløftende opptur overbevis* proft råbra råflott rågod* rålekker*
    seier* serviceinnstilt* servicemind* severdig slående smektende snilt spektakulær* staselig*
    stemningsfull sterkeste storslag* storslå* superbra superenkel* superfin* superfornøyd*
    supergod* superhyggelig* superkoselig* superrask* suverent svimlende toppers trivelig trollbind*
    utmerka utsøkt* velklingende vennlighet vinnende virtuos* yndig* yndling* ypper* ønskel*`,

  '3': `best beste bestes briljerer ekstraordinær* eminent* formidabel* framifrå genistrek*
    glimrende glitrende gnistrende grom* kjempesterk* klasse knallbra knallgod* knallsterk*
    mesterlig* mesterstykke* overgår overlegen* overveld* praktfull* sekser* supert tindrende
    toppkarakter* uforlignelig* unik uovertruffen* uslåelig vidunder*`,
}

/** Verbs that "ikke" behind them turns too. */
export const noVerbs = {
  '3': 'elske elsker elsket',

  '2': `anbefale anbefaler anbefalte engasjerer fenger imponerer liker likte nyter overbeviser
    verdsetter`,

  '1': `duger fungere fungerer fungerte funke funker funket hjalp hjelper hjulpet holder holdt
    interesserer klarer klarte lykkes løser løste overrasker passer passet stemmer treffer virker`,
}
