import type { Catalogue } from '../catalogue'

export const metrics: Catalogue = {
  'Share of promoters (9–10) minus share of detractors (0–6), in points from −100 to 100.':
    'Parte de promotores (9–10) menos parte de detractores (0–6), en puntos de −100 a 100.',
  'Share of answers that are 4 or 5 of 5.': 'Parte de respuestas que son 4 o 5 de 5.',
  'Share of answers that are 5, 6 or 7 of 7. The mean stands beside it, named as such.':
    'Parte de respuestas que son 5, 6 o 7 de 7. La media está al lado, nombrada como tal.',
  'Share of displays that got an answer, partial ones included.':
    'Parte de vistas que tuvieron respuesta, también las parciales.',
  'Share of the customers at the start whose paid service ended within the period. Who joined and left within it is counted apart.':
    'Parte de los clientes del inicio cuyo servicio pagado terminó en el periodo. Quien llegó y se fue dentro se cuenta aparte.',
  'Share of all who paid at some time within the period whose paid service ended within it. The more join, the lower it is.':
    'Parte de todos los que pagaron en algún momento del periodo cuyo servicio pagado terminó en él. Cuantas más altas, más baja.',
  'All who left, over the customers of an average day. Growth alone does not change it, which it does to every rate over the customers of one moment.':
    'Todos los que se fueron sobre los clientes de un día medio. El crecimiento por sí solo no la cambia, a diferencia de toda tasa sobre los clientes de un instante.',
  'Each day’s share of the customers at its start who left on it, summed over the days. Not k ÷ n.':
    'La parte de cada día de los clientes a su inicio que se fueron ese día, sumada por días. No es k ÷ n.',
  'All who left within the period, whenever they had joined, over the customers at its start.':
    'Todos los que se fueron en el periodo, llegaran cuando llegaran, sobre los clientes del inicio.',
  'All who left within the period, whenever they had joined, over the customers at its end.':
    'Todos los que se fueron en el periodo, llegaran cuando llegaran, sobre los clientes del final.',
  'All who left within the period, whenever they had joined, over the mean of the customers at its start and at its end.':
    'Todos los que se fueron en el periodo, llegaran cuando llegaran, sobre la media de los clientes del inicio y del final.',
  'What the customer churn rate of the period would be over a year if it went on so. 3 % a month is 30.6 % a year, not 36 %.':
    'Lo que sería en un año la tasa de abandono del periodo si siguiera así. Un 3 % al mes es un 30,6 % al año, no un 36 %.',
  'Share of the customers at the start who left by their own will, by a payment that failed, out of a pause that lasted too long, or for a cause nobody told. Together they are the customer churn rate.':
    'Parte de los clientes del inicio que se fueron por voluntad propia, por un pago fallido, por una pausa demasiado larga o sin causa indicada. Juntas son la tasa de abandono.',
  'The customer churn rate of customers billed one way, as last known of each. A yearly plan can end once a year, so its rate by the month tells little.':
    'La tasa de abandono de los clientes que se cobran de una forma, según lo último conocido. Un plan anual puede terminar una vez al año, así que su tasa mensual dice poco.',
  'Customers at the end less those who began to pay within the period, over the customers at its start. Who joined and left pulls it down, though they never were among those to retain.':
    'Clientes del final menos los que empezaron a pagar en el periodo, sobre los clientes del inicio. Quien llegó y se fue la baja, aunque nunca estuvo entre los que retener.',
  'Share of those customers who are in a paying spell at the end of the period too. Who joined within it is in neither count; who left and came back in time counts as retained.':
    'Parte de esos clientes que también están en un periodo de pago al final. Los nuevos no cuentan; quien se fue y volvió a tiempo cuenta como retenido.',
  'MRR of customers who began to pay for the first time. A trial brings none.':
    'MRR de clientes que empezaron a pagar por primera vez. Una prueba no aporta.',
  'MRR that paying customers added: a larger plan, more seats, another subscription.':
    'MRR que añadieron clientes de pago: un plan mayor, más plazas, otra suscripción.',
  'MRR that customers who stay took away; also when one of two subscriptions ends, and while they pause.':
    'MRR que quitaron clientes que siguen; también cuando acaba una de dos suscripciones y mientras hacen pausa.',
  'MRR of customers whose last paid service ended, on the day it ended.':
    'MRR de clientes cuyo último servicio pagado terminó, el día en que terminó.',
  'MRR of customers who had churned and pay again, however long they were away.':
    'MRR de clientes que se habían ido y vuelven a pagar, por largo que fuera el tiempo.',
  'MRR lost to churn and contraction within the period, over the MRR at its start.':
    'MRR perdido por abandono y contracción en el periodo, sobre el MRR del inicio.',
  'MRR lost to churn and contraction, minus what expansion and reactivation brought, over the MRR at the start. Below 0 is negative churn: more was won back and added than lost.':
    'MRR perdido por abandono y contracción, menos lo que aportaron expansión y reactivación, sobre el MRR del inicio. Por debajo de 0 es abandono negativo: se ganó más de lo perdido.',
  'Each day’s churn and contraction over the MRR at its start, summed over the days. Not k ÷ n.':
    'Abandono y contracción de cada día sobre el MRR de su inicio, sumados por días. No es k ÷ n.',
  'The same, less expansion and reactivation: each day, 1 − (MRR at its end without new business) ÷ (MRR at its start). Not k ÷ n.':
    'Lo mismo, menos expansión y reactivación: cada día, 1 − (MRR final sin clientes nuevos) ÷ (MRR inicial). No es k ÷ n.',
  'MRR lost to churn and contraction of one kind, or by customers billed one way, over all MRR at the start. Together the parts are the gross MRR churn.':
    'MRR perdido por abandono y contracción de un tipo, o por clientes que se cobran de una forma, sobre todo el MRR del inicio. Juntas, las partes son el abandono bruto de MRR.',
  'MRR at the start less churn and contraction, over the MRR at the start: from 0 to 100 %, as nothing won counts.':
    'MRR del inicio menos abandono y contracción, sobre el MRR del inicio: de 0 a 100 %, pues nada ganado cuenta.',
  'MRR at the start less churn and contraction, plus expansion and reactivation, over the MRR at the start. Above 100 % is negative churn.':
    'MRR del inicio menos abandono y contracción, más expansión y reactivación, sobre el MRR del inicio. Más de 100 % es abandono negativo.',
  'NRR without what customers brought who had left before: MRR at the start less churn and contraction, plus expansion, over the MRR at the start.':
    'NRR sin lo que aportaron quienes volvieron: MRR del inicio menos abandono y contracción, más expansión, sobre el MRR del inicio.',
  'Share of the MRR won that came from customers who were paying already.':
    'Parte del MRR ganado que vino de clientes que ya pagaban.',
  'Average revenue per account: MRR at the end of the period over its paying customers.':
    'Ingreso medio por cuenta: MRR al final del periodo sobre sus clientes de pago.',
  'Months a customer stays on average, of the next 36, if churn goes on so. Without the horizon it is 1 ÷ churn: 5 % a month is 20 months, and half of them are gone after 13.5.':
    'Meses que un cliente se queda de media, de los próximos 36, si el abandono sigue así. Sin horizonte es 1 ÷ abandono: un 5 % al mes son 20 meses, y la mitad se ha ido tras 13,5.',
  'MRR an average customer brings within 36 months if ARPA and churn stay as they are. Revenue, not margin. The interval is that of the churn rate alone.':
    'MRR que un cliente medio aporta en 36 meses si el ARPA y el abandono siguen igual. Ingresos, no margen. El intervalo es solo el de la tasa de abandono.',
  'Share of the cohort in a paying spell at the end of the month or quarter that lies so many after its own; 0 is its own. Who came back counts again.':
    'Parte de la cohorte en un periodo de pago al final del mes o trimestre que está tanto después del suyo; 0 es el suyo. Quien volvió cuenta de nuevo.',
  'MRR of the cohort at the end of the month or quarter that lies so many after its own, over the MRR it began with. Above 100 % when those who stay pay more than the others took away.':
    'MRR de la cohorte al final del mes o trimestre que está tanto después del suyo, sobre el MRR con que empezó. Más de 100 % cuando los que siguen pagan más de lo que otros quitaron.',
  'Share of them whose paid service ended within that month of tenure. Who is still paying leaves the count with the last month they completed. First paying times only; a return is left out.':
    'Parte de aquellos cuyo servicio pagado terminó en ese mes de antigüedad. Quien sigue pagando sale de la cuenta con su último mes completo. Solo primeros periodos de pago; un regreso se deja fuera.',
  'Months a customer pays on average, of the first 3, 6, 12, 24 or 36: the longest of these that anybody has been followed for. Nothing is assumed of what comes later.':
    'Meses que un cliente paga de media, de los primeros 3, 6, 12, 24 o 36: lo más largo que se ha seguido a alguien. No se supone nada de lo posterior.',
  'Share of them who first paid within 7, 14, 30 or 60 days after the trial began.':
    'Parte de los que pagaron por primera vez en los 7, 14, 30 o 60 días tras empezar la prueba.',
  'Share of them who had not paid within 7, 14, 30 or 60 days after the trial began: 100 % minus trial to paid. They never paid, so no MRR is lost and they are in no churn rate.':
    'Parte de los que no habían pagado en los 7, 14, 30 o 60 días tras empezar la prueba: 100 % menos de prueba a pago. Nunca pagaron, así que no se pierde MRR y no están en ninguna tasa de abandono.',
  'Share of them whose paid service ended by then, who left before it fell due included. When the payment failed, an end up to 30 days later counts too.':
    'Parte de aquellos cuyo servicio pagado había terminado entonces, también antes del vencimiento. Si falló el pago, cuenta también un final hasta 30 días después.',
  'Share of them whose paid service ended within 30, 60 or 90 days after it. Told: an event "changed" with the reason "price_change". Inferred: more MRR on the same plan and interval, which added seats look like too; so both are counted apart.':
    'Parte de aquellos cuyo servicio pagado terminó en los 30, 60 o 90 días siguientes. Dicho: un evento "changed" con el motivo "price_change". Inferido: más MRR en el mismo plan e intervalo, lo que también parecen plazas añadidas; por eso se cuentan aparte.',
  'Share of them whose paid service ended within 30, 60 or 90 days after the answer.':
    'Parte de aquellos cuyo servicio pagado terminó en los 30, 60 o 90 días tras la respuesta.',
  'Share of them whose paid service ended within 90 days. The score is replayed with what had been received by then, so that nothing is told after the event.':
    'Parte de aquellos cuyo servicio pagado terminó en 90 días. La puntuación se repite con lo recibido hasta entonces, para no decir nada a posteriori.',
  'How many times as often those with the trait churned as those without: 1 is no difference. An association, not an effect.':
    'Cuántas veces más a menudo se fueron los que tienen el rasgo que los que no: 1 es ninguna diferencia. Una asociación, no un efecto.',
  'The relative risk averaged over plans, so that a trait which is common on a plan people leave anyway is not blamed for it. Supposes about the same ratio on every plan.':
    'El riesgo relativo promediado por planes, para no culpar a un rasgo común en un plan que la gente deja de todos modos. Supone más o menos la misma razón en cada plan.',
  'The odds of churn (left to stayed) with the trait over those without. Close to the relative risk while churn is rare, further from 1 when it is not. An association, not an effect.':
    'Las probabilidades de abandono (idos frente a quedados) con el rasgo sobre las de sin él. Cerca del riesgo relativo si el abandono es raro, más lejos de 1 si no. Una asociación, no un efecto.',
  'Churn rate with the trait minus the rate without it: how many more in a hundred left. An association, not an effect.':
    'Tasa de abandono con el rasgo menos la de sin él: cuántos más de cada cien se fueron. Una asociación, no un efecto.',
  'Share of them still paying so many days later. Who is not followed that long yet counts for as long as they are. Curves are told apart only from 30 customers each and 5 churns in all.':
    'Parte de ellos que aún paga tantos días después. A quien aún no se ha seguido tanto cuenta mientras se le sigue. Las curvas se distinguen solo desde 30 clientes cada una y 5 abandonos en total.',
  'Share of them who paid more, less or nothing any more at the end of the horizon than at the answer, and the median change of what they paid. An association, not an effect.':
    'Parte de los que pagaban más, menos o nada al final del horizonte respecto a la respuesta, y el cambio mediano de lo que pagaban. Una asociación, no un efecto.',
  'Share of them who had said so before: a score in the lowest band, a negative comment, or a reason in the cancellation survey. The same share of those who stay stands beside: a sign that as many of them give is no warning.':
    'Parte de los que lo habían dicho antes: una puntuación en el nivel más bajo, un comentario negativo o un motivo en la encuesta de cancelación. La misma parte de los que siguen está al lado: una señal que dan otros tantos de ellos no avisa de nada.',
  'Share of them for whom a follow-up had been opened within the time looked back: somebody was told.':
    'Parte de aquellos para quienes se había abierto un seguimiento en el tiempo mirado: alguien lo supo.',
  'Share of them that somebody had acknowledged, or closed, by the time the rule gives. Hours are by the clock, nights and weekends included.':
    'Parte de las que alguien había atendido o cerrado en el plazo de la regla. Horas de reloj, noches y fines de semana incluidos.',
  'Share of them who left within the 90 days, by how the complaint went: closed by the promised time, later, or not at all. It says what goes together, not what caused what.':
    'Parte de los que se fueron en los 90 días, según cómo acabó la queja: cerrada en plazo, más tarde o nunca. Dice lo que va unido, no lo que causa qué.',
  'Share of them who had never been asked anything, or never answered, before they left. What the cancellation survey asks on the way out is not counted: it comes too late to hear them.':
    'Parte de aquellos a quienes nunca se preguntó, o que nunca respondieron, antes de irse. Lo que pregunta la encuesta de cancelación al salir no cuenta: llega tarde para oírles.',
  'Share of those answers that name this cause. Only leavers are asked, so it says nothing of the risk of leaving.':
    'Parte de esas respuestas que nombra esta causa. Solo se pregunta a los que se van, así que no dice nada del riesgo de irse.',
  'Share of them whose billing system or churn event named this reason for the end.':
    'Parte de aquellos cuya facturación o evento nombró este motivo del final.',
  'How often a reason was chosen at each place of the list. When the first place is chosen more than the others, people take what they read first, and the shares say less than they seem to.':
    'Cuántas veces se eligió un motivo en cada lugar de la lista. Si el primero se elige más que los otros, la gente toma lo que lee primero y las partes dicen menos de lo que parece.',
  'Share of those who came to leave and kept, accepted an offer or went away. Not saved yet: many of them cancel later.':
    'Parte de los que vinieron a irse y se quedaron, aceptaron una oferta o se marcharon. Aún no salvados: muchos cancelan después.',
  'Share of them in which at least one offer stood before the person.':
    'Parte de ellas en que hubo al menos una oferta ante la persona.',
  'Share of them that accepted it. Accepted is not saved.':
    'Parte de los que la aceptaron. Aceptada no es salvado.',
  'Share of them whose paid service had not ended 30 or 90 days later, by the billing events, whatever they pressed.':
    'Parte de aquellos cuyo servicio pagado no había terminado 30 o 90 días después, según la facturación, pulsaran lo que pulsaran.',
  'How many more in a hundred still pay where offers were shown than where none was, whether or not they accepted: what the offers changed, since chance alone decided who saw them.':
    'Cuántos más de cada cien siguen pagando donde se mostraron ofertas que donde no, aceptaran o no: lo que cambiaron las ofertas, pues solo el azar decidió quién las veía.',
  'How many left within the horizon, by the ledger. All count for whom it began, also where it stopped before its first step (intention to treat): chance alone decided the arms, so a difference is the effect of the playbook.':
    'Cuántos se fueron en el horizonte, según el registro. Cuentan todos para quienes empezó, también donde paró antes del primer paso (intención de tratar): solo el azar decidió los grupos, así que una diferencia es el efecto del playbook.',
  'How many paid again, or for the first time, within the horizon, by the ledger.':
    'Cuántos volvieron a pagar, o pagaron por primera vez, en el horizonte, según el registro.',
  'Share of the comments that mention the keyword, in whichever form.':
    'Parte de los comentarios que mencionan la palabra clave, en cualquier forma.',
  'Share of the comments in which words of the theme stand. A comment can be about several, so shares do not add up to one.':
    'Parte de los comentarios en que aparecen palabras del tema. Un comentario puede tratar de varios, así que las partes no suman uno.',
  'Share of the comments that say something a person should know of or act on, as that they mean to cancel. It is what they say, not what they then do.':
    'Parte de los comentarios que dicen algo que conviene saber o atender, como que piensan cancelar. Es lo que dicen, no lo que luego hacen.',
  'Keywords in a larger share of the comments than in the period before, by more than chance explains; of those listed about one in ten is expected to be chance all the same.':
    'Palabras clave en una parte mayor de los comentarios que en el periodo anterior, más de lo que explica el azar; de las listadas, cerca de una de cada diez será azar de todos modos.',
  'Topics in a larger or smaller share of the comments than in the baseline, by more than chance explains; of those called rising or falling about one in ten is expected to be chance all the same. Tried from 10 mentions in both together.':
    'Asuntos en una parte mayor o menor de los comentarios que en la referencia, más de lo que explica el azar; de los llamados en alza o en baja, cerca de uno de cada diez será azar de todos modos. Se prueban desde 10 menciones en ambos juntos.',
  'Share of the comments that mention a topic of an update which was shipped or declined, and of which those who asked were told after the comment.':
    'Parte de los comentarios que mencionan un asunto de una novedad publicada o descartada, de la que se avisó después a quienes lo pidieron.',
  'Share whose paid service ended within 30 days, of those who were told and of those who were not. Those not told have not agreed to hear or cannot be written to: an association, not an effect.':
    'Parte cuyo servicio pagado terminó en 30 días, de los avisados y de los no avisados. Estos no aceptaron avisos o no se les puede escribir: una asociación, no un efecto.',
  'How many more in a hundred churned where people were told than where they were not: what telling changed, since chance alone decided who was told.':
    'Cuántos más de cada cien se fueron donde se avisó que donde no: lo que cambió avisar, pues solo el azar decidió a quién se avisaba.',
  'Share of them with two or more purchases in the range. A longer range finds more of them: compare ranges of equal length only. A refund takes no purchase away.':
    'Parte de ellos con dos compras o más en el periodo. Uno más largo halla más: compara solo periodos iguales. Un reembolso no quita ninguna compra.',
  'Purchases per customer over the range, with the 95 % interval of the mean.':
    'Compras por cliente en el periodo, con el intervalo del 95 % de la media.',
  'Recency (days since the last purchase), frequency (purchases) and monetary value (what was paid less refunds), each from 1 to 5: 1 plus the fifths of all customers who lie strictly below. Equal values get equal marks, so a mark may go to more or less than a fifth, or to nobody.':
    'Recencia (días desde la última compra), frecuencia (compras) e importe (pagado menos reembolsado), cada uno de 1 a 5: 1 más los quintos de los clientes que quedan estrictamente por debajo. A valores iguales, notas iguales, así que una nota puede ir a más o menos de un quinto, o a nadie.',
  'Answered scores. A dismissed survey lowers the response rate, not the score.':
    'Puntuaciones dadas. Una encuesta descartada baja la tasa de respuesta, no la puntuación.',
  'Answered scores from 1 to 5.': 'Puntuaciones dadas de 1 a 5.',
  'Answered scores from 1 (disagree) to 7 (agree): "made it easy for me".':
    'Puntuaciones dadas de 1 (en desacuerdo) a 7 (de acuerdo): «me lo puso fácil».',
  'Displays: times the survey was visible to someone, previews left out.':
    'Vistas: veces que la encuesta fue visible para alguien, sin vistas previas.',
  'Customers in a paying spell at the start of the period, paused ones included.':
    'Clientes en un periodo de pago al inicio, incluidos los que están en pausa.',
  'Paying spells that touch the period: those at its start and those begun within it.':
    'Periodos de pago que tocan el periodo: los del inicio y los empezados dentro.',
  'Customers paying on an average day of the period: customer-days over its days.':
    'Clientes de pago un día medio: días-cliente sobre días.',
  'Customers at the start of each day; n is their mean over the days.':
    'Clientes al inicio de cada día; n es su media.',
  'Customers at the start of the period, though some who left joined later.':
    'Clientes del inicio, aunque algunos que se fueron llegaron después.',
  'Customers at the end of the period, none of whom left.':
    'Clientes del final, ninguno de los cuales se fue.',
  'Mean of the customers at the start and at the end of the period.':
    'Media de los clientes del inicio y del final.',
  'Customers in a paying spell at the start of the period.':
    'Clientes en un periodo de pago al inicio.',
  'Customers at the start of the period, all of them.': 'Todos los clientes del inicio.',
  'Customers at the start of the period who are billed by the month, the year, or otherwise.':
    'Clientes del inicio que se cobran por mes, por año o de otro modo.',
  'Customers at the start of the period.': 'Clientes del inicio del periodo.',
  'Movements of the period, by customer and currency; start plus all of them is the end.':
    'Movimientos del periodo, por cliente y moneda; inicio más todos ellos es el final.',
  'MRR at the start of the period, one currency.': 'MRR del inicio, una moneda.',
  'MRR at the start of each day, one currency; n is its mean over the days.':
    'MRR al inicio de cada día, una moneda; n es su media.',
  'MRR at the start of the period, one currency, all of it.': 'Todo el MRR del inicio, una moneda.',
  'MRR won in the period: new, expansion and reactivation, one currency.':
    'MRR ganado en el periodo: nuevo, expansión y reactivación, una moneda.',
  'Customers who pay in the currency at the end of the period, paused ones included.':
    'Clientes que pagan en la moneda al final, incluidos los que están en pausa.',
  'Customers at the start of the period, at its churn rate by the month.':
    'Clientes del inicio, a su tasa de abandono mensual.',
  'ARPA, and the churn rate of the customers at the start of the period.':
    'ARPA y la tasa de abandono de los clientes del inicio.',
  "Customers whose first paying spell began in the cohort's month or quarter.":
    'Clientes cuyo primer periodo de pago empezó en el mes o trimestre de la cohorte.',
  'MRR the cohort began with, one currency: the sum of its first amounts.':
    'MRR con que empezó la cohorte, una moneda: la suma de sus primeros importes.',
  'Customers who had paid for that many months less one, and whose month of tenure was over within the range: each month of a customer counts in one range only.':
    'Clientes que habían pagado un mes menos y cuyo mes acabó en el periodo: cada mes de un cliente cuenta en uno solo.',
  'First paying times of all customers, those still going on included as far as they have come.':
    'Primeros periodos de pago de todos los clientes, los que siguen hasta donde han llegado.',
  'Customers who began a trial in the range and had not paid before, each once, by the first; only trials begun long enough ago.':
    'Clientes que empezaron una prueba en el periodo sin haber pagado antes, cada uno una vez; solo pruebas lo bastante antiguas.',
  'Customers whose first renewal (a month or a year after they first paid) fell due in the range, at least 30 days ago; by how they are billed now, or were at the end.':
    'Clientes cuya primera renovación (un mes o un año tras el primer pago) vencía en el periodo, hace al menos 30 días; según cómo se les cobra ahora o se cobraba al final.',
  'Customers whose price changed in the range, each once, by the first change, and followed for the whole horizon.':
    'Clientes cuyo precio cambió en el periodo, cada uno una vez, por el primer cambio, y seguidos todo el horizonte.',
  'Answers of customers who paid then, watched for the whole horizon: one for each customer and horizon, the first. Who had not answered is watched from the last day that can be.':
    'Respuestas de clientes que pagaban entonces, observados todo el horizonte: una por cliente y horizonte, la primera. A quien no respondió se le observa desde el último día posible.',
  'Payers on the first of a month, with the band that was known before that day. Only months followed for the whole 90 days, and none that overlap.':
    'Clientes de pago el primero de un mes, con el nivel conocido antes de ese día. Solo meses seguidos los 90 días, sin solaparse.',
  'Customers with the trait, and customers without it, followed equally long.':
    'Clientes con el rasgo y clientes sin él, seguidos el mismo tiempo.',
  'Customers with the trait and without it, compared only with those on the same plan then.':
    'Clientes con el rasgo y sin él, comparados solo con los del mismo plan entonces.',
  'Customers who paid when they answered, from the first answer of the period on; or everybody who paid on a fixed day, by what they had said last before it.':
    'Clientes que pagaban al responder, desde la primera respuesta del periodo; o todos los que pagaban un día fijo, según lo último que dijeron antes.',
  'Customers with MRR when they answered, watched for the whole horizon; each in the currency it pays most in.':
    'Clientes con MRR al responder, observados todo el horizonte; cada uno en la moneda en que más paga.',
  'Customers who left in the period by their own wish, or naming a reason.':
    'Clientes que se fueron en el periodo por deseo propio o dando un motivo.',
  'Customers who left for a reason and had said so before, as early-warning recall counts them, since there are follow-ups.':
    'Clientes que se fueron por un motivo y lo habían dicho antes, desde que hay seguimientos.',
  'Complaints opened in the period whose time to acknowledge has passed.':
    'Quejas abiertas en el periodo cuyo plazo para atenderlas ha pasado.',
  'Customers who still paid 7 days after the promised time of their first complaint in the period, and were watched for 90 days from then; beside them those who pay and never complained.':
    'Clientes que aún pagaban 7 días después del plazo prometido de su primera queja y observados 90 días desde entonces; al lado, los que pagan y nunca se quejaron.',
  'Customers who left in the period, for whatever cause.':
    'Clientes que se fueron en el periodo, por cualquier causa.',
  'Cancellation answers of the period that name a reason.':
    'Respuestas de cancelación del periodo que dan un motivo.',
  'Customers whose paid service ended in the period, whether a reason was told or not.':
    'Clientes cuyo servicio pagado terminó en el periodo, con motivo o sin él.',
  'Sessions that name a reason, but for “other”, which always stands last.':
    'Sesiones que dan un motivo, salvo «otro», que siempre va al final.',
  'Definitive sessions of the period that ended.':
    'Sesiones definitivas del periodo que terminaron.',
  'Definitive sessions of the period in the arm with offers.':
    'Sesiones definitivas del periodo en el grupo con ofertas.',
  'Definitive sessions of the period in which an offer stood.':
    'Sesiones definitivas del periodo en que hubo una oferta.',
  'Definitive sessions of customers who paid then and were followed for the whole horizon.':
    'Sesiones definitivas de clientes que pagaban entonces y se siguieron todo el horizonte.',
  'Definitive sessions of customers who paid then and were followed for the whole horizon, by arm.':
    'Sesiones definitivas de clientes que pagaban entonces y se siguieron todo el horizonte, por grupo.',
  'Customers who paid when the playbook first began for them and were followed for the whole horizon, by arm: those it worked on, and those held out.':
    'Clientes que pagaban cuando el playbook empezó para ellos y se siguieron todo el horizonte, por grupo: los tratados y los del grupo de control.',
  'Customers who did not pay when the playbook first began for them and were followed for the whole horizon, by arm.':
    'Clientes que no pagaban cuando el playbook empezó para ellos y se siguieron todo el horizonte, por grupo.',
  'Comments of the period.': 'Comentarios del periodo.',
  'Comments of the period, tagged with a theme or not.':
    'Comentarios del periodo, con tema o sin él.',
  'Comments of the period, and comments of the period before.':
    'Comentarios del periodo y del periodo anterior.',
  'Comments of the period, and comments of the baseline before it, four times as long.':
    'Comentarios del periodo y de la referencia anterior, cuatro veces más larga.',
  'Customers who asked for something that was done or declined, paid when its telling began, and were followed for 30 days from then; each once, by the first.':
    'Clientes que pidieron algo hecho o descartado, pagaban cuando empezó el aviso y se siguieron 30 días desde entonces; cada uno una vez, por el primero.',
  'The same customers, of those who agreed to hear: told, and drawn not to be told.':
    'Los mismos clientes, de los que aceptaron avisos: avisados y sorteados para no avisar.',
  'Customers with at least one purchase in the range.':
    'Clientes con al menos una compra en el periodo.',
  'Customers with a purchase in the range, one currency.':
    'Clientes con una compra en el periodo, una moneda.',
  'No answers: no score.': 'Sin respuestas: sin puntuación.',
  'No answers: no share.': 'Sin respuestas: sin parte.',
  'No answers: no share and no mean.': 'Sin respuestas: ni parte ni media.',
  'No displays: no rate.': 'Sin vistas: sin tasa.',
  'No customers at the start: no rate.': 'Sin clientes al inicio: sin tasa.',
  'Nobody paid in the period: no rate.': 'Nadie pagó en el periodo: sin tasa.',
  'Nobody paid on any day: no rate.': 'Nadie pagó ningún día: sin tasa.',
  'No day began with customers: no rate.': 'Ningún día empezó con clientes: sin tasa.',
  'Nobody in the base: no rate.': 'Nadie en la base: sin tasa.',
  'No such customers at the start: no rate.': 'Sin tales clientes al inicio: sin tasa.',
  'No customers at the start: no share.': 'Sin clientes al inicio: sin parte.',
  'No such movement: 0, as the ledger knows of every one.':
    'Sin tal movimiento: 0, pues el registro conoce todos.',
  'No MRR at the start: no rate.': 'Sin MRR al inicio: sin tasa.',
  'No day began with MRR: no rate.': 'Ningún día empezó con MRR: sin tasa.',
  'No MRR at the start: no share.': 'Sin MRR al inicio: sin parte.',
  'No MRR was won: no share.': 'No se ganó MRR: sin parte.',
  'No customers at the end: no average.': 'Sin clientes al final: sin media.',
  'No churn rate: no lifetime.': 'Sin tasa de abandono: sin vida.',
  'No ARPA or no churn rate: no value.': 'Sin ARPA o sin tasa de abandono: sin valor.',
  'A month or quarter that is not over yet has no share, which is not 0 %.':
    'Un mes o trimestre que no ha terminado no tiene parte, que no es 0 %.',
  'No MRR to begin with, or a month or quarter that is not over yet: no share.':
    'Sin MRR inicial, o un mes o trimestre sin terminar: sin parte.',
  'Nobody completed that month within the range: no share.':
    'Nadie completó ese mes en el periodo: sin parte.',
  'Nobody has been followed for 3 months: no mean.': 'No se ha seguido a nadie 3 meses: sin media.',
  'No trial is old enough yet: no share.': 'Ninguna prueba es lo bastante antigua: sin parte.',
  'No first renewal was due so long ago: no share.':
    'Ninguna primera renovación venció hace tanto: sin parte.',
  'Nobody was followed for so long after a price change yet: no share.':
    'No se ha seguido a nadie tanto tras un cambio de precio: sin parte.',
  'Nobody could be watched for so long yet: no share.':
    'Aún no se ha podido observar a nadie tanto tiempo: sin parte.',
  'No month followed for 90 days yet: no share.':
    'Aún no se ha seguido ningún mes 90 días: sin parte.',
  'An empty group, or no churn at all: no ratio.': 'Un grupo vacío o ningún abandono: sin razón.',
  'No plan has customers of both kinds with churn among them: no ratio.':
    'Ningún plan tiene clientes de ambos tipos con abandono: sin razón.',
  'An empty group: no difference.': 'Un grupo vacío: sin diferencia.',
  'Nobody answered in the period: no curve.': 'Nadie respondió en el periodo: sin curva.',
  'Nobody left so in the period: no share.': 'Nadie se fue así en el periodo: sin parte.',
  'Nobody left so since the first follow-up: no share.':
    'Nadie se fue así desde el primer seguimiento: sin parte.',
  'No complaint whose time has passed: no share.': 'Ninguna queja con el plazo pasado: sin parte.',
  'Nobody watched to the end: no share.': 'Nadie observado hasta el final: sin parte.',
  'Nobody left in the period: no share.': 'Nadie se fue en el periodo: sin parte.',
  'Nobody named a reason: no share.': 'Nadie dio un motivo: sin parte.',
  'Nobody left: no share.': 'Nadie se fue: sin parte.',
  'Fewer than five expected at a place: no test.':
    'Menos de cinco esperados en un lugar: sin prueba.',
  'Nobody came to leave: no share.': 'Nadie vino a irse: sin parte.',
  'Nobody in that arm: no share.': 'Nadie en ese grupo: sin parte.',
  'No offer stood: no share.': 'No hubo ninguna oferta: sin parte.',
  'Nobody was followed for so long yet: no share.':
    'Aún no se siguió a nadie tanto tiempo: sin parte.',
  'No holdout, or nobody followed for so long yet: no lift.':
    'Sin grupo de control, o nadie seguido tanto tiempo: sin mejora.',
  'Nobody followed for so long yet: no share.': 'Nadie seguido tanto tiempo aún: sin parte.',
  'No comments: no share.': 'Sin comentarios: sin parte.',
  'Fewer than 30 comments in either period, or nothing rising: an empty list.':
    'Menos de 30 comentarios en un periodo, o nada en alza: una lista vacía.',
  'Fewer than 30 comments in the period or in the baseline: nothing rises or falls.':
    'Menos de 30 comentarios en el periodo o la referencia: nada sube ni baja.',
  'No holdout, fewer than 30 a side, or fewer than 5 who churned: no effect.':
    'Sin grupo de control, menos de 30 por lado o menos de 5 que se fueran: sin efecto.',
  'No purchases: no share.': 'Sin compras: sin parte.',
  'No purchases: no frequency.': 'Sin compras: sin frecuencia.',
  'Fewer than 5 customers: no marks.': 'Menos de 5 clientes: sin notas.',
  'Delighted and SurveyMonkey NPS. Formbricks also divides by dismissals: nearer to 0.':
    'NPS de Delighted y SurveyMonkey. Formbricks divide también por las descartadas: más cerca de 0.',
  'Delighted CSAT; not the mean of the scores, which some vendors call CSAT.':
    'CSAT de Delighted; no la media, que algunos llaman CSAT.',
  'The agreement share of CES 2.0; vendors that print one number of 1–7 print the mean.':
    'La parte de acuerdo de CES 2.0; quien muestra un número de 1–7 muestra la media.',
  'In-app survey tools that count per display; mail tools count per invitation.':
    'Herramientas en la app que cuentan por vista; las de correo cuentan por invitación.',
  'ChartMogul (standard) and ProfitWell, which leave out who joined and left within the period. Other vendors’ forms stand beside it, each under its own name.':
    'ChartMogul (estándar) y ProfitWell, que omiten a quien llegó y se fue en el periodo. Las formas de otros están al lado, cada una con su nombre.',
  'Stripe Billing’s subscriber churn rate, which takes the last 30 days.':
    'La tasa de abandono de Stripe Billing, que toma los últimos 30 días.',
  'Recurly. May exceed 100 %, as one place can be lost several times.':
    'Recurly. Puede superar el 100 %, pues un lugar puede perderse varias veces.',
  'Shopify, and ChartMogul’s setting of that name.':
    'Shopify y el ajuste de ese nombre en ChartMogul.',
  'Baremetrics’ user churn, which takes 30 days; for yearly plans a year.':
    'El user churn de Baremetrics, que toma 30 días; en planes anuales, un año.',
  'Some spreadsheets; no vendor we know of.':
    'Algunas hojas de cálculo; ningún proveedor que conozcamos.',
  'Some spreadsheets; close to the rate by customer-days while growth is even.':
    'Algunas hojas de cálculo; cerca de la tasa por días-cliente si el crecimiento es parejo.',
  'Nothing in common use: many multiply by twelve, which overstates.':
    'Nada de uso común: muchos multiplican por doce, lo que exagera.',
  'Recurly’s and ProfitWell’s voluntary and involuntary churn; they have no “unknown”.':
    'El abandono voluntario e involuntario de Recurly y ProfitWell; no tienen «desconocido».',
  'Baremetrics, which watches yearly plans for a year and leaves shorter histories out.':
    'Baremetrics, que observa los planes anuales un año y omite historiales más cortos.',
  'HubSpot, Zendesk and most textbooks. Returned customers count as new here.':
    'HubSpot, Zendesk y la mayoría de los manuales. Quienes volvieron cuentan aquí como nuevos.',
  "What ChartMogul's standard churn rate leaves, if nobody comes back. The formula (end − new) ÷ start is lower as soon as newcomers leave within the period.":
    'Lo que deja la tasa estándar de ChartMogul si nadie vuelve. La fórmula (final − nuevos) ÷ inicio es menor en cuanto se van nuevos en el periodo.',
  'ChartMogul “New Business”, Stripe “New”.': '«New Business» de ChartMogul, «New» de Stripe.',
  'ChartMogul “Expansion”, Stripe “Upgrades”.': '«Expansion» de ChartMogul, «Upgrades» de Stripe.',
  'ChartMogul “Contraction”, Stripe “Downgrades”. Some vendors count a pause as churn.':
    '«Contraction» de ChartMogul, «Downgrades» de Stripe. Algunos cuentan una pausa como abandono.',
  'ChartMogul and ProfitWell “Churn”. Others count it when the cancellation is asked for, which stands beside it as a second series.':
    '«Churn» de ChartMogul y ProfitWell. Otros lo cuentan al pedir la cancelación, que está al lado como segunda serie.',
  'ChartMogul and ProfitWell. Recurly counts a return within a month as never gone.':
    'ChartMogul y ProfitWell. Recurly cuenta un regreso en un mes como si nunca se hubiera ido.',
  'ChartMogul (standard) and Baremetrics; losses of those who joined in the period count.':
    'ChartMogul (estándar) y Baremetrics; cuentan las pérdidas de quien llegó en el periodo.',
  'ChartMogul (standard). Others leave reactivation out, which makes theirs higher.':
    'ChartMogul (estándar). Otros omiten la reactivación, lo que sube la suya.',
  'Nothing in common use.': 'Nada de uso común.',
  '100 % less ChartMogul’s gross MRR churn (standard).':
    '100 % menos el abandono bruto de MRR de ChartMogul (estándar).',
  '100 % less ChartMogul’s net MRR churn (standard): reactivation is in it.':
    '100 % menos el abandono neto de MRR de ChartMogul (estándar): con reactivación.',
  'Investors’ NRR, which follows those who paid at the start; lower than ChartMogul’s.':
    'El NRR de los inversores, que sigue a los que pagaban al inicio; menor que el de ChartMogul.',
  'Others divide expansion by the MRR at the start, and call that the expansion rate.':
    'Otros dividen la expansión por el MRR del inicio y lo llaman tasa de expansión.',
  'ChartMogul ARPA, but for paused customers, who count here. Baremetrics calls it ARPU.':
    'ARPA de ChartMogul, salvo los clientes en pausa, que aquí cuentan. Baremetrics lo llama ARPU.',
  'Stripe, ChartMogul and others take 1 ÷ churn, which has no end when few leave.':
    'Stripe, ChartMogul y otros toman 1 ÷ abandono, que no tiene fin si pocos se van.',
  'ChartMogul and Stripe have ARPA ÷ churn, which stands beside it: it has no horizon.':
    'ChartMogul y Stripe tienen ARPA ÷ abandono, que está al lado: sin horizonte.',
  "ChartMogul's customer retention cohorts, by the month in which customers began to pay.":
    'Las cohortes de retención de clientes de ChartMogul, por mes del primer pago.',
  "ChartMogul's net MRR retention cohorts. A share of money has no interval.":
    'Las cohortes de retención neta de MRR de ChartMogul. Una parte de dinero no tiene intervalo.',
  'Nothing in common use; the slope of a survival curve, month by month.':
    'Nada de uso común; la pendiente de una curva de supervivencia, mes a mes.',
  'Not the lifetime of 1 ÷ churn, which takes churn for the same at every age and has no limit.':
    'No la vida de 1 ÷ abandono, que supone el mismo abandono a toda edad y no tiene límite.',
  "ChartMogul's trial-to-paid conversion, but with a limit in days, so that recent months can be compared with old ones.":
    'La conversión de prueba a pago de ChartMogul, pero con un límite en días, para comparar meses recientes con antiguos.',
  'The complement of trial-to-paid conversion.':
    'El complemento de la conversión de prueba a pago.',
  'The first month of tenure (the first twelve when billed by the year), failed payments apart.':
    'El primer mes de antigüedad (los doce primeros en cobro anual), pagos fallidos aparte.',
  'Nothing in common use. What follows a change is not always due to it.':
    'Nada de uso común. Lo que sigue a un cambio no siempre se debe a él.',
  'Nothing in common use. An association with the answer, not its effect.':
    'Nada de uso común. Una asociación con la respuesta, no su efecto.',
  'The calibration tables of credit scoring, by band instead of by decile.':
    'Las tablas de calibración del scoring de crédito, por nivel en vez de decil.',
  'The risk ratio of epidemiology.': 'La razón de riesgos de la epidemiología.',
  'The Mantel–Haenszel estimate of epidemiology.':
    'El estimador de Mantel–Haenszel de la epidemiología.',
  'The odds ratio of epidemiology and of logistic regression.':
    'La razón de probabilidades de la epidemiología y la regresión logística.',
  'The risk difference of epidemiology.': 'La diferencia de riesgos de la epidemiología.',
  'The survival curve of lifelines and of R’s survfit. An association, not an effect.':
    'La curva de supervivencia de lifelines y de survfit en R. Una asociación, no un efecto.',
  'Recall (sensitivity) of a classifier.': 'La exhaustividad (sensibilidad) de un clasificador.',
  'First-response SLA attainment of help desks, by the clock.':
    'El cumplimiento del SLA de primera respuesta de soporte, por reloj.',
  'The reason shares of Churnkey and Stripe, over answers instead of cancellations.':
    'Las partes de motivos de Churnkey y Stripe, sobre respuestas en vez de cancelaciones.',
  'Stripe’s cancellation feedback, over all ends instead of those with feedback.':
    'Los motivos de cancelación de Stripe, sobre todos los finales en vez de los que tienen motivo.',
  'The order effects of survey research; others show reasons in a fixed order.':
    'Los efectos de orden de la investigación por encuestas; otros muestran los motivos en orden fijo.',
  'The “deflected” of Chargebee Retention, and the save rate of most others.':
    'El «deflected» de Chargebee Retention y la tasa de salvados de casi todos.',
  'The offer views of Chargebee Retention.': 'Las vistas de ofertas de Chargebee Retention.',
  'The acceptance rate of Churnkey, Chargebee and others.':
    'La tasa de aceptación de Churnkey, Chargebee y otros.',
  'The “saved” of Chargebee Retention, which waits 30 days.':
    'El «saved» de Chargebee Retention, que espera 30 días.',
  'The lift report of Chargebee Retention. Save rates elsewhere count accepted offers, which counts those who would have stayed.':
    'El informe de mejora de Chargebee Retention. En otros sitios se cuentan ofertas aceptadas, también de quien se habría quedado.',
  'A holdout test. Reports elsewhere compare those who got a message with those who did not.':
    'Una prueba con grupo de control. En otros sitios se compara a quien recibió un mensaje con quien no.',
  'Win-back rate, against a holdout.': 'Tasa de recuperación, frente a un grupo de control.',
  'Nothing in common use: others count words, or responses of all kinds.':
    'Nada de uso común: otros cuentan palabras o respuestas de todo tipo.',
  'Nothing in common use: each tool has themes of its own.':
    'Nada de uso común: cada herramienta tiene sus temas.',
  'The weighted log-odds of tidylo, taken over comments instead of words.':
    'Los log-odds ponderados de tidylo, sobre comentarios en vez de palabras.',
  'Nothing in common use: elsewhere a ticket that is closed counts, told or not.':
    'Nada de uso común: en otros sitios cuenta un ticket cerrado, se avise o no.',
  'The risk difference of a randomized trial.':
    'La diferencia de riesgos de un ensayo aleatorizado.',
  "Stripe's formula, with both counts taken over the same range.":
    'La fórmula de Stripe, con ambos recuentos del mismo periodo.',
  "Stripe's formula. Also Shopify's orders per customer, of those who ordered.":
    'La fórmula de Stripe. También los pedidos por cliente de Shopify, de los que pidieron.',
  'The usual RFM marks, except that others split ties by chance or by order.':
    'Las notas RFM habituales, salvo que otros deshacen empates al azar o por orden.',
}
