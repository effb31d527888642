// Written for this project.
import type { TopicSource } from './source'

export const nl: TopicSource = {
  language: 'nl',
  words: {
    determiner: `de het een deze dit die dat mijn jouw je uw zijn haar ons onze hun elk elke ieder
      iedere geen sommige enkele welke welk ander andere alle veel meer weinig minder zelfde beide
      hele`,
    opener: `ik jij je hij ze zij we wij jullie u men te niet nooit altijd`,
    link: `is zijn was waren wordt worden werd werden ben bent geweest lijkt leek voelt smaakt
      smaakte smaakten erg heel zeer zo te vrij nogal echt super extreem best behoorlijk redelijk
      meer minder totaal helemaal absoluut ook`,
    thing: `aanbieding aankoop aanmelding abonnement account adres afbeelding afspraak app
      apparaat applicatie artikel atmosfeer auto avondeten bad badkamer bagage balkon bank bar
      batterij batterijduur bediening bed beeld beeldkwaliteit beeldscherm behandeling beltegoed
      bestand bestelling betaling beveiliging bezorging bezorger bier bijgerecht bioscoop boek
      boeking boete bus café camera cocktail code computer contract cursus data design dessert
      dienst dienstverlening diner docent document douche drank drankje duur energie ervaringen
      factuur filter film fles foto foutmelding functie garantie gast gebak gebruiker
      gebruikersinterface geheugen geld geluid geluidskwaliteit gerecht gesprek groente grootte
      handleiding hardware helpdesk hoofdgerecht hoorcollege hotel hulp identiteit informatie
      ingrediënten inhoud inlog installatie instelling instructie interface interieur internet kaart
      kamer kantoor kassa keuken keuze kip klant klantendienst klantenservice kleding kleur knop
      koffie kok kopie korting kosten kwaliteit laadtijd lader lamp laptop lawaai leraar les
      levering levertijd leverancier licht ligging lijst lift locatie logo lunch maaltijd maat
      machine manager materiaal matras medewerker melding menu menukaart meubels mail e-mail model
      muziek navigatie netwerk nieuwsbrief norm oefening omgeving ondersteuning ontbijt ontvangst
      ontwerp opdracht oplader oplossing opslag order ober pakket pand parkeerplaats parkeren
      personeel pizza plek portie post prestatie prijs prijzen prijs-kwaliteitverhouding probleem
      product professor programma rapport receptie receptionist recensie reclame rekening reis
      reservering restaurant resultaat retour retourzending rijst ruimte salade saus scherm
      schoonmaak school service serveerster serveerder site smaak snelheid software soep spel
      spelling sfeer stad station steak stem stijl stoel strand stroom stuk support systeem tafel
      tas taal tarief taxi techniek telefoon tekst televisie terras terugbetaling test thee ticket
      toegang toetsenbord toilet trein tuin uitleg uitzicht uitstraling update upgrade vakantie
      verbinding verhaal verkoper verpakking verslag versie vertaling vertraging verzekering
      verzending verzendkosten video vis vlees vliegtuig vlucht voorgerecht voorwaarden vorm
      wachtrij wachttijd wachtwoord wandeling warmte was water website webshop weergave werk wijn
      wijnkaart winkel woning zender zoekfunctie zwembad`,
    general: `ding dingen zaak zaken tijd keer dag dagen avond nacht ochtend middag week weken
      maand maanden jaar jaren uur uren minuut minuten moment persoon personen mensen mens man vrouw
      kind kinderen vriend vrienden vriendin familie deel manier soort voorbeeld geval reden vraag
      vragen probleem problemen fout plaats plaatsen gebied aantal hoeveelheid paar beetje kans
      mogelijkheid idee mening indruk ervaring gevoel verschil niveau hand leven wereld thuis huis
      begin eind einde bezoek verblijf weekend kerst euro ster sterren beoordeling recensies woord
      voordeel nadeel verrassing teleurstelling tip advies moeder vader broer zus collega meter land
      feest gelegenheid rest`,
    quality: `langzaam/langzame traag/trage duur/dure/duurder goedkoop/goedkope ingewikkeld*
      omslachtig* onduidelijk* onoverzichtelijk* overzichtelijk* onbetrouwbaar/onbetrouwbare
      betrouwbaar/betrouwbare instabiel* stabiel* kapot* defect* makkelijk* gemakkelijk*
      gebruiksvriendelijk* snel/snelle onvriendelijk* verouderd* beperkt*`,
    adjective: `goed goede beter beste slecht* snel snelle sneller langzaam langzame traag trage
      duur dure duurder goedkoop* goedkope makkelijk* gemakkelijk* moeilijk* ingewikkeld* lastig*
      vriendelijk* onvriendelijk* aardig* behulpzaam behulpzame handig* nuttig* schoon schone vies
      vieze groot grote groter grootste klein* nieuw* oud oude lang lange kort korte hoog hoge laag
      lage mooi* lelijk* gezellig* leuk* prachtig* geweldig* fantastisch* perfect* uitstekend*
      heerlijk* lekker* smakelijk* saai saaie interessant* betrouwbaar betrouwbare onbetrouwbaar
      onbetrouwbare stabiel* kapot* defect* onduidelijk* duidelijk* overzichtelijk* onbeschoft*
      professioneel professionele competent* warm* koud* heet hete vers verse droog droge zoet zoete
      zout* pittig* licht* donker* luid* stil stille rustig* comfortabel* ruim* krap* juist*
      verkeerd* heel hele eigen eerste laatste volgende vorige verschillend* belangrijk* mogelijk*
      onmogelijk* nodig vol volle leeg lege gratis extra verschrikkelijk* vreselijk* waardeloos
      waardeloze nutteloos teleurgesteld* teleurstellend* tevreden ontevreden blij boos verdrietig
      irritant* vervelend* geniaal raar rare vreemd* enorm* ok oké prima modern* origineel originele
      beperkt* redelijk* zacht* hard* zwaar zware dun dik eerlijk* attent* beleefd* zeker*
      italiaans* frans* japans* chinees* lokaal lokale huidig* bepaald* speciaal speciale
      volledig*`,
    verb: `heb hebt heeft hebben had hadden kan kunt kunnen kon konden zal zult zullen zou zouden
      wil wilt willen wilde moet moeten moest mag mogen ga gaat gaan ging gegaan kom komt komen kwam
      gekomen doe doet doen deed gedaan neem neemt nemen nam genomen zeg zegt zeggen zei gezegd zie
      ziet zien zag gezien vind vindt vinden vond gevonden denk denkt denken dacht weet weten wist
      geef geeft geven gaf gegeven krijg krijgt krijgen kreeg gekregen koop koopt kopen kocht
      gekocht betaal betaalt betalen betaald bestel bestelt bestellen bestelde besteld boek boekt
      boeken geboekt eet eten at gegeten drink drinkt drinken dronk gedronken probeer probeert
      proberen geprobeerd raad aanraden aanbevelen houd houdt houden hield hou haat hopen hoop
      genieten geniet genoot werkt werken werkte gewerkt wacht wachten gewacht antwoord antwoorden
      bel bellen gebeld praat praten vraag vragen schrijf schrijven lees lezen gelezen kijk kijken
      luister hoor horen voel voelen begrijp begrijpen leer leren geleerd woon wonen blijf blijft
      blijven bleef verblijven reis reizen bezoek bezoeken bezocht help helpt helpen geholpen toon
      opent openen sluit sluiten verlaat halen stuur sturen gestuurd leveren geleverd veranderen
      wijzig* vervang* leg legt leggen zet zetten zit zitten zat sta staat staan stond lig ligt
      liggen lag gebeurt gebeuren gebeurde bevat betekent vereist ontbreekt ontbreken mis missen
      mist laat laten liet speel spelen rijd rijden serveer* geserveerd gebruik* gemaakt maak maakt
      maken maakte probeerde gekozen kies kiezen koos`,
    grammar: `aan af bij door in met na naar om op over per sinds tegen tijdens tot tussen uit van
      vanaf via voor zonder achter naast onder boven binnen buiten rond volgens ondanks behalve en
      of maar want dus omdat als dan toen terwijl hoewel zodat zodra toch ook nog al reeds weer vaak
      soms zelden misschien waarschijnlijk natuurlijk helaas eigenlijk bijna nauwelijks precies
      alleen slechts terug weg hier daar er waar hoe waarom wanneer wie wat iets niets alles iemand
      niemand mij me jou hem haar hen zich elkaar ja nee dank bedankt hallo twee drie vier vijf zes
      zeven acht negen tien honderd gisteren vandaag morgen nu steeds straks later eerst eindelijk
      even samen zelf vooral zeker absoluut gewoon wel daarom bovendien echter maandag dinsdag
      woensdag donderdag vrijdag zaterdag zondag januari februari maart april mei juni juli augustus
      september oktober november december`,
  },
  events: `crasht=crash crash*=crash gecrasht=crash vastgelopen=vastloper vastloop*=vastloper
    bevriest=bevriezen bug=bug bugs=bug foutmelding*=foutmelding storing*=storing
    vertraging*=vertraging vertraagd=vertraging opgezegd=opzegging opzegg*=opzegging
    opzeggen=opzegging`,
  names: `log in=inloggen | e mail=e-mail | wi fi=wifi | op tijd= | in ieder= | over het= | in het
    algemeen=`,
  endings: [
    [/^(ge[bdfghjklmnprstvwz]\p{L}{3,}(d|t))$/u, 'verb'],
    [/(lijk|lijke|ig|ige|isch|ische|baar|bare|zaam|zame|loos|loze|vol|volle|achtig|achtige|end|ende)$/, 'adjective'],
    [/(weg|wijs|halve)$/, 'grammar'],
  ],
  habits: { parted: true },
}
