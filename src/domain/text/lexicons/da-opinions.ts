// Written for this project. "stem*" stands for every word that begins so.

/** Words by strength; 0 for those that only look like an opinion. */
export const daWords = {
  '-4': `ad adr afskum afsky* beskidt* bvadr elendigt fandens forbandet* forfærdelig* frygtelig*
    fuck* fup fupfirma* føj had hade hadede hadefuld* hader helvede* hæslig* kraftedeme kriminel*
    lort* lyve lyver løjet mareridt* møg* narrøv* nederdrægtig* pis pisse* plattenslag* rædsel*
    rædsom* røv røvdårlig* røvhul* satan* sindssyg* skid skide skod skodfirma snyd* snød stjal
    stjæl* svinagtig* svineri* tåbelig* uacceptab* uhyrlig* ulidelig* uspiselig* vammel* vanvid*
    vanvittig* værdiløs* værst værste ækel* ækle`,

  '-3': `angreb bange bedrageri* bedrøvelig* bedrøvet bræk brækker bøvl* chikane* dræb* dødsyg*
    ensporet fejl fejlbehand* fejlede fejlen fejler fejlet fejlslag* forargelig* forbryd* fortryde*
    fortrød fortvivl* frygt frygtelig frygter frygtet fyret grov* græde græder grædt græmme*
    gyselig* harm harme* håbløs* hån håner hånlig* ildelugtende kakerlak* ked kedelig* kedsom* klam
    klamme klamt klynk* kvalme* kvalt kvæl* lede lugter lus løgnagtig* misfornøj* mishandl*
    modbydelig* mug muggen muggent narre narret nedern* nedladende nedslående ond onde ondskab* ondt
    overfus* overpris* overskrid rod rodede rodet* råb råber råbte rådden* skadet skidt skidtet
    skrald* skrammel* skræmt slem slemme slemt sløj sløseri* sløv* smadre* snavs snavsede snavset*
    spild spilde spilder spildt stank stinkende stinker stjålet surmulende syg sygdom* syge sygt
    sørge sørger tosse* trælse trælst træt trætte tudbrøl* tyranni* ubrugelig* uforskammet
    uhygiejnisk* ukvalific* ulækker* urent uretfærdig* usand* usling* usympatisk* utryg*
    uvederhæftig* vildled* vred vrede vredt vrænge* væmmelig* ydmyget`,

  '-2': `afbrud* afbrydelse* afinstaller* afslag akavet* ballade beklage beklagelig* beklager
    blærerøv brok brokke* brækket brænder brændt bug bugget buggy bugs bøde bøder crash* desværre
    doven dovent dovne dumhed* dødt ensformig* falsk* fiasko fidus* fjern fjolle fjollet* forkert*
    forringe* forskrækk* forstyrr* fortabt forudindtag* forværr* forældede forældet* frakendt
    frustration* fugtig* gammelt gebyr gebyrer genere generende generer glemt glemte gnidning*
    grådig* hakkende hårde hårdt hæs ignorer* ikke-fungerende indebrændt ineffektiv* inkasso* jalou*
    klodset* klumpet kluntet* knirk* konkurs* krasj* kringlet* kvaj* kvælende langsom* larm larmende
    larmer ligeglad* lokkepris mangel misforstå* mislykk* mistillid* misvis* modløs* mystisk
    nedbrud* nedlagt nedprioriter* nedstemt nægt* nøgtern omstændelig* opgav opgive opgivende
    opgiver opkræv* opsag* opsig* overfladisk overkogt* overpris oversalt* overstegt* pinefuld*
    plastikagtig* pletter plettet pralende prishop* prisstig* provokere* påstå* påtvunget revner
    revnet ridse* rystet røget savn savnede savnet sejlivet sjofel* skeptisk skæld* slidte slukøret
    sløset smagløs* smålig* snerp* spøjs stejl stive stivt strejke* strid stridig* støj støjer støv
    støvet* sukk* svaghed* svækk* sværere sværest syltet tarvelig* tilbagekald* tilbagetrækn* tivivl
    tom tomme tosse tyngende tåbe* tåget* tåre* ubalance* ubehjælp* udbrændt* udeblev* udebliv*
    udskam* udsolgt udtjent udueligt uforskyldt* ufærdig* ugennemsku* ugennemtænk* uheldig*
    uhensigt* ukomfortab* ukoncentr* ukorrekt* ulejlig* ulideligt ulækkert umoderne undskyld
    uopfyldt* uorden* uoverskuelig* uperson* upopulær* upræcis* urealistisk* uudholdelig* uvant
    uvis* uvæsen vigtigper* virkningsløs* vrang* vrisse* vægrer ærgre* æv øde ømt øv`,

  '-1': `afbestil* aflys* afmeld* annull* bekostelig* besk beskeden* dyrere farveløs* fladt flosk*
    forvente* gammel genstart* gængs halvdårlig* halvfærdig* halvhjert* kantet kedeligt konkurrent
    konkurrenten konkurrenter køen nedsat opsige prisstigning* sparsom* stadigvæk stoppede tam tamt
    tvivl udgår uldent uldne unuancer* ventede`,

  '0': `afbestilling annoncen annoncer badet badeværelse* bryde brænde brændeovn* dør døre døren
    dørene endelig fejlfinding* fejlmeld* forvente forventede forventer forventet frisør* fyr fyre
    fyren gebyrfri* gerne glas godaften godmorgen godnat godtage harddisk* hat hatte hård hæng
    hænger hængt konkurrence* kort kø lang lider lidt lod længe løbe løber løs meget modtage* modtog
    opkrævning opsig ringe ringede ringer ringet rode rodfrugt* rotere sagt savner sige siger
    sikkert skade skader smadder snydeark stiv stop stoppe stopper svær sygehus* sygeplej*
    sygesikring* tale talt topfart topmøde trods tryk trykke trykker trykket tudse tæve tør tørre
    under vandet vandt vundet værelse* værten værter øl`,

  '1': `alsidig* anstændig* anvendelig* appetitlig* bedre behjælpelig* brugervenlig* driftssikker*
    dygtig* erfaren* erfarne fair fattet fejlfri fermt flink flinke flot flotte flottere flottest
    forbedr* fornuftig* forståelig* forståelse* forstående funktionel* gavnlig* glat gnidningsfri*
    gnidningsløs* hjælp hjælpe hjælpende holdbar* hurra hurtig* hyggeligt håndterbar* hæderlig*
    indbydende interesseret* kvalitet* kvik kvikke kyndig* let letanvend* letforst* lethed* letlæst*
    lette lettere lettest lettilgæng* ligetil lydhør* læsevenlig* læseværdig* løst mør møre mørt nem
    nemme nemmere nemmest nemt nænsom* opmærksom* ordentlig* punktlig* rar rare rart retfærdig* ro
    ryddelig* samarbejdsvillig* sej seje sejt servicemind* seværdig* skarp* smertefrit sober* stille
    struktureret* tidsbespar* tillid* tjekket* tjent uproblemat* velduftende velkomment
    velovervejet* velsmurt veludstyr* vild værd værdsat værdsæt* åben åbenhed* åbent åbne ægte
    ærlig* økonomisk`,

  '2': `bedårende beundr* dejlig* dygtigt effektivt ener fed fede fedest fedt forkæl* fornem*
    fængende gennemført* grin grinagtig* grineren* hyggelig* hylder hyldest* højkvalit*
    imødekommende indlevende kanon kanongod* komfortabel* kæmpegod* kærester lyksalig* mageløs*
    megagod* misundelsesværdig* mundvand* mættende nuttet* nydelse* nærværende opløftende optur
    overbevis* overskud* pletfri* pragtfuld* prisvindende påskøn* rost roste rosværdig* rørende
    sejr* sindssyggod* sjovere skidegod* skidesjov* smaddergod* smagsoplev* smilende smækker* snild*
    spændt storslå* superfed* superfin* superflink* superglad* supergod* superhurtig* superlækker*
    supernem* supersød* tillykke tiptop tjep troværdigt uproblematisk* velfortjent velkvalit*
    vellidt* veloplagt* værdig yndig* yndling* ypperlig*`,

  '3': `bedst bedste eminent* exceptionel* formidabel* forrygende guld klasse knaldgod* kronen
    overvælde* sublim* topkvalitet* topservice uovertruffen* uovertrufne vidunder*`,
}

/** Verbs that "ikke" behind them turns too. */
export const daVerbs = {
  '3': 'elske elskede elsker',

  '2': 'anbefale anbefalede anbefaler fornøjer imponerer nyder nød overbeviser værdsætter',

  '1': `duede duer dur fungere fungerede fungerer hjalp hjulpet hjælper holder holdt interesserer
    klarede klarer lykkedes lykkes løser løste passede passer stemmer virke virkede virker`,
}
