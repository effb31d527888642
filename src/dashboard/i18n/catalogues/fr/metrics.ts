import type { Catalogue } from '../catalogue'

export const metrics: Catalogue = {
  'Share of promoters (9–10) minus share of detractors (0–6), in points from −100 to 100.':
    'Part des promoteurs (9–10) moins part des détracteurs (0–6), en points de −100 à 100.',
  'Share of answers that are 4 or 5 of 5.': 'Part des réponses à 4 ou 5 sur 5.',
  'Share of answers that are 5, 6 or 7 of 7. The mean stands beside it, named as such.':
    'Part des réponses à 5, 6 ou 7 sur 7. La moyenne est à côté, nommée comme telle.',
  'Share of displays that got an answer, partial ones included.':
    'Part des affichages ayant reçu une réponse, même partielle.',
  'Share of the customers at the start whose paid service ended within the period. Who joined and left within it is counted apart.':
    'Part des clients du début dont le service payé a pris fin dans la période. Qui est arrivé et parti entre-temps est compté à part.',
  'Share of all who paid at some time within the period whose paid service ended within it. The more join, the lower it is.':
    'Part de tous ceux qui ont payé pendant la période et dont le service payé y a pris fin. Plus il en arrive, plus elle baisse.',
  'All who left, over the customers of an average day. Growth alone does not change it, which it does to every rate over the customers of one moment.':
    'Tous ceux partis, sur les clients d’un jour moyen. La croissance seule ne la change pas, au contraire de tout taux sur les clients d’un instant.',
  'Each day’s share of the customers at its start who left on it, summed over the days. Not k ÷ n.':
    'Part de chaque jour des clients à son début partis ce jour-là, sommée sur les jours. Pas k ÷ n.',
  'All who left within the period, whenever they had joined, over the customers at its start.':
    'Tous ceux partis dans la période, quelle que soit leur arrivée, sur les clients du début.',
  'All who left within the period, whenever they had joined, over the customers at its end.':
    'Tous ceux partis dans la période, quelle que soit leur arrivée, sur les clients de la fin.',
  'All who left within the period, whenever they had joined, over the mean of the customers at its start and at its end.':
    'Tous ceux partis dans la période, quelle que soit leur arrivée, sur la moyenne des clients du début et de la fin.',
  'What the customer churn rate of the period would be over a year if it went on so. 3 % a month is 30.6 % a year, not 36 %.':
    'Ce que serait le taux d’attrition de la période sur un an s’il continuait ainsi. 3 % par mois font 30,6 % par an, pas 36 %.',
  'Share of the customers at the start who left by their own will, by a payment that failed, out of a pause that lasted too long, or for a cause nobody told. Together they are the customer churn rate.':
    'Part des clients du début partis de leur plein gré, par un paiement échoué, après une pause trop longue ou sans cause indiquée. Ensemble, c’est le taux d’attrition.',
  'The customer churn rate of customers billed one way, as last known of each. A yearly plan can end once a year, so its rate by the month tells little.':
    'Taux d’attrition des clients facturés d’une même façon, selon le dernier état connu. Un forfait annuel ne finit qu’une fois l’an : son taux mensuel dit peu.',
  'Customers at the end less those who began to pay within the period, over the customers at its start. Who joined and left pulls it down, though they never were among those to retain.':
    'Clients de la fin moins ceux qui ont commencé à payer dans la période, sur les clients du début. Qui est arrivé puis parti la fait baisser sans avoir été à retenir.',
  'Share of those customers who are in a paying spell at the end of the period too. Who joined within it is in neither count; who left and came back in time counts as retained.':
    'Part de ces clients encore en période payante à la fin. Les nouveaux ne comptent pas ; qui est revenu à temps compte comme retenu.',
  'MRR of customers who began to pay for the first time. A trial brings none.':
    'MRR de clients qui ont payé pour la première fois. Un essai n’en apporte pas.',
  'MRR that paying customers added: a larger plan, more seats, another subscription.':
    'MRR ajouté par des clients payants : forfait supérieur, plus de places, un autre abonnement.',
  'MRR that customers who stay took away; also when one of two subscriptions ends, and while they pause.':
    'MRR retiré par des clients qui restent ; aussi quand l’un de deux abonnements finit, et pendant une pause.',
  'MRR of customers whose last paid service ended, on the day it ended.':
    'MRR de clients dont le dernier service payé a pris fin, le jour où il a fini.',
  'MRR of customers who had churned and pay again, however long they were away.':
    'MRR de clients partis qui paient de nouveau, quelle qu’ait été leur absence.',
  'MRR lost to churn and contraction within the period, over the MRR at its start.':
    'MRR perdu par attrition et contraction dans la période, sur le MRR du début.',
  'MRR lost to churn and contraction, minus what expansion and reactivation brought, over the MRR at the start. Below 0 is negative churn: more was won back and added than lost.':
    'MRR perdu par attrition et contraction, moins l’apport de l’expansion et de la réactivation, sur le MRR du début. Sous 0, l’attrition est négative : plus a été gagné que perdu.',
  'Each day’s churn and contraction over the MRR at its start, summed over the days. Not k ÷ n.':
    'Attrition et contraction de chaque jour sur le MRR de son début, sommées sur les jours. Pas k ÷ n.',
  'The same, less expansion and reactivation: each day, 1 − (MRR at its end without new business) ÷ (MRR at its start). Not k ÷ n.':
    'De même, moins expansion et réactivation : chaque jour, 1 − (MRR de fin hors nouveaux) ÷ (MRR du début). Pas k ÷ n.',
  'MRR lost to churn and contraction of one kind, or by customers billed one way, over all MRR at the start. Together the parts are the gross MRR churn.':
    'MRR perdu par attrition et contraction d’un type, ou par des clients facturés d’une façon, sur tout le MRR du début. Ensemble, les parts font l’attrition brute du MRR.',
  'MRR at the start less churn and contraction, over the MRR at the start: from 0 to 100 %, as nothing won counts.':
    'MRR du début moins attrition et contraction, sur le MRR du début : de 0 à 100 %, car rien de gagné ne compte.',
  'MRR at the start less churn and contraction, plus expansion and reactivation, over the MRR at the start. Above 100 % is negative churn.':
    'MRR du début moins attrition et contraction, plus expansion et réactivation, sur le MRR du début. Au-delà de 100 %, l’attrition est négative.',
  'NRR without what customers brought who had left before: MRR at the start less churn and contraction, plus expansion, over the MRR at the start.':
    'NRR sans l’apport des clients revenus : MRR du début moins attrition et contraction, plus expansion, sur le MRR du début.',
  'Share of the MRR won that came from customers who were paying already.':
    'Part du MRR gagné venant de clients qui payaient déjà.',
  'Average revenue per account: MRR at the end of the period over its paying customers.':
    'Revenu moyen par compte : MRR de fin de période sur les clients payants.',
  'Months a customer stays on average, of the next 36, if churn goes on so. Without the horizon it is 1 ÷ churn: 5 % a month is 20 months, and half of them are gone after 13.5.':
    'Mois qu’un client reste en moyenne, sur les 36 prochains, si l’attrition continue ainsi. Sans horizon, c’est 1 ÷ attrition : 5 % par mois font 20 mois, et la moitié est partie après 13,5.',
  'MRR an average customer brings within 36 months if ARPA and churn stay as they are. Revenue, not margin. The interval is that of the churn rate alone.':
    'MRR qu’un client moyen apporte en 36 mois si ARPA et attrition restent tels. Du revenu, pas de la marge. L’intervalle est celui de l’attrition seule.',
  'Share of the cohort in a paying spell at the end of the month or quarter that lies so many after its own; 0 is its own. Who came back counts again.':
    'Part de la cohorte en période payante à la fin du mois ou trimestre situé tant après le sien ; 0 est le sien. Qui est revenu compte à nouveau.',
  'MRR of the cohort at the end of the month or quarter that lies so many after its own, over the MRR it began with. Above 100 % when those who stay pay more than the others took away.':
    'MRR de la cohorte à la fin du mois ou trimestre situé tant après le sien, sur le MRR de départ. Au-delà de 100 % quand ceux qui restent paient plus que les autres n’ont retiré.',
  'Share of them whose paid service ended within that month of tenure. Who is still paying leaves the count with the last month they completed. First paying times only; a return is left out.':
    'Part de ceux dont le service payé a pris fin dans ce mois d’ancienneté. Qui paie encore sort du compte à son dernier mois complet. Premières périodes seulement ; un retour est écarté.',
  'Months a customer pays on average, of the first 3, 6, 12, 24 or 36: the longest of these that anybody has been followed for. Nothing is assumed of what comes later.':
    'Mois qu’un client paie en moyenne, sur les 3, 6, 12, 24 ou 36 premiers : la plus longue durée suivie. Rien n’est supposé de la suite.',
  'Share of them who first paid within 7, 14, 30 or 60 days after the trial began.':
    'Part de ceux qui ont payé dans les 7, 14, 30 ou 60 jours après le début de l’essai.',
  'Share of them who had not paid within 7, 14, 30 or 60 days after the trial began: 100 % minus trial to paid. They never paid, so no MRR is lost and they are in no churn rate.':
    'Part de ceux qui n’avaient pas payé dans les 7, 14, 30 ou 60 jours après le début de l’essai : 100 % moins essai vers payant. Ils n’ont jamais payé : aucun MRR perdu, et ils ne sont dans aucune attrition.',
  'Share of them whose paid service ended by then, who left before it fell due included. When the payment failed, an end up to 30 days later counts too.':
    'Part de ceux dont le service payé avait pris fin alors, y compris avant l’échéance. Si le paiement a échoué, une fin jusqu’à 30 jours après compte aussi.',
  'Share of them whose paid service ended within 30, 60 or 90 days after it. Told: an event "changed" with the reason "price_change". Inferred: more MRR on the same plan and interval, which added seats look like too; so both are counted apart.':
    'Part de ceux dont le service payé a pris fin dans les 30, 60 ou 90 jours après. Dit : un événement "changed" de motif "price_change". Déduit : plus de MRR au même forfait et intervalle, ce à quoi ressemblent aussi des places ajoutées ; les deux sont donc comptés à part.',
  'Share of them whose paid service ended within 30, 60 or 90 days after the answer.':
    'Part de ceux dont le service payé a pris fin dans les 30, 60 ou 90 jours après la réponse.',
  'Share of them whose paid service ended within 90 days. The score is replayed with what had been received by then, so that nothing is told after the event.':
    'Part de ceux dont le service payé a pris fin dans les 90 jours. Le score est rejoué avec ce qui était reçu alors, pour ne rien dire après coup.',
  'How many times as often those with the trait churned as those without: 1 is no difference. An association, not an effect.':
    'Combien de fois plus souvent partent ceux ayant le trait : 1, aucune différence. Une association, pas un effet.',
  'The relative risk averaged over plans, so that a trait which is common on a plan people leave anyway is not blamed for it. Supposes about the same ratio on every plan.':
    'Le risque relatif moyenné sur les forfaits, pour ne pas accuser un trait fréquent dans un forfait que l’on quitte de toute façon. Suppose à peu près le même rapport partout.',
  'The odds of churn (left to stayed) with the trait over those without. Close to the relative risk while churn is rare, further from 1 when it is not. An association, not an effect.':
    'Les chances d’attrition (partis sur restés) avec le trait sur celles sans. Proches du risque relatif quand l’attrition est rare, plus loin de 1 sinon. Une association, pas un effet.',
  'Churn rate with the trait minus the rate without it: how many more in a hundred left. An association, not an effect.':
    'Attrition avec le trait moins celle sans : combien de plus sur cent sont partis. Une association, pas un effet.',
  'Share of them still paying so many days later. Who is not followed that long yet counts for as long as they are. Curves are told apart only from 30 customers each and 5 churns in all.':
    'Part de ceux qui paient encore tant de jours après. Qui n’est pas suivi si longtemps compte tant qu’il l’est. Les courbes ne se distinguent qu’à partir de 30 clients chacune et 5 départs en tout.',
  'Share of them who paid more, less or nothing any more at the end of the horizon than at the answer, and the median change of what they paid. An association, not an effect.':
    'Part de ceux qui payaient plus, moins ou rien à la fin de l’horizon par rapport à la réponse, et le changement médian. Une association, pas un effet.',
  'Share of them who had said so before: a score in the lowest band, a negative comment, or a reason in the cancellation survey. The same share of those who stay stands beside: a sign that as many of them give is no warning.':
    'Part de ceux qui l’avaient dit avant : une note dans la tranche basse, un commentaire négatif ou un motif dans l’enquête de résiliation. La même part de ceux qui restent est à côté : un signe qu’autant d’entre eux donnent n’avertit de rien.',
  'Share of them for whom a follow-up had been opened within the time looked back: somebody was told.':
    'Part de ceux pour qui un suivi avait été ouvert dans le délai regardé : quelqu’un le savait.',
  'Share of them that somebody had acknowledged, or closed, by the time the rule gives. Hours are by the clock, nights and weekends included.':
    'Part de celles que quelqu’un avait prises en compte ou fermées dans le délai de la règle. Heures d’horloge, nuits et week-ends compris.',
  'Share of them who left within the 90 days, by how the complaint went: closed by the promised time, later, or not at all. It says what goes together, not what caused what.':
    'Part de ceux partis dans les 90 jours, selon l’issue de la plainte : fermée à temps, plus tard, ou pas du tout. Cela dit ce qui va ensemble, pas ce qui cause quoi.',
  'Share of them who had never been asked anything, or never answered, before they left. What the cancellation survey asks on the way out is not counted: it comes too late to hear them.':
    'Part de ceux à qui l’on n’avait rien demandé, ou qui n’avaient jamais répondu, avant de partir. L’enquête de résiliation ne compte pas : elle vient trop tard pour les entendre.',
  'Share of those answers that name this cause. Only leavers are asked, so it says nothing of the risk of leaving.':
    'Part de ces réponses qui nomment cette cause. Seuls ceux qui partent sont interrogés : cela ne dit rien du risque de partir.',
  'Share of them whose billing system or churn event named this reason for the end.':
    'Part de ceux dont la facturation ou l’événement a donné ce motif de fin.',
  'How often a reason was chosen at each place of the list. When the first place is chosen more than the others, people take what they read first, and the shares say less than they seem to.':
    'Combien de fois un motif a été choisi à chaque place de la liste. Quand la première l’est plus que les autres, on prend ce qu’on lit d’abord, et les parts disent moins qu’il n’y paraît.',
  'Share of those who came to leave and kept, accepted an offer or went away. Not saved yet: many of them cancel later.':
    'Part de ceux venus partir et restés, ayant pris une offre ou s’étant éloignés. Pas encore sauvés : beaucoup résilient plus tard.',
  'Share of them in which at least one offer stood before the person.':
    'Part de celles où au moins une offre a été montrée.',
  'Share of them that accepted it. Accepted is not saved.':
    'Part de ceux qui l’ont acceptée. Accepté n’est pas sauvé.',
  'Share of them whose paid service had not ended 30 or 90 days later, by the billing events, whatever they pressed.':
    'Part de ceux dont le service payé n’avait pas pris fin 30 ou 90 jours après, selon la facturation, quoi qu’ils aient cliqué.',
  'How many more in a hundred still pay where offers were shown than where none was, whether or not they accepted: what the offers changed, since chance alone decided who saw them.':
    'Combien de plus sur cent paient encore là où des offres ont été montrées, acceptées ou non : ce que les offres ont changé, puisque seul le hasard a décidé qui les voyait.',
  'How many left within the horizon, by the ledger. All count for whom it began, also where it stopped before its first step (intention to treat): chance alone decided the arms, so a difference is the effect of the playbook.':
    'Combien sont partis dans l’horizon, selon le registre. Tous ceux pour qui il a commencé comptent, même s’il s’est arrêté avant la première étape (intention de traiter) : seul le hasard a fait les groupes, une différence est donc l’effet du scénario.',
  'How many paid again, or for the first time, within the horizon, by the ledger.':
    'Combien ont payé à nouveau, ou pour la première fois, dans l’horizon, selon le registre.',
  'Share of the comments that mention the keyword, in whichever form.':
    'Part des commentaires qui citent le mot-clé, sous toute forme.',
  'Share of the comments in which words of the theme stand. A comment can be about several, so shares do not add up to one.':
    'Part des commentaires où figurent des mots du thème. Un commentaire peut en avoir plusieurs : les parts ne font pas un tout.',
  'Share of the comments that say something a person should know of or act on, as that they mean to cancel. It is what they say, not what they then do.':
    'Part des commentaires disant quelque chose à savoir ou à traiter, comme l’envie de résilier. C’est ce qu’ils disent, pas ce qu’ils font ensuite.',
  'Keywords in a larger share of the comments than in the period before, by more than chance explains; of those listed about one in ten is expected to be chance all the same.':
    'Mots-clés dans une plus grande part des commentaires que la période d’avant, au-delà du hasard ; parmi ceux listés, environ un sur dix l’est quand même.',
  'Topics in a larger or smaller share of the comments than in the baseline, by more than chance explains; of those called rising or falling about one in ten is expected to be chance all the same. Tried from 10 mentions in both together.':
    'Sujets dans une part plus grande ou plus petite des commentaires que la référence, au-delà du hasard ; parmi ceux dits en hausse ou en baisse, environ un sur dix l’est quand même. Testés dès 10 mentions dans les deux réunies.',
  'Share of the comments that mention a topic of an update which was shipped or declined, and of which those who asked were told after the comment.':
    'Part des commentaires citant un sujet d’une nouveauté livrée ou refusée, et dont les demandeurs ont été informés après le commentaire.',
  'Share whose paid service ended within 30 days, of those who were told and of those who were not. Those not told have not agreed to hear or cannot be written to: an association, not an effect.':
    'Part dont le service payé a pris fin sous 30 jours, parmi les informés et les autres. Ces derniers n’ont pas accepté ou ne peuvent être contactés : une association, pas un effet.',
  'How many more in a hundred churned where people were told than where they were not: what telling changed, since chance alone decided who was told.':
    'Combien de plus sur cent sont partis là où l’on a informé que là où non : ce qu’informer a changé, puisque seul le hasard a décidé qui l’était.',
  'Share of them with two or more purchases in the range. A longer range finds more of them: compare ranges of equal length only. A refund takes no purchase away.':
    'Part de ceux ayant fait deux achats ou plus dans la période. Une période plus longue en trouve plus : ne comparez qu’à durée égale. Un remboursement n’ôte pas d’achat.',
  'Purchases per customer over the range, with the 95 % interval of the mean.':
    'Achats par client dans la période, avec l’intervalle à 95 % de la moyenne.',
  'Recency (days since the last purchase), frequency (purchases) and monetary value (what was paid less refunds), each from 1 to 5: 1 plus the fifths of all customers who lie strictly below. Equal values get equal marks, so a mark may go to more or less than a fifth, or to nobody.':
    'Récence (jours depuis le dernier achat), fréquence (achats) et montant (payé moins remboursé), chacun de 1 à 5 : 1 plus les cinquièmes des clients strictement en dessous. À valeurs égales, notes égales : une note peut donc toucher plus ou moins d’un cinquième, ou personne.',
  'Answered scores. A dismissed survey lowers the response rate, not the score.':
    'Notes données. Une enquête fermée baisse le taux de réponse, pas la note.',
  'Answered scores from 1 to 5.': 'Notes données de 1 à 5.',
  'Answered scores from 1 (disagree) to 7 (agree): "made it easy for me".':
    'Notes données de 1 (pas d’accord) à 7 (d’accord) : « m’a facilité la tâche ».',
  'Displays: times the survey was visible to someone, previews left out.':
    'Affichages : fois où l’enquête a été visible par quelqu’un, hors aperçus.',
  'Customers in a paying spell at the start of the period, paused ones included.':
    'Clients en période payante au début, ceux en pause compris.',
  'Paying spells that touch the period: those at its start and those begun within it.':
    'Périodes payantes touchant la période : celles du début et celles commencées dedans.',
  'Customers paying on an average day of the period: customer-days over its days.':
    'Clients payants un jour moyen : jours-clients sur jours.',
  'Customers at the start of each day; n is their mean over the days.':
    'Clients au début de chaque jour ; n est leur moyenne.',
  'Customers at the start of the period, though some who left joined later.':
    'Clients du début, bien que certains partis soient arrivés après.',
  'Customers at the end of the period, none of whom left.':
    'Clients de la fin, dont aucun n’est parti.',
  'Mean of the customers at the start and at the end of the period.':
    'Moyenne des clients du début et de la fin.',
  'Customers in a paying spell at the start of the period.': 'Clients en période payante au début.',
  'Customers at the start of the period, all of them.': 'Tous les clients du début.',
  'Customers at the start of the period who are billed by the month, the year, or otherwise.':
    'Clients du début facturés au mois, à l’année ou autrement.',
  'Customers at the start of the period.': 'Clients du début de la période.',
  'Movements of the period, by customer and currency; start plus all of them is the end.':
    'Mouvements de la période, par client et devise ; début plus tous égale fin.',
  'MRR at the start of the period, one currency.': 'MRR du début, une devise.',
  'MRR at the start of each day, one currency; n is its mean over the days.':
    'MRR au début de chaque jour, une devise ; n est sa moyenne.',
  'MRR at the start of the period, one currency, all of it.': 'Tout le MRR du début, une devise.',
  'MRR won in the period: new, expansion and reactivation, one currency.':
    'MRR gagné dans la période : nouveau, expansion et réactivation, une devise.',
  'Customers who pay in the currency at the end of the period, paused ones included.':
    'Clients payant dans la devise à la fin, ceux en pause compris.',
  'Customers at the start of the period, at its churn rate by the month.':
    'Clients du début, à son taux d’attrition mensuel.',
  'ARPA, and the churn rate of the customers at the start of the period.':
    'ARPA, et l’attrition des clients du début.',
  "Customers whose first paying spell began in the cohort's month or quarter.":
    'Clients dont la première période payante a commencé dans le mois ou trimestre de la cohorte.',
  'MRR the cohort began with, one currency: the sum of its first amounts.':
    'MRR de départ de la cohorte, une devise : la somme de ses premiers montants.',
  'Customers who had paid for that many months less one, and whose month of tenure was over within the range: each month of a customer counts in one range only.':
    'Clients ayant payé un mois de moins et dont le mois s’est achevé dans la période : chaque mois d’un client ne compte qu’une fois.',
  'First paying times of all customers, those still going on included as far as they have come.':
    'Premières périodes payantes de tous les clients, celles en cours comptées jusqu’ici.',
  'Customers who began a trial in the range and had not paid before, each once, by the first; only trials begun long enough ago.':
    'Clients ayant commencé un essai dans la période sans avoir payé avant, une fois chacun ; essais assez anciens seulement.',
  'Customers whose first renewal (a month or a year after they first paid) fell due in the range, at least 30 days ago; by how they are billed now, or were at the end.':
    'Clients dont le premier renouvellement (un mois ou un an après le premier paiement) tombait dans la période, il y a au moins 30 jours ; selon leur facturation actuelle ou finale.',
  'Customers whose price changed in the range, each once, by the first change, and followed for the whole horizon.':
    'Clients dont le prix a changé dans la période, une fois chacun, au premier changement, suivis sur tout l’horizon.',
  'Answers of customers who paid then, watched for the whole horizon: one for each customer and horizon, the first. Who had not answered is watched from the last day that can be.':
    'Réponses de clients qui payaient alors, observés sur tout l’horizon : une par client et horizon, la première. Qui n’avait pas répondu est observé depuis le dernier jour possible.',
  'Payers on the first of a month, with the band that was known before that day. Only months followed for the whole 90 days, and none that overlap.':
    'Payeurs au premier d’un mois, avec la tranche connue avant ce jour. Seulement les mois suivis 90 jours, sans recouvrement.',
  'Customers with the trait, and customers without it, followed equally long.':
    'Clients avec le trait et clients sans, suivis aussi longtemps.',
  'Customers with the trait and without it, compared only with those on the same plan then.':
    'Clients avec le trait et sans, comparés seulement à ceux du même forfait alors.',
  'Customers who paid when they answered, from the first answer of the period on; or everybody who paid on a fixed day, by what they had said last before it.':
    'Clients payant quand ils ont répondu, depuis la première réponse de la période ; ou tous ceux qui payaient un jour fixe, selon ce qu’ils avaient dit en dernier.',
  'Customers with MRR when they answered, watched for the whole horizon; each in the currency it pays most in.':
    'Clients avec MRR quand ils ont répondu, observés sur tout l’horizon ; chacun dans la devise où il paie le plus.',
  'Customers who left in the period by their own wish, or naming a reason.':
    'Clients partis dans la période de leur plein gré, ou en donnant un motif.',
  'Customers who left for a reason and had said so before, as early-warning recall counts them, since there are follow-ups.':
    'Clients partis pour un motif et l’ayant dit avant, depuis qu’il y a des suivis.',
  'Complaints opened in the period whose time to acknowledge has passed.':
    'Plaintes ouvertes dans la période dont le délai de prise en compte est passé.',
  'Customers who still paid 7 days after the promised time of their first complaint in the period, and were watched for 90 days from then; beside them those who pay and never complained.':
    'Clients payant encore 7 jours après l’heure promise de leur première plainte, observés 90 jours dès lors ; à côté, ceux qui paient et ne se sont jamais plaints.',
  'Customers who left in the period, for whatever cause.':
    'Clients partis dans la période, quelle qu’en soit la cause.',
  'Cancellation answers of the period that name a reason.':
    'Réponses de résiliation de la période donnant un motif.',
  'Customers whose paid service ended in the period, whether a reason was told or not.':
    'Clients dont le service payé a pris fin dans la période, motif donné ou non.',
  'Sessions that name a reason, but for “other”, which always stands last.':
    'Sessions donnant un motif, sauf « autre », toujours en dernier.',
  'Definitive sessions of the period that ended.': 'Sessions définitives terminées de la période.',
  'Definitive sessions of the period in the arm with offers.':
    'Sessions définitives de la période dans le groupe avec offres.',
  'Definitive sessions of the period in which an offer stood.':
    'Sessions définitives de la période où une offre a été montrée.',
  'Definitive sessions of customers who paid then and were followed for the whole horizon.':
    'Sessions définitives de clients payant alors, suivis sur tout l’horizon.',
  'Definitive sessions of customers who paid then and were followed for the whole horizon, by arm.':
    'Sessions définitives de clients payant alors, suivis sur tout l’horizon, par groupe.',
  'Customers who paid when the playbook first began for them and were followed for the whole horizon, by arm: those it worked on, and those held out.':
    'Clients payant quand le scénario a commencé pour eux, suivis sur tout l’horizon, par groupe : concernés et groupe témoin.',
  'Customers who did not pay when the playbook first began for them and were followed for the whole horizon, by arm.':
    'Clients ne payant pas quand le scénario a commencé pour eux, suivis sur tout l’horizon, par groupe.',
  'Comments of the period.': 'Commentaires de la période.',
  'Comments of the period, tagged with a theme or not.':
    'Commentaires de la période, avec thème ou non.',
  'Comments of the period, and comments of the period before.':
    'Commentaires de la période, et de celle d’avant.',
  'Comments of the period, and comments of the baseline before it, four times as long.':
    'Commentaires de la période, et de la référence d’avant, quatre fois plus longue.',
  'Customers who asked for something that was done or declined, paid when its telling began, and were followed for 30 days from then; each once, by the first.':
    'Clients ayant demandé une chose faite ou refusée, payant quand l’annonce a commencé, suivis 30 jours dès lors ; une fois chacun, par la première.',
  'The same customers, of those who agreed to hear: told, and drawn not to be told.':
    'Les mêmes clients, parmi ceux qui ont accepté : informés, et tirés au sort pour ne pas l’être.',
  'Customers with at least one purchase in the range.':
    'Clients ayant au moins un achat dans la période.',
  'Customers with a purchase in the range, one currency.':
    'Clients ayant un achat dans la période, une devise.',
  'No answers: no score.': 'Pas de réponses : pas de note.',
  'No answers: no share.': 'Pas de réponses : pas de part.',
  'No answers: no share and no mean.': 'Pas de réponses : ni part ni moyenne.',
  'No displays: no rate.': 'Pas d’affichages : pas de taux.',
  'No customers at the start: no rate.': 'Pas de clients au début : pas de taux.',
  'Nobody paid in the period: no rate.': 'Personne n’a payé dans la période : pas de taux.',
  'Nobody paid on any day: no rate.': 'Personne n’a payé aucun jour : pas de taux.',
  'No day began with customers: no rate.':
    'Aucun jour n’a commencé avec des clients : pas de taux.',
  'Nobody in the base: no rate.': 'Personne dans la base : pas de taux.',
  'No such customers at the start: no rate.': 'Aucun tel client au début : pas de taux.',
  'No customers at the start: no share.': 'Pas de clients au début : pas de part.',
  'No such movement: 0, as the ledger knows of every one.':
    'Aucun tel mouvement : 0, car le registre les connaît tous.',
  'No MRR at the start: no rate.': 'Pas de MRR au début : pas de taux.',
  'No day began with MRR: no rate.': 'Aucun jour n’a commencé avec du MRR : pas de taux.',
  'No MRR at the start: no share.': 'Pas de MRR au début : pas de part.',
  'No MRR was won: no share.': 'Aucun MRR gagné : pas de part.',
  'No customers at the end: no average.': 'Pas de clients à la fin : pas de moyenne.',
  'No churn rate: no lifetime.': 'Pas de taux d’attrition : pas de durée de vie.',
  'No ARPA or no churn rate: no value.': 'Pas d’ARPA ou pas d’attrition : pas de valeur.',
  'A month or quarter that is not over yet has no share, which is not 0 %.':
    'Un mois ou trimestre non achevé n’a pas de part, ce qui n’est pas 0 %.',
  'No MRR to begin with, or a month or quarter that is not over yet: no share.':
    'Pas de MRR de départ, ou un mois ou trimestre non achevé : pas de part.',
  'Nobody completed that month within the range: no share.':
    'Personne n’a achevé ce mois dans la période : pas de part.',
  'Nobody has been followed for 3 months: no mean.':
    'Personne n’a été suivi 3 mois : pas de moyenne.',
  'No trial is old enough yet: no share.': 'Aucun essai assez ancien : pas de part.',
  'No first renewal was due so long ago: no share.':
    'Aucun premier renouvellement si ancien : pas de part.',
  'Nobody was followed for so long after a price change yet: no share.':
    'Personne n’a été suivi si longtemps après un changement de prix : pas de part.',
  'Nobody could be watched for so long yet: no share.':
    'Personne n’a pu être observé si longtemps : pas de part.',
  'No month followed for 90 days yet: no share.': 'Aucun mois suivi 90 jours : pas de part.',
  'An empty group, or no churn at all: no ratio.':
    'Un groupe vide, ou aucune attrition : pas de rapport.',
  'No plan has customers of both kinds with churn among them: no ratio.':
    'Aucun forfait n’a de clients des deux sortes avec attrition : pas de rapport.',
  'An empty group: no difference.': 'Un groupe vide : pas de différence.',
  'Nobody answered in the period: no curve.':
    'Personne n’a répondu dans la période : pas de courbe.',
  'Nobody left so in the period: no share.':
    'Personne n’est parti ainsi dans la période : pas de part.',
  'Nobody left so since the first follow-up: no share.':
    'Personne n’est parti ainsi depuis le premier suivi : pas de part.',
  'No complaint whose time has passed: no share.': 'Aucune plainte au délai passé : pas de part.',
  'Nobody watched to the end: no share.': 'Personne observé jusqu’au bout : pas de part.',
  'Nobody left in the period: no share.': 'Personne n’est parti dans la période : pas de part.',
  'Nobody named a reason: no share.': 'Personne n’a donné de motif : pas de part.',
  'Nobody left: no share.': 'Personne n’est parti : pas de part.',
  'Fewer than five expected at a place: no test.':
    'Moins de cinq attendus à une place : pas de test.',
  'Nobody came to leave: no share.': 'Personne n’est venu partir : pas de part.',
  'Nobody in that arm: no share.': 'Personne dans ce groupe : pas de part.',
  'No offer stood: no share.': 'Aucune offre montrée : pas de part.',
  'Nobody was followed for so long yet: no share.':
    'Personne n’a encore été suivi si longtemps : pas de part.',
  'No holdout, or nobody followed for so long yet: no lift.':
    'Pas de groupe témoin, ou personne suivi si longtemps : pas de gain.',
  'Nobody followed for so long yet: no share.': 'Personne suivi si longtemps encore : pas de part.',
  'No comments: no share.': 'Pas de commentaires : pas de part.',
  'Fewer than 30 comments in either period, or nothing rising: an empty list.':
    'Moins de 30 commentaires dans l’une des périodes, ou rien en hausse : une liste vide.',
  'Fewer than 30 comments in the period or in the baseline: nothing rises or falls.':
    'Moins de 30 commentaires dans la période ou la référence : rien ne monte ni ne baisse.',
  'No holdout, fewer than 30 a side, or fewer than 5 who churned: no effect.':
    'Pas de groupe témoin, moins de 30 d’un côté ou moins de 5 départs : pas d’effet.',
  'No purchases: no share.': 'Pas d’achats : pas de part.',
  'No purchases: no frequency.': 'Pas d’achats : pas de fréquence.',
  'Fewer than 5 customers: no marks.': 'Moins de 5 clients : pas de notes.',
  'Delighted and SurveyMonkey NPS. Formbricks also divides by dismissals: nearer to 0.':
    'NPS de Delighted et SurveyMonkey. Formbricks divise aussi par les fermetures : plus près de 0.',
  'Delighted CSAT; not the mean of the scores, which some vendors call CSAT.':
    'CSAT de Delighted ; pas la moyenne, que certains appellent CSAT.',
  'The agreement share of CES 2.0; vendors that print one number of 1–7 print the mean.':
    'La part d’accord de CES 2.0 ; qui affiche un nombre de 1 à 7 montre la moyenne.',
  'In-app survey tools that count per display; mail tools count per invitation.':
    'Les outils intégrés qui comptent par affichage ; par e-mail, on compte par invitation.',
  'ChartMogul (standard) and ProfitWell, which leave out who joined and left within the period. Other vendors’ forms stand beside it, each under its own name.':
    'ChartMogul (standard) et ProfitWell, qui écartent ceux arrivés et partis dans la période. Les autres formes sont à côté, chacune sous son nom.',
  'Stripe Billing’s subscriber churn rate, which takes the last 30 days.':
    'L’attrition d’abonnés de Stripe Billing, sur les 30 derniers jours.',
  'Recurly. May exceed 100 %, as one place can be lost several times.':
    'Recurly. Peut dépasser 100 %, une place pouvant être perdue plusieurs fois.',
  'Shopify, and ChartMogul’s setting of that name.':
    'Shopify, et le réglage de ce nom chez ChartMogul.',
  'Baremetrics’ user churn, which takes 30 days; for yearly plans a year.':
    'Le user churn de Baremetrics, sur 30 jours ; un an pour les forfaits annuels.',
  'Some spreadsheets; no vendor we know of.':
    'Certains tableurs ; aucun fournisseur connu de nous.',
  'Some spreadsheets; close to the rate by customer-days while growth is even.':
    'Certains tableurs ; proche du taux par jour-client si la croissance est régulière.',
  'Nothing in common use: many multiply by twelve, which overstates.':
    'Rien d’usuel : beaucoup multiplient par douze, ce qui exagère.',
  'Recurly’s and ProfitWell’s voluntary and involuntary churn; they have no “unknown”.':
    'L’attrition volontaire et involontaire de Recurly et ProfitWell ; ils n’ont pas d’« inconnu ».',
  'Baremetrics, which watches yearly plans for a year and leaves shorter histories out.':
    'Baremetrics, qui suit les forfaits annuels un an et écarte les historiques plus courts.',
  'HubSpot, Zendesk and most textbooks. Returned customers count as new here.':
    'HubSpot, Zendesk et la plupart des manuels. Les clients revenus y comptent comme nouveaux.',
  "What ChartMogul's standard churn rate leaves, if nobody comes back. The formula (end − new) ÷ start is lower as soon as newcomers leave within the period.":
    'Ce que laisse l’attrition standard de ChartMogul, si personne ne revient. La formule (fin − nouveaux) ÷ début est plus basse dès que des nouveaux partent.',
  'ChartMogul “New Business”, Stripe “New”.': '« New Business » de ChartMogul, « New » de Stripe.',
  'ChartMogul “Expansion”, Stripe “Upgrades”.':
    '« Expansion » de ChartMogul, « Upgrades » de Stripe.',
  'ChartMogul “Contraction”, Stripe “Downgrades”. Some vendors count a pause as churn.':
    '« Contraction » de ChartMogul, « Downgrades » de Stripe. Certains comptent une pause comme attrition.',
  'ChartMogul and ProfitWell “Churn”. Others count it when the cancellation is asked for, which stands beside it as a second series.':
    '« Churn » de ChartMogul et ProfitWell. D’autres le comptent à la demande de résiliation, montrée à côté comme seconde série.',
  'ChartMogul and ProfitWell. Recurly counts a return within a month as never gone.':
    'ChartMogul et ProfitWell. Recurly compte un retour sous un mois comme jamais parti.',
  'ChartMogul (standard) and Baremetrics; losses of those who joined in the period count.':
    'ChartMogul (standard) et Baremetrics ; les pertes des arrivés de la période comptent.',
  'ChartMogul (standard). Others leave reactivation out, which makes theirs higher.':
    'ChartMogul (standard). D’autres écartent la réactivation, ce qui élève la leur.',
  'Nothing in common use.': 'Rien d’usuel.',
  '100 % less ChartMogul’s gross MRR churn (standard).':
    '100 % moins l’attrition brute du MRR de ChartMogul (standard).',
  '100 % less ChartMogul’s net MRR churn (standard): reactivation is in it.':
    '100 % moins l’attrition nette du MRR de ChartMogul (standard) : réactivation comprise.',
  'Investors’ NRR, which follows those who paid at the start; lower than ChartMogul’s.':
    'Le NRR des investisseurs, qui suit ceux payant au début ; plus bas que celui de ChartMogul.',
  'Others divide expansion by the MRR at the start, and call that the expansion rate.':
    'D’autres divisent l’expansion par le MRR du début et l’appellent taux d’expansion.',
  'ChartMogul ARPA, but for paused customers, who count here. Baremetrics calls it ARPU.':
    'ARPA de ChartMogul, sauf que les clients en pause comptent ici. Baremetrics l’appelle ARPU.',
  'Stripe, ChartMogul and others take 1 ÷ churn, which has no end when few leave.':
    'Stripe, ChartMogul et d’autres prennent 1 ÷ attrition, sans fin quand peu partent.',
  'ChartMogul and Stripe have ARPA ÷ churn, which stands beside it: it has no horizon.':
    'ChartMogul et Stripe ont ARPA ÷ attrition, montré à côté : sans horizon.',
  "ChartMogul's customer retention cohorts, by the month in which customers began to pay.":
    'Les cohortes de clients de ChartMogul, par mois de premier paiement.',
  "ChartMogul's net MRR retention cohorts. A share of money has no interval.":
    'Les cohortes de MRR net de ChartMogul. Une part d’argent n’a pas d’intervalle.',
  'Nothing in common use; the slope of a survival curve, month by month.':
    'Rien d’usuel ; la pente d’une courbe de survie, mois par mois.',
  'Not the lifetime of 1 ÷ churn, which takes churn for the same at every age and has no limit.':
    'Pas la durée 1 ÷ attrition, qui suppose la même attrition à tout âge et n’a pas de limite.',
  "ChartMogul's trial-to-paid conversion, but with a limit in days, so that recent months can be compared with old ones.":
    'La conversion d’essai de ChartMogul, avec une limite en jours, pour comparer mois récents et anciens.',
  'The complement of trial-to-paid conversion.': 'Le complément de la conversion d’essai.',
  'The first month of tenure (the first twelve when billed by the year), failed payments apart.':
    'Le premier mois d’ancienneté (les douze premiers à l’année), paiements échoués à part.',
  'Nothing in common use. What follows a change is not always due to it.':
    'Rien d’usuel. Ce qui suit un changement n’en vient pas toujours.',
  'Nothing in common use. An association with the answer, not its effect.':
    'Rien d’usuel. Une association avec la réponse, pas son effet.',
  'The calibration tables of credit scoring, by band instead of by decile.':
    'Les tables de calibration du score de crédit, par tranche au lieu de décile.',
  'The risk ratio of epidemiology.': 'Le rapport de risques de l’épidémiologie.',
  'The Mantel–Haenszel estimate of epidemiology.':
    'L’estimateur de Mantel–Haenszel de l’épidémiologie.',
  'The odds ratio of epidemiology and of logistic regression.':
    'Le rapport de cotes de l’épidémiologie et de la régression logistique.',
  'The risk difference of epidemiology.': 'La différence de risques de l’épidémiologie.',
  'The survival curve of lifelines and of R’s survfit. An association, not an effect.':
    'La courbe de survie de lifelines et de survfit en R. Une association, pas un effet.',
  'Recall (sensitivity) of a classifier.': 'Le rappel (sensibilité) d’un classificateur.',
  'First-response SLA attainment of help desks, by the clock.':
    'Le respect des SLA de première réponse du support, à l’horloge.',
  'The reason shares of Churnkey and Stripe, over answers instead of cancellations.':
    'Les parts de motifs de Churnkey et Stripe, sur les réponses au lieu des résiliations.',
  'Stripe’s cancellation feedback, over all ends instead of those with feedback.':
    'Les motifs de résiliation de Stripe, sur toutes les fins au lieu de celles avec motif.',
  'The order effects of survey research; others show reasons in a fixed order.':
    'Les effets d’ordre de la recherche par enquête ; d’autres montrent un ordre fixe.',
  'The “deflected” of Chargebee Retention, and the save rate of most others.':
    'Le « deflected » de Chargebee Retention, et le taux de sauvetage de la plupart.',
  'The offer views of Chargebee Retention.': 'Les vues d’offres de Chargebee Retention.',
  'The acceptance rate of Churnkey, Chargebee and others.':
    'Le taux d’acceptation de Churnkey, Chargebee et autres.',
  'The “saved” of Chargebee Retention, which waits 30 days.':
    'Le « saved » de Chargebee Retention, qui attend 30 jours.',
  'The lift report of Chargebee Retention. Save rates elsewhere count accepted offers, which counts those who would have stayed.':
    'Le rapport de gain de Chargebee Retention. Ailleurs, on compte les offres acceptées, donc aussi ceux qui seraient restés.',
  'A holdout test. Reports elsewhere compare those who got a message with those who did not.':
    'Un test avec groupe témoin. Ailleurs, on compare ceux qui ont reçu un message aux autres.',
  'Win-back rate, against a holdout.': 'Taux de reconquête, face à un groupe témoin.',
  'Nothing in common use: others count words, or responses of all kinds.':
    'Rien d’usuel : d’autres comptent des mots, ou des réponses de tout type.',
  'Nothing in common use: each tool has themes of its own.':
    'Rien d’usuel : chaque outil a ses thèmes.',
  'The weighted log-odds of tidylo, taken over comments instead of words.':
    'Les log-odds pondérés de tidylo, sur les commentaires au lieu des mots.',
  'Nothing in common use: elsewhere a ticket that is closed counts, told or not.':
    'Rien d’usuel : ailleurs, un ticket fermé compte, informé ou non.',
  'The risk difference of a randomized trial.': 'La différence de risques d’un essai randomisé.',
  "Stripe's formula, with both counts taken over the same range.":
    'La formule de Stripe, les deux nombres sur la même période.',
  "Stripe's formula. Also Shopify's orders per customer, of those who ordered.":
    'La formule de Stripe. Aussi les commandes par client de Shopify, parmi ceux qui ont commandé.',
  'The usual RFM marks, except that others split ties by chance or by order.':
    'Les notes RFM usuelles, sauf que d’autres départagent les égalités au hasard ou par ordre.',
}
