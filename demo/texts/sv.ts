import { type LanguageTexts, readTopics } from './language-texts'

export const sv: LanguageTexts = {
  gap: ' ',
  greetings: 'Hej!|Hej hej!|Tjena!|Kort sagt:|Hej allihop.|Min åsikt:|God morgon!',
  links: 'Dessutom:|Och så:|En sak till:|',
  buts: 'Men:|Tyvärr:|Minus:|Fast så här:',
  thanks: 'Tack!|Fortsätt så!|Bra jobbat.|Toppen!|Inget att klaga på.|Heja er!|Stort tack.',
  slots: {
    month: 'januari|februari|mars|april|maj|juni|augusti|september|oktober|november',
    weekday: 'måndags|tisdags|onsdags|torsdags|fredags',
    wait: 'två minuter|tre minuter|fem minuter|tio minuter|en dryg minut',
    many: '300|450|800|1 200|runt 2 000|över 5 000',
    percent: '15 %|20 %|25 %|30 %|40 %',
    firm: 'ett bageri|ett café|en frisörsalong|en rörfirma|en liten byggfirma|en redovisningsbyrå',
    feature: 'flera valutor|tidrapportering|delbetalningar|offerter|{more}|kostnadsställen',
    more: 'återkommande fakturor|fakturor på engelska|lagersaldo|attest av utlägg',
    please: 'Fixa, tack.|Snälla, lös det här.|När blir det åtgärdat?|Håller inte.|Anmält två ggr.',
  },
  typos: {
    kvitto: 'kvito', fakturor: 'fakutror', support: 'suport', också: 'oxå', något: 'nåt',
    någon: 'nån', exporten: 'expoten', faktiskt: 'faktist', länge: 'lenge',
  },
  topics: readTopics(`
# export
- [Exporten|CSV-exporten] [hänger sig|dör|avbryts] så fort jag väljer mer än [tre månader|{many}
  rader].
- [Exporten är trasig igen.|Exporten kraschade. Igen.|export funkar ej??|Går inte att exportera.]
- Skulle exportera {many} fakturor till revisorn och fick [en tom fil|fel 500|hälften, utan
  förvarning].
- Kolumnerna kommer i ny ordning [varje månad|sedan uppdateringen], så vår import [kraschar|går fel]
  varje gång.
- SIE-filen saknar [ingående balanser|momskoderna|halva mars]. [Hur missar man det?|Revisorn
  skickade tillbaka den.]
- PDF:erna [kapar sista raden|tappar vår logga|lägger summan på en egen sida]. Ser oproffsigt ut.
- Satt hela {weekday}kvällen och exporterade månad för månad, ett helt år går aldrig igenom.
- Å, ä och ö blir kråkfötter i CSV-filen. [På riktigt?|Varje gång.|Det är ju 2020-tal.]
- Varje export slutar med "[något gick fel|okänt fel|försök igen senare]". Jaha?
~ Exporten funkar för en månad, men [ger upp|lägger av] på ett helt år.
~ Skönt att kunna exportera allt, men låt mig [välja kolumner|schemalägga det] också.
~ PDF-exporten är [superfin|klockren], CSV-exporten är [ett lotteri|en röra].
~ Allt finns med i filen till slut, det tar bara {wait} och [lite tur|två försök].
+ Exporten sparar mig [en timme i veckan|en halv dag i månaden|en hel kväll varje kvartal].
+ [Älskar exporten.|Exporten bara funkar.|Smidig export!|Bokslutet gick som en dans]
+ Ett klick så har revisorn allt. [Hon har slutat ringa.|Bokslutet tog en förmiddag.]
+ Exporterade {many} rader på några sekunder och filen öppnades direkt i kalkylarket.
>- [Fick skriva av allt för hand.|Revisorn börjar tappa tålamodet.|{please}|Bokslutet är om tre
  veckor.]
>+ [Bara det är värt pengarna.|Sparar mig ett samtal också.]
# support
- Det tog [fyra dagar|en vecka|nio dagar] att få svar, och då var det [en länk till hjälpsidan|svar
  på fel fråga].
- [Ingen svarar.|Inget svar på en vecka.|Chatten är alltid stängd.|Usel support.|support = bot]
- Chattboten kör runt i cirklar och det går inte att få tag på en människa. [Hallå?|Uselt.]
- Tre olika personer har bett mig [rensa cachen|ringa banken|ha tålamod]. Läser ingen ärendet?
- Ärende öppet sedan {month}. [Tystnad.|Ingen uppdatering.|Stängt två gånger utan svar.]
- Personen i chatten var [rätt otrevlig|kort i tonen|snorkig] när jag frågade [om återbetalning|en
  gång till]. [Och det här betalar jag för?|Inte okej.]
~ Supporten är [trevlig|tålmodig], men det tar [två dagar|dagar] innan någon svarar.
~ Fick bra hjälp till slut. [Borde inte kräva fem mejl.|Bara fyra dagar för sent.]
~ Chatten är snabb på enkla grejer. Gäller det [moms|återbetalning] blir man bollad runt.
+ Supporten svarade [inom tio minuter|på under fem minuter|direkt] en {weekday}kväll och [löste det
  på stående fot|var kvar tills det funkade].
+ [Bästa supporten jag stött på.|Grym support!|En riktig människa som kunde svaret!|Underbara i
  chatten]
+ Den som svarar i er chatt borde få löneförhöjning. [Lugn, tydlig, inget fikonspråk.|Förklarade
  momsen två gånger utan att sucka.]
+ Jag strulade till momsrapporten och supporten [lotsade mig rätt|löste det] före lunch.
>- [Ville bara ordna fakturanumren.|Fick fråga revisorn i stället.|Klent för Business-planen.]
>+ [Därför stannar jag.|Ovanligt nuförtiden.]
# price
- [För dyrt.|Svindyrt för vad det är|Priset, tyvärr.|Alldeles för dyrt numera.|höjt pris igen]
- {percent} dyrare [från en månad till nästa|sedan {month}] och [inget nytt för oss|ingen
  förklaring|inte en enda ny funktion jag använder].
- Behöver en enda sak i Business, [momsrapporten|attesten], och får betala för hela paketet.
- För [sex|åtta|tio] fakturor i månaden är [Team|Starter] svårt att motivera.
- Varje extra [användare|bankkonto] kostar. Det blir mycket för en liten firma.
- Ni höjde priset utan ett ord, jag såg det på [kortet|fakturan]. [Snyggt.|Dålig stil.]
- Hoppet från Starter till Team är orimligt: dubbla priset för [påminnelser|två användare till].
~ Bra program, men [priset smyger uppåt varje år|nu är det på gränsen för vad vi kan betala].
~ Jag gillar det verkligen. Till [halva priset|en tredjedel mindre] hade jag aldrig sett mig om.
~ Rimligt för faktureringen, för mycket [när man blir två|om man vill ha bankkopplingen].
~ Årspriset är okej, månadspriset lite [saftigt|väl högt].
+ [Värt varenda krona.|Helt klart prisvärt.|Schysst pris, inga konstigheter.|Billigare än vår gamla
  byrå.]
+ Betalar sig självt. Påminnelserna fick in [tre|fyra|fem] förfallna fakturor i {month}.
+ Starter räcker gott för mig som är ensam, och kostar mindre än [mobilen|två luncher].
+ Bytte ner från Team till Starter på [en minut|två klick], utan tjat. [Respekt.|Så ska det vara.]
>- [En plan för riktigt små firmor, tack.|Vi får se oss om.|Svårt att förklara för min kompanjon.]
>+ [Förlängde ett år till.|Lätt val att förlänga.]
# mobile_app
- Appen [kraschar|stänger sig|fryser] [varje gång jag fotar ett kvitto|när jag öppnar en faktura]
  sedan [senaste uppdateringen|{month}].
- [Appen kraschar hela tiden.|Appen är oanvändbar|Appen är ett skämt.|appen startar inte]
- På min [platta|gamla telefon] hamnar skicka-knappen bakom tangentbordet. Går inte alls.
- Appen loggar ut mig så fort jag byter till [kameran|en annan app], och utkastet är borta.
- Varför kan jag inte [ändra ett utkast|se momsrapporten] i appen? Jämt "öppna på datorn".
- Är ute på byggen hela dagarna med dålig täckning. [Utan offlineläge, nej tack.|Den snurrar.]
~ Appen är [bra|helt okej] för att [kolla vem som betalat|fota kvitton], men fakturera går inte.
~ Fin app, men [den äter batteri|alldeles för många notiser|mörkt läge går inte att läsa].
~ Älskar att fakturera från bilen. Om det bara funkade [utan täckning|på plattan] också...
+ Fakturan skickad från [skåpbilen|tåget|kundens kök] innan jag fått på mig jackan.
+ [Älskar appen!|Appen är grym|Appen funkar, även på min gamla telefon.|Superbra app]
+ Gör [nästan allt|det mesta av bokföringen] i mobilen nu. [Datorn åker fram en gång i
  månaden.|Trodde jag aldrig.]
+ Nya appen är [mycket snabbare|äntligen färdig]. [Obetalda fakturor på hemskärmen är perfekt.|Bra
  uppdatering.]
>- [Ominstallerad två gånger, ingen skillnad.|Tillbaka till papper och penna.|{please}]
# bank_sync
- Bankkopplingen slutade funka[ igen|] i {weekday}. [Tredje gången.|Inget sedan dess.|Ingen
  varning.]
- [Bankkopplingen är nere.|Banken synkar aldrig.|Tappat bankkopplingen, igen.|bankfilen strular
  jämt]
- Måste koppla om banken varje [vecka|måndag], med kod och dosa. [Tröttsamt.|Orkar inte.]
- Transaktionerna kommer dubbelt, så jag raderar [trettio|femtio|ett dussin] rader för hand.
- Min bank är en liten sparbank och har "kommer snart" sedan {month}.
- Synken ligger [tre|fyra|fem] dagar efter, så jag skickar påminnelser till kunder som betalat.
  [Pinsamt.|Inte så kul.]
~ När den funkar är bankkopplingen [magisk|fantastisk]. Den funkar tre veckor av fyra.
~ Matchningen är [smart|riktigt bra], att koppla banken tog mig [tre kvällar|fyra försök].
~ Företagskontot synkar perfekt, [sparkontot|kortet] [aldrig|har stått still sedan {month}].
+ Bankkopplingen hittar [nio av tio|nästan alla] betalningar själv. [Jag klickar bara OK.|Det där
  var min fredag förut.]
+ [Bankkopplingen är magisk.|Älskar bankkopplingen.|Synken har aldrig strulat.|Slipper knappa in
  allt]
+ Kopplade [två|tre] konton på [tio|fem] minuter och allt sedan {month} fanns där.
+ Ser redan vid frukosten vem som betalat. [Bästa med Fernhill.|Jag sover bättre.]
>- [Banken säger att felet är ert.|Knappar in allt för hand nu.|{please}|Momsen ska in på fredag.]
# missing_feature
- Fortfarande inte {feature}? [Vi frågade i {month}.|Då går det inte för oss.|Svårt att tro.]
- Vi behöver {feature}, och svaret har varit "snart" i [ett år|två år|evigheter].
- Utan {feature} har jag ett kalkylark bredvid Fernhill, [och då faller ju poängen|precis det jag
  ville slippa].
- Det går inte att [dela en betalning på två fakturor|ha olika förfallotid per kund|rabattera en
  enda rad]. [Grundläggande.|Varför?]
- [Saknar för mycket.|Det mest grundläggande saknas.|För många luckor|saknar {feature}, tyvärr]
- Våra kunder finns i [tre|fyra] länder. En enda valuta räcker inte.
~ [Bra|Stabilt] program. Med {feature} vore det [perfekt|komplett].
~ Gör nästan allt vi behöver, men vi saknar {feature}.
~ Nöjd hittills, fast jag saknar {feature} [varje vecka|från vårt gamla program].
~ Påminnelserna är toppen. Låt mig bara [ändra texten|stänga av dem för en kund], snälla.
+ [Äntligen en vettig momsrapport!|Ni la till offerter, tack!|Har allt jag behöver.]
+ Önskade {feature} i {month} och [nu finns det|sex veckor senare var det på plats]. [Någon
  lyssnar.|Wow.]
+ Allt en liten firma behöver finns med, [inget onödigt|varken mer eller mindre].
+ Visste inte att jag behövde en betallänk i påminnelsen förrän jag fick en.
>- [Sätt upp det på listan.|Betalar gärna extra.|Testar gärna en beta.|Vi kan inte vara de enda.]
# complexity
- [För krångligt.|Alldeles för många menyer.|Jag går vilse.|Rörigt, tyvärr.|för mycket av allt]
- Vi är {firm}, inga ekonomer. Hälften av orden i [inställningarna|momsdelen] säger mig ingenting.
- Det är [sju|nio|elva] klick för att [bokföra ett kvitto|kreditera en faktura]. [Jag har
  räknat.|Förr var det tre.]
- Var har ni gömt [kreditfakturorna|årsrapporterna|utkasten]? Får leta varje gång.
- Nya menyn [flyttade om allt|gömmer det jag använder mest]. [Tog {wait} att hitta utkasten.|Ge mig
  den gamla, tack.]
- Utkast, öppen, bokförd, klar, låst. Vem behöver fem lägen för en faktura?
~ Kraftfullt, men [inställningarna är en labyrint|det är mycket jag inte vågar röra].
~ Vardagen är enkel. [Bokslutet|Momsen|Kreditfakturor] är där jag tappar bort mig.
~ När man väl vet var allt sitter går det fort. Tog [två månader|ett kvartal] att lära sig.
+ [Så enkelt!|Enkelt och tydligt.|Till och med jag fattar.|lätt som en plätt]
+ Jag hatar bokföring. Det här är första programmet [jag inte svär åt|där jag inte känner mig dum].
+ Min [man|mamma|kompanjon] tog över fakturorna en vecka utan en enda fråga.
+ Luftigt och rent, allt sitter där jag [förväntar mig|letar].
>- [Ett enkelt läge, tack.|Ringer revisorn för minsta lilla.|Mindre är mer.]
# onboarding
- Det tog [tre kvällar|en hel helg|två veckor] att komma igång och ingen sa att jag behövde
  [ingående balanser|låsa förra året först].
- Kundimporten stannade på rad [17|112|340] utan att säga varför. [Började om fyra gånger.|Skrev in
  dem själv.]
- [Dålig start.|Mardröm att komma igång.|Ingen hjälp i början.|Vilse från dag ett.]
- Välkomstmejlen säljer funktioner jag inte behöver. Inget säger hur jag flyttar gamla fakturor.
- Er "start på fem minuter" kräver papper från banken. [Tog tio dagar att få.|Säg det då.]
~ Startsamtalet var jättebra, men att flytta gamla [fakturor|kunder] var rena handarbetet.
~ Skakig start, bra nu. [Guiden kunde vara kortare.|En checklista hade räddat min helg.]
~ Lätt att skaffa konto, svårare att få [kontoplanen rätt|in förra året].
+ Första fakturan ute [åtta|tio|femton] minuter efter att jag skapat kontot. [Imponerad.|Inte illa!]
+ [Lätt att komma igång.|Bra start!|Smidigt från början.|Igång på en eftermiddag]
+ Importen tog över {many} kunder från vårt gamla program utan [ett enda fel|strul].
+ Någon ringde oss dag två, och [tjugo|trettio] minuter senare hade vi inga frågor kvar.
>- [Vet fortfarande inte om jag gjort rätt.|Vi höll på att ge upp första veckan.|{please}]
# login
- [Kan inte logga in.|Utelåst igen.|Kommer inte in!!|går ej att logga in|Inloggningen strular]
- Koden kommer tio minuter för sent och gäller inte längre. [Varje morgon.|Gav upp efter femte.]
- Blir utloggad var [femtonde|tjugonde] minut, mitt i en faktura. [Varför?|Utkastet borta.]
- Mejlet för nytt lösenord [kommer aldrig|har en död länk]. [Ja, jag har kollat skräpposten.|Jag har
  fakturor att skicka.]
- Ny telefon, inga koder. Det tog [tre dagar|en vecka] att komma in igen.
- Revisorn får använda mitt lösenord, för inbjudan [kommer aldrig fram|har en död länk].
~ Bra att ni tänker på säkerheten, men en kod vid varje inloggning är att ta i.
~ Går att logga in igen, tack. Två dagar utan, [före momsen|vid månadsskiftet], var jobbigt.
~ Fingeravtryck i appen är toppen, webben [glömmer mig varje dag|är bara krånglig].
+ Logga in med [fingret|ansiktet] går [så fort|blixtsnabbt]. [Inga koder.|Inne på en sekund.]
+ [Inloggningen bara funkar.|Aldrig strul med inloggningen.|Lätt att logga in]
+ Gav revisorn en egen läsinloggning på [en minut|två klick]. [Precis rätt.|Perfekt.]
>- [{please}|"Kom ihåg mig" gör ingenting.|Kollegan har samma problem.]
# speed
- [Så segt.|Plågsamt långsamt|Seeegt varje dag.|För långsamt på sistone.]
- Varje klick tar [fem|åtta|tio] sekunder sedan [uppdateringen|{month}]. [Jag hinner hämta
  kaffe.|Och nej, det är inte min dator.]
- Att öppna listan med {many} fakturor tar [en halv minut|en evighet].
- [Översikten|Momsrapporten] snurrar i {wait}, sedan [står det "försök igen"|visas förra veckans
  siffror].
- Vid månadsskiftet är det som att vada i sirap. Alla fakturerar ju då, det borde ni veta.
~ Snabbt på morgonen, [segt efter lunch|en annan historia vid månadsskiftet].
~ Fakturorna öppnas direkt, rapporterna [tar en evighet|kräver tålamod].
~ [Mycket|Lite] snabbare än [i fjol|före uppdateringen], men fortfarande segt med långa listor.
+ [Supersnabbt nu.|Snabbt och smidigt.|Snabbt, mer begär jag inte.|Laddar på nolltid]
+ Med {many} fakturor hittar sökningen ändå allt innan jag skrivit klart.
+ Sedan uppdateringen i {month} [flyger det|är det som ett nytt program]. [Jag märkte det!|Toppen.]
>- [{please}|Förlorar en timme i veckan på att vänta.|Det har ingen tid med.]
# invoices
- Fakturanumren hoppar från [212 till 219|1041 till 1050], och det är jag som får förklara för
  [Skatteverket|revisorn].
- Momsen blir ett öre fel så fort det finns rabatt. [Kunderna märker det.|Revisorn skrattar inte.]
- [Fel moms på mina fakturor.|Fakturan gick ut dubbelt!|fakturorna hamnar i skräpposten]
- Vi flyttade, jag bytte adress, och då ändrades alla gamla fakturor också. De var ju skickade!
- En påminnelse gick till en kund som betalat [samma morgon|veckan innan]. [Pinsamt.|Inte kul.]
- Kan inte rätta ett stavfel efter utskick utan kreditfaktura och nytt nummer.
~ Fakturorna är [snygga|jättefina], att ändra mallen är [pilligt|ett elände].
~ Att skriva en faktura går fort. Att kreditera den [gör det inte|är en gåta].
~ Påminnelserna funkar bra, men tonen är [för hård|väldigt stel], jag skriver om varje gång.
+ [Snygga fakturor!|Kul att fakturera, faktiskt.|Fakturorna ser proffsiga ut.|Faktura på nolltid]
+ Kunderna betalar [snabbare|en vecka tidigare] sedan [betallänken kom|ni sköter påminnelserna].
+ En faktura tog [tio|tjugo] minuter förut, nu tar den två. [Snyggare blir den också.|Härligt.]
+ Inte en enda felaktig summa på [två|tre] år. Det är allt jag begär.
>- [{please}|Just det här måste bli rätt.|Nu dubbelkollar jag varenda en.]
# receipts
- Skannern läser [8 som 3|datumet som belopp|telefonnumret som summa]. Jag skriver om [vartenda
  ett|vartannat kvitto].
- [Skannern är värdelös.|Kvittoskanningen funkar aldrig.|Kvitton försvinner.|läser fel jämt]
- Fotade [fyrtio|sextio] kvitton i {weekday}, [sex|elva] är borta. [Originalen är slängda.|Tur att
  jag sparat papperen.]
- Bleka [bensin|parkerings|taxi]kvitton blir [noll kronor|rena grekiskan]. Det är halva min hög.
- Ett kvitto med både 12 och 25 % moms? Skannern väljer en på måfå.
~ Skanningen går [fort|jättebra], men momsen får jag rätta [för hand|varje gång].
~ Läser tryckta kvitton perfekt, handskrivna [inte alls|aldrig].
~ Älskar att kunna mejla in kvitton. Synd att PDF:er på två sidor slits isär.
+ [Kvittoskannern är lysande.|Älskar skannern!|Klick, klart.|Skanningen bara funkar]
+ Slut på skokartongen! [Foto, sen i papperskorgen.|Jag fotar i kassan och glömmer det.]
+ Den läser till och med mina skrynkliga [bensin|parkerings]kvitton, moms och allt. [Wow.|Fint.]
+ Vidarebefordrar mejlet så är kvittot bokfört. [Två timmar i veckan sparat.|Revisorn jublar.]
>- [{please}|Går fortare att knappa in själv.|Min förra app klarade det.]
# competitor
- [Går över|Byter] till Ledgerly, [halva priset|de har {feature}|deras bankkoppling funkar].
- [Ledgerly är billigare.|Hittade något bättre.|Billbird gör det bättre.|det blir ledgerly, sorry]
- Vår revisor jobbar i [Ledgerly|Billbird] och vill ha alla kunder där.
- Testade [Ledgerly|Billbird] en månad. [Färre klick, lägre pris.|Exporten gick direkt.]
- [Ledgerly|Billbird] läste in allt på en timme. Er export har jag väntat på sedan {month}.
~ Ledgerly har bättre app, ni har bättre [support|fakturor]. [Svårt val.|Appen avgjorde.]
~ Inget fel på Fernhill, men vår nya ekonom [kan|föredrar] [Billbird|Ledgerly].
~ Trivdes här, men [Ledgerly|Billbird] har {feature} och det behöver vi nu.
+ Kom från [Ledgerly|Billbird] i {month} och [saknar ingenting|skulle aldrig gå tillbaka].
+ [Bättre än Ledgerly.|Slår Billbird med hästlängder.|Mycket bättre än Ledgerly!]
+ Kollade Ledgerly och Billbird innan vi förlängde. [Vi stannar.|Ert är fortfarande tydligast.]
>- [Tråkigt, men så är det.|Hade gärna stannat.|Inget personligt.]
# low_usage
- [Använder det knappt.|Används inte längre.|Behöver det inte just nu|Knappt inloggad i år.]
- Jag skickar [två|tre|fyra] fakturor [om året|i kvartalet]. En vanlig mall räcker.
- Skaffade det för ett stort projekt. Det är klart nu, har inte öppnat sedan {month}.
- Byrån sköter allt numera, så det bara [ligger där|kostar].
- Betalade i [fem|åtta] månader utan att öppna det. [Mitt eget fel, men ändå.|En påminnelse hade
  varit schysst.]
- Vi jobbar bara maj till september. Att betala hela vintern är onödigt.
~ Bra program, jag [skickar bara för få fakturor|behöver det inte tillräckligt ofta].
~ Inget ont om Fernhill, vi har helt enkelt för få fakturor.
~ Kommer tillbaka om [man kan betala per faktura|det går att pausa över vintern].
~ Gillade det jag såg, men fick aldrig tid att [börja på riktigt|flytta över allt].
# closing_business
- Vi stänger i slutet av {month}. [Hyran knäckte oss.|Det blev inte vårt år.|Tråkigt.]
- [Butiken är stängd.|Lägger ner firman.|Vi slutade i {month}.|Det är slut, tyvärr.]
- [Tappade vår största kund|Efter en tuff vinter] och nu ska varje kostnad bort. Vi avvecklar.
- Slutar som egen, tillbaka till [en anställning|gamla jobbet] i {month}.
- Vi gick i konkurs förra veckan. Hur länge kommer jag åt materialet? Förvaltaren undrar.
~ Går i pension i {month} efter [22|30|35] år. Fernhill [gjorde de sista enkla|var det roligaste med
  pappren].
~ Sålde firman, nya ägarna har eget system. [Var nöjd med er.|Inget ni gjort.]
~ Vi går ihop med en större firma som har egen ekonomiavdelning. [Inte ert fel.|Annars kvar.]
~ Jag och kompanjonen går skilda vägar. Fernhill var det enda vi var överens om.
>- [Spara gärna materialet ett tag.|Behöver underlagen i sju år.]
>~ [Lycka till framöver.|Tack för allt.]
# general
- [Inte nöjd.|Rätt besviken.|Det har blivit sämre.|Väntade mig mer.|Inget för oss.|sådär, ärligt
  talat]
- Känns halvfärdigt. [Något går sönder varje vecka.|En sak fixas, två går sönder.]
- Var bättre för två år sedan. Nu [ska allt säljas på en|är det popup på popup].
- Jag vill gilla det, men varje [månad|kvartal] kommer en ny överraskning.
- Vi är {firm} med [fyra|sex] anställda och tappar [en halv dag|timmar] i månaden på strul.
~ [Helt okej.|Gör sitt jobb.|Funkar väl|okej, inget speciellt|Lite både och.]
~ Bra grund, [slarvigt i detaljerna|men skavanker här och där].
~ Fakturorna toppen, [appen|bankkopplingen] svag, supporten någonstans mittemellan.
~ Sju av tio. [Bättre app och det blir nio.|Exporten drar ner.]
+ [Allt funkar.|Riktigt nöjd!|Älskar det.|Toppen, tack|Funkar fint, tack|Inget att klaga på.]
+ Revisorn tipsade om er och nu har jag tipsat [tre|två] andra.
+ Vi är {firm} på [fyra|tre|sex] personer och det rullar på, inget drama.
+ Förr gick söndagarna åt till papper. [Inte längre.|Nu är jag klar före lunch på fredagen.]
>- [Säger det inte gärna.|Synd.|{please}]
>+ [Rekommenderas.|Kör hårt!]
`),
}
