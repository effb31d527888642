import type { WrittenTexts } from './written'

export const es: WrittenTexts = {
  subjects: `la aplicación | el servicio al cliente | la entrega | la comida | el hotel | la habitación | el personal | el precio
    el programa | el servicio | el soporte | el teléfono | la batería | la pantalla | la página web | el producto | el curso
    el profesor | el desayuno | el restaurante | la actualización | la conexión | la suscripción | el paquete | la calidad
    el pedido | el teclado | el sonido | la interfaz | la nueva versión | su sistema | el sitio | el camarero | la factura
    la tienda | el artículo | el portátil | el café | la ubicación | la carta | la atención | el trato`,
  good: `es bueno | es buena | está muy bien | es genial | es fantástico | es fantástica | es excelente | es estupendo | es rápido
    es fácil de usar | es sencillo de configurar | es delicioso | está riquísimo | es perfecto | es perfecta | es cómodo | es fiable
    es confiable | es estable | es amable | es servicial | es simpático | es impresionante | es barato | es asequible | es claro
    es bonito | es hermoso | está limpio | es acogedor | es un placer | es una maravilla | funciona perfectamente | funciona de maravilla
    va como la seda | cumple lo que promete | vale lo que cuesta | vale cada céntimo | cumple las expectativas
    supera mis expectativas | es mejor de lo esperado | me facilita la vida | me ahorra mucho tiempo | siempre responde rápido
    no está mal | no está nada mal | nunca decepciona | es sabroso | es elegante | es inteligente | está bien pensado | es intuitivo
    es atento | es competente | es el mejor | es profesional | es eficiente | es rapidísimo | es amplio | es tranquilo | está fresco
    es inmejorable | es impecable | es recomendable | es encantador | es espectacular | es agradable | es correcto y atento`,
  bad: `es malo | es mala | es malísimo | es pésimo | es pésima | es horrible | es terrible | es lento | es demasiado lento
    es demasiado caro | es carísimo | es inútil | es un desastre | es desesperante | es decepcionante | es una decepción
    no es fiable | es inestable | es antipático | es grosero | es maleducado | está sucio | es aburrido | es confuso | es engorroso
    es difícil de usar | es complicado | está lleno de errores | no funciona | no sirve | funciona mal | se cierra todo el tiempo
    se cuelga constantemente | se congela | nunca contesta | no responde a los correos | está roto | se rompió a la semana
    es defectuoso | es demasiado pequeño | no es bueno | no es suficiente | no vale lo que cuesta | no cumple las expectativas
    es tirar el dinero | es una pérdida de tiempo | es de lo peor | es deficiente | es una basura | está anticuado
    es mucho peor que antes | es ruidoso | estaba fría y sin sabor | huele mal | da asco | es molesto | es frustrante | es arrogante
    llegó tarde | nunca llegó | llega tarde otra vez | se apaga solo | va a tirones | es incompetente | pasa de los clientes | es feo
    está sobrevalorado | está viejo | es mediocre | es inaceptable | es una broma | es una vergüenza | deja mucho que desear
    es incomible | es una estafa | es un timo | es un robo | es insípido | es escaso`,
  praise: `Gracias por la ayuda | Muchas gracias por la rápida respuesta | Me encanta | Estamos muy contentos | Muy satisfecho
    Muy recomendable | Lo recomiendo sin duda | La mejor compra en mucho tiempo | Todo salió bien | Muy buena experiencia
    Muy buen servicio | Entrega rápida y buena calidad | Ningún problema | Sin quejas | Nada que objetar | No puede ser mejor
    Volveremos | Repetiremos seguro | Cinco estrellas | Sigan así | Enhorabuena | Me sorprendió gratamente
    Personal amable y servicial | La comida estaba de muerte | Buena relación calidad precio | Justo lo que necesitaba
    Nunca he tenido problemas | Simplemente funciona | Bien hecho | Perfecto | Súper | Muy bonito | De primera | Bravo | Genial | Diez
    Me impresiona lo fácil que fue | Por fin algo que funciona | No está mal | Nada mal | Podría ser peor | Qué alegría
    Bonitas vistas y habitación limpia | Una ganga | Me quito el sombrero con el soporte | Compraré aquí otra vez | Rápido y fácil
    Resolvieron el problema enseguida | Cliente feliz desde hace años | Platos ricos y ambiente acogedor | Buen profesor
    Sois los mejores | Feliz con la compra | Lo disfrutamos mucho | Te quiero | Qué bien | Me alegro mucho | Ha sido un acierto`,
  complaints: `Muchas gracias por no hacer nada | Gracias, no sirvió de nada
    Quiero que me devuelvan el dinero | Nunca más | No lo compren | Estoy muy decepcionado | Esto es demasiado malo
    Llevo tres semanas esperando y sigo sin respuesta | Nadie coge el teléfono | Cancelo mi suscripción | No lo recomiendo
    No puedo iniciar sesión | Se me cierra la sesión todo el rato | Demasiados fallos | Error tras error | Esto es una estafa
    Estafadores | Ladrones | Engañan a los clientes | Me siento engañado | Dinero tirado | Pérdida de tiempo
    La peor experiencia de mi vida | Qué decepción | No funciona | Demasiado caro | El paquete nunca llegó
    Desde la última actualización no funciona nada | Me llegó el artículo equivocado | El artículo llegó roto
    La comida estaba fría y no sabía a nada | Una hora esperando la comida | La habitación estaba sucia y olía mal | Moho en el baño
    El camarero fue muy borde | Prometieron llamar y nunca lo hicieron | Me cobraron dos veces | Cargos ocultos
    Mala experiencia de principio a fin | Pésima atención al cliente | He perdido todos mis datos | Ojalá no lo hubiera comprado
    No se puede confiar en ellos | Me cambio de compañía | Tarda una eternidad en cargar | Me arrepiento de la compra
    Otra caída más | Genial, otra caída | Qué bien, ahora tampoco funciona | Esperaba más | Podría ser mejor | Se rompió a los dos días
    Basura | Porquería | Una mierda | Vergonzoso | Lamentable | Ridículo | Un escándalo | Estoy harto de tantos problemas
    La batería no dura ni una hora | La publicidad lo estropea todo | Las clases eran caóticas y aburridas | No aprendí nada
    No les importan los clientes | Mal sonido y mala imagen | Nada contento | Lo odio | Qué triste | Qué asco | Qué pena
    Quería que me gustara pero es demasiado complicado | Sigue sin arreglarse | Fatal | Un horror | Estoy enfadada`,
  neutral: `Sería útil poder ordenar | Ojalá hubiera una vista general
    No | Nada | Ninguno | No gracias | Nada que añadir | Sin opinión | No lo sé | Ok | Vale | Neutral | Está ok
    Lo uso una vez al mes | ¿Cómo cambio mi dirección? | ¿Se puede exportar a Excel? | Estaría bien un modo oscuro
    Lo compré para mi madre | Pedimos dos raciones | El paquete llegó ayer | ¿A qué hora abren? | Tengo la suscripción desde 2019
    Añadan más idiomas por favor | Fuimos un miércoles por la noche | Ni bien ni mal | Está bien, sin más | Sin comentarios | No sé
    Todavía no lo he probado | Nada especial | Me gustaría ver los precios sin IVA | Viene en tres colores | Llamé el lunes
    ¿Cuánto cuesta? | Mi número de cliente está en la factura | Somos cuatro en el departamento | Uso sobre todo la versión móvil
    Lo vi en internet y lo pedí | El curso dura seis semanas | El hotel está junto a la estación | ¿Dónde están los ajustes?
    ¿Hay versión para Linux? | Lo llevé al trabajo | Estuvimos en el tercer piso | Se entra con el correo | Necesito un recibo
    Debería poder guardar filtros | Como se esperaba | Normal | Regular | Quizá compre otra vez | Elegí el modelo grande
    Mañana hay partido en Sevilla | El presidente habla esta noche | Salimos a las nueve`,
  and: 'y',
  but: 'pero',
}
