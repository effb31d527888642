// Written for this project.
import type { TopicSource } from './source'

export const de: TopicSource = {
  language: 'de',
  words: {
    determiner: `der die das den dem des ein eine einen einem einer eines dieser diese dieses
      diesen diesem mein meine meinen meinem meiner meines dein deine deinen ihr ihre ihren ihrem
      ihrer sein seine seinen seinem seiner unser unsere unseren unserem unserer euer eure euren
      kein keine keinen keinem keiner jeder jede jedes jeden jedem alle allen aller einige viele
      vielen wenige mehrere welche welcher manche solche solch beide beiden sämtliche zum zur vom am
      im beim ins ans`,
    opener: `ich du er wir man zu`,
    link: `ist sind war waren wird werden wurde wurden bin bist seid sehr so zu ganz recht
      ziemlich total wirklich extrem super mega absolut besonders etwas viel mehr echt völlig
      einfach wirkt schmeckt schmeckte schmeckten`,
    thing: `abo abonnement absturz adresse aktualisierung angebot angestellte anleitung anmeldung
      anzeige app apparat arbeitsspeicher arzt atmosphäre ausblick auswahl auto bad badezimmer bahn
      balkon bank bar batterie bearbeitung bedienung benachrichtigung benutzeroberfläche beratung
      berater bestellung betrieb bett bewertung bier bild bildschirm bildqualität bildung brot
      browser buch buchung buffet bus chat code computer cocktail daten datei dauer design dessert
      display dokument dokumentation drucker dusche einkauf eingang einrichtung einstellung ergebnis
      erklärung essen etage export fahrer fahrt farbe fehlermeldung feedback fenster fernseher
      festplatte film filter fisch flasche fleisch flug flughafen form formular foto frühstück
      funktion gast garantie gebäude gebühr gericht gerät geschichte geschirr geschmack
      geschwindigkeit getränk gewicht grafik größe guthaben gutschein hafen handbuch handhabung
      handy hardware haus heizung herd hilfe homepage hotel hörer hund hülle info information inhalt
      innenstadt installation integration interface internet kabel kaffee kalender kamera karte
      kasse kategorie kauf kellner kellnerin kino klang klimaanlage koch kommunikation konto kontakt
      konzept kopfhörer kosten kuchen kunde kundendienst kundenservice kundenbetreuung kundensupport
      kunststoff kurs kündigung küche laden ladegerät lage lampe laptop lautsprecher lautstärke
      lehrer leistung lektion lernen licht lieferant lieferung lieferzeit lied linie lobby login
      lüfter mahlzeit maschine material matratze mehrwert meeresfrüchte menü milch mitarbeiter
      mobiltelefon modell modul motor musik nachricht navigation netz netzteil netzwerk newsletter
      nudeln nutzer oberfläche ordner ort paket parkplatz passwort person personal pizza plattform
      portion post preis preise preisleistung problem produkt professor programm projekt prozess
      prozessor prüfung qualität quittung rabatt rechner rechnung registrierung reinigung reis reise
      restaurant rezeption rückerstattung rückgabe sauberkeit salat sauce schloss schreibtisch
      schrift schuhe schule seite sendung server service sicherheit sitz software soße speicher
      speise speisekarte spiel sprache stadt standort steak stil stimme strand straße strom suche
      suppe support system tabelle tarif tastatur tasche technik tee telefon teller termin terrasse
      text thema ticket tisch toilette ton touchpad training transaktion trinkgeld tür übersetzung
      übersicht übung umgebung unterkunft unterlagen unterricht update upgrade urlaub verarbeitung
      verbindung verkäufer verpackung versand version versicherung vertrag verwaltung video
      vorlesung vorspeise vorteil ware wartezeit wäsche wasser webseite website wein werbung
      werkzeug wert wifi wlan wohnung zahlung zimmer zubehör zugang zug zustellung zutaten`,
    general: `ding dinge sache sachen zeit mal male tag tage abend nacht morgen mittag woche monat
      jahr stunde minute minuten sekunde leute mensch menschen mann frau kind kinder freund freunde
      freundin familie teil art weise fall grund frage fragen problem fehler platz anzahl menge paar
      bisschen möglichkeit idee meinung eindruck erfahrung erlebnis gefühl unterschied niveau hand
      leben welt heim anfang ende schluss besuch aufenthalt wochenende weihnachten geld wahl stern
      sterne wort worte punkt überraschung enttäuschung rat glück spaß lust hoffnung katastrophe
      frechheit unverschämtheit dank empfehlung fazit nachteil hinsicht bezug bedarf ordnung klasse
      wahnsinn hammer montag dienstag mittwoch donnerstag freitag samstag sonntag januar februar
      märz april mai juni juli august september oktober november dezember eltern mutter vater bruder
      schwester ehemann ehefrau kollege meter euro prozent dollar stück seite schritt beispiel rest
      mehrheit tipp`,
    quality: `langsam* teuer/teure* billig* günstig* preiswert* überteuert* kompliziert*
      umständlich* unübersichtlich* übersichtlich* unklar* instabil* unzuverlässig* zuverlässig*
      stabil* fehlerhaft* kaputt* defekt* einfach* schnell* intuitiv* benutzerfreundlich*
      unfreundlich* veraltet* begrenzt* verwirrend*`,
    adjective: `gut gute guter gutes guten schlecht* schnell* langsam* teuer teure teurer günstig*
      billig* einfach* schwierig* schwer* kompliziert* umständlich* freundlich* unfreundlich* nett*
      hilfsbereit* hilfreich* kompetent* inkompetent* professionell* sauber* schmutzig* dreckig*
      groß* klein* neu* alt* lang* kurz* hoch hohe* niedrig* schön* hässlich* gemütlich* toll*
      wunderbar* fantastisch* perfekt* ausgezeichnet* hervorragend* lecker* köstlich* langweilig*
      interessant* nützlich* zuverlässig* unzuverlässig* stabil* instabil* kaputt* defekt*
      fehlerhaft* unklar* klar* verständlich* übersichtlich* unübersichtlich* unverschämt* warm*
      kalt* heiß* frisch* trocken* süß* salzig* scharf* hell* dunkel* laut* leise* ruhig* bequem*
      unbequem* geräumig* eng* richtig* falsch* ganz* eigen* erst* letzt* nächst* ander* gewiss*
      verschieden* wichtig* möglich* unmöglich* notwendig* voll* leer* kostenlos* schrecklich*
      furchtbar* fürchterlich* nutzlos* enttäuscht* enttäuschend* zufrieden* unzufrieden* glücklich*
      traurig* ärgerlich* nervig* genial* großartig* okay ok spitze prima modern* original*
      veraltet* angenehm* unangenehm* höflich* aufmerksam* geduldig* lieblos* liebevoll*
      authentisch* preiswert* angemessen* überteuert* begrenzt* dünn* dick* leicht* hart* weich*
      zart* beste bester bestes besten besser* schlimm* größt* italienisch* deutsch* französisch*
      chinesisch* japanisch* zentral* gesamt* ganze* täglich* gleich* weiter* viel* absolut* fair*
      ehrlich* riesig*`,
    verb: `haben hat hatte hatten habe hast hätte hätten kann können konnte konnten könnte soll
      sollte muss musste müssen will wollen wollte darf dürfen mag möchte möchten gibt gab geben
      ging gehen geht kam kommen kommt macht machen machte tun tut sagen sagt sagte sehen sah finden
      fand glauben denken wissen weiß brauchen braucht kaufen gekauft bestellen bestellt essen
      trinken empfehlen empfehle lieben liebe hassen hoffen funktioniert funktionieren warten wartet
      bekommen bekam erhalten erhielt nutzen benutzen verwenden arbeiten wohnen bleiben gefällt
      gefallen hilft helfen zeigen öffnen schließen lernen gelernt verstehen lesen schreiben hören
      sprechen reden fragen antworten sei`,
    grammar: `auf aus bei mit nach seit von an in über unter vor hinter neben zwischen durch für
      gegen ohne um bis während wegen trotz statt außer laut pro ab und oder aber denn sondern doch
      weil dass wenn als ob obwohl damit nachdem bevor sowie wie wo wer was wann warum dort hier da
      dann danach nun jetzt schon noch nur auch immer nie niemals oft manchmal wieder leider
      eigentlich vielleicht wahrscheinlich bestimmt sicher natürlich allerdings jedoch trotzdem
      deshalb daher außerdem zudem sonst fast kaum gar nicht nichts alles etwas jemand niemand mich
      mir dich dir uns euch ihm ihn sich es sie ja nein bitte danke hallo zwei drei vier fünf sechs
      sieben acht neun zehn hundert eins gestern heute morgen bald später früher erneut zurück weg
      raus rein hin her genau eben halt mal insgesamt ansonsten vorallem vor allem zumindest
      wenigstens endlich sofort gleich`,
  },
  events: `abstürz*=absturz abgestürzt=absturz absturz*=absturz stürzt=absturz
    einfrier*=einfrieren eingefroren=einfrieren hängt=hängen bug=bug bugs=bug
    fehlermeldung*=fehlermeldung ausfall*=ausfall ausfälle*=ausfall störung*=störung
    verspätung*=verspätung verspätet=verspätung deinstallier*=deinstallation gekündigt=kündigung
    kündig*=kündigung abgebucht=abbuchung abbuchung*=abbuchung neustart*=neustart`,
  names: `loggt aus=abmeldung | ausgeloggt=abmeldung | meldet ab=abmeldung | logge ein=anmeldung |
    e mail=e-mail | e mails=e-mail | dark mode | wi fi=wifi | zum beispiel= | auf jeden= | vor
    allem= | im grunde= | auf keinen=`,
  endings: [
    [/(ung|ungen|heit|heiten|keit|keiten|schaft|tion|tionen|tät|ment|nis|nisse|service)$/, 'thing'],
    [/(lich|liche|licher|liches|lichen|ig|ige|iger|iges|igen|isch|ische|ischer|isches|ischen|bar|bare|sam|same|los|lose|voll|volle|haft|hafte)$/, 'adjective'],
  ],
  habits: { capitalNouns: true, parted: true },
}
