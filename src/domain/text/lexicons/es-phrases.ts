import type { ByStrength } from './lexicon'

export const esPhrases: ByStrength = {
  '-4': `me cago en`,

  '-3': `no se lo/la/los/las recomiendo | nunca más | nunca mas | tomadura de pelo
    toman/tomando el pelo | tomar el pelo | que desear | no valen la pena | no compren
    no compréis | no lo compren | no lo compréis | ni se os ocurra | ni se les ocurra
    cero estrellas | una estrella | 1 estrella | 0 estrellas | ni una estrella | para nada
    hasta las narices | hasta el gorro | qué decepción | gracias por nada | tirar el dinero
    se ríen de | se rie de | no sirve | no sirven | no sirvió | no volveré | no volveremos
    no pienso volver | no vuelvo | no volvería | huyan | huid | aléjense | ni regalado | ni gratis
    ni loco | el colmo | no hay derecho | por los suelos | sin vergüenza`,

  '-2': `lo siento
    no se ve/oye/escucha/entiende/conecta/actualiza/carga/instala/guarda/recomienda/abren/soluciona
    no funciona/funcionan/funcionó/funcionaba | no me funciona/funcionó | dejó de funcionar
    deja de funcionar | dejan de funcionar | no se abre | no se puede
    se cierra/cierran/cuelga/congela/bloquea/traba/cae/corta/apaga/reinicia | se queda pensando
    se queda en blanco | se me cierra | se me cae | me saca | me expulsa
    me cobraron/cobran/cobró | cobran de más | cobrado de más | doble cobro | cobrado dos veces
    fuera de servicio | muy pequeño/pequeña/tarde/largo/larga/corto/alto | baja calidad
    podría/podrían mejorar | podría ser mejor | podrían ser mejores | podría estar mejor
    debería mejorar | tiene/tienen que mejorar | debe mejorar | deben mejorar | necesita mejorar
    hay que mejorar | por mejorar | a mejorar | se puede mejorar | antes era mejor
    era mejor antes | no cumple/cumplen/cumplió/cumplieron | no está bien | largas colas
    gato por liebre | letra pequeña | doy/dar/darme/dimos/darse de baja | me dí de baja
    me di de baja | me voy a la competencia | me cambio a | cambiar de compañía
    cambio de compañía | genial , otra | genial otra vez | perfecto , otra vez | qué bien , otra
    que bien , otra | bravo , otra | bravo otra vez | fantástico , otra | estupendo , otra
    gracias , otra vez | otra vez | una vez más | para variar | como siempre | saca de quicio
    sacan de quicio | fuera de lugar | echo de menos | en vano | a medias | por las nubes`,

  '-1': `quería que me gustara | quería que me encantara | quise que me gustara | quería amarla
    quería amarlo | quería que me gustase | me hubiera gustado | me habría gustado
    me hubiese gustado | así así | más o menos | mas o menos | cada vez menos | en lugar de
    en vez de | no demasiado | deberían | podrían poner`,

  '0': `no , gracias | buenos días | buen día | buenas | buena suerte | buen viaje
    gracias de antemano | de antemano gracias | gustaría | estaría bien | estaria bien
    sería bueno | seria bueno | sería genial | seria genial | sería ideal | sería perfecto
    sería útil | sería mejor | sería fantástico | estaría genial | vendría bien | o bien
    bien sea | más bien | mas bien | si bien | ahora bien | de nada | nada más | nada mas | no sé
    no se | no lo sé | ni siquiera | no solo | no obstante | no sin | sin dudarlo
    sin comentarios | ningún comentario | ninguna opinión | sin opinión | no opino
    no tengo comentarios | nada que decir | nada que añadir | nada que agregar | no aplica
    no gracias | no hay de qué | no importa | no pasa nada | a lo mejor | mejor dicho | a la mejor
    por lo mejor | poco a poco | dentro de poco | hace poco | un poco de | por poco | mal que bien
    a la larga | larga distancia | agua fría | error de | mensaje de error | no me molesta
    no es necesario | no hace falta | cara a | cara a cara | de cara | mi cara | la cara | su cara
    tu cara | en cara | buen rato | lo bueno | lo malo | bueno , | bueno pues | bueno que
    el bien | a bien | seguro de`,

  '1': `podría ser peor | podria ser peor | hay peores | podría estar peor | en hora | a tiempo
    al día | no hay problema | volveré | volveremos | volvería | repetiré | repetiremos
    repetiría | repetir | ningún pero | todo ok | por ahora bien | sigan así | sigue así
    seguid así`,

  '2': `qué bien | que bien | a salvo | nada mal | nada caro | nada que objetar
    nada que reprochar | nada que mejorar | ninguna queja | ningún problema | ningun problema
    ningún fallo | ningún error | ningún inconveniente | ninguna pega | sin problema
    sin problemas | sin fallos | sin errores | sin quejas | sin pegas | sin complicaciones
    sin esfuerzo | no me quejo | no puedo quejarme | no me puedo quejar | no tengo quejas
    ni una queja | no tengo queja | cero problemas | vale la pena | vale mucho la pena
    merece la pena | vale lo que | no falla | nunca falla | no fallan | nunca fallan
    no me ha fallado | nunca se cae | nunca se cierra | nunca se cuelga | nunca me ha fallado
    no me arrepiento | no decepciona | nunca decepciona | no defrauda | no defraudan
    no hay queja | como en casa | al pelo | de diez | me ha salvado | a la altura | tal como
    llegó antes | antes de lo previsto | antes de tiempo | ganas de volver | con ganas de
    gran servicio | gran trabajo | gran atención | gran producto | gran aplicación | no tarda nada
    nada de esperas | no es caro | sin esperas | sin esperar | al alcance | tiene de todo
    echar una mano`,

  '3': `te quiero | quiero mucho | te amo | no puedo/podría vivir sin | no puede ser mejor
    no podría ser mejor | no podría estar mejor | mejor imposible | no se puede pedir más
    no se puede mejorar | nada que envidiar | cinco estrellas | 5 estrellas | 10 de 10 | 10 10
    un diez | una pasada | lo máximo | lo maximo | la hostia | la leche | la bomba | de puta madre
    de escándalo | de vicio | de muerte | de cine | para chuparse los dedos
    con los ojos cerrados | cumplió mis expectativas | superó mis expectativas
    supera las expectativas | superó las expectativas | sin igual | fuera de serie`,
}
