// Written for this project.
import type { TopicSource } from './source'

export const es: TopicSource = {
  language: 'es',
  words: {
    determiner: `al alguna algunas algunos algún aquel aquella cada del el esa esas ese esos esta
      estas este estos la las lo los mi mis misma mismo mucha muchas mucho muchos ninguna ningún
      nuestra nuestras nuestro nuestros otra otras otro otros su sus toda todas todo todos tu tus
      un una unas unos varias varios`,
    opener: `debe deben ella ellas ellos le les me no nos nosotros nunca puede pueden puedo que se
      te tú usted ustedes yo él`,
    link: `bastante bien demasiado era eran es estaba estaban estar estuvo está están fue fueron
      menos muy más parece parecía realmente resulta ser siempre son super súper tan`,
    joiner: `de`,
    modifier: `automático bancaria cliente electrónico internet móvil técnico wifi`,
    thing: `abono acceso actualización aeropuerto agua aire almohada almuerzo alojamiento ambiente
      animación anuncio aparato aparcamiento apartamento aplicación app archivo artículo ascensor
      asiento asistencia atención autobús avión ayuda balcón banco bar barra barrio batería bañera
      baño bebida biblioteca billete bolsa bolso bono botella botón buffet bufé cafetera café caja
      cajero calefacción calidad calle cama camarera camarero camisa canal cancelación canción
      cargador carne carta casa categoría cena cerveza chat clase coche cocina cocinero colchón
      color comedor comida compañía compra comunicación condiciones conexión configuración
      contenido contraseña contrato copia correo coste costo crédito cuarto cuenta cupón curso
      cámara código datos decoración demora desayuno descripción descuento devolución dirección
      disco diseño dispositivo documentación documento ducha dueño edificio ejercicio embalaje
      empleado empresa encargado enseñanza entorno entrada entrega envase envío equipaje equipo
      error escaleras espacio espectáculo estacionamiento estación estancia estudiante examen
      explicación factura facturación fiesta filtro formulario foro foto funcionamiento función
      garantía gasto gerente gestión gimnasio guía habitación helado herramienta historia horario
      hotel iluminación imagen impresora información informe inicio instalaciones instructor
      integración interfaz jabón jardín juego lavabo lección lentitud libro limpieza lista llamada
      llave local localización luz línea maleta mando manual mapa marca marisco material memoria
      mensaje menú mesa metro minibar mobiliario modelo muebles museo máquina módulo música
      navegación nevera notificación oferta oficina olor opción ordenador pago paisaje pan
      pantalla paquete parada parking parque pasillo pasta pastel patio pedido peluquería película
      personal pescado piscina piso pizza plan planta plataforma plato playa plaza pollo porción
      portátil postre precio presentación procesador producto profesor profesora programa
      promoción propietario propina proveedor proyecto prueba publicidad puerta página queja
      ración rapidez recepcionista recepción recibo red reembolso registro rendimiento repartidor
      reserva respuesta restaurante resultado retraso ropa ruido sabor sala salida salsa salón
      seguridad servicio sesión silla sistema sitio software sofá sonido sopa soporte spa suelo
      suscripción sábanas tableta tamaño tapas tarifa tarjeta taxi teatro tecla teclado tela
      televisión televisor teléfono tema temario temperatura terraza texto tienda toallas trabajo
      traducción trama transporte trato tren trámite tutorial ubicación uso vajilla valor vehículo
      vendedor ventana ventilador verdura versión vestíbulo vino visita vistas voz vuelo vídeo web
      zapatos zona`,
    general: `abril agosto amiga amigo año cambio cantidad caso centro ciudad comentario compañero
      consejo cosa decepción desventaja detalle diciembre diferencia dinero domingo día ejemplo
      elección enero esposa estrella euro experiencia falta familia febrero fin final forma ganas
      gente gracias hecho hermana hermano hija hijo hombre hora idea impresión jueves julio junio
      lado lugar lunes madre manera mano marido martes marzo mayo mañana mes meses minuto
      miércoles momento motivo mujer mundo navidad nivel niño noche nota noviembre número octubre
      opinión padre palabra par pareja parte país pena persona pesar poco posibilidad pregunta
      principio problema punto razón resto semana sensación sentido septiembre sorpresa suerte
      sábado tarde tiempo tipo vacaciones ventaja verdad vez viaje vida viernes`,
    quality: `anticuado/anticuada barato/barata/baratos caro/cara/caros/caras
      complicado/complicada confuso/confusa defectuoso estable* fiable* fácil* inestable*
      intuitivo/intuitiva lento/lenta/lentos/lentas limitado roto/rota ruidoso/ruidosa
      rápido/rápida/rápidos sencillo/sencilla`,
    adjective: `alta alto altos antigua antiguo baja bajo blando caliente* chino* corto dulce*
      duro español* francés* general* gran grande* importante* italiano* japonés* largo libre*
      llena lleno local* necesaria necesario nuevas oscuro pequeña pequeñas pequeño pequeños
      picante* posible* primer primera primero propia propio simple* situado sola solo verdadero
      última último`,
    verb: `alojarse aprendí ayudan cierra come compro contestan creo cuesta da dan dejan dice digo
      dijeron dijo dio doy encanta encuentro eres espero faltan fui funciona funcionan gusta ha
      había hace hacen hago han has hay he hizo hubo incluye odio ofrece ofrecen pedí permite
      pienso pone pongo puesto quiere quiero recibí responde sabe siento sirven somos soy tengo
      tenía tiene tienen trabaja tuve tuvo usa va van vengo veo vi viene visto voy`,
    grammar: `a además ahora ahí allí aquello aquí así ayer aún casi cerca cien cinco contra cual
      cuales cuatro diez dos dónde embargo entonces excepto hola hoy incluso jamás lejos luego
      mientras mí nadie nueve ocho pronto pues quizá quizás quién respecto salvo según seis siete
      sino sólo tampoco ti todavía tres`,
  },
  events: `baja=baja bloquea=bloqueo bloqueado=bloqueo cuelga=cuelgue colgó=cuelgue caída*=caída
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
