import { noVerbs, noWords } from './no-opinions'
import { nordicWords } from './nordic-opinions'
import type { LexiconSource } from './source'

const PRAISE = 'bra/supert/perfekt/deilig/herlig/fantastisk/flott/kult/nydelig/topp/strålende'
const BAD = 'problem/problemer/problemene/plunder/trøbbel/klager/feil/bugs/tull/surr/krøll'

export const no: LexiconSource = {
  words: [nordicWords, noWords],
  verbs: noVerbs,

  phrases: {
    '-4': `${PRAISE} ,/... enda/igjen/nok/ennå/atter | aldri mer/igjen | en/1 stjerne
      hold deg/dere unna/vekk | hold kjeft | kast/kasting/bortkast av tid/penger | null/0 stjerner
      penger/pengene ut av/i | styr unna | takk for ingenting | terningkast en/1/to/2`,

    '-3': `aldri fått svar | anbefales ikke | bryr seg ikke
      fungerer/fungerte/virker/virket/funker/funket ikke/aldri/ei/dårlig
      fungerer/virker/funker dessverre/fortsatt/bare/lenger ikke | får nok | fått nok
      gikk i stykker | går i stykker | gått i stykker
      ikke bra/god/godt/gode/fornøyd/glad/ok/greit/akseptabelt/imponert | ikke noe/no svar
      ikke pengene/prisen/det verdt | ikke særlig/spesielt/noe bra/god/godt/gode/fornøyd/glad/godt
      ikke til å holde ut | ikke verdt
      ikke/aldri/slutta/sluttet fungere/fungerer/fungert/fungerte/virke
      ikke/aldri/slutta/sluttet virker/virket/funke/funker/funket | ingen/intet svar | kaster meg ut
      legger på røret | levner mye | logger meg ut | logget ut | mye tilbake å ønske | mye å ønske
      noe dritt/søppel/møkk/tull/drit | noe/no tilbake å ønske | nok av
      slutta/sluttet å fungere/virke/funke | svarer ikke/aldri | svarte ikke/aldri | tatt ved nesen
      terningkast 3/tre | til å kaste | til å spy | under pari | uten svar`,

    '-2': `alt for | ble for | blir for | burde vært/være bedre/raskere/enklere/billigere
      bytta til | bytter til | byttet til | er nede
      for begrenset/mørkt/hardt/hard/varmt/kaldt/enkelt
      for dyr/dyrt/dyre/vanskelig/vanskelige/sent/tidlig
      for enkel/enkle/dårlig/gammelt/gammel/tynn/tynt/svak
      for komplisert/kompliserte/treg/tregt/salt/søtt/ofte
      for kort/korte/mange/mye/få/høyt/høy/høye/lav/lavt
      for liten/lite/små/stor/stort/store/lang/langt/lange
      for tynt/svakt/svake/opptatt/glatt/ujevn/ujevnt/snill/likt/lik/mild/pent/platt
      forventet mer/bedre | funnet en annen | ga opp | gi opp | gikk galt | gikk ned | gir opp
      gitt opp | godt gjemt | går galt | går ned | går på tomgang | går seg | gått ned
      hadde/har forventet/håpet/ventet mer/bedre/på | hjalp ikke | hjelper ikke | holder ikke
      holdt ikke | høy pris | høye priser/gebyrer | ikke helt i mål/på/til/der/overbevist
      ikke like bra/god/godt/gode/morsom/sterk/spennende/overbevisende | ingen hjelp | ingen mening
      kunne godt/gjerne vært/hatt/ha | kunne ha vært bedre/enklere
      kunne vært/være/blitt/gjort bedre/raskere/enklere/billigere
      lang/lange ventetid/ventetider/kø/køer | ligger nede | må/bør forbedres/bli | nede igjen
      pengene/penger tilbake | prisen opp | sagt opp | satt opp prisen | sendt tilbake
      sendte tilbake | si opp | sier opp | skjulte gebyrer/kostnader | skrur seg av | slår seg av
      stemmer ikke | tar evigheter | til bry | tok evigheter | var bedre/bra før | var nede
      virker litt/noe/som`,

    '-1': `bruker sjelden/aldri | det er synd | fiks det | hadde lyst til å elske/like | håpet på
      i stedet for | skulle/ville/hadde ønske/ønsket/håpet | synd at | så som så | sånn passe
      tar tid | tok tid | ville gjerne elske/like | ønsket å elske/like`,

    '0': `bedre enn ingenting | best før | bli bedre | blir bedre | bra med | det gode | ellers takk
      feil vei | for godt | god dag/kveld/morgen/natt/jul/helg/tur | god tid | gode råd | godt kan
      godt over | ha det bra | ha en fin/god | hadde det vært bra/fint/kult | helt klart
      hvor bra/god/godt/enkelt/raskt | hvorfor ikke | i beste fall | ikke akkurat
      ikke bare/kun/minst/sant/heller | ikke direkte | ikke ennå/enda | ikke imot
      ikke noe å tilføye/kommentere/tillegge | ingen anelse/aning/forskjell/mening
      ingen kommentar/kommentarer | ingen tvil | ingenting å tilføye
      kunne vært bra/fint/kult/greit/gøy | like godt/bra/gjerne | mangler bare | nei/jo takk
      på det beste | på forhånd takk | på godt og vondt | rent faktisk | spiller ingen rolle
      så bra/godt som | takk for at | takk på forhånd | takk til | tror ikke | uten tvil | vet ikke
      ville elsket
      ville/hadde vært/være bra/fint/kult/greit/flott/topp/supert/deilig/gøy/perfekt/nyttig`,

    '1': `fortsett sånn | gjør jobben | i tide | ikke dårlig/dårlige/verst/ille/dumt/galt
      ikke helt dårlig/dumt/galt | ikke så dårlig/dårlige/verst/ille/dumt/galt/gal | ingen ${BAD}
      kan/kunne være/vært verre | kunne ha vært verre | over forventning | som det skal
      som forventet | som lovet | sparer tid | står til | terningkast 4/fire`,

    '2': `akkurat det | aldri hatt/opplevd/noe/noen ${BAD} | aldri skuffet | all ære | et must
      handler gjerne | høy kvalitet/klasse/standard | i særklasse | ikke hatt noen/noe ${BAD}
      ikke hatt/noe/noen ${BAD} | ikke i det hele tatt dårlig | ikke klage
      ikke noe å klage/utsette | ikke skuffet | ingen/intet/aldri/uten ${BAD}
      ingenting/intet å klage/utsette | kommer gjerne/garantert igjen/tilbake | kommer igjen/tilbake
      lever opp | midt i blinken | noe for seg | ta av seg | terningkast 5/fem | tommel/tommelen opp
      vel blåst`,

    '3': `10 av 10 | 5 av 5 | 5/fem stjerner | ikke klare meg uten | ikke leve uten
      ikke være/vært/bli/blitt bedre | ikke vært mer fornøyd | ingenting å si på
      terningkast 6/seks | ti av ti`,
  },

  negators: `ikke ei ikkje aldri ingen intet ingenting verken neppe knapt sjelden uten ikkj`,
  trailing: { negators: 'ikke ikkje aldri', joins: 'og eller som at når hvis om fordi så' },

  parts: {
    '-4': 'katastrofe skandale svindel søppel bedrageri',
    '-2': 'problem feil trøbbel nedetid forsinkelse',
    '2': 'vennlig',
  },
  prefixes: { '-1.5': 'u', '1.3': 'super mega kjempe dritt drit knall kanon' },
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
