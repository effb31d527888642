import type { WrittenTexts } from './written'

export const sv: WrittenTexts = {
  subjects: `appen | kundtjänsten | leveransen | maten | hotellet | rummet | personalen | priset | programmet
    servicen | tjänsten | supporten | telefonen | batteriet | skärmen | hemsidan | produkten | kursen
    läraren | frukosten | restaurangen | uppdateringen | uppkopplingen | abonnemanget | paketet | kvaliteten
    beställningen | tangentbordet | ljudet | gränssnittet | den nya versionen | ert system | stället | kyparen
    fakturan | butiken | varan | datorn | kaffet | läget | föreläsningen | menyn | kameran`,
  good: `är bra | är jättebra | är riktigt bra | är kanonbra | är toppen | är fantastisk | är fantastiskt | är grym | är snabb
    är snabbt | är lätt att använda | är enkel att använda | är smidig | är smidigt | är underbar | är perfekt | är bekväm
    är pålitlig | är stabil | är vänlig | är hjälpsam | är trevlig | är imponerande | är billig | är prisvärd | är prisvärt
    är överskådlig | är snygg | är vacker | är ren | är fräsch | är mysigt | är en fröjd | är ett nöje | fungerar perfekt
    fungerar utmärkt | funkar klockrent | funkar hur bra som helst | går som smort | håller vad den lovar | är värd pengarna
    är värt varenda krona | lever upp till förväntningarna | överträffar mina förväntningar | är bättre än väntat
    gör vardagen enklare | sparar massor av tid | svarar alltid snabbt | är inte dåligt | är inte alls dåligt | gör mig aldrig besviken
    smakar gott | är god | är läcker | är elegant | är smart | är genomtänkt | är intuitiv | är tillmötesgående | är kunnig
    är den bästa | är proffsig | är effektiv | är blixtsnabb | är engagerad | är pedagogisk | är rymligt | är lugnt och skönt
    är suverän | är oslagbar | är klanderfri | är utmärkt | är smakrik | är generös`,
  bad: `är dålig | är dåligt | är usel | är uselt | är fruktansvärd | är hemsk | är långsam | är alldeles för långsam | är seg
    är för dyr | är alldeles för dyrt | är oanvändbar | är en katastrof | är hopplös | är en besvikelse | är opålitlig
    är instabil | är otrevlig | är oförskämd | är smutsigt | är tråkig | är förvirrande | är krångligt | är svår att använda
    är komplicerat | är full av buggar | fungerar inte | funkar inte | fungerar dåligt | kraschar hela tiden | hänger sig jämt
    fryser hela tiden | svarar aldrig | svarar inte på mejl | är trasig | gick sönder efter en vecka | är defekt | är för liten
    är inte bra | är inte tillräckligt bra | är inte värd pengarna | lever inte upp till förväntningarna | är bortkastade pengar
    är slöseri med tid | är under all kritik | är kass | är skräp | är föråldrad | saknar allt | är mycket sämre än förut
    väsnas | är kall och smaklös | luktar illa | är äcklig | är irriterande | är frustrerande | är nonchalant | är arrogant
    kom för sent | kom aldrig fram | är försenad igen | stänger av sig | hackar | laggar | är inkompetent | bryr sig inte | är ful
    är överskattad | är sliten | är mediokert | är oacceptabelt | är ett skämt | är pinsamt dåligt | är bristfällig | är rörig
    är ohållbart | är oproffsigt | är snål | är överkokt`,
  praise: `Tack för hjälpen | Tack så mycket för snabbt svar | Jag älskar det | Vi är mycket nöjda | Jag är supernöjd med appen
    Rekommenderas varmt | Kan verkligen rekommenderas | Det bästa köp jag gjort på länge | Allt gick som det skulle
    Väldigt bra upplevelse | Riktigt bra service | Snabb leverans och bra kvalitet | Inga problem alls | Inga konstigheter
    Inget att klaga på | Det kunde inte vara bättre | Vi kommer gärna tillbaka | Fem stjärnor | Fortsätt så | Tummen upp
    Det har gjort min vardag enklare | Jag blev positivt överraskad | Trevlig och hjälpsam personal | Mysigt ställe med god mat
    Maten smakade himmelskt | Mycket för pengarna | Precis vad jag behövde | Jag har aldrig haft problem | Det bara funkar
    Kanon | Bra jobbat | Perfekt | Super | Jättefint | Toppklass | Bravo | Klockrent | Grymt | Underbart | Jag är imponerad
    Äntligen något som fungerar | Inte dåligt | Inte alls dåligt | Inte illa | Det kunde vara värre | Vacker utsikt och rent rum
    Älskar den | Ett fynd | Hatten av för er support | En ren njutning | Jag handlar gärna här igen | Snabbt och enkelt
    De löste problemet direkt | Nöjd kund i många år | Goda rätter och mysig stämning | Duktig lärare | Bästa hittills
    Hejar på er | Ni är bäst | Grattis till en fin app | Det gick fortare än jag trodde | Hjälpte mig direkt`,
  complaints: `Tack för ingenting alls | Tack, det hjälpte inte ett dugg
    Jag vill ha pengarna tillbaka | Aldrig mer | Håll er borta | Jag är väldigt besviken | Det är helt enkelt för dåligt
    Jag har väntat i tre veckor och har fortfarande inte fått svar | Ingen svarar i telefon | Jag säger upp mitt abonnemang
    Kan inte rekommenderas | Jag kan inte logga in | Jag blir utloggad hela tiden | Det är för många fel | Fel på fel
    Det är bluff | Bedragare | De lurar sina kunder | Jag känner mig lurad | Bortkastade pengar | Slöseri med tid
    Det sämsta jag varit med om | Vilken besvikelse | Funkar inte | Alldeles för dyrt | Paketet kom aldrig | Undvik
    Efter senaste uppdateringen fungerar ingenting | Jag fick fel vara | Varan var trasig när den kom | Så trött på detta
    Maten var kall och smakade ingenting | Vi väntade en timme på maten | Rummet var smutsigt och luktade | Det var mögel i badrummet
    Kyparen var oförskämd | De lovade att ringa tillbaka men gjorde det aldrig | Jag debiterades två gånger
    Dolda avgifter | Dålig upplevelse från början till slut | Usel kundtjänst | Jag har förlorat all min data
    Önskar att jag aldrig köpt den | Man kan inte lita på dem | Jag byter leverantör | Jag lämnar er
    Det tar en evighet att ladda | Jag ångrar köpet | Ännu ett avbrott | Toppen, ännu ett avbrott | Härligt, nu funkar det inte heller
    Jag hade hoppats på mer | Det kunde vara bättre | Den gick sönder efter två dagar | Skräp | Skit | Sopor | Pinsamt | Skandal
    Jag är trött på de ständiga problemen | Batteriet räcker inte en timme | Jag ville tycka om den men den är för krånglig
    Skärmen blev svart | Reklamen förstör allt | Undervisningen var rörig och tråkig | Jag lärde mig ingenting
    De struntar i sina kunder | Dåligt ljud och dålig bild | Man får inte vad man betalar för | Inte nöjd | Ni suger | Hatar den
    Får aldrig hjälp | Jag blir galen på det här | Ta bort den här funktionen | Tyvärr blev det fel igen | Sjukt dåligt`,
  neutral: `Det vore bra att kunna sortera | Önskar en översikt
    Nej | Inget | Ingenting | Nej tack | Inga synpunkter | Inget att tillägga | Vet ej | Det är ok | Ok | Okej | Helt ok | Neutral | Kommer inte på något
    Jag använder den en gång i månaden | Hur ändrar jag min adress? | Går det att exportera till Excel?
    Det vore bra med mörkt läge | Jag köpte den till min mamma | Vi beställde två portioner | Paketet kom igår
    När öppnar ni? | Jag har haft abonnemang sedan 2019 | Ni får gärna lägga till fler språk | Vi var där en onsdagskväll
    Det är varken bra eller dåligt | Det är okej | Ingen kommentar | Vet inte | Jag har inte provat det än | Inget särskilt
    Jag skulle vilja se priserna utan moms | Den finns i tre färger | Jag ringde i måndags | Vad kostar det? | Helt okej
    Mitt kundnummer står på fakturan | Vi är fyra på avdelningen | Jag använder mest mobilversionen | Det är en bärbar dator
    Jag såg den på nätet och beställde | Kursen är sex veckor lång | Hotellet ligger bredvid stationen | Varken eller
    Var hittar jag inställningarna? | Finns det en version för Linux? | Jag tog med den till jobbet | Vi bodde på tredje våningen
    Man loggar in med BankID | Jag behöver ett kvitto | Det borde gå att spara filter | Som väntat | Medel | Sådär
    Kanske köper jag igen | Jag valde den stora modellen | Den här veckan åker vi till Göteborg | Jag jobbar i butik`,
  and: 'och',
  but: 'men',
}
