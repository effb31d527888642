import type { LexiconSource } from './source'
import { svVerbs, svWords } from './sv-opinions'

const PRAISE =
  'bra/toppen/perfekt/kul/härligt/underbart/fantastiskt/suveränt/strålande/kanon/jättekul'
const BAD = 'problem/problemen/bekymmer/krångel/strul/klagomål/fel/felen/buggar/besvär/väntan'

export const sv: LexiconSource = {
  words: svWords,
  verbs: svVerbs,

  phrases: {
    '-4': `${PRAISE} ,/... ännu/ytterligare/återigen/igen | aldrig mer/igen
      bortkastade/bortkastat pengar/tid | en/1 stjärna | håll er/dig borta | håll käften/käft
      långt ifrån bra | nej tack till | noll/0 stjärnor | pengar/pengarna i sjön
      tack för ingenting/inget`,

    '-3': `aldrig fått/får/fick svar | fungerar/funkar/fungerade/funkade inte/ej/aldrig/knappt
      fungerar/funkar/fungerade/funkade tyvärr/bara/fortfarande/längre inte/ej | får nog | fått nog
      gick inte | gick sönder | går ej att | går inte | går sönder | gått sönder
      inget/inga/ingen svar | inte går att | inte i närheten av | inte klok
      inte okej/ok/acceptabelt | inte tillbaka | inte värt/värd/värda
      inte/ej/aldrig/slutat/slutade/slutar fungera/fungerar/funka/funkar/fungerade/fungerat/funkat
      kastar ut mig | kastas ut | knappast värt/värd | loggade ut mig | loggar ut mig | loggas ut
      lägger på luren | lämnar mycket övrigt | mycket övrigt att önska | slutade svara
      svarade inte/aldrig | svarar inte/aldrig/ej | svarat inte | ta livet av | tagit slut på
      trött/less på | tycker inte om | tyckte inte om | utan svar | vill inte/aldrig ha`,

    '-2': `alldeles/aldeles för | behöver förbättras/bli | blivit sämre
      borde vara bättre/enklare/snabbare/billigare | byta till/leverantör/bank/operatör | byter till
      bytt till | bör/borde förbättras | dolda avgifter/kostnader | dra åt | finns bättre
      funkar sådär
      för höga/låg/lågt/låga/sent/tidigt/dyr/dyrt/dyra/svår/svårt/svåra/lite/krångligt/komplicerat
      för liten/litet/små/stor/stort/stora/lång/långt/långa/kort/korta/mycket/många/få/högt/hög
      för mörkt/ljust/salt/hård/hårt/hårda
      för varmt/kallt/enkel/enkelt/enkla/trångt/trång/dålig/dåligt/gammal/gammalt/gamla
      förväntade mig mer/bättre | gav upp | ge upp | ger upp | gett upp | gick ner | gått ner
      hade kunnat varit bättre | hade/har förväntat mig mer | har nere | hittat en annan
      hjälper inte | hjälpte inte | hängde sig | hänger sig | håller inte | hög avgift
      höga priser/avgifter | högt pris | höjde/höjer/höjt priserna/priset/avgiften | i evigheter
      inte lika bra/kul/god/gott/fin | kalla pommes | kasta bort | kunde/borde ha varit bättre
      kunde/borde varit bättre/enklare/snabbare/billigare | kunde/hade kunnat vara bättre
      kunde/kan/skulle varit/vara/bli/blivit bättre/snabbare | ligger nere | lyckas inte
      lämnade tillbaka | låg nere | lång/långa väntan/kö/köer | måste förbättras/bli | ner/nere igen
      pengarna tillbaka | på tok för | skickade tillbaka | stämmer inte/ej
      säga/säger/sade/sagt upp | tar evigheter | tar slut | tog evigheter | tog slut
      var bra/bättre förr/förut/innan | vill ha pengarna | är nere`,

    '-1': `använder sällan/aldrig | fixa det | hade hoppats | hade önskat | hoppades på
      i stället för | lite si och så | skulle behöva/behövas | stod det | så där | tar tid | tog tid
      vet inte om jag | ville/velat gilla/älska/tycka | åtgärda detta`,

    '0': `bli bättre | blir bättre | bra dag | bättre än inget
      det vore bra/kul/trevligt/toppen/fint/skönt/najs/perfekt | det är klart | enkelt rum
      fel sida | fel väg | god morgon/kväll/natt/jul | goda skäl | ha det bra | helt klart
      hur bra/bekvämt/enkelt/snabbt | i fred | inga kommentarer/synpunkter/åsikter
      ingen aning/åsikt/skillnad/kommentar | ingen brådska | ingen fara | ingen tvekan
      inget att tillägga/kommentera | inte bara/minst/heller/sant | inte direkt | inte klar
      inte mig emot | inte än | klart att/inte | kul att veta | känner inte till | lika bra
      mörkt läge/tema | nej/jo tack | om inte | på gott och ont | ren tur | rent av | rent generellt
      skulle/hade uppskatta/uppskattat/gilla/älska
      skulle/hade vara/varit bra/kul/trevligt/toppen/fint/skönt/najs/schysst/perfekt/uppskattat
      spelar ingen roll | så bra som möjligt | så klart | tack för att du/ni | tack på förhand
      tror inte | utan tvekan | varför inte | vet inte/ej | vore bra/kul/trevligt/fint/skönt
      vore det bra
      vore/var bra/kul/trevligt/toppen/fint/skönt/najs/schysst/önskvärt/perfekt om/med/att`,

    '1': `fortsätt så | gör sitt jobb | hade kunnat vara värre | helt ok/okej/okay | i tid
      inga större | ingen ${BAD} | inte en enda | inte så illa/dålig/dåligt/dåliga/dumt/tokigt
      kan/kunde vara/varit värre/sämre | kunde ha varit värre | som det ska | som förväntat
      som utlovat | sparar tid | tycker jag om | tycker om | tyckte om | över förväntan`,

    '2': `aldrig besviken/besvikna | aldrig några/något/haft ${BAD} | ett måste | handlar gärna
      hur bra som helst | hög kvalitet/kvalité/klass/standard | inga konstigheter
      inga som helst ${BAD} | inga/inget/aldrig/utan ${BAD} | inget/ingenting att klaga
      inte alls dåligt/dålig/illa/dumt/fel/pjåkigt | inte besviken/besvikna | inte klaga
      inte kunnat bli bättre | inte några/något/ett/haft ${BAD} | inte tråkig/tråkigt
      kommer definitivt/gärna/absolut | kommer tillbaka | lever upp till | precis vad
      tack så mycket/hemskt | tummen/tummar upp | väl värt/värd/värda
      värt/värd/värda varje/pengarna/priset/det/pengar/ett | återkommer gärna`,

    '3': `10 av 10 | 5/fem av 5/fem | fem/5 stjärnor | femma av fem | inte bli bättre | inte få nog
      inte vara mer nöjd | inte vara nöjdare/bättre | kan inte leva utan | mer än väl
      mycket prisvärd/prisvärt | tio av tio | tio poäng`,
  },

  negators: `inte ej icke aldrig ingen inget inga ingenting ingalunda varken knappt knappast sällan
    föga utan`,
  trailing: {
    negators: 'inte ej icke aldrig knappt',
    joins: 'och eller som att när om eftersom så',
  },

  parts: {
    '-4': 'katastrof haveri skandal bedrägeri',
    '-2': 'problem avbrott strul krångel krasch buggar störning förlust',
    '2': 'vänlig',
  },
  prefixes: { '-1.5': 'o', '1.3': 'jätte super kanon skit as svin mega' },
  intensifiers: {
    '1.5': `väldigt mycket riktigt jätte jättemycket extremt otroligt oerhört oerhort sjukt skit
      super verkligen helt totalt fullständigt fruktansvärt hemskt fantastiskt grymt så alldeles
      enormt ytterst synnerligen särskilt speciellt galet vansinnigt extra alltid konstant ständigt
      rent otroligt urtypiskt asså himla förbaskat jäkligt jävligt förbannat`,
    '0.6': `lite litet något ganska rätt tämligen relativt någorlunda aningen ibland delvis halv
      smått nästan`,
  },
  contrasts: 'men dock fast däremot emellertid tyvärr förutom ändå',
  concessions: 'trots även fastän medan',
}
