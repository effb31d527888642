// Written for this project. "stem*" stands for every word that begins so: endings are many.

/** Words by strength; 0 for those that only look like an opinion. */
export const fiWords = {
  '-4': `ahne* ala-arvoi* helvet* hemmetin hirve* huijaa* huijar* huijat* huijau* huor* hyväksikäyt*
    häpäis* idioot* iljettäv* jumalau* järkyttäv* kaame* kamala* kamali* kammott* karme* katastrof*
    kauhe* kauhu* kelvoto* kelvottom* kirot* kiusaa* kiusat* kusetta* kusetu* kusi* kuvott* kyrpä*
    käyttökelvo* lurjus* mulkku* murh* mädä* mätä mätää natsi* painajai* paska* paskia* perkele*
    perse* petok* petos* piru* pöyristyt* raiska* rasis* rikoks* rikolli* rikos* roisto* ryöst*
    röyhke* saasta* saatan* skandaal* surke* surkimus* syöpä* tapettu* tappa* tappo* teurast* törke*
    töyke* valehdel* valehtel* valhe* varas varast* varka* vihaa vihaan viham* viholl* vittu* vitun
    vitut* väkival* ällöttäv* älyttöm* älytö*`,

  '-3': `ahdist* ankea* ankei* arvoto* arvottom* asiato* asiattom* epäammat* epäkohtel* epäluotett*
    epärehel* epäreilu* epätoivo* epäystäväl* hajalla hajo* harmistu* harmitt* hirtt* home homee*
    homei* huono* hylkiö* hyödyttöm* hyödytö* häpei* häpeä* inho* itsemurh* julma* julmi* järjettöm*
    järjetö* kaatui* kaatuu kaatuv* kammo* karsea* kateelli* kidut* kiristä* kitkerä* kiukku*
    kiukutt* kostaa kosto* kurja* kurji* kuvot* kyllästy* käsittämättöm* käsittämätö* lahjo* lika*
    loukat* loukka* löyhkä* mahdoto* mahdottom* masent* mitättöm* mitätö* mokaa* mokas* murskaa*
    murskas* naurettav* nöyryyt* onneto* onnettom* paha pahaa pahan pahat pahemp* pahimm* pahin
    pahoin pahois* pahoja pahuu* paniik* pelkuri* pelott* petetty* petolli* petti pettyi* pettym*
    pettyn* pettä* pilaa pilaan pilalla pilasi pilat* pirullinen pommi* rahanahn* rahastu* raivo*
    raukka* riida* riita* rikki rikkon* rikkoutu* romu* roska* ruma* rumi* sairas sekaisin sietämät*
    sika sonta* surma* suuttu* suutuin suutun suututt* syntipukki sääli säälittäv* taistel* tajuto*
    toivoto* toivottom* tuhlaa* tuhlas* tuhlau* tuhoa* tuhosi* tuhoutu* tunari* turhaut* tuska*
    tyhmi* tyhmä* tyly* typer* tyytymät* tökerö* törppö* uhkaa* uhkai* uhkau* uhri* vahingoit*
    vastenmieli* vastuuto* vastuuttom* vialli* viha vihai* vihan vihast* vihat virheelli*
    välinpitämät* väärin ylihin* ylimieli* ällö* äreä* ärsyt* ärsyynty* ääliö*`,

  '-2': `aggressiivi* ahdas ahta* ase asee* aseita bugai* bugi* epä* haamu* haava* haise* haisi
    haitta* haja* haju hajua hankal* harha* harmi harmilli* heiken* heikko* heiko* hermoja hermostu*
    hermot hidas hidast* hita* hukassa hukat* hukka hukkaan hukku* huolestu* huoli huolis* huuda
    huusi huuta* hylkä* hylät* häirits* häiritt* häiriö* hälytt* hämär* häpeis* hävettää hävisi*
    häviä* hölmö* irtisan* itke* itki itku* ivall* jumi* juuttu* jäykkä* jäykä* jäätyi* jäätyy
    kaatumi* kadon* kadotta* kalleu* kallii* kallis kankea* kankei* kapin* karkot* kateus katkea*
    katkeilee katkeili* katko* kauna* keskinkertai* kestämät* kielteis* kiero* kiistä kipe* kipu
    kipua kiro* kiusalli* kohtuuto* kohtuuttom* kostea* kriisi* kriti* kulun* kummalli* kuole* kuoli
    kuolla kuollu* kylmäkisk* kärsi kärsii kärsimy* kärsin kärsit* kärsiä kömpelö* laiska* lamaut*
    lattea* lian liiallis* liikaa likas* lopahti luhist* luotaan lyö lyödä lyönyt löi löysä mauto*
    mauttom* melu* menetet* menetti menettä* menetys* moite monimutkai* mustasuk* mutkikas mutkikk*
    myrky* myöhäs* naarmu* negatiivi* neuvoto* nihkei* nihkeä* nolo* nukahtaa nälkä nälkäinen
    ongelm* ontto* outo* palanut palovamm* pelko* pelkäsi* pelkää* piina* pilka* pilkka* pinnalli*
    pitkästy* pitkävet* pula pulaa pulassa pulia puolivil* purka* puutteel* pätki* päänsärk*
    rajoittu* rampa* rangaistu* rasittav* rasvai* rauhato* rauhattom* reklamoi* rikko* rikot* roiku*
    ruos* rutto räikeä* rätti* sairas* sairau* sakko* sakot sekava* sekavi* sekoil* skitso* sodan
    sodassa sopimat* sota sotaa stress* suolato* sure surra suru* syylli* syytet* syytt* säikäht*
    särky* sääliks* tahma* tappel* tappio* tarpeeto* tarpeettom* tavanomai* teennäi* tuhoisa* tukos*
    tuntemato* turha* turhi* tylsi* tylsä* tympäis* tyrm* tökki* uhkaav* umpitylsä unohtune* vaara*
    vahing* vahinko* vaikea* vaikei* vaikeu* vaivaa vaivall* vaivasi vajavai* valitettava* valitt*
    valituks* valitus vanhanaikai* vanhentun* vanki* varoit* vastahak* velkaa veren veri verinen
    verta viallis* vian viat viive* viivyt* viivä* vika vikaa vikoja virhe* virus* vitsi* väsy*
    vääri* väärä* yksinäi* ylikuorm* ylikuum* ylikyps* ylisuol* ylivarau* äkäi* äänek*`,

  '-1': `aliarvioi* anteeksi ennalta-arvat* este esteit* estää hidastaa hintava* huomautus* irrottaa
    irtisanoin jono jonoa jonossa jonot* keskeneräi* keskey* kielle* kielsi kieltä* kilpailija*
    klisee* kuiva* kuivi* kylmi* kylmä* liian lopet* loppu loppui loppun* luovutan mainoks* miksei
    miksi odott* odotus oudosti pahoitt* palautin perui peruin peruutin peruutt* piilo* poistin
    puute puutte* puuttu* puutu* raaka* raakoja rajalli* rajoit* raska* rauke* ristirii* turhan
    unohd* unoht* vaihtelev* vaisu* vaivoin vajaa varovai* vähäi* yksipuoli* ylimääräi*`,

  '0': `bugito* epäilemättä hella* hyväksi hyväksy* hyvänen hyvänsä hyvästi häiriött* häiriötö*
    ihmeessä ihmettel* jonoto* katkoto* katkott* loi madam* mata näyttävät parantamis* perseest*
    pommitus puutteeto* raskaana ratti* ruman* ruosteet* saastaa saatan stressit* toivottavasti
    vaari* vaivattomasti varasto* varoitus* varovainen viiva* viivytyksettä ystävällisin`,

  '1': `aidosti aito* ajallaan aktiivi* asiakasystäv* asialli* asiantunt* aurinkoi* auttaa auttanut
    auttava* auttoi* avoim* edistyks* edulli* ehjä* eloisa* elämys* halaa halat* halaus* halpa
    halvalla halvat halvin hiljai* hoitui hoituu huolehtiv* huolelli* huolettom* hymy* hyvin
    hyödylli* hyöty* iki* ilmai* informatiivi* innov* johdonmukai* joustav* järkev* kaunist*
    kehittyn* kelpaa kelpasi kelpo kestäv* keveä kevye* kevyt kiinnostav* kirkas kirkka* kohtuuhint*
    kohtuulli* komea* komei* kulta kultaseni kunnia* kunnioit* kunnolla kunnolli* kärsivälli*
    käyttäjäystäv* käyttökel* käytännölli* lempeä* lohdut* lojaal* looginen loogis* luja luottaa
    luottamu* luottav* luova* luovuu* lupaav* lämmin lämpimi* lämpimä* maksuto* maksuttom* mielellä*
    modern* monipuoli* motivoi* naura* nauro* nauru* nerokkuus nopea* nopei* nopeu* näppär*
    oikeudenmuk* omistautu* onnea onneksi osaami* osaav* parane* parani* parann* paranta* parantu*
    parem* pehmei* pehmeä* perusteelli* pidin pidämme pidän positiivi* puhdas puhtaa* puhtau* raikas
    raikka* rauha rauhalli* rauhan rauhassa rauhoit* rehelli* reilu* reipas reippa* rento* riittäv*
    rikas ripeä* rohke* ruokahalu* sankari* selkei* selkeä* sivisty* sopii sopiv* sujui* sujuu
    sujuva* sujuvi* sydämell* säästy* säästää säästö* taidok* taitav* tarkka* tasapai* tehok*
    tilava* tilavi* toimi toimii toimineet toiminut toimiv* toivoa* toivottav* tuore* turvalli*
    turvassa tuttavalli* tyylikk* tyylikä* täsmälli* uskolli* uskottav* vahva* vahvoj* vakaa*
    vakuuttav* valoisa* valoisi* vapaa* vapaus vastuulli* vauhdik* vihdoin viihde* viihdyt* viihty*
    viisa* vilpit* virkeä* virkist* yksinkertai* ymmärtäväi* ystävyy* ystävä* ytimekk* ytimekäs`,

  '2': `ahkera* ammattimai* ammattitai* arvokas arvokk* arvost* avulia* elegant* ensiluok* fiksu*
    hauska* hausko* hellä* herkku* herku* herttai* hieno* hulppea* huolita huomaavai* hurraa huumor*
    hyvien hyvis* hyviä hyvä* häikäis* ihail* ihastel* ihastu* ihmeelli* ihmeit* ilahd* ilahtu* ilo
    iloa iloi* iloks* ilon innoissa* innok* innost* intohimo* jes jippii juhla* kannattaa kannattav*
    kauneu* kaunii* kaunis kehu* kekseliä* kiitettäv* kiito* kiitt* kiitä* kilt* kiva* kivo* kodikas
    kodikk* kohtelia* korkealaat* korkeatas* kunniakas kunnioitet* kätev* laadukas laadukk* laatua
    lahja lahjak* lempi* luksus* lumoav* luotettav* maistui maistuu maistuv* maittav* mallik* maukas
    maukka* mielenkiint* mielihyv* miellytt* mukava* mukavi* mukavu* mutkato* mutkattom* mutkit*
    nautimme nautin nautinno* nautit* nautti* nokkela* nätist* nätti* näyttäv* oiva oivalli*
    ongelmato* ongelmattom* ongelmit* onnekas onnekk* onnelli* onni onnis* onnittel* opettavai*
    osuv* palkit* pirte* priima* prima rakas rakkaa* rakkau* riemu* romant* siiste* siisti* sulava*
    suloi* suosik* suositel* suosittel* suosittu* sydämel* sydämelli* sympaatt* söpö* taattu* tasok*
    tehokas tervetul* tunnelmal* tykkä* tykät* tyydyttäv* tyytyväi* ulja* vaikuttav* vaikuttun*
    vaivato* vaivattom* vakuuttun* verrattom* viehättäv* vieraanvarai* viihtyisi* viihtyisä* vireä*
    virheettä virheettöm* virheetö* voitet* voitin voitta* voitti voitto* ylelli* ylist* ylpe*
    ystävälli*`,

  '3': `ainutkertai* ainutlaatui* briljant* ensiluokkai* erinomai* fantast* huikea* huikei* huipp*
    huiput häikäisev* ihana* ihani* ikimuist* ilmiömäi* jumalai* kuninkaal* loistav* loisto*
    lyömättöm* lyömätö* maagi* maailmanluokkaa mahtav* mahtis mainio* mestaril* mestariteos*
    moitteeto* moitteetta moitteettom* nerok* paras* parhaa* parhai* poikkeukselli* priimaa rakasta*
    rakastet* rakastu* sensaatio* super superb* suurenmoi* taivaal* timantti* top täydelli*
    täysosuma* unelma* unohtumat* upea* upei* vau verrato* vertaansa voittamat* wau wow ylittämätö*
    ylivertai*`,
}
