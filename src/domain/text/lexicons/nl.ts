import { nlVerbs, nlWords } from './nl-opinions'
import type { LexiconSource } from './source'

const PRAISE =
  'leuk/fijn/mooi/geweldig/lekker/top/super/fantastisch/bedankt/perfect/heerlijk/prachtig'
const BAD = 'probleem/problemen/klachten/gedoe/fouten/moeite/bugs/last/gezeur/storingen'

export const nl: LexiconSource = {
  words: nlWords,
  verbs: nlVerbs,

  phrases: {
    '-4': `${PRAISE} ,/... alweer/weer/opnieuw/nog | bedankt voor niets/niks
      beneden/onder alle peil | blijf hier weg | blijf weg | dank voor niets | donder op
      een lachertje | flikker op | ga hier niet heen | geen enkele ster | grote grap
      hou/houd je/jullie bek/mond/kop | krijg de | nooit meer | nooit ofte nimmer | nooit weer
      nul/0 sterren | om te huilen/kotsen | om te janken | weggegooid geld | zonde van
      één/een/1 ster`,

    '-3': `aan mijn/me lot | af te raden | al stuk
      antwoordt/antwoorden/reageert/reageren niet/nooit | ben het zat | doet niks/niets
      geen cent waard | geen respect/fatsoen/smaak/fluit/zak/kwaliteit/service/reet
      geen/nooit antwoord/reactie/respons/gehoor | geld terug | genoeg van
      ging/gaat/gegaan kapot/stuk | gooien de hoorn | gooit me eruit | hangt/hingen op
      hou/houd/hield niet van | in de steek | is stuk/kapot | klaar mee | kwaliteit nul
      laat te wensen | liep vast | lijkt nergens op | logt me uit
      loopt steeds/constant/altijd/telkens/continu vast | loopt vast | mag ik niet | meteen stuk
      niet aanraden | niet het/zijn/de geld/prijs waard
      niet schoon/acceptabel/ok/oké/netjes/prettig/eerlijk/prima
      niet te eten/vreten/drinken/doen/geloven/filmen/harden | niet waard
      niet/nooit/amper/nauwelijks werkt/werken/gewerkt/functioneert | nooit een/iets/geen antwoord
      ophangen zonder | raad het/deze iedereen af | raad het/deze niet/niemand aan
      raad ik niet/af/niemand | slaat nergens op | snel stuk | te wensen over | trekt nergens op
      valt uit | ver onder | viel uit | voor de gek | voor schut
      werkt/werken nog/helaas/gewoon/ook/meer/al/echt/totaal/bij steeds/niet/nooit/mij
      werkt/werkte/doet het niet/nooit/amper
      werkt/werkte/werken/functioneert/doet niet/nooit/nauwelijks/slecht | zat van
      zonder antwoord/reactie`,

    '-2': `betere alternatieven/alternatief | duurde eeuwen/eeuwig/lang/uren | een eeuwigheid
      eruit gegooid | gaf op | geef het op | geen hulp/keuze/zin/optie/verstand/idee_hoe
      had/hadden beter/sneller/schoner gekund/moeten/gemoeten
      had/hadden meer/beter/anders verwacht | helpt niet | hielp niet | iets te
      kan veel/stukken/wat/echt beter
      kan/kon/zou/mag beter/sneller/goedkoper/vriendelijker/schoner/makkelijker | klopt niet/niets
      krijg/kreeg geen/niet/niets/niks | kwam niet/nooit/niemand | lag eruit
      lange wachttijd/wachttijden/rij/rijen | ligt eruit | lukt niet/nooit/maar | lukte niet
      meer/beter verwacht
      moet/kunnen/konden/mogen/moeten beter/sneller/goedkoper/vriendelijker/schoner/makkelijker
      net te | niemand bereikbaar/reageert/weet/helpt
      niet echt/erg/heel/bijzonder/bepaald/altijd goed/leuk/lekker/fijn
      niet echt/erg/heel/bijzonder/bepaald/altijd vriendelijk/schoon/handig/behulpzaam | op gezegd
      past niet | prijs/prijzen verhoogd/omhoog | ruimte voor verbetering
      stap/stappen/gestapt/ga/overgestapt over/naar
      te donker/licht/fel/duur/dure/zwaar/moeilijk/traag
      te hard/zacht/droog/zout/zoet/vet/gaar/rauw/simpel/basic
      te klein/kleine/groot/grote/lang/lange/kort/korte/veel
      te langzaam/ingewikkeld/complex/beperkt/warm/heet/koud/dun/dik
      te oud/ver/druk/vol/scherp/flauw/snel/dicht/breed/gewoontjes
      te weinig/hoog/hoge/laag/lage/laat/vroeg/smal/krap/luid | tegen gevallen | terug gestuurd
      vallen tegen | valt tegen | veel te | verborgen/hoge kosten/prijs/prijzen | viel tegen
      vielen tegen | voor verbetering vatbaar | vroeger was het/alles beter | was vroeger beter
      weinig smaak/service/keuze/keus/sfeer/aandacht | zeg mijn | zeg op`,

    '-1': `gaat wel | gaat zo | gebruik het/hem/ze nauwelijks/zelden/nooit/niet | had/hadden gehoopt
      hoopte op | in plaats van | los dit op | los het op | nog altijd niet/geen
      nog steeds niet/geen/wachten
      wilde/wou het/hem/ze/deze/graag/er/zo goed/leuk/mooi/van vinden/houden | zo zo`,

    '0': `als het goed is | alvast bedankt | bedankt dat | beter worden | bij voorbaat dank
      fijn/leuk/mooi/handig/goed zijn als/om | fijne dag/avond/vakantie/week | geeft niet
      geen idee/mening/opmerkingen/commentaar/verschil/vraag/vragen | geen probleem om
      geen twijfel | goed en wel | goed zo dat | goede morgen | goede nacht/reis | had graag
      heel duidelijk | helpt u | het beste
      het zou fijn/leuk/mooi/handig/goed/super/prettig/geweldig | hoe goed/mooi/snel/makkelijk
      ik hoop/dat | kan u helpen | lieve mensen | maakt niet uit | nee/ja bedankt/dank
      net zo goed/lief | niet alleen/enkel/waar/verder | niet erg | niet mis
      niet verkeerd begrijpen | niets toe te voegen | niks toe te voegen | nog niet | ten beste
      voor goed | vriendelijke groet/groeten | waarom niet | was fijn/leuk/mooi/handig geweest
      weet het niet | weet niet/ik | wil graag | wordt beter | zo goed als/mogelijk | zonder twijfel
      zou fijn/leuk/mooi/handig/top/super/goed/prettig/geweldig/ideaal/prachtig/welkom zijn
      zou graag | zou wel/heel/het/erg fijn/leuk/mooi/handig/goed zijn`,

    '1': `bespaart tijd | best goed/aardig/lekker/leuk/wel/ok/oké | doet wat het | ga zo door
      kan ermee door | kan slechter
      kan/kon/had/zou slechter/erger/slechter kunnen/gekund/kunnen/zijn | kon slechter
      naar behoren | niet eens slecht
      niet slecht/verkeerd/gek/duur/moeilijk/lelijk/onaardig/onaangenaam/saai
      niet zo slecht/gek/erg/duur/moeilijk/verkeerd | op tijd | valt mee | viel mee | vielen mee
      zoals beloofd/verwacht/beschreven/afgesproken`,

    '2': `aan te raden | dubbel en dwars waard | duim/duimen omhoog
      een must/aanrader/plezier/feest | elke cent/euro waard
      geen enkel/enkele/noemenswaardige ${BAD} | geen klagen | geen/zonder/nooit ${BAD}
      graag/zeker terug | het waard | het/zijn/haar geld/prijs/bezoek/meer/zeker waard
      hou/houd/hield van | houden van | in orde
      komen/kom/ga zeker/graag/absoluut/hier terug/weer/nog | niet klagen | niet tegen
      niet teleurgesteld | niets dan lof | niets mis mee | niets/niks aan te merken
      niets/niks op aan te merken | niets/niks te klagen | niks dan lof | niks mis mee
      niks op tegen | nog nooit/geen ${BAD} | nooit een/enige ${BAD} | nooit teleurgesteld
      op niveau | precies wat/goed | raad aan | raad het/deze/dit iedereen aan
      tot nu toe geen ${BAD} | van hoog niveau | voor herhaling vatbaar | zeker/meer/wel waard
      zou aanraden`,

    '3': `10 van de 10 | 5 van de 5 | beter kan niet | kan/kon/kunnen niet beter
      niet beter kunnen/wensen | niet leven zonder | niet meer zonder | niet zonder leven
      om je/de vingers bij | van harte | vijf/5 sterren`,
  },

  negators: `niet nooit geen niets niks niemand noch nauwelijks amper zelden zonder nie nimmer
    nergens`,
  trailing: {
    negators: 'niet nooit niks niets nauwelijks amper nie',
    joins: 'en of die dat wat als omdat want terwijl',
  },

  parts: {
    '-4': 'schandaal fraude oplicht',
    '-2': 'problem storing chaos verspilling fouten vertraging',
    '2': 'vriendelijk',
  },
  prefixes: { '-1.5': 'on', '1.3': 'super mega kei rete steen dood' },
  intensifiers: {
    '1.5': `heel zeer erg echt super enorm ontzettend extreem ongelofelijk ongelooflijk bijzonder
      uiterst totaal helemaal absoluut volledig vreselijk verschrikkelijk verdomd mega zo veel
      waanzinnig uitermate buitengewoon compleet altijd steeds voortdurend constant gewoon ronduit
      hartstikke bloed mooi zwaar oprecht knap ontiegelijk`,
    '0.6': `beetje iets enigszins vrij redelijk tamelijk nogal wat best soms lichtelijk deels bijna
      ietwat relatief`,
  },
  contrasts: 'maar echter helaas daarentegen behalve alleen jammergenoeg',
  concessions: 'hoewel ondanks alhoewel ofschoon',
}
