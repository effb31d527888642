import type { SignalRules } from '../worded'

export const es: SignalRules = {
  cancel_intent: `cancelar/cancelo/cancelamos/cancelado/cancele/cancelen/anular/anulo … suscripción/
    cuenta/contrato/plan/servicio/membresía/abono, quiero/queremos/quisiera/deseo/voy/vamos/necesito
    … cancelar/cancelarlo, quiero/queremos/quisiera/deseo/voy/vamos/necesito … darme/darnos/dar de
    baja, darme/darnos/dadme/denme/doy de baja, me doy de baja, dar de baja mi/la/nuestra,
    baja de mi/la suscripción/cuenta, solicito/solicitar la/mi baja, cómo cancelo/cancelar,
    cómo me doy, no … renovar/renovaré/renovaremos/renovamos,
    eliminar/cerrar/borrar mi/nuestra cuenta, dejo/dejamos el servicio, me voy, nos vamos,
    !fácil/sencillo/difícil/complicado/imposible cancelar/darse/darme, !fácil/difícil de cancelar,
    !pensando/pienso/considerando/planteo/planteando … cancelar/dar/darme,
    !cancelar/cancelado/cancelé/cancelaron … pedido/cita/reserva/vuelo, !si no … cancelo/cancelaré,
    !baja médica/maternal/como, !me voy a, !nos vamos a`,
  churn_risk_words: `pensando/pienso/pensamos/planteando/planteo/considerando/considerar … cambiar/
    cancelar/irme/irnos/dejar/darme/dejarlo/alternativas/otro/otra, buscando/busco/buscamos/mirando
    … alternativa/alternativas/otro/otra/opciones, última oportunidad/vez, gota que colma,
    estoy harto/harta/cansado/cansada, harto/harta/hartos de,
    perdido/perdiendo/pierdo … confianza/paciencia, ya no confío,
    no sé si … seguir/seguiré/renovar/continuar/quedarme,
    quizás/quizá/tal vez … cancele/cambie/vaya/deje,
    si no … cancelo/cancelaré/voy/iré/cambio/cambiaré, nunca más, jamás volveré,
    no volveré/volveremos, no vuelvo a/más, ninguna razón para quedarme/seguir,
    me voy/iré a otro/otra, no … recomiendo/recomendaría/recomendaré,
    a punto de cancelar/irme/cambiar, me arrepiento, no merece la pena seguir`,
  competitor_named: `cambiado/cambiamos/cambié/cambio/cambiar/pasado/pasamos/migrado/migrar/pasé a
    ^, cambiarme/cambiarnos/pasarme a ^, mejor/barato/rápido/fácil/peor que ^, barato en ^,
    comparado con ^, en comparación con ^, a diferencia de ^, uso/usamos ahora ^,
    ahora uso/usamos ^, en lugar/vez de ^, ^ es … mejor/barato/rápido/fácil,
    vengo/venimos/venía de ^, tan bueno como ^, competidores como ^`,
  contact_requested: `llámenme, llámame, llamadme, contáctenme, contáctame, contactadme, escríbanme,
    respóndanme, contesten por favor, llamarme, contactarme, contactar conmigo,
    ponerse/pónganse/póngase/poneos en contacto conmigo, ponerse en contacto, pueden/podrían/podría/
    puede/podéis … llamar/llamarme/contactar/contactarme/responder/responderme/ayudarme,
    por favor respondan/contesten/llamen/contacten/llámenme/contáctenme,
    hablar con alguien/un/una/persona/humano/responsable,
    quiero/quisiera/necesito/gustaría hablar con, espero/esperamos su/vuestra respuesta/llamada,
    quedo a la espera, a la espera de su/vuestra/una, mi número/teléfono es,
    agendar/concertar una llamada/reunión/cita, devuélvanme la llamada,
    !dejen/dejad/deja de llamarme/contactarme/escribirme, !dejen de llamar,
    !no … llamarme/contactarme`,
  urgent: `urgente*, urgencia, urgentemente, lo antes posible, cuanto antes, inmediatamente,
    de inmediato, ya mismo, asap, crítico … problema, problema/error/fallo crítico,
    no puedo/podemos puede esperar, no puede esperar, no podemos/puedo trabajar/vender/facturar,
    necesito/necesitamos … hoy/mañana/inmediatamente/ya, antes de mañana/hoy/lunes/viernes,
    web/página/sistema/tienda/servidor/todo está/está caído/caída, nos bloquea,
    estamos bloqueados/parados, perdiendo … dinero/clientes/ventas, prioridad alta/máxima,
    !respondieron/contestaron/resolvieron/ayudaron … inmediatamente/inmediato/cuanto,
    !respuesta inmediata, !sala de urgencias, !nada urgente`,
  public_review_threat: `-dejar/dejaré/poner/pondré/escribir/escribiré/publicar/publicaré … reseña/
    reseñas/opinión/opiniones/comentario/valoración/estrella, mala/malas reseña/reseñas/valoración,
    reseña/opinión negativa, -en trustpilot/google/facebook/twitter/linkedin/instagram/tiktok,
    avisar/avisaré/advertir/advertiré … otros/todos/gente/amigos/demás,
    contar/contaré/decir/diré … todo/todos el/mundo, redes sociales, hacer/haré público, prensa,
    los medios, periodista*, facua, ocu, consumo, oficina del consumidor,
    hoja/hojas de reclamaciones/reclamación, denunci*, demanda*, mi/un/nuestro abogado, abogados,
    acciones legales, tribunales, agencia de protección, !leí/leído/buenas … reseñas/opiniones,
    !buenas reseñas/opiniones, !con google/facebook, !consumo de, !demanda de, !alta demanda,
    !en mi opinión`,
  complaint: `queja*, quejarme, reclamación*, reclamar, reclamo, inaceptable*, intolerable*,
    vergonzos*, vergüenza, exijo/exigimos/quiero/exigir … devolución/dinero/reembolso/respuesta/
    explicación/compensación, -decepcion*, -sigo/seguimos sin/esperando, -todavía no/sin/nada,
    -aún no/sin, -estafa*, -estafador*, -timo, -fraude, -ladrones,
    -nunca … recibí/respondieron/llegó, -pésimo servicio/soporte, -pésima atención, -lamentable*,
    -mal/mala servicio/atención, !sin quejas, !ninguna queja, !no … queja/quejas/quejarme,
    !gestión de quejas/reclamaciones, !nada que reclamar`,
}
