/**
 * What is in none of the languages told apart: other languages in Latin letters, romanised ones,
 * names of products and places. Written for this project, so that "unknown" can be learned.
 */
export const OTHER_LANGUAGES = `
Aplikace padá pokaždé, když se přihlásím | Zákaznická podpora nikdy neodpověděla na můj e-mail | Velmi dobrý produkt, doporučuji všem
Dodání trvalo příliš dlouho | Pokoj byl čistý a personál byl milý | Jsem velmi spokojený s nákupem | Nefunguje to a nikdo mi nepomohl
Je to moc drahé | Jídlo bylo studené | Rychlé dodání, děkuji | Kde najdu nastavení účtu? | Chtěl bych zrušit předplatné
Aplikácia je pomalá a stále padá | Ďakujem za rýchle vybavenie objednávky | Jedlo bolo výborné a obsluha milá | Nič nefunguje ako má
Az alkalmazás minden bejelentkezéskor összeomlik | Az ügyfélszolgálat soha nem válaszolt | Nagyon jó termék, mindenkinek ajánlom
A szállítás túl sokáig tartott | A szoba tiszta volt és a személyzet kedves | Nem működik és senki sem segített | Túl drága nekem
Gyors volt, köszönöm szépen | Az étel hideg volt | Hol találom a beállításokat? | Szeretném lemondani az előfizetést
Aplicația se blochează de fiecare dată când mă conectez | Serviciul de clienți nu a răspuns niciodată | Produs foarte bun, îl recomand tuturor
Livrarea a durat prea mult | Camera era curată și personalul amabil | Nu funcționează și nimeni nu m-a ajutat | Este prea scump
Mâncarea a fost rece | Mulțumesc pentru ajutor | Unde găsesc setările? | Aș vrea să anulez abonamentul
Aplikacija se ruši svaki put kad se prijavim | Korisnička služba nikad nije odgovorila na moj mejl | Vrlo dobar proizvod, preporučujem svima
Isporuka je trajala predugo | Soba je bila čista i osoblje ljubazno | Ne radi i nitko mi nije pomogao | Preskupo je | Hvala lijepo na pomoći
Hrana je bila hladna | Gdje su postavke računa? | Aplikacija se sesuje vsakič ko se prijavim | Soba je bila čista in osebje prijazno | Zelo dobro, hvala
Rakendus jookseb kokku iga kord kui sisse login | Klienditeenindus ei vastanud kunagi minu kirjale | Väga hea toode, soovitan kõigile
Kohaletoimetamine võttis liiga kaua aega | Tuba oli puhas ja personal sõbralik | See ei tööta ja keegi ei aidanud | Toit oli külm, aitäh
Lietotne avarē katru reizi kad es piesakos | Klientu apkalpošana nekad neatbildēja | Ļoti labs produkts, iesaku visiem | Piegāde bija pārāk lēna
Istaba bija tīra un personāls laipns | Programėlė stringa kiekvieną kartą prisijungus | Labai geras produktas, rekomenduoju visiems
Kambarys buvo švarus ir darbuotojai malonūs | Pristatymas truko per ilgai | Neveikia ir niekas nepadėjo | Ačiū už pagalbą
Ứng dụng bị treo mỗi khi tôi đăng nhập | Dịch vụ khách hàng không bao giờ trả lời | Sản phẩm rất tốt, tôi giới thiệu cho mọi người
Giao hàng quá lâu | Phòng sạch sẽ và nhân viên thân thiện | Không hoạt động và không ai giúp tôi | Đắt quá | Đồ ăn ngon, cảm ơn
L'aplicació es tanca cada vegada que inicio sessió | El servei d'atenció al client no va respondre mai | Molt bon producte, el recomano a tothom
L'habitació era neta i el personal amable | No funciona i ningú em va ajudar | És massa car per a mi | El menjar estava fred, moltes gràcies
Aplikazioa ixten da saioa hasten dudan bakoitzean | Oso produktu ona da, guztioi gomendatzen diet | Ez dabil eta inork ez dit lagundu
A aplicación péchase cada vez que inicio sesión | O cuarto estaba limpo e o persoal foi moi amable | Non funciona e ninguén me axudou
Forritið hrynur í hvert skipti sem ég skrái mig inn | Þjónustan svaraði aldrei tölvupóstinum mínum | Mjög góð vara, ég mæli með henni
Herbergið var hreint og starfsfólkið vingjarnlegt | Þetta virkar ekki og enginn hjálpaði mér | Maturinn var kaldur, takk samt
Aplikacioni mbyllet sa herë që hyj | Shumë produkt i mirë, ua rekomandoj të gjithëve | Dhoma ishte e pastër dhe stafi i sjellshëm
Nag-crash ang app tuwing nag-log in ako | Napakaganda ng produkto, maraming salamat po | Hindi gumagana at walang tumulong sa akin
Malinis ang kwarto at mabait ang mga staff | Sobrang mahal naman nito | Ang tagal dumating ng order ko
Programu inaanguka kila ninapoingia | Huduma kwa wateja haikujibu kamwe | Bidhaa nzuri sana, ninapendekeza kwa wote | Chakula kilikuwa baridi
Die toepassing val elke keer om as ek aanmeld nie | Die kamer was skoon en die personeel baie vriendelik | Dit werk nie en niemand het my gehelp nie
Mae'r ap yn chwalu bob tro rwy'n mewngofnodi | Roedd y staff yn gyfeillgar iawn | Níl an aip ag obair agus níor chabhraigh aon duine liom
Bu ilova har safar kirganimda yopilib qoladi | Proqram hər dəfə daxil olanda çökür | Ky është vendi më i mirë
yeh app bahut achha hai | kya bakwas service hai yaar | paisa wapas karo | mujhe bilkul pasand nahi aaya | bohot slow hai bhai
khana bahut tasty tha aur staff bhi achha tha | kab tak aayega mera order | koi jawab nahi deta | ekdum mast hai | aap log kya kar rahe ho
yeh kaam nahi karta | bahut mehnga hai | main isko use nahi karunga | sab theek hai | dhanyavaad aapka | kuch samajh nahi aata
hadha app kwayes jiddan | shukran jazilan | ana mabsoot minno | mish shaghal | ochen khorosho spasibo | nichego ne rabotaet
prilozhenie postoyanno vyletaet | kono apuri wa sugoku benri desu | arigatou gozaimasu | zhege ruanjian hen hao yong | jeongmal joayo kamsahamnida`

