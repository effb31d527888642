import { describe } from 'vitest'
import { readsAs } from './read'

describe('opinions in Swedish', () => {
  readsAs('sv', {
    positive: `Appen är enkel att använda och supportteamet är fantastiskt
      Snabb leverans och bra kvalitet
      Inte alls dåligt
      Det var inte så illa som jag trodde
      Kunde varit värre
      Inga problem hittills
      Jag har aldrig haft några problem med betalningen
      Kan inte klaga
      Det finns inget att klaga på
      Lite dyrt men väl värt pengarna
      Rekommenderas varmt!
      Tack så mycket för hjälpen
      Bästa banken jag haft
      Maten var jättegod och personalen trevlig
      Trodde det skulle strula, men det fungerar utmärkt
      Kan inte leva utan den här appen
      Vi kommer gärna tillbaka
      sjukt bra service
      Valdigt nojd, latt att anvanda`,
    negative: `Appen fungerar inte längre efter uppdateringen
      Det gick inte att logga in
      Alldeles för dyrt för vad man får
      Jag är mycket besviken
      Jag gillar verkligen inte den nya designen
      Supporten svarar aldrig
      Rekommenderar inte detta till någon
      Ville älska den men den är för krånglig
      Toppen, ännu ett driftstopp
      Kundtjänsten lägger på luren
      Kunde vara bättre
      Inte värt pengarna
      Maten var kall och smaklös
      Rummet var smutsigt och luktade illa, usch
      Appen kraschar varje gång
      Jag har sagt upp abonnemanget och byter till en konkurrent
      Fin design, tyvärr fungerar den inte
      Inte särskilt hjälpsamma
      Har väntat i tre veckor och fortfarande inget svar
      Bra från början men nu är det värdelöst
      Valdigt daligt, aldrig mer
      De ljuger om priset
      Tack för ingenting
      Varför är det så långsamt?`,
    neutral: `Han gav ett svar
      Svart, brant och akta
      Jag använder den en gång i månaden
      Finns det en app för Android?
      Det vore bra om man kunde exportera till Excel
      Hur byter jag lösenord?
      Vet inte
      Inga kommentarer
      Skulle uppskatta en mörk vy
      Nej tack
      Jag köpte den på lördagen
      Kassan ligger till vänster
      Tack på förhand`,
  })
})
