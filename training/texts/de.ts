import type { WrittenTexts } from './written'

export const de: WrittenTexts = {
  subjects: `die App | der Kundendienst | die Lieferung | das Essen | das Hotel | das Zimmer | das Personal | der Preis
    das Programm | der Service | der Support | das Handy | der Akku | das Display | die Webseite | das Produkt | der Kurs
    der Dozent | das Frühstück | das Restaurant | das Update | die Verbindung | das Abo | das Paket | die Qualität
    die Bestellung | die Tastatur | der Ton | die Bedienung | die neue Version | euer System | der Laden | der Kellner
    die Rechnung | die Ware | der Laptop | der Kaffee | die Lage | die Speisekarte | die Kamera | der Verkäufer`,
  good: `ist gut | ist sehr gut | ist super | ist toll | ist klasse | ist fantastisch | ist großartig | ist spitze
    ist hervorragend | ist ausgezeichnet | ist schnell | ist einfach zu bedienen | ist leicht zu verstehen | ist wunderbar
    ist perfekt | ist bequem | ist zuverlässig | ist stabil | ist freundlich | ist hilfsbereit | ist nett | ist beeindruckend
    ist günstig | ist preiswert | ist übersichtlich | ist schön | ist sauber | ist gemütlich | ist eine Freude | macht Spaß
    funktioniert einwandfrei | funktioniert tadellos | läuft flüssig | läuft wie geschmiert | hält was sie verspricht
    ist sein Geld wert | ist jeden Cent wert | erfüllt meine Erwartungen | übertrifft meine Erwartungen | ist besser als erwartet
    erleichtert mir den Alltag | spart mir viel Zeit | antwortet immer schnell | ist nicht schlecht | ist gar nicht schlecht
    enttäuscht nie | schmeckt lecker | schmeckt hervorragend | ist köstlich | ist elegant | ist durchdacht | ist intuitiv
    ist zuvorkommend | ist kompetent | ist die beste | ist professionell | ist effizient | ist blitzschnell | ist engagiert
    ist verständlich | ist geräumig | ist ruhig gelegen | ist unschlagbar | ist makellos | ist reichhaltig | ist frisch | überzeugt
    begeistert mich | ist empfehlenswert | ist ein Genuss | ist liebevoll gemacht | klappt wunderbar`,
  bad: `ist schlecht | ist sehr schlecht | ist miserabel | ist furchtbar | ist schrecklich | ist langsam | ist viel zu langsam
    ist zu teuer | ist völlig überteuert | ist unbrauchbar | ist eine Katastrophe | ist hoffnungslos | ist enttäuschend
    ist eine Enttäuschung | ist unzuverlässig | ist instabil | ist unfreundlich | ist unverschämt | ist schmutzig | ist dreckig
    ist langweilig | ist verwirrend | ist umständlich | ist schwer zu bedienen | ist kompliziert | ist voller Fehler
    funktioniert nicht | geht nicht | funktioniert schlecht | stürzt ständig ab | hängt sich dauernd auf | friert ständig ein
    antwortet nie | antwortet nicht auf E-Mails | ist kaputt | ging nach einer Woche kaputt | ist defekt | ist zu klein
    ist nicht gut | ist nicht gut genug | ist sein Geld nicht wert | erfüllt die Erwartungen nicht | ist rausgeworfenes Geld
    ist Zeitverschwendung | ist unter aller Sau | ist mangelhaft | ist ungenügend | ist Schrott | ist Müll | ist veraltet
    ist viel schlechter als früher | ist laut | war kalt und fade | stinkt | ist eklig | nervt | ist frustrierend | ist arrogant
    kam zu spät | kam nie an | ist schon wieder verspätet | schaltet sich ab | ruckelt | ist inkompetent | ist hässlich
    ist überbewertet | ist abgenutzt | ist mittelmäßig | ist inakzeptabel | ist ein Witz | ist peinlich | ist lieblos
    ist ungenießbar | ist eine Frechheit | ist eine Zumutung | lässt zu wünschen übrig | taugt nichts | ist desinteressiert`,
  praise: `Danke für die Hilfe | Vielen Dank für die schnelle Antwort | Ich liebe es | Wir sind sehr zufrieden | Rundum zufrieden
    Sehr zu empfehlen | Kann ich nur empfehlen | Klare Kaufempfehlung | Der beste Kauf seit langem | Alles hat geklappt
    Sehr gute Erfahrung | Wirklich guter Service | Schnelle Lieferung und gute Qualität | Überhaupt keine Probleme
    Nichts zu meckern | Nichts auszusetzen | Besser geht es nicht | Es könnte nicht besser sein | Wir kommen gerne wieder
    Fünf Sterne | Weiter so | Daumen hoch | Ich wurde positiv überrascht | Nettes und hilfsbereites Personal | Gerne wieder
    Das Essen schmeckte himmlisch | Preis und Leistung stimmen | Genau das was ich gebraucht habe | Tolles Preis-Leistungs-Verhältnis
    Ich hatte noch nie Probleme | Es läuft einfach | Klasse | Gut gemacht | Perfekt | Super | Sehr schön | Spitze | Bravo | Top | Prima
    Ich bin beeindruckt wie einfach es war | Endlich etwas das funktioniert | Nicht schlecht | Gar nicht schlecht | Gar nicht übel
    Es könnte schlimmer sein | Schöner Ausblick und sauberes Zimmer | Ein Schnäppchen | Hut ab vor eurem Support
    Ich kaufe gerne wieder hier | Schnell und unkompliziert | Das Problem wurde sofort gelöst | Seit Jahren zufriedener Kunde
    Leckere Gerichte und gemütliche Stimmung | Guter Dozent | Ich freue mich | Bin begeistert | Einfach nur geil | Hammer
    Glücklich damit | So macht es Spaß | Ihr seid die Besten | Das hat mir den Tag gerettet | Endlich gute Laune`,
  complaints: `Danke für gar nichts, wirklich | Danke, das war völlig nutzlos
    Ich will mein Geld zurück | Nie wieder | Finger weg | Ich bin sehr enttäuscht | Das ist einfach zu schlecht
    Ich warte seit drei Wochen und habe noch immer keine Antwort | Niemand geht ans Telefon | Ich kündige mein Abo
    Nicht zu empfehlen | Kann ich nicht empfehlen | Ich kann mich nicht einloggen | Ich werde ständig ausgeloggt
    Zu viele Fehler | Fehler über Fehler | Das ist Betrug | Betrüger | Abzocke | Die ziehen einen über den Tisch
    Ich fühle mich betrogen | Geldverschwendung | Zeitverschwendung | Das Schlimmste was ich je erlebt habe | Was für eine Enttäuschung
    Geht nicht | Viel zu teuer | Das Paket kam nie an | Seit dem letzten Update geht gar nichts mehr | Ich bekam die falsche Ware
    Die Ware war kaputt als sie ankam | Das Essen war kalt und schmeckte nach nichts | Wir warteten eine Stunde auf das Essen
    Das Zimmer war schmutzig und roch muffig | Schimmel im Bad | Der Kellner war unverschämt | Man versprach einen Rückruf der nie kam
    Mir wurde doppelt abgebucht | Versteckte Gebühren | Schlechte Erfahrung von Anfang bis Ende | Mieser Kundendienst
    Alle meine Daten sind weg | Hätte ich es nur nie gekauft | Auf die ist kein Verlass | Ich wechsle den Anbieter
    Das Laden dauert ewig | Ich bereue den Kauf | Schon wieder ein Ausfall | Toll, schon wieder ein Ausfall | Na super, jetzt geht es auch nicht
    Ich hatte mehr erwartet | Es könnte besser sein | Nach zwei Tagen kaputt | Schrott | Müll | Mist | Murks | Peinlich | Frechheit
    Ein Skandal | Ich habe die ewigen Probleme satt | Der Akku hält keine Stunde | Die Werbung macht alles kaputt
    Der Unterricht war chaotisch und öde | Ich habe nichts gelernt | Denen sind die Kunden egal | Schlechter Ton und schlechtes Bild
    Nicht zufrieden | Ihr nervt | Ich hasse es | Wie traurig | Ich habe Angst um meine Daten | Bin wütend | Keine Lust mehr | So ein Scheiß
    Ich wollte es mögen, aber es ist zu umständlich | Leider wieder nichts | Sechs, setzen | Macht mich krank | Unmöglich`,
  neutral: `Ganz okay | Ist ganz okay | Es wäre gut, wenn man sortieren könnte | Eine Übersicht wäre hilfreich
    Nein | Nichts | Nein danke | Keine Angabe | Keine Anmerkungen | Nichts hinzuzufügen | Keine Ahnung | Ist ok | Ok | Okay | Ganz ok | Neutral | In Ordnung
    Ich benutze sie einmal im Monat | Wie ändere ich meine Adresse? | Kann man nach Excel exportieren?
    Ein dunkler Modus wäre schön | Ich habe es für meine Mutter gekauft | Wir haben zwei Portionen bestellt | Das Paket kam gestern
    Wann öffnen Sie? | Ich habe das Abo seit 2019 | Bitte mehr Sprachen hinzufügen | Wir waren an einem Mittwochabend dort
    Weder gut noch schlecht | Es ist okay | Kein Kommentar | Weiß nicht | Ich habe es noch nicht ausprobiert | Nichts Besonderes
    Ich würde gern die Preise ohne Steuer sehen | Es gibt sie in drei Farben | Ich habe am Montag angerufen | Was kostet das?
    Meine Kundennummer steht auf der Rechnung | Wir sind zu viert in der Abteilung | Ich nutze meistens die mobile Version
    Ich habe es im Netz gesehen und bestellt | Der Kurs dauert sechs Wochen | Das Hotel liegt neben dem Bahnhof | Geht so
    Wo finde ich die Einstellungen? | Gibt es eine Version für Linux? | Ich habe es mit zur Arbeit genommen | Teils teils
    Man meldet sich mit der Mailadresse an | Ich brauche eine Quittung | Filter sollten sich speichern lassen | Wie erwartet
    Durchschnitt | Vielleicht kaufe ich wieder | Ich habe das große Modell genommen | Heute Abend läuft Tatort
    Gleich fahre ich nach Hamburg | Was macht ihr am Wochenende? | Morgen früh geht es weiter | Die Sitzung beginnt um neun`,
  and: 'und',
  but: 'aber',
}
