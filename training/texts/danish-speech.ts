/**
 * What people say to each other rather than of a product: joy and trust, anger, fear, disgust and
 * grief. Written for this project; answers of a team or a class sound more like this than like a
 * review.
 */
export const DANISH_SPEECH = {
  praise: `Jeg elsker dig | Jeg er så glad for at se dig | Hvor er det dejligt at du er her | Du er min bedste ven
    Jeg stoler på dig | Vi klarede det | Vi vandt | Du har reddet mit liv | Tak fordi du kom | Tillykke med fødselsdagen
    Skål for de nygifte | Velkommen hjem, min skat | Jeg har glædet mig til det hele dagen | Det bliver en fantastisk aften
    Du ser smuk ud i aften | Hun er den sødeste pige jeg kender | Han er en god mand | De er gode mennesker
    Jeg er stolt af dig, min søn | Din far ville have været stolt | Det var en vidunderlig fest | Vi skal giftes
    Vi venter et barn | Det er en pige | Alt bliver godt igen | Bare rolig, det skal nok gå | Du kan regne med mig
    Jeg er her for dig | Du kan altid komme til mig | Jeg giver dig mit ord | Vi står sammen | Vi passer på hinanden
    Vi er en familie | Jeg tror på dig | Det er den bedste dag i mit liv | Jeg har aldrig været så lykkelig
    Kom og dans med mig | Lad os fejre det | Musikken er vidunderlig | Sikke en smuk morgen | Solen skinner og fuglene synger
    Kys mig | Giv mig et kram | Du får mig til at grine | Det var sjovt, lad os gøre det igen | Nu begynder eventyret
    Jeg kan næsten ikke vente med at se dem | Snart er vi hjemme | Vi ses i morgen, skat | Sov godt, min elskede
    Godmorgen, smukke | Du er en engel | Gud velsigne dig | Gudskelov, du lever | Hun har det bedre nu
    Lægen siger at hun bliver rask | Du er i sikkerhed nu | Ingen kan gøre dig fortræd længere | Du er fri | Fred være med dig
    Mit hjerte tilhører dig | Vi er venner for livet | Du er en sand ven | Det er en ære at møde dig | Det glæder mig at høre
    Sikken en dejlig overraskelse | Det er en gave til dig | Den er smuk, tusind tak | Du har talent | Du er klog og modig
    Godt klaret, drenge | Flot skud | Sådan skal det gøres | Ja, vi gjorde det | Hurra | Vi er rige | Jeg fik jobbet
    Jeg bestod min eksamen | Hun sagde ja | Vil du gifte dig med mig | Jeg vil tilbringe resten af mit liv med dig
    Maden smager vidunderligt, mor | Du laver verdens bedste kaffe | Jeg har det fint | Alt er i orden
    Jeg føler mig hjemme her | Jeg tilgiver dig | Du har et godt hjerte | Din hemmelighed er sikker hos mig
    Fortæl mig alt, jeg lytter | Lad mig hjælpe dig | Vi finder en løsning | I morgen er en ny dag
    Drømmen gik i opfyldelse | Han er en helt | Hun smilede til mig | Børnene leger glade i haven | Velkommen tilbage
    Jeg nyder hvert øjeblik | Livet er smukt | Held og lykke, min ven | Jeg beundrer dit mod | Du har min respekt
    Jeg er dig evigt taknemmelig | Vi skylder dig vores liv | Det er et mirakel | Jeg er forelsket | Sikke et smukt par
    I er begge to velkomne | Kom indenfor, føl dig hjemme | Vi hører sammen | Jeg vidste du kunne | Vi har ventet på jer, kom ind
    Sammen kan vi alt | Jeg lover at passe på dig | Alle jublede da de kom hjem | Det var som i en drøm | Vi er reddet`,

  complaints: `Jeg hader dig | Gå ad helvede til | Hold kæft | Hold din mund | Forsvind herfra | Skrid | Lad mig være i fred
    Rør mig ikke | Rør hende ikke | Slip mig | Slip mig, det gør ondt | Kom ikke nærmere | Bliv væk fra mig | Jeg slår dig ihjel
    Han vil dræbe os | De slog ham ihjel | Han er død | Hun er død og kommer aldrig tilbage | De skød ham
    Han blev skudt i ryggen | Pas på, han har en pistol | Løb, de kommer | Løb for livet | Hjælp mig, jeg drukner
    Hjælp, ring til politiet | Vi skal alle dø | Vi er fortabt | Vi er færdige | Det er ude med os | Det er slut mellem os
    Jeg forlader dig | Hun forlod mig | Du løj for mig | Du har løjet hele tiden | Du bedrog mig | Du svigtede mig
    Hvordan kunne du gøre det mod mig | Hvor vover du | Du skulle skamme dig | Du er en kujon | Din idiot | Din løgner
    Dit svin | Din forræder | For helvede | For fanden, mand | Hvad fanden laver du | Hvad helvede er det her
    Er du sindssyg | Er du blevet gal | Du er vanvittig | Det er din skyld | Det er alt sammen min skyld
    Jeg tilgiver dig aldrig | Jeg glemmer aldrig hvad du gjorde | Du kommer til at fortryde det | Jeg knækker halsen på dig
    Nu er det nok | Jeg har fået nok af dig | Jeg kan ikke holde det ud længere | Jeg kan ikke mere | Jeg er bange
    Hun er skræmt fra vid og sans | Der er noget derude | Noget er helt galt | Jeg har en dårlig fornemmelse
    Hvad var det for en lyd | Nogen følger efter os | Vi er omringet | Vi sidder fast | Vi er fanget
    Døren er låst, vi kan ikke komme ud | Skibet synker | Bilen brænder | Huset brænder | Blodet løb ned ad væggen
    Han bløder | Hun er dødeligt syg | Han har kræft | Lægerne kan ikke gøre mere | Begravelsen er på fredag
    Jeg mistede min søn | Mine forældre døde i krigen | Min mor døde da jeg var lille | Jeg savner ham hver dag
    Hun græder hele natten | Jeg har ingen tilbage | Jeg er helt alene | Ingen elsker mig | Jeg ville ønske jeg var død
    Mit liv er ødelagt | Du har ødelagt alt | Alt er forbi | Vi har mistet alt | Vi har ingen penge | De tog børnene fra os
    Han drikker og slår os | De bankede ham | De tvang mig til det | De truede med at dræbe mig | Du er anholdt
    Du kommer i fængsel | Han slap fri og er farlig | Morderen er stadig derude | Det var mord | Liget lå i skoven
    Det stinker | Det er ulækkert | Hvor er det klamt | Jeg skal kaste op | Jeg får kvalme | Du stinker af sprut | Du er ækel
    Fjern de rotter | Maden er fuld af orme | Jeg væmmes ved dig | Jeg foragter dem | Du er et monster
    Du er ingenting værd | Du er en skændsel for familien | Det er uretfærdigt | Det er ikke fair | Jeg nægter at tro det
    Nej, nej, nej | Åh nej | Hvorfor mig | Hvorfor gjorde du det | Undskyld, det var ikke min mening | Jeg er ked af det
    Jeg er frygtelig ked af det | Det gør mig ondt | Stakkels barn | Det er synd for hende | Sikke en tragedie
    Der skete en ulykke | Flyet styrtede ned | Byen blev bombet | Soldaterne brændte landsbyen | Fjenden angriber
    De skyder på os | Den eksploderer | Kom væk derfra | Ti stille | Ud med dig | Ud af mit hus | Du er fyret
    Jeg stoler ikke på ham | Han lyver | Stol ikke på nogen | Det er en fælde | Vi er blevet forrådt | Jeg vil have hævn
    De skal bøde for det | Straffen er døden | Han bliver hængt ved daggry | Lad være med at slå mig
    Stop det, du gør mig ondt | Jeg tør ikke | Jeg kan ikke trække vejret | Du knuste mit hjerte | Jeg føler mig tom
    Jeg kan ikke sove om natten | Mareridtene kommer hver nat | Hvad har du gjort | Hvad har de gjort ved dig
    Du lyttede aldrig til mig | Du er ligeglad med os | Jeg fortryder alt | Alle er imod mig | Det hele er spildt`,

  neutral: `Hvor skal vi hen | Hvad hedder du | Han kommer klokken otte | Vi mødes foran banegården | Hun sidder ovenpå
    Hvem er det | Hvor bor du | Jeg kommer fra Aarhus | Sæt dig ned | Giv mig telefonen | Jeg går ud et øjeblik
    De talte om vejret | Han er min bror | Jeg arbejder på kontoret om mandagen | Hvad er klokken | Tag din jakke på
    Bilen holder udenfor | Jeg så ham i går | Hun læser avisen | Vi spiser klokken syv | Døren er åben | Kom med mig
    Det er min tur | Kan du huske hvad han hed | Jeg ringer senere | Hun kører til arbejde | Vi tager toget`,
}
