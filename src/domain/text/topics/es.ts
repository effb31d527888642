// Written for this project.
import type { TopicSource } from './source'

export const es: TopicSource = {
  language: 'es',
  words: {
    determiner: `el la los las un una unos unas este esta estos estas ese esa esos esas aquel
      aquella mi mis tu tus su sus nuestro nuestra nuestros nuestras cada algún alguna algunos
      algunas ningún ninguna varios varias muchos muchas mucho mucha todo toda todos todas otro otra
      otros otras mismo misma del al lo`,
    opener: `yo tú él ella ellos ellas nosotros ustedes usted que no se me te nos le les puede
      pueden puedo debe deben nunca`,
    link: `es son era eran fue fueron ser está están estaba estaban estar estuvo muy más menos tan
      demasiado bastante realmente super súper bien parece parecía resulta siempre`,
    joiner: 'de',
    modifier: 'móvil técnico bancaria electrónico internet wifi automático cliente',
    thing: `abono acceso actualización aeropuerto agua aire alojamiento almohada almuerzo ambiente
      anuncio animación aparcamiento apartamento aparato aplicación app archivo artículo ascensor
      asiento asistencia atención autobús avión ayuda balcón banco bañera baño bar barra barrio
      batería bebida biblioteca billete bolsa bolso bono botella botón buffet bufé cafetera café
      caja cajero calefacción calidad calle cama cámara camarero camarera camisa cancelación canal
      canción cargador carne carta casa categoría cena cerveza chat clase cliente cocina cocinero
      código colchón coche color comedor comida compañía compra comunicación condiciones conexión
      configuración contenido contraseña contrato copia correo coste costo crédito cuarto cuenta
      cupón curso datos decoración demora desayuno descripción descuento devolución dirección diseño
      disco dispositivo documento documentación ducha dueño edificio ejercicio embalaje empleado
      empresa encargado enseñanza entrada entrega entorno envase envío equipaje equipo error
      escaleras espacio espectáculo estación estacionamiento estancia estudiante examen explicación
      factura facturación fiesta filtro formulario foro foto función funcionamiento garantía gasto
      gerente gestión gimnasio guía habitación helado herramienta historia horario hotel iluminación
      imagen impresora información informe inicio instalaciones instalación instructor integración
      interfaz internet jabón jardín juego lavabo lección lentitud libro limpieza línea lista
      llamada llave localización local luz maleta mando manual mapa máquina marca marisco material
      memoria mensaje menú mesa metro minibar mobiliario modelo módulo móvil muebles museo música
      navegación nevera notificación oferta oficina olor opción ordenador página pago paisaje pan
      pantalla paquete parada parking parque pasta pastel pasillo patio pedido película peluquería
      pescado personal piscina piso pizza plan planta plataforma plato plaza playa pollo porción
      portátil postre precio presentación procesador producto profesor profesora programa promoción
      propietario propina proveedor proyecto prueba publicidad puerta queja ración rapidez recepción
      recepcionista recibo red reembolso registro rendimiento repartidor reserva respuesta
      restaurante resultado retraso ropa ruido sabor sala salida salón salsa seguridad servicio
      sesión silla sistema sitio sofá software sonido sopa soporte spa sábanas suelo suscripción
      tableta tamaño tapas tarifa tarjeta taxi té teatro tecla teclado técnico tela teléfono
      televisión televisor temario tema temperatura terraza texto tienda toallas trabajo traducción
      trámite trama transporte trato tren tutorial ubicación uso vajilla valor vehículo vendedor
      ventana ventilador verdura versión vestíbulo vídeo video vino vistas vista visita voz vuelo
      web wifi zapatos zona`,
    general: `cosa cosas vez veces tiempo día días noche noches mañana tarde semana semanas mes
      meses año años hora horas minuto minutos momento persona personas gente hombre mujer niño
      niños hijo hija hijos amigo amigos amiga pareja familia parte manera forma tipo ejemplo caso
      razón motivo pregunta preguntas problema problemas lugar lado punto número cantidad poco
      suerte posibilidad idea opinión impresión experiencia sensación sentido diferencia nivel mano
      vida mundo país ciudad centro fin final principio resto viaje vacaciones navidad dinero euro
      euros elección estrella estrellas nota comentario palabra ventaja desventaja sorpresa
      decepción consejo marido esposa padre madre hermano hermana compañero metros pena hecho verdad
      lunes martes miércoles jueves viernes sábado domingo enero febrero marzo abril mayo junio
      julio agosto septiembre octubre noviembre diciembre gracias cambio falta ganas pesar par
      detalle`,
    quality: `lento/lenta/lentos/lentas caro/cara/caros/caras barato/barata/baratos
      complicado/complicada confuso/confusa inestable* fiable* estable* roto/rota defectuoso fácil*
      sencillo/sencilla rápido/rápida/rápidos intuitivo/intuitiva limitado anticuado/anticuada
      ruidoso/ruidosa`,
    adjective: `bueno buena buenos buenas buen mejor mejores malo mala malos malas mal peor peores
      genial* perfecto perfecta perfectos perfectas excelente* increíble* maravilloso maravillosa
      estupendo estupenda fantástico fantástica horrible* terrible* fatal pésimo pésima lento lenta
      lentos lentas rápido rápida rápidos caro cara caros caras barato barata baratos gratis
      gratuito gratuita sencillo sencilla simple* fácil* difícil* complicado complicada práctico
      práctica útil* inútil* limpio limpia limpios limpias sucio sucia sucios grande* gran pequeño
      pequeña pequeños pequeñas nuevo nueva nuevos nuevas viejo vieja antiguo antigua largo larga
      corto corta alto alta altos bajo baja bonito bonita bonitos feo fea precioso preciosa hermoso
      hermosa encantador encantadora agradable* desagradable* amable* simpático simpática atento
      atenta atentos educado educada maleducado profesional* competente* eficiente* eficaz
      servicial* caliente* frío fría fresco fresca seco seca dulce* salado picante* delicioso
      deliciosa rico rica ricos sabroso sabrosa insípido ligero pesado duro blando claro clara
      oscuro oscura ruidoso ruidosa tranquilo tranquila cómodo cómoda cómodos cómodas incómodo
      incómoda amplio amplia amplios amplias espacioso espaciosa estrecho verdadero falso primer
      primero primera último última próximo próxima solo sola importante* posible* imposible*
      necesario necesaria lleno llena vacío aburrido aburrida interesante* fiable* estable*
      inestable* roto rota defectuoso intuitivo intuitiva contento contenta satisfecho satisfecha
      decepcionado decepcionante* feliz triste* enfadado frustrante* moderno moderna original*
      limitado completo completa raro rara razonable* excepcional* correcto correcta español*
      italiano* francés* japonés* chino* local* céntrico ideal* recomendable* situado libre* varios
      propio propia general* cercano cercana suficiente* inmejorable* impecable* espectacular*`,
    verb: `he has ha hemos han había haber hay hubo tengo tiene tenemos tienen tenía tener tuve
      tuvo tuvimos soy eres somos hago hace hacer hizo hecho hacen voy va vamos van ir ido fui
      fuimos vengo viene venir vino pongo pone poner puesto digo dice decir dijo dijeron veo ver
      visto vi quiero quiere querer sé sabe saber creo pienso encuentro encontrar encontramos
      encontré doy da dar dio dan compro comprar compré compramos pagar pago pagué pedir pedí
      pedimos reservar reservamos reservé comer comimos come beber probar probé recomiendo
      recomendar recomendado encanta encantó gusta gustó gustaron odio espero esperar disfrutar
      disfrutamos funciona funcionan funcionar esperamos responde responder contestan contestar
      llamar llamé hablar preguntar escribir leer mirar escuchar sentir entender entiendo aprender
      aprendí trabajar trabaja quedar quedamos alojamos alojarse viajar visitar ayudar ayudan
      mostrar abrir cerrar dejar dejan enviar enviaron cambiar cambiaron servir sirven usar uso usa
      utilizar recibir recibí llegar llegó llegamos pasar pasó permite falta faltan volver volveré
      volvería volveremos repetiría repetir dormir dormimos cuesta cierra ofrece ofrecen incluye
      incluido siento estuvimos`,
    grammar: `con sin para por en sobre bajo entre contra desde hasta durante antes después según
      salvo y e o u pero sino aunque porque cuando como donde dónde mientras si pues entonces luego
      además también tampoco ya aún todavía jamás a veces quizás quizá seguramente lamentablemente
      afortunadamente casi exactamente solamente sólo aquí allí ahí lejos cerca nada nadie algo
      alguien esto eso aquello mí ti sí hola dos tres cuatro cinco seis siete ocho nueve diez cien
      ayer hoy ahora pronto así cual cuales quien quién qué cómo sin embargo incluso excepto
      respecto aproximadamente`,
  },
  events: `bloquea=bloqueo bloqueado=bloqueo cuelga=cuelgue colgó=cuelgue caída*=caída
    error*=error fallo*=fallo falla=fallo fallan=fallo avería*=avería retras*=retraso cobraron=cobro
    cobro=cobro cobran=cobro desinstal*=desinstalación cancelar*=cancelación`,
  names: `cerrar sesión=cierre de sesión | cierra sesión=cierre de sesión | iniciar sesión=inicio
    de sesión | inicio sesión=inicio de sesión | atención al cliente | tiempo de espera | tiempos de
    espera=tiempo de espera | tarjeta de crédito | relación calidad precio | servicio al
    cliente=atención al cliente | modo oscuro | aire acondicionado | caja fuerte | wi fi=wifi | por
    ejemplo= | en general= | por supuesto= | sin embargo= | sobre todo= | sin duda=`,
  endings: [
    [/mente$/, 'grammar'],
    [/(ar|er|ir|ando|iendo|aba|aban|aron|ieron|amos|imos|emos|ría|rían|ré|ó|é|aste|ado|ados|ido|idos|ada|adas)$/, 'verb'],
    [/(oso|osa|osos|osas|able|ables|ible|ibles|ivo|iva|ivos|ivas|ante|antes|iente|ientes|ísimo|ísima|ísimos|ísimas|ico|ica|icos|icas|al|ales)$/, 'adjective'],
  ],
  habits: { parted: true },
}
