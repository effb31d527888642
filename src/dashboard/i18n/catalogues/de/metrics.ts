import type { Catalogue } from '../catalogue'

export const metrics: Catalogue = {
  'Share of promoters (9–10) minus share of detractors (0–6), in points from −100 to 100.':
    'Anteil der Promotoren (9–10) minus Anteil der Kritiker (0–6), in Punkten von −100 bis 100.',
  'Share of answers that are 4 or 5 of 5.': 'Anteil der Antworten mit 4 oder 5 von 5.',
  'Share of answers that are 5, 6 or 7 of 7. The mean stands beside it, named as such.':
    'Anteil der Antworten mit 5, 6 oder 7 von 7. Der Mittelwert steht daneben und heißt auch so.',
  'Share of displays that got an answer, partial ones included.':
    'Anteil der Anzeigen, die eine Antwort bekamen, auch unvollständige.',
  'Share of the customers at the start whose paid service ended within the period. Who joined and left within it is counted apart.':
    'Anteil der Kunden am Anfang, deren bezahlter Dienst im Zeitraum endete. Wer darin kam und ging, zählt gesondert.',
  'Share of all who paid at some time within the period whose paid service ended within it. The more join, the lower it is.':
    'Anteil aller, die im Zeitraum irgendwann zahlten und deren bezahlter Dienst darin endete. Je mehr dazukommen, desto niedriger.',
  'All who left, over the customers of an average day. Growth alone does not change it, which it does to every rate over the customers of one moment.':
    'Alle, die gingen, geteilt durch die Kunden eines Durchschnittstags. Wachstum allein ändert sie nicht, anders als jede Rate über die Kunden eines Zeitpunkts.',
  'Each day’s share of the customers at its start who left on it, summed over the days. Not k ÷ n.':
    'Der Anteil der Kunden jedes Tagesbeginns, der an ihm ging, über die Tage summiert. Nicht k ÷ n.',
  'All who left within the period, whenever they had joined, over the customers at its start.':
    'Alle, die im Zeitraum gingen, wann immer sie kamen, über die Kunden am Anfang.',
  'All who left within the period, whenever they had joined, over the customers at its end.':
    'Alle, die im Zeitraum gingen, wann immer sie kamen, über die Kunden am Ende.',
  'All who left within the period, whenever they had joined, over the mean of the customers at its start and at its end.':
    'Alle, die im Zeitraum gingen, wann immer sie kamen, über das Mittel der Kunden am Anfang und am Ende.',
  'What the customer churn rate of the period would be over a year if it went on so. 3 % a month is 30.6 % a year, not 36 %.':
    'Was die Abwanderungsrate des Zeitraums übers Jahr wäre, ginge es so weiter. 3 % im Monat sind 30,6 % im Jahr, nicht 36 %.',
  'Share of the customers at the start who left by their own will, by a payment that failed, out of a pause that lasted too long, or for a cause nobody told. Together they are the customer churn rate.':
    'Anteil der Kunden am Anfang, die aus eigenem Willen, durch eine gescheiterte Zahlung, aus einer zu langen Pause oder ohne genannte Ursache gingen. Zusammen ergeben sie die Abwanderungsrate.',
  'The customer churn rate of customers billed one way, as last known of each. A yearly plan can end once a year, so its rate by the month tells little.':
    'Die Abwanderungsrate der Kunden einer Abrechnungsart, wie zuletzt bekannt. Ein Jahrestarif kann einmal im Jahr enden, seine Monatsrate sagt daher wenig.',
  'Customers at the end less those who began to pay within the period, over the customers at its start. Who joined and left pulls it down, though they never were among those to retain.':
    'Kunden am Ende abzüglich derer, die im Zeitraum zu zahlen begannen, über die Kunden am Anfang. Wer kam und ging, drückt sie, obwohl er nie zu halten war.',
  'Share of those customers who are in a paying spell at the end of the period too. Who joined within it is in neither count; who left and came back in time counts as retained.':
    'Anteil dieser Kunden, die auch am Ende in einer Zahlungszeit sind. Neue zählen nicht; wer ging und rechtzeitig zurückkam, gilt als gehalten.',
  'MRR of customers who began to pay for the first time. A trial brings none.':
    'MRR von Kunden, die zum ersten Mal zahlten. Eine Testphase bringt keinen.',
  'MRR that paying customers added: a larger plan, more seats, another subscription.':
    'MRR, den zahlende Kunden hinzufügten: größerer Tarif, mehr Plätze, ein weiteres Abo.',
  'MRR that customers who stay took away; also when one of two subscriptions ends, and while they pause.':
    'MRR, den bleibende Kunden wegnahmen; auch wenn eines von zwei Abos endet und während einer Pause.',
  'MRR of customers whose last paid service ended, on the day it ended.':
    'MRR von Kunden, deren letzter bezahlter Dienst endete, am Tag des Endes.',
  'MRR of customers who had churned and pay again, however long they were away.':
    'MRR von Kunden, die abgewandert waren und wieder zahlen, wie lange sie auch weg waren.',
  'MRR lost to churn and contraction within the period, over the MRR at its start.':
    'Im Zeitraum durch Abwanderung und Rückgang verlorener MRR, über den MRR am Anfang.',
  'MRR lost to churn and contraction, minus what expansion and reactivation brought, over the MRR at the start. Below 0 is negative churn: more was won back and added than lost.':
    'Durch Abwanderung und Rückgang verlorener MRR, minus Ausbau und Reaktivierung, über den MRR am Anfang. Unter 0 ist negative Abwanderung: Es kam mehr hinzu, als verloren ging.',
  'Each day’s churn and contraction over the MRR at its start, summed over the days. Not k ÷ n.':
    'Abwanderung und Rückgang jedes Tages über den MRR an seinem Beginn, über die Tage summiert. Nicht k ÷ n.',
  'The same, less expansion and reactivation: each day, 1 − (MRR at its end without new business) ÷ (MRR at its start). Not k ÷ n.':
    'Dasselbe, abzüglich Ausbau und Reaktivierung: jeden Tag 1 − (MRR am Ende ohne Neugeschäft) ÷ (MRR am Anfang). Nicht k ÷ n.',
  'MRR lost to churn and contraction of one kind, or by customers billed one way, over all MRR at the start. Together the parts are the gross MRR churn.':
    'Durch Abwanderung und Rückgang einer Art oder von Kunden einer Abrechnungsart verlorener MRR, über den gesamten MRR am Anfang. Zusammen ergeben die Teile die Brutto-MRR-Abwanderung.',
  'MRR at the start less churn and contraction, over the MRR at the start: from 0 to 100 %, as nothing won counts.':
    'MRR am Anfang abzüglich Abwanderung und Rückgang, über den MRR am Anfang: 0 bis 100 %, da nichts Gewonnenes zählt.',
  'MRR at the start less churn and contraction, plus expansion and reactivation, over the MRR at the start. Above 100 % is negative churn.':
    'MRR am Anfang abzüglich Abwanderung und Rückgang, plus Ausbau und Reaktivierung, über den MRR am Anfang. Über 100 % ist negative Abwanderung.',
  'NRR without what customers brought who had left before: MRR at the start less churn and contraction, plus expansion, over the MRR at the start.':
    'NRR ohne das, was Zurückgekehrte brachten: MRR am Anfang abzüglich Abwanderung und Rückgang, plus Ausbau, über den MRR am Anfang.',
  'Share of the MRR won that came from customers who were paying already.':
    'Anteil des gewonnenen MRR von Kunden, die schon zahlten.',
  'Average revenue per account: MRR at the end of the period over its paying customers.':
    'Durchschnittsumsatz je Konto: MRR am Ende des Zeitraums über die zahlenden Kunden.',
  'Months a customer stays on average, of the next 36, if churn goes on so. Without the horizon it is 1 ÷ churn: 5 % a month is 20 months, and half of them are gone after 13.5.':
    'Monate, die ein Kunde im Mittel von den nächsten 36 bleibt, wenn die Abwanderung so weitergeht. Ohne Horizont 1 ÷ Abwanderung: 5 % im Monat sind 20 Monate, und die Hälfte ist nach 13,5 weg.',
  'MRR an average customer brings within 36 months if ARPA and churn stay as they are. Revenue, not margin. The interval is that of the churn rate alone.':
    'MRR, den ein durchschnittlicher Kunde in 36 Monaten bringt, wenn ARPA und Abwanderung bleiben. Umsatz, nicht Marge. Das Intervall ist nur das der Abwanderungsrate.',
  'Share of the cohort in a paying spell at the end of the month or quarter that lies so many after its own; 0 is its own. Who came back counts again.':
    'Anteil der Kohorte in einer Zahlungszeit am Ende des so viel späteren Monats oder Quartals; 0 ist das eigene. Wer zurückkam, zählt wieder.',
  'MRR of the cohort at the end of the month or quarter that lies so many after its own, over the MRR it began with. Above 100 % when those who stay pay more than the others took away.':
    'MRR der Kohorte am Ende des so viel späteren Monats oder Quartals, über den MRR, mit dem sie begann. Über 100 %, wenn Bleibende mehr zahlen, als die anderen wegnahmen.',
  'Share of them whose paid service ended within that month of tenure. Who is still paying leaves the count with the last month they completed. First paying times only; a return is left out.':
    'Anteil derer, deren bezahlter Dienst in diesem Monat als Kunde endete. Wer noch zahlt, verlässt die Zählung mit dem letzten vollen Monat. Nur erste Zahlungszeiten; Rückkehrer bleiben außen vor.',
  'Months a customer pays on average, of the first 3, 6, 12, 24 or 36: the longest of these that anybody has been followed for. Nothing is assumed of what comes later.':
    'Monate, die ein Kunde im Mittel zahlt, von den ersten 3, 6, 12, 24 oder 36: die längste Spanne, über die jemand verfolgt wurde. Über Späteres wird nichts angenommen.',
  'Share of them who first paid within 7, 14, 30 or 60 days after the trial began.':
    'Anteil derer, die binnen 7, 14, 30 oder 60 Tagen nach Testbeginn erstmals zahlten.',
  'Share of them who had not paid within 7, 14, 30 or 60 days after the trial began: 100 % minus trial to paid. They never paid, so no MRR is lost and they are in no churn rate.':
    'Anteil derer, die binnen 7, 14, 30 oder 60 Tagen nach Testbeginn nicht gezahlt hatten: 100 % minus Test zu Zahlung. Sie zahlten nie, also geht kein MRR verloren, und sie sind in keiner Abwanderungsrate.',
  'Share of them whose paid service ended by then, who left before it fell due included. When the payment failed, an end up to 30 days later counts too.':
    'Anteil derer, deren bezahlter Dienst bis dahin endete, auch wer vor der Fälligkeit ging. Scheiterte die Zahlung, zählt auch ein Ende bis zu 30 Tage später.',
  'Share of them whose paid service ended within 30, 60 or 90 days after it. Told: an event "changed" with the reason "price_change". Inferred: more MRR on the same plan and interval, which added seats look like too; so both are counted apart.':
    'Anteil derer, deren bezahlter Dienst binnen 30, 60 oder 90 Tagen danach endete. Gemeldet: ein Ereignis "changed" mit dem Grund "price_change". Erschlossen: mehr MRR bei gleichem Tarif und Intervall, wonach auch mehr Plätze aussehen; darum getrennt gezählt.',
  'Share of them whose paid service ended within 30, 60 or 90 days after the answer.':
    'Anteil derer, deren bezahlter Dienst binnen 30, 60 oder 90 Tagen nach der Antwort endete.',
  'Share of them whose paid service ended within 90 days. The score is replayed with what had been received by then, so that nothing is told after the event.':
    'Anteil derer, deren bezahlter Dienst binnen 90 Tagen endete. Der Wert wird mit dem damals Bekannten nachgespielt, damit nichts im Nachhinein gesagt wird.',
  'How many times as often those with the trait churned as those without: 1 is no difference. An association, not an effect.':
    'Wie viel mal so oft jene mit dem Merkmal abwanderten wie jene ohne: 1 ist kein Unterschied. Ein Zusammenhang, keine Wirkung.',
  'The relative risk averaged over plans, so that a trait which is common on a plan people leave anyway is not blamed for it. Supposes about the same ratio on every plan.':
    'Das relative Risiko, über Tarife gemittelt, damit ein Merkmal, das in einem ohnehin verlassenen Tarif häufig ist, nicht schuld daran ist. Setzt etwa dasselbe Verhältnis in jedem Tarif voraus.',
  'The odds of churn (left to stayed) with the trait over those without. Close to the relative risk while churn is rare, further from 1 when it is not. An association, not an effect.':
    'Die Chancen der Abwanderung (gegangen zu geblieben) mit dem Merkmal über jene ohne. Nah am relativen Risiko, solange Abwanderung selten ist, sonst weiter von 1. Ein Zusammenhang, keine Wirkung.',
  'Churn rate with the trait minus the rate without it: how many more in a hundred left. An association, not an effect.':
    'Abwanderungsrate mit dem Merkmal minus ohne: wie viele mehr von hundert gingen. Ein Zusammenhang, keine Wirkung.',
  'Share of them still paying so many days later. Who is not followed that long yet counts for as long as they are. Curves are told apart only from 30 customers each and 5 churns in all.':
    'Anteil derer, die so viele Tage später noch zahlen. Wer noch nicht so lange verfolgt wird, zählt, solange er es wird. Kurven werden erst ab je 30 Kunden und insgesamt 5 Abwanderungen unterschieden.',
  'Share of them who paid more, less or nothing any more at the end of the horizon than at the answer, and the median change of what they paid. An association, not an effect.':
    'Anteil derer, die am Ende des Horizonts mehr, weniger oder nichts mehr zahlten als bei der Antwort, und die mediane Änderung. Ein Zusammenhang, keine Wirkung.',
  'Share of them who had said so before: a score in the lowest band, a negative comment, or a reason in the cancellation survey. The same share of those who stay stands beside: a sign that as many of them give is no warning.':
    'Anteil derer, die es zuvor gesagt hatten: eine Wertung im untersten Band, ein negativer Kommentar oder ein Grund in der Kündigungsumfrage. Derselbe Anteil der Bleibenden steht daneben: Ein Zeichen, das ebenso viele von ihnen geben, warnt nicht.',
  'Share of them for whom a follow-up had been opened within the time looked back: somebody was told.':
    'Anteil derer, für die in der zurückliegenden Zeit ein Nachfassen geöffnet wurde: Jemand wusste davon.',
  'Share of them that somebody had acknowledged, or closed, by the time the rule gives. Hours are by the clock, nights and weekends included.':
    'Anteil derer, die jemand binnen der Frist der Regel bestätigt oder geschlossen hatte. Stunden nach der Uhr, Nächte und Wochenenden eingeschlossen.',
  'Share of them who left within the 90 days, by how the complaint went: closed by the promised time, later, or not at all. It says what goes together, not what caused what.':
    'Anteil derer, die binnen der 90 Tage gingen, je nach Verlauf der Beschwerde: fristgerecht, später oder gar nicht geschlossen. Das sagt, was zusammengeht, nicht was was verursacht.',
  'Share of them who had never been asked anything, or never answered, before they left. What the cancellation survey asks on the way out is not counted: it comes too late to hear them.':
    'Anteil derer, die nie gefragt wurden oder nie antworteten, bevor sie gingen. Was die Kündigungsumfrage beim Gehen fragt, zählt nicht: Das kommt zu spät, um sie zu hören.',
  'Share of those answers that name this cause. Only leavers are asked, so it says nothing of the risk of leaving.':
    'Anteil dieser Antworten, die diese Ursache nennen. Nur Gehende werden gefragt, über das Risiko zu gehen sagt er also nichts.',
  'Share of them whose billing system or churn event named this reason for the end.':
    'Anteil derer, deren Abrechnungssystem oder Ereignis diesen Grund für das Ende nannte.',
  'How often a reason was chosen at each place of the list. When the first place is chosen more than the others, people take what they read first, and the shares say less than they seem to.':
    'Wie oft ein Grund an jedem Platz der Liste gewählt wurde. Wird der erste Platz öfter gewählt, nehmen Menschen, was sie zuerst lesen, und die Anteile sagen weniger, als es scheint.',
  'Share of those who came to leave and kept, accepted an offer or went away. Not saved yet: many of them cancel later.':
    'Anteil derer, die kündigen wollten und blieben, ein Angebot annahmen oder weggingen. Noch nicht gerettet: Viele kündigen später.',
  'Share of them in which at least one offer stood before the person.':
    'Anteil derer, in denen mindestens ein Angebot vor der Person stand.',
  'Share of them that accepted it. Accepted is not saved.':
    'Anteil derer, die es annahmen. Angenommen ist nicht gerettet.',
  'Share of them whose paid service had not ended 30 or 90 days later, by the billing events, whatever they pressed.':
    'Anteil derer, deren bezahlter Dienst 30 oder 90 Tage später laut Abrechnung nicht geendet hatte, was immer sie drückten.',
  'How many more in a hundred still pay where offers were shown than where none was, whether or not they accepted: what the offers changed, since chance alone decided who saw them.':
    'Wie viele mehr von hundert noch zahlen, wo Angebote gezeigt wurden, als wo keine, ob angenommen oder nicht: was die Angebote änderten, da nur der Zufall entschied, wer sie sah.',
  'How many left within the horizon, by the ledger. All count for whom it began, also where it stopped before its first step (intention to treat): chance alone decided the arms, so a difference is the effect of the playbook.':
    'Wie viele binnen des Horizonts laut Kundenbuch gingen. Alle, für die es begann, zählen, auch wo es vor dem ersten Schritt stoppte (intention to treat): Nur der Zufall bestimmte die Gruppen, ein Unterschied ist also die Wirkung des Playbooks.',
  'How many paid again, or for the first time, within the horizon, by the ledger.':
    'Wie viele binnen des Horizonts laut Kundenbuch wieder oder erstmals zahlten.',
  'Share of the comments that mention the keyword, in whichever form.':
    'Anteil der Kommentare, die das Stichwort in irgendeiner Form nennen.',
  'Share of the comments in which words of the theme stand. A comment can be about several, so shares do not add up to one.':
    'Anteil der Kommentare mit Wörtern des Themas. Ein Kommentar kann mehrere haben, Anteile ergeben also nicht eins.',
  'Share of the comments that say something a person should know of or act on, as that they mean to cancel. It is what they say, not what they then do.':
    'Anteil der Kommentare, die etwas sagen, das man wissen oder angehen sollte, etwa dass gekündigt wird. Es ist, was sie sagen, nicht, was sie dann tun.',
  'Keywords in a larger share of the comments than in the period before, by more than chance explains; of those listed about one in ten is expected to be chance all the same.':
    'Stichwörter in einem größeren Anteil der Kommentare als im Zeitraum davor, mehr als Zufall erklärt; von den gelisteten ist trotzdem etwa eines von zehn Zufall.',
  'Topics in a larger or smaller share of the comments than in the baseline, by more than chance explains; of those called rising or falling about one in ten is expected to be chance all the same. Tried from 10 mentions in both together.':
    'Themen in einem größeren oder kleineren Anteil der Kommentare als in der Vergleichszeit, mehr als Zufall erklärt; von den steigend oder fallend genannten ist trotzdem etwa eines von zehn Zufall. Geprüft ab 10 Nennungen in beiden zusammen.',
  'Share of the comments that mention a topic of an update which was shipped or declined, and of which those who asked were told after the comment.':
    'Anteil der Kommentare zu einem Thema eines gelieferten oder abgelehnten Updates, deren Verfasser nach dem Kommentar benachrichtigt wurden.',
  'Share whose paid service ended within 30 days, of those who were told and of those who were not. Those not told have not agreed to hear or cannot be written to: an association, not an effect.':
    'Anteil, deren bezahlter Dienst binnen 30 Tagen endete, von Benachrichtigten und von anderen. Letztere haben nicht zugestimmt oder sind nicht erreichbar: ein Zusammenhang, keine Wirkung.',
  'How many more in a hundred churned where people were told than where they were not: what telling changed, since chance alone decided who was told.':
    'Wie viele mehr von hundert abwanderten, wo benachrichtigt wurde, als wo nicht: was das Benachrichtigen änderte, da nur der Zufall entschied.',
  'Share of them with two or more purchases in the range. A longer range finds more of them: compare ranges of equal length only. A refund takes no purchase away.':
    'Anteil derer mit zwei oder mehr Käufen im Zeitraum. Ein längerer findet mehr: nur gleich lange vergleichen. Eine Erstattung nimmt keinen Kauf weg.',
  'Purchases per customer over the range, with the 95 % interval of the mean.':
    'Käufe je Kunde im Zeitraum, mit dem 95-%-Intervall des Mittelwerts.',
  'Recency (days since the last purchase), frequency (purchases) and monetary value (what was paid less refunds), each from 1 to 5: 1 plus the fifths of all customers who lie strictly below. Equal values get equal marks, so a mark may go to more or less than a fifth, or to nobody.':
    'Aktualität (Tage seit dem letzten Kauf), Häufigkeit (Käufe) und Geldwert (gezahlt abzüglich erstattet), je von 1 bis 5: 1 plus die Fünftel aller Kunden, die strikt darunter liegen. Gleiche Werte bekommen gleiche Noten, eine Note kann also mehr oder weniger als ein Fünftel treffen oder niemanden.',
  'Answered scores. A dismissed survey lowers the response rate, not the score.':
    'Beantwortete Wertungen. Eine weggeklickte Umfrage senkt die Antwortrate, nicht die Wertung.',
  'Answered scores from 1 to 5.': 'Beantwortete Wertungen von 1 bis 5.',
  'Answered scores from 1 (disagree) to 7 (agree): "made it easy for me".':
    'Beantwortete Wertungen von 1 (stimme nicht zu) bis 7 (stimme zu): „hat es mir leicht gemacht“.',
  'Displays: times the survey was visible to someone, previews left out.':
    'Anzeigen: wie oft die Umfrage für jemanden sichtbar war, ohne Vorschauen.',
  'Customers in a paying spell at the start of the period, paused ones included.':
    'Kunden in einer Zahlungszeit am Anfang des Zeitraums, auch pausierte.',
  'Paying spells that touch the period: those at its start and those begun within it.':
    'Zahlungszeiten, die den Zeitraum berühren: die am Anfang und die darin begonnenen.',
  'Customers paying on an average day of the period: customer-days over its days.':
    'Zahlende Kunden an einem Durchschnittstag: Kundentage über Tage.',
  'Customers at the start of each day; n is their mean over the days.':
    'Kunden zu Beginn jedes Tages; n ist ihr Mittel über die Tage.',
  'Customers at the start of the period, though some who left joined later.':
    'Kunden am Anfang, obwohl manche, die gingen, später kamen.',
  'Customers at the end of the period, none of whom left.':
    'Kunden am Ende, von denen keiner ging.',
  'Mean of the customers at the start and at the end of the period.':
    'Mittel der Kunden am Anfang und am Ende.',
  'Customers in a paying spell at the start of the period.':
    'Kunden in einer Zahlungszeit am Anfang des Zeitraums.',
  'Customers at the start of the period, all of them.': 'Alle Kunden am Anfang des Zeitraums.',
  'Customers at the start of the period who are billed by the month, the year, or otherwise.':
    'Kunden am Anfang, die monatlich, jährlich oder anders abgerechnet werden.',
  'Customers at the start of the period.': 'Kunden am Anfang des Zeitraums.',
  'Movements of the period, by customer and currency; start plus all of them is the end.':
    'Bewegungen des Zeitraums, nach Kunde und Währung; Anfang plus alle ist das Ende.',
  'MRR at the start of the period, one currency.': 'MRR am Anfang, eine Währung.',
  'MRR at the start of each day, one currency; n is its mean over the days.':
    'MRR zu Beginn jedes Tages, eine Währung; n ist das Mittel.',
  'MRR at the start of the period, one currency, all of it.':
    'Gesamter MRR am Anfang, eine Währung.',
  'MRR won in the period: new, expansion and reactivation, one currency.':
    'Im Zeitraum gewonnener MRR: neu, Ausbau und Reaktivierung, eine Währung.',
  'Customers who pay in the currency at the end of the period, paused ones included.':
    'Kunden, die am Ende in der Währung zahlen, auch pausierte.',
  'Customers at the start of the period, at its churn rate by the month.':
    'Kunden am Anfang, bei seiner monatlichen Abwanderungsrate.',
  'ARPA, and the churn rate of the customers at the start of the period.':
    'ARPA und die Abwanderungsrate der Kunden am Anfang.',
  "Customers whose first paying spell began in the cohort's month or quarter.":
    'Kunden, deren erste Zahlungszeit im Monat oder Quartal der Kohorte begann.',
  'MRR the cohort began with, one currency: the sum of its first amounts.':
    'MRR, mit dem die Kohorte begann, eine Währung: die Summe ihrer ersten Beträge.',
  'Customers who had paid for that many months less one, and whose month of tenure was over within the range: each month of a customer counts in one range only.':
    'Kunden, die einen Monat weniger gezahlt hatten und deren Monat im Zeitraum endete: Jeder Kundenmonat zählt nur in einem.',
  'First paying times of all customers, those still going on included as far as they have come.':
    'Erste Zahlungszeiten aller Kunden, laufende so weit sie gekommen sind.',
  'Customers who began a trial in the range and had not paid before, each once, by the first; only trials begun long enough ago.':
    'Kunden, die im Zeitraum erstmals testeten und nie gezahlt hatten, je einmal; nur lange genug zurückliegende Tests.',
  'Customers whose first renewal (a month or a year after they first paid) fell due in the range, at least 30 days ago; by how they are billed now, or were at the end.':
    'Kunden, deren erste Verlängerung (einen Monat oder ein Jahr nach der ersten Zahlung) im Zeitraum fällig war, vor mindestens 30 Tagen; nach ihrer jetzigen oder letzten Abrechnung.',
  'Customers whose price changed in the range, each once, by the first change, and followed for the whole horizon.':
    'Kunden, deren Preis sich im Zeitraum änderte, je einmal nach der ersten Änderung, und über den ganzen Horizont verfolgt.',
  'Answers of customers who paid then, watched for the whole horizon: one for each customer and horizon, the first. Who had not answered is watched from the last day that can be.':
    'Antworten damals zahlender Kunden, über den ganzen Horizont beobachtet: je Kunde und Horizont die erste. Wer nicht geantwortet hatte, ab dem letztmöglichen Tag.',
  'Payers on the first of a month, with the band that was known before that day. Only months followed for the whole 90 days, and none that overlap.':
    'Zahlende am Ersten eines Monats, mit der davor bekannten Stufe. Nur Monate, die volle 90 Tage verfolgt sind, ohne Überlappung.',
  'Customers with the trait, and customers without it, followed equally long.':
    'Kunden mit und ohne das Merkmal, gleich lang verfolgt.',
  'Customers with the trait and without it, compared only with those on the same plan then.':
    'Kunden mit und ohne das Merkmal, nur mit jenen im damals selben Tarif verglichen.',
  'Customers who paid when they answered, from the first answer of the period on; or everybody who paid on a fixed day, by what they had said last before it.':
    'Kunden, die bei der Antwort zahlten, ab der ersten des Zeitraums; oder alle, die an einem festen Tag zahlten, nach dem zuletzt davor Gesagten.',
  'Customers with MRR when they answered, watched for the whole horizon; each in the currency it pays most in.':
    'Kunden mit MRR bei der Antwort, über den ganzen Horizont beobachtet; je in der Währung, in der sie am meisten zahlen.',
  'Customers who left in the period by their own wish, or naming a reason.':
    'Kunden, die im Zeitraum aus eigenem Wunsch oder mit Grund gingen.',
  'Customers who left for a reason and had said so before, as early-warning recall counts them, since there are follow-ups.':
    'Kunden, die aus einem Grund gingen und es zuvor gesagt hatten, seit es Nachfassen gibt.',
  'Complaints opened in the period whose time to acknowledge has passed.':
    'Im Zeitraum geöffnete Beschwerden, deren Bestätigungsfrist vorbei ist.',
  'Customers who still paid 7 days after the promised time of their first complaint in the period, and were watched for 90 days from then; beside them those who pay and never complained.':
    'Kunden, die 7 Tage nach der zugesagten Zeit ihrer ersten Beschwerde noch zahlten und ab da 90 Tage beobachtet wurden; daneben Zahlende, die sich nie beschwerten.',
  'Customers who left in the period, for whatever cause.':
    'Kunden, die im Zeitraum gingen, aus welchem Grund auch immer.',
  'Cancellation answers of the period that name a reason.':
    'Kündigungsantworten des Zeitraums, die einen Grund nennen.',
  'Customers whose paid service ended in the period, whether a reason was told or not.':
    'Kunden, deren bezahlter Dienst im Zeitraum endete, mit oder ohne Grund.',
  'Sessions that name a reason, but for “other”, which always stands last.':
    'Sitzungen mit Grund, außer „anderes“, das immer zuletzt steht.',
  'Definitive sessions of the period that ended.': 'Endgültige, beendete Sitzungen des Zeitraums.',
  'Definitive sessions of the period in the arm with offers.':
    'Endgültige Sitzungen des Zeitraums in der Gruppe mit Angeboten.',
  'Definitive sessions of the period in which an offer stood.':
    'Endgültige Sitzungen des Zeitraums mit einem Angebot.',
  'Definitive sessions of customers who paid then and were followed for the whole horizon.':
    'Endgültige Sitzungen damals zahlender, über den ganzen Horizont verfolgter Kunden.',
  'Definitive sessions of customers who paid then and were followed for the whole horizon, by arm.':
    'Endgültige Sitzungen damals zahlender, über den ganzen Horizont verfolgter Kunden, nach Gruppe.',
  'Customers who paid when the playbook first began for them and were followed for the whole horizon, by arm: those it worked on, and those held out.':
    'Kunden, die beim ersten Beginn des Playbooks zahlten und über den ganzen Horizont verfolgt wurden, nach Gruppe: behandelt und zurückgehalten.',
  'Customers who did not pay when the playbook first began for them and were followed for the whole horizon, by arm.':
    'Kunden, die beim ersten Beginn des Playbooks nicht zahlten und über den ganzen Horizont verfolgt wurden, nach Gruppe.',
  'Comments of the period.': 'Kommentare des Zeitraums.',
  'Comments of the period, tagged with a theme or not.':
    'Kommentare des Zeitraums, mit Thema oder ohne.',
  'Comments of the period, and comments of the period before.':
    'Kommentare des Zeitraums und des Zeitraums davor.',
  'Comments of the period, and comments of the baseline before it, four times as long.':
    'Kommentare des Zeitraums und der viermal so langen Vergleichszeit davor.',
  'Customers who asked for something that was done or declined, paid when its telling began, and were followed for 30 days from then; each once, by the first.':
    'Kunden, die um etwas baten, das getan oder abgelehnt wurde, bei Beginn des Benachrichtigens zahlten und ab da 30 Tage verfolgt wurden; je einmal, beim ersten.',
  'The same customers, of those who agreed to hear: told, and drawn not to be told.':
    'Dieselben Kunden, von denen, die zugestimmt haben: benachrichtigt und ausgelost, nicht benachrichtigt.',
  'Customers with at least one purchase in the range.':
    'Kunden mit mindestens einem Kauf im Zeitraum.',
  'Customers with a purchase in the range, one currency.':
    'Kunden mit einem Kauf im Zeitraum, eine Währung.',
  'No answers: no score.': 'Keine Antworten: keine Wertung.',
  'No answers: no share.': 'Keine Antworten: kein Anteil.',
  'No answers: no share and no mean.': 'Keine Antworten: kein Anteil, kein Mittelwert.',
  'No displays: no rate.': 'Keine Anzeigen: keine Rate.',
  'No customers at the start: no rate.': 'Keine Kunden am Anfang: keine Rate.',
  'Nobody paid in the period: no rate.': 'Niemand zahlte im Zeitraum: keine Rate.',
  'Nobody paid on any day: no rate.': 'Niemand zahlte an einem Tag: keine Rate.',
  'No day began with customers: no rate.': 'Kein Tag begann mit Kunden: keine Rate.',
  'Nobody in the base: no rate.': 'Niemand in der Basis: keine Rate.',
  'No such customers at the start: no rate.': 'Keine solchen Kunden am Anfang: keine Rate.',
  'No customers at the start: no share.': 'Keine Kunden am Anfang: kein Anteil.',
  'No such movement: 0, as the ledger knows of every one.':
    'Keine solche Bewegung: 0, da das Kundenbuch jede kennt.',
  'No MRR at the start: no rate.': 'Kein MRR am Anfang: keine Rate.',
  'No day began with MRR: no rate.': 'Kein Tag begann mit MRR: keine Rate.',
  'No MRR at the start: no share.': 'Kein MRR am Anfang: kein Anteil.',
  'No MRR was won: no share.': 'Kein MRR gewonnen: kein Anteil.',
  'No customers at the end: no average.': 'Keine Kunden am Ende: kein Durchschnitt.',
  'No churn rate: no lifetime.': 'Keine Abwanderungsrate: keine Lebensdauer.',
  'No ARPA or no churn rate: no value.': 'Kein ARPA oder keine Abwanderungsrate: kein Wert.',
  'A month or quarter that is not over yet has no share, which is not 0 %.':
    'Ein noch laufender Monat oder ein laufendes Quartal hat keinen Anteil, was nicht 0 % ist.',
  'No MRR to begin with, or a month or quarter that is not over yet: no share.':
    'Kein anfänglicher MRR oder ein noch laufender Monat oder ein laufendes Quartal: kein Anteil.',
  'Nobody completed that month within the range: no share.':
    'Niemand vollendete diesen Monat im Zeitraum: kein Anteil.',
  'Nobody has been followed for 3 months: no mean.':
    'Niemand wurde 3 Monate verfolgt: kein Mittelwert.',
  'No trial is old enough yet: no share.': 'Noch kein Test ist alt genug: kein Anteil.',
  'No first renewal was due so long ago: no share.':
    'Keine erste Verlängerung ist so lange her: kein Anteil.',
  'Nobody was followed for so long after a price change yet: no share.':
    'Niemand wurde so lange nach einer Preisänderung verfolgt: kein Anteil.',
  'Nobody could be watched for so long yet: no share.':
    'Noch niemand konnte so lange beobachtet werden: kein Anteil.',
  'No month followed for 90 days yet: no share.':
    'Noch kein Monat wurde 90 Tage verfolgt: kein Anteil.',
  'An empty group, or no churn at all: no ratio.':
    'Eine leere Gruppe oder gar keine Abwanderung: kein Verhältnis.',
  'No plan has customers of both kinds with churn among them: no ratio.':
    'Kein Tarif hat Kunden beider Arten mit Abwanderung: kein Verhältnis.',
  'An empty group: no difference.': 'Eine leere Gruppe: keine Differenz.',
  'Nobody answered in the period: no curve.': 'Niemand antwortete im Zeitraum: keine Kurve.',
  'Nobody left so in the period: no share.': 'Niemand ging so im Zeitraum: kein Anteil.',
  'Nobody left so since the first follow-up: no share.':
    'Niemand ging so seit dem ersten Nachfassen: kein Anteil.',
  'No complaint whose time has passed: no share.':
    'Keine Beschwerde, deren Frist vorbei ist: kein Anteil.',
  'Nobody watched to the end: no share.': 'Niemand bis zum Ende beobachtet: kein Anteil.',
  'Nobody left in the period: no share.': 'Niemand ging im Zeitraum: kein Anteil.',
  'Nobody named a reason: no share.': 'Niemand nannte einen Grund: kein Anteil.',
  'Nobody left: no share.': 'Niemand ging: kein Anteil.',
  'Fewer than five expected at a place: no test.': 'Weniger als fünf je Platz erwartet: kein Test.',
  'Nobody came to leave: no share.': 'Niemand kam, um zu gehen: kein Anteil.',
  'Nobody in that arm: no share.': 'Niemand in dieser Gruppe: kein Anteil.',
  'No offer stood: no share.': 'Kein Angebot gezeigt: kein Anteil.',
  'Nobody was followed for so long yet: no share.':
    'Noch niemand wurde so lange verfolgt: kein Anteil.',
  'No holdout, or nobody followed for so long yet: no lift.':
    'Keine Kontrollgruppe oder noch niemand so lange verfolgt: keine Steigerung.',
  'Nobody followed for so long yet: no share.': 'Noch niemand so lange verfolgt: kein Anteil.',
  'No comments: no share.': 'Keine Kommentare: kein Anteil.',
  'Fewer than 30 comments in either period, or nothing rising: an empty list.':
    'Weniger als 30 Kommentare in einem Zeitraum oder nichts Steigendes: eine leere Liste.',
  'Fewer than 30 comments in the period or in the baseline: nothing rises or falls.':
    'Weniger als 30 Kommentare im Zeitraum oder in der Vergleichszeit: nichts steigt oder fällt.',
  'No holdout, fewer than 30 a side, or fewer than 5 who churned: no effect.':
    'Keine Kontrollgruppe, weniger als 30 je Seite oder weniger als 5 Abwanderungen: keine Wirkung.',
  'No purchases: no share.': 'Keine Käufe: kein Anteil.',
  'No purchases: no frequency.': 'Keine Käufe: keine Häufigkeit.',
  'Fewer than 5 customers: no marks.': 'Weniger als 5 Kunden: keine Noten.',
  'Delighted and SurveyMonkey NPS. Formbricks also divides by dismissals: nearer to 0.':
    'NPS von Delighted und SurveyMonkey. Formbricks teilt auch durch Weggeklickte: näher an 0.',
  'Delighted CSAT; not the mean of the scores, which some vendors call CSAT.':
    'CSAT von Delighted; nicht der Mittelwert, den manche CSAT nennen.',
  'The agreement share of CES 2.0; vendors that print one number of 1–7 print the mean.':
    'Der Zustimmungsanteil von CES 2.0; wer eine Zahl von 1–7 zeigt, zeigt den Mittelwert.',
  'In-app survey tools that count per display; mail tools count per invitation.':
    'In-App-Werkzeuge, die je Anzeige zählen; Mail-Werkzeuge zählen je Einladung.',
  'ChartMogul (standard) and ProfitWell, which leave out who joined and left within the period. Other vendors’ forms stand beside it, each under its own name.':
    'ChartMogul (Standard) und ProfitWell, die im Zeitraum Gekommene und Gegangene auslassen. Andere Formen stehen unter eigenem Namen daneben.',
  'Stripe Billing’s subscriber churn rate, which takes the last 30 days.':
    'Die Abonnenten-Abwanderung von Stripe Billing, über die letzten 30 Tage.',
  'Recurly. May exceed 100 %, as one place can be lost several times.':
    'Recurly. Kann 100 % übersteigen, da ein Platz mehrmals verloren gehen kann.',
  'Shopify, and ChartMogul’s setting of that name.':
    'Shopify und die gleichnamige Einstellung von ChartMogul.',
  'Baremetrics’ user churn, which takes 30 days; for yearly plans a year.':
    'User Churn von Baremetrics über 30 Tage; bei Jahrestarifen über ein Jahr.',
  'Some spreadsheets; no vendor we know of.': 'Manche Tabellen; kein uns bekannter Anbieter.',
  'Some spreadsheets; close to the rate by customer-days while growth is even.':
    'Manche Tabellen; nah an der Rate je Kundentag bei gleichmäßigem Wachstum.',
  'Nothing in common use: many multiply by twelve, which overstates.':
    'Nichts Gebräuchliches: Viele nehmen mal zwölf, was übertreibt.',
  'Recurly’s and ProfitWell’s voluntary and involuntary churn; they have no “unknown”.':
    'Freiwillige und unfreiwillige Abwanderung von Recurly und ProfitWell; ein „unbekannt“ haben sie nicht.',
  'Baremetrics, which watches yearly plans for a year and leaves shorter histories out.':
    'Baremetrics, das Jahrestarife ein Jahr beobachtet und kürzere Verläufe auslässt.',
  'HubSpot, Zendesk and most textbooks. Returned customers count as new here.':
    'HubSpot, Zendesk und die meisten Lehrbücher. Zurückgekehrte zählen hier als neu.',
  "What ChartMogul's standard churn rate leaves, if nobody comes back. The formula (end − new) ÷ start is lower as soon as newcomers leave within the period.":
    'Was die Standardrate von ChartMogul übrig lässt, wenn niemand zurückkommt. Die Formel (Ende − neu) ÷ Anfang ist niedriger, sobald Neue im Zeitraum gehen.',
  'ChartMogul “New Business”, Stripe “New”.': 'ChartMogul „New Business“, Stripe „New“.',
  'ChartMogul “Expansion”, Stripe “Upgrades”.': 'ChartMogul „Expansion“, Stripe „Upgrades“.',
  'ChartMogul “Contraction”, Stripe “Downgrades”. Some vendors count a pause as churn.':
    'ChartMogul „Contraction“, Stripe „Downgrades“. Manche zählen eine Pause als Abwanderung.',
  'ChartMogul and ProfitWell “Churn”. Others count it when the cancellation is asked for, which stands beside it as a second series.':
    '„Churn“ von ChartMogul und ProfitWell. Andere zählen bei der Kündigung, was als zweite Reihe danebensteht.',
  'ChartMogul and ProfitWell. Recurly counts a return within a month as never gone.':
    'ChartMogul und ProfitWell. Recurly zählt eine Rückkehr binnen eines Monats als nie weg.',
  'ChartMogul (standard) and Baremetrics; losses of those who joined in the period count.':
    'ChartMogul (Standard) und Baremetrics; Verluste im Zeitraum Gekommener zählen.',
  'ChartMogul (standard). Others leave reactivation out, which makes theirs higher.':
    'ChartMogul (Standard). Andere lassen Reaktivierung weg, ihre Rate ist höher.',
  'Nothing in common use.': 'Nichts Gebräuchliches.',
  '100 % less ChartMogul’s gross MRR churn (standard).':
    '100 % minus die Brutto-MRR-Abwanderung von ChartMogul (Standard).',
  '100 % less ChartMogul’s net MRR churn (standard): reactivation is in it.':
    '100 % minus die Netto-MRR-Abwanderung von ChartMogul (Standard): mit Reaktivierung.',
  'Investors’ NRR, which follows those who paid at the start; lower than ChartMogul’s.':
    'Der NRR von Investoren, der die anfangs Zahlenden verfolgt; niedriger als der von ChartMogul.',
  'Others divide expansion by the MRR at the start, and call that the expansion rate.':
    'Andere teilen den Ausbau durch den MRR am Anfang und nennen es Expansionsrate.',
  'ChartMogul ARPA, but for paused customers, who count here. Baremetrics calls it ARPU.':
    'ARPA von ChartMogul, nur dass Pausierte hier zählen. Baremetrics nennt es ARPU.',
  'Stripe, ChartMogul and others take 1 ÷ churn, which has no end when few leave.':
    'Stripe, ChartMogul und andere nehmen 1 ÷ Abwanderung, was ohne Ende ist, wenn wenige gehen.',
  'ChartMogul and Stripe have ARPA ÷ churn, which stands beside it: it has no horizon.':
    'ChartMogul und Stripe haben ARPA ÷ Abwanderung, was danebensteht: ohne Horizont.',
  "ChartMogul's customer retention cohorts, by the month in which customers began to pay.":
    'Die Kundenkohorten von ChartMogul, nach dem Monat der ersten Zahlung.',
  "ChartMogul's net MRR retention cohorts. A share of money has no interval.":
    'Die Netto-MRR-Kohorten von ChartMogul. Ein Geldanteil hat kein Intervall.',
  'Nothing in common use; the slope of a survival curve, month by month.':
    'Nichts Gebräuchliches; die Steigung einer Überlebenskurve, Monat für Monat.',
  'Not the lifetime of 1 ÷ churn, which takes churn for the same at every age and has no limit.':
    'Nicht die Lebensdauer 1 ÷ Abwanderung, die überall dieselbe Rate annimmt und keine Grenze hat.',
  "ChartMogul's trial-to-paid conversion, but with a limit in days, so that recent months can be compared with old ones.":
    'Die Testkonversion von ChartMogul, aber mit einer Frist in Tagen, damit neue Monate mit alten vergleichbar sind.',
  'The complement of trial-to-paid conversion.': 'Die Gegenzahl der Testkonversion.',
  'The first month of tenure (the first twelve when billed by the year), failed payments apart.':
    'Der erste Monat als Kunde (die ersten zwölf bei Jahresabrechnung), gescheiterte Zahlungen gesondert.',
  'Nothing in common use. What follows a change is not always due to it.':
    'Nichts Gebräuchliches. Was auf eine Änderung folgt, liegt nicht immer an ihr.',
  'Nothing in common use. An association with the answer, not its effect.':
    'Nichts Gebräuchliches. Ein Zusammenhang mit der Antwort, nicht ihre Wirkung.',
  'The calibration tables of credit scoring, by band instead of by decile.':
    'Die Kalibrierungstabellen der Kreditbewertung, nach Stufe statt Dezil.',
  'The risk ratio of epidemiology.': 'Das Risikoverhältnis der Epidemiologie.',
  'The Mantel–Haenszel estimate of epidemiology.':
    'Der Mantel-Haenszel-Schätzer der Epidemiologie.',
  'The odds ratio of epidemiology and of logistic regression.':
    'Das Chancenverhältnis der Epidemiologie und logistischen Regression.',
  'The risk difference of epidemiology.': 'Die Risikodifferenz der Epidemiologie.',
  'The survival curve of lifelines and of R’s survfit. An association, not an effect.':
    'Die Überlebenskurve von lifelines und R survfit. Ein Zusammenhang, keine Wirkung.',
  'Recall (sensitivity) of a classifier.': 'Die Trefferquote (Sensitivität) eines Klassifikators.',
  'First-response SLA attainment of help desks, by the clock.':
    'Die eingehaltenen Erstantwort-SLAs von Helpdesks, nach der Uhr.',
  'The reason shares of Churnkey and Stripe, over answers instead of cancellations.':
    'Die Gründe-Anteile von Churnkey und Stripe, über Antworten statt Kündigungen.',
  'Stripe’s cancellation feedback, over all ends instead of those with feedback.':
    'Das Kündigungsfeedback von Stripe, über alle Enden statt nur jene mit Feedback.',
  'The order effects of survey research; others show reasons in a fixed order.':
    'Die Reihenfolgeeffekte der Umfrageforschung; andere zeigen Gründe in fester Folge.',
  'The “deflected” of Chargebee Retention, and the save rate of most others.':
    'Das „deflected“ von Chargebee Retention und die Rettungsrate der meisten anderen.',
  'The offer views of Chargebee Retention.': 'Die Angebotsansichten von Chargebee Retention.',
  'The acceptance rate of Churnkey, Chargebee and others.':
    'Die Annahmerate von Churnkey, Chargebee und anderen.',
  'The “saved” of Chargebee Retention, which waits 30 days.':
    'Das „saved“ von Chargebee Retention, das 30 Tage wartet.',
  'The lift report of Chargebee Retention. Save rates elsewhere count accepted offers, which counts those who would have stayed.':
    'Der Lift-Report von Chargebee Retention. Rettungsraten anderswo zählen angenommene Angebote, also auch jene, die ohnehin geblieben wären.',
  'A holdout test. Reports elsewhere compare those who got a message with those who did not.':
    'Ein Test mit Kontrollgruppe. Berichte anderswo vergleichen Angeschriebene mit nicht Angeschriebenen.',
  'Win-back rate, against a holdout.': 'Rückgewinnungsrate, gegen eine Kontrollgruppe.',
  'Nothing in common use: others count words, or responses of all kinds.':
    'Nichts Gebräuchliches: Andere zählen Wörter oder Antworten aller Art.',
  'Nothing in common use: each tool has themes of its own.':
    'Nichts Gebräuchliches: Jedes Werkzeug hat eigene Themen.',
  'The weighted log-odds of tidylo, taken over comments instead of words.':
    'Die gewichteten Log-Odds von tidylo, über Kommentare statt Wörter.',
  'Nothing in common use: elsewhere a ticket that is closed counts, told or not.':
    'Nichts Gebräuchliches: Anderswo zählt ein geschlossenes Ticket, benachrichtigt oder nicht.',
  'The risk difference of a randomized trial.': 'Die Risikodifferenz einer randomisierten Studie.',
  "Stripe's formula, with both counts taken over the same range.":
    'Die Formel von Stripe, beide Zahlen über denselben Zeitraum.',
  "Stripe's formula. Also Shopify's orders per customer, of those who ordered.":
    'Die Formel von Stripe. Auch Shopifys Bestellungen je Kunde, derer, die bestellten.',
  'The usual RFM marks, except that others split ties by chance or by order.':
    'Die üblichen RFM-Noten, nur dass andere Gleichstände zufällig oder nach Reihenfolge teilen.',
}
