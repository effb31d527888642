// Written for this project. "stem*" stands for every word that begins so.

/** Words by strength; 0 for those that only look like an opinion. */
export const deWords = {
  '-4': `abartig* abscheu* abzock* albtraum* alptraum* arsch* asozial* bescheiss* bescheiß*
    beschiss* betrog* betrug betrugs* betrüg* bodenlos* desaster* dreist* dummheit* ekel* eklig*
    entsetzlich* erbärmlich* fick* frechheit* fuck* furchtbar* gauner* gelogen grauenhaft*
    grauenvoll* grausam* grottenschlecht* grottig* grässlich* gräuel* halsabschneider* hass* horror*
    hurensohn* hölle idiot* inakzeptabel inakzeptabl* inkompeten* kack* katastroph* kotz* kriminell*
    lüg* mies* miserabel miserabl* mord* mörder* müll nazi* nepp* niederträchtig* pfusch* saftladen
    sauerei sauhaufen schande* scheiss* scheiß* scheußlich* schrecklich* schrott* schwachsinn*
    schwein* schändlich* shit skandal* stinkefinger sündhaft terror* trauerspiel unannehmbar* unding
    unmöglich* unterirdisch* unterste untragbar* unverschämt* unzumutbar* verarsch* verbrecher*
    verflucht* vergewaltig* wertlos* wichser* widerlich* wucher* zumutung* übelst*`,

  '-3': `aggressiv* albern* arglistig* armselig* armut arrogan* aufdringlich* aufgeregt* aufregen
    bedauernswert* bedroh* beleidig* beschämend* bestie* betrunken bettel* blöd* bösartig* böse
    bösen böser böses defekt* demütig* depp* deprimier* diebstahl dilettant* doof* dreck* drohen
    droht drohung* dumm* eintönig* elend* entführ* enttäusch* erbost* erlogen erpress* erschieß*
    erschlag* erschoss* falschaussage* feind* fies* flop frech* frust* furcht gefährlich* gehässig*
    geizig* geklaut* geldgier* geldmacherei gestank gestohlen* getötet* gewalt* gier* grauen grob
    grottenlangsam grusel* haarsträubend* hinterhältig* hoffnungslos* idiotie ignoran* ignorier*
    irreführ* jämmerlich* kakerlake* kaputt* katz klau klaut kläglich* korrupt* krieg kümmerlich*
    kündig* lachhaft* lachnummer lahm* langweil* lausig* lebensmüde leiche* lieblos* lustlos*
    lächerlich* läst* mangelhaft* manipulat* missbrauch* misstrau* mist mobbing mogelpackung* nerv*
    nutzlos* opfer peinlich* penetrant* pleite primitiv* qual quäl* rassis* ratlos* respektlos*
    rotz* ruin* rücksichtslos* sauer schadenfr* scheitert schikan* schimmel* schimpf* schlamp*
    schlecht* schlimm* schludrig* schmerz* schmierig* schmuddel* schmutz* schnarch* schnösel*
    schock* schäbig* sinnlos* stink* stümper* teufel* tragisch* tragödie* traurig* trostlos* täusch*
    töte* unausstehlich* unbrauchbar* unehrlich* unerträglich* unfair* unfreundlich* unfähig*
    ungeheuerlich* ungenießbar* unhaltbar* unhygien* unhöflich* unlogisch* unlustig* unnötig*
    unnütz* unprofessionell* unqualifiz* unsauber* unseriös* unsinn unsympath* untauglich*
    unterbesetz* unterdurchschnitt* unverantwort* unverzeih* unwürdig* unzufrieden* unzulänglich*
    unzureich* unzuverlässig* veraltet* verbrannt* verdammt* verdorben* verdreckt* vergammelt*
    verletz* verlogen* vermasselt* vermurkst* vernachlässig* verpfusch* verrat verraten verräter*
    versag* verschimmelt* verschwend* verspätung* verunstalt* verzweif* verärger* waffe* wut wütend*
    zerkratzt* zerstör* zorn zornig* ärger* übel überfordert* überheblich* überteuert* üblen übler
    übles`,

  '-2': `abbricht abbruch abbrüche abgebrochen* abgehackt* abgehängt abgelaufen* abgelehnt*
    abgenutzt* abgespeist abgestürzt* abgewiesen abgewimmelt* abgezockt* abkassier* ablehn* abrate
    abraten abstoßend* absturz* abstürz* absurd* altbacken* altmodisch* amateurhaft* angebrannt*
    angst anstrengend* armes aufgeben aufgegeben aufgehängt* ausbaufähig* ausfall ausfälle*
    ausgefallen* ausgeloggt* ausgenutzt ausrede* aussetzer* bananensoftware bedauer* bedenklich*
    befremd* behinder* belanglos* bemängel* beschiss beschränk* beschwer* beschädig* betrübl* beule*
    blass* blutig* bürokrat* chaos chaotisch* deaktiviert* dröge dubios* durchfall* durchgefallen
    dürftig* düster* einbrecher* einfallslos* eingefror* eingeschränk* einsam* einseitig* eiskalt
    ekel empör* entnervt* erschreckend* erschwer* fad fade fader fades fail* falsch* faul*
    fehlanzeige fehlbuch* fehleinschätz* fehlend* fehler* fehlgeschlag* fehlinvest* fehlkauf*
    fehlkonstr* fehlliefer* fettig* fieber flach* flaute flimmer* fragwürdig* fremdschäm* frier*
    gammel* gebrauchsspur* gebrechlich* gefahr* gefroren* gefängnis* geier gelangweilt* genervt*
    gepansch* gequält* geschmacklos* gesperrt* gestorben gestresst* gestört* getrübt gewechselt
    gewöhnungsbedürftig* gezwungen* glanzlos* grantig* hackt hakelig* haken hakt halbgar*
    halbherzig* hapert heikel heikle hektisch* hilflos* hinderlich* holprig* horrend* hungrig häss*
    inkasso* inkonsequen* inkonsisten* instabil* intranspar* irritier* jammer* jämmerlich kalt kalte
    kalten kalter kaltes kaltherzig* klapper* klemmt knallhart knatsch knauserig* knausrig* kollaps
    komisch* kompliziert* konfus* kostenfalle* kostspielig* krach kraftlos* krank kranke kranker
    kratzer* kratzig* krise* kritik* krumm* kündigung lahmt langatmig* langsam* langwierig* lappalie
    lauwarm* leid leide leiden leider leidet leidig* lieblosigkeit lieferverzug* lärm* lückenhaft*
    mager* makel mangel* matschig* mau maulig* meckert mittelmaß mittelmäßig* monoton* motz* muffig*
    mulmig* mühsam* mürrisch* nachlässig* nachteil* negativ* neid neidisch* nichtssagend*
    niederlage* niveaulos* oberflächlich* pampig* panik* panne* pappig* patzig* pech pedantisch*
    pixelig* plagiat* plump* preiserhöh* problem* protest* quietsch* rache raubkopie rausgeworfen*
    rauswurf reinfall* reklamation* reklamier* riecht riss risse rost rostig* ruckel* ruckler* ruckt
    rächen rückschritt* rückzieher rüpel* schade schaden scham schief* schlampe* schleich* schleim*
    schleppend* schluderei* schmerzlich schuld schuldig* schwach* schwafel* schwammig* schwerfällig*
    schwierig* schwindel* schwitz* schwäch* schäden schädlich* schäm* seelenlos* seicht*
    selbstgefällig* skeptisch* sorge sorgen spam* sperrig* stagnier* starr stau staub* steif*
    sterben stillos* stirb* strafe* streik* streit* stress* stupide* stur sture stör* stürzt tadel*
    teuer teure* tod tode todes* tot totalausfall* tote toten trist* trocken trockene* trocknes
    träge* trüb* umständlich* unangebracht* unangemessen* unangenehm* unattraktiv* unaufmerksam*
    unausgegoren* unausgereift* unbedacht* unbefriedig* unbequem* unbeweglich* undicht*
    undurchdacht* undurchsichtig* unecht* uneinheitlich* unerfahren* unerfreulich* unerreichbar*
    unerwünscht* unfall* unfertig* unfreiwillig* ungeduld* ungeeignet* ungelöst* ungemütlich*
    ungenau* ungenügend* ungepflegt* ungerecht* ungeschickt* ungesund* ungewollt* unglaubwürdig*
    unglück* ungültig* ungünstig* uninform* uninteress* unintuitiv* unklar* unkoordin* unkulant*
    unmut unordentlich* unorganisiert* unpassend* unpersönlich* unpraktisch* unpünktlich* unruhig*
    unschön* unsicher* unstimmig* unstrukturiert* unterkühlt* untätig* unvollständig* unvorteil*
    unwichtig* unwillig* unwissen* unwohl* unzugäng* unüberlegt* unübersichtlich* verbesserungsbed*
    verbesserungsw* verbockt* verboten verbraucht* verbug* verdächtig* verfall* verfehlt* vergess*
    verhauen verkocht* verkorkst* verlegen* verlier* verlor* verlust* vermiss* verpasst* verpeilt
    verrost* verrückt* versalzen* verschlechter* verschleiß* verschlepp* verschlissen* verschwand
    verschwiegen verschwind* verschwund* verseucht* versteckt* verstimmt* verstopf* verstört*
    verteuer* verwahrlost* verweiger* verwirr* verzerrt* verzicht* verzöger* viren virus voreilig*
    vorwurf* vorwürfe wackel* wacklig* wahnsinn warn* wechsle wehtut weine weinen weint widerspr*
    widerwillig* wirkungslos* wirr* witzlos* wässrig* zerbroch* zerfall* zerfled* zerrissen* zicken*
    zickig* zumüll* zusammenbr* zusammengebr* zwang zweifel* zwing* zäh* ängst* öde ödes überarbeit*
    überbewert* überfall* überflüssig* überfüllt* übergangen überhöht* überladen* überlastet*
    überlauf* überschätz* überteuert übertrieben* überzogen*`,

  '-1': `abbestell* abgemeldet abmeld* abofalle* abwart* billig billige billigen billiger billiges
    dauernd dauert deinstall* einfältig ernüchter* fehlen fehlt fehlte fragezeichen gehangen
    gewartet hing hängen hängt irgendwie kaum klischee* konkurrenz kurzlebig* künstlich* lange laut
    lauter lautstark* länger merkwürdig* minus mittelprächtig* nachbesser* naja nein neustart*
    pausenlos rätselhaft* schwer schwere schweren schwerer schweres seltsam* sinkt spartanisch*
    stereotyp* voraussehbar* vorhersehbar* warte warten warteschlange* wartet wartete wartezeit*
    weniger werbung widersprüch* zurückgegeben* zurückgeschickt* zurücksenden zwangs* ächz*`,

  '0': `abkürz* angstfrei* argentin* arsenal ausfallsicher* ausgefallene ausgefallener barrierefrei*
    besorg* besserwisser* bestell* dummy einfach entschuldig* falschparker faultier* freiburg freie
    freigab* freigeschalt* freilich freischalt* freitag* freiwillig* frischhalte* gefahrlos* gestern
    gewaltfrei* gewaltig* gewöhn* grauschleier* gutacht* guthab* gutschein* gutschrift* halten hartz
    hassle hassobjekt karte klarna klarstell* krankenhaus* krankenkass* krankenschwester*
    krankenversich* krankschreib* kriege kriegen kriegt kündigungsfrist* l lachs lackier* ladung
    lager laufend leidlich lieber liederlich lieferung* meckern mordor nervenkitzel* netflix netto*
    netz* neuner preisgabe recht schadenersatz* schadenregul* schlagzeil* schlechthin schmerzfrei*
    schon schone schonen schonend* schuldfrei* schuldner* schwarzfahr* schweinebraten schweinefilet
    schweinefleisch schweinsbraten schwerpunkt* schwestern schönfärb* sicherheitslück* sicherlich
    sichern sicherung* staubfrei* staubsaug* strafrecht* supermarkt* supervis* todesursache todmüde
    topf topic* topliste topograph* trockenhaub* trockner* töpfe unfallfrei* unglaublich*
    verbotsschild vergesslich* verlassen verlegt verlegung verlieb* verlob* verlustfrei* verlässt
    verzichten verzögerungsfrei* waffel* warnhinweis* warnung warnweste* wartung* wünsche wünschen
    wünscht zwangsläufig* zweifellos* zweifelsohne zwingend`,

  '1': `akzeptab* angemessen* anpassungsfähig* anregend* anständig* aufgeräumt* ausführlich*
    ausgereift* ausgewogen* ausreichend* barrierearm bedienfreundlich* bekömmlich* belastbar*
    bemüht* benutzbar* benutzerfreundlich* bequem* beruhig* berührend* brauchbar* clever* dank
    dankbar* danke danken dankeschön durchdacht* edel edle effektiv* ehrlich* einfache einfacher
    einfaches einfachste* einleuchtend* erfolgreich* ergonomisch* erleichter* ermutig* fair faire
    fairen fairer faires familienfreundlich* fehlertolerant fleißig* flexibel flexibl* flott*
    fortschritt* frei freiheit freund freunde freunden freundin freundschaft* frieden frisch frische
    frischen frischer frisches froh frohe fröhlich* funktional* geduld geduldig* geeignet*
    gemütlich* gepflegt* gerecht* gern gerne geräumig* gesund* glaubwürdig* gratis großzügig*
    gründlich* günstig* haltbar* handlich* held helden heldin hell helle hochwertig* hoffnung
    hoffnungsvoll* humor humorvoll* intakt* intelligent* interess* jubel* klug* komfort* kompakt*
    kompromissfrei konstruktiv* korrekt* kostenfrei* kostengünstig* kostenlos* kreativ* kulant*
    kulanz kundenfreundlich* kurzweilig* lach lache lachen lacht lebendig* lebenslust* leicht
    leichte leichter leichtes leise lesenswert* liebevoll locker* logisch* lustig* lächel* modern*
    motiviert* mut mutig* nachhaltig* nachvollziehbar* nahrhaft* natürlichkeit nutzerfreundlich*
    nützlich* offenheit ok okay ordentlich* originell* passabel passabl* passend* plus pluspunkt*
    positives praktikabel praktisch* preisgünstig* preiswert* pünktlich* qualitativ* reichhaltig*
    reif reife robust* romantisch* ruhe ruhig* saftig* sanft* sauber* schick* schlank* schlau*
    schlüssig* schmackhaft* schnell* schützt sehenswert* selbsterklärend* sicher sichere sicherer
    sicheres sicherheit solid* sorgfältig* sorglos* spannend* sparsam* stabil* stark starke starker
    starkes stimmig* strapazierfähig* strukturiert* sympathie* tapfer* tauglich* treu*
    unaufdringlich* unauffällig unbedenklich* unkompliziert* unproblematisch* unterstütz*
    verbessert* verbesserung* verblüff* verlässlich* vernünftig* verständlich* verständnisvoll*
    versöhn* vertrau* vertretbar* vielfältig* vielseitig* vorbildlich* vorteil* wach warm warme
    warmes werbefrei* wertig* wertvoll* willkommen* witzig* wohlfühl* würdig* zart* zeitgemäß*
    zeitsparend* zugänglich* zukunftssicher* zuverlässig* zuvorkommend* zügig* übersichtlich*
    überzeugend*`,

  '2': `abwechslungsreich* amüsant* anerkenn* angenehm* ansprechend* appetitlich* attraktiv*
    aufmerksam* ausgeruht ausgezeichnet* außergewöhnlich* befriedig* begeister* beglück* beliebt*
    bereicher* besser bessere besseren besserer besseres bewunder* bezaubernd* charmant* charme
    cool* effizient* eindrucksvoll* elegant* empfehl* empfohlen* entgegenkomm* entspann* erfreu*
    erfrisch* erstklassig* fantasievoll* faszin* fein feine feinen feines freu* gefall* gekonnt*
    gelungen* genieß* genoss* genuss* geschmackvoll* gewinn* gewonnen glück* goldig* gratul* gut
    gute gutem guten guter gutes gutgelaunt* hammer harmonisch* herzig* herzlich* hilfreich*
    hilfsbereit* hochzufrieden* humorvoll hurra höflich* hübsch* ideal* imponier* imposant*
    informativ* innovativ* inspirier* intuitiv* juhu kinderleicht* knackig* knorke knuffig*
    komfortabel komfortabl* kompetent* kompetenz* kudos kunstvoll* kuschel* kuss küss* lecker*
    leidenschaft* lieb liebenswert* liebenswürdig* liebes liebevoll* liebling* lob loben lobens*
    lobt lohnend* lohnenswert* love luxuriös* luxus* mühelos* nett nette netten netter nettes nice
    niedlich* optimal* paradies* perle positiv* prima professionell* profi punktet reibungslos*
    reizvoll* respekt rührend* schmackhaft schnäppchen* schön schöne schönen schöner schönes
    schönheit* schönste* seriös* souverän* spass spassig* spaß spaßig* stilvoll* stimmungsvoll*
    stolz* sympathisch* süsse* süß süße* talent* treffsicher* tüchtig* umarm* unbezahlbar*
    unentbehrlich* unersetzlich* unterhaltsam* unverzichtbar* vergnüg* versiert* vertrauenswürdig*
    vielversprech* vorbildlich vorzüglich* wertschätz* wohlschmeckend* wow wunderschön* yay yeah
    zauber* zuckersüß* zufrieden* zuvorkommen* überzeugt*`,

  '3': `atemberaubend* beeindruck* beste bestem besten bestens bester bestes brillant* brilliant*
    einmalig* einwandfrei* einzigartig* empfehlenswert* entzück* exquisit* exzellent* fabelhaft*
    fantastisch* favorit* geil* genial* grandios* großartig* göttlich* hammergeil* herausragend*
    herrlich* hervorragend* himmlisch* hochkarätig* klasse köstlich* magisch* makellos* mega
    megageil* megaschön* meisterhaft* meisterwerk* ohnegleichen perfekt* phantastisch* phänomenal*
    prachtvoll* prächtig* rekordverdächtig sagenhaft* sahne sensationell* spektakulär* spitze
    spitzen* super* tadellos* tiptop toll* top topp traumhaft* triumph* unschlagbar* unvergesslich*
    unvergleichlich* unübertroffen* verliebt* vortrefflich* weltklasse wunder* überragend*
    überwältigend*`,
}

/** Verbs that "nicht" behind them turns too. */
export const deVerbs = {
  '3': 'begeistern begeistert liebe lieben liebt liebte',

  '2': `empfahl empfehle empfehlen empfiehlt freut gefallen gefiel gefällt genieße genießt mag
    mochte mochten mögen schmecken schmeckt schmeckte überzeugen überzeugt überzeugte`,

  '1': `bringt erfüllt erfüllte funktionier* funzt geholfen half helfen hilft hält klappt klappte
    klappten lief lohnen lohnt lohnte läuft passt passte reicht stimmt stimmte taugen taugt`,
}
