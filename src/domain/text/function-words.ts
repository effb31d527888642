/**
 * The commonest words that carry grammar rather than meaning, by language: they vote for a language
 * and are left out of keywords. Written for this project.
 */
const LISTS: Record<string, string> = {
  en: `the a an and or but if of to in on at for from with without by as is are was were be been
    am i i'm i've i'd i'll me my we we're our us you your he she it it's its they them their this
    that that's there these those not no don't doesn't didn't can't won't isn't wasn't do does did
    have has had can could will would should so too very just when what which who how why because
    than then about after before more most some any all only also even into out up over please
    really`,
  sv: `man kunde vore upp ner mellan
    varje gång gånger aldrig alltid ofta själv helt trots medan innan under över vårt ert deras
    denna detta dessa sådan och att det är som en ett jag på för med inte har av till den de om så
    men var vi ni han hon mig dig oss er min mitt mina din ditt dina sin vår våra kan ska skulle
    vill när hur vad varför där här också från efter utan eller bara mycket många mer mest nu då
    vid blir blev hade varit finns går får fick kommer alla allt något någon några ingen inget
    väldigt dåligt bra tycker`,
  da: `af hver gang altid aldrig ofte selv helt trods mens inden under over vores jeres deres
    denne dette disse sådan blevet været kunne skulle ville ligesom hvor lige mand siger jo nej
    tak noget nogen nogle hos lave uden bedre bruge siden igen og at det er som en et jeg på for
    med ikke har til den de om så men var vi han hun mig dig os jer min mit mine din dit dine sin
    kan skal vil når hvordan hvad hvorfor der her også fra efter eller kun meget mange mere mest
    nu da ved bliver blev havde findes går får fik kommer alle alt ingen intet rigtig dårlig godt
    synes lidt`,
  no: `av hver gang alltid aldri ofte selv helt tross mens innen under over vårt deres denne dette
    disse sånn blitt vært kunne skulle ville bli hvor lik mann sier jo nei takk noe noen hos lage
    uten bedre bruke siden igjen dem hvis han fram enn gjør gjøre både ganske se opp ned og at det
    er som en et jeg på for med ikke har til den de om så men var vi hun meg deg oss dere min mitt
    mine din ditt dine sin vår våre kan skal vil når hvordan hva hvorfor der her også fra etter
    eller bare veldig mye mange mer mest nå da ved blir ble hadde finnes går får fikk kommer alle
    alt ingen ingenting dårlig bra synes litt fungerer`,
  de: `nie niemals jedes jede jeder jeden male oft beim dieser diese dieses diesen ihre ihr seine
    durch gegen ohne bis und der das ist die den dem des ein eine einen einem einer nicht ich du
    er sie wir es zu mit auf für von im in am um an aus bei nach seit über unter war waren bin
    bist sind sein hat habe haben hatte wird werden wurde kann können muss mein meine dein euer
    unser kein keine auch noch nur sehr so wie was wer wenn wann warum weil dass aber oder doch
    schon immer wieder mehr alles nichts mal jetzt hier da bitte leider zum zur vom einfach man
    mich mir uns sich gut`,
  fr: `chaque fois souvent sans sous après avant depuis pendant leur cela celui celle ceux entre
    le la les un une des du de et est à au aux en dans pour par sur avec que qui quoi dont où je
    tu il elle on nous vous ils elles me te se ce cet cette ces mon ma mes ton ta tes son sa ses
    notre nos votre vos leurs ne pas plus très trop mais ou donc car si ai as a avons avez ont
    suis es êtes sont été était être avoir fait faire peut tout tous toute toutes bien aussi comme
    même encore toujours jamais rien c'est j'ai n'est qu'il d'un d'une quand pourquoi parce`,
  es: `vez veces después antes entre durante algo alguien otro otra otros otras el la los las un
    una unos unas de del al y e o u en con sin por para que qué quien como cómo cuando donde es
    son está están era fue ser estar ha han he hay muy más menos mucho mucha muchos poco pero
    porque si sí no ni ya yo tú él ella nosotros ellos me te se nos le les lo mi mis tu tus su sus
    este esta esto estos estas ese esa eso todo toda todos todas nada nunca siempre también solo
    bien puede tiene tengo hace hacer cada sobre desde hasta aunque`,
  pt: `vez vezes depois antes entre durante algo alguém outro outra outros outras o a os as um uma
    uns umas de do da dos das e ou em no na nos nas com sem por para pelo pela que quem como
    quando onde é são está estão era foi ser estar ter tem tenho há muito muita muitos pouco mais
    menos mas porque se sim não nem já eu tu ele ela nós eles elas você vocês me te lhe meu minha
    meus minhas seu sua seus suas este esta isto esse essa isso tudo todo toda todos nada nunca
    sempre também só bem pode fazer faz cada sobre desde até ao à aos`,
  it: `volta volte dopo prima durante qualcosa altro altra altri altre ogni sulla il lo la i gli
    le un uno una di del della dei delle dello a al alla ai alle da dal dalla in nel nella con su
    sul per tra fra e ed o ma se che chi cosa come quando dove perché è sono sei siamo era stato
    stata essere ho hai ha abbiamo hanno avere non più meno molto molta molti poco troppo anche
    ancora già mai sempre solo io tu lui lei noi voi loro mi ti si ci vi ne mio mia miei tuo suo
    sua questo questa questi quello quella tutto tutti tutte niente nulla bene può c'è`,
  nl: `keer vaak elke elk iedere zonder tijdens tussen na hele deze de het een en of van in op te
    voor met aan uit bij naar door over om is zijn was waren ben bent wordt worden werd heb hebt
    heeft hebben had kan kunnen moet zou zal ik je jij u hij zij ze wij we jullie mij me mijn jouw
    uw hun ons onze dit dat die er hier daar wat wie waar waarom hoe wanneer als dan maar want
    omdat niet geen ook nog al alleen zeer heel erg veel meer meest iets niets alles altijd nooit
    weer goed`,
  fi: `kerta joka usein ikinä koskaan kerran heti ennen taas ja on ei en et se että mutta tai jos
    kun niin kuin myös vain ovat oli olivat olen olet olemme ole olla ollut minä sinä hän me te he
    minun sinun hänen meidän teidän tämä tuo nämä siitä sitä sen siinä tässä mikä mitä miksi miten
    missä kuka koska vaan nyt sitten aina vielä jo hyvin erittäin liian paljon vähän kaikki mitään
    ihan todella voi saa pitää eivät kanssa mukaan ilman jälkeen enemmän toimii`,
  pl: `i w na z do się nie że to jest jak ale o po za od dla przez przy bez tak tylko już jeszcze
    czy co kto gdzie kiedy dlaczego bardzo są był była było być mam ma mnie mi mój moja ten ta te
    tego tej tym ich jego jej który która które może można wszystko nic zawsze nigdy też więc albo
    lub`,
  tr: `ve bir bu da de için ile çok daha gibi ama ne değil var yok mi mı ben sen o biz siz onlar
    benim senin bana sana beni seni her şey şu en kadar sonra önce neden nasıl hiç bile olarak
    olan oldu ki ya hem veya artık sadece iyi güzel kötü`,
  id: `yang dan di ke dari ini itu untuk dengan tidak ada saya kami kita anda mereka dia aku juga
    sudah belum bisa akan pada adalah atau karena tapi tetapi sangat lebih banyak nya saja lagi
    jika kalau seperti oleh apa siapa bagaimana kenapa semua hanya masih jadi enak bagus tempat`,
}

