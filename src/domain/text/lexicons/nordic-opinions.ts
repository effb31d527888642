// Written for this project: words that Danish and Norwegian spell alike and mean alike.

export const nordicWords = {
  '-4': `bedrag* fiasko* gemen* grusom* idiot* inkompeten* katastrof* krænk* løgn* mord* pinlig*
    rasis* respektløs* ræv sexis* skam skammelig* skandal* skurk* skændig* svin svindel* svindl* tyv
    tyveri* uduelig* uforskamm* uforsvarlig* uhyggelig* utilgivelig* utålelig* verst*`,

  '-3': `aggressiv* amatør* angst* ansvarsløs* arrogan* bombe bomber deprim* desperat* drap dårlig*
    dø død døde dødelig* dødsfald elendig* fanden farlig* fattig* fiende* forræder* frustrer* grim
    grimme grimt gråt grædende hensynsløs* irriter* jammer* klage klagede klager klaget korrupt*
    latterlig* lidelse* løj meningsløs* misbrug* panik parodi* rasende sjusk* skrekk* skræk* skræmm*
    skuff* skyldig skændsel* smerte* snusk* sorg sorgen stygg* sulten sygelig* sårede såret
    sørgelig* tabloid terror* tortur* tragedie* tragisk* traum* trist* truer truet trusler trussel
    uansvarlig* ubehøvl* uduelig udugelig* uegnet uetisk* uheld* uhøflig* ulovlig* ulykk*
    umenneskelig* umulig* underlødig* undermål* upålidelig* upålitelig* urettferdig* urimelig*
    useriøs* utilstrekkelig* utilstrækkelig* utroverdig* utroværdig* uvenlig* uvennlig* uærlig* vold
    voldelig* volden voldsom* ødelagt* ødelegg* ødelæg*`,

  '-2': `afvis* avvis* bekymr* besvima besvær* bitre bitter* brist* brudd brudt brutt byråkrat*
    defekt* dum dumme dumt dyr dyre dyrere dyrest dyrt ensom* ergerlig* fail fattes feilet fej
    fengsel* flau flaut foragt* forakt* fordom* forfald* forsink* forsvinder forsvinn* forsvundet
    forvirr* fros fryser frøs fængsel* gammeldags gnaven gniten* hakker hakket hakkete harsk* hevn*
    hjelpeløs* hjælpeløs* hævn* inkonsekven* jaloux kaos* kaotisk* kjip* kold kolde koldt
    kompliceret* konflikt* kostbar krig krise* kritik* kritisk* kronglet* kvalm* kvalt lagg* lat
    ligegyldig* lunken lunkent lurvet lus mangelfuld* mangelfull* manglede manglende mangler manglet
    middelmådig* minus mister mistet mistro* mistænk* misunde* misunn* nederlag* nedtur nervøs*
    overdrev* overfyldt* overfylt* plage plager plaget plagsom* problem* påtrengende påtrængende rot
    rotet* rotte rotter rusten rustne sabot* seig* sjalu* skit skitten* skjev* skramme* skrig*
    skrik* skrot skyld skyldfølelse* skæv* slapp slapt slidt slitne slitt slurv* snylt* spam*
    splittet stjålet straf* strenge stress* støjende støy* sur sure surt svag svage svigt* svikt*
    svær svære svært syg syge sygt syk tab taber tabt tabte tap tapt tapte tomt trang trange trangt
    træg* træls trætt* trøbbel trøbl* trøtt tung tunge tungt tvang* tvinge* tvivl* tvunget tør tørr
    tørre tørt tøv uaktuel* ubehag* ubekvem* udmatt* uenig* uerfar* ufin* ufleksib* uforståelig*
    ugyldig* uinspir* uinteress* uintuitiv* uklar* uklok* ulempe* ulogisk* unødig* unødvend*
    uopmerk* uoversiktlig* upraktisk* uren urent uro urolig* usikker* ustabil* utilfreds*
    utilgjengelig* utilgængelig* utrygg* utydelig* uvelkom* uvidende vag vagt vanskelig* ventetid*
    verre virus vrede* vrøvl* værre ærgerlig*`,

  '-1': `annoncer annonser banal* begrens* begræns* bleg* blek* ensformig* forudsigelig*
    forutsigbar* klich* klisje* klisjé* kompromis* krevende krævende kunstig* langtrukken*
    langtrukket ligegyldigt overfladisk* overflatisk* pretensiøs* prætentiøs* rutine* simpel*
    skeptisk* stereotyp* svagheder svakheter tvil* tynd* tynn* ujevn* ujævn* umoden* uskarp* vent
    vente venter ventet`,

  '0': `anmeld* bad basta dyrene dyreven* dyrisk* dyrk* feberfri* feilsøk* fejlsøg* finale* finans*
    finn* finsk* glasur* godkend* godkjen* gratul* krigere kritiker kritikere kritikerne
    kritikerrost* mangfold* mer mere mest nemlig norsk* rotasjon* roterer skylde skyldes skyldte
    spennende strafferet* svar tabel* tablet* taburet* tapas tape tapet* tvilling* tvilsomt tynge
    tørke* tørrhet tørst venligst vennligst ventil*`,

  '1': `afslapp* aktuel* ansvarlig* avslapp* billig* brugbar* effektiv enkel enkelt enkle
    ergonomisk* fleksib* fordel* fred freden fri frihed* frihet* frisk* gjestfri* gratis gunstig*
    gæstfri* harmonisk* helt helter heltinne hyggelig* håb håbefuld* håp håpefull* interessant*
    klog* klok* kompakt* kreativ* latter ler lo logisk* lun lune lys lyse lyst moden modent moderne
    modig* modne mulighed* mulighet* nyskab* nyskap* nyttig* ok okay okei oplyst ordnet original*
    overkommelig* pent plus pluss populær* praktisk* presis* præcis* pæn pæne ren rene renere
    renslig* rent rimelig* rolig* romslig* rummelig* saftig* sikker sikkerhed* sikkerhet* sikkert
    sikre smidig* smil smile smilende smiler solid* spontan* sprø sprød* sprøtt spændende stabil*
    stemningsfuld* stemningsfull* sterk sterke sterkt stærk* sund sunde sundt sunn* sværm* tapper*
    tilgjengelig* tilgængelig* tilpas trofast* troverdig* troværdig* tryg trygg* tryghed* trygt
    tydelig* udholden* underhold* varierede varieret* variert* varm varme varmt velegnet* velfunger*
    velkommen velkomne vellagret ven venlighed* venn vennen venner vennlighet* vennskap* venskab*
    verdig* virkningsfuld* værdig*`,

  '2': `anbefal* attraktiv* begavet* behagelig* betagende bravo charm* ekte elegan* elskværdig*
    engagere* engasje* entusias* fin fine finere finest finfin* fint fornøj* fornøy* frisker genial*
    glad glade gladere gled glede gledelig* gleder glæd* god gode godt godter herlig* hjelpsom*
    hjertelig* hjertevarm* hjælpsom* humor* hurra høflig* imponer* innovativ* inspirer* intelligent*
    intuitiv* kjærlig* klem* kompetans* kompetence* kompetent* kos kose koselig* kosete kys kyss*
    kærlig* lattermild* lekker* lojal* loyal* luksuriøs* luksus* lykke lykkedes lykkelig* lykken
    lykkes lækker* mesterlig* morsom* nyde nydelig* nyder nyt nyter nøjagtig* nøyaktig* omsorg*
    omtanke oplevelsesrig optimal* optimis* oversiktlig* overskuelig* perle perlen positiv*
    prisverdig* prisværdig* profes* proff pålidelig* pålitelig* raus rause raust respektfuld*
    respektfull* ros rose rosende roser saglig* sjarm* sjov sjove sjovt skjønn* skøn skønne skønt
    smagfuld* smakfull* smart smarte smartere smuk smukke smukt snill* stilfuld* stilfull* stilig*
    stilren* stolt* succes* suksess* sympatisk* sød søde sødt søt søte søtt tak takk takke takker
    takket takknemlig* taknemmelig* talent* tilfreds* tålmodig* unik unike uovertruff* uslåelig*
    uundværlig* uunnværlig* uvurderlig* vakker* vakre vandt vant veldrevet* velholdt* vellaget*
    vellavet* vellykk* velordnet* velsign* velskrev* velsmag* velsmak* velspil* veltilberedt*
    venlig* vennlig* verdifull* vidunderlig* vinder vinner værdifuld*`,

  '3': `briljant* eksemplarisk* eksepsjonel* elske elskede elsker elsket enestående fabelagtig*
    fabelaktig* fantastisk* favorit* feilfritt fenomenal* forelsk* fortreffelig* fortræffelig*
    fremragende førsteklass* guddommelig* himmelsk* magi magisk* makeløs* mesterverk* mesterværk*
    overtraf overtreff* perfekt* storartet* strålende super superb* suveren* suveræn* top topklasse
    topp toppen toppklasse udmærket* uforglemmelig* uimotståelig* unikt utmerket* utrolig*
    verdensklasse wow ypperlig*`,
}
