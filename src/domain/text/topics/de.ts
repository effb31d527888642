// Written for this project.
import type { TopicSource } from './source'

export const de: TopicSource = {
  language: 'de',
  words: {
    determiner: `alle allen aller am ans beide beiden beim das dein deine deinen dem den der des
      die diese diesem diesen dieser dieses ein eine einem einen einer eines einige euer eure
      euren ihr ihre ihrem ihren ihrer im ins jede jedem jeden jeder jedes kein keine keinem
      keinen keiner manche mehrere mein meine meinem meinen meiner meines sein seine seinem seinen
      seiner solch solche sämtliche unser unsere unserem unseren unserer viele vielen vom welche
      welcher wenige zum zur`,
    opener: `du er ich man wir zu`,
    link: `absolut besonders bin bist echt einfach etwas extrem ganz ist mega mehr recht schmeckt
      schmeckte schmeckten sehr seid sind so super total viel völlig war waren werden wird
      wirklich wirkt wurde wurden ziemlich`,
    thing: `abo abonnement absturz adresse aktualisierung angebot angestellte anleitung anmeldung
      anzeige app apparat arbeitsspeicher arzt atmosphäre ausblick auswahl auto bad badezimmer
      bahn balkon bank bar batterie bearbeitung bedienung benachrichtigung benutzeroberfläche
      berater beratung bestellung betrieb bett bewertung bier bild bildqualität bildschirm bildung
      brot browser buch buchung buffet bus chat cocktail code computer datei daten dauer design
      dessert display dokument dokumentation drucker dusche eingang einkauf einrichtung
      einstellung ergebnis erklärung essen etage export fahrer fahrt farbe feedback fehlermeldung
      fenster fernseher festplatte film filter fisch flasche fleisch flug flughafen form formular
      foto frühstück funktion garantie gast gebäude gebühr gericht gerät geschichte geschirr
      geschmack geschwindigkeit getränk gewicht grafik größe guthaben gutschein hafen handbuch
      handhabung handy hardware haus heizung herd hilfe homepage hotel hund hörer hülle info
      information inhalt innenstadt installation integration interface internet kabel kaffee
      kalender kamera karte kasse kategorie kauf kellner kellnerin kino klang klimaanlage koch
      kommunikation kontakt konto konzept kopfhörer kosten kuchen kunde kundenbetreuung
      kundendienst kundenservice kundensupport kunststoff kurs kündigung ladegerät laden lage
      lampe laptop lautsprecher lautstärke lehrer leistung lektion lernen licht lied lieferant
      lieferung lieferzeit linie lobby login lüfter mahlzeit maschine material matratze
      meeresfrüchte mehrwert menü milch mitarbeiter mobiltelefon modell modul motor musik
      nachricht navigation netz netzteil netzwerk newsletter nudeln nutzer oberfläche ordner ort
      paket parkplatz passwort person personal pizza plattform portion post preis preisleistung
      problem produkt professor programm projekt prozess prozessor prüfung qualität quittung
      rabatt rechner rechnung registrierung reinigung reis restaurant rezeption rückerstattung
      rückgabe salat sauberkeit sauce schloss schreibtisch schrift schuhe schule seite sendung
      server service sicherheit sitz software soße speicher speise speisekarte spiel sprache stadt
      standort steak stil stimme strand straße strom suche suppe support system tabelle tarif
      tasche tastatur technik tee telefon teller termin terrasse text thema ticket tisch toilette
      ton touchpad training transaktion trinkgeld tür umgebung unterkunft unterlagen unterricht
      update upgrade urlaub verarbeitung verbindung verkäufer verpackung versand versicherung
      version vertrag verwaltung video vorlesung vorspeise vorteil wartezeit wasser webseite
      website wein werbung werkzeug wert wifi wlan wohnung wäsche zahlung zimmer zubehör zug
      zugang zustellung zutaten übersetzung übersicht übung`,
    general: `abend anfang anzahl april art aufenthalt august bedarf beispiel besuch bezug
      bisschen bruder dank dezember dienstag ding dollar donnerstag ehefrau ehemann eindruck
      eltern empfehlung ende enttäuschung erfahrung erlebnis euro fall familie fazit februar
      fehler frage frau frechheit freitag freund freundin gefühl geld glück grund hammer hand heim
      hinsicht hoffnung idee jahr januar juli juni katastrophe kind klasse kollege leben leute
      lust mai mal mehrheit meinung menge mensch meter minute mittag mittwoch monat montag morgen
      mutter märz möglichkeit nacht nachteil niveau november oktober ordnung paar platz prozent
      punkt rat rest sache samstag schluss schritt schwester sekunde september sonntag spaß stern
      sterne stunde stück tag teil tipp unterschied unverschämtheit vater wahl wahnsinn
      weihnachten weise welt woche wochenende wort zeit überraschung`,
    quality: `begrenzt* benutzerfreundlich* billig* defekt* einfach* fehlerhaft* günstig*
      instabil* intuitiv* kaputt* kompliziert* langsam* preiswert* schnell* stabil* teuer/teure*
      umständlich* unfreundlich* unklar* unzuverlässig* unübersichtlich* veraltet* verwirrend*
      zuverlässig* übersichtlich* überteuert*`,
    adjective: `absolut* alt* ander* authentisch* besser* chinesisch* deutsch* dick* dunkel* dünn*
      eigen* eng* erst* fair* französisch* frisch* fürchterlich* ganz* ganze* gesamt* gewiss*
      gleich* groß* größt* hart* heiß* hell* hoch hohe* italienisch* japanisch* kalt* klar* klein*
      kurz* lang* laut* leer* leicht* leise* letzt* liebevoll* möglich* nett* neu* niedrig*
      notwendig* nächst* original* richtig* riesig* salzig* scharf* schwer* schön* süß* trocken*
      täglich* verschieden* viel* voll* warm* weich* weiter* wichtig* zentral*`,
    verb: `antworten arbeiten bekam bekommen benutzen bestellen bestellt bleiben brauchen braucht
      darf denken dürfen empfehle empfehlen erhalten erhielt fand finden fragen funktionieren
      funktioniert gab geben gefallen gefällt gehen geht gekauft gelernt gibt ging glauben habe
      haben hassen hast hat hatte hatten helfen hilft hoffen hätte hätten hören kam kann kaufen
      kommen kommt konnte konnten können könnte lesen liebe lieben machen macht machte mag muss
      musste möchte möchten müssen nutzen reden sagen sagt sagte sah schließen schreiben sehen sei
      soll sollte sprechen trinken tun tut verstehen verwenden warten wartet weiß will wissen
      wohnen wollen wollte zeigen öffnen`,
    grammar: `ab acht allem allerdings als ansonsten außer außerdem bald bestimmt bevor daher
      damit danach danke dann denn deshalb dich dir dort drei eben eins endlich erneut euch fast
      früher fünf gar genau gestern hallo halt her heute hin hinter hundert ihm ihn insgesamt ja
      jedoch jemand kaum manchmal nachdem natürlich neben nein niemand nun ob obwohl pro raus rein
      sechs sicher sieben sofort sondern sonst sowie später statt trotz trotzdem vier vor vorallem
      wahrscheinlich weg wegen wenigstens wo während zehn zudem zumindest zurück zwei zwischen`,
  },
  events: `wechsel*=wechseln gewechselt=wechseln abstürz*=absturz abgestürzt=absturz absturz*=absturz stürzt=absturz
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
