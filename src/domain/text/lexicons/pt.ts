// Written for this project.
import { ptPhrases } from './pt-phrases'
import type { LexiconSource } from './source'

export const pt: LexiconSource = {
  words: {
    '-4': `golpe golpes golpist* fraude* fraudul* estelionat* inaceit* inadmiss* vergonh* nojent*
      nojo péssim* horrend* horrív* horror* desastr* catástrof* catastróf* pesadelo* lixo lixos
      merda merdas porcaria* inutilizáv* roubo roubos ladrão ladrões ladra abominá* atroz*
      deploráv* caralho porra puta putas puto putos bosta intragáv* escândal* escandalos*
      palhaçada fdp`,

    '-3': `crime crimes criminos* pqp escrot* cagad* bandid* ruim ruins pior piores mau má maus
      fatal terrív* medíocr* decepcion* dececion* desilus* desaponta* ódio odeio odeia odeiam
      odiei odiar odioso detest* frustr* indign* irrita* furios* raiva insuportá* inútil inúteis
      incompeten* grosser* grosseiro grosseira arrogan* despre* insult* mentir* mentem engan*
      trapaç* abus* desonest* injust* ridícul* estúpid* idiota* imbecil* burro burra burros tolo
      otário otária palhaço infern* tortur* calvário lament* insalubr* imund* barata baratas
      podre* fed* amea* assédio assedi* desesper* trai* assassin* matar mataram matou morto morta
      mortos morreu terroris* violên* violent* estupr* agres* agred* corrup* safad* revolt*
      neglig* descas* desrespeit* descumpr* arruin* vômit* vomit* intoxic* diarr* nul* desgraça*
      sofr* maltrat* humilh* repugn* crápula patétic* vigaric* vigarist* aldrab* burla burlas
      caloteir* calote péssimo lixão enrola*`,

    '-2': `morrer morre morrem morrendo morte cadáver sangue vítima* acident* conden* acus*
      desempreg* miséria fome dívid* falid* derrot* droga aff affs mimimi zoad* racis* machis*
      tragédi* atac* ataque* inimig* covarde* assust* terror hipócrit* crise* contamin* polui*
      raios diabos mal lento lenta lentos lentas lentidão caro caros caras caríssim* trava travam
      travou travando travado travada travar travamento* falha falham falhas falhou falhar
      falhando falho erro erros errad* defeito* defeituos* avaria* quebr* estrag* partid* danific*
      dano danos problem* bug bugs bugad* instáv* instabil* crash* cai caem caiu caindo queda
      quedas congela* demor* atras* complica* difícil difíceis dificul* confus* desconfort*
      incômod* incómod* incomod* incompreens* impossív* incapa* inacess* inexist* falta faltam
      faltou faltava falto cancel* desinstal* reembols* queix* reclam* perd* desperd* ignor*
      recus* rejeit* nega negam negou negar trist* chor* dor dores dói doer pena preocup* medo*
      temor* perig* risco riscos cansad* cansa cansativ* chato chata chatos chatas chatice chatea*
      aborrec* entedi* tédio insoss* insípid* queimad* cru crua crus frio fria frios frias gordur*
      duro duros duras seco seca secos ranços* vencid* sujo suja sujos sujas sujeira sujidade
      manchad* mancha manchas poeira velh* antiquad* ultrapassad* obsolet* deterior* gast desgast*
      descuid* barulh* ruído ruídos escass* insuficien* deficien* inefici* ineficaz incorret*
      incorrec* incomplet* inconsist* incompat* antipátic* desagrad* moles* estress* stress*
      invasiv* spam abandon* culpa* fracass* fraco fraca fracos fracas pior* excess* exagerad*
      abusivo cobraram cobram cobrança* cobrado roubar roubaram roubad* roubam duplicad* equivoc*
      fals* escondid* limitad* limitaç* obrig* forçad* pesad* caos caótic* bagunç* desorganiz*
      desconect* deslig* interromp* interrup* superaquec* sobreaquec* aquece borrad* desfocad*
      riscad* rasgad* vazament* vazando mofo bolor fede feio feia feios feias vulgar* grave graves
      guerra tóxic* critic* crític* grit* brig* extravi* insatisf* inconveni* desatualiz*
      inadequad* inapropri* suspeit* maldit* pobre pobres arrepend* desconfi* absurd* insegur*
      irrespons* apát* angúst* ansied* deprim* depress* aus* lag lagad* lagando estrupíci* descaso
      sumiu somem some desaparec* decad* decep* desleix* desanim* inferno esgotad* exaust* nervos*
      estúpido vergonhoso mofad* murch* amass* encharcad* azed* podr* infeliz* azar enjo* sofrív*
      trafulh* desilud* pirata*`,

    '-1': `sinto desculp* greve* protest* prisão cadeia preguiça tenso contra espera esperando
      esperar fila filas longos complex* tarde publicidade propaganda* anúncio* anuncios mediano
      mediana medianos apertad* escur* vazi* básic* longe distan* concorr* troquei tirei tiraram
      retiraram mudei infelizmente porquê subiu aument* imposto* demais demasiad* mínim*
      repetitiv* estranh* dúvid* duvid* morn* salgad* esquec* doente antig* deviam oscil* param
      parado pouc*`,

    '0': `caracter* cara durante dura durar durou durável duráveis duração durabilidade falo olhar
      maleta mala malas dormir demo marca gastronom* gastar gasto gastos gasta gastei apenas ainda
      parada pouco pouca poucos poucas novela velhice perdão cobrança cheiro saco longo longa
      mente trailer treinar treino traig apresenta aus austrália austral* áustria alimento infecç*
      anulo nulidade mínima mínimo feder* fedex antigo antiga antigos antigas parar parou devia
      amanhã meada amena ameno amêndoa* ameix* taxa taxas custos molest* molho`,

    '1': `festa* férias liberdade sonho* risos rir rs apoio apoiar respeito honra graças prometo
      salvou salvo bem melhor melhores claro clara claros claras clareza complet* suficient*
      corret* correct* grátis gratuit* modern* nov* ampl* fresc* saudáv* variad* variedad* ajuda
      ajudam ajudou ajudaram ajudar resolv* soluc* funciona funcionam funcionou funcionando cumpre
      cumprem cumpriu melhora melhorou melhorado melhoraram melhorias disponív* segur* estáv*
      ganh* abundant* econômic* económic* original interess* kkk* haha* rsrs* macio macia
      suculent* suav* leve leves silencios* central pontua* reconhec* econom* poup* autêntic*
      atualizad* espaços* iluminad* prefiro aceitáv* decente* razoáv* vantag* legal bacana ok
      jeit* valeu tranquil*`,

    '2': `campe* herói* abençoad* benç* talent* admir* bom boa bons boas bonit* lind* bel*
      agradáv* amáv* simpátic* simpat* cordial* educad* atencios* prestativ* prestáv* solícit*
      acolhed* calor* sorri* alegr* feliz* content* satisf* gost* adorei curti curto encant*
      delici* desfrut* apreci* agradec* agradeço obrigad* grat* recomend* rápid* rapid* eficien*
      eficaz eficác* ágil agilidade fácil fáceis facil* simples simplicid* intuitiv* confort*
      cómod* cômod* prátic* útil úteis fiáv* confiáv* confian* profissional* competent* responsáv*
      honest* sincer* séri* seriedade barat* acessív* limp* asse* relax* paz saboros* apetitos*
      generos* elegan* chiqu* cuidad* impression* surpreend* divert* engraçad* gracios* consegu*
      êxito* sucesso* acert* vencedor* ideal ideais adequad* fluid* sólid* robust* duradour*
      resistent* potent* valios* imprescind* indispens* sorte orgulh* emocion* carinh* amor*
      ternur* entusias* inovador* inteligent* crocant* caprich* impecáv* positiv* fabulos*
      favorit* parabéns parabens felicit* elogi* abraç* beij* praz* hospital* versát* destac*
      bravo querid* maneir* fofo fofa fofinh* show fixe porreir* giro gira conveni* bondos* gentil
      gentis gentileza* aconcheg* vitóri* viv* esperanç* fã amizad* amig* sossegad* tranquilidade
      qualidade`,

    '3': `excelent* exelent* perfeit* genial geniais incrív* maravilh* magnífic* fantástic*
      fantastic* estupend* espectacul* espetacul* extraordinár* excepcion* excecion* fenomen*
      insuperáv* imbatív* sublime* divin* delícia* delicios* adoro adora adoram adorar adoramos
      amo amei ama amamos amam amor love top topp* melhorzinho ótim* otim* boníssim* riquíssim*
      inesquecív* superior soberb* formidáv* luxo joia jóia jóias felicidad* feliz felizes
      espléndid* esplêndid* brilhant* estelar espant* fascin* impressionant* irrepreensív*
      rapidíssim* sensacional sensacionais massa foda lindíssim* apaix* encantad* primoros*
      espetáculo arras* atenciosíssim* facílim*`,
  },
  verbs: {
    '2': 'gosto gostei gostamos gostaram gosta recomendo',
    '1': 'funciona funcionam',
  },
  phrases: ptPhrases,
  negators: 'não nao nem nunca jamais tampouco sem nada ninguém nenhum nenhuma nenhuns nenhumas pouco pouca ñ n',
  trailing: { negators: 'não nada', joins: 'e ou mas que porque' },
  intensifiers: {
    '1.5': `muito muita muitos muitas tão bastante realmente super totalmente completamente
      absolutamente extremamente altamente incrivelmente especialmente particularmente
      verdadeiramente mto mt tanto mais mega ultra simplesmente`,
    '0.6': 'pouco pouquinho ligeiramente relativamente quase meio algo',
  },
  contrasts: 'mas porém contudo entretanto todavia exceto salvo infelizmente só',
  concessions: 'embora apesar',
}
