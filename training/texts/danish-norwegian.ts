/**
 * Words that Danish and Norwegian spell differently ("uge" and "uke"), Danish first. Written for
 * this project: the two languages share most of their words, so these tell them apart.
 */
export const DANISH_NORWEGIAN = `
uge/uke bruge/bruke bruger/bruker brugt/brukt kage/kake tage/ta tager/tar taget/tatt lave/lage laver/lager
lavet/laget sprog/språk bog/bok bogen/boka mad/mat maden/maten gade/gate gaden/gata tab/tap tabt/tapt
køb/kjøp købe/kjøpe købt/kjøpt køber/kjøper køre/kjøre kører/kjører kørte/kjørte kørt/kjørt kender/kjenner
kendt/kjent kærlighed/kjærlighet kære/kjære køkken/kjøkken kød/kjøtt skærm/skjerm skærmen/skjermen
kvalitet/kvalitet hastighed/hastighet mulighed/mulighet muligheder/muligheter virksomhed/virksomhet nyhed/nyhet
sikkerhed/sikkerhet beliggenhed/beliggenhet lejlighed/leilighet sandhed/sannhet enhed/enhet arbejde/arbeid
arbejder/arbeider arbejdet/arbeidet rejse/reise rejsen/reisen vej/vei nej/nei lejer/leier lejede/leide eje/eie
øje/øye øjne/øyne høj/høy højt/høyt tøj/tøy fløj/fløy meget/mye hvad/hva hvordan/hvordan mig/meg dig/deg sig/seg
jer/dere jeres/deres os/oss af/av nogen/noen noget/noe nogle/noen ud/ut uden/uten ude/ute op/opp ned/ned nede/nede
ind/inn inde/inne indtil/inntil efter/etter igen/igjen igennem/gjennom gennem/gjennom mellem/mellom imellem/imellom
frem/fram hen/bort lige/like ligesom/liksom også/også blev/ble bliver/blir blive/bli blevet/blitt var/var være/være
havde/hadde gør/gjør gjorde/gjorde gjort/gjort gøre/gjøre spørge/spørre spurgte/spurte spørgsmål/spørsmål svar/svar
svarede/svarte ventede/ventet virkede/virket fungerede/fungerte elskede/elsket ankom/ankom bestilte/bestilte
bestilling/bestilling levering/levering forsendelse/forsendelse smagte/smakte smag/smak lugtede/luktet lugt/lukt
rigtig/riktig rigtigt/riktig vigtig/viktig vigtigt/viktig dejlig/deilig dejligt/deilig dårlig/dårlig hurtig/rask
hurtigt/raskt langsom/treg langsomt/tregt let/lett nem/enkel nemt/enkelt billig/billig dyr/dyr venlig/vennlig
venligt/vennlig personale/personale værelse/rom værelset/rommet værelser/rommene morgenmad/frokost frokost/lunsj
aftensmad/middag frisk/fersk fisk/fisk kylling/kylling oksekød/oksekjøtt grøntsager/grønnsaker ost/ost smør/smør
øl/øl vin/vin kaffe/kaffe vand/vann mælk/melk æg/egg ægte/ekte hjemmeside/nettside skrive/skrive skriver/skriver
skrev/skrev skrevet/skrevet ringe/ringe ringede/ringte snakke/snakke tale/snakke talte/snakket penge/penger pengene/pengene
krone/krone kroner/kroner pris/pris prisen/prisen måned/måned måneder/måneder år/år dag/dag dage/dager dagen/dagen
gang/gang gange/ganger tid/tid tiden/tiden timer/timer minutter/minutter sekunder/sekunder mand/mann kvinde/kvinne
børn/barn barn/barn pige/jente dreng/gutt ven/venn venner/venner folk/folk menneske/menneske mennesker/mennesker
hund/hund kat/katt verden/verden land/land by/by byen/byen sted/sted steder/steder hus/hus huset/huset stue/stue
seng/seng sengen/senga badeværelse/bad badeværelset/badet bruser/dusj vindue/vindu dør/dør døren/døra nøgle/nøkkel
telefon/telefon tastatur/tastatur oplader/lader opladning/lading strøm/strøm lyd/lyd lyden/lyden billede/bilde billedet/bildet
billeder/bilder video/video spil/spill spillet/spillet spille/spille film/film filmen/filmen musik/musikk kursus/kurs
kurset/kurset underviser/lærer undervisning/undervisning lærte/lærte lærer/lærer forklarer/forklarer forklaring/forklaring
forstå/forstå forstod/forsto opgave/oppgave opgaver/oppgaver opdatering/oppdatering oplevelse/opplevelse oplevet/opplevd
oplysninger/opplysninger opfylder/oppfyller opsige/si opsagt/sagt glad/glad ked/lei sur/sur vred/sint skuffet/skuffet
tilfreds/fornøyd tilfredse/fornøyde utilfreds/misfornøyd anbefale/anbefale anbefaler/anbefaler anbefalet/anbefalt
prøve/prøve prøvede/prøvde prøvet/prøvd håber/håper håbede/håpet synes/synes troede/trodde tænker/tenker tænkte/tenkte
føler/føler følte/følte så/så set/sett ser/ser hørte/hørte hørt/hørt fandt/fant finde/finne finder/finner fundet/funnet
kunne/kunne skulle/skulle ville/ville måtte/måtte burde/burde selvom/selv fordi/fordi hvis/hvis mens/mens siden/siden
endnu/ennå altid/alltid aldrig/aldri ofte/ofte måske/kanskje heller/heller kun/bare blot/bare næsten/nesten desværre/dessverre
heldigvis/heldigvis selvfølgelig/selvfølgelig alligevel/likevel overhovedet/overhodet simpelthen/rett virkelig/virkelig
fuldstændig/fullstendig fuld/full fuldt/fullt fejl/feil fejlen/feilen problem/problem problemer/problemer
løsning/løsning løst/løst hjælp/hjelp hjælpe/hjelpe hjælper/hjelper hjalp/hjalp hjælpsom/hjelpsom pålidelig/pålitelig
udsigt/utsikt udsigten/utsikten udbud/utvalg udvalg/utvalg udstyr/utstyr udenfor/utenfor udsolgt/utsolgt dansk/norsk
Danmark/Norge København/Oslo engelsk/engelsk tysk/tysk svensk/svensk stor/stor store/store lille/liten små/små gammel/gammel
gamle/gamle ny/ny nye/nye god/god godt/godt gode/gode bedre/bedre bedst/best bedste/beste værre/verre værst/verst værste/verste
flere/flere færre/færre mindre/mindre mere/mer mest/mest nok/nok hel/hel hele/hele halv/halv kort/kort lang/lang længe/lenge
længere/lenger tung/tung lækker/lekker smuk/vakker grim/stygg sjov/morsom kedelig/kjedelig kedeligt/kjedelig træt/trøtt syg/syk
tjener/servitør tjeneren/servitøren betjening/betjening kunde/kunde kunder/kunder kundeservice/kundeservice regning/regning
betale/betale betaler/betaler betalte/betalte betalt/betalt gratis/gratis gave/gave pakke/pakke pakken/pakken butik/butikk
butikken/butikken vare/vare varen/varen varer/varer retur/retur returnere/returnere`