/** Words of the unspaced scripts that are never a topic; written for this project. */
const UNSPACED_LISTS: Record<string, string> = {
  zh: `的 了 是 我 我们 你 你们 您 他 她 它 他们 这 那 这个 那个 这些 那些 这里 哪 什么 怎么 为什么 就 都 也 还 还是 又 再 才 很 太 非常 真 真的 特别
    比较 挺 不 没 没有 不是 不能 不会 不要 能 会 可以 要 想 应该 有 在 到 从 给 对 把 被 让 和 跟 与 或 或者 但 但是 可是 不过 因为 所以 如果 虽然 而且
    然后 的话 时候 一个 一下 一点 一些 一次 每次 总是 经常 从来 从来没有 一直 已经 现在 以后 之后 感觉 觉得 希望 请 吧 吗 呢 啊 呀 哦 地 得 着 过 好 不错 差
    多 少 大 小 更 最 自己 大家 这样 那么 起来 出来 东西`,
  ja: `の に は を が と で も から まで より や か な ね よ へ です ます でし まし た だ て し する した して さ れ れる られる ない なかっ なく ませ ん
    いる い ある あり あっ なる なり なっ こと もの とき ため よう これ それ あれ この その あの ここ そこ どこ 私 わたし 僕 とても すごく かなり 少し もっと すぐ
    毎回 いつも また まだ もう でも しかし だから ので のに けど ください お ご 良い いい よい 思い 思う たい せ てい という として について できる でき できない
    たび くらい だけ など ほど`,
}

const toSet = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/))

/** Function words by language; one with a script of its own needs none to be recognised. */
export const FUNCTION_WORDS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries(LISTS).map(([language, list]) => [language, toSet(list)]),
)

/** The same for languages written without spaces. */
export const UNSPACED_FUNCTION_WORDS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries(UNSPACED_LISTS).map(([language, list]) => [language, toSet(list)]),
)

export const isFunctionWord = (word: string, language: string | null): boolean =>
  (FUNCTION_WORDS.get(language ?? '') ?? UNSPACED_FUNCTION_WORDS.get(language ?? ''))?.has(word) ??
  false
