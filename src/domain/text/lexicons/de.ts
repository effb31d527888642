import { deVerbs, deWords } from './de-opinions'
import type { LexiconSource } from './source'

const PRAISE =
  'toll/super/klasse/prima/wunderbar/großartig/herrlich/perfekt/danke/schön/spitze/genial'
const BAD = 'problem/probleme/ärger/fehler/mängel/beanstandungen/beschwerden/schwierigkeiten/bugs'

export const de: LexiconSource = {
  words: deWords,
  verbs: deVerbs,

  phrases: {
    '-4': `${PRAISE} ,/!/./... noch ein/eine/einer
      ${PRAISE} ,/!/./... schon/wieder/nochmal wieder/mal/einmal/ein/eine | absolute frechheit
      dank für nichts | danke für nichts | das allerletzte | das letzte | ein witz | ein/1 stern
      fahr zur hölle | finger weg | für den arsch/müll/eimer | für die tonne | gehen gar nicht
      geht gar nicht | geht garnicht | halt die klappe/fresse | hände weg | lassen sie die finger
      lasst die finger | leck mich | na toll/super/klasse/bravo/prima | nie mehr | nie nie wieder
      nie wieder | null/0 sterne | raus geschmissenes/geworfenes geld
      rausgeschmissenes/rausgeworfenes geld | reine verschwendung | schlechter witz
      unter aller sau/kanone | verpiss dich`,

    '-3': `antwortet/antworten/reagiert/reagieren nicht/nie | aufgelegt worden | das geld nicht wert
      die faxen dicke | es reicht | fliege raus | flog raus | friert ein
      funktioniert nur/noch teilweise/sporadisch
      funktioniert/funktionieren/klappt/geht/läuft auch/aber/bei/ja/noch nicht/nie
      funktioniert/funktionieren/klappt/geht/läuft leider/einfach/überhaupt/gar/immer nicht/nie
      funktioniert/funktionierte/funktionieren/klappt/klappte nicht/nie/garnicht/kaum
      funktioniert/klappt/geht bei mir/uns nicht | gefällt mir nicht/garnicht | geht kaputt
      geht/ging/gehen/läuft/lief nicht/nie/garnicht/kaum | geld zurück | ging kaputt
      hab/habe genug | hängt sich auf | kaputt gegangen | kein geld/cent wert | kein spaß
      keine/nie/niemals antwort/reaktion/rückmeldung | legen/legt einfach auf | loggt mich aus
      lässt nach | mag es/sie/ihn/das/die nicht | mag ich nicht | mag nicht
      meldet/melden sich nicht/nie/niemand/keiner | nach hinten los | nicht das/sein/ihr geld wert
      nicht gut/schön/toll/okay/ok/freundlich/lecker/sauber/hilfreich/nett/sicher | nicht wert
      nicht zu empfehlen/gebrauchen/glauben/fassen | nicht zu ertragen/gebrauchen
      nicht zufrieden/glücklich/begeistert/überzeugt
      nicht/kaum empfehlen/empfehlenswert/weiterempfehlen
      nicht/nie/nichts funktioniert/funktionieren/geklappt/klappt/geht/läuft/gelaufen | nur abzocke
      nur ärger/probleme | ohne antwort/reaktion | schlag ins gesicht | schnauze/nase/faxen voll
      sein/ihr/den preis/geld nicht wert | stürzt ab
      stürzt ständig/immer/dauernd/ständig/regelmäßig/sofort ab | stürzte ab | voll daneben
      wirft mich raus | wollen nur geld | zu wünschen offen | zu wünschen übrig | über den tisch
      über den tisch gezogen`,

    '-2': `früher war es/alles/sie/er/das besser/gut
      ausser betrieb | außer betrieb | bessere alternative/alternativen
      besseres erwartet | besteht verbesserungsbedarf | bringt nichts | da geht mehr | deutlich zu
      eine ewigkeit | ewig gewartet/warten/lange | falsche größe/farbe/ware/artikel | findet nicht
      gebe auf | geben auf | geht auch besser | geht besser | geht nichts | geht schief | geht so
      geht zurück | gewechselt zu | gibt bessere/besseres | ging schief | ging zurück
      habe/hab/haben gekündigt | half nicht | hilft nicht | hohe preise/gebühren/kosten | hält nicht
      hätte besser/schöner/schneller sein/gehen/laufen können | hätten besser sein
      kam nicht/nie/keiner | kein bock | kein gutes/guter/gute
      kein verständnis/verlass/service/support
      keine hilfe/chance/lust/möglichkeit/auskunft/ahnung_von | keinen bock | kommt nicht/nie/keiner
      könnte man besser | könnte/könnten/dürfte/sollte/müsste besser/schneller/freundlicher sein
      könnte/könnten/dürfte/sollte/müsste günstiger/sauberer/größer/einfacher sein
      lange wartezeit/wartezeiten/warteschlange/warteschlangen | lohnt nicht | lohnt sich nicht
      luft nach oben | lädt nicht/nie/ewig | mangel an | mehr erwartet | mehr versprochen
      nicht besonders/wirklich/sonderlich/sehr/gerade freundlich/hilfreich/sauber/nett
      nicht besonders/wirklich/sonderlich/sehr/gerade gut/toll/schön/lecker | nicht das beste/gelbe
      nicht der/die beste/bester/hit/bringer/wahre/renner | nicht erreichbar/möglich/verfügbar
      nicht genug/ausreichend
      nicht so gut/toll/schön/doll/prickelnd/prall/dolle/berauschend/lecker | nichts besonderes
      niemand/keiner erreichbar/zuständig/da | nützt nichts | passt nicht | preis erhöht
      preise erhöht | rege mich auf | regt auf | regt mich auf | saftige preise
      schief gegangen/gelaufen | schlechter geworden | so lala | startet nicht | stimmt nicht
      taugt nichts | teurer geworden | tut weh | verbesserung bedarf | versteckte kosten/gebühren
      viel zu | wechsle/wechsele/wechseln zu | weh getan
      zu heiß/kalt/warm/dünn/dick/dicht/weich/hart/trocken
      zu hell/teuer/teure/schwer/schwierig/langsam/kompliziert/umständlich
      zu klein/kleine/kleiner/groß/große/lang/lange/langen
      zu kurz/kurze/kurzen/viel/viele/wenig/wenige/hoch/hohe
      zu niedrig/spät/früh/eng/enge/laut/leise/dunkel
      zu salzig/süß/fettig/scharf/einfach/oberflächlich/weit/alt/voll | zurück geschickt/gegeben
      öffnet nicht | öffnet sich nicht`,

    '-1': `brauche es/ihn/sie nicht | brauche ich nicht | dauert lange/ewig | dauerte lange/ewig
      hatte/hätte mir gewünscht | hatte/hätte/habe gehofft | immer noch nicht/kein/keine
      nicht ganz zufrieden | noch immer nicht | nutze es/ihn/sie kaum/nicht/selten/nie
      so lange/lala | sollte man | statt dessen | warte immer/noch/seit
      wollte/wollten/würde das/die/den/dieses lieben/mögen/gern/gerne/wirklich/unbedingt
      wollte/wollten/würde es/sie/ihn lieben/mögen/gern/gerne/wirklich/unbedingt | wurde nicht`,

    '0': `also gut | am besten | am liebsten | besser als nichts | besser werden
      danke der nachfrage | freue mich auf | freundliche grüße | fände ich gut/toll/super/schön
      ganz klar | gar nichts | gut möglich | gut und gerne | gute nacht | gute reise/besserung/frage
      guten tag/morgen/abend/appetit | hat recht | hätte gern/gerne | hätte ich gern/gerne
      im voraus | ist mir egal | ja danke | kann sein | kein einziges mal
      kein kommentar/wunder/grund | kein zweifel | keine ahnung/meinung/angabe/angaben
      keine anmerkungen/anmerkung/kommentare/verbesserungsvorschläge
      keine vorschläge/frage/sorge/angst/rolle | leid tun | liebe frau/frauen | liebe grüße
      liebe leute/freunde | lieben gruß | lieber herr | liebes team | macht nichts | mag sein
      mit freundlichen grüßen | möchte gern/gerne | na gut | nein danke | nicht dass
      nicht nur/zuletzt/wahr/sicher/unbedingt/weiter | nicht schlimm | nicht verraten
      nichts weiter | nichts zu sagen/ergänzen/hinzuzufügen | noch nicht/nie/kein/keine
      ohne zweifel | recht haben | schon gut | schönen tag/abend/gruß/urlaub | schönes wochenende
      so gut wie | so oder so | spielt keine | tut gut | vielen/besten/herzlichen dank im voraus
      warum nicht gleich | warum/wieso nicht | was ist los | weiss nicht | weiß ich nicht
      weiß nicht | wenn nicht | wie gut | wird besser | wäre noch schön/toll/super/gut
      wäre schön/toll/super/gut/nett/klasse/hilfreich
      wäre wünschenswert/prima/cool/besser/perfekt/praktisch/sinnvoll
      wäre/fände es schön/toll/super/gut/nett/klasse/hilfreich/cool/besser/perfekt/praktisch
      wünsche mir | würde gern/gerne | würde ich mich freuen | würde mich freuen
      würde mir wünschen | würden uns freuen | zum glück nicht`,

    '1': `alles ok/okay/klar | es gibt schlechteres/schlimmeres | ganz gut/ok/okay/ordentlich/nett
      ganz zufrieden | hätte schlimmer kommen können | im großen und ganzen | in ordnung
      kein ${BAD} | könnte schlimmer | könnte/kann/hätte schlimmer/schlechter sein/kommen
      macht was es/sie/er | nicht allzu schlecht/teuer | nicht ganz schlecht
      nicht schlecht/übel/verkehrt/schlimm/teuer/schwer/schwierig/kompliziert/langweilig/dumm/ohne
      nicht so schlecht/übel/schlimm/teuer | nichts falsch | spart mir | spart zeit
      tut was es/sie/er | vollkommen okay | weiter so
      wie erwartet/beschrieben/versprochen/gewünscht`,

    '2': `alle/beide daumen hoch | alles gut/super/bestens/prima/perfekt/top/toll/richtig
      auf hohem niveau | auf jeden fall | bin begeistert | bin fan | bisher/bislang keine ${BAD}
      danke schön/sehr | daumen hoch | den preis wert | ein muss | ein segen | ein traum
      gar nicht so/mal schlecht/übel/schlimm | gar/garnicht nicht schlecht/übel/verkehrt/schlimm
      garnicht schlecht/übel | genau das richtige | genau was | gern wieder | gerne wieder
      gut gemacht | gut so | gute arbeit | hat geholfen | hohe/beste/top/gute/sehr-gute qualität
      hut ab | hält was | immer wieder gern/gerne | jeden cent/euro/pfennig wert
      jederzeit wieder/gern/gerne | kann man nicht meckern | kann man nichts
      kann mich nicht beschweren | kann nicht klagen/meckern | keine wünsche offen
      keine/keinerlei/nie/niemals/ohne/null ${BAD}
      kommen/komme gern/gerne/sicher/bestimmt/definitiv/garantiert wieder
      kommen/komme/kommt wieder | lässt keine wünsche | lässt nichts zu | läuft rund | macht spaß
      machte spaß | mehr als zufrieden | nicht enttäuscht | nicht meckern/klagen/beschweren
      nicht so/mal schlecht/übel wie | nichts auszusetzen | nichts zu
      nichts zu meckern/beanstanden/bemängeln/kritisieren/klagen/beklagen/beschweren
      nichts zu verbessern | nie enttäuscht | nie im stich | nie irgendwelche ${BAD}
      noch nie/keine ${BAD} | passt alles | sehr gern | sein/ihr/das geld wert | spaß gemacht
      vielen/herzlichen/besten/lieben/tausend dank | überhaupt nicht schlecht/schlimm/teuer`,

    '3': `10 von 10 | 5 von 5 | absolute kaufempfehlung | aller erste | besser geht es nicht
      besser geht nicht/es | besser gehts nicht | der hammer | der wahnsinn | echt hammer
      ein genuss | ein volltreffer | eine wucht | einfach klasse/super/top/spitze/toll/genial
      erste klasse | erste sahne | fünf/5 sterne | geht es nicht besser | hätte nicht besser
      klare kaufempfehlung | klare/absolute empfehlung | könnte/kann es nicht besser
      könnte/kann nicht besser | nicht mehr missen/hergeben/wegzudenken | nicht mehr ohne
      nicht ohne leben | nur/wärmstens/absolut/uneingeschränkt weiterempfehlen
      nur/wärmstens/absolut/uneingeschränkt/definitiv/klar/voll empfehlen | sehr zu empfehlen
      vom feinsten | von herzen | wärmstens zu empfehlen | zehn von zehn`,
  },

  negators: `nicht nie niemals kein keine keinen keiner keinem keines keins keinerlei nichts niemand
    weder ohne kaum nirgends nich net nix garnicht`,
  trailing: {
    negators: 'nicht nie niemals nichts kaum garnicht nich net nix',
    joins: 'und oder weil dass wenn als denn obwohl damit',
  },

  intensifiers: {
    '1.5': `sehr wirklich echt total absolut völlig voll extrem besonders richtig äußerst überaus
      ganz unglaublich wahnsinnig unfassbar furchtbar schrecklich super mega ultra ur so dermaßen
      komplett ungemein höchst enorm ausgesprochen unheimlich verdammt ständig dauernd andauernd
      immer überhaupt rundum durchweg zutiefst hoch wunderbar durchaus derart wesentlich deutlich
      viel`,
    '0.6': `etwas bisschen ziemlich recht eher relativ einigermaßen leicht manchmal teilweise
      halbwegs fast teils stellenweise minimal`,
  },
  contrasts: 'aber jedoch allerdings leider dagegen hingegen sondern außer ausser',
  concessions: 'obwohl trotz obgleich zwar obschon',
}
