import type { WrittenTexts } from './written'

export const no: WrittenTexts = {
  subjects: `appen | kundeservicen | leveringen | maten | hotellet | rommet | personalet | prisen | programmet
    betjeningen | tjenesten | brukerstøtten | telefonen | batteriet | skjermen | nettsiden | produktet | kurset
    foreleseren | frokosten | restauranten | oppdateringen | forbindelsen | abonnementet | pakken | kvaliteten
    bestillingen | tastaturet | lyden | brukergrensesnittet | den nye versjonen | systemet deres | stedet | servitøren
    fakturaen | butikken | varen | datamaskinen | kaffen | beliggenheten | filmen | boka | albumet | spillet`,
  good: `er bra | er veldig bra | er kjempebra | er fantastisk | er supert | er rask | er enkel å bruke | er lett å bruke
    er deilig | er nydelig | er perfekt | er behagelig | er pålitelig | er stabil | er vennlig | er hjelpsom
    er imponerende | er billig | er rimelig | er oversiktlig | er flott | er vakker | er ren | er koselig
    er på topp | er en fornøyelse | fungerer perfekt | fungerer veldig bra | virker som den skal
    går som smurt | holder det den lover | er verdt pengene | er verdt hver krone | lever opp til forventningene
    overgår forventningene mine | er bedre enn forventet | gjør hverdagen enklere | sparer meg for mye tid | er aldri nede
    svarer alltid raskt | er ikke dårlig | er slett ikke dårlig | skuffer aldri | er uten problemer | smaker godt
    er elegant | er smart | er gjennomtenkt | er intuitiv | er oppmerksom og blid | er kompetent | er den beste
    er en perle | er underholdende | er sjarmerende | er fengende | er gripende | imponerer | overbeviser | er fersk
    er romslig | er profesjonell | er effektiv | er lynrask | er et mesterverk | er severdig | treffer blink`,
  bad: `er dårlig | er elendig | er forferdelig | er treg | er altfor treg | er for dyr | er altfor dyr
    er ubrukelig | er en katastrofe | er håpløs | er skuffende | er upålitelig | er ustabil | er uvennlig | er frekk
    er skitten | er kjedelig | er forvirrende | er tungvint | er vanskelig å bruke | er komplisert | er full av feil
    virker ikke | fungerer ikke | fungerer dårlig | krasjer hele tiden | krasjer stadig | fryser hele tiden | henger seg opp
    svarer aldri | svarer ikke på e-post | er ødelagt | gikk i stykker etter en uke | er defekt | er for liten
    er ikke bra | er ikke god nok | er ikke verdt pengene | lever ikke opp til forventningene | er bortkastede penger
    er bortkastet tid | er under enhver kritikk | er svak | er utdatert | mangler alt | er mye verre enn før
    bråker | er kald og smakløs | lukter vondt | er ekkel | er irriterende | er frustrerende | er arrogant
    kom for sent | kom aldri | er forsinket igjen | stenger seg av | hakker | er inkompetent | bryr seg ikke | er stygg
    er overvurdert | er slitt | er middelmådig | er utilgivelig | skuffer | er klisjéfylt | er forutsigbar | faller flatt
    er platt | er ujevn | er uinspirert | er masete | er langtekkelig`,
  praise: `Takk for hjelpen | Tusen takk for raskt svar | Jeg elsker det | Vi er veldig fornøyde | Jeg er kjempefornøyd med appen
    Anbefales på det varmeste | Kan trygt anbefales | Det beste kjøpet jeg har gjort på lenge | Alt gikk som det skulle
    Veldig god opplevelse | Skikkelig god service | Rask levering og god kvalitet | Ingen problemer i det hele tatt
    Ingenting å klage på | Det kunne ikke vært bedre | Vi kommer gjerne tilbake | Fem stjerner | Terningkast seks | Stå på videre
    Tommel opp | Det har gjort hverdagen min enklere | Jeg ble positivt overrasket | Hyggelig og hjelpsomt personale
    Deilig sted med nydelig mat | Maten smakte himmelsk | Mye for pengene | Akkurat det jeg trengte
    Jeg har aldri hatt problemer | Det bare funker | Kjempebra | Bra jobba | Perfekt | Supert | Veldig fint | Toppklasse | Bravo
    Jeg er imponert over hvor lett det var | Endelig noe som virker | Ikke dårlig | Slett ikke dårlig | Ikke verst
    Det kunne vært verre | Vakker utsikt og rent rom | Elsker det | Et funn | Hatten av for kundesenteret
    Det er en fryd å bruke | Jeg handler gjerne her igjen | Raskt og enkelt | De løste problemet med en gang
    Fornøyd kunde gjennom mange år | Gode retter og koselig stemning | Dyktig lærer | Strålende skuespill | Sterke låter`,
  complaints: `Jeg vil ha pengene tilbake | Aldri igjen | Hold dere unna | Jeg er veldig skuffet | Det er rett og slett for dårlig
    Jeg har ventet i tre uker og har fortsatt ikke fått svar | Ingen svarer på telefonen | Jeg sier opp abonnementet
    Kan ikke anbefales | Jeg får ikke logget inn | Jeg blir logget ut hele tiden | Det er for mange feil | Feil på feil
    Dette er svindel | Svindlere | De lurer kundene sine | Jeg føler meg lurt | Bortkastede penger | Bortkastet tid
    Det verste jeg har opplevd | For en skuffelse | Virker ikke | Altfor dyrt | Pakken kom aldri
    Etter den siste oppdateringen virker ingenting | Jeg fikk feil vare | Varen var ødelagt da den kom
    Maten var kald og smakte ingenting | Vi ventet en time på maten | Rommet var skittent og luktet | Det var mugg på badet
    Servitøren var frekk | De lovet å ringe tilbake men gjorde det aldri | Jeg ble belastet to ganger
    Skjulte gebyrer | Dårlig opplevelse fra start til slutt | Elendig kundeservice | Jeg har mistet alle dataene mine
    Skulle ønske jeg aldri hadde kjøpt den | Man kan ikke stole på dem | Jeg bytter leverandør
    Det tar en evighet å laste inn | Jeg angrer på kjøpet | Nok et nedbrudd | Flott, nok et nedbrudd | Herlig, nå virker det ikke heller
    Jeg hadde håpet på mer | Det kunne vært bedre | Den knakk etter to dager | Skrot | Søppel | Rot | Pinlig
    Det er en skandale | Jeg er lei av de evige problemene | Batteriet varer ikke en time
    Skjermen ble svart | Reklamen ødelegger alt | Undervisningen var rotete og kjedelig | Jeg lærte ingenting
    De bryr seg ikke om kundene | Dårlig lyd og dårlig bilde | Filmen er altfor lang | Manuset er tynt | Historien henger ikke sammen`,
  neutral: `Det hadde vært fint å kunne sortere | Ønsker en oversikt
    Nei | Ingenting | Nei takk | Ingen kommentar | Ingenting å tilføye | Vet ikke | Det er ok | Ok | Greit | Helt ok | Nøytral
    Jeg bruker den en gang i måneden | Hvordan endrer jeg adressen min? | Kan man eksportere til Excel?
    Det hadde vært fint med mørk modus | Jeg kjøpte den til moren min | Vi bestilte to porsjoner | Pakken kom i går
    Når åpner dere? | Jeg har hatt abonnement siden 2019 | Dere kan gjerne legge til flere språk | Vi var der en onsdagskveld
    Det er verken bra eller dårlig | Det er greit | Ingen kommentarer | Vet ikke | Jeg har ikke prøvd det ennå
    Jeg skulle gjerne sett prisene uten moms | Den finnes i tre farger | Jeg ringte på mandag | Hva koster det?
    Kundenummeret mitt står på fakturaen | Vi er fire i avdelingen | Jeg bruker mest mobilversjonen | Det er en bærbar datamaskin
    Jeg så den på nettet og bestilte den | Kurset varer i seks uker | Hotellet ligger ved siden av stasjonen | Helt vanlig
    Hvor finner jeg innstillingene? | Finnes det en versjon for Linux? | Jeg tok den med på jobb | Vi bodde i tredje etasje
    Man må logge inn med BankID | Jeg trenger en kvittering | Det burde være mulig å lagre filtre
    Alt i alt middels | Verken eller | Som forventet | Kanskje kjøper jeg igjen | Jeg valgte den store modellen
    Filmen handler om to søsken som vokser opp i Bergen | Albumet ble spilt inn i Oslo | Spillet kommer til høsten`,
  and: 'og',
  but: 'men',
}
