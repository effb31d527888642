// Written for this project.
import { esPhrases } from './es-phrases'
import type { LexiconSource } from './source'

export const es: LexiconSource = {
  words: {
    '-4': `hdp ctm estaf* timo timos timad* fraude* fraudul* inacept* inadmisib* vergonz*
      verguenza vergüenza asqueros* repugn* asco nefast* pésim* horrend* horribl* horror* desastr*
      catástrof* catastrof* pesadilla* basura* mierda* porquería* inservib* robo robos ladron*
      ladrón* atraco* abominab* atroz atroces deplorab* bochorn* puta puto putos putas cabron*
      cabrón* cagad* carajo joder malparid* hijueputa gonorrea pinche incomibl* intragab*
      escándalo* escandalos* pendej*`,

    '-3': `crimen criminal* mató matado jodid* jode puñeter* culero mamad* verga contamin* delito*
      delincuen* odiad* mal malo mala malos malas malísim* malisim* peor peores fatal fatales
      terribl* espantos* lamentab* patétic* mediocr* decepcion* desilusi* desencant* odio odia
      odian odiar odié odioso* detest* aborre* frustr* indign* enfad* enoj* cabre* furios* rabia
      ira irritan* irritad* insoport* inútil* inutil* incompeten* inept* grosero grosera groseros
      groserías maleduc* prepoten* arrogan* desprec* insult* mentir* mient* engañ* trampos*
      trampa* abus* usur* deshonest* injust* cutre* chapuz* birria* bazofia* infernal* infiern*
      tortur* calvario* ridícul* estúpid* estupid* idiota* imbécil* tont* gilipoll* payas*
      inhuman* intolerab* insalubr* mugr* cucarach* chinche* rata ratas podrid* apest* hedor
      fétid* hart* amenaz* acos* timador* desesper* traicion* asesin* matar mataron muert* murió
      terroris* violad* violen* agres* corrup* sinvergüenz* caradura* impresentab* descar* penos*
      denunci* negligen* incumpl* desatend* menospre* inexcus* arruin* asalt* vómit* vomit*
      intoxic* diarrea* nauseabund* nulo nula nulos horrores desgracia* sufr* dañin* maltrat*
      humill*`,

    '-2': `morir muere mueren moriré sangre cadáver demonio* diablo* víctima* accidente* conden*
      acus* cárcel prisión hambre miseria pobreza deuda* quiebra derrot* coño hostias fome gacho
      chungo* crisis huyen racis* machis* tragedi* tragic* atac* ataque* enemig* cobarde* asust*
      terror muriendo fallec* hipócrit* corrupto ladron lento lenta lentos lentas lentitud
      lentísim* caro cara caros caras carísim* carisim* cuelga cuelgan colgó colgad* colgar
      bloque* trab traba traban trabada trabado falla fallan fallo fallos falló fallando fallar
      fallas fallaba error errores defect* desperfect* averí* averi* rompe rompen rompió rompieron
      romper rota roto rotos rotas dañad* daño daños problema* problemátic* bug bugs bugead*
      inestab* crashe* caíd* caen congel* tirones tarda tardan tardó tardar tardaron tardanz*
      demora* demoró retras* esper* complica* difícil* dificil* dificult* confus* engorros*
      tedios* incómod* incomod* incomprensib* imposib* incapa* inaccesib* inexist* falta faltan
      faltó faltaba faltaban carec* cancel* desinstal* reembols* devol* quej* reclam* perdí perdió
      perdieron perdid* perder pierde pierdes pierden pierdo pérdida* desperdici* malgast* ignor*
      niega negaron negó niegan rechaz* triste* llor* dolor* doler duele duelen lástima lastim*
      pena preocup* miedo* temor* peligr* riesg* cansad* cansa cansino aburr* soso sosa sosos
      insípid* insulso* quemad* crudo cruda crudos frío fría fríos frías grasient* aceitos* dur*
      reseco* seco seca secos rancio* vencid* sucio sucia sucios sucias suciedad mancha* polvo
      viej* anticuad* obsolet* deterior* desgast* descuid* ruid* bulla escaso escasa escasos
      escasas insuficien* deficien* ineficien* ineficaz* incorrect* incomplet* inconsist*
      incompatib* impuntual* antipát* desagrad* borde bordes molest* fastid* agobi* estres* estrés
      invasiv* spam abandon* culpa* fracas* empeor* exces* desproporcion* sobreprecio* abusiv*
      encarec* cobraron cobros robar robaron robad* roban duplicad* equivoc* fals* oculto oculta
      ocultos limitad* limitaci* obligan obligad* forzos* pesad* lioso* lío líos caos caótic*
      desorden* desorganiz* desconect* interrump* corta cortes cortan sobrecalent* sobrecalient*
      descarg* pixelad* borros* rayad* rasgad* gotera* fuga* humedad moho olía huele maloliente
      feo fea feos feas fealdad horter* vulgar* grave graves guerra* odia* tóxic* crític* criticar
      regañ* gritar gritó grita gritan discut* burl* caduc* extravi* inconform* insatisf*
      inconveniente* desactualiz* inadecuad* inapropi* dudos* sospechos* fake chafa* feísim*
      maldit* pobre pobres pobrísim* lamento arrepent* arrepient* desconfi* absurdo absurda
      absurdos insegur* irrespons* irregular* apat* angust* ansied* deprim* depres* ausencia*
      atasc* lag laguead* lagazo* tirado tiré basta bobo boba pestes pésimo regular* nefasto
      mareo* bajón renegar parásit* odios* estrope* despid* despist* disgust* dejad* desinterés
      desinteres*`,

    '-1': `siento disculp* huelga* protest* pereza contra preso espera esperando esperar esperas
      larga complej* publicidad anuncios anuncio costos* mejorable* justito flojo floja flojos
      pequeñ* estrech* oscur* vací* básic* simplón lejan* quité quitar quitaron quitado eliminar
      eliminaron cambiaré desafort* desgraciad* lamentablemente porqué sube subió subida subidas
      suben aument* incremento* impuest* comision* comisión demasiado demasiada demasiados
      demasiadas sólo monóton* repetitiv* rar* extrañ* duda dudas dudo normalit* pasable* tibi*
      salad* mojad* sorprend* desaparec* olvid* enferm* insist* anticu* lata`,

    '0': `esperamos gratamente dura duran duró duración durante durar durará dur durabilidad
      maleta maletas malta solo olor deja dejó tira tirar baja justo fuerte tarde medio cae
      sorprendente pequeño pequeña pequeños pequeñas pequeñito normal normales descarga descargas
      descargar descargué descargo descargado devolver devolución devoluciones cobro cobran
      regularmente oscuro negro cola colas competencia lejos cambiar porque rato ratón ratones
      comisiones solamente cuestion* esperanza* general sigue siguen todavía largo largos corto
      cortos apenas extraordinariamente pega cierra cierran`,

    '1': `amigo amiga amigos amigas fiesta* vacaciones libertad sueños regal* apoyo apoyar apoya
      respet* honor xd xdd confío salvado prometo bien mejor mejores claro clara claros claras
      claridad complet* suficient* correct* gratis gratuit* moderno moderna modernos modernas
      nuevo nueva nuevos ampli* fresc* san* variad* variedad ayuda ayudan ayudó ayudado ayudaron
      ayudar soluciona* solucionó resolv* resuelto resuelven funciona funcionan funcionó
      funcionando cumple cumplen cumplió cumplieron mejora mejoró mejorado mejoraron mejoras
      disponib* segur* estab* gana ganar ganó gané ganamos abundan* económic* original* interes*
      jaja* jeje* tierno tierna tiernos jugos* suav* liger* silencios* céntric* centric* conform*
      puntual* reconoc* ahorr* útiles auténtic* actualizad* espacios* luminos* prefier* aceptable*
      decente* razonab* ventaj* legal guay`,

    '2': `celebr* campeón campeon* héroe* victoria* risa risas bendic* bendec* talent* admir*
      enamorad* olé bueno buena buenos buenas buen bonit* lind* hermos* bell* agradab* amab*
      simpátic* simpatic* cordial* educad* atent* servicial* acogedor* cálid* sonri* alegr* feliz*
      felic* content* satisf* gust* encant* disfrut* aprecio aprecia* agradec* agradezco gratitud
      recomend* recomiend* rápid* rapid* eficien* eficaz* eficac* ágil* agilidad fácil* facil*
      sencill* intuitiv* cómod* comod* práctic* útil* fiab* confiab* confianza segurísim*
      profesional* competente* responsab* honest* honrad* sincer* serio seria seriedad barat*
      asequib* económico económica limpio limpia limpios limpias limpieza limpísim* pulcr*
      tranquil* relaj* paz rico rica ricos ricas riquísim* riquis* sabros* delicios* apetitos*
      exquisit* gener* elegan* guap* precios* cuidad* impresion* sorprendente* diverti* entreten*
      graci* chévere* chevere* bacan* chido chida genialidad logr* éxito* acert* acierto* ganador*
      ideal* adecuad* perfectam* fluid* sólid* robust* durader* resistent* potente* calidad
      valios* imprescind* indispens* afortunad* suerte orgull* ilusi* emocion* cariñ* amor* tiern*
      entusias* innovad* inteligen* crujient* fresquísim* esmer* impoluto* impecab* cumplid* amen*
      positiv* mola molan molón fabulos* favorit* enhorabuena aplau* abraz* bes* plac* plácid*
      complac* conveni* acogid* hospital* versátil* sobresal* destac* bravo querid*`,

    '3': `excelent* exelent* perfect* genial* increíb* increib* maravill* magnífic* magnific*
      fantástic* fantastic* estupend* espectacul* extraordinari* excepcion* fenomenal* fenómeno
      inmejorab* insuperab* sublime* divin* encanta encantó encantado encantada encantados amo
      adoro adora* ama amamos amé love top crack bestial* brutal* buenísim* buenisim* bonísim*
      inolvidab* superior superb* soberbi* formidab* lujo joya joyas joyita felicidad feliz
      felices felicísim* delicia* espléndid* brillant* estelar* óptim* asombros* alucin* fascin*
      impresionant* mejorísim* irreprochab* imbatib* rapidísim* chul* preciosidad gozad* disfruté
      agradecidísim* comodísim* amabilísim* facilísim* guapísim*`,
  },
  verbs: { '2': 'gusta gustó gustan gustaron gustado recomiendo', '1': 'funciona funcionan' },
  phrases: esPhrases,
  negators: 'no ni nunca jamás tampoco sin nada nadie ningún ninguna ninguno poco poca pocos pocas',
  intensifiers: {
    '1.5': `muy mucho mucha muchos muchas tan bastante realmente super súper totalmente
      completamente absolutamente extremadamente sumamente altamente increíblemente especialmente
      particularmente verdaderamente tremendamente re tanto más mas`,
    '0.6': 'poco algo ligeramente relativamente casi medio',
  },
  contrasts: 'pero sino aunque embargo excepto salvo lamentablemente desafortunadamente lastimosamente',
  concessions: 'pese',
}
