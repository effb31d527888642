import { describe } from 'vitest'
import { readsAs } from './read'

describe('opinions in Danish', () => {
  readsAs('da', {
    positive: `Appen er nem at bruge, og supporten er fantastisk
      Hurtig levering og god kvalitet
      Slet ikke dårligt
      Det var ikke så slemt, som jeg troede
      Det kunne være værre
      Ingen problemer indtil videre
      Jeg har aldrig haft problemer med betalingen
      Kan ikke klage
      Der er ikke noget at udsætte
      Lidt dyrt, men pengene værd
      Kan varmt anbefales!
      Mange tak for hjælpen
      Den bedste bank jeg har haft
      Maden var lækker og personalet sødt
      Jeg troede det ville drille, men det virker upåklageligt og hurtigt
      Kan ikke leve uden den app
      Vi kommer gerne igen
      sindssygt god service
      Dejlig nem, saa jeg er tilfreds`,
    negative: `Appen virker ikke længere efter opdateringen
      Det var umuligt at logge ind
      Alt for dyrt i forhold til hvad man får
      Jeg er meget skuffet
      Jeg bryder mig ikke om det nye design
      Supporten svarer aldrig
      Kan ikke anbefales
      Jeg ville gerne elske den, men den er for besværlig
      Super, endnu et nedbrud
      Kundeservice lægger røret på
      Den kunne være bedre
      Ikke pengene værd
      Maden var kold og smagløs
      Værelset var beskidt og lugtede, føj
      Appen crasher hver gang
      Jeg har opsagt mit abonnement og skifter til en konkurrent
      Flot design, desværre virker den ikke
      Ikke særlig hjælpsomme
      Har ventet i tre uger og stadig intet svar
      God i starten, men nu er den værdiløs
      Rigtig daarlig, aldrig mere
      De lyver om prisen
      Tak for ingenting
      Hvorfor er den så langsom?`,
    neutral: `Han er min mor
      Klokken er mange
      Jeg bruger den en gang om måneden
      Findes der en app til Android?
      Det ville være godt, hvis man kunne eksportere til Excel
      Hvordan skifter jeg adgangskode?
      Ved ikke
      Ingen kommentarer
      Jeg vil gerne have et mørkt tema
      Nej tak
      Jeg købte den om lørdagen
      Døren er til venstre
      På forhånd tak`,
  })
})
