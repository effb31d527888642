/** Simplified signs of the lexicon, each with its traditional one. */
const PAIRS = `
    专專东東丢丟严嚴丰豐丽麗么麼乐樂习習书書买買乱亂争爭于於亏虧产產亲親仅僅从從们們价價优優会會
    传傳伤傷体體儿兒关關兴興养養决決净淨准準凉涼减減几幾刚剛别別剧劇劝勸办辦务務动動劲勁医醫华華
    单單卫衛却卻厂廠厉厲厌厭发發变變后後吓嚇吗嗎听聽员員咸鹹团團国國坏壞坚堅声聲处處复複够夠头頭
    妈媽学學宽寬对對将將尔爾尴尷尽盡师師帮幫干乾广廣庆慶应應废廢开開异異张張强強弹彈当當录錄态態
    忧憂怀懷怜憐恶惡恼惱惊驚惨慘惯慣愤憤战戰扰擾报報担擔拥擁挂掛换換损損挤擠抢搶敌敵断斷无無旧舊
    时時机機杀殺杂雜条條来來杰傑松鬆极極标標样樣档檔梦夢欢歡残殘毁毀气氣没沒泻瀉洁潔涨漲涩澀温溫
    湿濕溃潰满滿渍漬灵靈点點烂爛烟煙烦煩烫燙热熱爱愛独獨狭狹琐瑣电電画畫畅暢痪瘓瘫癱盘盤盗盜着著
    瞒瞞确確礼禮离離称稱稳穩竞競简簡紧緊约約级級线線细細经經绑綁结結给給绝絕缩縮网網耻恥联聯聪聰
    肮骯胁脅胜勝脏髒脑腦脱脫腻膩艳艷艺藝苍蒼苹蘋荐薦营營虑慮虚虛虽雖虫蟲蛮蠻蝇蠅装裝见見规規观觀
    视視誉譽订訂认認讨討让讓议議讶訝论論讽諷设設评評诈詐诉訴诚誠话話该該误誤说說请請诿諉调調谈談
    谎謊谢謝谱譜负負责責贤賢败敗账帳货貨质質贬貶购購贴貼贵貴费費贼賊赏賞赖賴赞讚赠贈赢贏赶趕车車
    软軟轻輕载載较較输輸过過还還这這进進违違连連迟遲适適选選递遞遗遺酱醬钢鋼钱錢银銀销銷锈鏽错錯
    闪閃闭閉问問间間闷悶闹鬧闻聞队隊陈陳险險隐隱难難顶頂顺順顾顧预預颗顆题題额額饼餅馊餿马馬骂罵
    骄驕骗騙骚騷鲁魯鲜鮮鸡雞齐齊丑醜与與万萬区區实實惧懼
  `.replace(/\s/g, '')

/** A word as it is written on the mainland, and in Taiwan and Hong Kong. */
export const inBothScripts = (word: string): string[] => [
  ...new Set([word, Array.from(word, traditionalOf).join('')]),
]

/** Each simplified sign stands before its traditional one. */
const traditionalOf = (sign: string): string => {
  const at = PAIRS.indexOf(sign)
  return at >= 0 && at % 2 === 0 ? PAIRS.charAt(at + 1) : sign
}
