import type { ByStrength } from './lexicon'

export const esPhrases: ByStrength = {
  '-4': `me cago en`,

  '-3': `aléjense | cero/0 estrellas | el colmo | gracias por nada | hasta el gorro
    hasta las narices | huid | huyan | ni regalado/gratis/loco | ni se os/les ocurra
    ni una estrella | no compren/compréis/sirve/sirven/sirvió/volveré/volveremos/vuelvo/volvería
    no hay derecho | no lo compren/compréis | no pienso volver | no se lo/la/los/las recomiendo
    no valen la pena | nunca más | para nada | por los suelos | qué decepción | que desear
    se ríen/rie de | sin vergüenza | tirar el dinero | tomadura de pelo
    toman/tomando/tomar el pelo | una/1 estrella`,

  '-2': `a medias | antes era mejor | baja calidad | cambiar/cambio de compañía
    cobrado dos veces | cobran/cobrado de más | como siempre | dejó/deja/dejan de funcionar
    doble cobro | doy/dar/darme/dimos/darse de baja | echo de menos | en vano | era mejor antes
    fuera de servicio/lugar | gato por liebre | genial/bravo otra vez
    genial/bravo/fantástico/estupendo , otra | largas colas | letra pequeña | lo peor/siento
    lo que menos | me cambio a | me dí de baja | me saca/expulsa/cobraron/cobran/cobró
    me voy a la competencia | muy pequeño/pequeña/tarde/largo/larga/corto/alto | no está bien
    no funciona/funcionan/funcionó/funcionaba/cumple/cumplen/cumplió/cumplieron
    no me funciona/funcionó
    no se ve/oye/escucha/entiende/conecta/actualiza/carga/instala/guarda/recomienda/abren/soluciona/abre/puede
    otra vez | para variar | perfecto/gracias , otra vez | podría ser/estar mejor
    podría/podrían/debería/debe/deben/necesita/por/a mejorar | podrían ser mejores | por las nubes
    qué bien , otra | saca/sacan de quicio
    se cierra/cierran/cuelga/congela/bloquea/traba/cae/corta/apaga/reinicia | se me cierra/cae
    se puede mejorar | se queda en blanco | se queda pensando | tiene/tienen/hay que mejorar
    una vez más`,

  '-1': `así así | cada vez menos | deberían | en lugar/vez de | más o menos
    me hubiera/habría/hubiese gustado | no demasiado | podrían poner | quería amarla/amarlo
    quería que me gustara/encantara/gustase | quise que me gustara`,

  '0': `a la mejor/larga | a/por lo mejor | agua fría | bien sea | buen día/viaje/rato
    buena suerte | buenas | bueno ,/pues/que | buenos días | cara a | cara a cara
    de antemano gracias | de nada | de/mi/la/su/tu/en cara | dentro de poco | error/seguro de
    estaría genial | estaría/vendría/o/más/si/ahora/el/a bien | gracias de antemano | gustaría
    larga distancia | lo bueno/malo | mal que bien | mejor dicho | mensaje de error | nada más
    nada que decir/añadir/agregar | ni siquiera | ningún comentario | ninguna opinión
    no , gracias | no es necesario | no hace falta | no hay de qué | no lo sé | no me molesta
    no pasa nada | no sé/solo/obstante/sin/opino/aplica/gracias/importa | no tengo comentarios
    poco a poco | sería bueno/genial/ideal/perfecto/útil/mejor/fantástico
    sin dudarlo/comentarios/opinión | un poco de | un poquito | un/hace/por poco`,

  '1': `a tiempo | al día | en hora | hay peores | ningún pero | no hay problema
    podría ser/estar peor | por ahora bien | repetir | repetiré | repetiremos | repetiría
    sigan/sigue/seguid así | todo ok | volveré | volveremos | volvería`,

  '2': `a la altura | a salvo | al pelo/alcance | antes de lo previsto | antes de tiempo
    cero problemas | como en casa | con ganas de | de calidad/diez | echar una mano
    ganas de volver | gran servicio/trabajo/atención/producto/aplicación | llegó antes
    lo que más | me ha salvado | menos ruido/problemas/errores/fallos | nada de esperas
    nada mal/caro | nada que objetar/reprochar/mejorar | ni una queja
    ningún problema/fallo/error/inconveniente | ninguna queja/pega | no es caro
    no falla/fallan/decepciona/defrauda/defraudan | no hay queja | no me puedo quejar
    no me quejo/arrepiento | no puedo quejarme | no tarda nada | no tengo quejas/queja
    no/nunca me ha fallado | nunca falla/fallan/decepciona | nunca se cae/cierra/cuelga | qué bien
    sin problema/problemas/fallos/errores/quejas/pegas/complicaciones/esfuerzo/esperas/esperar
    tal como | tiene de todo | vale lo que | vale mucho la pena | vale/merece la pena`,

  '3': `10 10 | 10 de 10 | cinco/5 estrellas | con los ojos cerrados
    cumplió/superó mis expectativas | de escándalo/vicio/muerte/cine | de puta madre
    fuera de serie | la hostia/leche/bomba | lo máximo | mejor imposible | nada que envidiar
    no podría estar mejor | no puede/podría ser mejor | no puedo/podría vivir sin
    no se puede mejorar | no se puede pedir más | para chuparse los dedos | quiero mucho
    sin igual | supera/superó las expectativas | te quiero/amo | un diez | una pasada`,
}
