// Written for this project. "stem*" stands for every word that begins so.

/** Words by strength; 0 for those that only look like an opinion. */
export const deWords = {
  '-4': `abartig* abscheu* abzock* albtraum* alptraum* arsch* asozial* bescheiss* bescheiß*
    beschiss* betrog* betrug betrugs* betrüg* desaster* dreist* dummheit* ekel* eklig* entsetzlich*
    erbärmlich* fick* frechheit* fuck* furchtbar* gauner* gelogen grauenhaft* grauenvoll* grausam*
    grottenschlecht* grottig* grässlich* hass* horror* hurensohn* hölle idiot* inakzeptabel
    inakzeptabl* inkompeten* kack* katastroph* kotz* kriminell* lüg* mies* miserabel miserabl* mord*
    mörder* müll nazi* pfusch* saftladen sauerei schande* scheiss* scheiß* scheußlich* schrecklich*
    schrott* schwachsinn* schwein* shit skandal* sündhaft terror* unmöglich* unterirdisch*
    untragbar* unverschämt* unzumutbar* verarsch* verbrecher* verflucht* vergewaltig* wertlos*
    wichser* widerlich* wucher* zumutung* übelst*`,

  '-3': `aggressiv* albern* armselig* armut arrogan* aufdringlich* aufgeregt* aufregen bedroh*
    beleidig* bescheuert* beschämend* bestie* betrunken bettel* blöd* bösartig* böse* defekt*
    demütig* depp* deprimier* diebstahl dilettant* doof* dreck* drohen droht drohung* dumm*
    eintönig* elend* entführ* enttäusch* erpress* erschieß* erschlag* erschoss* feind* fies* flop
    frech* frust* furcht gefährlich* geizig* geklaut* geldgier* geldmacherei gestank gestohlen*
    getötet* gewalt* gier* grauen grob grusel* haarsträubend* hinterhältig* hoffnungslos* ignoran*
    ignorier* irreführ* jämmerlich* kakerlake* kaputt* katz klaut kläglich* korrupt* krieg kündig*
    lachhaft* lahm* langweil* lausig* leiche* lieblos* lustlos* lächerlich* läst* mangelhaft*
    manipulat* missbrauch* misstrau* mist mobbing mogelpackung* nerv* nutzlos* opfer peinlich*
    penetrant* pleite primitiv* qual quatsch quäl* rassis* respektlos* rotz* ruin* rücksichtslos*
    sauer scheitert schikan* schimmel* schimpf* schlamp* schlecht* schlimm* schmerz* schmierig*
    schmuddel* schmutz* schnarch* schock* schäbig* sinnlos* stink* stümper* teufel* tragisch*
    tragödie* traurig* trostlos* täusch* töte* unausstehlich* unerträglich* unfähig* unhygien*
    unnötig* unnütz* unsinn unterbesetz* unterdurchschnitt* unverantwort* unzulänglich* unzureich*
    veraltet* verbrannt* verdammt* verdorben* verdreckt* vergammelt* verletz* verlogen* vermasselt*
    vermurkst* vernachlässig* verpfusch* verrat verraten verräter* versag* verschimmelt* verschwend*
    verspätung* verzweif* verärger* waffe* wut wütend* zerkratzt* zerstör* zorn zornig* ärger* übel
    überfordert* überheblich* überteuert* üblen übler übles`,

  '-2': `abbricht abbruch abbrüche abgebrochen* abgehackt* abgehängt abgelaufen* abgelehnt*
    abgenutzt* abgespeist abgestürzt* abgewiesen abgewimmelt* abgezockt* abkassier* ablehn* abrate*
    abstoßend* absturz* abstürz* absurd* altmodisch* amateurhaft* angebrannt* angst anstrengend*
    armes aufgeben aufgegeben aufgehängt* ausbaufähig* ausfall ausfälle* ausgefallen* ausgeloggt*
    ausgenutzt ausrede* aussetzer* bedauer* bedenklich* befremd* behinder* belanglos* bemängel*
    beschränk* beschwer* beschädig* beule* blass* blutig* bürokrat* chaos chaotisch* deaktiviert*
    dröge dubios* durchfall* durchgefallen dürftig* düster* einbrecher* einfallslos* eingefror*
    eingeschränk* einsam* einseitig* eiskalt ekel empör* entnervt* erschreckend* erschwer* fad fade
    fader fades fail* falsch* faul* fehlanzeige fehlend* fehler* fehlgeschlag* fehlkauf* fehlliefer*
    fettig* fieber flach* flimmer* fragwürdig* fremdschäm* frier* gammel* gebrauchsspur* gefahr*
    gefroren* gefängnis* geier gelangweilt* genervt* gequält* geschmacklos* gesperrt* gestorben
    gestresst* gestört* gewechselt gewöhnungsbedürftig* gezwungen* hakelig* hakt halbherzig* heikel
    hektisch* hilflos* hinderlich* holprig* horrend* hungrig häss* inkasso* inkonsequen*
    inkonsisten* instabil* intranspar* irritier* jammer* jämmerlich kalt* klapper* klebrig* klemmt
    komisch* kompliziert* konfus* kopfschmerz* kopfweh kostenfalle* kostspielig* krach krank kranke
    kranker kratzer* krise* kritik* krumm* kündigung lahmt langatmig* langsam* langwierig* lauwarm*
    leid* lieferverzug* lärm* lückenhaft* mager* makel mangel* meckert mittelmaß mittelmäßig*
    monoton* motz* muffig* mühsam* nachlässig* nachteil* negativ* neid neidisch* nichtssagend*
    niederlage* oberflächlich* pampig* panik* panne* pappig* pech pixelig* plump* preiserhöh*
    problem* protest* quietsch* rache rausgeworfen* rauswurf reinfall* reklamation* reklamier*
    riecht riss* rostig* ruckel* ruckler* ruckt rächen rückschritt* rückzieher schade* scham schief*
    schlampe* schleich* schleim* schleppend* schuld schuldig* schwach* schwammig* schwerfällig*
    schwierig* schwindel* schwitz* schwäch* schäden schädlich* schäm* skeptisch* sorge* spam*
    sperrig* starr stau staub* steif* sterben stirb* strafe* streik* streit* stress* stur stör*
    stürzt tadel* teuer teure* tod tode todes* tot tote toten trist* trocken trockene* träge* trüb*
    umständlich* unangebracht* undicht* undurchsichtig* unecht* uneinheitlich* unerfahren*
    unerreichbar* unerwünscht* unfall* unfertig* ungelöst* ungenau* ungenügend* ungeschickt*
    ungewollt* ungültig* uninform* unklar* unorganisiert* unpersönlich* unvollständig* unwichtig*
    unwissen* unwohl* verbesserungsbed* verbesserungsw* verbockt* verboten verbraucht* verbug*
    verdächtig* verfall* verfehlt* vergess* verkocht* verkorkst* verlegen* verlier* verlor* verlust*
    vermiss* verpasst* verrost* verrückt* versalzen* verschlechter* verschleiß* verschlepp*
    verschlissen* verschwand verschwiegen verschwind* verschwund* verseucht* versteckt* verstopf*
    verstört* verteuer* verwahrlost* verweiger* verwirr* verzerrt* verzicht* verzöger* virus
    voreilig* vorwurf* vorwürfe wackel* wacklig* wahnsinn warn* wechsle wehtut weine* weint
    widerspr* wirkungslos* wirr* wässrig* zerbroch* zerfall* zerrissen* zicken* zickig* zumüll*
    zusammenbr* zusammengebr* zwang zweifel* zwing* zäh zähe zäher zähes zähflüssig* ängst* öde
    überarbeit* überbewert* überfall* überflüssig* überfordernd überfüllt* überhitz* überhöht*
    überladen* überlastet* überschätz* überteuert übertrieben* überzogen*`,

  '-1': `abbestell* abgemeldet abmeld* abofalle* abwart* billig* dauernd dauert deinstall*
    ernüchter* fehlen fehlt* gewartet hing hängen hängt kaum klischee* konkurrenz künstlich* laut
    lauter merkwürdig* minus mittelprächtig* nachbesser* naja neustart* pausenlos rätselhaft* schwer
    schwere* seltsam* sinkt stereotyp* stornier* vorhersehbar* warte* warum werbung weshalb
    widersprüch* wieso zurückgegeben* zurückgeschickt* zurücksenden zwangs* ächz*`,

  '0': `angstfrei* aufmerksamkeit ausgefallene ausgefallener besserwisser* droge drogen empor*
    falschparker faultier* gefahren gefahrlos* gewaltfrei* gewaltig* halt hassobjekt hubschr*
    kündigungsfrist* lachs langer last* leidlich nervenkitzel* netto* ode qual* rachen
    schadenersatz* schadenregul* schaman* schamp* schicksal* schlechthin schmerzfrei* schon*
    schweinefleisch sicherheits* sicherlich sichern sicherung* sorgerecht* staubfrei* staubsaug*
    stor* tausch* todesursache tote* trage* trubel unfallfrei* vergesslich* verlustfrei* verzichten
    verzögerungsfrei* waffel* warnhinweis* warnung warnweste* wundere wundern wundert zah*
    zwangsläufig* zweifellos* zweifelsohne zwingend`,

  '1': `akzeptab* angemessen* anregend* anständig* aufgeräumt* ausführlich* ausgereift* ausgewogen*
    ausreichend* authentisch* belastbar* bemüht* benutzbar* bequem* beruhig* brauchbar* clever*
    dank* durchdacht* edel edle effektiv* ehrlich* einfache einfacher einfaches einfachste*
    einleuchtend* empfehlung endlich erfolgreich* ergonomisch* erleichter* ermutig* fair faire*
    fleißig* flexibel flexibl* flott* fortschritt* frei freiheit freund* frieden frisch* froh*
    fröhlich* funktional* geduld geduldig* geeignet* gemütlich* gepflegt* gerecht* gern* geräumig*
    gesund* glaubwürdig* gratis großzügig* gründlich* günstig* haltbar* handlich* held* hell helle
    hochwertig* hoffnung hoffnungsvoll* humor humorvoll* intakt* intelligent* interess* jubel* klug*
    komfort* kompakt* konstruktiv* korrekt* kostenfrei* kostengünstig* kostenlos* kreativ* kulant*
    kulanz kurzweilig* lach* lebendig* leicht* leise lesenswert* liebevoll locker* logisch* lustig*
    lächel* modern* motiviert* mut mutig* nachhaltig* nachvollziehbar* nützlich* offenheit
    ordentlich* originell* passend* plus pluspunkt* positives praktikabel praktisch* preisgünstig*
    preiswert* pünktlich* qualitativ* reichhaltig* reif reife robust* romantisch* ruhe ruhig*
    saftig* sanft* sauber* schick schicker schickes schlank* schlau* schlüssig* schmackhaft*
    schnell* schützt sehenswert* selbsterklärend* sicher* solid* sorgfältig* sorglos* spannend*
    sparsam* stabil* stark* stimmig* strukturiert* sympathie* tapfer* tauglich* treu* unauffällig
    unbedenklich* unkompliziert* unproblematisch* unterstütz* verbessert* verbesserung* verblüff*
    verlässlich* vernünftig* verständlich* verständnisvoll* versöhn* vertrau* vertretbar*
    vielfältig* vielseitig* vorbildlich* vorteil* wach warm warme warmes werbefrei* wertvoll*
    willkommen* witzig* wohlfühl* wunder würdig* zart* zeitgemäß* zeitsparend* zugänglich*
    zukunftssicher* zuverlässig* zuvorkommend* zügig* übersichtlich* überzeugend*`,

  '2': `abwechslungsreich* amüsant* anerkenn* angenehm* ansprechend* appetitlich* attraktiv*
    aufmerksam* ausgeruht ausgezeichnet* außergewöhnlich* befriedig* begeister* beglück* beliebt*
    bereicher* besser* bewunder* bezaubernd* charmant* charme cool* effizient* eindrucksvoll*
    elegant* empfehl* empfohlen* entgegenkomm* entspann* erfreu* erfrisch* erstklassig* faszin* fein
    feine feinen feines freu* freundlich* gefall* gekonnt* gelungen* genieß* genoss* genuss*
    geschafft geschmackvoll* gewinn* gewonnen glück* gratul* gut gute* gutgelaunt* hammer
    harmonisch* herzlich* hilfreich* hilfsbereit* humorvoll hurra höflich* hübsch* ideal* imponier*
    informativ* innovativ* inspirier* intuitiv* juhu kinderleicht* knackig* komfortabel komfortabl*
    kompetent* kompetenz* kudos kuschel* kuss küss* lecker* lehrreich* leidenschaft* lieb
    liebenswert* liebenswürdig* liebes liebevoll* liebling* lob loben lobt lohnend* lohnenswert*
    love luxuriös* luxus* mühelos* nett* nice niedlich* optimal* paradies* perle positiv* prima
    professionell* profi punktet reibungslos* reizvoll* respekt rührend* schatz schmackhaft
    schnäppchen* schön* seriös* souverän* spass spassig* spaß spaßig* stilvoll* stimmungsvoll*
    stolz* sympathisch* süsse* süß süße* talent* traum träume tüchtig* umarm* unbezahlbar*
    unentbehrlich* unterhaltsam* unverzichtbar* vergnüg* vertrauenswürdig* vielversprech*
    vorbildlich vorzüglich* wertschätz* wow yay yeah zauber* zufrieden* zuvorkommen* überzeugt*`,

  '3': `atemberaubend* beeindruck* beste bestem besten* bester bestes brillant* brilliant* einmalig*
    einwandfrei* einzigartig* empfehlenswert* entzück* exzellent* fabelhaft* fantastisch* favorit*
    geil* genial* grandios* großartig* göttlich* herausragend* herrlich* hervorragend* himmlisch*
    klasse köstlich* magisch* makellos* mega meisterwerk* perfekt* phantastisch* phänomenal*
    prächtig* sagenhaft* sahne sensationell* spektakulär* spitze spitzen* super tadellos* tiptop
    toll* top topp traumhaft* triumph* unschlagbar* unvergesslich* unvergleichlich* unübertroffen*
    verliebt* weltklasse wunderb* wunderschön* wunderv* überragend* überwältigend*`,
}

/** Verbs that "nicht" behind them turns too. */
export const deVerbs = {
  '3': 'begeistern begeistert liebe lieben liebt liebte',

  '2': `empfahl empfehle empfehlen empfiehlt freut gefallen gefiel gefällt genieße genießt mag
    mochte mochten mögen schmecken schmeckt schmeckte überzeugen überzeugt überzeugte`,

  '1': `erfüllt erfüllte funktionier* funzt geholfen half helfen hilft hält klappt klappte klappten
    lief lohnen lohnt lohnte läuft passt passte stimmt stimmte taugen taugt`,
}
