// Written for this project; what it lacked was looked up in XED and OpeNER (CC BY 4.0).
import { esPhrases } from './es-phrases'
import type { LexiconSource } from './source'

export const es: LexiconSource = {
  words: {
    '-4': `abominab* asco asqueros* atraco* atroces atroz basura* bochorn* cabrón* cagad* carajo
      catástrof* ctm deplorab* desastr* escándalo* escandalos* estaf* fraude* fraudul* gonorrea
      hdp hijueputa horrend* horribl* horror* inacept* inadmisib* incomibl* inservib* intragab*
      joder ladrón* malparid* mierda* nefast* pendej* pesadilla* pésim* pinche porquería* puta
      putas puto putos repugn* robo robos timad* timo timos vergonz* vergüenza`,

    '-3': `aborre* abus* acosa acosad* acosan acoso agres* amenaz* apest* arrogan* arruin* asalt*
      asesin* bazofia* birria* cabre* calvario* caradura* chapuz* chinche* contamin* corrup*
      crimen criminal* cucarach* culero cutre* dañin* decepcion* delincuen* delito* denunci*
      desatend* descar* desencant* desesper* desgracia* deshonest* desilusi* desprec* detest*
      diarrea* enfad* engañ* enoj* espantos* estúpid* fatal fatales fétid* frustr* furios*
      gilipoll* grosera groserías grosero groseros hart* hedor horrores humill* idiota* imbécil*
      impresentab* incompeten* incumpl* indign* inept* inexcus* infernal* infiern* inhuman*
      injust* insalubr* insoport* insult* intolerab* intoxic* inútil* ira irritad* irritan* jode
      jodid* lamentab* mal mala malas maleduc* malísim* malo malos maltrat* mamad* matado matar
      mataron mató mediocr* menospre* mentir* mient* muert* mugr* murió nauseabund* negligen* nula
      nulo nulos odia odiad* odian odiar odié odio odioso* patétic* payas* penos* peor peores
      podrid* prepoten* puñeter* rabia rata ratas ridícul* sinvergüenz* sufr* terribl* terroris*
      timador* tont* tortur* traicion* trampa* trampos* usur* verga violad* violen* vómit*`,

    '-2': `abandon* absurda absurdo absurdos aburr* abusiv* accidente* aceitos* acus* agobi*
      angust* ansied* anticuad* antipát* apat* arrepent* arrepient* asust* atac* ataque* atasc*
      ausencia* averí* bajón basta bloque* boba bobo borde bordes borros* bug bugead* bugs bulla
      burl* cadáver caduc* caen caíd* cancel* cansa cansad* cansino caos caótic* cara caras cárcel
      carec* carenci* carísim* caro caros chafa* chungo* cobarde* cobraron cobros colgad* colgar
      colgó complica* conden* confus* congel* coño corrupto corta cortan cortes crashe* crisis
      crític* criticar cruda crudo crudos cuelga cuelgan culpa* dañad* daño daños decepción
      defect* deficien* dejad* demonio* demora* demoró depres* deprim* derrot* desactualiz*
      desagrad* descarg* desconect* desconfi* descuid* desgast* desinstal* desinterés desinteres*
      desorden* desorganiz* desperdici* desperfect* despid* despist* desproporcion* deterior*
      deuda* devol* diablo* difícil* dificult* discut* disgust* doler dolor* dudos* duele duelen
      duplicad* dur* empeor* encarec* enemig* engorros* equivoc* error errores escasa escasas
      escaso escasos esper* estrés estres* estrope* exces* extravi* fake falla fallaba fallan
      fallando fallar fallas fallec* falló fallos fals* falta faltaba faltaban faltan faltó
      fastid* fea fealdad feas feísim* feo feos fome forzos* fracas* fría frías frío fríos fuga*
      gacho gotera* grasient* grave graves grita gritan gritar gritó guerra* hambre hipócrit*
      horter* hostias huele humedad huyen ignor* imposib* impuntual* inaccesib* inadecuad*
      inapropi* incapa* incómod* incompatib* incomplet* incomprensib* inconform* inconsist*
      inconveniente* incorrect* ineficaz* ineficien* inestab* inexist* insatisf* insegur* insípid*
      insuficien* insulso* interrump* invasiv* irregular* irrespons* ladron lag lagazo* laguead*
      lamento lastim* lástima lenta lentas lentísim* lentitud lento lentos limitaci* limitad* lío
      líos lioso* llor* machis* maldit* malgast* maloliente mancha* mareo* miedo* miseria moho
      molest* morir moriré muere mueren muriendo nefasto negaron negó niega niegan obligad*
      obligan obsolet* oculta oculto ocultos odia* odios* olía parásit* peligr* pena perder perdí
      perdid* pérdida* perdieron perdió pesad* pésimo pestes pierde pierden pierdes pierdo
      pixelad* pobre pobres pobreza pobrísim* polvo preocup* prisión problema* problemátic* quej*
      quemad* quiebra racis* rancio* rasgad* rayad* rechaz* reclam* reembols* regañ* regular*
      renegar reseco* retras* riesg* robad* roban robar robaron rompe rompen romper rompieron
      rompió rota rotas roto rotos ruid* sangre seca seco secos sobrecalent* sobrecalient*
      sobreprecio* sosa soso sosos sospechos* spam sucia sucias suciedad sucio sucios tarda tardan
      tardanz* tardar tardaron tardó tedios* temor* terror tirado tiré tirones tóxic* trab traba
      trabada trabado traban tragedi* tragic* triste* vencid* víctima* viej* vulgar*`,

    '-1': `alejad* anticu* anuncio anuncios aument* básic* cambiaré comisión comision* complej*
      contra costos* debería demasiada demasiadas demasiado demasiados desafort* desaparec*
      desgraciad* disculp* duda dudas dudo eliminar eliminaron enferm* espera esperando esperar
      esperas estrech* extrañ* floja flojo flojos huelga* impuest* incremento* insist* justito
      lamentablemente larga lata lejan* mejorable* mojad* monóton* normalit* olvid* oscur*
      pasable* pequeñ* pereza porqué preso protest* publicidad quitado quitar quitaron quité rar*
      repetitiv* salad* siento simplón sorprend* sube suben subida subidas subió tibi* vací*`,

    '0': `apenas baja cae calidad cambiar cierra cierran cobran cobro cola colas comisiones
      competencia corto cortos cuestion* deja dejó descarga descargado descargar descargas
      descargo descargué devolución devoluciones devolver dur dura durabilidad duración duran
      durante durar durará duró esperamos esperanza* extranj* extraordinariamente fuerte general
      gratamente justo largo largos lejos maleta maletas malta medio negro normal normales olor
      oscuro pega pequeña pequeñas pequeñito pequeño pequeños porque rato ratón ratones
      regularmente sigue siguen solamente sólo sorprendente tarde tira tirar todavía`,

    '1': `abundan* aceptable* actualizad* ahorr* amiga amigas amigo amigos ampli* apoya apoyar
      apoyo auténtic* ayuda ayudado ayudan ayudar ayudaron ayudó bien céntric* cercan* clara
      claras claridad claro claros complet* confío conform* correct* cumple cumplen cumplieron
      cumplió decente* descanso disponib* económic* enganch* equipad* espacios* estab* fiesta*
      fresc* funciona funcionan funcionando funcionó gana ganamos ganar gané ganó gratis gratuit*
      guay honor interes* jaja* jeje* jugos* legal libertad liger* luminos* mejor mejora mejorado
      mejoraron mejoras mejores mejoró moderna modernas moderno modernos nueva nuevo nuevos
      original* prefier* prometo próxim* puntual* razonab* reconoc* regal* resolv* respet*
      resuelto resuelven saludab* salvado sanas sano sanos segur* silencios* soluciona* solucionó
      suav* sueños suficient* tierna tierno tiernos útiles vacaciones vanguardi* variad* variedad
      ventaj* vistas xd xdd`,

    '2': `abraz* acert* acierto* acogedor* acogid* adecuad* admir* afortunad* ágil* agilidad
      agradab* agradec* agradezco alegr* amab* amena ameno amenos amor* apetitos* aplau* aprecia*
      aprecio asequib* atent* bacan* barat* bell* bendec* bendic* besitos beso besos bonit* bravo
      buen buena buenas bueno buenos cálid* campeón campeon* cariñ* celebr* chévere* chida chido
      cómod* competente* complac* confiab* confianza content* conveni* cordial* crujient* cuidad*
      cumplid* delicios* destac* disfrut* diverti* durader* económica económico educad* eficac*
      eficaz* eficien* elegan* emocion* enamorad* encant* enhorabuena entreten* entusias* esmer*
      éxito* exquisit* fabulos* fácil* favorit* felic* feliz* fiab* fluid* fresquísim* ganador*
      generos* genialidad graci* gratificant* gratitud guap* gust* hermos* héroe* honest* honrad*
      hospital* ideal* idóne* ilusi* impecab* impoluto* imprescind* impresion* indispens* innovad*
      inteligen* intuitiv* limpia limpias limpieza limpio limpios limpísim* lind* logr* mola molan
      molón olé orgull* paz perfectam* placent* placer* plácid* positiv* potente* práctic*
      precios* profesional* pulcr* querid* rápid* recomend* recomiend* relaj* resistent*
      responsab* rica ricas rico ricos riquis* riquísim* risa risas robust* sabros* satisf*
      segurísim* sencill* seria seriedad serio servicial* simpátic* sincer* sobresal* sólid*
      sonri* sorprendente* suerte talent* tiern* tranquil* útil* valios* versátil* victoria*`,

    '3': `adora* adoro agradecidísim* alucin* ama amabilísim* amamos amé amo asombros* bestial*
      bonísim* brillant* brutal* buenísim* chul* comodísim* crack delicia* disfruté divin* encanta
      encantada encantado encantados encantó ensueño espectacul* espléndid* estelar* estupend*
      excelent* excepcion* exelent* extraordinari* facilísim* fantástic* fascin* felices felicidad
      felicísim* feliz fenomenal* fenómeno formidab* genial* gozad* guapísim* imbatib*
      impresionant* increíb* inmejorab* inolvidab* insuperab* irreprochab* joya joyas joyita love
      lujo magnífic* maravill* mejorísim* óptim* perfect* preciosidad rapidísim* soberbi* sublime*
      superb* superior top`,
  },
  verbs: { '2': 'gusta gustó gustan gustaron gustado recomiendo', '1': 'funciona funcionan' },
  phrases: esPhrases,
  negators: 'no ni nunca jamás tampoco sin nada nadie ningún ninguna ninguno poco poca pocos pocas',
  intensifiers: {
    '1.5': `absolutamente altamente bastante completamente especialmente extremadamente
      increíblemente más mas mucha muchas mucho muchos muy particularmente re realmente sumamente
      super súper tan tanto totalmente tremendamente verdaderamente`,
    '0.6': 'poco algo ligeramente relativamente casi medio',
  },
  contrasts: 'pero sino aunque embargo excepto salvo lamentablemente desafortunadamente lastimosamente',
  concessions: 'pese',
}
