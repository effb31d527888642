import { daVerbs, daWords } from './da-opinions'
import { nordicWords } from './nordic-opinions'
import { joinWords, type LexiconSource } from './source'

const PRAISE = 'godt/super/perfekt/dejligt/skønt/fantastisk/fedt/flot/herligt/vidunderligt/tak'
const BAD = 'problem/problemer/problemerne/bøvl/besvær/klager/fejl/bugs/vrøvl/brok'

export const da: LexiconSource = {
  words: joinWords(nordicWords, daWords),
  verbs: daVerbs,

  phrases: {
    '-4': `${PRAISE} ,/!/./... endnu/igen/atter/nok | aldrig mere/igen | en/1 stjerne
      gå til helvede | hold jer/dig væk | hold kæft | hold nallerne væk | nul/0 stjerner
      penge/pengene ud ad/af | smid ikke | spild af tid/penge | tak for ingenting | til grin
      under al kritik`,

    '-3': `aldrig fået svar | anbefaler ikke/aldrig | bryder mig ikke | brød mig ikke | fået nok
      får nok | gik i stykker | gået i stykker | går i stykker
      ikke godt/god/gode/tilfreds/glad/okay/ok/acceptabelt | ikke i orden
      ikke pengene/prisen/det værd | ikke særlig/særligt god/godt/gode/tilfreds/glad
      ikke til at holde ud | ikke værd | ikke/aldrig fungere/fungerer/fungeret/fungerede
      ikke/aldrig/holdt virke/virker/virket/virkede | intet/ikke specielt godt
      intet/ingen/aldrig svar | kan ikke anbefale/anbefales | kan ikke lide | ked af
      kunne ikke lide | lader meget/noget tilbage | logger mig ud | logget ud | lægger røret på
      meget tilbage at ønske | noget lort/møg/skrald/pis/bras | nok af | smider mig ud | smidt ud
      stik imod | svarede ikke/aldrig | svarer ikke/aldrig | tager røven på | taget røven
      taget ved næsen | til at brække | træt af | uden svar | under middel | vil ikke anbefale
      virker/fungerer desværre/stadig/bare/længere ikke
      virker/virkede/fungerer/fungerede/dur ikke/aldrig/dårligt`,

    '-2': `var god/godt/bedre før | alt alt for | alt for | blevet dårligere/værre/dyrere
      burde være bedre/nemmere/hurtigere/billigere | dårlig kvalitet | er nede | fejl i | fejl på
      fik ikke/aldrig | finder ikke | for begrænset/mørkt/hårdt/hård/varmt/koldt/simpelt
      for dyr/dyrt/dyre/svær/svært/svære/sent | for korte/mange/meget/få/højt/høj/høje/lav/lavt
      for lille/små/stor/stort/store/lang/langt/lange/kort
      for simpel/dårlig/dårligt/gammelt/gammel/stram/tynd
      for tidligt/lidt/besværligt/kompliceret/langsom/langsomt/salt | forkert størrelse/farve/vare
      forventede mere/bedre | fundet en anden | galt med | gav op | gik galt | gik ned | give op
      giver op | givet op | gået ned | går galt | går ned | går/gået/gik død | gør ondt | har opsagt
      havde/have forventet/håbet mere/bedre/på | hjalp ikke | hjælper ikke | holder ikke
      holdt ikke | høj/højere pris | høje priser/gebyrer | i vejen med | ikke den/det bedste
      ikke imponeret | ikke lige så god/godt/gode | ikke meget | ikke noget | ikke noget særligt
      ikke nok | ikke specielt god/godt/sjovt/hjælpsom
      ikke så god/godt/gode/sjovt/fedt/lækkert/rent | ingen hjælp | ingen mening | ingen respons
      intet særligt | kunne godt have været | kunne have/ha/godt været/være bedre
      kunne være/blive/vær/gøre bedre/hurtigere/nemmere/billigere
      lang/lange ventetid/ventetider/kø/køer | lever ikke op | ligger nede | loader ikke
      lukkede ned | lukker ned | løbet tør | mangel på | nede igen | ondt i | opsagt mit
      penge tilbage | pengene tilbage | prisen op | sat prisen op | sendt retur/tilbage
      sendte tilbage | siger/sagt/sige op | skal/bør/må forbedres | skifter til | skiftet til
      skjulte gebyrer/omkostninger | slår fra | starter ikke | stemmer ikke | tager alt
      tager evigheder | tager for lang | tog evigheder | var nede | åbner ikke`,

    '-1': `bruger den ikke | bruger sjældent/aldrig | fiks det | hver gang | i stedet for
      ikke helt tilfreds | ikke sikker | jeg ville elske | mangler stadig
      skulle/ville/havde ønske/ønsket/håbet | stadig ikke | så som så | tager tid | tog tid
      venter stadig | ville gerne elske/lide/kunne | ønskede at elske`,

    '0': `bedre end ingenting | blive bedre | bliver bedre | der ikke er | det er godt at vide
      ellers tak | endnu ikke | er klar | forkert vej | fri leg
      god dag/aften/morgen/nat/jul/weekend | gode råd | godt kan | godt med | godt nok | ha det godt
      har det godt | hav en god | havde været rart/godt/fedt | helt klart
      hvor god/godt/nemt/hurtigt | hvorfor ikke | håber det/at/på/i | i ro og mag | ikke hvad
      ikke imod | ikke kun/bare/mindst/sandt/også | ikke lige | ikke noget at tilføje | ikke rigtig
      ingen idé/ide/mening/kommentarer/kommentar/bemærkninger/forskel | ingen tvivl
      intet at tilføje | kan godt | kendte ikke | kunne godt
      kunne være rart/godt/fedt/dejligt/smart/fint/skønt/sjovt | lige meget | lige så godt/god
      meget godt | nej/jo tak | på forhånd tak | på godt og ondt | rent faktisk | så godt
      så godt som | tak for at | tak fordi | tak på forhånd | tror ikke | uden tvivl
      undskyld , hvor | var rart/godt/fedt/dejligt hvis/om | ved ikke | vil gerne | vil godt
      ville det være rart/godt/fedt | ville elske/sætte | ville sætte pris
      ville være rart/godt/fedt/dejligt/smart/fint/skønt/optimalt/perfekt/lækkert/sejt/sjovt`,

    '1': `bliv ved | ganske god/godt/fin | glædede mig | glæder mig | gør sit arbejde
      helt ok/okay/fint | ikke dyr/dyrt/svært/svær | ikke dårlig/dårligt/dårlige/tosset/værst/ilde
      ikke helt dårlig/tosset/skidt | ikke så dårlig/dårligt/dårlige/tosset/ringe/slemt
      ingen ${BAD} | kan godt/bedst/rigtig lide | kan lide | kan/kunne/kunne-have være/været værre
      kunne godt lide | kunne have været værre | kunne lide | over forventning | som det skal
      som forventet | som lovet | sparer tid | til tiden`,

    '2': `aldrig haft/oplevet/nogen/noget ${BAD} | aldrig skuffet | alle/hele pengene værd
      er det værd | et hit | et must | flot arbejde | flot klaret | glad for | glade for
      godt arbejde/gået/klaret/lavet | godt tilfreds | handler gerne | høj kvalitet/klasse/standard
      i top | ikke haft/nogen ${BAD} | ikke haft/oplevet nogen ${BAD} | ikke klage
      ikke noget at klage/udsætte | ikke skuffet | ingen/intet/aldrig/uden ${BAD} | intet at udsætte
      intet/ingenting at klage | kan ikke klage | kommer gerne/helt/bestemt igen/sikkert/tilbage
      kommer igen/tilbage | lever op | lige hvad | mere end tilfreds
      pengene/prisen/det/turen/besøg værd | præcis hvad | rigtig/meget/super god/godt/gode/fin
      ros til | slet ikke dårlig/dårligt/tosset/værst/ilde | slet ikke så tosset | stor ros
      tak for hjælpen/hurtig/god/alt | tommelfinger/tommel op | topper det hele | tusind/mange tak
      vild med`,

    '3': `10 ud af 10 | 5 ud af 5 | 5/fem stjerner | anbefaler klart/varmt/helt/absolut/gerne
      anbefales varmt/absolut/helt | i verdensklasse | ikke blive/gøres/gøre bedre
      ikke gøre/gøres/være bedre/gladere | ikke leve uden | ikke undvære | ikke være mere tilfreds
      kan ikke leve uden | kan ikke undvære | kan jeg kun anbefale
      kan klart/kun/varmt/absolut/stærkt anbefale/anbefales | klart anbefale | ti ud af ti
      varme/varmeste anbefalinger | varmt anbefales`,
  },

  negators: `ikke ej aldrig ingen intet ingenting hverken næppe knap sjældent uden ikk ik' ikke-`,
  trailing: {
    negators: 'ikke ej aldrig ik ikk',
    joins: 'og eller som at når hvis der om fordi så',
  },

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
