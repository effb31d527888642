import { describe } from 'vitest'
import { readsAs } from './read'

describe('opinions in Norwegian', () => {
  readsAs('no', {
    positive: `Appen er enkel å bruke, og kundeservicen er fantastisk
      Rask levering og god kvalitet
      Slett ikke dårlig
      Det var ikke så ille som jeg trodde
      Det kunne vært verre
      Ingen problemer så langt
      Jeg har aldri hatt problemer med betalingen
      Kan ikke klage
      Det er ingenting å utsette på den
      Litt dyr, men verdt pengene
      Anbefales på det varmeste!
      Tusen takk for hjelpen
      Den beste banken jeg har hatt
      Maten var nydelig og personalet hyggelig
      Trodde det skulle bli bråk, men det gikk strålende
      Kan ikke leve uten den appen
      Vi kommer gjerne tilbake
      sykt bra service
      Kjempefornoyd, anbefaler butikken`,
    negative: `Appen fungerer ikke lenger etter oppdateringen
      Det var umulig å logge inn
      Altfor dyrt for det man får
      Jeg er veldig skuffet
      Jeg liker virkelig ikke det nye designet
      Support svarer aldri
      Anbefales ikke
      Jeg ville gjerne like den, men den er for tungvint
      Supert, enda et driftsavbrudd
      Kundeservice legger på røret
      Den kunne vært bedre
      Ikke verdt pengene
      Maten var kald og smakløs
      Rommet var skittent og luktet, æsj så ekkelt
      Appen krasjer hver gang
      Jeg har sagt opp abonnementet og bytter til en konkurrent
      Fint design, dessverre fungerer det ikke
      Ikke særlig hjelpsomme
      Har ventet i tre uker og fortsatt ikke noe svar
      Bra i starten, men nå er den verdiløs
      Skikkelig daarlig, aldri mer
      De lyver om prisen
      Takk for ingenting
      Hvorfor er den så treg?`,
    neutral: `Han vasket klokka
      Jeg skjønner ikke bare norsk
      Jeg bruker den en gang i måneden
      Finnes det en app for Android?
      Det hadde vært bra om man kunne eksportere til Excel
      Hvordan bytter jeg passord?
      Vet ikke
      Ingen kommentar
      Jeg vil gjerne ha et mørkt tema
      Nei takk
      Jeg kjøpte den på lørdag
      Døren er til venstre
      På forhånd takk`,
  })
})