/** Danish as customers write it, for there is little else to learn it from. */
export const DANISH = `
Jeg købte denne bærbare computer for to uger siden, og den er allerede gået i stykker | Skærmen er lys og skarp, og farverne ser rigtig gode ud
Batteriet holder kun et par timer, selvom der stod otte timer i annoncen | Tastaturet føles billigt, og nogle af tasterne sidder fast
Den er hurtig nok til almindeligt kontorarbejde, men ikke til spil | Jeg har brugt den hver dag i et halvt år uden problemer
Harddisken larmer meget, og blæseren kører hele tiden | Den vejer ikke ret meget, så den er nem at have med i tasken
Jeg ville ønske, at den havde flere udgange | Opladeren blev meget varm, og til sidst virkede den slet ikke længere
Vi var ude at spise i aftes, og maden var helt fantastisk | Betjeningen var langsom, men tjeneren var sød og undskyldte mange gange
Pizzaen var brændt i bunden, og salaten var slatten | De har et stort udvalg af øl og en rigtig god vinliste
Portionerne er små i forhold til prisen | Vi bestilte fisk, og den var både frisk og veltilberedt
Stemningen var hyggelig, og vi følte os velkomne fra første øjeblik | Man skal huske at bestille bord i god tid
Jeg fik en forkert ret, og da jeg sagde det, blev de sure | Desserten var det bedste ved hele måltidet
Værelset var lille, men rent og pænt | Sengen var alt for blød, og jeg sov dårligt hele natten | Der var larm fra gaden hele natten
Morgenmaden var udmærket med friskt brød og god kaffe | Personalet i receptionen var venlige og hjælpsomme
Hotellet ligger lige ved stranden, tæt på butikker og restauranter | Badeværelset trænger til en kærlig hånd
Vi boede der i tre nætter i forbindelse med en ferie med børnene | Udsigten fra altanen var smuk
Der var ikke noget varmt vand om morgenen | Trådløst internet virkede kun i lobbyen | Poolen var lukket, uden at nogen havde sagt det
Kurset var godt bygget op, og underviseren forklarede tingene på en klar måde | Opgaverne var for svære for begyndere
Jeg har lært utrolig meget på kort tid | Videoerne er korte og lette at følge | Nogle af afsnittene er forældede og bør opdateres
Jeg troede, at jeg ville få mere ud af det, end jeg gjorde | Tak til professoren for et spændende forløb
Kaffen smager bittert, og posen var åbnet, da den kom frem | Min hund er helt vild med de her godbidder
Teen dufter skønt og smager mildt | Chokoladen var smeltet, og pakken var beskadiget | Jeg køber altid denne mærke, fordi mine børn elsker det
Telefonen fryser, når jeg åbner kameraet | Billederne bliver flotte, selv når der ikke er meget lys | Lyden er skrattende, når man taler i den
Den ligger godt i hånden og ser elegant ud | Jeg fortrød hurtigt og sendte den tilbage | Den blev leveret dagen efter, jeg bestilte den
Hvor er det dog dejligt at opleve en butik, hvor man bliver hjulpet | De tog ikke telefonen, og ingen svarede på mine beskeder
Jeg har ikke fået pengene retur endnu | De bliver ved med at sende mig regninger, selvom jeg har opsagt aftalen | Man får altid et svar inden for en time
Jeg kan ikke finde ud af at ændre min adgangskode | Det er blevet meget bedre, siden I lavede det om | Siden indlæser langsomt på min telefon
Hvis bare der var en måde at sortere dem på | Jeg savner muligheden for at gemme mine søgninger | Det virker som om ingen har testet det
Nu er der gået fire dage, og der er stadig ikke sket noget | Jeg synes egentlig, det er en udmærket løsning | Den gør, hvad den skal, hverken mere eller mindre
Det var nemt at komme i gang, og jeg kunne selv sætte det hele op | Det kræver lidt tid at lære, men så kører det også | Mange tak skal I have
Hvad er forskellen på de to udgaver? | Hvorfor skal jeg oprette en konto for at købe noget? | Hvornår kommer varen på lager igen?
Kan jeg få leveret til en anden adresse? | Jeg tror, der er sket en fejl med min ordre | Er det muligt at få en rabat, når vi er mange?
Hej, jeg vil gerne høre, om I har åbent på søndag | Det er noget værre rod | Den slags gider jeg ikke bruge mine penge på
Han lovede, at det ville blive ordnet, men det blev det aldrig | Hun var meget tålmodig og forklarede det hele en gang til
Jeg blev nødt til at ringe tre gange, før nogen tog den | Sikke en god dag vi havde | Ungerne var vilde med det, og det var vi også
Der mangler nogle stykker i æsken | Brugsanvisningen er kun på engelsk, og den er svær at forstå | Godt tænkt, men dårligt udført`
