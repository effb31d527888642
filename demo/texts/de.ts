import { type LanguageTexts, readTopics } from './language-texts'

export const de: LanguageTexts = {
  gap: ' ',
  greetings: 'Hallo!|Moin!|Guten Tag.|Liebes Team!|Kurz und ehrlich:|Servus!|Hallo zusammen!',
  links: 'Außerdem:|Und:|Noch etwas:|',
  buts: 'Aber:|Leider:|Nur:|Minuspunkt:',
  thanks: 'Danke!|Weiter so!|Top!|Vielen Dank.|Nichts zu meckern.|Ein Lob ans Team.|Klasse.',
  slots: {
    month: 'Januar|Februar|März|April|Mai|Juni|August|September|Oktober|November',
    weekday: 'Montag|Dienstag|Mittwoch|Donnerstag|Freitag',
    wait: 'zwei Minuten|drei Minuten|fünf Minuten|zehn Minuten|eine gute Minute',
    many: '300|450|800|1.200|rund 2.000|über 5.000',
    percent: '15 %|20 %|25 %|30 %|40 %',
    firm: 'eine Bäckerei|ein kleines Café|ein Friseursalon|ein Malerbetrieb|eine Physiopraxis',
    feature: 'mehrere Währungen|eine Zeiterfassung|Teilzahlungen|Angebote|Kostenstellen|{more}',
    more: 'wiederkehrende Rechnungen|E-Rechnungen|Rechnungen auf Englisch|eine Lagerverwaltung',
    please: 'Bitte beheben.|Wann wird das behoben?|So geht das nicht.|Schon zweimal gemeldet.',
  },
  typos: {
    Rechnung: 'Rechung', dass: 'das', Belege: 'Beläge', nämlich: 'nähmlich', Standard: 'Standart',
    wirklich: 'wirklcih', funktioniert: 'funktionert', nicht: 'nciht', einfach: 'einfahc',
  },
  topics: readTopics(`
# export
- [Der Export|Der CSV-Export] [hängt sich auf|bricht ab|stürzt ab], sobald ich mehr als [drei
  Monate|{many} Zeilen] wähle.
- [Export schon wieder kaputt.|Export abgestürzt. Mal wieder.|export geht nicht??|Kein Export
  möglich]
- Wollte {many} Rechnungen für den Steuerberater exportieren, heraus kam [eine leere Datei|Fehler
  500|nur die Hälfte].
- Die Spalten kommen [jeden Monat|seit dem Update] in anderer Reihenfolge, unser Import scheitert.
- Punkt statt Komma, Datum amerikanisch, die Steuerspalte ist [leer|weg]. Wer prüft das?
- Das PDF [schneidet die letzte Zeile ab|verliert unser Logo|druckt alles doppelt]. Peinlich.
- Den ganzen {weekday}abend Monat für Monat exportiert, weil ein ganzes Jahr nie durchläuft.
- Umlaute sind in der CSV nur Zeichensalat. [Echt jetzt?|Jedes Mal.|Aus Müller wird M?ller.]
- Jeder Export endet mit "[Unbekannter Fehler|Etwas ging schief|Bitte später versuchen]". Aha.
~ Export klappt für einen Monat, beim ganzen Jahr [gibt er auf|ist Schluss].
~ Schön, dass ich alles rausbekomme. Jetzt bitte noch [Spalten wählen|Vorlagen speichern] können.
~ PDF-Export [wunderbar|tadellos], CSV-Export [ein Glücksspiel|Kraut und Rüben].
~ Am Ende ist alles in der Datei, dauert halt {wait} und braucht [zwei Anläufe|etwas Glück].
+ Der Export spart mir [eine Stunde pro Woche|einen halben Tag im Monat|jedes Quartal einen Abend].
+ [Export läuft einfach.|Der Export ist Gold wert.|Jahresabschluss ganz ohne Stress.|Super Export]
+ Ein Klick, und der Steuerberater hat alles. [Er ruft nicht mal mehr an.|Fertig vor dem Mittag.]
+ Hab {many} Zeilen in Sekunden exportiert, in der Tabelle hat auf Anhieb alles gepasst.
>- [Hab am Ende alles abgetippt.|Unser Steuerberater wird langsam ungeduldig.|{please}]
>+ [Allein das ist das Geld wert.|Spart mir auch das Telefonat.]
# support
- Der Support brauchte [vier Tage|eine Woche], und dann kam nur [ein Link zur Hilfe|ein
  Textbaustein].
- [Keiner antwortet.|Eine Woche keine Antwort.|Chat immer offline.|Mieser Support.|support = bot]
- Der Chatbot dreht sich im Kreis, an einen Menschen kommt man nicht ran. [Hallo?|Unbrauchbar.]
- Drei Leute sagten mir, ich solle [den Cache leeren|die Bank anrufen]. Liest keiner das Ticket?
- Ticket offen seit {month}. [Funkstille.|Kein Stand.|Zweimal ohne Antwort geschlossen.]
- Die Dame im Chat war [patzig|ziemlich kurz angebunden], als ich [noch mal|nach einer Erstattung]
  fragte. [Dafür zahle ich?|Geht gar nicht.]
~ Der Support ist [nett|geduldig], nur dauert es [zwei Tage|Tage], bis sich jemand meldet.
~ Am Ende kam eine gute Antwort. [Fünf Mails hätte es nicht gebraucht.|Leider vier Tage zu spät.]
~ Bei einfachen Fragen ist der Chat fix. Bei [Umsatzsteuer|Erstattungen] wird man herumgereicht.
+ Der Support hat [in zehn Minuten|in unter fünf Minuten|sofort] geantwortet, an einem
  {weekday}abend, und [es gleich behoben|blieb dran, bis es lief].
+ [Bester Support, den ich kenne.|Großartiger Support!|Ein Mensch mit Ahnung!|Tolles Chat-Team]
+ Wer bei euch im Chat sitzt, verdient mehr Gehalt. [Ruhig, klar, kein Fachchinesisch.|Zweimal die
  Umsatzsteuer erklärt, ohne zu seufzen.]
+ Hatte mich in der Voranmeldung vertan, der Support hat es [vor dem Mittag|in einem Rutsch] gelöst.
>- [Ich wollte nur meine Rechnungsnummern richten.|Hab dann den Steuerberater gefragt.|Für den
  Business-Tarif ist das schwach.]
>+ [Deshalb bleibe ich.|Heutzutage selten.]
# price
- [Zu teuer.|Viel zu teuer für das Gebotene|Der Preis.|Inzwischen zu teuer.|schon wieder teurer]
- {percent} mehr [von einem Monat auf den anderen|seit {month}] und [für uns nichts Neues|keine
  Erklärung].
- Brauche genau eine Sache aus Business, [den Steuerbericht|die Freigaben], und zahlen alles mit.
- Bei [sechs|acht|zehn] Rechnungen im Monat ist [Team|Starter] schwer zu rechtfertigen.
- Jeder weitere [Nutzer|Kontozugang] kostet extra. Das läppert sich bei einem kleinen Betrieb.
- Preis erhöht ohne ein Wort, gemerkt hab ich es [am Kontoauszug|an der Abbuchung]. [Schlechter
  Stil.|Toll.]
- Der Sprung von Starter zu Team ist absurd: das Doppelte für [Mahnungen|zwei Nutzer mehr].
~ Gutes Programm, aber [jedes Jahr wird es teurer|preislich ist jetzt die Grenze erreicht].
~ Ich mag es sehr. Zum halben Preis würde ich [nie woanders schauen|sofort verlängern].
~ Fürs Schreiben der Rechnungen fair, [mit zweitem Nutzer|mit Bankanbindung] zu viel.
~ Jahrespreis in Ordnung, monatlich [etwas happig|schon viel].
+ [Jeden Cent wert.|Preis-Leistung stimmt.|Fairer Preis, keine Tricks.|Billiger als unser Büro.]
+ Rechnet sich von selbst. Die Mahnungen haben im {month} [drei|vier|fünf] Rechnungen eingetrieben.
+ Starter reicht mir als Einzelkämpfer völlig und kostet weniger als [mein Handy|zwei Mittagessen].
+ Von Team zu Starter gewechselt, [zwei Minuten|zwei Klicks], kein Theater. [Respekt.|So gehört
  das.]
>- [Ein Tarif für ganz Kleine wäre gut.|Wir schauen uns um.|Kann ich meinem Partner nicht erklären.]
>+ [Um ein Jahr verlängert.|Verlängern war keine Frage.]
# mobile_app
- Die App [stürzt ab|schließt sich|friert ein], [sobald ich einen Beleg fotografiere|wenn ich eine
  Rechnung öffne], seit [dem Update|{month}].
- [App stürzt ständig ab.|App unbrauchbar|Die App ist ein Witz.|app geht nicht auf]
- Auf meinem [Tablet|alten Handy] liegt der Senden-Knopf hinter der Tastatur. Also geht nichts raus.
- Die App meldet mich ab, sobald ich zur [Kamera|Mail] wechsle, und der Entwurf ist weg.
- Warum kann ich in der App keinen Entwurf ändern? Immer heißt es "am Computer öffnen".
- Bin den ganzen Tag auf Baustellen, schlechtes Netz. [Ohne Offline-Modus nutzlos.|Lädt und lädt.]
~ Die App taugt, um [zu sehen, wer gezahlt hat|Belege zu scannen], zum Rechnungschreiben nicht.
~ Schöne App, aber [sie frisst Akku|viel zu viele Benachrichtigungen|dunkel kann man nichts lesen].
~ Rechnungen aus dem Transporter, herrlich. Wenn es jetzt noch [ohne Netz|auf dem Tablet] ginge...
+ Rechnung raus, noch [im Transporter|im Zug|beim Kunden in der Küche], bevor die Jacke zu war.
+ [Tolle App!|Die App ist spitze|App läuft, sogar auf meinem alten Handy.|Super praktische App]
+ Mache inzwischen [fast alles|das meiste] am Handy. [Der Laptop kommt einmal im Monat raus.|Hätte
  ich nie gedacht.]
+ Die neue App ist [viel schneller|endlich ausgereift]. [Gutes Update.|Offene Posten gleich vorn.]
>- [Zweimal neu installiert, bringt nichts.|Jetzt wieder Zettel und Stift.|{please}]
# bank_sync
- Seit {weekday} steht der Bankabgleich[ schon wieder|]. [Dritter Ausfall.|Seitdem nichts.|Na toll.]
- [Bankabgleich kaputt.|Abgleich klappt nie.|Bankverbindung weg, schon wieder.|bank geht nicht]
- Muss die Bank [jede Woche|alle paar Tage|jeden Montag] neu verbinden, mit TAN. [Nervt.|Reicht
  mir.]
- Umsätze kommen doppelt, vor jeder Voranmeldung lösche ich [dreißig|fünfzig|ein Dutzend] Zeilen.
- Meine kleine Genossenschaftsbank steht seit {month} auf "in Kürze". [Wie kurz denn?|Nun ja.]
- Der Abgleich hinkt [drei|vier|fünf] Tage hinterher, ich mahne Kunden, die längst gezahlt haben.
  [Peinlich.|Unschön.]
~ Wenn der Bankabgleich läuft, ist er [genial|Zauberei]. Er läuft drei von vier Wochen.
~ Die Zuordnung ist [clever|richtig gut], das Verbinden hat [drei Abende|vier Anläufe] gebraucht.
~ Girokonto läuft einwandfrei, [das Tagesgeld|die Kreditkarte] [nie.|hängt seit {month}.]
+ Der Abgleich findet [neun von zehn|fast alle] Zahlungen allein. [Ich klicke nur OK.|Früher war das
  mein Freitag.]
+ [Der Bankabgleich ist Zauberei.|Bankabgleich top.|Noch nie ausgefallen.|Nie wieder abtippen]
+ [Zwei|Drei] Konten in [zehn|fünf] Minuten verbunden, alles seit {month} war da.
+ Sehe schon beim Frühstück, wer gezahlt hat. [Das Beste an Fernhill.|Ich schlafe besser.]
>- [Die Bank sagt, es liegt an euch.|Tippe jetzt alles von Hand.|{please}]
# missing_feature
- Wo bleibt das? Wir brauchen {feature}. [Gefragt haben wir im {month}.|Sonst wird das nichts.]
- Wir brauchen {feature}, und seit [einem Jahr|zwei Jahren|Ewigkeiten] heißt es "bald".
- Ohne {feature} führe ich nebenher eine Tabelle. [Die wollte ich loswerden.|Sinnlos.]
- Man kann nicht [eine Zahlung auf zwei Rechnungen aufteilen|nur eine Position rabattieren|ein
  Zahlungsziel pro Kunde setzen]. [Das ist Grundausstattung.|Warum?]
- [Fehlt zu viel.|Das Nötigste fehlt.|Zu viele Lücken|hätte {feature} gebraucht]
- Unsere Kunden sitzen in [drei|vier] Ländern. Eine Währung reicht da nicht.
~ [Gutes|Solides] Programm. Wenn ihr noch {feature} einbaut, ist es [perfekt|komplett].
~ Kann fast alles, was wir brauchen. Wir vermissen nur {feature}.
~ Bisher zufrieden, aber ich vermisse {feature} [jede Woche|aus dem alten Programm].
~ Mahnungen sind super. Jetzt lasst mich noch [den Text ändern|einzelne Kunden ausnehmen], bitte.
+ [Endlich ein brauchbarer Steuerbericht!|Angebote sind da, danke!|Alles drin, was ich brauche.]
+ Im {month} habe ich mir {feature} gewünscht, [sechs Wochen später war das live|und jetzt geht
  das]. [Da hört jemand zu.|Wow.]
+ Alles drin, was ein kleiner Betrieb braucht, [und nichts, was stört|nicht mehr, nicht weniger].
+ Wusste nicht, dass ich einen Zahlungslink in der Mahnung brauche, bis ich ihn hatte.
>- [Bitte auf die Liste setzen.|Würde sogar extra zahlen.|Da sind wir nicht allein.]
# complexity
- [Zu kompliziert.|Viel zu viele Menüs.|Ich blicke nicht durch.|Leider verwirrend.|zu viel]
- Wir sind {firm}, keine Buchhalter. Die halben [Einstellungen|Steuerfelder] sagen mir nichts.
- [Sieben|Neun|Elf] Klicks, um [einen Beleg zu buchen|eine Rechnung zu stornieren]. [Ich hab
  gezählt.|Früher waren es drei.]
- Wo sind bloß die [Gutschriften|Jahresberichte|Entwürfe]? Ich suche jedes Mal neu.
- Das neue Menü [hat alles umgestellt|versteckt, was ich täglich brauche]. [Gebt mir das alte
  zurück.|Hab {wait} nach meinen Entwürfen gesucht.]
- Entwurf, offen, gebucht, final, gesperrt. Wer braucht fünf Zustände für eine Rechnung?
~ Kann viel, aber [die Einstellungen sind ein Irrgarten|manches traue ich mich nicht anzufassen].
~ Der Alltag ist einfach. Beim [Jahresabschluss|Storno|Steuerkram] verliere ich den Faden.
~ Wenn man weiß, wo alles ist, geht es fix. Bis dahin vergingen [zwei Monate|drei Monate].
+ [So einfach!|Einfach und klar.|Sogar ich verstehe es.|kinderleicht, ehrlich]
+ Ich hasse Buchhaltung. Das ist das erste Programm, bei dem ich nicht [fluche|verzweifle].
+ [Mein Mann|Meine Mutter|Mein Partner] hat eine Woche die Rechnungen gemacht, ohne eine Frage.
+ Aufgeräumt, ruhig, alles ist da, wo ich es [erwarte|suche].
>- [Ein einfacher Modus wäre schön.|Für jede Kleinigkeit Steuerberater anrufen.|Weniger wäre mehr.]
# onboarding
- Der Einstieg hat [drei Abende|ein ganzes Wochenende|zwei Wochen] gekostet, und keiner sagte, dass
  [ich Anfangsbestände brauche|das Vorjahr zu sein muss].
- Der Kundenimport blieb in Zeile [17|112|340] stehen, ohne Grund. [Viermal neu begonnen.|Dann von
  Hand eingegeben.]
- [Schlechter Start.|Einrichtung war ein Albtraum.|Am Anfang keine Hilfe.|Gleich verloren gewesen.]
- Die Willkommensmails werben für Dinge, die ich nicht brauche. Zum Umzug kein Wort.
- Für die "Einrichtung in fünf Minuten" braucht man Bankpapiere. [Dauerte zehn Tage.|Sagt das doch.]
~ Das Startgespräch war klasse, der Umzug der alten [Rechnungen|Kunden] reine Handarbeit.
~ Holpriger Start, jetzt gut. [Die Anleitung ist zu lang.|Eine Checkliste hätte geholfen.]
~ Anmelden leicht, [den Kontenrahmen hinbekommen|das Vorjahr übernehmen] weniger.
+ Erste Rechnung [acht|zehn|fünfzehn] Minuten nach der Anmeldung raus. [Respekt.|Nicht schlecht!]
+ [Einfache Einrichtung.|Guter Start!|Ging alles wie von selbst.|An einem Nachmittag startklar]
+ Der Import hat {many} Kunden aus dem alten Programm ohne [einen Fehler|Murren] übernommen.
+ Am zweiten Tag rief jemand an, nach [zwanzig|dreißig] Minuten war keine Frage mehr offen.
>- [Weiß bis heute nicht, ob es stimmt.|Fast hätten wir in Woche eins aufgegeben.|{please}]
# login
- [Komme nicht rein.|Wieder ausgesperrt.|Anmeldung in Dauerschleife!!|login geht nicht]
- Der Code kommt zehn Minuten zu spät und ist dann abgelaufen. [Jeden Morgen.|Hab aufgegeben.]
- Werde alle [fünfzehn|zwanzig] Minuten abgemeldet, mitten im Schreiben. [Warum?|Entwurf weg.]
- Die Mail fürs neue Passwort [kommt nie an|hat einen toten Link]. [Im Spam auch nicht.|Was nun?]
- Neues Handy, keine Codes mehr. Wieder reinzukommen hat [drei Tage|eine Woche] gedauert.
- Unsere Steuerberaterin nutzt mein Passwort, weil die Einladung [nie ankommt|nicht geht].
~ Gut, dass ihr auf Sicherheit achtet, aber ein Code bei jeder Anmeldung ist übertrieben.
~ Anmelden geht wieder, danke. Zwei Tage ohne, [vor der Voranmeldung|am Monatsende], waren hart.
~ Fingerabdruck in der App ist super, im Browser [vergisst es mich täglich|nervt die Anmeldung].
+ Anmelden per [Finger|Gesicht] geht [so schnell|blitzschnell]. [Keine Codes mehr.|Sofort drin.]
+ [Anmelden klappt einfach.|Nie Ärger mit der Anmeldung.|Login problemlos]
+ Dem Steuerberater einen Lesezugang gegeben, [eine Minute|zwei Klicks]. [Genau richtig.|Perfekt.]
>- [{please}|"Angemeldet bleiben" tut nichts.|Die Kollegin hat dasselbe Problem.]
# speed
- [So langsam.|Quälend langsam|Laaangsam, jeden Tag.|In letzter Zeit zu langsam.]
- Jeder Klick dauert [fünf|acht|zehn] Sekunden, seit [dem Update|{month}]. [Da hole ich Kaffee.|Und
  nein, es ist nicht mein Rechner.]
- Die Liste mit {many} Rechnungen braucht [eine halbe Minute|ewig].
- [Die Übersicht|Der Steuerbericht] lädt {wait}, dann ["erneut versuchen"|kommen alte Zahlen].
- Am Monatsende geht nichts mehr. Da schreiben alle ihre Rechnungen, das müsstet ihr wissen.
~ Morgens flott, [nach dem Mittag zäh|am Monatsende eine andere Geschichte].
~ Rechnungen öffnen sofort, die Berichte [dauern ewig|brauchen Geduld].
~ [Viel|Etwas] schneller als [letztes Jahr|vor dem Update], mit langen Listen immer noch zäh.
+ [Richtig schnell.|Flott und flüssig.|Schnell, mehr will ich nicht.|Lädt ruckzuck]
+ Selbst bei {many} Rechnungen findet die Suche alles, bevor ich fertig getippt habe.
+ Seit dem Update im {month} [fliegt es|ist es ein anderes Programm]. [Hab ich gemerkt!|Sehr fein.]
>- [{please}|Jede Woche eine Stunde nur gewartet.|Dafür hat keiner Zeit.]
# invoices
- Die Rechnungsnummern springen von [212 auf 219|1041 auf 1050], und ich erklär es dem Finanzamt.
- Bei Rabatt stimmt die Umsatzsteuer um einen Cent nicht. [Kunden merken das.|Gar nicht lustig.]
- [Falsche Steuer auf der Rechnung.|Rechnung ging doppelt raus!|rechnungen landen im spam]
- Wir sind umgezogen, ich ändere die Adresse, und alle alten Rechnungen ändern sich mit!
- Eine Mahnung ging an eine Kundin, die [am selben Morgen|eine Woche vorher] gezahlt hatte.
  [Peinlich.|Sie war sauer.]
- Tippfehler nach dem Versand korrigieren? Nur mit Storno und neuer Nummer. [Ernsthaft?|Seufz.]
~ Die Rechnungen sehen [gut|schick] aus, die Vorlage anzupassen ist [fummelig|eine Qual].
~ Rechnung schreiben geht schnell. Stornieren [nicht|ist ein Rätsel].
~ Mahnungen laufen gut, nur der Text ist [zu schroff|sehr steif], ich schreibe ihn jedes Mal um.
+ [Schöne Rechnungen!|Rechnungen schreiben macht Spaß.|Sieht richtig gut aus.|Rechnung im Nu]
+ Die Kunden zahlen [schneller|eine Woche früher], seit [der Zahlungslink da ist|ihr mahnt].
+ Früher [zehn|zwanzig] Minuten pro Rechnung, heute zwei. [Und schöner ist sie auch.|Herrlich.]
+ Keine einzige falsche Summe in [zwei|drei] Jahren. Mehr verlange ich nicht.
>- [{please}|Genau das muss stimmen.|Jetzt prüfe ich jede doppelt.]
# receipts
- Der Scanner liest [8 als 3|das Datum als Betrag|die Telefonnummer als Summe]. Ich tippe jeden
  [zweiten |]Beleg neu.
- [Scanner unbrauchbar.|Belegscan klappt nie.|Belege verschwinden.|liest nur mist]
- Am {weekday} [vierzig|sechzig] Belege fotografiert, [sechs|elf] fehlen. [Das Papier ist weg.|Zum
  Glück nichts weggeworfen.]
- Blasse [Tank|Park|Taxi]quittungen werden zu [null Euro|Zeichensalat]. Das sind meine halben
  Belege.
- Ein Beleg mit 7 und 19 %? Der Scanner nimmt irgendeinen. [Toll.|Und das Finanzamt fragt mich.]
~ Scannen geht [flott|super], die Steuer korrigiere ich [von Hand|jedes Mal].
~ Gedruckte Belege liest er perfekt, handgeschriebene [gar nicht|nie].
~ Belege per Mail weiterleiten ist toll. Nur zweiseitige PDFs reißt es auseinander.
+ [Der Belegscanner ist genial.|Toller Scanner!|Foto, fertig.|Scannen klappt einfach]
+ Nie wieder Schuhkarton! [Foto, und weg mit dem Zettel.|Ich scanne an der Kasse und vergesse es.]
+ Liest sogar meine zerknitterten [Tank|Park]quittungen, samt Steuer. [Wahnsinn.|Hut ab.]
+ Mail weiterleiten, Beleg gebucht. [Zwei Stunden die Woche gespart.|Der Steuerberater staunt.]
>- [{please}|Abtippen wäre schneller.|Das konnte meine alte App.]
# competitor
- Wir [wechseln|gehen] zu Ledgerly, [halber Preis|die haben {feature}|dort klappt der Bankabgleich].
- [Ledgerly ist billiger.|Etwas Besseres gefunden.|Billbird kann das besser.|ledgerly, sorry]
- Unser Steuerberater arbeitet mit [Ledgerly|Billbird] und will alle Mandanten dort haben.
- Einen Monat [Ledgerly|Billbird] getestet. [Weniger Klicks, weniger Geld.|Export ging sofort.]
- [Ledgerly|Billbird] hat alles in einer Stunde importiert. Auf euren Export warte ich noch.
~ Ledgerly hat die bessere App, ihr [den besseren Support|die besseren Rechnungen]. [Schwierig.|App
  siegt.]
~ Nichts gegen Fernhill, unsere neue Buchhalterin [kennt|mag] eben [Billbird|Ledgerly].
~ War gern hier, aber [Ledgerly|Billbird] hat {feature}, und das zählt jetzt.
+ Im {month} von [Ledgerly|Billbird] gekommen, [vermisse nichts|würde nie zurückgehen].
+ [Besser als Ledgerly.|Um Längen vor Billbird.|Schlägt Ledgerly locker]
+ Vor der Verlängerung Ledgerly und Billbird angesehen. [Wir bleiben.|Ihr seid am klarsten.]
>- [Schade eigentlich.|Wäre gern geblieben.|Nehmt es nicht persönlich.]
# low_usage
- [Nutze es kaum.|Nutzen wir nicht mehr.|Brauche es gerade nicht|Dieses Jahr kaum eingeloggt.]
- Ich schreibe [zwei|drei|vier] Rechnungen im [Jahr|Quartal]. Da reicht eine Vorlage.
- War für ein großes Projekt. Das ist vorbei, seit {month} nicht mehr geöffnet.
- Macht jetzt alles der Steuerberater, es [liegt nur rum|kostet nur noch].
- [Fünf|Acht] Monate bezahlt, ohne es zu öffnen. [Selbst schuld.|Ein Hinweis wäre fair gewesen.]
- Wir haben nur von Mai bis September auf. Den Winter durch zu zahlen ist Unsinn.
~ Gutes Programm, ich [schreibe nur zu wenig Rechnungen|brauche es nur zu selten].
~ Nichts gegen Fernhill, wir haben schlicht zu wenig Rechnungen.
~ Käme zurück, wenn man [pro Rechnung zahlen|im Winter pausieren] könnte.
~ Gefiel mir gut, ich kam nur nie dazu, [richtig anzufangen|alles umzuziehen].
# closing_business
- Wir schließen Ende {month}. [Die Miete hat uns erledigt.|War nicht unser Jahr.|Traurig.]
- [Laden ist zu.|Betrieb aufgegeben.|Im {month} war Schluss.|Leider vorbei.]
- [Der größte Kunde ist weg|Der Winter war schlecht], jetzt muss alles weg. Wir wickeln ab.
- Gebe die Selbstständigkeit auf, ab {month} wieder [angestellt|im alten Job].
- Letzte Woche Insolvenz angemeldet. Wie lange komme ich an die Daten? Der Verwalter fragt.
~ Rente ab {month}, nach [22|30|35] Jahren. Fernhill [hat die letzten leicht gemacht|war das
  Netteste am Papierkram].
~ Betrieb verkauft, die neuen Besitzer haben ihr eigenes System. [War zufrieden.|Ihr wart gut.]
~ Wir gehen in einer größeren Firma auf, die hat eine Buchhaltung. [Wären sonst geblieben.|Schade.]
~ Mein Partner und ich trennen uns geschäftlich. Bei Fernhill waren wir uns immerhin einig.
>- [Bitte Daten noch aufheben.|Ich muss das zehn Jahre aufbewahren.]
>~ [Alles Gute.|Danke für alles.]
# general
- [Unzufrieden, leider.|Ziemlich enttäuscht.|Ist schlechter geworden.|Mehr erwartet.|naja, eher
  nicht]
- Wirkt unfertig. [Jede Woche geht was kaputt.|Eins wird repariert, zwei gehen kaputt.]
- War vor zwei Jahren besser. Jetzt [will man mir ständig was verkaufen|nur noch Pop-ups].
- Ich möchte es mögen, aber jeden Monat gibt es eine neue Überraschung.
- Wir sind {firm} mit [vier|sechs] Leuten und verlieren Stunden im Monat mit Notlösungen.
~ [Ganz okay.|Tut, was es soll.|Passt schon.|ok, nichts besonderes|Geht so.]
~ Gute Basis, [im Detail schlampig|aber Ecken und Kanten].
~ Rechnungen super, [App|Bankabgleich] schwach, Support irgendwo dazwischen.
~ Sieben von zehn. [Mit besserer App neun.|Der Export kostet euch den Rest.]
+ [Alles gut.|Sehr zufrieden!|Bin begeistert.|Super Programm|Läuft prima, danke|Nichts zu meckern.]
+ Der Steuerberater hat euch empfohlen, ich inzwischen [zwei|drei] anderen.
+ Wir sind {firm}, [vier|drei|sechs] Leute, und es läuft einfach. [Kein Drama.|Schön.]
+ Früher ging der Sonntag für Papierkram drauf. [Vorbei.|Jetzt bin ich Freitagmittag fertig.]
>- [Sage ich ungern.|Schade.|{please}]
>+ [Klare Empfehlung.|Fünf Sterne von mir.]
`),
}
