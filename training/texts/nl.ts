import type { WrittenTexts } from './written'

export const nl: WrittenTexts = {
  subjects: `de app | de klantenservice | de levering | het eten | het hotel | de kamer | het personeel | de prijs
    het programma | de service | de helpdesk | de telefoon | de batterij | het scherm | de website | het product | de cursus
    de docent | het ontbijt | het restaurant | de update | de verbinding | het abonnement | het pakket | de kwaliteit
    de bestelling | het toetsenbord | het geluid | de bediening | de nieuwe versie | jullie systeem | de zaak | de ober
    de factuur | de winkel | het artikel | de laptop | de koffie | de ligging | de kaart | het dessert | de sfeer`,
  good: `is goed | is heel goed | is super | is top | is geweldig | is fantastisch | is uitstekend | is prima | is snel
    is makkelijk in gebruik | is eenvoudig te bedienen | is heerlijk | is lekker | is perfect | is comfortabel | is betrouwbaar
    is stabiel | is vriendelijk | is behulpzaam | is aardig | is indrukwekkend | is goedkoop | is betaalbaar | is overzichtelijk
    is mooi | is prachtig | is schoon | is gezellig | is een genot | is een plezier | werkt perfect | werkt vlekkeloos
    loopt gesmeerd | doet wat het belooft | is zijn geld waard | is elke cent waard | voldoet aan de verwachtingen
    overtreft mijn verwachtingen | is beter dan verwacht | maakt het leven makkelijker | bespaart me veel tijd
    antwoordt altijd snel | is niet slecht | is helemaal niet slecht | stelt nooit teleur | smaakt heerlijk | is smaakvol
    is elegant | is slim | is goed doordacht | is intuïtief | is attent | is deskundig | is de beste | is professioneel
    is efficiënt | is razendsnel | is ruim | is rustig gelegen | is vers | is een aanrader | is voortreffelijk | is verrassend goed
    is onovertroffen | is verzorgd | is sfeervol | is correct en vlot`,
  bad: `is slecht | is heel slecht | is waardeloos | is vreselijk | is verschrikkelijk | is traag | is veel te traag
    is te duur | is veel te duur | is onbruikbaar | is een ramp | is hopeloos | is teleurstellend | valt tegen | is onbetrouwbaar
    is instabiel | is onvriendelijk | is onbeschoft | is vies | is smerig | is saai | is verwarrend | is omslachtig
    is moeilijk te gebruiken | is ingewikkeld | zit vol fouten | werkt niet | doet het niet | werkt slecht | crasht steeds
    loopt steeds vast | hangt voortdurend | antwoordt nooit | reageert niet op e-mails | is kapot | ging na een week kapot
    is defect | is te klein | is niet goed | is niet goed genoeg | is zijn geld niet waard | voldoet niet aan de verwachtingen
    is weggegooid geld | is tijdverspilling | is beneden alle peil | is ondermaats | is rommel | is verouderd
    is veel slechter dan vroeger | is lawaaierig | was koud en smakeloos | stinkt | is walgelijk | is irritant | is frustrerend
    is arrogant | kwam te laat | is nooit aangekomen | heeft weer vertraging | valt uit | hapert | is incompetent | is lelijk
    is overschat | is versleten | is middelmatig | is onacceptabel | is een lachertje | is een schande | laat te wensen over
    is oneetbaar | is ongeïnteresseerd | was taai | was flauw | is karig | is chaotisch`,
  praise: `Bedankt voor de hulp | Hartelijk dank voor het snelle antwoord | Ik ben er dol op | We zijn erg tevreden | Heel blij mee
    Een echte aanrader | Zeker aan te raden | De beste aankoop sinds lang | Alles ging zoals het moest | Heel goede ervaring
    Echt goede service | Snelle levering en goede kwaliteit | Helemaal geen problemen | Niets op aan te merken | Niets te klagen
    Het kan niet beter | We komen graag terug | Vijf sterren | Ga zo door | Duim omhoog | Ik was aangenaam verrast
    Vriendelijk en behulpzaam personeel | Het eten smaakte hemels | Waar voor je geld | Precies wat ik nodig had
    Nooit problemen gehad | Het werkt gewoon | Topzaak | Goed gedaan | Perfect | Super | Heel mooi | Klasse | Bravo | Top | Prima | Lekker
    Ik ben onder de indruk | Eindelijk iets dat werkt | Niet slecht | Helemaal niet slecht | Niet verkeerd | Het kon erger
    Mooi uitzicht en een schone kamer | Een koopje | Petje af voor jullie support | Ik koop hier graag weer | Snel en simpel
    Het probleem was meteen opgelost | Al jaren een tevreden klant | Lekkere gerechten en een gezellige sfeer | Goede docent
    We hebben genoten | Heerlijk gegeten | Jullie zijn de beste | Dol op deze plek | Vlotte bediening | Voor herhaling vatbaar`,
  complaints: `Ik wil mijn geld terug | Nooit meer | Blijf hier weg | Ik ben erg teleurgesteld | Dit is gewoon te slecht
    Ik wacht al drie weken en heb nog steeds geen antwoord | Niemand neemt de telefoon op | Ik zeg mijn abonnement op
    Niet aan te raden | Ik raad het niemand aan | Ik kan niet inloggen | Ik word steeds uitgelogd | Te veel fouten | Fout op fout
    Dit is oplichting | Oplichters | Ze lichten hun klanten op | Ik voel me bedrogen | Weggegooid geld | Zonde van het geld
    Tijdverspilling | Het slechtste wat ik ooit heb meegemaakt | Wat een teleurstelling | Werkt niet | Veel te duur
    Het pakket is nooit aangekomen | Sinds de laatste update werkt niets meer | Ik kreeg het verkeerde artikel
    Het artikel was kapot toen het aankwam | Het eten was koud en smaakte nergens naar | We wachtten een uur op het eten
    De kamer was vies en stonk | Schimmel in de badkamer | De ober was onbeschoft | Ze zouden terugbellen maar deden dat nooit
    Er is twee keer afgeschreven | Verborgen kosten | Slechte ervaring van begin tot eind | Waardeloze klantenservice
    Ik ben al mijn gegevens kwijt | Had ik het maar nooit gekocht | Je kunt niet op ze rekenen | Ik stap over naar een ander
    Het laden duurt een eeuwigheid | Ik heb spijt van mijn aankoop | Alweer een storing | Geweldig, alweer een storing | Fijn, nu werkt het ook niet
    Ik had meer verwacht | Het kan beter | Na twee dagen stuk | Rotzooi | Troep | Rommel | Gênant | Belachelijk | Een schandaal
    Ik ben de eeuwige problemen zat | De batterij gaat geen uur mee | De reclame verpest alles | De les was rommelig en saai
    Ik heb niets geleerd | Klanten interesseren ze niet | Slecht geluid en slecht beeld | Niet tevreden | Ik haat het | Helaas
    Ik wilde het leuk vinden, maar het is te ingewikkeld | Wij gaan hier niet meer heen | Jammer van het geld | Nooit weer`,
  neutral: `Het zou handig zijn om te kunnen sorteren
    Nee | Niets | Geen | Nee dank je | Geen opmerkingen | Niets toe te voegen | Weet niet | Het is ok | Ok | Oké | Neutraal
    Ik gebruik het een keer per maand | Hoe wijzig ik mijn adres? | Kun je naar Excel exporteren? | Een donkere modus zou fijn zijn
    Ik heb het voor mijn moeder gekocht | We bestelden twee porties | Het pakket kwam gisteren | Wanneer zijn jullie open?
    Ik heb het abonnement sinds 2019 | Graag meer talen toevoegen | We waren er op een woensdagavond | Niet goed en niet slecht
    Het is oké | Geen commentaar | Weet ik niet | Ik heb het nog niet geprobeerd | Niets bijzonders | Ik zie graag prijzen zonder btw
    Het is er in drie kleuren | Ik heb maandag gebeld | Wat kost het? | Mijn klantnummer staat op de factuur | Gaat wel
    We zijn met vier op de afdeling | Ik gebruik vooral de mobiele versie | Ik zag het op internet en heb het besteld
    De cursus duurt zes weken | Het hotel ligt naast het station | Waar vind ik de instellingen? | Is er een versie voor Linux?
    Ik nam het mee naar mijn werk | We zaten op de derde verdieping | Je logt in met je mailadres | Ik heb een bon nodig
    Filters zouden bewaard moeten worden | Zoals verwacht | Gemiddeld | Misschien koop ik het weer | Ik nam het grote model
    We namen het menu van de maand | Als voorgerecht namen we soep | We zaten op het terras | De kok komt uit Italië`,
  and: 'en',
  but: 'maar',
}
