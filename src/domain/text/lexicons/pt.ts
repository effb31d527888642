// Written for this project; what it lacked was looked up in XED (CC BY 4.0).
import { ptPhrases } from './pt-phrases'
import type { LexiconSource } from './source'

export const pt: LexiconSource = {
  words: {
    '-4': `abominá* atroz* bosta caralho catástrof* catastróf* deploráv* desastr* escândal*
      escandalos* estelionat* fdp fraude* fraudul* golpe golpes golpist* horrend* horrív* horror*
      inaceit* inadmiss* intragáv* inutilizáv* ladra ladrão ladrões lixo lixos merda merdas
      nojent* nojo palhaçada pesadelo* péssim* porcaria* porra puta putas puto putos roubo roubos
      vergonh*`,

    '-3': `abus* agred* agres* aldrab* amea* arrogan* arruin* assassin* assedi* assédio bandid*
      barata baratas burla burlas burra burro burros cagad* calote caloteir* calvário corrup*
      crápula crime crimes criminos* dececion* decepcion* desaponta* descas* descumpr* desesper*
      desgraça* desilus* desonest* despre* desrespeit* detest* diarr* engan* enrola* escrot*
      estúpid* estupr* fatal fed* frustr* furios* grosseira grosseiro grosser* humilh* idiota*
      imbecil* imund* incompeten* indign* infern* injust* insalubr* insult* insuportá* intoxic*
      inúteis inútil irrita* lament* lixão má maltrat* matar mataram matou mau maus medíocr*
      mentem mentir* morreu morta morto mortos neglig* nul* odeia odeiam odeio odiar odiei ódio
      odioso otária otário palhaço patétic* péssimo pior piores podre* pqp raiva repugn* revolt*
      ridícul* ruim ruins safad* sofr* terrív* terroris* tolo tortur* trai* trapaç* vigaric*
      vigarist* violên* violent* vômit*`,

    '-2': `abandon* aborrec* absurd* abusivo acident* acus* aff affs amass* angúst* ansied*
      antipátic* antiquad* apát* aquece arrepend* assust* atac* ataque* atras* aus* avaria* azar
      azed* bagunç* barulh* bolor borrad* briga brigando brigar brigas bug bugad* bugs cadáver
      caem cai caindo caiu cancel* cansa cansad* cansativ* caos caótic* caras caríssim* caro caros
      chata chatas chatea* chatice chato chatos chor* cobrado cobram cobrança* cobraram complica*
      conden* confus* congela* contamin* covarde* crash* crise* crític* cru crua crus culpa*
      danific* dano danos decad* decep* defeito* defeituos* deficien* demor* depress* deprim*
      derrot* desagrad* desanim* desaparec* desatualiz* descaso desconect* desconfi* desconfort*
      descuid* desempreg* desfocad* desgast* desilud* desinstal* desleix* deslig* desorganiz*
      desperd* deterior* diabos difíceis difícil dificul* dívid* doer dói dor dores droga
      duplicad* duras duro duros encharcad* enjo* entedi* equivoc* errad* erro erros escass*
      escondid* esgotad* estrag* estress* estrupíci* estúpido exagerad* exaust* excess* extravi*
      falha falham falhando falhar falhas falho falhou falid* fals* falta faltam faltava falto
      faltou fede feia feias feio feios fome forçad* fraca fracas fracass* fraco fracos fria frias
      frio frios gast gordur* grave graves grit* guerra hipócrit* ignor* impossív* inacess*
      inadequad* inapropri* incapa* incômod* incómod* incompat* incomplet* incompreens* inconsist*
      inconveni* incorrec* incorret* ineficaz inefici* inexist* infeliz* inferno inimig* insatisf*
      insegur* insípid* insoss* instabil* instáv* insuficien* interromp* interrup* invasiv*
      irrespons* lag lagad* lagando lenta lentas lentidão lento lentos limitaç* limitad* machis*
      mal maldit* mancha manchad* manchas medo* mimimi miséria mofad* mofo moles* morre morrem
      morrendo morrer morte murch* nega negam negar negou nervos* obrig* obsolet* pena perd*
      perig* pesad* pior* pirata* pobre pobres podr* poeira polui* preocup* problem* quebr* queda
      quedas queimad* queix* racis* raios ranços* rasgad* reclam* recus* reembols* rejeit* riscad*
      risco riscos roubad* roubam roubar roubaram ruído ruídos sangue seca seco secos sobreaquec*
      sofrív* some somem spam stress* suja sujas sujeira sujidade sujo sujos sumiu superaquec*
      suspeit* tédio temor* terror tóxic* trafulh* tragédi* trava travada travado travam
      travamento* travando travar travou trist* ultrapassad* vazament* vazando velh* vencid*
      vergonhoso vítima* vulgar* zoad*`,

    '-1': `antig* anúncio* anuncios apertad* aument* básic* cadeia complex* concorr* contra demais
      demasiad* desculp* deviam distan* doente dúvid* escur* espera esperando esperar esquec*
      estranh* fila filas greve* imposto* infelizmente longe longos mediana mediano medianos
      mínim* morn* mudei oscil* parado param porquê pouc* preguiça prisão propaganda* protest*
      publicidade repetitiv* retiraram salgad* sinto subiu tarde tenso tiraram tirei troquei vazi*`,

    '0': `ainda alimento amanhã ameix* amena amêndoa* ameno antiga antigas antigo antigos anulo
      apenas apresenta aus austral* austrália áustria cara caracter* cheiro cobrança custos demo
      devia dormir dura durabilidade duração durante durar duráveis durável durou falo feder*
      fedex gasta gastar gastei gasto gastos gastronom* infecç* longa longo mala malas maleta
      marca meada mente mínima mínimo molest* molho novela nulidade olhar parada parar parou
      perdão pouca poucas pouco poucos qualidade qualidades saco seria taxa taxas traig trailer
      treinar treino velhice`,

    '1': `abundant* aceitáv* ajuda ajudam ajudar ajudaram ajudou ampl* apoiar apoio atualizad*
      autêntic* bacana bem central clara claras clareza claro claros complet* correct* corret*
      cumpre cumprem cumpriu decente* disponív* econom* econômic* económic* espaços* estáv* férias
      festa* fresc* funciona funcionam funcionando funcionou ganh* graças grátis gratuit* haha*
      honra iluminad* interess* jeit* kkk* legal leve leves liberdade macia macio melhor melhora
      melhorado melhoraram melhores melhorias melhorou modern* nova novas novidade* novos ok
      original pontua* poup* prefiro prometo razoáv* reconhec* resolv* respeito rir risos rs rsrs*
      salvo salvou saudáv* segur* silencios* soluc* sonho* suav* suculent* suficient* tranquil*
      valeu vantag* variad* variedad*`,

    '2': `abençoad* abraç* acert* acessív* acolhed* aconcheg* adequad* admir* adorei ágil
      agilidade agradáv* agradec* agradeço alegr* amáv* amig* amizad* amor* apetitos* apreci*
      asse* atencios* barat* beij* belíssim* benç* boa boas bom bondos* bonit* bons bravo calor*
      campe* caprich* carinh* chiqu* cómod* cômod* competent* confian* confiáv* confort* consegu*
      content* conveni* cordial* crocant* cuidad* curti curto delici* desfrut* destac* divert*
      duradour* educad* eficác* eficaz eficien* elegan* elogi* emocion* encant* engraçad*
      entusias* esperanç* êxito* fã fabulos* fáceis fácil facil* favorit* felicit* feliz* fiáv*
      fixe fluid* fofa fofinh* fofo generos* gentil gentileza* gentis gira giro gost* gracios*
      grat* herói* honest* hospital* ideais ideal impecáv* imprescind* impression* indispens*
      inovador* inteligent* intuitiv* limp* lind* maneir* obrigad* orgulh* parabéns paz porreir*
      positiv* potent* prátic* praz* prestativ* prestáv* profissional* querid* rápid* recomend*
      relax* resistent* responsáv* robust* saboros* satisf* séria sérias seriedade sério sérios
      show simpat* simpátic* simples simplicid* sincer* solícit* sólid* sorri* sorte sossegad*
      sucesso* surpreend* talent* ternur* tranquilidade úteis útil valios* vencedor* versát*
      vitóri* viva`,

    '3': `adora adoram adoramos adorar adoro ama amam amamos amei amo amor apaix* arras*
      atenciosíssim* boníssim* brilhant* delícia* delicios* divin* encantad* espant* espectacul*
      espetacul* espetáculo espléndid* esplêndid* estelar estupend* excecion* excelent* excepcion*
      exelent* extraordinár* facílim* fantástic* fascin* felicidad* feliz felizes fenomen* foda
      formidáv* geniais genial imbatív* impressionant* incrív* inesquecív* insuperáv*
      irrepreensív* jóia jóias lindíssim* love luxo magnífic* maravilh* melhorzinho ótim* perfeit*
      primoros* rapidíssim* riquíssim* sensacionais sensacional soberb* sublime* superior top
      topp*`,
  },
  verbs: {
    '2': 'gosto gostei gostamos gostaram gosta recomendo',
    '1': 'funciona funcionam',
  },
  phrases: ptPhrases,
  negators: 'não nao nem nunca jamais tampouco sem nada ninguém nenhum nenhuma nenhuns nenhumas pouco pouca ñ n',
  trailing: { negators: 'não nada', joins: 'e ou mas que porque' },
  intensifiers: {
    '1.5': `absolutamente altamente bastante completamente especialmente extremamente
      incrivelmente mais mega mt mto muita muitas muito muitos particularmente realmente
      simplesmente super tanto tão totalmente ultra verdadeiramente`,
    '0.6': 'pouco pouquinho ligeiramente relativamente quase meio algo',
  },
  contrasts: 'mas porém contudo entretanto todavia exceto salvo infelizmente só',
  concessions: 'embora apesar',
}
