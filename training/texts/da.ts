import { DANISH_SPEECH } from './danish-speech'
import type { WrittenTexts } from './written'

export const da: WrittenTexts = {
  subjects: `appen | kundeservicen | leveringen | maden | hotellet | værelset | personalet | prisen | programmet
    betjeningen | tjenesten | supporten | telefonen | batteriet | skærmen | hjemmesiden | produktet | kurset
    underviseren | morgenmaden | restauranten | opdateringen | forbindelsen | abonnementet | pakken | kvaliteten
    bestillingen | tastaturet | lyden | brugerfladen | den nye version | jeres system | stedet | tjeneren
    fakturaen | butikken | varen | computeren | kaffen | beliggenheden`,
  good: `er god | er rigtig god | er fremragende | er fantastisk | er super | er hurtig | er nem at bruge | er let at bruge
    er dejlig | er lækker | er perfekt | er behagelig | er pålidelig | er stabil | er venlig | er hjælpsom
    er imponerende | er billig | er rimelig | er overskuelig | er enkel | er flot | er smuk | er ren | er hyggelig
    er i top | er en fornøjelse | fungerer perfekt | fungerer rigtig godt | virker upåklageligt | virker som den skal
    kører som smurt | holder hvad den lover | er alle pengene værd | er sine penge værd | lever op til forventningerne
    overgår mine forventninger | er bedre end forventet | gør mit liv lettere | sparer mig for meget tid | er aldrig nede
    svarer altid hurtigt | er ikke dårlig | er slet ikke dårlig | skuffer aldrig | er uden problemer | er velsmagende
    er elegant | er smart | er gennemtænkt | er intuitiv | er opmærksom og venlig | er kompetent | er den bedste
    er exceptionel | er skøn | er frisk | er rummelig | er professionel | er effektiv | er lynhurtig`,
  bad: `er dårlig | er elendig | er forfærdelig | er langsom | er alt for langsom | er for dyr | er alt for dyr
    er ubrugelig | er en katastrofe | er håbløs | er skuffende | er upålidelig | er ustabil | er uvenlig | er uforskammet
    er beskidt | er kedelig | er forvirrende | er besværlig | er svær at bruge | er kompliceret | er fyldt med fejl
    virker ikke | fungerer ikke | fungerer dårligt | går ned hele tiden | crasher konstant | fryser hele tiden
    svarer aldrig | svarer ikke på mails | er gået i stykker | gik i stykker efter en uge | er defekt | er for lille
    er ikke god | er ikke god nok | er ikke pengene værd | lever ikke op til forventningerne | er spild af penge
    er spild af tid | er under al kritik | er ringe | er forældet | mangler alt | er meget dårligere end før
    er larmende | er kold og smagløs | lugter | er ulækker | er irriterende | er frustrerende | er arrogant
    kom for sent | kom aldrig | er forsinket igen | lukker ned | hakker | er inkompetent | er ligeglad | er grim
    er overvurderet | er slidt | er middelmådig | er utilgivelig`,
  praise: `Tak for hjælpen | Mange tak for hurtigt svar | Jeg elsker det | Vi er meget tilfredse | Jeg er vild med appen
    Kan varmt anbefales | Jeg kan kun anbefale dem | Det bedste køb jeg har gjort længe | Alt gik som det skulle
    Super god oplevelse | Virkelig god service | Hurtig levering og god kvalitet | Ingen problemer overhovedet
    Intet at klage over | Det kunne ikke være bedre | Vi kommer gerne igen | Fem stjerner herfra | Bliv ved med det gode arbejde
    Tommelfingeren op | Det har gjort min hverdag lettere | Jeg blev positivt overrasket | Sødt og hjælpsomt personale
    Dejligt sted med skøn mad | Maden smagte himmelsk | God værdi for pengene | Lige præcis det jeg havde brug for
    Jeg har aldrig haft problemer | Det spiller bare | Kanon | Godt gået | Perfekt | Super | Rigtig fint | Topklasse | Bravo
    Jeg er imponeret over hvor let det var | Endelig noget der virker | Ikke dårligt | Slet ikke dårligt
    Det kunne være værre | Smuk udsigt og rent værelse | Pæne mennesker med hjertet på rette sted | Elsker det
    Et fund | Hatten af for jeres support | Det er en fryd at bruge | Jeg køber gerne her igen | Hurtigt og nemt
    De løste problemet med det samme | Glad kunde gennem mange år | Lækre retter og hyggelig stemning | Dygtig underviser
    ${DANISH_SPEECH.praise}`,
  complaints: `Tak for ingenting | Tak, det hjalp overhovedet ikke
    Jeg vil have mine penge tilbage | Aldrig igen | Hold jer langt væk | Jeg er meget skuffet | Det er simpelthen for dårligt
    Jeg har ventet i tre uger og har stadig ikke fået svar | Ingen svarer på telefonen | Jeg opsiger mit abonnement
    Kan ikke anbefales | Jeg kan ikke logge ind | Jeg bliver logget ud hele tiden | Der er for mange fejl | Fejl på fejl
    Det er fup og svindel | Svindlere | De snyder deres kunder | Jeg føler mig snydt | Spild af penge | Spild af tid
    Det værste jeg har oplevet | Hvilken skuffelse | Virker ikke | Alt for dyrt | Pakken er aldrig kommet
    Siden den sidste opdatering virker intet | Jeg fik den forkerte vare | Varen var i stykker da den kom
    Maden var kold og uden smag | Vi ventede en time på maden | Værelset var beskidt og lugtede | Der var skimmel på badeværelset
    Tjeneren var uforskammet | De lovede at ringe tilbage men gjorde det aldrig | Jeg blev trukket to gange
    Skjulte gebyrer | Dårlig oplevelse fra start til slut | Elendig kundeservice | Jeg har mistet alle mine data
    Jeg ville ønske jeg aldrig havde købt den | Man kan ikke stole på dem | Jeg skifter til en anden udbyder
    Det tager en evighed at indlæse | Jeg fortryder mit køb | Endnu et nedbrud | Dejligt, endnu et nedbrud | Fantastisk, nu virker det heller ikke
    Jeg havde håbet på mere | Det kunne være bedre | Den knækkede efter to dage | Skrammel | Bras | Makværk | Til grin
    Der er intet at komme efter | Det er en skandale | Jeg er træt af de evige problemer | Batteriet holder ikke en time
    Skærmen gik i sort | Reklamerne ødelægger alt | Undervisningen var rodet og kedelig | Jeg lærte intet
    De er ligeglade med kunderne | Dårlig lyd og dårligt billede | Man får ikke hvad man betaler for
    ${DANISH_SPEECH.complaints}`,
  neutral: `Det kunne være rart med en oversigt | Det ville være godt at kunne sortere | Gid man kunne se historikken
    Nej | Intet | Ingenting | Nej tak | Ingen bemærkninger | Intet at tilføje | Ved ikke | Det er ok | Ok | Okay | Helt ok | Neutral
    Jeg bruger den en gang om måneden | Hvordan ændrer jeg min adresse? | Kan man eksportere til Excel?
    Det ville være rart med mørk tilstand | Jeg har købt den til min mor | Vi bestilte to portioner | Pakken kom i går
    Hvornår åbner I? | Jeg har haft abonnement siden 2019 | I må gerne tilføje flere sprog | Vi var der en onsdag aften
    Det er hverken godt eller skidt | Det er okay | Ingen kommentarer | Ved ikke | Jeg har ikke prøvet det endnu
    Jeg kunne godt tænke mig at se priserne uden moms | Den fås i tre farver | Jeg ringede i mandags | Hvad koster det?
    Mit kundenummer er på fakturaen | Vi er fire i afdelingen | Jeg bruger mest mobilversionen | Det er en bærbar computer
    Jeg så den på nettet og bestilte den | Kurset varer seks uger | Hotellet ligger ved siden af stationen | Helt almindeligt
    Hvor finder jeg indstillingerne? | Er der en version til Linux? | Jeg tog den med på arbejde | Vi boede på tredje sal
    Man skal logge ind med MitID | Jeg skal bruge en kvittering | Det må gerne være muligt at gemme filtre
    Alt i alt middel | Hverken eller | Som forventet | Måske køber jeg igen | Jeg valgte den store model
    ${DANISH_SPEECH.neutral}`,
  and: 'og',
  but: 'men',
}
