import { describe } from 'vitest'
import { readsAs } from './read'

describe('opinions in Dutch', () => {
  readsAs('nl', {
    positive: `De app is makkelijk in gebruik en de helpdesk is geweldig
      Snelle levering en goede kwaliteit
      Helemaal niet slecht
      Het was niet zo erg als ik dacht
      Het kon slechter
      Tot nu toe geen problemen
      Ik heb nog nooit problemen gehad met betalen
      Ik mag niet klagen
      Er valt niets op aan te merken
      Beetje duur, maar het geld waard
      Zeker aan te raden!
      Hartelijk bedankt voor de hulp
      De beste bank die ik ooit had
      Het eten was heerlijk en de bediening vriendelijk
      Ik dacht dat het gedoe zou worden, maar het werkt uitstekend
      Ik kan niet meer zonder deze app
      We komen graag terug
      super goede service
      Ik hou van deze winkel`,
    negative: `De app werkt niet meer na de update
      De pagina laadt niet
      Inloggen was onmogelijk
      Veel te duur voor wat je krijgt
      Ik ben erg teleurgesteld
      Ik hou niet van het nieuwe ontwerp
      De helpdesk reageert nooit
      Niet aan te raden
      Ik wilde het leuk vinden, maar het is te ingewikkeld
      Fijn, alweer een storing
      De klantenservice hangt gewoon op, onbeschoft
      Het kan beter
      Zijn geld niet waard
      Het eten was koud en smakeloos
      De kamer was vies en het stonk er, bah wat smerig
      De app loopt constant vast
      Ik heb mijn abonnement opgezegd en stap over naar een concurrent
      Mooi ontwerp, helaas werkt het niet
      Niet echt behulpzaam
      Wacht al drie weken en nog steeds geen antwoord
      In het begin goed, maar nu is het waardeloos
      Verschrikkelijk, nooit meer
      Ze liegen over de prijs
      Bedankt voor niets
      Waarom is het zo traag?`,
    neutral: `Ondanks het licht
      Ik gebruik het één keer per maand
      Is er een app voor Android?
      Het zou fijn zijn als je naar Excel kon exporteren
      Hoe verander ik mijn wachtwoord?
      Weet niet
      Geen opmerkingen
      Ik zou graag een donker thema hebben
      Nee bedankt
      Ik heb het zaterdag gekocht
      Het is slechts een vraag
      Alvast bedankt`,
  })
})
