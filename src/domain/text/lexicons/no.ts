import { noVerbs, noWords } from './no-opinions'
import { nordicWords } from './nordic-opinions'
import { joinWords, type LexiconSource } from './source'

const PRAISE = 'bra/supert/perfekt/deilig/herlig/fantastisk/flott/kult/nydelig/topp/strålende'
const BAD = 'problem/problemer/problemene/plunder/trøbbel/klager/feil/bugs/tull/surr/krøll'

export const no: LexiconSource = {
  words: joinWords(nordicWords, noWords),
  verbs: noVerbs,

  phrases: {
    '-4': `${PRAISE} ,/!/./... enda/igjen/nok/ennå/atter | aldri mer/igjen
      bortkastet/bortkastede tid/penger | dra til helvete | en/1 stjerne | hold deg/dere unna/vekk
      hold kjeft | kast/kasting/bortkast av tid/penger | null/0 stjerner | penger/pengene ut av/i
      styr unna | takk for ingenting | terningkast en/1/to/2 | under enhver kritikk`,

    '-3': `aldri fått svar | anbefaler ikke/aldri | anbefales ikke | ble ødelagt | bryr seg ikke
      fungerer/fungerte/virker/virket/funker/funket ikke/aldri/ei/dårlig
      fungerer/virker/funker dessverre/fortsatt/bare/lenger ikke | får nok | fått nok
      gikk i stykker | går i stykker | gått i stykker
      ikke bra/god/godt/gode/fornøyd/glad/ok/greit/akseptabelt/imponert | ikke noe/no svar
      ikke pengene/prisen/det verdt | ikke særlig/spesielt/noe bra/god/godt/gode/fornøyd/glad/godt
      ikke til å holde ut | ikke verdt
      ikke/aldri/slutta/sluttet fungere/fungerer/fungert/fungerte/virke
      ikke/aldri/slutta/sluttet virker/virket/funke/funker/funket | ingen/intet svar
      kan ikke anbefale/anbefales | kaster meg ut | legger på røret | lei av | lei meg | lei seg
      levner mye | liker ikke | likte ikke | logger meg ut | logget ut | mye tilbake å ønske
      mye å ønske | noe dritt/søppel/møkk/tull/drit | noe/no tilbake å ønske | nok av
      slutta/sluttet å fungere/virke/funke | svarer ikke/aldri | svarte ikke/aldri | tatt ved nesen
      terningkast 3/tre | til å kaste | til å spy | trøtt av | under pari | uten svar
      vil ikke anbefale`,

    '-2': `alt for | ble for | blir for | blitt dårligere/verre/dyrere
      burde vært/være bedre/raskere/enklere/billigere | bytta til | bytter til | byttet til
      dårlig kvalitet | er nede | feil i | feil på | feil størrelse/farge/vare | fikk ikke/aldri
      finner ikke | for begrenset/mørkt/hardt/hard/varmt/kaldt/enkelt
      for dyr/dyrt/dyre/vanskelig/vanskelige/sent/tidlig
      for enkel/enkle/dårlig/gammelt/gammel/tynn/tynt/svak
      for komplisert/kompliserte/treg/tregt/salt/søtt/ofte
      for kort/korte/mange/mye/få/høyt/høy/høye/lav/lavt
      for liten/lite/små/stor/stort/store/lang/langt/lange
      for tynt/svakt/svake/opptatt/glatt/ujevn/ujevnt/snill/likt/lik/mild/pent/platt
      forventet mer/bedre | funnet en annen | ga opp | gi opp | gikk galt | gikk ned | gikk tom
      gir opp | gitt opp | gjør vondt | godt gjemt | går galt | går ned | går på tomgang | går seg
      går tom | gått ned | hadde/har forventet/håpet/ventet mer/bedre/på | hjalp ikke | hjelper ikke
      holder ikke | holdt ikke | høy pris | høye priser/gebyrer | ikke den/det beste
      ikke helt i mål/på/til/der/overbevist | ikke helt mål
      ikke like bra/god/godt/gode/morsom/sterk/spennende/overbevisende | ikke mye
      ikke noe spesielt/særlig/nytt | ikke nok | ikke så bra/god/godt/gode/gøy/kul
      ikke så god/morsom/spennende/interessant | ingen hjelp | ingen mening | ingen respons
      intet nytt | kunne godt/gjerne vært/hatt/ha | kunne ha vært bedre/enklere
      kunne vært/være/blitt/gjort bedre/raskere/enklere/billigere
      lang/lange ventetid/ventetider/kø/køer | laster ikke | lever ikke opp | ligger nede
      mangel på | må/bør forbedres/bli | nede igjen | pengene/penger tilbake | prisen opp | sagt opp
      satt opp prisen | sendt tilbake | sendte tilbake | si opp | sier opp
      skjulte gebyrer/kostnader | skrur seg av | slår seg av | starter ikke | stemmer ikke
      tar evigheter | tar for lang | til bry | tok evigheter | uten å | var nede
      virker litt/noe/som | vondt i | åpner ikke`,

    '-1': `bruker sjelden/aldri | det er synd | fiks det | fortsatt ikke
      hadde lyst til å elske/like | håpet på | i stedet for | ikke helt | ikke sikker
      mangler fortsatt | savner en/et/litt/mer/noe | skulle/ville/hadde ønske/ønsket/håpet | synd at
      så som så | sånn passe | tar tid | tok tid | venter fortsatt/ennå | ville gjerne elske/like
      ønsket å elske/like`,

    '0': `bedre enn ingenting | best før | bli bedre | blir bedre | bra med | de fleste | det gode
      det hadde vært bra/fint/kult | det samme | ellers takk | feil vei | for godt
      god dag/kveld/morgen/natt/jul/helg/tur | god tid | gode råd | godt kan | godt over
      ha det bra | ha en fin/god | hadde det vært bra/fint/kult | helt klart
      hvor bra/god/godt/enkelt/raskt | hvorfor ikke | håper på/at/det/du/dere | i beste fall
      i god tid | ikke akkurat | ikke bare/kun/minst/sant/heller | ikke direkte | ikke ennå/enda
      ikke imot | ikke noe å tilføye/kommentere/tillegge | ingen anelse/aning/forskjell/mening
      ingen kommentar/kommentarer | ingen tvil | ingenting å tilføye
      kunne vært bra/fint/kult/greit/gøy | like godt/bra/gjerne | mangler bare | nei/jo takk
      på det beste | på forhånd takk | på godt og vondt | rent faktisk | skulle gjerne
      spiller ingen rolle | så bra/godt som | takk for at | takk på forhånd | takk til | tror ikke
      uten tvil | vet ikke | vil gjerne | ville elsket | ville satt pris
      ville/hadde vært/være bra/fint/kult/greit/flott/topp/supert/deilig/gøy/perfekt/nyttig`,

    '1': `fortsett sånn | ganske god/bra/godt/fin | gjør jobben | gjør jobben sin | gleder meg
      helt ok/okei/greit/grei | i tide | ikke dyr/dyrt/vanskelig
      ikke dårlig/dårlige/verst/ille/dumt/galt | ikke helt dårlig/dumt/galt
      ikke så dårlig/dårlige/verst/ille/dumt/galt/gal | ingen ${BAD} | kan/kunne være/vært verre
      kunne ha vært verre | liker godt | likte godt | over forventning | som det skal
      som forventet | som lovet | sparer tid | står til | terningkast 4/fire | vel verdt | verdt å`,

    '2': `akkurat det | aldri hatt/opplevd/noe/noen ${BAD} | aldri skuffet | all ære
      anbefales på det | bra jobba/jobbet | en fornøyelse | en seier | et must | glad for | glad i
      god jobb | godt fornøyd | godt jobba/jobbet | handler gjerne | høy kvalitet/klasse/standard
      i særklasse | ikke hatt noen/noe ${BAD} | ikke hatt/noe/noen ${BAD}
      ikke i det hele tatt dårlig | ikke klage | ikke noe å klage/utsette | ikke skuffet
      ikke verst i det hele tatt | ingen/intet/aldri/uten ${BAD} | ingenting/intet å klage/utsette
      kan ikke klage | kommer gjerne/garantert igjen/tilbake | kommer igjen/tilbake | lever opp
      mer enn fornøyd | midt i blinken | noe for seg | pengene/prisen/det/turen/besøk verdt
      på topp | ros til | slett ikke dårlig/verst/ille/dumt/galt | stort pluss | ta av seg
      takk for hjelpen/god/rask/alt | terningkast 5/fem | tommel/tommelen opp | treffer blink
      tusen/mange/hjertelig takk | vel blåst | verdt pengene/prisen/det/hver/turen`,

    '3': `10 av 10 | 5 av 5 | 5/fem stjerner | anbefaler varmt/sterkt/gjerne/absolutt
      anbefales varmt/sterkt/absolutt/på | i verdensklasse | ikke klare meg uten | ikke leve uten
      ikke være/vært/bli/blitt bedre | ikke vært mer fornøyd | ingenting å si på
      kan ikke leve uten | kan varmt/trygt/absolutt/sterkt anbefale/anbefales
      kunne ikke vært/blitt bedre | terningkast 6/seks | ti av ti`,
  },

  negators: `ikke ei ikkje aldri ingen intet ingenting verken neppe knapt sjelden uten ikkj`,
  trailing: { negators: 'ikke ikkje aldri', joins: 'og eller som at når hvis om fordi så' },

  intensifiers: {
    '1.5': `veldig svært meget riktig virkelig super ekstremt utrolig helt totalt fullstendig
      fryktelig forferdelig fantastisk enormt ytterst særdeles særlig spesielt vilt vanvittig
      sinnssykt sykt dritt mega kjempe ekstra alltid konstant så absolutt hinsides usedvanlig
      aldeles total mest utpreget uhyre voldsomt altfor`,
    '0.6': `litt noe ganske nokså rimelig relativt forholdsvis delvis halv nesten stundom tidvis`,
  },
  contrasts: 'men dog dessverre derimot imidlertid unntatt likevel',
  concessions: 'selvom trass tross skjønt mens',
}
