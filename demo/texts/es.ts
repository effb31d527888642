import { type LanguageTexts, readTopics } from './language-texts'

export const es: LanguageTexts = {
  gap: ' ',
  greetings: '¡Hola!|Hola.|Buenas.|Buenos días.|Hola, equipo.|Muy buenas.|Hola a todos.',
  links: 'Otra cosa.|Y además...|',
  buts: 'Eso sí...|Lo malo...|Una pega.|Pero bueno...',
  thanks: '¡Gracias!|¡Seguid así!|Muy bien.|Gracias, equipo.|Ninguna queja.|Un diez.|Enhorabuena.',
  slots: {
    month: 'enero|febrero|marzo|abril|mayo|junio|septiembre|octubre|noviembre',
    weekday: 'lunes|martes|miércoles|jueves|viernes',
    wait: 'dos minutos|tres minutos|cinco minutos|diez minutos|un minuto largo',
    many: '300|450|800|1.200|unas 2.000|más de 5.000',
    percent: '15 %|20 %|25 %|30 %|40 %',
    firm: 'una panadería|una cafetería|una peluquería|un taller|una floristería|una imprenta',
    feature: 'varias monedas|control de horas|pagos parciales|presupuestos|albaranes|{more}',
    more: 'facturas recurrentes|facturas en inglés|centros de coste|control de stock',
    please: 'Arregladlo, por favor.|¿Para cuándo?|Así no se puede.|Ya lo he avisado dos veces.',
  },
  typos: {
    también: 'tambien', así: 'asi', más: 'mas', recibos: 'resivos', aplicación: 'aplicacion',
    exportar: 'esportar', después: 'despues', ' que ': ' q ', porque: 'xq', rápido: 'rapido',
  },
  topics: readTopics(`
# export
- [La exportación|Exportar a CSV] [se cuelga|da error|se queda pensando] en cuanto elijo más de
  [tres meses|{many} filas].
- [Exportar no va, otra vez.|Se cae la exportación.|¿exportar no funciona?|No puedo exportar nada.]
- Quise sacar {many} facturas para la gestoría y salió [un archivo vacío|un error 500|la mitad].
- Las columnas salen en otro orden [cada mes|desde la actualización] y nuestra importación falla.
- Fechas al estilo americano, puntos por comas y la columna del IVA [vacía|perdida]. ¿Nadie lo mira?
- El PDF [corta la última línea|se come el logo|deja el total solo en otra hoja]. Queda fatal.
- Me pasé la tarde del {weekday} exportando mes a mes porque el año entero nunca termina.
- La eñe y las tildes salen como jeroglíficos en el CSV. [¿En serio?|Siempre.|Ni que fuera 1995.]
- Cada exportación acaba en "[error desconocido|algo ha fallado|inténtelo más tarde]". Pues vale.
~ Para un mes exporta bien, con el año entero [se rinde|no puede].
~ Genial poder sacarlo todo, pero dejadme [elegir columnas|guardar mi plantilla].
~ El PDF [perfecto|impecable], el CSV [una lotería|un desastre].
~ Al final sale todo en el archivo, con {wait} y [dos intentos|un poco de suerte].
+ Exportar me ahorra [una hora a la semana|medio día al mes|una tarde cada trimestre].
+ [Me encanta la exportación.|Exporta y punto.|Cierre de año sin dramas.|Exportar es comodísimo]
+ Un clic y la gestoría lo tiene todo. [Ya ni me llaman.|El cierre, en una mañana.]
+ Saqué {many} filas en segundos y el archivo se abrió a la primera, con sus tildes.
>- [Acabé copiándolo a mano.|La gestoría pierde la paciencia.|{please}]
>+ [Solo por eso ya compensa.|Me ahorra hasta la llamada.]
# support
- Soporte tardó [cuatro días|una semana] en contestar, para [mandarme un enlace|hablarme de otra
  cosa].
- [No contesta nadie.|Una semana sin respuesta.|El chat siempre cerrado.|Soporte pésimo.|soporte =
  robot]
- El robot del chat da vueltas y no hay forma de hablar con una persona. [¿Hola?|Inútil.]
- Tres personas me han dicho que [borre la caché|llame al banco]. ¿Nadie lee el ticket?
- Ticket abierto desde {month}. [Silencio.|Sin novedades.|Cerrado dos veces sin respuesta.]
- La persona del chat fue [borde|bastante seca] cuando pregunté por [la devolución|lo mismo otra
  vez]. [¿Y pago por esto?|No es de recibo.]
~ Los de soporte son [majos|pacientes], pero tardan [dos días|días] en atenderte.
~ Al final me respondieron bien. [No hacían falta cinco correos.|Eso sí, cuatro días tarde.]
~ El chat va rápido con lo sencillo. Con [el IVA|una devolución] te van pasando de uno a otro.
+ Soporte contestó en [diez minutos|menos de cinco minutos], un {weekday} por la [tarde|noche], y
  [lo arregló al momento|siguió hasta que funcionó].
+ [El mejor soporte que he tenido.|¡Soporte de diez!|¡Una persona de verdad!|Equipo majísimo]
+ Subidle el sueldo a quien lleva el chat. [Tranquila, clara, sin tecnicismos.|Me explicó el IVA dos
  veces sin resoplar.]
+ Me lie con el IVA y soporte [me fue guiando|lo resolvió] [antes de comer|a la primera].
>- [Solo quería corregir la numeración.|Al final pregunté en la gestoría.|Muy flojo.]
>+ [Por eso sigo aquí.|Ya no se ve mucho.]
# price
- [Muy caro.|Demasiado caro para lo que es|El precio.|Se ha puesto carísimo.|otra subida de precio]
- {percent} más [de un mes para otro|desde {month}] y [nada nuevo para nosotros|ni una explicación].
- Solo necesito una cosa de Business, [el informe de IVA|las aprobaciones], y pago el plan entero.
- Para [seis|ocho|diez] facturas al mes, [Team|Starter] no sale a cuenta.
- Cada [usuario|cuenta bancaria] de más se paga. Para una empresa pequeña es un pico.
- Subisteis el precio sin avisar, lo vi en [el extracto|el recibo]. [Feo.|Muy mal detalle.]
- De Starter a Team es absurdo: el doble por [los recordatorios|dos usuarios más].
~ Buen programa, pero [cada año sube|estamos al límite de lo que podemos pagar].
~ Me gusta mucho. A mitad de precio no miraría [nunca otro|ni de lejos otra cosa].
~ Precio justo para facturar, caro [si sois dos|si quieres la conexión del banco].
~ El pago anual, bien. El mensual, un poco [alto|subido].
+ [Vale cada céntimo.|Buena relación calidad-precio.|Precio justo, sin trampas.|Más barato que la
  gestoría.]
+ Se paga solo. Los recordatorios cobraron [tres|cuatro|cinco] facturas atrasadas en {month}.
+ Soy autónoma y con Starter me sobra. Cuesta menos que [el móvil|dos menús del día].
+ Bajé de Team a Starter en [un minuto|dos clics], sin pegas. [Chapó.|Así da gusto.]
>- [Haría falta un plan para los muy pequeños.|Miraremos otras opciones.|Mi socio no lo entiende.]
>+ [Renovado un año más.|Renové sin pensarlo.]
# mobile_app
- La app [se cierra|se cuelga|se queda en blanco] [al fotografiar un recibo|al abrir una factura]
  desde [la actualización|{month}].
- [La app se cierra todo el rato.|App inservible|La app es un chiste.|no abre la app]
- En [mi tableta|mi móvil viejo] el teclado tapa el botón de enviar. O sea, no puedo enviar nada.
- La app me echa en cuanto cambio a [la cámara|otra app], y adiós borrador.
- ¿Por qué no puedo editar un borrador en la app? Siempre "ábrelo en el ordenador".
- Todo el día de obra en obra y con mala cobertura. [Sin modo offline no me sirve.|Solo gira.]
~ La app va bien para [ver quién ha pagado|escanear recibos], para facturar no.
~ Bonita app, pero [se come la batería|demasiadas notificaciones|el modo oscuro no se lee].
~ Facturar desde la furgoneta, genial. Ojalá funcionara [sin cobertura|en la tableta]...
+ Factura enviada desde [la furgoneta|el tren|la cocina del cliente] antes de ponerme la chaqueta.
+ [¡Me encanta la app!|La app es genial|La app va bien hasta en mi móvil viejo.|App muy práctica]
+ Hago [casi todo|la mayor parte] con el móvil. [El portátil sale una vez al mes.|Quién lo diría.]
+ La nueva app va [mucho más rápida|por fin redonda]. [Buena actualización.|Ver lo pendiente al
  entrar, perfecto.]
>- [Reinstalada dos veces y nada.|Vuelvo al papel y boli.|{please}]
# bank_sync
- El {weekday} se[ volvió a parar| paró] la conexión con el banco. [Tercera vez este mes.|Desde
  entonces nada.|Sin avisar.]
- [El banco no conecta.|La sincronización nunca va.|Otra vez sin banco.|banco caído de nuevo]
- Tengo que reconectar el banco [cada semana|todos los lunes], con códigos. [Cansa.|Qué pereza.]
- Los movimientos salen duplicados, borro [treinta|cincuenta] líneas a mano antes de cada IVA.
- Mi banco es una caja rural y lleva en "próximamente" desde {month}. [¿Próximamente cuándo?|En
  fin.]
- El banco va con [tres|cinco] días de retraso y reclamo a gente que ya pagó. [Qué apuro.|Mal.]
~ Cuando va, la conexión bancaria es [magia|una maravilla]. Va tres semanas de cada cuatro.
~ Concilia [muy bien|con mucha maña], conectar el banco me costó [tres tardes|cuatro intentos].
~ La cuenta corriente, perfecta. La [de ahorro|tarjeta], [nunca|parada desde {month}].
+ Empareja sola [nueve de cada diez pagos|casi todos los pagos]. [Yo solo doy a OK.|Antes era mi
  viernes.]
+ [La conexión bancaria es magia.|Banco de diez.|Nunca me ha fallado.|Adiós a teclear movimientos]
+ Conecté [dos|tres] cuentas en [diez|cinco] minutos y estaba todo desde {month}.
+ Con el café ya veo quién ha pagado. [Lo mejor de Fernhill.|Duermo mejor.]
>- [El banco dice que es cosa vuestra.|Ahora lo meto todo a mano.|{please}]
# missing_feature
- ¿Sigue sin haber {feature}? [Lo pedimos en {month}.|Así no nos vale.|Cuesta creerlo.]
- Necesitamos {feature} y llevan [un año|dos años|siglos] diciendo "pronto".
- Sin {feature} tengo que llevar una hoja aparte, [para eso no lo pago|justo lo que quería evitar].
- No se puede [repartir un pago entre dos facturas|descontar una sola línea|poner un vencimiento por
  cliente]. [Es lo básico.|¿Por qué?]
- [Faltan demasiadas cosas.|Falta lo básico.|Muchos huecos|no hay {feature}, lo siento]
- Tenemos clientes en [tres|cuatro] países. Con una sola moneda no hacemos nada.
~ [Buen programa|Herramienta sólida]. Con {feature} sería [perfecto|otra cosa].
~ Hace casi todo lo que necesitamos, menos {feature}.
~ Contento por ahora, aunque echo de menos {feature} [cada semana|desde el primer día].
~ Los recordatorios, genial. Dejadme [cambiar el texto|quitarlos para un cliente] y ya está.
+ [¡Por fin un informe de IVA decente!|Habéis puesto presupuestos, ¡gracias!|Tiene todo lo que
  necesito.]
+ Pedí {feature} en {month} y [ya está|a las seis semanas estaba]. [Alguien escucha.|Olé.]
+ Todo lo que necesita una empresa pequeña, [y nada que estorbe|ni más ni menos].
+ No sabía que quería un enlace de pago en el recordatorio hasta que lo tuve.
>- [Apuntadlo en la lista.|Hasta pagaría un extra.|Si hace falta, pruebo la beta.|No seremos los
  únicos.]
# complexity
- [Demasiado complicado.|Demasiados menús.|Me pierdo.|Un lío, la verdad.|demasiadas opciones]
- Somos {firm}, no contables. La mitad de las palabras [de los ajustes|del IVA] me suenan a chino.
- [Siete|Nueve|Once] clics para [apuntar un recibo|abonar una factura]. [Los he contado.|Antes eran
  tres.]
- ¿Dónde habéis metido [los abonos|los informes|los borradores]? Los busco cada vez.
- El menú nuevo [lo ha movido todo|esconde lo que más uso]. [Devolvedme el de antes.|Me costó {wait}
  dar con mis borradores.]
- Borrador, abierta, contabilizada, final, bloqueada. ¿Quién necesita cinco estados para una
  factura?
~ Muy completo, pero [los ajustes son un laberinto|hay cosas que no me atrevo a tocar].
~ El día a día es fácil. Con [el cierre|el IVA|los abonos] me pierdo.
~ Cuando sabes dónde está todo, va rápido. Tardé [dos meses|un trimestre] en saberlo.
+ [¡Qué fácil!|Sencillo y claro.|Hasta yo lo entiendo.|facilísimo de usar]
+ Odio la contabilidad. Es el primer programa con el que no [suelto tacos|me siento tonto].
+ [Mi marido|Mi madre|Mi socio] llevó las facturas una semana sin una sola pregunta.
+ Pantallas limpias, nada de más, todo está donde lo [esperas|buscas].
>- [Un modo sencillo, por favor.|Llamo a la gestoría por cualquier tontería.|Menos es más.]
# onboarding
- Tardé [tres tardes|un fin de semana entero|dos semanas] en empezar y nadie me dijo que [hacían
  falta los saldos iniciales|había que cerrar el año anterior].
- La importación de clientes se paró en la fila [17|112|340] sin decir por qué. [Empecé cuatro
  veces.|Los tecleé.]
- [Mal comienzo.|Configurarlo es una pesadilla.|Ninguna ayuda.|Perdido desde el primer día.]
- Los correos de bienvenida venden cosas que no uso. De traer mis facturas viejas, ni palabra.
- Lo de "en cinco minutos" pide papeles del banco. [Diez días tardaron.|Avisad, al menos.]
~ La llamada inicial, estupenda. Pasar [las facturas viejas|los clientes], todo a mano.
~ Inicio accidentado, ahora bien. [La guía sobra a la mitad.|Una lista de pasos me habría salvado.]
~ Darse de alta es fácil, [cuadrar el plan contable|traer el año pasado] ya no tanto.
+ Primera factura enviada [ocho|diez|quince] minutos después del alta. [Impresionado.|¡Nada mal!]
+ [Configuración fácil.|¡Gran comienzo!|Todo fue rodado.|En una tarde, funcionando]
+ La importación trajo {many} fichas de clientes del programa viejo sin [un error|rechistar].
+ Nos llamaron al segundo día y en [veinte|treinta] minutos no quedaba ni una duda.
>- [Aún no sé si lo hice bien.|Casi lo dejamos la primera semana.|{please}]
# login
- [No puedo entrar.|Otra vez bloqueado.|¡¡No me deja entrar!!|no puedo iniciar sesion]
- El código llega diez minutos tarde y ya ha caducado. [Cada mañana.|Me rendí.]
- Me echa cada [quince|veinte] minutos, a media factura. [¿Por qué?|Y el borrador, perdido.]
- El correo para cambiar la clave [no llega nunca|trae un enlace roto]. [Sí, he mirado el
  spam.|¡Tengo que facturar!]
- Móvil nuevo, sin códigos. Tardé [tres días|una semana] en volver a entrar.
- Nuestra gestora usa mi contraseña porque la invitación [no llega|no funciona].
~ Bien por la seguridad, pero un código cada vez que entro es pasarse.
~ Ya puedo entrar, gracias. Dos días sin acceso [antes del IVA|a fin de mes] fueron duros.
~ La huella en la app, genial. En la web [se olvida de mí cada día|es un rollo].
+ Entrar con [la huella|la cara] es [rapidísimo|inmediato]. [Sin códigos.|En un segundo dentro.]
+ [Entro siempre sin problema.|Nunca me ha fallado el acceso.|Acceso fácil]
+ Le di a la gestoría un acceso de solo lectura en [un minuto|dos clics]. [Justo eso.|Perfecto.]
>- [{please}|"Recordarme" no recuerda nada.|A mi compañera le pasa igual.]
# speed
- [Va lentísimo.|Qué lento va|Leeento, todos los días.|Últimamente muy lento.]
- Cada clic tarda [cinco|ocho|diez] segundos desde [la actualización|{month}]. [Me da para un
  café.|Y no, no es mi ordenador.]
- Abrir la lista con {many} facturas tarda [medio minuto|una eternidad].
- [El panel|El informe de IVA] da vueltas {wait} y luego [dice "reinténtelo"|saca datos viejos].
- A fin de mes no hay quien trabaje. Todos facturamos ese día, ya deberíais saberlo.
~ Rápido por la mañana, [a paso de tortuga por la tarde|otra historia a fin de mes].
~ Las facturas abren al momento, los informes [tardan siglos|piden paciencia].
~ [Mucho|Algo] más rápido que [el año pasado|antes], pero sigue lento con listas largas.
+ [Va rapidísimo.|Rápido y fluido.|Va rápido, no pido más.|Carga volando]
+ Con {many} facturas dentro, el buscador lo encuentra todo antes de que acabe de escribir.
+ Desde la actualización de {month} [vuela|parece otro programa]. [¡Se nota!|Qué gusto.]
>- [{please}|Pierdo una hora a la semana esperando.|No tengo tiempo para esto.]
# invoices
- La numeración salta de [212 a 219|1041 a 1050] y a Hacienda se lo explico yo.
- El IVA baila un céntimo en cuanto hay descuento. [Los clientes lo ven.|En la gestoría no se ríen.]
- [IVA mal en mis facturas.|¡Factura enviada dos veces!|mis facturas acaban en spam]
- Nos mudamos, cambié la dirección y cambiaron todas las facturas antiguas. ¡Ya estaban enviadas!
- Mandó un recordatorio a una clienta que había pagado [esa mañana|hacía una semana]. [Qué apuro.|Se
  enfadó.]
- ¿Corregir una errata ya enviada? Abono y número nuevo. [¿De verdad?|Uf.]
~ Las facturas quedan [bonitas|muy bien], el editor de plantillas es [un suplicio|liado].
~ Hacer una factura, rápido. Abonarla, [no tanto|un misterio].
~ Los recordatorios funcionan, pero el tono es [muy duro|tieso], lo reescribo siempre.
+ [Facturas preciosas.|Da gusto facturar.|Quedan muy profesionales.|Factura en un momento]
+ Los clientes pagan [antes|una semana antes] desde que [hay enlace de pago|mandáis avisos].
+ Antes tardaba [diez|veinte] minutos por factura, ahora dos. [Y queda más bonita.|Olé.]
+ Ni un total mal en [dos|tres] años. No pido más.
>- [{please}|Esto es justo lo que tiene que ir bien.|Ahora las reviso todas dos veces.]
# receipts
- El escáner lee [un 8 como 3|la fecha como importe|el teléfono como total]. Reescribo [todos|uno de
  cada dos].
- [El escáner no sirve.|Nunca lee bien los tickets.|Se pierden recibos.|no lee ni uno]
- Fotografié [cuarenta|sesenta] tickets el {weekday} y faltan [seis|once]. [Ya tiré el papel.|Menos
  mal que guardé el papel.]
- Los tickets [de gasolina|de parking|de peaje] borrosos salen a [cero euros|saber qué]. Son la
  mitad de los míos.
- ¿Un ticket con IVA del 10 y del 21? Elige uno al azar. [Genial.|Y luego el susto.]
~ Escanear es [rápido|una gozada], pero el IVA lo corrijo [a mano|siempre].
~ Los tickets impresos los clava, los escritos a mano [ni uno|jamás].
~ Reenviar recibos por correo me encanta. Lástima que parta los PDF de dos páginas.
+ [El escáner es genial.|¡Me encanta el escáner!|Foto y listo.|Escanea de maravilla]
+ ¡Adiós a la caja de zapatos! [Foto y a la papelera.|Lo escaneo en caja y me olvido.]
+ Lee hasta mis tickets [de gasolina|de parking] arrugados, con su IVA. [Brutal.|Increíble.]
+ Reenvío el correo y el recibo queda apuntado. [Dos horas menos por semana.|La gestoría, feliz.]
>- [{please}|Tardo menos tecleando.|Mi app de antes lo hacía.]
# competitor
- Nos [vamos|pasamos] a Ledgerly, [mitad de precio|tienen {feature}|allí el banco sí conecta].
- [Ledgerly es más barato.|Encontré algo mejor.|Billbird lo hace mejor.|me voy a ledgerly]
- Nuestra gestoría trabaja con [Ledgerly|Billbird] y quiere ahí a todos sus clientes.
- Probé [Ledgerly|Billbird] un mes. [Menos clics y menos dinero.|Exportó a la primera.]
- [Ledgerly|Billbird] lo importó todo en una hora. Vuestra exportación la espero desde {month}.
~ Ledgerly tiene mejor app, vosotros mejor [soporte|factura]. [Difícil.|Me decide la app.]
~ Nada contra Fernhill, nuestra nueva contable [conoce|prefiere] [Billbird|Ledgerly].
~ Estaba a gusto, pero [Ledgerly|Billbird] tiene {feature} y ahora lo necesitamos.
+ Vine de [Ledgerly|Billbird] en {month} y [no echo nada de menos|no vuelvo ni loco].
+ [Mejor que Ledgerly.|Le da mil vueltas a Billbird.|Muy por encima de Ledgerly]
+ Miré Ledgerly y Billbird antes de renovar. [Nos quedamos.|El vuestro es el más claro.]
>- [Una pena.|Me habría gustado seguir.|Nada personal.]
# low_usage
- [Casi no lo uso.|Ya no lo usamos.|Ahora no me hace falta|Este año apenas he entrado.]
- Hago [dos|tres|cuatro] facturas al [año|trimestre]. Con una plantilla me apaño.
- Era para un proyecto grande. Ya acabó y no lo abro desde {month}.
- Ahora lo lleva todo la gestoría, así que [ahí está muerto de risa|pago por nada].
- Pagué [cinco|ocho] meses sin abrirlo. [Culpa mía, pero fastidia.|Podíais haber avisado.]
- Solo abrimos de mayo a septiembre. Pagar todo el invierno no tiene sentido.
~ Buen programa, es que [hago muy pocas facturas|lo necesito muy poco].
~ Nada contra Fernhill, sencillamente tenemos pocas facturas.
~ Volvería si se pudiera [pagar por factura|pausar en invierno].
~ Me gustó lo que vi, pero nunca saqué tiempo para [empezar en serio|pasarlo todo].
# closing_business
- Cerramos a finales de {month}. [El alquiler nos ha matado.|No ha sido nuestro año.|Una pena.]
- [La tienda ha cerrado.|Bajamos la persiana.|Cerramos en {month}.|Se acabó, por desgracia.]
- [Perdimos al cliente más grande|El invierno fue malo] y hay que recortar todo. Liquidamos.
- Me doy de baja de autónomo, vuelvo [a trabajar por cuenta ajena|a mi antiguo trabajo] en {month}.
- Entramos en concurso la semana pasada. ¿Hasta cuándo tengo acceso? Lo pregunta el administrador.
~ Me jubilo en {month} tras [22|30|35] años. Fernhill [me facilitó los últimos|era lo mejor del
  papeleo].
~ Negocio vendido, los nuevos dueños tienen su sistema. [Estaba contento.|No es por vosotros.]
~ Nos unimos a una empresa mayor y la contabilidad la llevan ellos. [Si no, seguiría.|No es culpa
  vuestra.]
~ Mi socia y yo nos separamos. En Fernhill era en lo único que coincidíamos.
>- [Guardad los datos un tiempo.|Tengo que guardar las facturas seis años.]
>~ [Que os vaya bien.|Gracias por todo.]
# general
- [Nada contento.|Bastante decepcionado.|Ha ido a peor.|Esperaba más.|No es para nosotros.|meh, la
  verdad]
- Parece a medio hacer. [Cada semana se rompe algo.|Arreglan una cosa y rompen dos.]
- Hace dos años era mejor. Ahora [todo es venderte algo|es un aviso emergente tras otro].
- Quiero que me guste, pero cada mes hay una sorpresa nueva.
- Somos {firm}, [cuatro|seis] personas, y perdemos horas al mes con apaños.
~ [Está bien.|Cumple sin más.|Normalito, sin más|ok, nada especial|Ni fu ni fa.]
~ Buena base, [detalles por pulir|pero con aristas].
~ Facturas genial, [app|banco] flojo, soporte entre medias.
~ Siete de diez. [Con mejor app, un nueve.|La exportación os resta.]
+ [Todo bien.|¡Muy contenta!|Me encanta.|Gran programa|Funciona genial, gracias|Ninguna pega.]
+ Nos lo recomendó la gestoría y yo ya se lo he recomendado a [dos|tres] más.
+ Somos {firm}, [cuatro|tres|seis] personas, y todo va solo. [Sin dramas.|Qué más quieres.]
+ Antes se me iba el domingo en papeles. [Ya no.|Ahora acabo el viernes a mediodía.]
>- [Y no lo digo por decir.|Una lástima.|{please}]
>+ [Recomendable.|Cinco estrellas.]
`),
}
