import type { SignalRules } from '../worded'

export const fi: SignalRules = {
  cancel_intent: `irtisanon, irtisanomme, haluan/haluamme/haluaisin/aion/aiomme … irtisanoa/perua/
    peruuttaa/lopettaa/päättää, irtisanoa/irtisanon/perua/perun/peruuttaa/peruutan/lopettaa/lopetan/
    lopetamme/päättää/päätän … tilau*/sopimu*/jäsenyy*/tilini/palvelun/palvelu*,
    tilaukse*/sopimukse*/jäsenyyde* … irtisanominen/peruutus/lopetus, irtisanominen,
    miten irtisanon/peruutan/lopetan/perun/voin irtisanoa/perua,
    en/emme uusi/jatka … sopimu*/tilau*, en/emme aio jatkaa/uusia, sulkekaa/poistakaa tilini,
    haluan poistaa tilini, lähdemme pois, lopetan tähän, lopetan asiakkuu*,
    !helppo/vaikea irtisanoa/perua/peruuttaa, !harkitsen/harkitsemme/mietin/mietimme … irtisan*/
    perua/peruuttaa/lopettaa, !perua/peruuttaa/perui … varauk*/ajan/tilauksen paketti,
    !muuten irtisanon`,
  churn_risk_words: `harkitsen/harkitsemme/mietin/mietimme/pohdin … vaihtoa/vaihtaa/vaihtamista/
    irtisan*/perua/lopettaa/lähteä/vaihtoehto*/muita,
    etsin/etsimme/katselen … vaihtoehto*/toista/muita/korvaajaa,
    viimeinen mahdollisuus/kerta/pisara, saanut tarpeekseni, sain tarpeekseni,
    kyllästynyt/kyllästyin, menettänyt/menetin/menetimme … luottamuk*/kärsivällisyy*, en luota enää,
    en tiedä … jatkanko/jatkaa/pysynkö/uusinko, ehkä vaihdan/lopetan/irtisanon,
    muuten vaihdan/irtisanon/lopetan/lähden, en koskaan enää, ei koskaan enää, ei enää ikinä,
    en enää ikinä/koskaan, ei syytä jatkaa/jäädä, menen muualle, en/emme suosittele,
    en voi suositella, en/emme tule takaisin, en/emme osta enää, kadun, olen pettynyt vuosien,
    aika vaihtaa`,
  competitor_named: `vaihdoin/vaihdoimme/vaihdan/vaihdamme/siirryin/siirryimme/siirrymme/siirryn ^,
    siirtyä/vaihtaa ^, parempi/halvempi/nopeampi/helpompi/huonompi kuin ^, verrattuna ^,
    käytän/käytämme nyt ^, käytän/käytämme nykyään ^,
    ^ on … parempi/halvempi/nopeampi/helpompi/edullisempi, yhtä hyvä kuin ^, kilpailijat kuten ^,
    toisin kuin ^`,
  contact_requested: `soittakaa, soita minulle, soittakaa minulle, voitteko/voisitteko/voisiko/
    voiko/voisitko … soittaa/ottaa/vastata/olla/auttaa, ottakaa/ota/ottaa … yhteyttä,
    olkaa/olettehan yhteydessä, olkaa yhteydessä, vastatkaa, vastatkaa minulle,
    pyydän/pyydämme … yhteydenottoa/soittoa/vastausta,
    toivon/toivoisin/toivomme … yhteydenottoa/soittoa/vastausta,
    haluan/haluaisin/haluaisimme … puhua/jutella/keskustella, puhua jonkun/ihmisen kanssa,
    jään odottamaan, odotan vastaustanne/yhteydenottoanne/soittoanne, numeroni/puhelinnumeroni on,
    minut tavoittaa, minut saa kiinni, sovitaan/sopia tapaaminen/puhelu, !älkää soittako/ottako,
    !älkää … soittakaa/yhteyttä, !lopettakaa soittelu, !otin/otimme yhteyttä, !voi ottaa`,
  urgent: `kiireelli*, kiire, kiireesti, pikaisesti, mahdollisimman pian/nopeasti, välittömästi,
    heti paikalla, hätätapaus, hätä, asap, kriittinen ongelma/virhe/vika, ei voi odottaa,
    emme voi odottaa/työskennellä/toimia/myydä, en voi odottaa/työskennellä,
    tarvitsen/tarvitsemme/korjatkaa/hoitakaa … heti/tänään/nyt/huomenna,
    huomiseen/perjantaihin/maanantaihin mennessä, sivusto/järjestelmä/kauppa/palvelin/kaikki on …
    alhaalla/nurin/kaatunut, työt seisovat, menetämme … rahaa/asiakkaita/myyntiä, estää meitä,
    korkea prioriteetti, !vastasi/vastattiin/vastasivat/auttoi/korjattiin … heti/välittömästi,
    !ei kiirettä, !ei ole kiire, !hätänumero, !ei … kiireelli*`,
  public_review_threat: `-kirjoitan/kirjoittaa/jätän/jättää/annan … arvostelun/arvostelu/arvion/
    palautteen trustpilot*, -kirjoitan/jätän … arvostelun/arvion/arvosteluja,
    huonon/huono/negatiivisen arvostelun/arvostelu/arvion, -trustpilotiin/googleen/facebookiin/
    twitteriin/linkediniin/instagramiin/suomi24/tiktokiin,
    varoitan/varoittaa … muita/kaikkia/ystäviä, kerron/kertoa … kaikille/muille/ystäville,
    sosiaaliseen mediaan, someen, julkisuuteen, lehdistö*, mediaan, toimittaja*, kuluttaja-asiami*,
    kuluttajaneuvon*, kuluttajariita*, kuluttajaviranomai*, tietosuojavaltuutet*,
    teen/tehdä … valituksen/rikosilmoituksen, rikosilmoitu*, poliisi*, asianajaja*, lakimie*,
    juristi*, oikeuteen, haastan, !luin … arvosteluja, !hyviä/hyvän arvosteluja/arvostelun,
    !toimittajan vaihto, !toimittajalta, !palveluntoimittaja*`,
  complaint: `valitus, valituksen, valitan, valittaa, reklamaatio*, reklamoi*, ei voi hyväksyä,
    sietämätön, sietämätöntä, törkeä*, ala-arvoi*, häpeälli*, häpeä,
    vaadin/vaadimme … rahat/hyvitystä/korvausta/vastausta/selitystä,
    haluan/haluamme … rahat/rahani takaisin, ei ole hyväksyttävää, ei hyväksyttävää, -pettyny*,
    -pettymys, -vieläkään … ei/en, -ei vieläkään, -en vieläkään, -huijau*, -huijari*, -petos,
    -surkea palvelu/asiakaspalvelu, -huono/huonoa palvelu/palvelua, -en ole saanut vastausta,
    !ei valittamista, !ei … valitettavaa/valittamista/valittaa, !en voi valittaa,
    !reklamaatioiden käsittely, !ei ole valittamista`,
}
