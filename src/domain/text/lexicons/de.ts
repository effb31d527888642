import { deVerbs, deWords } from './de-opinions'
import type { LexiconSource } from './source'

const PRAISE =
  'toll/super/klasse/prima/wunderbar/großartig/herrlich/perfekt/danke/schön/spitze/genial'
const BAD = 'problem/probleme/ärger/fehler/mängel/beanstandungen/beschwerden/schwierigkeiten/bugs'

export const de: LexiconSource = {
  words: deWords,
  verbs: deVerbs,

  phrases: {
    '-4': `${PRAISE} ,/... noch ein/eine/einer
      ${PRAISE} ,/... schon/wieder/nochmal wieder/mal/einmal/ein/eine | dank für nichts
      danke für nichts | das allerletzte | das letzte | ein witz | ein/1 stern | finger weg
      für den arsch/müll/eimer | für die tonne | gehen gar nicht | halt die klappe/fresse
      hände weg | lassen sie die finger | lasst die finger | leck mich
      na toll/super/klasse/bravo/prima | nie mehr | nie wieder | null/0 sterne
      raus geschmissenes/geworfenes geld | rausgeschmissenes/rausgeworfenes geld
      unter aller sau/kanone | verpiss dich`,

    '-3': `antwortet/antworten/reagiert/reagieren nicht/nie | aufgelegt worden | die faxen dicke
      es reicht | fliege raus | flog raus | funktioniert nur/noch teilweise/sporadisch
      funktioniert/funktionieren/klappt/geht/läuft auch/aber/bei/ja/noch nicht/nie
      funktioniert/funktionieren/klappt/geht/läuft leider/einfach/überhaupt/gar/immer nicht/nie
      funktioniert/funktionierte/funktionieren/klappt/klappte nicht/nie/garnicht/kaum
      funktioniert/klappt/geht bei mir/uns nicht
      geht/ging/gehen/läuft/lief nicht/nie/garnicht/kaum | geld zurück | hab/habe genug
      hängt sich auf | kein geld/cent wert | keine/nie/niemals antwort/reaktion/rückmeldung
      legen/legt einfach auf | loggt mich aus | lässt nach
      meldet/melden sich nicht/nie/niemand/keiner | nach hinten los
      nicht gut/schön/toll/okay/ok/freundlich/lecker/sauber/hilfreich/nett/sicher | nicht wert
      nicht zu empfehlen/gebrauchen/glauben/fassen | nicht zu ertragen/gebrauchen
      nicht/kaum empfehlen/empfehlenswert/weiterempfehlen
      nicht/nie/nichts funktioniert/funktionieren/geklappt/klappt/geht/läuft/gelaufen
      ohne antwort/reaktion | schlag ins gesicht | schnauze/nase/faxen voll | stürzte ab
      voll daneben | wirft mich raus | wollen nur geld | zu wünschen offen | zu wünschen übrig
      über den tisch`,

    '-2': `außer betrieb | bessere alternative/alternativen | besseres erwartet | bringt nichts
      da geht mehr | deutlich zu | eine ewigkeit | früher war es/alles/sie/er/das besser/gut
      gebe auf | geben auf | geht auch besser | geht besser | geht so | geht zurück
      gibt bessere/besseres | ging zurück | habe/hab/haben gekündigt | half nicht | hilft nicht
      hohe preise/gebühren/kosten | hält nicht
      hätte besser/schöner/schneller sein/gehen/laufen können | hätten besser sein
      kam nicht/nie/keiner | keine hilfe/chance/lust/möglichkeit/auskunft/ahnung_von
      kommt nicht/nie/keiner | könnte man besser
      könnte/könnten/dürfte/sollte/müsste besser/schneller/freundlicher sein
      könnte/könnten/dürfte/sollte/müsste günstiger/sauberer/größer/einfacher sein | lohnt nicht
      lohnt sich nicht | luft nach oben | lädt nicht/nie/ewig | mehr erwartet | mehr versprochen
      nicht besonders/wirklich/sonderlich/sehr/gerade freundlich/hilfreich/sauber/nett
      nicht genug/ausreichend | passt nicht | preis erhöht | preise erhöht | rege mich auf
      regt auf | regt mich auf | saftige preise | stimmt nicht | taugt nichts | tut weh
      verbesserung bedarf | viel zu | wechsle/wechsele/wechseln zu | weh getan
      zu heiß/kalt/warm/dünn/dick/dicht/weich/hart/trocken
      zu hell/teuer/teure/schwer/schwierig/langsam/kompliziert/umständlich
      zu klein/kleine/kleiner/groß/große/lang/lange/langen
      zu kurz/kurze/kurzen/viel/viele/wenig/wenige/hoch/hohe
      zu niedrig/spät/früh/eng/enge/laut/leise/dunkel
      zu salzig/süß/fettig/scharf/einfach/oberflächlich/weit/alt/voll | zurück geschickt/gegeben`,

    '-1': `dauerte lange/ewig | hatte/hätte mir gewünscht | hatte/hätte/habe gehofft
      immer noch nicht/kein/keine | nutze es/ihn/sie kaum/nicht/selten/nie | so lange/lala
      sollte man | statt dessen
      wollte/wollten/würde das/die/den/dieses lieben/mögen/gern/gerne/wirklich/unbedingt
      wollte/wollten/würde es/sie/ihn lieben/mögen/gern/gerne/wirklich/unbedingt`,

    '0': `ganz ok/okay | also gut | am besten | besser als nichts | besser werden | danke der nachfrage
      freue mich auf | freundliche grüße | fände ich gut/toll/super/schön | gar nichts | gut möglich
      gut und gerne | gute nacht | gute reise/besserung/frage | guten tag/morgen/abend/appetit
      hätte gern/gerne | hätte ich gern/gerne | ja danke | kein einziges mal
      kein kommentar/wunder/grund | kein zweifel | keine ahnung/meinung/angabe/angaben
      keine anmerkungen/anmerkung/kommentare/verbesserungsvorschläge
      keine vorschläge/frage/sorge/angst/rolle | leid tun | liebe frau/frauen | liebe grüße
      liebe leute/freunde | lieben gruß | liebes team | macht nichts | mag sein
      mit freundlichen grüßen | möchte gern/gerne | na gut | nein danke | nicht dass
      nicht nur/zuletzt/wahr/sicher/unbedingt/weiter | nicht schlimm | nicht verraten
      nichts weiter | nichts zu sagen/ergänzen/hinzuzufügen | noch nicht/nie/kein/keine
      ohne zweifel | schon gut | schönen tag/abend/gruß/urlaub | schönes wochenende | so gut wie
      tut gut | vielen/besten/herzlichen dank im voraus | warum/wieso nicht | weiß ich nicht
      weiß nicht | wenn nicht | wie gut | wird besser | wäre noch schön/toll/super/gut
      wäre schön/toll/super/gut/nett/klasse/hilfreich
      wäre wünschenswert/prima/cool/besser/perfekt/praktisch/sinnvoll
      wäre/fände es schön/toll/super/gut/nett/klasse/hilfreich/cool/besser/perfekt/praktisch
      würde gern/gerne | würde ich mich freuen | würde mich freuen | würden uns freuen
      zum glück nicht`,

    '1': `alles ok/okay/klar | es gibt schlechteres/schlimmeres | im großen und ganzen | in ordnung
      kein ${BAD} | könnte schlimmer | könnte/kann/hätte schlimmer/schlechter sein/kommen
      macht was es/sie/er
      nicht schlecht/übel/verkehrt/schlimm/teuer/schwer/schwierig/kompliziert/langweilig/dumm/ohne
      spart mir | spart zeit | tut was es/sie/er | weiter so
      wie erwartet/beschrieben/versprochen/gewünscht`,

    '2': `alles gut/super/bestens/prima/perfekt/top/toll/richtig | auf hohem niveau | auf jeden fall
      bin fan | bisher/bislang keine ${BAD} | daumen hoch | den preis wert | ein muss | ein segen
      ein traum | gar nicht so/mal schlecht/übel/schlimm
      gar/garnicht nicht schlecht/übel/verkehrt/schlimm | garnicht schlecht/übel
      genau das richtige | genau was | hohe/beste/top/gute/sehr-gute qualität | hut ab
      jeden cent/euro/pfennig wert | jederzeit wieder/gern/gerne | kann man nichts
      keine wünsche offen | keine/keinerlei/nie/niemals/ohne/null ${BAD}
      kommen/komme gern/gerne/sicher/bestimmt/definitiv/garantiert wieder
      kommen/komme/kommt wieder | lässt keine wünsche | nicht enttäuscht
      nicht meckern/klagen/beschweren | nicht so/mal schlecht/übel wie | nichts auszusetzen
      nichts zu | nichts zu meckern/beanstanden/bemängeln/kritisieren/klagen/beklagen/beschweren
      nie enttäuscht | nie im stich | nie irgendwelche ${BAD} | noch nie/keine ${BAD}
      sein/ihr/das geld wert | überhaupt nicht schlecht/schlimm/teuer`,

    '3': `10 von 10 | 5 von 5 | absolute kaufempfehlung | aller erste | besser geht nicht/es
      besser gehts nicht | der wahnsinn | ein volltreffer | eine wucht | fünf/5 sterne
      geht es nicht besser | hätte nicht besser | klare kaufempfehlung | könnte/kann es nicht besser
      könnte/kann nicht besser | nicht mehr missen/hergeben/wegzudenken | nicht mehr ohne
      nicht ohne leben | nur/wärmstens/absolut/uneingeschränkt weiterempfehlen | vom feinsten
      von herzen | zehn von zehn`,
  },

  negators: `nicht nie niemals kein keine keinen keiner keinem keines keins keinerlei nichts niemand
    weder ohne kaum nirgends nich net nix garnicht`,
  trailing: {
    negators: 'nicht nie niemals nichts kaum garnicht nich net nix',
    joins: 'und oder weil dass wenn als denn obwohl damit',
  },

  parts: {
    '-4': 'katastroph skandal abzock betrug schrott müll',
    '-2': `problem fehler ausfall ausfäll absturz abstürz chaos verschwendung verzögerung störung
      enttäuschung`,
    '2': 'freundlich',
  },
  prefixes: { '-1.5': 'un', '1.3': 'super mega hammer ober sau ultra hoch' },
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
