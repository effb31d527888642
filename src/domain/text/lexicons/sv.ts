import type { LexiconSource } from './source'
import { svVerbs, svWords } from './sv-opinions'

const PRAISE =
  'bra/toppen/perfekt/kul/härligt/underbart/fantastiskt/suveränt/strålande/kanon/jättekul'
const BAD = 'problem/problemen/bekymmer/krångel/strul/klagomål/fel/felen/buggar/besvär/väntan'

export const sv: LexiconSource = {
  words: svWords,
  verbs: svVerbs,

  phrases: {
    '-4': `${PRAISE} ,/!/./... ännu/ytterligare/återigen/igen | aldrig mer/igen
      bortkastade/bortkastat pengar/tid | dra åt helvete | en/1 stjärna | håll er/dig borta
      håll käften/käft | långt ifrån bra | nej tack till | noll/0 stjärnor | pengar/pengarna i sjön
      rena rama katastrofen | slöseri med/på | tack för ingenting/inget | under all kritik`,

    '-3': `aldrig fått/får/fick svar | fungerar/funkar/fungerade/funkade inte/ej/aldrig/knappt
      fungerar/funkar/fungerade/funkade tyvärr/bara/fortfarande/längre inte/ej | får nog | fått nog
      gick inte | gick inte att | gick sönder | gillar inte | går ej att | går inte | går inte att
      går sönder | gått sönder | ingen bra | inget bra | inget/inga/ingen svar | inte alls bra
      inte bra | inte går att | inte i närheten av | inte klok | inte nöjd/nöjda
      inte okej/ok/acceptabelt | inte rekommendera | inte tillbaka | inte värt/värd/värda
      inte/ej/aldrig/slutat/slutade/slutar fungera/fungerar/funka/funkar/fungerade/fungerat/funkat
      kastar ut mig | kastas ut | knappast värt/värd | loggade ut mig | loggar ut mig | loggas ut
      lurad på | lägger på luren | lämnar mycket övrigt | mycket övrigt att önska
      rekommenderar inte/ej | slutade svara | svarade inte/aldrig | svarar inte/aldrig/ej
      svarat inte | ta livet av | tagit slut på | trött/less på | tycker inte om | tyckte inte om
      usch och fy | utan svar | vill inte/aldrig ha`,

    '-2': `var bra/bättre förr/förut/innan
      alldeles/aldeles för | används inte | behöver förbättras/bli | blivit sämre
      borde vara bättre/enklare/snabbare/billigare | brist på | byta till/leverantör/bank/operatör
      byter till | bytt till | bör/borde förbättras | dolda avgifter/kostnader | dra åt | dåligt med
      ej tillräckligt | fel i | fel på | fel storlek/färg/vara | fick inte/aldrig | finns bättre
      funkar sådär | får skylla
      för höga/låg/lågt/låga/sent/tidigt/dyr/dyrt/dyra/svår/svårt/svåra/lite/krångligt/komplicerat
      för krånglig/komplicerad/långsam/långsamt/begränsad/begränsat
      för liten/litet/små/stor/stort/stora/lång/långt/långa/kort/korta/mycket/många/få/högt/hög
      för mörkt/ljust/salt/hård/hårt/hårda
      för varmt/kallt/enkel/enkelt/enkla/trångt/trång/dålig/dåligt/gammal/gammalt/gamla
      förväntade mig mer/bättre | gav upp | ge upp | ger upp | gett upp | gick ner | gått ner
      gör ont | hade kunnat varit bättre | hade/har förväntat mig mer | har nere | hittade inte
      hittar inte/ej | hittat en annan | hjälper inte | hjälpte inte | håller inte | hög avgift
      höga priser/avgifter | högt pris | höjde/höjer/höjt priserna/priset/avgiften | höll inte
      i evigheter | inga fönster | ingen hjälp | ingen respons/återkoppling/återkoppling
      inget att ha | inget vidare/speciellt/märkvärdigt/särskilt/extra | inte den bästa
      inte det bästa | inte fan | inte lika bra/kul/god/gott/fin | inte mycket | inte nog
      inte så/särskilt/speciellt/jätte bra/kul/god/gott/bekväm/nöjd | inte tillräckligt | kall mat
      kalla pommes | kasta bort | kunde/borde ha varit bättre
      kunde/borde varit bättre/enklare/snabbare/billigare | kunde/hade kunnat vara bättre
      kunde/kan/skulle varit/vara/bli/blivit bättre/snabbare | laddar inte/ej | ligger nere
      lyckas inte | lämnade tillbaka | låg nere | lång/långa väntan/kö/köer
      lång/långa väntetid/väntetider | mår dåligt | mår illa | måste förbättras/bli | nej aldrig
      ner/nere igen | ont i | pengarna tillbaka | på tok för | räcker inte | skickade tillbaka
      startar inte/ej | stämmer inte/ej | säga/säger/sade/sagt upp | tar evigheter | tar för lång
      tar slut | tog evigheter | tog slut | var kallt | vill ha pengarna | är kallt | är nere
      öppnas inte`,

    '-1': `använder sällan/aldrig | behöver den inte | behöver inte längre | fixa det
      fortfarande väntat | hade hoppats | hade önskat | hoppades på | i stället för
      ingen anledning att stanna | inget för mig | inte för mig | inte helt nöjd | inte min
      inte säker | lite si och så | skulle behöva/behövas | stod det | så där | tar tid | tog tid
      vet inte om jag | ville/velat gilla/älska/tycka | väntar fortfarande | åtgärda detta`,

    '0': `mörkt läge/tema | bli bättre | blir bättre | bra dag | bättre än inget
      det vore bra/kul/trevligt/toppen/fint/skönt/najs/perfekt | det är klart | enkelt rum
      fel sida | fel väg | får se | god morgon/kväll/natt/jul | goda skäl | ha det bra | helt klart
      hur bra/bekvämt/enkelt/snabbt | i fred | inga kommentarer/synpunkter/åsikter
      ingen aning/åsikt/skillnad/kommentar | ingen brådska | ingen fara | ingen tvekan
      inget att tillägga/kommentera | inte bara/minst/heller/sant | inte direkt | inte klar
      inte mig emot | inte än | jag vet inte | klart att/inte | kul att veta | kunna bli bättre
      känner inte till | lika bra | lika gärna | lyckas med att inte | må så | nej/jo tack | om inte
      på gott och ont | ren tur | rent av | rent generellt
      skulle/hade uppskatta/uppskattat/gilla/älska
      skulle/hade vara/varit bra/kul/trevligt/toppen/fint/skönt/najs/schysst/perfekt/uppskattat
      snart nog | spelar ingen roll | svar tack | så bra som möjligt | så klart | tack för att du/ni
      tack på förhand | till godo | tror inte | utan tvekan | varför inte | vet inte/ej
      vore bra/kul/trevligt/fint/skönt | vore det bra
      vore/var bra/kul/trevligt/toppen/fint/skönt/najs/schysst/önskvärt/perfekt om/med/att`,

    '1': `fortsätt så | ganska bra | gratis frukost | gör sitt jobb | hade kunnat vara värre
      helt ok/okej/okay | håller måttet | i tid | inga större | ingen ${BAD} | inte dumt
      inte dyr/dyrt/dyra/svår/svårt/svåra | inte en enda | inte fel | inte helt fel
      inte illa/dåligt/dålig/dåliga | inte så illa/dålig/dåligt/dåliga/dumt/tokigt
      kan/kunde vara/varit värre/sämre | kunde ha varit värre | rätt bra | som det ska
      som förväntat | som utlovat | sparar tid | tycker jag om | tycker om | tyckte om | varken dyrt
      över förväntan`,

    '2': `aldrig besviken/besvikna | aldrig några/något/haft ${BAD} | bra jobb | bra jobbat
      bästa jag | ett måste | för bra | handlar gärna | hur bra som helst | håller hög klass
      hög kvalitet/kvalité/klass/standard | i toppklass | inga konstigheter | inga som helst ${BAD}
      inga/inget/aldrig/utan ${BAD} | inget/ingenting att klaga
      inte alls dåligt/dålig/illa/dumt/fel/pjåkigt | inte besviken/besvikna | inte klaga
      inte kunnat bli bättre | inte några/något/ett/haft ${BAD} | inte tråkig/tråkigt
      kan inte bli/vara bättre | kan inte klaga | kommer definitivt/gärna/absolut | kommer tillbaka
      lever upp till | mer än nöjd | precis vad | riktigt/väldigt/mycket/jätte bra
      stort/hjärtligt/varmt/tusen tack | så snällt | tack så mycket/hemskt | tummen/tummar upp
      vart varje | väl värt/värd/värda | värt/värd/värda varje/pengarna/priset/det/pengar/ett
      återkommer gärna`,

    '3': `10 av 10 | 5/fem av 5/fem | bara att älska | bäst i test | fem/5 stjärnor | femma av fem
      helt fantastisk/fantastiskt | i världsklass | inte bli bättre | inte få nog
      inte vara mer nöjd | inte vara nöjdare/bättre | kan inte leva utan | mer än väl
      mycket prisvärd/prisvärt | rekommenderar varmt/starkt | rekommenderas varmt/starkt
      rekommenderas/rekommenderar verkligen | tio av tio | tio poäng`,
  },

  negators: `inte ej icke aldrig ingen inget inga ingenting ingalunda varken knappt knappast sällan
    föga utan`,
  trailing: {
    negators: 'inte ej icke aldrig knappt',
    joins: 'och eller som att när om eftersom så',
  },

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
