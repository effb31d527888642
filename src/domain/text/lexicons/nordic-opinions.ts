// Written for this project: words that Danish and Norwegian spell alike and mean alike.

export const nordicWords = {
  '-4': `bedrag* fiasko* gemen* grusom* idiot* inkompeten* katastrof* krænk* løgn* mord* pinlig*
    rasis* respektløs* ræv sexis* skam skammelig* skandal* skurk* svin svindel* svindl* tyv tyveri*
    uduelig* uforskamm* uforsvarlig* uhyggelig* utilgivelig* utålelig* verst*`,

  '-3': `aggressiv* amatør* angst* ansvarsløs* arrogan* bombe bomber deprim* desperat* drap dårlig*
    dø død døde dødelig* dødsfald elendig* fanden farlig* fattig* fiende* forræder* frustrer* grim
    grimme grimt gråt grædende hensynsløs* irriter* jammer* klage* korrupt* latterlig* lidelse* løj
    meningsløs* misbrug* panik parodi* rasende sjusk* skrekk* skræk* skræmm* skuff* skyldig
    skændsel* smerte* snusk* sorg sorgen stygg* sulten sygelig* sårede såret sørgelig* terror*
    tortur* tragedie* tragisk* traum* trist* truer truet trusler trussel ubehøvl* uduelig udugelig*
    uegnet uetisk* uheld* ulovlig* umenneskelig* urettferdig* useriøs* utilstrekkelig*
    utilstrækkelig* uærlig* vold voldelig* volden voldsom* ødelagt* ødelegg* ødelæg*`,

  '-2': `afvis* avvis* bekymr* besvær* bitre bitter* brist* brudd brudt brutt byråkrat* defekt* dum
    dumme dumt dyr dyre dyrere dyrest dyrt ensom* ergerlig* fail feilet fej fengsel* flau* foragt*
    forakt* fordom* forfald* forsink* forsvinder forsvinn* forsvundet forvirr* fros fryser frøs
    fængsel* gammeldags gnaven hakker hakket* harsk* hevn* hjelpeløs* hjælpeløs* hævn* inkonsekven*
    jaloux kaos* kaotisk* kjip* kold* kompliceret* konflikt* kostbar krig krise* kritik* kritisk*
    kvalm* kvalt lagg* lat ligegyldig* lunken* lus mangelfuld* mangelfull* manglede manglende
    mangler manglet middelmådig* minus mister mistet mistro* mistænk* misunde* misunn* nederlag*
    nedtur nervøs* overdrev* overfyldt* overfylt* plage* plagsom* problem* påtrengende påtrængende
    rot rotet* rotte rotter rusten rustne sabot* seig* sjalu* skitten* skjev* skramme* skrig* skrik*
    skrot skyld skyldfølelse* skæv* slapp slapt slidt slitne slitt slurv* snylt* spam* splittet
    stjålet straf* strenge stress* støjende støy* sur sure surt svag svage svigt* svikt* svær svære
    svært syg syge sygt syk tab taber tabt* tap tapt* tomt trang trange trangt træg* træls trætt*
    trøbbel trøbl* trøtt tung tunge tungt tvang* tvinge* tvivl* tvunget tør tørr tørre tørt tøv
    ubekvem* udmatt* uenig* uerfar* ufin* uforståelig* ugyldig* uklar* ulempe* unødig* unødvend*
    uopmerk* uren uro uvidende vag vagt vanskelig* ventetid* verre virus vrede* vrøvl* værre
    ærgerlig*`,

  '-1': `annoncer annonser banal* begrens* begræns* bleg* blek* ensformig* forudsigelig*
    forutsigbar* hvorfor klich* klisje* klisjé* kompromis* krevende krævende kunstig* langtrukken*
    langtrukket ligegyldigt overfladisk* overflatisk* rutine* simpel* skeptisk* stereotyp* svagheder
    svakheter tvil* tynd* tynn* ujevn* ujævn* uskarp* vent*`,

  '0': `feilsøk* kritiker kritikere kritikerne kritikerrost* tvilling* tvilsomt venligst vennligst
    ventil*`,

  '1': `afslapp* aktuel* ansvarlig* autentisk* avslapp* billig* brugbar* effektiv endelig enkel
    enkelt enkle ergonomisk* fleksib* fordel* fred freden fri frihed* frihet* frisk* gjestfri*
    gratis gunstig* gæstfri* harmonisk* helt* hyggelig* håb håbefuld* håp håpefull* informativ*
    interessant* klog* klok* kompakt* kreativ* latter ler lo logisk* lun lys lyse lyst moden*
    moderne modig* modne mulighed* mulighet* nyttig* oplyst ordnet original* overkommelig* pent
    plus* populær* praktisk* presis* præcis* pæn pæne ren rene renere renslig* rent rimelig* rolig*
    romslig* rummelig* saftig* sikker* sikre smidig* smil smile smilende smiler solid* spontan* sprø
    sprød* sprøtt spændende stabil* stemningsfuld* stemningsfull* sterk sterke sterkt stærk* sund
    sunde sundt sunn* sværm* tapper* tilgjengelig* tilgængelig* tilpas trofast* troverdig*
    troværdig* tryg* tydelig* udholden* underhold* varierede varieret* variert* varm varme varmt
    velegnet* velfunger* velkommen velkomne vellagret ven venlighed* venn* vennlighet* venskab*
    verdig* virkningsfuld* værdig*`,

  '2': `anbefal* attraktiv* begavet* behagelig* betagende bravo charm* ekte elegan* elskværdig*
    engagere* engasje* entusias* fin fine finere finest finfin* fint fornøj* fornøy* frisker genial*
    glad* gled glede gledelig* gleder glæd* god gode godt* herlig* hjelpsom* hjertelig* hjertevarm*
    hjælpsom* humor* hurra høflig* imponer* innovativ* inspirer* intelligent* intuitiv* kjærlig*
    klem* kompetans* kompetence* kompetent* kos kose koselig* kosete kys kyss* kærlig* lattermild*
    lekker* lojal* loyal* luksuriøs* luksus* lykke* lækker* mesterlig* morsom* nyde* nyt nyter
    nøjagtig* nøyaktig* omsorg* omtanke optimal* optimis* oversiktlig* overskuelig* perle perlen
    positiv* prisverdig* prisværdig* profes* proff pålidelig* pålitelig* raus* respektfuld*
    respektfull* ros rose rosende roser saglig* sjarm* sjov* skjønn* skøn skønne skønt smagfuld*
    smakfull* smart* smuk* snill* stilfuld* stilfull* stilig* stilren* stolt* succes* suksess*
    sympatisk* sød søde sødt søt søte søtt tak takk* taknemmelig* talent* tilfreds* tålmodig* unik
    unike uovertruff* uslåelig* uundværlig* uunnværlig* uvurderlig* vakker* vakre vandt vant
    veldrevet* velholdt* vellaget* vellavet* vellykk* velordnet* velsign* velskrev* velsmag*
    velsmak* velspil* velstrukturer* veltilberedt* venlig* vennlig* verdifull* vidunderlig* vinder
    vinner værdifuld*`,

  '3': `briljant* eksemplarisk* eksepsjonel* elske* enestående fabelagtig* fabelaktig* fantastisk*
    favorit* feilfritt fenomenal* forelsk* fortreffelig* fortræffelig* fremragende førsteklass*
    guddommelig* himmelsk* magi magisk* makeløs* mesterverk* mesterværk* overtraf overtreff*
    perfekt* storartet* strålende super superb* suveren* suveræn* top topklasse topp toppen
    toppklasse udmærket* uforglemmelig* unikt upåklagelig* utmerket* utrolig* verdensklasse wow
    ypperlig*`,
}
