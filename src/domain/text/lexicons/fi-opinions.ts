// Written for this project. "stem*" stands for every word that begins so: endings are many.

/** Words by strength; 0 for those that only look like an opinion. */
export const fiWords = {
  '-4': `ahne* ala-arvoi* epäihmi* helvet* hemmetin hirve* homo huijaa* huijar* huijat* huijau*
    huor* hyväksikäyt* häpäis* idioot* iljettäv* jumalau* järkyttäv* kaame* kamala* kamali* kammott*
    karme* katastrof* kauhe* kauhu* kelvoto* kelvottom* ketku* kirot* kiusaa* kiusat* koijar*
    kusetta* kusetu* kusi* kuvott* kyrpä* käyttökelvo* lurjus* mulkku* murh* mädä* mätä mätää natsi*
    painajai* paska* perkele* perse* petok* petos* piru* pöyristyt* raiska* rasis* rikoks* rikolli*
    rikos* roisto* ryöst* röyhke* saasta* saatan* skandaal* surke* surkimus* syöpä* tapettu* tappa*
    tappo* teurast* törke* töyke* valehdel* valehtel* valhe* varas varast* varka* vihaa vihaan
    viham* viholl* vittu* vitun vitut vituttaa väkival* ällöttäv* älyttöm* älytö*`,

  '-3': `ahdist* ankea* ankei* arvoto* arvottom* asiato* asiattom* epäammat* epäkohtel* epäluotett*
    epärehel* epäreilu* epätoivo* epäystäväl* hajalla hajo* harmistu* harmitt* hirtt* home homee*
    homei* huono* hylkiö* hyödyttöm* hyödytö* häpei* häpeä* inho* itsemurh* julma* julmi* jämäht*
    järjettöm* järjetö* kaatui* kaatuu kaatuv* kammo* karsea* kateelli* kidut* kiristä* kitkerä*
    kiukku* kiukutt* kostaa kosto* kurja* kurji* kuvot* kyllästy* kyykyt* käsittämättöm*
    käsittämätö* lahjo* leväperäi* lika likaa likai* loukat* loukka* luotaantyön* löyhkä* mahdoto*
    mahdottom* masent* mitättöm* mitätö* mokaa* mokas* murskaa* murskas* naurettav* nöyryyt* onneto*
    onnettom* paha pahaa pahan pahat pahemp* pahimm* pahin pahoin pahois* pahoja pahuu* paniik*
    pelkuri* pelott* petetty* petolli* petti pettyi* pettym* pettyn* pettä* pilaa pilaan pilalla
    pilasi pilat* pirullinen pommi* rahanahn* rahastu* raivo* raukka* riida* riita* rikki rikkon*
    rikkoutu* romu* roska* ruma* rumi* sairas sekaisin sietämät* sika sikamai* sonta sontaa surma*
    suuttu* suutuin suutun suututt* syntipukki sääli säälittäv* taistel* tajuto* toivoto* toivottom*
    tuhlaa* tuhlas* tuhlau* tuhoa* tuhosi* tuhoutu* tunari* turhaut* tuska* tyhmi* tyhmä* tyly
    tylysti tylyä typer* tyytymät* tökerö* törppö* uhkaa* uhkai* uhkau* uhri* ulkokult* ulosteet
    vahingoit* vaikeroi* vastenmieli* vastuuto* vastuuttom* vialli* viha vihai* vihan vihast* vihat
    virheelli* välinpitämät* väärin ylihin* ylimieli* ällö* äreä* ärsyt* ärsyynty* ääliö*`,

  '-2': `aggressiivi* ahdas ahta* aneemi* ase asee* aseita bugai* bugi* epä* haamu* haava* haise*
    haisi haitta* haja* haju hajua haljen* hankal* harha* harmi harmilli* heiken* heikko* heiko*
    hermoja hermostu* hermot hidas hidast* hita* hukassa hukat* hukka hukkaan hukku* huolestu* huoli
    huolis* huuda huusi huuta* hylkä* hylät* hyytyi* hyytyy häirits* häiritt* häiriö* hälytt* hämär*
    häpeis* hävettää hävisi* häviä* hölmö* irtisan* itke* itki itku* ivall* jumi* juuttu* jäykkä*
    jäykä* jäätyi* jäätyy kaatumi* kadon* kadotta* kalleu* kallii* kallis kankea* kankei* kapin*
    karkot* kateus katkea* katkeilee katkeili* katko* kauna* keskinkertai* kestämät* kielteis*
    kiero* kiisto* kiistä kipe* kipu kipua kiro* kiusalli* kohtuuto* kohtuuttom* kolhu* kostea*
    kriisi* kriti* kulun* kummalli* kuohu* kuole* kuoli kuolio* kuolla kuollu* kylmäkisk* kärsi
    kärsii kärsimy* kärsin kärsit* kärsiä kömpelö* laahaa laho laiska* lamaut* lattea* lian
    liiallis* liikaa likas* likvid* lopahti lopettama luhist* luotaan lyö lyödä lyönyt löi lössi*
    löysä mauto* mauttom* melu* menetet* menetti menettä* menetys* moite moittiv* monimutkai*
    mustasuk* mutkikas mutkikk* myrky* myöhäs* naarmu* negatiivi* neuvoto* nihkei* nihkeä* nolo*
    nuhjui* nuhruinen nukahtaa nyreä* nälkä nälkäinen ongelm* ontto* ontu* outo* palaneita palanut
    palovamm* parjaa* parku* pelko* pelkäsi* pelkää* pettu pettuus piina* pilka* pilkka* pinnalli*
    pitkästy* pitkävet* pula pulaa pulassa pulia puolivil* purka* puutteel* puuttelli* pätki*
    päänsärk* raaistu* rajoittu* rampa* rangaistu* rasittav* rasvai* rauhato* rauhattom* reklamaat*
    reklamoi* riippakivi rikko* rikot* roiku* ruos* rutto räikeä* rämä* rätti* sairas* sairau*
    sakko* sakot sekava* sekavi* sekoil* selkäänp* skitso* sodan sodassa sopimat* sota sotaa stress*
    suolato* sure surin surra suru* suttui* syylli* syytet* syytt* säikäht* särky* särö* sääliks*
    tahma* takku* takut* tappel* tappio* tarpeeto* tarpeettom* tavanomai* teennäi* tuhoisa* tukos*
    tunkkai* tuntemato* turha* turhi* tyhjänpäi* tylsi* tylsä* tympe* tympäis* tyrm* tökki* uhkaav*
    umpitylsä unohtune* vaara* vahing* vahinko* vaikea* vaikei* vaikeu* vaivaa vaivall* vaivasi
    vajavai* valitettava* valitt* valituks* valitus vanhanaikai* vanhentun* vanki* varoit* vastahak*
    velkaa veren veri verinen verta vetelä* viallis* vian viat viive* viivyt* viivä* vika vikaa
    vikoi* vikoja vilu virhe virhee* virhei* virhettä virukset virus* vitsi* värjö* väsy* vääri*
    väärä* yksinäi* yksitoikko* ylikuorm* ylikuum* ylikyps* ylisuol* ylivarau* yrmeä* äkäi* ärjy*
    äänek*`,

  '-1': `aliarvioi* anteeksi ennalta-arvat* este esteit* esty* estää hajanai* halju* hidastaa
    hintava* huomautus* irrottaa irtisanoin jono jonoa jonossa jonot* keskeneräi* keskey* kielle*
    kielsi kieltä* kilpailija* klisee* kuiva* kuivi* kylmi* kylmä* lattean liian lopet* loppu loppui
    loppun* luovutan mainoks* odott* odotus oudosti pahoitt* palautin perui peruin peruutin peruutt*
    piilo* poistin puute puutte* puuttu* puutu* raaka* raakoja rajalli* rajoit* raska* rauke*
    ristirii* turhan unohd* unoht* uusiutu* vaihtelev* vaisu* vaivoin vajaa varovai* vähäi*
    yksipuoli* ylimääräi*`,

  '0': `arvonlis* aseks* asema* asenn* asento* aseta* asetel* asetu* bugito* epäilemättä epämääräi
    haja-asu* hajautet* homeeto* huippuvuori hukkakaura huolehti* huolell* huolimatta huolta huolto*
    huomenta huone* huuliin hylly* hyväksy* häiriött* häiriötö* ilokaasu ilomant* ilotulitus*
    itsepalvel* jonoto* kaatopaik* kalliolla kalliot katkoto* katkott* kielellä kielen kieli
    kielivalin* kieliä kilpailuky* kuivau* kulttuuri* lipsahd* loppujen loppuun lopuksi lopulta
    menetelm* menettely* mieles* mokka* pahoillani pahoitella paransi parantamis* parantola pelkkä*
    pelkästään perseest* pimeä* pitäisi pitää pommitus puutteeto* rikkaa* romaan* ruman* rumpu*
    ruosteet* sairaala* sairaanhoi* sikala sikari* sotavuo* stressit* suruto* suruttom* säälimät
    toimeen toimek* toimenp* toimes* toimija* toiminn* toiminta* toiminto* toimis* toimit* tuskin*
    uhkarohk* vaihtelua vaivattomasti vanhentumat* varasi varasin varasto* varata varoitus*
    varovasti verkko* vero* verrattuna vertaa vertai* vesi vihannes* viher* vihi* vihjais* vihje*
    vihki* vihko* vihre* viivakoodi* viivytyksettä virhemarg* voitko voitte voittek* väsymät*
    ystävällisin`,

  '1': `aidosti aito* ajallaan aktiivi* asiakasystäv* asialli* asiantunt* aurinkoi* autettiin autoi
    auttaa auttanut auttava* auttoi* avoim* edistyks* edulli* ehjä* eloisa* elämys* fiini* halaa
    halat* halaus* halpa halvalla halvat halvin hiljai* hoitui hoituu huolehtiv* huolelli*
    huolettom* hymy* hyvin hyödylli* hyöty* iki* ilmai* innov* johdonmukai* joustav* järkev*
    kaunist* kehittyn* kelpaa kelpasi kelpo kestäv* keveä kevye* kevyt kiinnostav* kirkas kirkka*
    kohtuuhint* kohtuulli* komea* komei* kulta kultaseni kunnialli* kunnioit* kunnolla kunnolli*
    kärsivälli* käyttäjäystäv* käyttökel* käytännölli* lempeä* levolli* lohdut* lojaal* looginen
    loogis* luja luottamu* luottav* luova* luovuu* lupaav* lämmin lämmöl* lämpimi* lämpimä* maksuto*
    maksuttom* modern* monipuoli* motivoi* naura* nauro* nauru* nerokkuus nopea* nopei* nopeu*
    näppär* oikeudenmuk* ok okei omistautu* onnea onneksi osaami* osaav* parane* parani* parann*
    paranta* parantu* parem* pehmei* pehmeä* perusteelli* pidin pidämme pidän positiivi* puhdas
    puhtaa* puhtau* raikas raikka* rauha rauhalli* rauhan rauhassa rauhoit* rehelli* reilu* reipas
    reippa* rento* riittäv* rikas ripeä* rohke* ruokahalu* sankari* selkei* selkeä* sivisty* sopii
    sopiv* sujui* sujuu sujuva* sujuvi* sydämell* säästy* säästää säästö* taidok* taitav* tarkka*
    tasapai* tehok* tilava* tilavi* toimi toimii toimineet toiminut toimiv* toivoa* toivottav*
    tuore* turvalli* turvassa tuttavalli* tyylikk* tyylikä* täsmälli* täyttävä uskolli* uskottav*
    vahva* vahvoj* vakaa* vakuuttav* valoisa* valoisi* vapaa* vapaus vastuulli* vauhdik* viihde*
    viihdyt* viihty* viisa* vilpit* virkeä* virkist* yksinkertai* ymmärtäväi* ystävyy* ystävä*
    ytimekk* ytimekäs`,

  '2': `ahkera* aistik* ammattimai* ammattitai* arvokas arvokk* arvost* auliisti avulia* elegant*
    ensiluok* fiksu* hauska* hausko* hellä* herkku* herku* herttai* hieno* hulppea* huolita
    huomaavai* hurraa huumor* hyvien hyvis* hyviä hyvä* häikäis* ihail* ihastel* ihastu* ihme*
    ilahd* ilahtu* ilo iloa iloi* iloks* ilon innoissa* innok* innost* intohimo* jes jippii juhla*
    kannattaa kannattav* kauneu* kaunii* kaunis kehu* kekseliä* kiitettäv* kiito* kiitt* kiitä*
    kilt* kiva* kivo* kodikas kodikk* kohtelia* korkealaat* korkeatas* kunniakas kunnioitet* kätev*
    laadukas laadukk* laatua lahja lahjak* lempi* loistok* luksus* lumoav* luotettav* maistui
    maistuu maistuv* maittav* makoisa* mallik* maukas maukka* mielenkiint* mielihyv* miellytt*
    mieluis* mukava* mukavi* mukavu* mutkato* mutkattom* mutkit* nautimme nautin nautinno* nautit*
    nautti* nokkela* nätist* nätti* näyttäv* oiva oivalli* ongelmato* ongelmattom* ongelmit*
    onnelli* onni onnis* onnittel* osuv* palkit* palvelualt* pirte* priima* prima rakas rakkaa*
    rakkau* rattoisa* riemas* riemu* romant* ruhtinaal* siiste* siisti* sopusoint* sukkel* sulava*
    suloi* suosik* suositel* suosittel* suosittu* sydämel* sydämelli* sympaatt* sävähd* söpö*
    taattu* tasok* tehokas tervehdyt* tervetul* tunnelmal* tykkä* tykät* tyydyttäv* tyytyväi* ulja*
    ureeni vaikuttav* vaikuttun* vaivato* vaivattom* vakuuttun* verrattom* viehättäv* vieraanvarai*
    viihtyisi* viihtyisä* vireä* virheettä virheettöm* virheetö* voitet* voitin voitta* voitti
    voitto* ylelli* ylist* ylpe* ystävälli*`,

  '3': `ainutkertai* ainutlaatui* autuaal* briljant* ensiluokkai* erinomai* fantast* huikea* huikei*
    huipp* huiput häikäisev* ihana* ihani* ihanne* ikimuist* ilmiömäi* jumalai* kullanarv*
    kuninkaal* loistav* loisto* lyömättöm* lyömätö* maagi* maailmanluokkaa mahtav* mahtis mainio*
    mestaril* mestariteos* moitteeto* moitteetta moitteettom* nappiosto* nerok* paras parasta
    parhaa* parhai* poikkeukselli* priimaa rakasta* rakastet* rakastu* sensaatio* super superb*
    superhyvä* suurenmoi* taivaal* timantti* top täydelli* täysosuma* unelma* unohtumat* upea* upei*
    vau verrato* vertaansa voittamat* wau wow ylittämätö* ylivertai*`,
}
