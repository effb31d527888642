import { fiWords } from './fi-opinions'
import type { LexiconSource } from './source'

const PRAISE =
  'hienoa/mahtavaa/kiva/kivaa/loistavaa/upeaa/mainiota/hyvä/ihanaa/kiitos/super/erinomaista'
const BAD =
  'ongelmia/ongelmaa/valittamista/vikaa/vikoja/virheitä/moitteita/häiriöitä/huomautettavaa'

export const fi: LexiconSource = {
  words: fiWords,

  phrases: {
    '-4': `${PRAISE} ,/... taas/jälleen/vielä | ala arvoista | alle arvostelun
      alle kaiken arvostelun | ei enää koskaan/ikinä | ei koskaan enää | en enää koskaan/ikinä
      en koskaan enää | ihan/aivan perseestä/syvältä | kiitos ei mistään | kiitos tyhjästä
      nolla/0 tähteä | on perseestä | on syvältä | pysykää/pysy kaukana/loitolla | pää/turpa kiinni
      rahan/ajan tuhlausta/haaskausta | suu kiinni | yksi/1 tähti`,

    '-3': `ei enää/vieläkään/vain/taaskaan/kunnolla/oikein/ole/ollenkaan toimi/toiminut
      ei hintansa/rahan/rahojensa/sen arvoinen/arvoista
      ei hyvä/hyvää/kiva/hyvin/mukava/ok/ystävällinen/riittävä
      ei kovin hyvä/hyvää/kiva/hyvin/mukava/ystävällinen | ei mistään kotoisin | ei mitään järkeä
      ei mitään vastausta
      ei ole kovin/erityisen/lainkaan/yhtään/kovinkaan mukava/ystävällinen/hyödyllinen/avulias
      ei vastaa/vastannut/vastata/vastattu/vastausta/vastauksia | ei voi suositella
      ei/eivät toimi/toiminut/toimineet/toimikaan/toimii | en ole saanut/saa vastausta | en pidä
      en pitänyt | en tykkää/tykännyt/rakasta | en voi suositella | heittää/heitti ulos
      ilman vastausta | kirjaa/kirjasi minut ulos | kirjautuu ulos | lakkasi toimimasta
      lopetti toimimisen | pois laskuista | sain/saanut tarpeeksi/tarpeekseni | sylki silmille
      toivomisen varaa`,

    '-2': `annoin periksi | ei mitään/minkäänlaista apua/hyötyä/palvelua/tukea
      ei riitä/riittänyt/auta/auttanut/aukea/lataa/lataudu/avaudu/käynnisty/löydy/löytynyt/onnistu
      ei tarpeeksi/riittävästi | ennen oli parempi/paremmin
      hinta/hinnat nousi/nousivat/noussut/nousseet/nostettu/ylös | ihan liian
      jätti/jättää/jää/jäi paljon/vähän/kylmäksi | kesti/kestää ikuisuuden/kauan/liian/tuntikausia
      kestää aivan | korkea/korkeat hinta/hinnat/kulut | käy hermoille/hermoon | löysin paremman
      menee/meni/mennyt pieleen/vikaan/hermot/hermo/alas/ohi/jumiin
      nosti/nostivat/nostaa/nostaneet hintaa/hintoja/hinnat | odotin/odotimme enemmän/parempaa
      oli parempi/paremmin ennen
      olisi/olisivat voinut/voineet olla parempi/parempaa/paremmin/nopeampi/parempia
      olisin/olisi odottanut/toivonut enemmän/parempaa/muuta | on parannettavaa | on parempia
      parantamisen/parannettavaa/petrattavaa varaa/olisi | parantamisen/parannuksen tarvetta
      pitkä/pitkät/pitkää odotus/odotusaika/odotusajat/jono/jonot
      pitäisi/pitäis olla parempi/nopeampi/helpompi/halvempi/parempaa | pois päältä
      poissa käytöstä/pelistä | rahat takaisin | sanoin irti | sanon irti | vaihdan toiseen
      vaihdoin toiseen | vaihtamassa toiseen
      voisi/voisivat olla parempaa/helpompi/selkeämpi/ystävällisempi
      voisi/voisivat olla parempi/paremmin/nopeampi/halvempi`,

    '-1': `edelleen odotan | edelleenkään/vieläkään ei | halusin/halusimme rakastaa/pitää/tykätä
      korjatkaa tämä/se | käytän harvoin | niin ja näin | no jaa | odotan edelleen/yhä/vieläkin
      sen sijaan | toivoin enemmän`,

    '0': `ei epäilystäkään
      ei kommentteja/kommentoitavaa/lisättävää/mielipidettä/kommenttia/väliä/haittaa/vielä/kai
      ei kukaan | ei mitään lisättävää/muuta/kommentoitavaa/hätää | ei se mitään
      ei tarvitse/tietenkään/eroa/huolta/hätää/muuta/vain/ainoastaan/pelkästään/suinkaan | ei tiedä
      ei/kyllä kiitos | en minä/mä tiedä | en tiedä/tiiä/osaa/muista/usko/luule | en vielä
      etukäteen kiittäen | hyvin menee | hyvissä ajoin | hyvä että | hyvä herra | hyvä on
      hyvän aikaa | hyvän matkaa
      hyvää päivää/yötä/huomenta/iltaa/joulua/viikonloppua/matkaa/jatkoa/ruokahalua/syntymäpäivää
      ilman muuta | jo etukäteen kiitos | kiitos etukäteen | kiitos kun/että
      kuinka hyvin/hyvä/nopeasti/helppo | miten hyvin | no hyvä | ole/olkaa hyvä
      olis kiva/hyvä/mukava/hienoa | olisi kiva/hyvä/mukava/hieno/mahtava/hienoa/mahtavaa/mukavaa
      olisi kivaa/hyvää/ihana/ihanaa/upeaa/parempi/hyödyllistä/toivottavaa
      olisi ollut kiva/hyvä/mukava | olisi tosi/erittäin/todella kiva/hyvä/mukava/hienoa
      on parasta | paras jos | parasta ennen | parempi kuin ei | parempi mennä | pidän huolta
      pidän mielessä | voi hyvin | voisi/voisiko olla kiva/hyvä | yhtä hyvin/hyvä`,

    '1': `ei hassumpi/hullumpi/hullumpaa/hassumpaa/huono/huonoa
      ei ole/ollut huono/paha/hassumpi/hullumpi/kallis/vaikea/huonompi
      ei paha/pahempi/vaikea/vaikeaa/kallis/kallista | hoitaa hommansa/hommat
      ihan ok/okei/hyvä/kiva/jees/hyvin/mukava/kelpo | jatkakaa/jatka samaan | kuten pitääkin
      kuten/niinkuin luvattu/luvattiin/odotettua/pitää/sovittu | niin kuin pitää/pitääkin
      olisi voinut olla huonompi/pahempi/huonommin/pahempikin
      voisi olla huonompi/huonompikin/pahempi/pahempikin/huonommin | yli odotusten
      ylitti odotukset`,

    '2': `ei koskaan ${BAD} | ei minkäänlaisia/mitään/minkään ${BAD}
      ei moittimista/pahaa/pettänyt/petä | ei ole/ollut ${BAD}
      ei ole/ollut mitään/koskaan/ikinä/ollut/ollu ${BAD} | ei tarvinnut pettyä
      ei voi valittaa/moittia
      ei yhtään/lainkaan/ollenkaan hassumpi/hullumpi/huono/huonoa/paha/pahempi/hullumpaa
      ei/ilman/eikä/ole/ollut ${BAD} | en malta odottaa
      en ole/voi/ollut koskaan kohdannut/valittaa ${BAD} | en pettynyt/kadu | en voi valittaa
      hintansa/rahan/rahansa/rahojen/joka arvoinen/arvoista/sentin | juuri mitä/sitä
      kaikki hyvin/kunnossa/toimii/ok | pakko saada | peukku ylös/pystyyn | peukut ylös/pystyyn
      sen arvoinen/arvoista
      tulen/tulemme/tullaan takaisin/uudelleen/uudestaan/varmasti/ehdottomasti | täsmälleen mitä`,

    '3': `5 kautta 5 | ei olisi voinut olla/mennä parempi/paremmin/parempaa
      ei voisi/voi olla parempi/parempaa/paremmin/tyytyväisempi/onnellisempi | en pärjäisi ilman
      en voi elää ilman | en voisi olla tyytyväisempi | kymmenen/10 pistettä
      täydet/täysi pisteet/kymppi/viisi | viisi/5 tähteä`,
  },

  negators: `ei en et emme ette eivät eikä enkä etkä emmekä ettekä eivätkä eihän enhän älä älkää
    tuskin ilman ikinä koskaan`,

  parts: {
    '-4': 'katastrof huijau',
    '-2': 'ongelm virhe häiriö katkos',
    '2': 'ystävälli',
  },
  prefixes: { '1.3': 'super huippu tosi' },
  intensifiers: {
    '1.5': `erittäin todella tosi hyvin hyvinkin aivan täysin erityisen äärimmäisen uskomattoman
      mielettömän kauhean hirveän super huippu niin liian järkyttävän törkeän jatkuvasti aina koko
      kamalan helvetin vitun saatanan ehdottomasti ehdottoman poikkeuksellisen huomattavan oikein
      sairaan mahdottoman täydellisen totaalisen kerrassaan melkoisen varsinainen`,
    '0.6': `hieman vähän melko aika jokseenkin kohtalaisen suhteellisen joskus osittain jonkin
      melkein ihan varsin`,
  },
  contrasts: 'mutta vaan kuitenkin valitettavasti paitsi silti toisaalta',
  concessions: 'vaikka huolimatta joskin',
}
