// Written for this project.
import type { TopicSource } from './source'

export const nl: TopicSource = {
  language: 'nl',
  words: {
    determiner: `alle ander andere beide dat de deze die dit een elk elke enkele geen haar hele
      het hun ieder iedere je jouw meer mijn minder ons onze sommige uw veel weinig welk welke
      zelfde zijn`,
    opener: `altijd hij ik jij jullie men niet nooit te u we wij ze zij`,
    link: `absoluut behoorlijk ben bent best echt erg extreem geweest heel helemaal is leek lijkt
      nogal ook redelijk smaakt smaakte smaakten super totaal voelt vrij waren was werd werden
      worden wordt zeer zo`,
    thing: `aanbieding aankoop aanmelding abonnement account adres afbeelding afspraak app
      apparaat applicatie artikel atmosfeer auto avondeten bad badkamer bagage balkon bank bar
      batterij batterijduur bed bediening beeld beeldkwaliteit beeldscherm behandeling beltegoed
      bestand bestelling betaling beveiliging bezorger bezorging bier bijgerecht bioscoop boek
      boeking boete bus café camera cocktail code computer contract cursus data design dessert
      dienst dienstverlening diner docent document douche drank drankje duur e-mail energie
      ervaringen factuur film filter fles foto foutmelding functie garantie gast gebak gebruiker
      gebruikersinterface geheugen geld geluid geluidskwaliteit gerecht gesprek groente grootte
      handleiding hardware helpdesk hoofdgerecht hoorcollege hotel hulp identiteit informatie
      ingrediënten inhoud inlog installatie instelling instructie interface interieur internet
      kaart kamer kantoor kassa keuken keuze kip klant klantendienst klantenservice kleding kleur
      knop koffie kok kopie korting kosten kwaliteit laadtijd lader lamp laptop lawaai leraar les
      leverancier levering levertijd licht lift ligging lijst locatie logo lunch maaltijd maat
      machine mail manager materiaal matras medewerker melding menu menukaart meubels model muziek
      navigatie netwerk nieuwsbrief norm ober oefening omgeving ondersteuning ontbijt ontvangst
      ontwerp opdracht oplader oplossing opslag order pakket pand parkeerplaats parkeren personeel
      pizza plek portie post prestatie prijs prijs-kwaliteitverhouding probleem product professor
      programma rapport recensie receptie receptionist reclame reis rekening reservering
      restaurant resultaat retour retourzending rijst ruimte salade saus scherm school schoonmaak
      serveerder serveerster service sfeer site smaak snelheid soep software spel spelling stad
      station steak stem stijl stoel strand stroom stuk support systeem taal tafel tarief tas taxi
      techniek tekst telefoon televisie terras terugbetaling test thee ticket toegang toetsenbord
      toilet trein tuin uitleg uitstraling uitzicht update upgrade vakantie verbinding verhaal
      verkoper verpakking versie verslag vertaling vertraging verzekering verzending verzendkosten
      video vis vlees vliegtuig vlucht voorgerecht voorwaarden vorm wachtrij wachttijd wachtwoord
      wandeling warmte water webshop website weergave werk wijn wijnkaart winkel woning zender
      zoekfunctie zwembad`,
    general: `aantal advies avond beetje begin beoordeling bezoek broer collega dag deel ding eind
      euro familie feest fout gebied gelegenheid geval gevoel hand hoeveelheid huis idee indruk
      jaar kans keer kerst kind kinderen land leven maand man manier mening mensen meter middag
      minuut moeder mogelijkheid moment nacht nadeel niveau ochtend paar persoon plaats plaatsen
      recensies reden rest soort ster teleurstelling thuis tijd tip uren uur vader verblijf
      verrassing verschil voorbeeld voordeel vraag vriend vriendin vrouw week weekend wereld woord
      zaak zus`,
    quality: `beperkt* betrouwbaar/betrouwbare defect* duur/dure/duurder gebruiksvriendelijk*
      gemakkelijk* goedkoop/goedkope ingewikkeld* instabiel* kapot* langzaam/langzame makkelijk*
      omslachtig* onbetrouwbaar/onbetrouwbare onduidelijk* onoverzichtelijk* onvriendelijk*
      overzichtelijk* snel/snelle stabiel* traag/trage verouderd*`,
    adjective: `belangrijk* bepaald* chinees* competent* dik donker* dun eerste eigen enorm* extra
      frans* goedkoop* gratis groot grootste grote groter hard* heet hete hoge hoog huidig*
      italiaans* japans* juist* klein* kort korte koud* krap* laag laatste lage lang lange leeg
      lege lekker* leuk* licht* lokaal lokale luid* mogelijk* mooi* nieuw* oud oude pittig* raar
      rare ruim* slecht* speciaal speciale verschillend* volledig* warm* zacht* zeker* zout*`,
    verb: `aanbevelen aanraden antwoord antwoorden at begrijp begrijpen bel bellen bestel besteld
      bestelde bestellen bestelt betaal betaald betaalt betalen betekent bevat bezocht bezoeken
      bleef blijf blijft blijven boeken boekt dacht deed denk denken denkt doe doen doet drink
      drinken drinkt dronk eet eten ga gaan gaat gaf gebeld gebeurde gebeuren gebruik* gedaan
      gedronken geef geeft gegaan gegeten gegeven geholpen gekomen gekozen gekregen gelezen geniet
      genieten genomen genoot geven gevonden gezegd gezien ging haat had hadden halen heb hebben
      hebt heeft help helpen helpt hield hoop hoor hopen horen hou houd houden houdt kan kies
      kiezen kijk kijken kocht kom komen komt kon konden koop koopt koos kopen kreeg krijg krijgen
      krijgt kunnen kunt kwam laat lag laten leer lees leg leggen legt leren leveren lezen liet
      lig liggen ligt luister maak maakt maakte mag maken mis missen mist moest moet moeten mogen
      nam neem neemt nemen ontbreekt ontbreken openen opent praat praten probeer probeerde
      probeert proberen raad reizen rijd rijden schrijf schrijven serveer* sluit sluiten speel
      spelen sta staan staat stond sturen stuur toon veranderen verblijven vereist verlaat
      vervang* vind vinden vindt voel voelen vond vragen wacht wachten weet werken werkt werkte
      weten wijzig* wil wilde willen wilt wist wonen woon zag zal zat zeg zeggen zegt zei zet
      zetten zie zien ziet zit zitten zou zouden zullen zult`,
    grammar: `acht achter af april augustus bedankt bijna binnen boven bovendien buiten daarom
      dank december dinsdag donderdag drie dus echter eerst eigenlijk eindelijk elkaar even
      februari gewoon gisteren hallo helaas hem hen hoewel honderd iemand ja januari jou juli juni
      later maandag maart mei misschien morgen naast natuurlijk nauwelijks nee negen niemand
      november nu oktober ondanks onder per precies reeds rond samen september sinds soms steeds
      straks tegen terug terwijl tien toch toen tot twee vanaf vandaag via vier vijf volgens
      vooral vrijdag waarschijnlijk wel woensdag zaterdag zelden zelf zes zeven zich zodat zodra
      zondag`,
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
