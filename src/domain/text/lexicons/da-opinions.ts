// Written for this project. "stem*" stands for every word that begins so.

/** Words by strength; 0 for those that only look like an opinion. */
export const daWords = {
  '-4': `afskum afsky* beskidt* bvadr elendigt fandens forbandet* forfærdelig* frygtelig* fuck* fup
    føj had hade* helvede* hæslig* kraftedeme kriminel* lort* lyve* løjet mareridt* møg* narrøv*
    nederdrægtig* pis pisse rædsel* rædsom* røv røvdårlig* røvhul* satan* sindssyg* skid skide skod
    snyd* snød stjal stjæl* svinagtig* svineri* tåbelig* uacceptab* uhyrlig* ulidelig* uspiselig*
    vammel* vanvid* vanvittig* værdiløs* værst* ækel* ækle`,

  '-3': `angreb bange bedrageri* bedrøvelig* bedrøvet bræk brækker bøvl* chikane* dræb* dødsyg* fejl
    fejlbehand* fejlede fejlen fejler fejlet fejlslag* forargelig* forbryd* fortryde* fortrød
    fortvivl* frygt frygtelig frygter frygtet fyret grov* græde* grædt gyselig* harm harme* håbløs*
    hån håner hånlig* ildelugtende kakerlak* ked kedelig* kedsom* klam klamme klamt klynk* kvalme*
    kvalt kvæl* lugter lus løgnagtig* misfornøj* mishandl* modbydelig* mug muggen* narre narret
    nedladende nedslående ond onde ondskab* ondt overpris* overskrid rod rodede rodet* råb råber
    råbte rådden* skadet skidt* skrald* skrammel* skræmt slem* sløj sløseri* sløv* smadre* snavs*
    spild* stank stinkende stinker stjålet syg sygdom* syge sygt tosse* trælse trælst træt* tyranni*
    ubrugelig* uforskammet uhygiejnisk* ukvalific* umulig* usand* usling* vildled* vred* væmmelig*
    ydmyget`,

  '-2': `afbrud* afbrydelse* afinstaller* afslag akavet* ballade beklage* brok brokke* brækket
    brænder brændt bug bugget buggy bugs bøde bøder crash* desværre doven dovent dovne dumhed* dødt
    ensformig* falsk* fedtet* fiasko fidus* fjolle fjollet* forkert* forringe* forskrækk* forstyrr*
    fortabt forværr* forældede forældet* frustration* fugtig* gammelt gebyr gebyrer genere generende
    generer glemt* grådig* hakkende hårde hårdt hæs ignorer* ikke-fungerende ineffektiv* inkasso*
    jalou* klodset* kluntet* knirk* konkurs* krasj* kvaj* kvælende langsom* larm larmen* larmer ledt
    ligeglad* mangel misforstå* mislykk* mistillid* modløs* mystisk nedbrud* nedlagt nedprioriter*
    nedstemt nægt* opgav opgive opgivende opgiver opkræv* opsag* opsig* overfladisk overkogt*
    overophed* overpris oversalt* overstegt* pinefuld* pletter plettet pralende prishop* prisstig*
    provokere* påstå* påtvunget revner revnet ridse* rystet røget savn savnede savnet sjofel*
    skeptisk skæld* slidte smagløs* smålig* snerp* stejl stive stivt strejke* strid stridig* støj
    støjer støv støvet* sukk* svaghed* svækk* sværere sværest tarvelig* tilbagekald* tilbagetrækn*
    tom tomme tosse tåbe* tåget* tåre* ubalance* ubehag* ubehjælp* udbrændt* udeblev* udebliv*
    udsolgt udtjent udueligt ufærdig* ugennemsku* ugennemtænk* uheldig* uhensigt* uinspir*
    ukomfortab* ukorrekt* ulejlig* ulideligt undskyld uopfyldt* uorden* urealistisk* usikker*
    uudholdelig* uvis* virkningsløs* vrang* vægrer ærgre* æv øde ømt øv`,

  '-1': `afbestil* aflys* afmeld* annull* beskeden* dyrere farveløs* fladt forvente* genstart*
    halvdårlig* halvfærdig* halvhjert* kedeligt konkurrent konkurrenten konkurrenter køen nedsat
    opsige prisstigning* sparsom* stadigvæk stoppede tam tamt tvivl`,

  '0': `afbestilling annoncer boede do doe elskerinde* forvente forventede forventer forventet
    godta* han haner hap helt klokke* koen lyst mogens mor more mort mulighed nyt ode opkrævning
    opmærksomhed opsig pasta* professor* præcis rov sikkert skoen slova* snydeark sod svær tabel*
    taget* toer tor trygl* tydeligvis tør tørre vagt vandt`,

  '1': `alsidig* anstændig* anvendelig* appetitlig* bedre behjælpelig* driftssikker* dygtig*
    erfaren* erfarne fair fattet fejlfri flink* flot* forbedr* fornuftig* forståelig* forståelse*
    forstående funktionel* gavnlig* glat hjerte hjælp* holdbar* hurra hurtig* hyggeligt hæderlig*
    indbydende interesseret* komplet kvalitet* kvik kvikke kyndig* let letanvend* letforst* lethed*
    letlæst* lette lettere lettest lettilgæng* ligetil lydhør* læseværdig* løst mør møre mørt nem
    nemme* nemt opmærksom* ordentlig* punktlig* rar rare rart retfærdig* ro ryddelig*
    samarbejdsvillig* sej seje sejt servicemind* seværdig* skarp* smertefrit stille struktureret*
    tidsbespar* tillid* tjekket* tjent uproblemat* velduftende velkomment velsmurt vild værd værdsat
    værdsæt* åben åbenhed* åbent åbne ægte ærlig* økonomisk`,

  '2': `bedårende beundr* dejlig* dygtigt effektivt fed fede fedest fedt forfriskende forkæl*
    fornem* fængende gennemført* grin grinagtig* grineren* hyggelig* hylder hyldest* højkvalit*
    imødekommende kanon kanongod* komfortabel* kæmpegod* kærester lærerig* mageløs* megagod*
    mundvand* nuttet* nærværende opløftende optur overbevis* overskud* pletfri* pragtfuld* påskøn*
    rost roste rørende sejr* sindssyggod* skidegod* smaddergod* smilende smækker* snild* spændt
    storslå* superfed* superfin* supergod* supernem* supersød* tillykke tiptop troværdigt
    uproblematisk* vellidt* velvalgt* værdig yndig* yndling* ypperlig*`,

  '3': `bedst bedste eminent* exceptionel* formidabel* forrygende guld klasse knaldgod* kronen
    overvælde* sublim* topkvalitet* topservice uovertruffen* uovertrufne vidunder*`,
}

/** Verbs that "ikke" behind them turns too. */
export const daVerbs = {
  '3': 'elske elskede elsker',

  '2': 'anbefale anbefalede anbefaler fornøjer imponerer nyder overbeviser værdsætter',

  '1': `duede duer dur fungere fungerede fungerer hjalp hjulpet hjælper holder holdt klarede klarer
    lykkedes lykkes løser løste passede passer stemmer virke virkede virker`,
}