export const NAMES = `
iPhone | iPad | MacBook Pro | Samsung Galaxy | Netflix | Spotify | YouTube | WhatsApp | Microsoft Teams | Excel | PowerPoint | Google Maps
Windows | Linux Ubuntu | PlayStation | Xbox | Nintendo Switch | Amazon | eBay | PayPal | Visa Mastercard | Uber | Airbnb | Booking.com
DHL Express | UPS | FedEx | PostNord | GLS | Hermes | IKEA | Zalando | Lidl | Aldi | Tesla Model Y | Volvo | BMW | Toyota Corolla | Škoda
Zendesk | Intercom | HubSpot | Salesforce | Slack | Zoom | Notion | Trello | Jira | Asana | GitHub | Figma | Canva | Stripe | Klarna | Shopify
Stockholm | Oslo | København | Helsinki | Berlin | Paris | London | Madrid | Lisboa | Roma | Amsterdam | New York | Tokyo | Beijing
Anna | Peter | Maria Schmidt | John Smith | Lars Hansen | Sofia Rossi | Juan García | Müller | Andersson | Jensen | Nguyen | Kowalski
Bluetooth | WLAN | USB-C | HDMI | Wi-Fi | API | CSV | PDF | JSON | HTML | SQL | QR | SMS | GPS | VPN | SSO SAML | OAuth | xyzzy plugh | foo bar baz
asdf | asdfgh | qwerty | qwertz | lkjhgf | hjkl | blah blah | lalala | hahaha | hehe | lol | xd | zzz | aaaa | mmm | test | test test | abc | xxx`
