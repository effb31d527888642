import { type LanguageTexts, readTopics } from './language-texts'

export const da: LanguageTexts = {
  gap: ' ',
  greetings: 'Hej!|Hejsa!|Hej alle.|Kort sagt:|Min ærlige mening:|Goddag.|Hej Fernhill.',
  links: 'Og så:|Desuden:|Én ting til:|',
  buts: 'Men:|Desværre:|Minus:|Men altså:',
  thanks: 'Tak!|Bliv ved sådan!|Godt gået.|Tusind tak.|Ingen klager herfra.|Super!|Kæmpe ros.',
  slots: {
    month: 'januar|februar|marts|april|maj|juni|august|september|oktober|november',
    weekday: 'mandag|tirsdag|onsdag|torsdag|fredag',
    wait: 'to minutter|tre minutter|fem minutter|ti minutter|et godt minut',
    many: '300|450|800|1.200|omkring 2.000|over 5.000',
    percent: '15 %|20 %|25 %|30 %|40 %',
    firm: 'et bageri|en café|en frisørsalon|et tømrerfirma|et lille VVS-firma|en tegnestue',
    feature: 'flere valutaer|tidsregistrering|delbetalinger|tilbud|{more}|lagerstyring',
    more: 'abonnementsfakturaer|fakturaer på engelsk|godkendelse af bilag|projektnumre',
    please: 'Få det nu fikset.|Vil I ikke godt kigge på det?|Ikke godt nok.|Meldt ind to gange.',
  },
  typos: {
    faktura: 'fakutra', kvittering: 'kvitering', virker: 'virke', ikke: 'ike', support: 'suport',
    eksporten: 'exporten', desværre: 'desvære', 'i stedet': 'istedet', nogen: 'nogle',
  },
  topics: readTopics(`
# export
- [Eksporten|CSV-eksporten] [hænger|går ned|stopper] så snart jeg vælger mere end [tre
  måneder|{many} linjer].
- [Eksporten er i stykker igen.|Eksporten gik ned. Igen.|eksport virker ikke??|Kan ikke eksportere.]
- Ville sende {many} fakturaer til revisoren og fik [en tom fil|fejl 500|kun halvdelen].
- Kolonnerne kommer i ny rækkefølge [hver måned|efter opdateringen], så vores import fejler.
- Datoerne står på amerikansk, beløbene har punktum som komma, og momskolonnen er [tom|væk].
- PDF'en [skærer sidste linje af|mister vores logo|lægger totalen på sin egen side]. Ser sløset ud.
- Brugte hele {weekday} aften på at eksportere måned for måned, et helt år går aldrig igennem.
- Æ, ø og å bliver til volapyk i CSV-filen. [Seriøst?|Hver gang.|Det er altså ikke 1995.]
- Hver eksport slutter med "[noget gik galt|ukendt fejl|prøv igen senere]". Og hvad så?
~ Eksporten er fin for en måned, men [giver op|går i stå] på et helt år.
~ Rart at kunne trække alt ud, men lad mig dog [vælge kolonner|gemme mine valg].
~ PDF-eksporten er [skøn|lige i øjet], CSV-eksporten er [et lotteri|noget rod].
~ Alle data er med til sidst, det tager bare {wait} og [lidt held|to forsøg].
+ Eksporten sparer mig [en time om ugen|en halv dag om måneden|en hel aften hvert kvartal].
+ [Elsker eksporten.|Eksporten virker bare.|Nem eksport!|Årsafslutningen gik som smurt]
+ Ét klik, så har revisoren det hele. [Hun er holdt op med at ringe.|Årsregnskabet tog en
  formiddag.]
+ Trak {many} linjer ud på få sekunder, og regnearket åbnede filen uden brok.
>- [Endte med at taste det selv.|Revisoren er ved at miste tålmodigheden.|{please}]
>+ [Det alene er pengene værd.|Sparer mig også et opkald.]
# support
- Der gik [fire dage|en uge|ni dage] før jeg fik svar, og så var det bare et link til hjælpesiden.
- [Ingen svarer.|Intet svar i en uge.|Chatten er altid lukket.|Elendig support.|support = robot]
- Chatbotten kører i ring, og man kan ikke få fat i et menneske. [Hallo?|Ubrugeligt.]
- Har fået besked på at [rydde cachen|ringe til banken] af tre forskellige. Læser I ikke sagen?
- Min sag har været åben siden {month}. [Tavshed.|Intet nyt.|Lukket to gange uden svar.]
- Hende i chatten var [ret kort for hovedet|direkte uhøflig], da jeg spurgte [om refusion|igen]. [Og
  det betaler jeg for?|Ikke i orden.]
~ Supporten er [flink|tålmodig], men der går [to dage|dage], før der er nogen.
~ Fik et godt svar til sidst. [Burde ikke kræve fem mails.|Bare fire dage for sent.]
~ Chatten er hurtig til de nemme ting. Er det [moms|refusion], bliver man sendt rundt.
+ Supporten svarede [inden for ti minutter|på under fem minutter|med det samme] en {weekday} aften
  og [løste det på stedet|blev ved, til det virkede].
+ [Den bedste support, jeg har prøvet.|Fantastisk support!|Et rigtigt menneske!|Dejlige folk i
  chatten]
+ Giv jeres chatfolk lønforhøjelse. [Rolig, klar, intet fagsprog.|Forklarede momsen to gange uden at
  sukke.]
+ Jeg lavede kludder i momsen, og supporten [fik mig på ret køl|løste det] [før frokost|på én gang].
>- [Ville bare have styr på fakturanumrene.|Måtte spørge revisoren.|Tyndt, når man har Business.]
>+ [Derfor bliver jeg.|Det er sjældent nu om dage.]
# price
- [For dyrt.|Alt for dyrt for det, man får|Prisen, desværre.|Blevet for dyrt.|prisen steg igen]
- {percent} dyrere [fra den ene måned til den næste|siden {month}], og [intet nyt til os|ingen
  forklaring].
- Vi skal bruge én ting fra Business, [momsrapporten|godkendelsen], og betaler for hele pakken.
- Til [seks|otte|ti] fakturaer om måneden er [Team|Starter] svær at forsvare.
- Hver ekstra [bruger|bankkonto] koster. Det løber op for et lille firma.
- I satte prisen op uden et ord, jeg så det på [kortet|regningen]. [Dårlig stil.|Tak for ingenting.]
- Springet fra Starter til Team er helt skævt: dobbelt pris for [rykkere|to brugere mere].
~ Godt program, men [prisen kravler op hvert år|nu er smertegrænsen nået].
~ Jeg er glad for det. Til [det halve|en tredjedel mindre] ville jeg aldrig kigge andre steder.
~ Fair pris for fakturering, for meget [når man er to|hvis man vil have bankaftalen med].
~ Årsprisen er ok, månedsprisen lidt [høj|pebret].
+ [Alle pengene værd.|God værdi.|Fair pris, ingen fiksfakserier.|Billigere end vores gamle
  bogholder.]
+ Tjener sig selv hjem. Rykkerne fik [tre|fire|fem] gamle fakturaer betalt i {month}.
+ Starter er rigeligt til mig alene og koster mindre end [mobilen|to frokoster].
+ Gik ned fra Team til Starter på [et minut|to klik], uden ævl. [Respekt.|Sådan skal det være.]
>- [En plan til helt små firmaer, tak.|Vi ser os om.|Svært at forklare min makker.]
>+ [Har fornyet et år til.|Nemt valg at forny.]
# mobile_app
- Appen [går ned|lukker af sig selv|fryser], [når jeg tager billede af et bilag|når jeg åbner en
  faktura], efter [opdateringen|versionen fra {month}].
- [Appen går ned hele tiden.|Appen er ubrugelig|Appen er til grin.|appen åbner ikke]
- På min [tablet|gamle telefon] gemmer send-knappen sig bag tastaturet. Går jo ikke.
- Appen logger mig ud, så snart jeg skifter til [kameraet|en anden app], og kladden er væk.
- Hvorfor kan jeg ikke [rette en kladde|se momsen] i appen? Altid "åbn på computeren".
- Kører rundt til kunder hele dagen med dårligt net. [Uden offline dur den ikke.|Den snurrer bare.]
~ Appen er [god|fin nok] til at [se, hvem der har betalt|scanne bilag], men ikke til at fakturere.
~ Pæn app, men [den æder batteri|alt for mange notifikationer|mørk tilstand kan ikke læses].
~ Elsker at fakturere fra varevognen. Bare det også virkede [uden net|på tabletten]...
+ Fakturaen sendt fra [bilen|toget|kundens køkken], før jeg [kørte|fik jakken på].
+ [Elsker appen!|Appen er genial|Appen kører, selv på min gamle telefon.|Super app]
+ Laver [næsten alt|det meste] på mobilen nu. [Computeren er fremme en gang om måneden.|Havde jeg
  ikke troet.]
+ Den nye app er [meget hurtigere|endelig færdig]. [Ubetalte fakturaer på forsiden er perfekt.|God
  opdatering.]
>- [Geninstalleret to gange, samme fejl.|Tilbage til papir og blyant.|{please}]
# bank_sync
- Bankaftalen gik i stå[ igen|] i {weekday}s. [Tredje gang i år.|Intet siden.|Ingen advarsel.]
- [Bankforbindelsen er nede.|Banken synkroniserer aldrig.|Mistet bankforbindelsen, igen.|bank virker
  ikke]
- Skal forbinde banken på ny hver [uge|mandag], med kode og det hele. [Trættende.|Gider ikke mere.]
- Posteringerne kommer dobbelt, så jeg sletter [tredive|halvtreds|en snes] linjer i hånden før moms.
- Min bank er en lille sparekasse og har stået som "på vej" siden {month}.
- Banken er [tre|fire|fem] dage bagud, så jeg rykker kunder, der har betalt. [Pinligt.|Ikke smart.]
~ Når den virker, er bankafstemningen [magisk|genial]. Den virker tre uger ud af fire.
~ Den matcher [smart|rigtig godt], men at få banken koblet på tog [tre aftener|fire forsøg].
~ Driftskontoen kører perfekt, [opsparingen|kortet] [aldrig|har stået stille siden {month}].
+ Den finder selv [ni ud af ti|næsten alle] betalinger. [Jeg trykker bare OK.|Det plejede at være
  min fredag.]
+ [Bankafstemningen er magisk.|Elsker bankafstemningen.|Banken har aldrig drillet.|Slipper for at
  taste]
+ Koblede [to|tre] konti på på [ti|fem] minutter, og alt siden {month} lå der.
+ Ser ved morgenkaffen, hvem der har betalt. [Det bedste ved Fernhill.|Jeg sover bedre.]
>- [Banken siger, fejlen er jeres.|Taster alt i hånden nu.|{please}|Momsfristen er på fredag.]
# missing_feature
- Stadig ikke {feature}? [Vi spurgte i {month}.|Så går det ikke for os.|Svært at tro.]
- Vi mangler {feature}, og svaret har været "snart" i [et år|to år|evigheder].
- Uden {feature} har jeg et regneark ved siden af, [og så er det jo lige meget|netop det, jeg ville
  slippe for].
- Man kan ikke [dele en betaling på to fakturaer|have egen frist pr. kunde|kopiere sidste måneds
  faktura]. [Helt basalt.|Hvorfor ikke?]
- [Der mangler for meget.|Mangler det mest basale.|For mange huller|savner {feature}, desværre]
- Vores kunder sidder i [tre|fire] lande. Én valuta er ikke nok.
~ [Godt|Solidt] program. Med {feature} ville det være [perfekt|komplet].
~ Kan næsten alt, hvad vi skal bruge, bortset fra {feature}.
~ Glad indtil nu, men jeg savner {feature} [hver uge|fra vores gamle system].
~ Rykkerne er gode. Lad mig nu bare [rette teksten|slå dem fra for én kunde].
+ [Endelig en ordentlig momsrapport!|I fik tilbud med, tak!|Har alt, hvad jeg skal bruge.]
+ Foreslog {feature} i {month}, og [nu er det der|seks uger efter var det der]. [Nogen lytter.|Wow.]
+ Alt, hvad et lille firma skal bruge, [og ikke mere end det|uden alt fyldet].
+ Vidste ikke, at jeg manglede betalingslink i rykkeren, før jeg fik det.
>- [Sæt det nu på listen.|Betaler gerne ekstra.|Tester gerne en beta.|Vi kan da ikke være de
  eneste.]
# complexity
- [For besværligt.|Alt for mange menuer.|Jeg farer vild.|Forvirrende, desværre.|for meget af alt]
- Vi er {firm}, ikke revisorer. Halvdelen af ordene i [opsætningen|momsdelen] siger mig intet.
- Der er [syv|ni|elleve] klik til [ét bilag|en kreditnota]. [Jeg har talt.|Før var det tre.]
- Hvor har I gemt [kreditnotaerne|årsrapporten|kladderne]? Jeg leder hver gang.
- Den nye menu [flyttede rundt på alt|skjuler det, jeg bruger mest]. [Giv mig den gamle.|Brugte
  {wait} på at finde mine kladder.]
- Kladde, åben, bogført, endelig, låst. Hvem har brug for fem trin til én faktura?
~ Kan meget, men [opsætningen er en labyrint|der er meget, jeg ikke tør røre].
~ Hverdagen er nem. [Årsafslutningen|Momsen|Kreditnotaer] er der, hvor jeg står af.
~ Når man først ved, hvor tingene er, går det stærkt. Det tog [to måneder|et kvartal].
+ [Så nemt!|Enkelt og klart.|Selv jeg kan finde ud af det.|nemt som bare pokker]
+ Jeg hader bogføring. Det her er det første program, [jeg ikke bander ad|der ikke får mig til at
  føle mig dum].
+ Min [mand|mor|makker] tog fakturaerne i en uge uden et eneste spørgsmål.
+ Roligt og pænt, alt er, hvor jeg [venter det|leder efter det].
>- [En enkel visning, tak.|Ringer til revisoren for hver lille ting.|Mindre er mere.]
# onboarding
- Det tog [tre aftener|en hel weekend|to uger] at komme i gang, og ingen sagde, at [jeg skulle bruge
  åbningstal|året skulle lukkes først].
- Kundeimporten stoppede ved linje [17|112|340] uden at sige hvorfor. [Startede forfra fire
  gange.|Tastede dem selv.]
- [Skidt start.|Et mareridt at komme i gang.|Ingen hjælp i starten.|Fortabt fra dag ét.]
- Velkomstmailene sælger ting, jeg ikke skal bruge. Ingen fortæller, hvordan jeg flytter gamle
  fakturaer.
- "Klar på fem minutter" kræver papirer fra banken. [Det tog ti dage.|Så sig det dog.]
~ Opstartsmødet var super, men at flytte gamle [fakturaer|kunder] var ren håndkraft.
~ Ujævn start, fint nu. [Guiden må godt være kortere.|En tjekliste havde reddet min weekend.]
~ Let at oprette sig, sværere at få [kontoplanen rigtig|sidste år ind].
+ Første faktura ude [otte|ti|femten] minutter efter oprettelsen. [Imponeret.|Ikke dårligt!]
+ [Nem opsætning.|God start!|Gnidningsfrit fra dag ét.|I gang på en eftermiddag]
+ Importen tog {many} kunder med fra det gamle program uden [en eneste fejl|bøvl].
+ Der blev ringet til os på dag to, og [tyve|tredive] minutter senere var alle spørgsmål væk.
>- [Ved stadig ikke, om jeg gjorde det rigtigt.|Vi var ved at give op i første uge.|{please}]
# login
- [Kan ikke logge ind.|Låst ude igen.|Kommer ikke ind!!|kan ik logge på|Login driller]
- Koden kommer ti minutter for sent og er udløbet. [Hver morgen.|Gav op efter den femte.]
- Bliver logget af hvert [kvarter|tyvende minut], midt i en faktura. [Hvorfor?|Kladden er væk.]
- Mailen med ny adgangskode [kommer aldrig|har et dødt link]. [Ja, jeg har tjekket spam.|Jeg har
  fakturaer, der skal ud.]
- Ny telefon, ingen koder. Der gik [tre dage|en uge], før jeg var inde igen.
- Revisoren bruger min kode, for invitationen [kommer aldrig frem|har et dødt link].
~ Fint, at I tænker på sikkerhed, men en kode hver eneste gang er for meget.
~ Login virker igen, tak. To dage uden, [lige før moms|ved månedsskiftet], var hårdt.
~ Fingeraftryk i appen er skønt, på nettet [glemmer den mig hver dag|er det bøvlet].
+ Login med [finger|ansigt] går [så hurtigt|lynhurtigt]. [Ingen koder.|Inde på et sekund.]
+ [Login virker bare.|Aldrig bøvl med login.|Let at logge ind]
+ Gav revisoren sin egen læseadgang på [et minut|to klik]. [Lige præcis.|Perfekt.]
>- [{please}|"Husk mig" gør ingenting.|Min kollega har samme problem.]
# speed
- [Så langsomt.|Ulideligt langsomt|Sløøøvt hver dag.|For langsomt på det sidste.]
- Hvert klik tager [fem|otte|ti] sekunder siden [opdateringen|{month}]. [Jeg når at hente kaffe.|Og
  nej, det er ikke min pc.]
- Listen med {many} fakturaer er [et halvt minut|en evighed] om at åbne.
- [Overblikket|Momsrapporten] snurrer i {wait}, og så [står der "prøv igen"|får jeg sidste uges
  tal].
- Ved månedsskiftet er det som at gå i sirup. Alle fakturerer jo der, det må I da vide.
~ Hurtigt om morgenen, [sløvt efter frokost|en anden snak ved månedsskiftet].
~ Fakturaerne åbner med det samme, rapporterne [tager evigheder|kræver tålmodighed].
~ [Meget|Lidt] hurtigere end [sidste år|før opdateringen], men stadig sløvt med lange lister.
+ [Super hurtigt.|Hurtigt og smidigt.|Hurtigt, mere beder jeg ikke om.|Lynhurtigt program]
+ Selv med {many} fakturaer finder søgningen det hele, før jeg har skrevet færdig.
+ Efter opdateringen i {month} [flyver det|er det et helt nyt program]. [Det kan mærkes!|Dejligt.]
>- [{please}|Spilder en time om ugen på at vente.|Det har ingen tid til.]
# invoices
- Fakturanumrene springer fra [212 til 219|1041 til 1050], og det er mig, der må forklare det for
  [Skat|revisoren].
- Momsen er én øre ved siden af, så snart der er rabat. [Kunderne ser det.|Revisoren griner ikke.]
- [Forkert moms på mine fakturaer.|Fakturaen blev sendt to gange!|fakturaerne ryger i spam]
- Vi flyttede, jeg rettede adressen, og så ændrede alle gamle fakturaer sig. De var jo sendt!
- En rykker gik til en kunde, der havde betalt [samme morgen|ugen før]. [Pinligt.|Hun blev sur.]
- Kan ikke rette en stavefejl bagefter uden kreditnota og nyt nummer. [Suk.|Helt ærligt.]
~ Fakturaerne er [flotte|pæne], men skabelonen er [fedtet at rette|noget bøvl].
~ At skrive en faktura går hurtigt. At kreditere den [gør ikke|er en gåde].
~ Rykkerne virker fint, men tonen er [for hård|ret stiv], jeg skriver om hver gang.
+ [Flotte fakturaer!|En fornøjelse at fakturere.|Fakturaerne ser proffe ud.|Faktura på et øjeblik]
+ Kunderne betaler [hurtigere|en uge før], siden [betalingslinket kom|I sender rykkerne].
+ En faktura tog [ti|tyve] minutter, nu tager den to. [Pænere er den også.|Herligt.]
+ Ikke én forkert sum på [to|tre] år. Mere beder jeg ikke om.
>- [{please}|Lige det her skal bare være rigtigt.|Nu tjekker jeg hver eneste to gange.]
# receipts
- Scanneren læser [8 som 3|datoen som beløb|telefonnummeret som total]. Jeg retter [hver
  eneste|hvert andet bilag].
- [Scanneren er ubrugelig.|Bilagsscanning virker aldrig.|Bilag forsvinder.|læser forkert hele tiden]
- Fotograferede [fyrre|tres] bilag i {weekday}s, [seks|elleve] er væk. [Originalerne er smidt
  ud.|Godt jeg gemte papirerne.]
- Falmede [benzin|parkerings|taxa]boner bliver til [nul kroner|volapyk]. Det er halvdelen af mine.
- Et udenlandsk bilag? Så tager den fejl af både valuta og moms.
~ Scanningen er [hurtig|god], men momsen retter jeg [i hånden|hver gang].
~ Læser trykte boner perfekt, håndskrevne [slet ikke|aldrig].
~ Elsker at sende bilag på mail. Ærgerligt, at PDF'er på to sider bliver revet fra hinanden.
+ [Scanneren er genial.|Elsker scanneren!|Klik, færdig.|Scanning virker bare]
+ Farvel skotøjsæske! [Foto, og så i skraldespanden.|Jeg scanner ved kassen og glemmer det.]
+ Den læser selv mine krøllede [benzin|parkerings]boner, moms og det hele.
+ Sender mailen videre, og så er bilaget bogført. [To timer om ugen sparet.|Revisoren jubler.]
>- [{please}|Det er hurtigere at taste selv.|Det kunne min gamle app.]
# competitor
- [Går over|Skifter] til Ledgerly, [halv pris|de har {feature}|deres bankaftale virker].
- [Ledgerly er billigere.|Fandt noget bedre.|Billbird gør det bedre.|det bliver ledgerly, sorry]
- Vores revisor bruger [Ledgerly|Billbird] og vil have alle kunder over på det.
- Prøvede [Ledgerly|Billbird] i en måned. [Færre klik, lavere pris.|Eksporten virkede med det
  samme.]
- [Ledgerly|Billbird] hentede alt ind på en time. Jeres eksport har jeg ventet på siden {month}.
~ Ledgerly har den bedste app, I har den bedste [support|faktura]. [Svært valg.|Appen afgjorde det.]
~ Intet galt med Fernhill, vores nye bogholder [kender|foretrækker] bare [Billbird|Ledgerly].
~ Var glad for jer, men [Ledgerly|Billbird] har {feature}, og det skal vi bruge nu.
+ Kom fra [Ledgerly|Billbird] i {month} og [savner intet|skal ikke tilbage].
+ [Bedre end Ledgerly.|Langt foran Billbird.|Slår Ledgerly med flere længder]
+ Kiggede på Ledgerly og Billbird, før vi fornyede. [Vi bliver.|I er stadig de klareste.]
>- [Trist, men sådan er det.|Ville gerne være blevet.|Ikke noget personligt.]
# low_usage
- [Bruger det næsten ikke.|Bruges ikke mere.|Har ikke brug for det lige nu|Knap nok logget ind i
  år.]
- Jeg sender [to|tre|fire] fakturaer [om året|i kvartalet]. En skabelon er nok.
- Fik det til ét stort projekt. Det er slut, og jeg har ikke åbnet det siden {month}.
- Bogholderen klarer alt nu, så det [ligger bare der|koster bare].
- Har betalt i [fem|otte] måneder uden at åbne det. [Min egen skyld, men alligevel.|I kunne have
  sagt noget.]
- Vi har kun åbent maj til september. At betale hele vinteren er fjollet.
~ Godt program, jeg [sender bare for få fakturaer|har bare ikke brug for det tit nok].
~ Intet ondt om Fernhill, vi har simpelthen for få fakturaer.
~ Kommer tilbage, hvis [man kan betale pr. faktura|man kan holde vinterpause].
~ Kunne lide det, jeg så, men fik aldrig tid til at [komme i gang|flytte alt over].
# closing_business
- Vi lukker med udgangen af {month}. [Huslejen knækkede os.|Det blev ikke vores år.|Trist.]
- [Butikken er lukket.|Firmaet lukker.|Vi stoppede i {month}.|Det er slut, desværre.]
- [Efter tabet af vores største kunde|Efter en hård vinter] skal hver krone spares. Vi afvikler.
- Stopper som selvstændig, tilbage til [et job|mit gamle job] i {month}.
- Vi gik konkurs i sidste uge. Hvor længe kan jeg hente vores data? Kurator spørger.
~ Går på pension i {month} efter [22|30|35] år. Fernhill [gjorde de sidste nemme|var det bedste ved
  papirarbejdet].
~ Har solgt firmaet, de nye ejere har deres eget. [Var glad for jer.|Intet, I har gjort.]
~ Vi lægger sammen med et større firma, som selv har bogholderi. [Ikke jeres skyld.|Var ellers
  blevet.]
~ Min makker og jeg går hver til sit. Fernhill var det eneste, vi var enige om.
>- [Gem gerne data lidt endnu.|Jeg skal bruge bilagene i fem år.]
>~ [Held og lykke fremover.|Tak for alt.]
# general
- [Ikke tilfreds.|Ret skuffet.|Det er blevet værre.|Havde ventet mere.|Ikke noget for os.|tja, ikke
  imponeret]
- Føles halvfærdigt. [Noget går i stykker hver uge.|Én ting bliver lavet, to går i stykker.]
- Var bedre for to år siden. Nu [skal jeg hele tiden købe mere|er det pop-up på pop-up].
- Jeg vil gerne kunne lide det, men hver måned er der en ny overraskelse.
- Vi er {firm} med [fire|seks] ansatte og taber timer hver måned på lappeløsninger.
~ [Det er ok.|Gør det, det skal.|Fint nok|okay, ikke noget særligt|Både og.]
~ Godt fundament, [sjusk i detaljerne|men lidt skæve kanter].
~ Fakturaerne super, [appen|banken] svag, supporten et sted midtimellem.
~ Syv ud af ti. [Med en bedre app ni.|Eksporten trækker ned.]
+ [Alt kører.|Meget tilfreds!|Elsker det.|Super program|Virker fint, tak|Intet at klage over.]
+ Revisoren anbefalede jer, og nu har jeg anbefalet jer til [to|tre] andre.
+ Vi er {firm} på [fire|tre|seks] mand, og det kører bare. [Intet drama.|Dejligt.]
+ Før gik søndagen med papirarbejde. [Ikke mere.|Nu er jeg færdig fredag før frokost.]
>- [Siger det ikke gerne.|Ærgerligt.|{please}]
>+ [Kan anbefales.|Fem stjerner herfra.]
`),
}
