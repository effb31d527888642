import { describe } from 'vitest'
import { readsAs } from './read'

describe('opinions in German', () => {
  readsAs('de', {
    positive: `Die App ist einfach zu bedienen und der Support ist fantastisch
      Schnelle Lieferung und gute Qualität
      Gar nicht schlecht
      Es war nicht so schlimm, wie ich dachte
      Könnte schlimmer sein
      Bisher keine Probleme
      Ich hatte noch nie Probleme mit der Bezahlung
      Kann nicht meckern
      Es gibt nichts zu beanstanden
      Etwas teuer, aber sein Geld wert
      Sehr zu empfehlen!
      Vielen Dank für die Hilfe
      Die beste Bank, die ich je hatte
      Das Essen war lecker und das Personal nett
      Ich dachte, es wird kompliziert, aber es klappt hervorragend
      Ich kann nicht mehr ohne diese App leben
      Wir kommen gerne wieder
      mega guter Service
      Schoene Oberflaeche, laeuft fluessig`,
    negative: `Die App funktioniert seit dem Update nicht mehr
      Die Seite lädt nicht
      Das gefällt mir überhaupt nicht
      Die Anmeldung war unmöglich
      Viel zu teuer für das, was man bekommt
      Ich bin sehr enttäuscht
      Ich mag das neue Design wirklich nicht
      Der Support antwortet nie
      Kann ich nicht empfehlen
      Ich wollte es lieben, aber es ist zu umständlich
      Toll, schon wieder ein Ausfall
      Der Kundendienst legt einfach auf
      Könnte besser sein
      Das Geld nicht wert
      Das Essen war kalt und geschmacklos
      Das Zimmer war schmutzig und es stank
      Die App stürzt ständig ab
      Ich habe gekündigt und wechsle zu einem anderen Anbieter
      Schönes Design, leider funktioniert es nicht
      Nicht besonders hilfreich
      Warte seit drei Wochen und immer noch keine Antwort
      Anfangs gut, aber jetzt ist es wertlos
      Voellig ueberteuert, nie wieder
      Die lügen über den Preis
      Danke für nichts
      Warum ist das so langsam?
      Na toll`,
    neutral: `Die Zahlen und der Zahnarzt
      Der Hubschrauber hat Qualität
      Ich nutze sie einmal im Monat
      Gibt es eine App für Android?
      Es wäre schön, wenn man nach Excel exportieren könnte
      Wie ändere ich mein Passwort?
      Weiß nicht
      Kein Kommentar
      Ich hätte gerne ein dunkles Design
      Nein danke
      Ich habe es am Samstag gekauft
      Das ist schon bezahlt
      Vielen Dank im Voraus`,
  })
})
