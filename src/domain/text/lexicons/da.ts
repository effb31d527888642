import { daFeelings } from './da-feelings'
import { daVerbs, daWords } from './da-opinions'
import { nordicWords } from './nordic-opinions'
import type { LexiconSource } from './source'

const PRAISE = 'godt/super/perfekt/dejligt/skønt/fantastisk/fedt/flot/herligt/vidunderligt/tak'
const BAD = 'problem/problemer/problemerne/bøvl/besvær/klager/fejl/bugs/vrøvl/brok'

export const da: LexiconSource = {
  words: [nordicWords, daFeelings, daWords],
  verbs: daVerbs,

  phrases: {
    '-4': `${PRAISE} ,/... endnu/igen/atter/nok | aldrig mere/igen | en/1 stjerne | hold jer/dig væk
      hold kæft | hold nallerne væk | nul/0 stjerner | penge/pengene ud ad/af | smid ikke
      rend mig | tak for ingenting | til grin`,

    '-3': `ad helvede til | aldrig fået svar | bryder mig ikke | brød mig ikke | fis/skrub af
      fået nok | får nok | gik i stykker | gået i stykker | går i stykker | hold mund/bøtte
      hvor vover | ikke godt/god/gode/tilfreds/glad/okay/ok/acceptabelt | ikke i orden
      ikke pengene/prisen/det værd | ikke til at holde ud | ikke værd
      ikke/aldrig fungere/fungerer/fungeret/fungerede
      ikke/aldrig/holdt virke/virker/virket/virkede | intet/ingen/aldrig svar | kan ikke lide
      kan/kunne ikke fordrage/udstå/tåle | kunne ikke lide | lader meget/noget tilbage
      logger mig ud | logget ud | lægger røret på | meget tilbage at ønske
      noget lort/møg/skrald/pis/bras | nok af | smider mig ud | smidt ud | stik imod
      svarede ikke/aldrig | svarer ikke/aldrig | tager røven på | til at brække | uden svar
      under middel | virker/fungerer desværre/stadig/bare/længere ikke
      virker/virkede/fungerer/fungerede/dur ikke/aldrig/dårligt`,

    '-2': `sidder/sad/sidde fast | gået tabt | alt for | ad helvede | er ude med | er det slut
      er slut/forbi | burde være bedre/nemmere/hurtigere/billigere | er nede
      for begrænset/mørkt/hårdt/hård/varmt/koldt/simpelt | for dyr/dyrt/dyre/svær/svært/svære/sent
      for korte/mange/meget/få/højt/høj/høje/lav/lavt
      for lille/små/stor/stort/store/lang/langt/lange/kort
      for simpel/dårlig/dårligt/gammelt/gammel/stram/tynd
      for tidligt/lidt/besværligt/kompliceret/langsom/langsomt/salt | forventede mere/bedre
      fundet en anden | galt med | gav op | gå væk | hjælp mig/os | lad mig/os/ham/hende/dem være
      lad være | slå mig/dig/ham/hende | stop det | synd for | det er synd | ti stille | åh nej
      i knibe/fare | gik galt | gik ned | give op | giver op | givet op | gået ned | går galt
      går ned | havde/have forventet/håbet mere/bedre/på | hjalp ikke | hjælper ikke | holder ikke
      holdt ikke | høj/højere pris | høje priser/gebyrer | i vejen med | ikke lige så god/godt/gode
      ingen hjælp | ingen mening | kunne godt have været | kunne have/ha/godt været/være bedre
      kunne være/blive/vær/gøre bedre/hurtigere/nemmere/billigere
      lang/lange ventetid/ventetider/kø/køer | ligger nede | lukkede ned | lukker ned | nede igen
      penge tilbage | pengene tilbage | prisen op | sendt retur/tilbage | sendte tilbage
      siger/sagt/sige op | skal/bør/må forbedres | skifter til | skiftet til
      skjulte gebyrer/omkostninger | slår fra | stemmer ikke | tager alt | tager evigheder
      tog evigheder | var god/godt/bedre før | var nede`,

    '-1': `hold op | åh/min gud | for guds skyld | fare vild | pas på | bruger sjældent/aldrig
      fiks det | hver gang | i stedet for | jeg ville elske | skulle/ville/havde ønske/ønsket/håbet
      så som så | tager tid | tog tid | ville gerne elske/lide/kunne | ønskede at elske`,

    '0': `slås til/fra/op/sammen | for min/din/sin/hans/hendes/vores/jeres/deres skyld
      bedre end ingenting | blive bedre | bliver bedre | der ikke er | det er godt at vide
      ellers tak | endnu ikke | forkert vej | fri leg | god dag/aften/morgen/nat/jul/weekend
      gode råd | godt kan | godt med | godt nok | ha det godt | hav en god
      havde været rart/godt/fedt | helt klart | hvor god/godt/nemt/hurtigt | hvorfor ikke
      i ro og mag | ikke hvad | ikke imod | ikke kun/bare/mindst/sandt/også | ikke lige
      ikke noget at tilføje | ikke rigtig
      ingen idé/ide/mening/kommentarer/kommentar/bemærkninger/forskel | ingen tvivl
      intet at tilføje | kan godt | kendte ikke | kunne godt
      kunne være rart/godt/fedt/dejligt/smart/fint/skønt/sjovt | lige så godt/god | meget godt
      nej/jo tak | på forhånd tak | på godt og ondt | rent faktisk | så godt | tak for at
      tak fordi | tak på forhånd | tror ikke | uden tvivl | undskyld , hvor
      var rart/godt/fedt/dejligt hvis/om | ved ikke | vil godt | ville det være rart/godt/fedt
      ville elske/sætte
      ville være rart/godt/fedt/dejligt/smart/fint/skønt/optimalt/perfekt/lækkert/sejt/sjovt`,

    '1': `sørge/sørger/sørgede/sørget for | lad os | kom så | tro mig | jeg lover
      passer på dig/mig/os | i live | gifte sig/dig/mig/os | klarer dig/mig/os | bliv ved
      gør/gjorde ikke noget | ingen årsag | skat , | , skat | skyd løs | gør sit arbejde
      ikke dårlig/dårligt/dårlige/tosset/værst/ilde
      ikke så dårlig/dårligt/dårlige/tosset/ringe/slemt | ingen ${BAD} | kan godt/bedst/rigtig lide
      kan lide | kunne godt lide | kunne lide | over forventning | som det skal | som forventet
      som lovet | sparer tid | til tiden`,

    '2': `har det godt/fint | klarer/klarede det | vi/jeg/du vandt | ser/så frem til | stole på
      regne med mig/dig/os | får det bedre | bare rolig | kan/kunne være værre
      kunne have været værre | god bedring/fornøjelse/rejse/tur
      min/mit/mine skat/elskede/kære/ven/engel/venner | skal nok gå/klare/lykkes/ordne | går nok
      stol/stoler på mig/dig/os/ham/hende | tror på dig/mig/os
      aldrig haft/oplevet/nogen/noget ${BAD} | aldrig skuffet | et hit | et must | handler gerne
      høj kvalitet/klasse/standard | ikke haft/nogen ${BAD} | ikke haft/oplevet nogen ${BAD}
      ikke klage | ikke noget at klage/udsætte | ikke skuffet | ingen/intet/aldrig/uden ${BAD}
      intet at udsætte | intet/ingenting at klage | kommer gerne/helt/bestemt igen/sikkert/tilbage
      kommer igen/tilbage | lever op | lige hvad | rigtig/meget/super god/godt/gode/fin
      tommelfinger/tommel op | topper det hele`,

    '3': `10 ud af 10 | godt/flot/fint gået/gjort/klaret/arbejde | held og lykke | 5 ud af 5
      5/fem stjerner | ikke blive/gøres/gøre bedre | ikke gøre/gøres/være bedre/gladere
      ikke leve uden | ikke undvære | ikke være mere tilfreds | ti ud af ti`,
  },

  negators: `ikke ej aldrig ingen intet ingenting hverken næppe knap sjældent uden ikk ik' ikke-`,
  trailing: {
    negators: 'ikke ej aldrig ik ikk',
    joins: 'og eller som at når hvis der om fordi så',
  },

  parts: {
    '-4': 'katastrof skandale svindel skrald bedrageri',
    '-2': 'problem nedbrud besvær fejl forsinkelse',
    '2': 'venlig',
  },
  prefixes: { '-1.5': 'u', '1.3': 'super mega skide smadder kæmpe pisse lorte' },
  intensifiers: {
    '1.5': `meget rigtig rigtigt virkelig super ekstremt utrolig utroligt helt totalt fuldstændig
      fuldstændigt frygtelig frygteligt forfærdelig forfærdeligt fantastisk enormt yderst særdeles
      særlig særligt specielt vildt vanvittig vanvittigt sindssygt skide pisse mega kæmpe ekstra
      altid konstant så alt absolut hamrende afsindigt smadder total komplet mest`,
    '0.6': `lidt noget ganske ret temmelig nogenlunde forholdsvis relativt delvist halv næsten
      indimellem somme til_tider`,
  },
  contrasts: 'men dog desværre derimod imidlertid undtagen bortset',
  concessions: 'selvom trods skønt mens',
}
