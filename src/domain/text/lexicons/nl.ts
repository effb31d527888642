import { nlVerbs, nlWords } from './nl-opinions'
import type { LexiconSource } from './source'

const PRAISE =
  'leuk/fijn/mooi/geweldig/lekker/top/super/fantastisch/bedankt/perfect/heerlijk/prachtig'
const BAD = 'probleem/problemen/klachten/gedoe/fouten/moeite/bugs/last/gezeur/storingen'

export const nl: LexiconSource = {
  words: nlWords,
  verbs: nlVerbs,

  phrases: {
    '-4': `${PRAISE} ,/!/./... alweer/weer/opnieuw/nog | bedankt voor niets/niks
      beneden/onder alle peil | blijf hier weg | blijf weg | dank voor niets | donder op
      een lachertje | flikker op | ga hier niet heen | geen enkele ster | grote grap
      hou/houd je/jullie bek/mond/kop | krijg de | nooit meer | nooit ofte nimmer | nooit weer
      nul/0 sterren | om te huilen/kotsen | om te janken | rot op | val dood | weggegooid geld
      zonde van | één/een/1 ster`,

    '-3': `aan mijn/me lot | af te raden | al stuk
      antwoordt/antwoorden/reageert/reageren niet/nooit | ben het zat | doet niks/niets
      geen cent waard | geen respect/fatsoen/smaak/fluit/zak/kwaliteit/service/reet
      geen/nooit antwoord/reactie/respons/gehoor | geld terug | genoeg van
      ging/gaat/gegaan kapot/stuk | gooien de hoorn | gooit me eruit | hangt/hingen op
      helemaal klaar mee | hou/houd/hield niet van | in de steek | is stuk/kapot | klaar mee
      kwaliteit nul | laat te wensen | liep vast | lijkt nergens op | logt me uit
      loopt steeds/constant/altijd/telkens/continu vast | loopt vast | mag ik niet | meteen stuk
      niet aan te raden | niet aanraden | niet blij/tevreden/goed/leuk/lekker/fijn/vriendelijk
      niet het/zijn/de geld/prijs waard | niet schoon/acceptabel/ok/oké/netjes/prettig/eerlijk/prima
      niet te eten/vreten/drinken/doen/geloven/filmen/harden | niet waard
      niet/nooit/amper/nauwelijks werkt/werken/gewerkt/functioneert | nooit een/iets/geen antwoord
      opgelicht door | ophangen zonder | raad het/deze iedereen af | raad het/deze niet/niemand aan
      raad ik niet/af/niemand | slaat nergens op | snel stuk | te wensen over | trekt nergens op
      valt uit | ver onder | viel uit | vind ik niet/niks leuk/goed/fijn | voor de gek | voor schut
      werkt bij mij niet
      werkt/werken nog/helaas/gewoon/ook/meer/al/echt/totaal/bij steeds/niet/nooit/mij
      werkt/werkte/doet het niet/nooit/amper
      werkt/werkte/werken/functioneert/doet niet/nooit/nauwelijks/slecht | zat van
      zijn geld niet waard | zonder antwoord/reactie | zou niet aanraden`,

    '-2': `betere alternatieven/alternatief | doet pijn | duurde eeuwen/eeuwig/lang/uren
      duurder geworden | duurt eeuwen/eeuwig/lang | een eeuwigheid | eeuwig wachten | eruit gegooid
      gaat mis | gaf op | gebrek aan | geef het op | geen goede/goed/leuke/fijne/lekkere/beste
      geen hulp/keuze/zin/optie/verstand/idee_hoe | ging mis
      had/hadden beter/sneller/schoner gekund/moeten/gemoeten
      had/hadden meer/beter/anders verwacht | heb opgezegd | helpt niet | hielp niet | houdt niet
      iets te | kan veel/stukken/wat/echt beter
      kan/kon/zou/mag beter/sneller/goedkoper/vriendelijker/schoner/makkelijker | klopt niet/niets
      komt niet/nooit | krijg/kreeg geen/niet/niets/niks | kwam niet/nooit/niemand
      laadt niet/nooit | lag eruit | lange wachttijd/wachttijden/rij/rijen | ligt eruit
      lukt niet/nooit/maar | lukte niet | meer/beter verwacht | mis gegaan
      moet/kunnen/konden/mogen/moeten beter/sneller/goedkoper/vriendelijker/schoner/makkelijker
      net te | niemand bereikbaar/reageert/weet/helpt | niet de/het beste
      niet echt/erg/heel/bijzonder/bepaald/altijd goed/leuk/lekker/fijn
      niet echt/erg/heel/bijzonder/bepaald/altijd vriendelijk/schoon/handig/behulpzaam
      niet eens/bereikbaar/mogelijk/beschikbaar | niet genoeg/voldoende | niet om over naar
      niet onder/van indruk | niet veel/bijzonder/top/optimaal/super/geweldig/denderend
      niet zo goed/leuk/lekker/fijn/best/geweldig/vriendelijk/schoon/handig/denderend
      niets/niks bijzonders/speciaals/aan | op gezegd | opent niet | past niet
      prijs/prijzen verhoogd/omhoog | ruimte voor verbetering | slechter geworden
      stap/stappen/gestapt/ga/overgestapt over/naar | start niet | steeds slechter/duurder
      te donker/licht/fel/duur/dure/zwaar/moeilijk/traag
      te hard/zacht/droog/zout/zoet/vet/gaar/rauw/simpel/basic
      te klein/kleine/groot/grote/lang/lange/kort/korte/veel
      te langzaam/ingewikkeld/complex/beperkt/warm/heet/koud/dun/dik
      te oud/ver/druk/vol/scherp/flauw/snel/dicht/breed/gewoontjes
      te weinig/hoog/hoge/laag/lage/laat/vroeg/smal/krap/luid | tegen gevallen | terug gestuurd
      vallen tegen | valt tegen | veel te | verborgen/hoge kosten/prijs/prijzen
      verkeerde maat/kleur/artikel/product | viel tegen | vielen tegen | vindt niet
      voor verbetering vatbaar | weinig smaak/service/keuze/keus/sfeer/aandacht
      wel erg/heel duur/prijzig | zeg mijn | zeg op | ziet er niet`,

    '-1': `gaat wel | gaat zo | gebruik het/hem/ze nauwelijks/zelden/nooit/niet | had/hadden gehoopt
      heb het niet | hoopte op | in plaats van | los dit op | los het op
      niet helemaal tevreden/goed | nog altijd niet/geen | nog steeds niet/geen/wachten
      wacht nog steeds/altijd
      wilde/wou het/hem/ze/deze/graag/er/zo goed/leuk/mooi/van vinden/houden | zo zo`,

    '0': `als het goed is | alvast bedankt | bedankt dat | beter dan niets/niks | beter worden
      bij voorbaat dank | fijn/leuk/mooi/handig/goed zijn als/om | fijne dag/avond/vakantie/week
      geeft niet | geen idee/mening/opmerkingen/commentaar/verschil/vraag/vragen | geen probleem om
      geen twijfel | goed en wel | goed zo dat | goede morgen | goede nacht/reis | had graag
      heel duidelijk | helpt u | het beste
      het zou fijn/leuk/mooi/handig/goed/super/prettig/geweldig | hoe goed/mooi/snel/makkelijk
      ik hoop/dat | kan u helpen | lieve mensen | maakt niet uit | met vriendelijke groet/groeten
      nee dank je | nee/ja bedankt/dank | net zo goed/lief | niet alleen/enkel/waar/verder
      niet erg | niet mis | niet verkeerd begrijpen | niets toe te voegen | niks toe te voegen
      nog niet | op zijn best | ten beste | voor goed | vriendelijke groet/groeten | waarom niet
      was fijn/leuk/mooi/handig geweest | weet het niet | weet niet/ik | wil graag | wordt beter
      zo goed als/mogelijk | zonder twijfel
      zou fijn/leuk/mooi/handig/top/super/goed/prettig/geweldig/ideaal/prachtig/welkom zijn
      zou graag | zou waarderen | zou wel/heel/het/erg fijn/leuk/mooi/handig/goed zijn`,

    '1': `bespaart tijd | best goed/aardig/lekker/leuk/wel/ok/oké | doet wat het | ga zo door
      geen enkel probleem_maar | helemaal ok/oké/prima | kan ermee door | kan slechter
      kan/kon/had/zou slechter/erger/slechter kunnen/gekund/kunnen/zijn | kon slechter
      naar behoren | niet eens slecht
      niet slecht/verkeerd/gek/duur/moeilijk/lelijk/onaardig/onaangenaam/saai
      niet zo slecht/gek/erg/duur/moeilijk/verkeerd | op tijd | prima te doen | valt mee | viel mee
      vielen mee | zoals beloofd/verwacht/beschreven/afgesproken`,

    '2': `aan te raden | alles goed/prima/perfect/super/top/oké/klopt | bedankt voor | dank je wel
      dank u wel | dubbel en dwars waard | duim/duimen omhoog | een must/aanrader/plezier/feest
      elke cent/euro waard | geen enkel/enkele/noemenswaardige ${BAD} | geen klagen
      geen/zonder/nooit ${BAD} | goed gedaan/bezig/werk/geregeld | graag/zeker terug
      heel/hartelijk/veel/erg/super bedankt/dank
      helemaal/zeker/absoluut niet slecht/gek/verkeerd/duur/saai | het waard
      het/zijn/haar geld/prijs/bezoek/meer/zeker waard
      hoge/goede/topkwaliteit/prima/uitstekende kwaliteit | hou/houd/hield van | houden van
      in orde | kan/mag niet klagen | komen/kom/ga zeker/graag/absoluut/hier terug/weer/nog
      komen/kom/gaan zeker/graag terug | meer dan tevreden | niet klagen | niet tegen
      niet teleurgesteld | niets dan lof | niets mis mee | niets/niks aan te merken
      niets/niks op aan te merken | niets/niks te klagen | niks dan lof | niks mis mee
      niks op tegen | nog nooit/geen ${BAD} | nooit een/enige ${BAD} | nooit teleurgesteld
      op niveau | precies wat/goed | raad aan | raad het/deze/dit iedereen aan | smaakt naar meer
      tot nu toe geen ${BAD} | van hoog niveau | voor herhaling vatbaar | zeker/meer/wel waard
      zou aanraden`,

    '3': `10 van de 10 | 5 van de 5 | absolute/echte/dikke/grote/zeker aanrader | beter kan niet
      erg/zeer/heel goed/lekker/fijn/mooi/tevreden/vriendelijk | hou/houd van deze/dit/het
      kan/kon/kunnen niet beter | niet beter kunnen/wensen | niet leven zonder | niet meer zonder
      niet zonder leven | om je/de vingers bij | om te smullen | top van de | van harte
      vijf/5 sterren | zeer/sterk/echt/absoluut/zeker aan te raden`,
  },

  negators: `niet nooit geen niets niks niemand noch nauwelijks amper zelden zonder nie nimmer
    nergens`,
  trailing: {
    negators: 'niet nooit niks niets nauwelijks amper nie',
    joins: 'en of die dat wat als omdat want terwijl',
  },

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
