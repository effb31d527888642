// Written for this project.
import type { TopicSource } from './source'

export const sv: TopicSource = {
  language: 'sv',
  words: {
    determiner: `alla andra annan annat båda de den denna deras dess dessa det detta din dina ditt
      en er era ert ett flera hans hela hennes inga ingen inget lite mer mest min mina mitt mycket
      många någon något några samma sin sina sitt varje vilka vilken vilket vår våra vårt`,
    opener: `aldrig alltid att brukar bör du fick får han hon inte jag kan kunde man måste ni ska
      skulle som vi vill ville`,
    link: `alldeles bara blev bli blir blivit extremt för ganska helt jätte kändes känns också
      otroligt riktigt ser smakade smakar superbra så såg var vara varit verkade verkar verkligen
      väldigt är även`,
    joiner: '',
    modifier: '',
    thing: `abonnemang adress alternativ annons app apparat applikation arbetsflöde artikel
      atmosfär avgift avtal badrum bagage bageri bank bar batteri batteritid bekräftelse belysning
      bemötande besked beställning betalning bibliotek bild bildkvalitet biljett bord buss butik
      chatt chaufför dator delar design dessert diagram dokument dokumentation dricka dryck dusch
      dörr efterrätt enhet erbjudande ersättning export faktura fakturering film filter flyg
      flygplats fläkt format formulär forum frakt fraktkostnad frukost funktion färg fönster
      föreläsare föreläsning förpackning förrätt försäkring försäljare glass grafik grafikkort
      gränssnitt guide gäst hantering hastighet hemsida hiss historik hotell hårddisk hårdvara
      högtalare incheckning information inloggning innehåll installation instruktion instruktör
      inställning integration interiör internet kaffe kalender kamera kanal kassa kategori klass
      klimatanläggning kock kommunikation konto kontrakt konversation kort kostnad krock kropp
      kund kundservice kundsupport kundtjänst kurs kursinnehåll kursmaterial kvalitet kvitto
      kyckling kök kött laddare laddning lagring lampa larm leverans leveranstid leverantör ljud
      ljudkvalitet ljus lokal luft lunch läge lägenhet lärare läsare låda lösenord maskin mat
      material maträtt matsal meddelande mejl meny metod middag mikrofon minne mobil modell moms
      mus musik mått nyckel nyhetsbrev nätverk nödutgång operativsystem order parkering pasta
      personal pizza pool portion post prenumeration presentation prestanda pris prissättning
      problem process processor produkt program programvara punkt rabatt rapport rapportering
      recension reception receptionist referens restaurang resultat retur retursedel ris router
      rum rumsservice räkning rätt saldo sallad samtal schema server servering service servis
      servitris servitör sida skal skola skrivare skärm skärmkvalitet sladd sms software soppa
      sortiment specifikation spel spelare språk spår stad statistik storlek strand studio
      städning stöd support surfplatta system säkerhet säljare sändning sängar sång sås sökning
      tangentbord taxi te teckensnitt telefon telefonsupport tillbehör tjänst toalett tryck tv tåg
      underhåll undervisning uppdatering uppgift upplägg uppsägning utbildning utbud utbyte
      utcheckning utrustning utseende utsikt vardagsrum vatten verktyg version video vikt villkor
      vin vy väntetid värd växel webbplats webbsida wifi yta återbetalning återkoppling åtkomst
      översikt översättning övning`,
    general: `anledning antal barn besvikelse besök betyg bit bror början chans dag erfarenhet
      exempel fall familj fel flickvän folk fru fråga fördel grad grej gäng gång hand helg hem
      hjälp idé intryck jul kollega kompis kväll känsla land liv make mamma mening minut morgon
      mängd människa månad möjlighet nackdel natt nivå nätter område ord pappa par pengar person
      plats pojkvän resa råd sak sambo semester sikt skillnad skäl slag slut smakprov sort stjärna
      stund ställe ställen syster sätt tanke tid timmar timme ting typ upplevelse val vecka vän
      värld år åsikt överraskning`,
    quality: `användarvänlig* begränsad* billig* buggig* dyr/dyrt/dyra/dyrare enkel/enkelt/enkla
      förvirrand* instabil* komplicerad* krånglig* långsam* opålitlig* otrevlig* otydlig*
      oöverskådlig* prisvärd* pålitlig* seg/segt/sega smidig* snabb* stabil* trasig* överprisad*
      överskådlig*`,
    adjective: `allmän* avancerad* bekväm* detaljerad* egen eget egna enorm* extra fransk* första
      gamla gammal gammalt grundläggande grym* hel het hett hård hårda hårt hög höga högljud*
      högre högt italiensk* japansk* kalla kinesisk* komplett* korta kryddig* liten litet ljusa
      ljust lokal* läcker* låg låga lågt lång långa långt mindre minst mjuk* modern* möjlig* mörk*
      ny nya nytt nästa nödvändig* nöjd* okay olika original* salt salta sista själv små stor
      stora stort större störst svensk* sämre tjock* torr* total* tredje trång* trög* tung* tunn*
      tyst* usel* vanlig* viktig* viss vissa`,
    verb: `använd* använt arbeta* behöv* bero* beställ* besök* betala* betyd* bo bodde boka* bor
      bott byt* börja* drack drick* duscha* erbjud* erbjöd ersatt* ersätt* fann fanns finn* fråga*
      fungera* funka* funnits få fått förlora* förstod förstå* försvann försvinn* försäkra*
      försök* förvänt* gav ge ger gett gick gilla* gjord* gjorde gjort gällde gäller gå går gått
      gör göra ha haft handla* hann har hata* hinn* hitt* hitta* hjälp* hoppa* hämta* händ* hänt
      hänvisa* håll* höll hör* ingick ingå* inkludera* innehåll* jobba* kallad kallas klaga*
      kolla* kom komma kommer kommit kosta* kräv* kände känn* känt köp* kör* ladda* lagt legat
      leverera* ligg* lyssna* lägg* lämna* längta* lär* läs* missa* märk* njut* njöt nämn* orka*
      prata* prova* påpeka* rekommender* reser reste ring* sa sagt saknar saknas satt satte se
      serverad* serveras sett sitt* skick* skicka* skrev skriv* slapp slipp* sluta* smaka* sov
      sover sovit spara* spela* stann* stanna* stod ställ* stäng* stå* svara* säg* sälj* sätt*
      sålde sålt ta tack tacka* tagit tala talar tar testa* tillåt* titta* tog tro trodde tror
      trott tyck* täck* tänk* uppskatta* upptäck* vakna* velat verka* vet veta vetat visa* visste
      vänta* älska* ändra* äta äter ätit åk* åt återvänd* önska* öppna* överväg*`,
    grammar: `absolut annars antingen april augusti bakom bland bort bredvid både ca december
      definitivt dem dessutom detsamma dock därför eftersom endast enligt ens etc exakt faktiskt
      fastän februari fem flesta fram framför framförallt fredag fyra först förutom genom halv hej
      helst hemma henne honom hos hundra i ibland idag igen igång igår ikväll imorgon in inne inom
      istället ja januari jo ju juli juni kanske knappt längre lördag maj mars mellan mm mot
      måndag nej ner nio nog november nyss nästan oavsett oktober omkring onsdag osv per precis
      redan runt samt samtidigt sedan senare september sex sig sist sju själva självklart snart
      speciellt sällan särskilt söndag t.ex tillbaka tills tio tisdag torsdag tre tusen två tyvärr
      upp ur utanför ute varandra vare varken vars vart vem vems via väl än ändå ännu åtta`,
  },
  events: `avsluta*=avsluta krasch*=krasch hänger=häng hängde=häng häng*=häng fryser=frys frös=frys bugg*=bugg
    felmeddeland*=felmeddelande avbrott*=avbrott driftstopp*=driftstopp driftstörning*=driftstörning
    försening*=försening försena*=försening dubbeldebiter*=dubbeldebitering uppsagd=uppsägning
    avinstaller*=avinstallation omstart*=omstart kortslut*=kortslutning läck*=läcka`,
  names: `logg in=inloggning | logga in=inloggning | loggar in=inloggning | loggade in=inloggning
    | logga ut=utloggning | loggas ut=utloggning | loggar ut=utloggning | loggade ut=utloggning |
    loggats ut=utloggning | säga upp=uppsägning | säger upp=uppsägning | sa upp=uppsägning | mörkt
    läge | wi fi=wifi | e post=e-post | i stort= | till exempel= | i alla= | på grund= | i tid= | i
    princip= | med mera=`,
  endings: [
    [/(ade|ades|ande|ats|erar|erade|era|ades)$/, 'verb'],
    [/(lig|ligt|liga|isk|iskt|iska|sam|samt|samma|bar|bart|bara|full|fullt|fulla|lös|löst|lösa|ig|iga|igt|are|ast|aste|ad|ad)$/, 'adjective'],
    [/(vis|ligen)$/, 'grammar'],
  ],
}
