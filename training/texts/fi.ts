import type { WrittenTexts } from './written'

export const fi: WrittenTexts = {
  subjects: `sovellus | asiakaspalvelu | toimitus | ruoka | hotelli | huone | henkilökunta | hinta | ohjelma | palvelu | tuki
    puhelin | akku | näyttö | verkkosivu | tuote | kurssi | opettaja | aamiainen | ravintola | päivitys | yhteys | tilaus
    paketti | laatu | näppäimistö | ääni | käyttöliittymä | uusi versio | järjestelmä | paikka | tarjoilija | lasku | kauppa
    kannettava | kahvi | sijainti | ruokalista | kamera | elokuva`,
  good: `on hyvä | on todella hyvä | on mahtava | on loistava | on erinomainen | on upea | on nopea | on helppo käyttää | on helppokäyttöinen
    on ihana | on herkullista | on täydellinen | on mukava | on luotettava | on vakaa | on ystävällinen | on avulias | on kohtelias
    on vaikuttava | on edullinen | on halpa | on selkeä | on kaunis | on siisti | on puhdas | on viihtyisä | on ilo käyttää
    toimii täydellisesti | toimii moitteettomasti | toimii hyvin | pelaa kuin unelma | on hintansa väärti | on joka sentin arvoinen
    täyttää odotukset | ylitti odotukseni | on parempi kuin odotin | helpottaa elämääni | säästää paljon aikaa | vastaa aina nopeasti
    ei ole huono | ei ole lainkaan huono | ei petä koskaan | maistuu hyvältä | on maukasta | on tyylikäs | on fiksu | on hyvin suunniteltu
    on ammattitaitoinen | on osaava | on paras | on tehokas | on salamannopea | on tilava | on rauhallinen | on tuore | on huippuluokkaa
    on virheetön | on suositeltava | on hurmaava | on rakastettava | on kiitettävä | on huippu`,
  bad: `on huono | on todella huono | on surkea | on kamala | on hirveä | on hidas | on aivan liian hidas | on liian kallis | on ylihintainen
    on käyttökelvoton | on katastrofi | on toivoton | on pettymys | on epäluotettava | on epävakaa | on epäystävällinen | on töykeä
    on likainen | on tylsä | on sekava | on kömpelö | on vaikea käyttää | on monimutkainen | on täynnä virheitä | ei toimi | toimii huonosti
    kaatuu jatkuvasti | jumittaa koko ajan | jäätyy koko ajan | ei vastaa koskaan | ei vastaa sähköposteihin | on rikki | meni rikki viikossa
    on viallinen | on liian pieni | ei ole hyvä | ei ole tarpeeksi hyvä | ei ole hintansa arvoinen | ei täytä odotuksia | on rahan tuhlausta
    on ajanhukkaa | on ala-arvoinen | on heikko | on roskaa | on vanhentunut | on paljon huonompi kuin ennen | on meluisa
    oli kylmää ja mautonta | haisee | on ällöttävä | on ärsyttävä | on turhauttava | on ylimielinen | tuli myöhässä | ei tullut koskaan
    on taas myöhässä | sammuu itsestään | pätkii | on epäpätevä | ei välitä | on ruma | on yliarvostettu | on kulunut | on keskinkertainen
    on anteeksiantamaton | on vitsi | on häpeällinen | jättää toivomisen varaa | on syömäkelvotonta | on huijaus | on turha | on inhottava`,
  praise: `Kiitos avusta | Paljon kiitoksia nopeasta vastauksesta | Rakastan tätä | Olemme erittäin tyytyväisiä | Olen tosi tyytyväinen
    Suosittelen lämpimästi | Suosittelen kaikille | Paras ostos pitkään aikaan | Kaikki meni hyvin | Erittäin hyvä kokemus
    Todella hyvää palvelua | Nopea toimitus ja hyvä laatu | Ei mitään ongelmia | Ei valittamista | Ei moitittavaa
    Parempi ei voisi olla | Tulemme mielellämme uudestaan | Viisi tähteä | Jatkakaa samaan malliin | Peukku ylös | Yllätyin iloisesti
    Ystävällinen ja avulias henkilökunta | Ruoka oli taivaallista | Hyvä hinta-laatusuhde | Juuri mitä tarvitsin | Ei ole koskaan ollut ongelmia
    Se vain toimii | Hyvin tehty | Täydellistä | Mahtavaa | Hienoa | Huippua | Bravo | Loistavaa | Upeaa | Ihanaa | Kiitos
    Olen vaikuttunut | Vihdoinkin jotain mikä toimii | Ei hullumpi | Ei lainkaan huono | Ei paha | Voisi olla huonomminkin
    Kaunis näkymä ja siisti huone | Löytö | Nostan hattua tuelle | Ostan mielelläni uudestaan | Nopeaa ja helppoa
    Ongelma ratkesi heti | Tyytyväinen asiakas jo vuosia | Hyviä ruokia ja viihtyisä tunnelma | Hyvä opettaja | Olette parhaita
    Olen onnellinen | Minä rakastan sinua | Luotan sinuun | Olen iloinen että tulit | Onnea | Onneksi olkoon | Olet hyvä ystävä`,
  complaints: `Haluan rahani takaisin | En koskaan enää | Ei enää ikinä | Pysykää kaukana | Olen hyvin pettynyt | Tämä on yksinkertaisesti liian huonoa
    Olen odottanut kolme viikkoa enkä ole saanut vastausta | Kukaan ei vastaa puhelimeen | Irtisanon tilaukseni | En suosittele
    En pääse kirjautumaan | Minut kirjataan ulos koko ajan | Liikaa virheitä | Virhe virheen perään | Tämä on huijausta | Huijareita
    Pettävät asiakkaitaan | Tunnen itseni huijatuksi | Rahat hukkaan | Ajanhukkaa | Elämäni huonoin kokemus | Mikä pettymys
    Ei toimi | Aivan liian kallis | Paketti ei koskaan saapunut | Viime päivityksen jälkeen mikään ei toimi | Sain väärän tuotteen
    Tuote oli rikki saapuessaan | Ruoka oli kylmää eikä maistunut miltään | Odotimme ruokaa tunnin | Huone oli likainen ja haisi
    Hometta kylpyhuoneessa | Tarjoilija oli töykeä | Lupasivat soittaa takaisin mutta eivät soittaneet | Minulta veloitettiin kahdesti
    Piilokuluja | Huono kokemus alusta loppuun | Surkea asiakaspalvelu | Menetin kaikki tietoni | Kadun ostostani
    Heihin ei voi luottaa | Vaihdan toimittajaa | Lataaminen kestää ikuisuuden | Taas uusi katkos | Hienoa, taas katkos
    Loistavaa, nyt tämäkään ei toimi | Odotin enemmän | Voisi olla parempi | Hajosi kahdessa päivässä | Roskaa | Paskaa | Surkeaa
    Noloa | Skandaali | Olen kyllästynyt jatkuviin ongelmiin | Akku ei kestä tuntiakaan | Mainokset pilaavat kaiken
    Opetus oli sekavaa ja tylsää | En oppinut mitään | Asiakkaista ei välitetä | Huono ääni ja kuva | En ole tyytyväinen
    Vihaan tätä | Surullista | Halusin pitää siitä mutta se on liian monimutkainen | Yhä rikki | Valitettavasti ei
    Tapan sinut | Hän on kuollut | Pelkään häntä | Vihaan sinua | Painu helvettiin | Ole hiljaa | Olen sairas ja väsynyt | Idiootti`,
  neutral: `Olisi hyvä voida lajitella
    Ei | Ei mitään | En osaa sanoa | Ei kiitos | Ei lisättävää | Ok | Okei | Ihan jees | Neutraali | Menettelee
    Käytän sitä kerran kuussa | Miten vaihdan osoitteeni? | Voiko viedä Exceliin? | Tumma tila olisi kiva | Ostin sen äidilleni
    Tilasimme kaksi annosta | Paketti tuli eilen | Milloin avaatte? | Minulla on ollut tilaus vuodesta 2019 | Lisätkää kieliä
    Kävimme siellä keskiviikkoiltana | Ei hyvä eikä huono | Ihan ok | Ei kommentteja | En tiedä | En ole vielä kokeillut | Ei mitään erityistä
    Haluaisin nähdä hinnat ilman veroa | Sitä saa kolmessa värissä | Soitin maanantaina | Mitä se maksaa? | Asiakasnumeroni on laskussa
    Meitä on neljä osastolla | Käytän enimmäkseen mobiiliversiota | Näin sen netissä ja tilasin | Kurssi kestää kuusi viikkoa
    Hotelli on aseman vieressä | Missä asetukset ovat? | Onko versiota Linuxille? | Otin sen töihin | Asuimme kolmannessa kerroksessa
    Kirjaudutaan sähköpostilla | Tarvitsen kuitin | Suodattimet pitäisi voida tallentaa | Kuten odotin | Keskivertoa
    Ehkä ostan uudestaan | Valitsin ison mallin | Mennään | Missä hän on? | Kello on kolme | Odota hetki | Tule tänne | Mitä teet?`,
  and: 'ja',
  but: 'mutta',
}
