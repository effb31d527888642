import type { ByStrength } from './lexicon'

export const esPhrases: ByStrength = {
  '-4': `una mierda | de mierda | hijo de puta | hijos de puta | vaya mierda | me cago en
    un asco | dan asco | da asco`,

  '-3': `no se lo/la/los/las recomiendo | nunca más | nunca mas | pérdida/perdida de tiempo
    pérdida/perdida de dinero | perder el tiempo | tomadura de pelo | toman/tomando el pelo
    tomar el pelo | deja/dejan/dejó/dejaba/dejaron mucho que desear | que desear | no vale la pena
    no vale nada | no vale lo que | no valen la pena | no merece la pena | no lo recomiendo
    no la recomiendo | no los recomiendo | no recomiendo | no recomendaría | no recomendable
    no recomendado | nada recomendable | no compren | no compréis | no lo compren | no lo compréis
    ni se os ocurra | ni se les ocurra | cero estrellas | una estrella | 1 estrella | 0 estrellas
    ni una estrella | de mal en peor | cada vez peor | cada día peor | va a peor | para nada
    estoy harto | estoy harta | estamos hartos | hasta las narices | hasta el gorro | qué asco
    que asco | qué vergüenza | que vergüenza | qué decepción | gracias por nada | tirar el dinero
    tirado el dinero | dinero tirado | a la basura | se ríen de | se rie de | no sirve para nada
    no sirve | no sirven | no sirven para nada | no sirvió | no volveré | no volveremos
    no pienso volver | no vuelvo | no volvería | huyan | huid | aléjense | ni regalado | ni gratis
    ni loco | me arrepiento | peor imposible | el colmo | servicio nulo | no hay derecho
    por los suelos | sin vergüenza | mala fe | mala leche`,

  '-2': `
    no se ve/oye/escucha/entiende/conecta/actualiza/carga/instala/guarda/recomienda/abren/soluciona
    no funciona/funcionan/funcionó/funcionaba | no me funciona/funcionó | ya no funciona
    dejó de funcionar | deja de funcionar | dejan de funcionar | ha dejado de
    no carga/cargan/cargaba | no abre | no se abre | no me deja | no deja | no permite
    no puedo/pude/pudimos/podía/puede/pueden | no se puede | no hay forma | no hay manera
    no contestan/contesta/contestaron/responde/responden/respondió/respondieron
    nadie contesta/responde | sin respuesta | sin solución | sin avisar | sin aviso
    sin previo aviso | sin sentido | sin sabor | sin gracia | sin ganas | sin motivo | sin razón
    sin mi permiso | sin mi consentimiento | no llega/llegó/llegaron/llegan | nunca llegó
    nunca llegan | nunca llega | no ha llegado | aún no | aun no | todavía no | sigo sin
    sigue sin | siguen sin | seguimos sin
    se cierra/cierran/cuelga/congela/bloquea/traba/cae/corta/apaga/reinicia | se queda colgado
    se queda colgada | se quedó colgado | se queda pensando | se queda en blanco | se rompió
    se me cierra | se me cae | me saca | me expulsa | me desconecta | me cobraron/cobran/cobró
    cobran de más | cobrado de más | doble cobro | cobrado dos veces | cobraron dos veces
    fuera de servicio | no vino | muy poco/poca/pocos/pocas
    demasiado caro/cara/largo/larga/lento/lenta/tarde/pequeño/pequeña/complicado/grande/alto/ruido/frío
    muy pequeño/pequeña/tarde/largo/larga/corto/alto | demasiados/demasiadas/demasiada/demasiado
    falta de | hace falta | mal hecho | mal servicio | mal trato | mala atención | mala calidad
    baja calidad | de baja calidad | mala experiencia | mal sabor | mal olor | mal estado
    mala educación | mala suerte | mal gusto | podría/podrían mejorar | podría ser mejor
    podrían ser mejores | podría estar mejor | debería mejorar | deberían mejorar
    tiene/tienen que mejorar | debe mejorar | deben mejorar | necesita mejorar | hay que mejorar
    por mejorar | a mejorar | se puede mejorar | antes era mejor | era mejor antes
    ya no es lo que era | no es lo que era | ya no es lo mismo | no es lo mismo | no es para tanto
    ni fu ni fa | no es gran cosa | nada del otro mundo | nada especial | no me convence
    no convence | no está a la altura | no cumple/cumplen/cumplió/cumplieron | no es normal
    no está bien | no es bueno | no hace caso | ni caso | no sabe/saben | no tienen ni idea
    ni idea | largas colas | larga espera | mucha espera | horas esperando | lista de espera
    estafa | cosas rotas | gato por liebre | letra pequeña | doy/dar/darme/dimos/darse de baja
    me doy de baja | me dí de baja | me di de baja | me voy a la competencia | me cambio a
    cambiar de compañía | cambio de compañía | genial , otra | genial otra vez | genial , otra vez
    perfecto , otra vez | qué bien , otra | que bien , otra | bravo , otra | bravo otra vez
    fantástico , otra | estupendo , otra | gracias , otra vez | otra caída | otra vez
    una vez más | para variar | como siempre | dolor de cabeza | saca de quicio | sacan de quicio
    perdí/perdido/perder/pierdes tiempo | hace/hacen perder | fuera de lugar | en mal estado
    dar pena | da pena | dan pena | qué pena | que pena | qué lástima | que lástima
    echo de menos | en vano | pésimo servicio | no vale | tiempo perdido | a medias
    por las nubes`,

  '-1': `quería que me gustara | quería que me encantara | quise que me gustara | quería amarla
    quería amarlo | quería que me gustase | me hubiera gustado | me habría gustado
    me hubiese gustado | un poco | regular | así así | más o menos | mas o menos | cada vez menos
    en lugar de | en vez de | no muy | no tan | no mucho | no demasiado | no es barato
    no es fácil | no estoy seguro | no del todo | no siempre | de momento no | deberían
    podrían poner | no hay | no tiene | no tienen`,

  '0': `no , gracias | modo oscuro | por favor | buenos días | buenas tardes | buenas noches
    buen día | buenas | buena suerte | buen viaje | gracias de antemano | de antemano gracias
    me gustaría | nos gustaría | le gustaría | les gustaría | te gustaría | gustaría
    estaría bien | estaria bien | sería bueno | seria bueno | sería genial | seria genial
    sería ideal | sería perfecto | sería útil | sería mejor | sería fantástico | estaría genial
    vendría bien | o bien | bien sea | más bien | mas bien | si bien | ahora bien | de nada
    nada más | nada mas | no sé | no se | no lo sé | ni siquiera | no solo | no sólo | no obstante
    no sin | sin duda | sin duda alguna | sin dudarlo | sin embargo | sin comentarios
    ningún comentario | ninguna opinión | sin opinión | no opino | no tengo comentarios
    nada que decir | nada que añadir | nada que agregar | no aplica | no gracias | no hay de qué
    no importa | no pasa nada | tal vez | a lo mejor | mejor dicho | a la mejor | por lo mejor
    poco a poco | dentro de poco | hace poco | un poco de | por poco | mal que bien
    estado de ánimo | tarjeta de crédito | aire libre | aire acondicionado | a la larga
    a lo largo | larga distancia | agua fría | error de | mensaje de error | disco duro
    duro disco | de todo | no me molesta | no es necesario | no hace falta | a pesar de | cara a
    cara a cara | de cara | mi cara | la cara | su cara | tu cara | en cara | buen rato
    alta gama | tarde o temprano | por la tarde | de la tarde | esta tarde | la tarde | lo bueno
    lo malo | bueno , | bueno pues | bueno que | qué más | el bien | los bienes | a bien
    fin de semana | dar de alta | seguro de`,

  '1': `no está mal | no esta mal | no está nada mal | no está tan mal | no es malo | no es mala
    no son malos | nada mal | podría ser peor | podria ser peor | hay peores | los hay peores
    podría estar peor | en hora | a tiempo | al día | no hay problema | volveré | volveremos
    volvería | repetiré | repetiremos | repetiría | repetir | calidad precio
    relación calidad precio | relación precio calidad | ningún pero | está bien | esta bien
    va bien | todo ok | por ahora bien | no me arrepiento de | más fácil | mas fácil | más rápido
    mas rapido | más barato | más barata | más cómodo | no es tan caro | sigan así | sigue así
    seguid así`,

  '2': `no está nada mal | nada mal | nada caro | nada que objetar | nada que reprochar
    nada que mejorar | ninguna queja | ningún problema | ningun problema | ningún fallo
    ningún error | ningún inconveniente | ninguna pega | sin problema | sin problemas | sin fallos
    sin errores | sin quejas | sin pegas | sin complicaciones | sin esfuerzo | no me quejo
    no puedo quejarme | no me puedo quejar | no tengo quejas | ni una queja | no tengo queja
    cero problemas | vale la pena | vale mucho la pena | merece la pena | vale lo que | no falla
    nunca falla | no fallan | nunca fallan | no me ha fallado | nunca se cae | nunca se cierra
    nunca se cuelga | nunca me ha fallado | no me arrepiento | no decepciona | nunca decepciona
    no defrauda | no defraudan | no hay queja | buen precio | buenos precios | mejor precio
    buena relación | bien hecho | bien ubicado | bien situado | bien situada | bien atendido
    bien atendidos | bien comunicado | muy bien | super bien | súper bien | todo bien
    todo correcto | todo perfecto | a gusto | muy a gusto | como en casa | al pelo | de maravilla
    de lujo | de diez | un placer | un acierto | un gustazo | lo mejor | la mejor | los mejores
    las mejores | el mejor | ahorra tiempo | ahorro de tiempo | facilita la vida | me facilita
    me ha salvado | a la altura | cumple con creces | cumple lo que promete | tal como
    llegó antes | antes de lo previsto | antes de tiempo | en perfecto estado | en buen estado
    muchas gracias | mil gracias | muchísimas gracias | gracias por todo | ganas de volver
    con ganas de | cada vez mejor | 100% recomendable | de calidad | buena calidad | gran servicio
    gran trabajo | gran calidad | gran atención | gran producto | gran aplicación | no tarda nada
    nada de esperas | no es caro | sin esperas | sin esperar | al alcance | tiene de todo
    echar una mano`,

  '3': `no puedo/podría vivir sin | no puede ser mejor | no podría ser mejor
    no podría estar mejor | mejor imposible | inmejorable | no se puede pedir más
    no se puede mejorar | nada que envidiar | cinco estrellas | 5 estrellas | diez de diez
    10 de 10 | 10 10 | un diez | una maravilla | una pasada | una gozada | una delicia | una joya
    lo máximo | lo maximo | la hostia | la leche | la bomba | de puta madre | de escándalo
    de vicio | de muerte | de cine | para chuparse los dedos | con los ojos cerrados | me encanta
    me encantó | nos encantó | me ha encantado | nos ha encantado | me encantan
    altamente recomendable | totalmente recomendable | muy recomendable | súper recomendado
    recomendado 100 | increíblemente bueno | cumplió mis expectativas | superó mis expectativas
    supera las expectativas | superó las expectativas | sin igual | fuera de serie | un crack
    lo amo | la amo | los amo | me fascina`,
}
