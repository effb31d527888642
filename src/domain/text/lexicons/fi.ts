import { fiWords } from './fi-opinions'
import type { LexiconSource } from './source'

const PRAISE =
  'hienoa/mahtavaa/kiva/kivaa/loistavaa/upeaa/mainiota/hyvä/ihanaa/kiitos/super/erinomaista'
const BAD =
  'ongelmia/ongelmaa/valittamista/vikaa/vikoja/virheitä/moitteita/häiriöitä/huomautettavaa'

export const fi: LexiconSource = {
  words: fiWords,

  phrases: {
    '-4': `${PRAISE} ,/!/./... taas/jälleen/vielä | ala arvoista | alle arvostelun
      alle kaiken arvostelun | ei enää koskaan/ikinä | ei koskaan enää | en enää koskaan/ikinä
      en koskaan enää | haista paska/vittu | ihan/aivan perseestä/syvältä | kiitos ei mistään
      kiitos tyhjästä | meni hukkaan | nolla/0 tähteä | on perseestä | on syvältä
      painu/mene/menkää helvettiin | pysykää/pysy kaukana/loitolla | pää/turpa kiinni
      rahan/ajan tuhlausta/haaskausta | rahat/rahan/rahojen hukkaan | suu kiinni
      täyttä paskaa/roskaa/sontaa | yksi/1 tähti`,

    '-3': `ei enää/vieläkään/vain/taaskaan/kunnolla/oikein/ole/ollenkaan toimi/toiminut
      ei hintansa/rahan/rahojensa/sen arvoinen/arvoista
      ei hyvä/hyvää/kiva/hyvin/mukava/ok/ystävällinen/riittävä
      ei kovin hyvä/hyvää/kiva/hyvin/mukava/ystävällinen | ei mistään kotoisin | ei mitään järkeä
      ei mitään vastausta | ei ole kovin/erityisen/lainkaan/yhtään/kovinkaan hyvä/hyvää/kiva
      ei ole kovin/erityisen/lainkaan/yhtään/kovinkaan mukava/ystävällinen/hyödyllinen/avulias
      ei ole/ollut hintansa/rahan/rahojen/rahansa arvoinen/arvoista
      ei vastaa/vastannut/vastata/vastattu/vastausta/vastauksia | ei voi suositella
      ei/eivät toimi/toiminut/toimineet/toimikaan/toimii | en ole saanut/saa vastausta | en pidä
      en pitänyt | en tykkää/tykännyt/rakasta | en voi suositella
      en/ei ole/ollut tyytyväinen/iloinen/vaikuttunut | en/emme suosittele/suosittelisi
      heittää/heitti ulos | ilman vastausta | kirjaa/kirjasi minut ulos | kirjautuu ulos
      kyllästynyt/kyllästyin/väsynyt odottamaan/siihen/tähän | lakkasi toimimasta
      lopetti toimimisen | lyö luurin | löi luurin | meni/mennyt/menee rikki | pois laskuista
      sain/saanut tarpeeksi/tarpeekseni | sylki silmille | toivomisen varaa`,

    '-2': `aivan liian | annoin periksi | ei apua
      ei kannattanut/kiinnosta/ymmärrä/kuulu/tullut/saa/saanut | ei maistu/maistunut miltään
      ei mene/mennyt | ei mikään/mitään erikoista/ihmeellistä/erityistä/kummoinen/kummoista
      ei mitään/minkäänlaista apua/hyötyä/palvelua/tukea | ei ole mahdollista
      ei onnistunut/sovi/pidä/kestä/kestänyt/kannata | ei paras mahdollinen | ei pääse/pysty/voi
      ei riitä/riittänyt/auta/auttanut/aukea/lataa/lataudu/avaudu/käynnisty/löydy/löytynyt/onnistu
      ei tarpeeksi/riittävästi | ei vakuuta/vakuuttanut/innosta
      en/emme pystynyt/löydä/löytänyt/onnistunut/saaneet/voi/ymmärrä
      en/emme saa/saanut/saanu/pääse/päässyt/pysty
      hinta/hinnat nousi/nousivat/noussut/nousseet/nostettu/ylös | huono laatu | ihan liian
      jätti/jättää/jää/jäi paljon/vähän/kylmäksi | kesti/kestää ikuisuuden/kauan/liian/tuntikausia
      kestää aivan | korkea/korkeat hinta/hinnat/kulut | käy hermoille/hermoon
      liian kallista/kalliit/hidas/vaikea/myöhään/kova/korkea/korkeat
      liian matala/suolaista/makeaa/rasvaista/kylmä/kuuma/monimutkainen/ahdas
      liian pieni/pientä/suuri/suurta/iso/isoa/pitkä
      liian pitkään/pitkät/lyhyt/lyhyitä/vähän/paljon/monta/kallis | löysin paremman
      menee/meni/mennyt pieleen/vikaan/hermot/hermo/alas/ohi/jumiin
      nosti/nostivat/nostaa/nostaneet hintaa/hintoja/hinnat | odotin/odotimme enemmän/parempaa
      olisi/olisivat voinut/voineet olla parempi/parempaa/paremmin/nopeampi/parempia
      olisin/olisi odottanut/toivonut enemmän/parempaa/muuta | on parannettavaa | on parempia
      palautin sen | parantamisen/parannettavaa/petrattavaa varaa/olisi
      parantamisen/parannuksen tarvetta | piilotetut/piilotettuja kulut/kuluja/maksut
      pitkä/pitkät/pitkää odotus/odotusaika/odotusajat/jono/jonot
      pitäisi/pitäis olla parempi/nopeampi/helpompi/halvempi/parempaa | pois päältä
      poissa käytöstä/pelistä | rahat takaisin | sanoin irti | sanon irti | tekee kipeää
      vaihdan toiseen | vaihdoin toiseen | vaihtamassa toiseen
      voisi/voisivat olla parempaa/helpompi/selkeämpi/ystävällisempi
      voisi/voisivat olla parempi/paremmin/nopeampi/halvempi
      väärä/väärän koko/väri/tuote/värinen/kokoinen`,

    '-1': `edelleen odotan | edelleenkään/vieläkään ei | en käytä | en tarvitse
      halusin/halusimme rakastaa/pitää/tykätä | korjatkaa tämä/se | käytän harvoin | niin ja näin
      no jaa | odotan edelleen/yhä/vieläkin | sen sijaan | toivoin enemmän`,

    '0': `ei epäilystäkään
      ei kommentteja/kommentoitavaa/lisättävää/mielipidettä/kommenttia/väliä/haittaa/vielä/kai
      ei kukaan | ei mitään lisättävää/muuta/kommentoitavaa/hätää | ei se mitään
      ei tarvitse/tietenkään/eroa/huolta/hätää/muuta/vain/ainoastaan/pelkästään/suinkaan | ei tiedä
      ei/kyllä kiitos | eikö niin | eikö totta | en minä/mä tiedä
      en tiedä/tiiä/osaa/muista/usko/luule | en vielä | ennemmin tai | etukäteen kiittäen
      hyvin menee | hyvissä ajoin | hyvä että | hyvä herra | hyvä on | hyvän aikaa | hyvän matkaa
      hyvää päivää/yötä/huomenta/iltaa/joulua/viikonloppua/matkaa/jatkoa/ruokahalua/syntymäpäivää
      ilman muuta | jo etukäteen kiitos | kiitos etukäteen | kiitos kun/että
      kuinka hyvin/hyvä/nopeasti/helppo | loppujen lopuksi | miksi/miksei ei | miten hyvin
      mitä kuuluu | no hyvä | ole/olkaa hyvä | olen pahoillani | olis kiva/hyvä/mukava/hienoa
      olisi kiva/hyvä/mukava/hieno/mahtava/hienoa/mahtavaa/mukavaa
      olisi kivaa/hyvää/ihana/ihanaa/upeaa/parempi/hyödyllistä/toivottavaa
      olisi ollut kiva/hyvä/mukava | olisi tosi/erittäin/todella kiva/hyvä/mukava/hienoa
      on parasta | paras jos | parasta ennen | parempi kuin ei | parempi mennä | pidän huolta
      pidän mielessä | pitkään aikaan | voi hyvin | voisi/voisiko olla kiva/hyvä | yhtä hyvin/hyvä
      ystävällisin terveisin`,

    '1': `ei hassumpi/hullumpi/hullumpaa/hassumpaa/huono/huonoa
      ei ole/ollut huono/paha/hassumpi/hullumpi/kallis/vaikea/huonompi
      ei ollenkaan/lainkaan kallis/vaikea | ei paha/pahempi/vaikea/vaikeaa/kallis/kallista
      hoitaa hommansa/hommat | ihan hyvää/kivaa | ihan ok/okei/hyvä/kiva/jees/hyvin/mukava/kelpo
      jatkakaa/jatka samaan | kuten pitääkin
      kuten/niinkuin luvattu/luvattiin/odotettua/pitää/sovittu | niin kuin pitää/pitääkin
      odotettua parempi | olisi voinut olla huonompi/pahempi/huonommin/pahempikin | säästää aikaa
      voisi olla huonompi/huonompikin/pahempi/pahempikin/huonommin | yli odotusten
      ylitti odotukset`,

    '2': `ehdottoman/ehdottomasti hyvä/suositeltava | ei koskaan ${BAD}
      ei minkäänlaisia/mitään/minkään ${BAD} | ei moittimista/pahaa/pettänyt/petä
      ei ole/ollut ${BAD} | ei ole/ollut mitään/koskaan/ikinä/ollut/ollu ${BAD}
      ei tarvinnut pettyä | ei voi valittaa/moittia
      ei yhtään/lainkaan/ollenkaan hassumpi/hullumpi/huono/huonoa/paha/pahempi/hullumpaa
      ei/ilman/eikä/ole/ollut ${BAD} | en malta odottaa
      en ole/voi/ollut koskaan kohdannut/valittaa ${BAD} | en pettynyt/kadu | en voi valittaa
      enemmän kuin tyytyväinen | hintansa/rahan/rahansa/rahojen/joka arvoinen/arvoista/sentin
      hyvin tehty | hyvä laatu | hyvää laatua | hyvää/hyvä työtä/duunia | juuri mitä/sitä
      kaikki hyvin/kunnossa/toimii/ok | kaikki toimi | pakko saada | peukku ylös/pystyyn
      peukut ylös/pystyyn | pidin kovasti/tästä/siitä/todella
      pidän tästä/siitä/kovasti/todella/erityisesti | sen arvoinen/arvoista
      suuret/suuri/iso/isot/lämmin/paljon/kovasti kiitos/kiitokset/kiitoksia
      toimii moitteettomasti/hyvin/loistavasti/erinomaisesti/täydellisesti/mainiosti
      tulen/tulemme/tullaan takaisin/uudelleen/uudestaan/varmasti/ehdottomasti | täsmälleen mitä`,

    '3': `5 kautta 5 | ehdottomasti suosittelen
      ei olisi voinut olla/mennä parempi/paremmin/parempaa
      ei voisi/voi olla parempi/parempaa/paremmin/tyytyväisempi/onnellisempi | en pärjäisi ilman
      en voi elää ilman | en voisi olla tyytyväisempi | huippu hyvä | kymmenen/10 pistettä
      lämpimästi suosittelen | suosittelen lämpimästi/ehdottomasti/todella/kaikille/kovasti/vahvasti
      täydet/täysi pisteet/kymppi/viisi | viisi/5 tähteä`,
  },

  negators: `ei en et emme ette eivät eikä enkä etkä emmekä ettekä eivätkä eihän enhän älä älkää
    tuskin ilman ikinä koskaan`,

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
