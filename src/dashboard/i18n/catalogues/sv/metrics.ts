import type { Catalogue } from '../catalogue'

export const metrics: Catalogue = {
  'Share of promoters (9–10) minus share of detractors (0–6), in points from −100 to 100.':
    'Andelen ambassadörer (9–10) minus andelen kritiker (0–6), i poäng från −100 till 100.',
  'Share of answers that are 4 or 5 of 5.': 'Andelen svar som är 4 eller 5 av 5.',
  'Share of answers that are 5, 6 or 7 of 7. The mean stands beside it, named as such.':
    'Andelen svar som är 5, 6 eller 7 av 7. Medelvärdet står bredvid och kallas så.',
  'Share of displays that got an answer, partial ones included.':
    'Andelen visningar som fick ett svar, också ofullständiga.',
  'Share of the customers at the start whose paid service ended within the period. Who joined and left within it is counted apart.':
    'Andelen av kunderna vid början vars betalda tjänst tog slut under perioden. Den som kom och gick inom den räknas för sig.',
  'Share of all who paid at some time within the period whose paid service ended within it. The more join, the lower it is.':
    'Andelen av alla som betalade någon gång under perioden vars betalda tjänst tog slut inom den. Ju fler som tillkommer, desto lägre.',
  'All who left, over the customers of an average day. Growth alone does not change it, which it does to every rate over the customers of one moment.':
    'Alla som lämnade, över kunderna en genomsnittlig dag. Bara tillväxt ändrar den inte, till skillnad från varje andel av kunderna vid en viss tidpunkt.',
  'Each day’s share of the customers at its start who left on it, summed over the days. Not k ÷ n.':
    'Varje dags andel av kunderna vid dess början som lämnade den dagen, summerad över dagarna. Inte k ÷ n.',
  'All who left within the period, whenever they had joined, over the customers at its start.':
    'Alla som lämnade under perioden, när de än kom, över kunderna vid dess början.',
  'All who left within the period, whenever they had joined, over the customers at its end.':
    'Alla som lämnade under perioden, när de än kom, över kunderna vid dess slut.',
  'All who left within the period, whenever they had joined, over the mean of the customers at its start and at its end.':
    'Alla som lämnade under perioden, när de än kom, över medeltalet av kunderna vid början och slutet.',
  'What the customer churn rate of the period would be over a year if it went on so. 3 % a month is 30.6 % a year, not 36 %.':
    'Vad periodens kundbortfall skulle bli på ett år om det fortsatte så. 3 % i månaden är 30,6 % om året, inte 36 %.',
  'Share of the customers at the start who left by their own will, by a payment that failed, out of a pause that lasted too long, or for a cause nobody told. Together they are the customer churn rate.':
    'Andelen av kunderna vid början som lämnade av egen vilja, för en misslyckad betalning, ur en för lång paus eller av en orsak ingen nämnt. Tillsammans är de kundbortfallet.',
  'The customer churn rate of customers billed one way, as last known of each. A yearly plan can end once a year, so its rate by the month tells little.':
    'Kundbortfallet bland kunder som faktureras på ett sätt, som det senast är känt. En årsplan kan ta slut en gång om året, så månadssiffran säger lite.',
  'Customers at the end less those who began to pay within the period, over the customers at its start. Who joined and left pulls it down, though they never were among those to retain.':
    'Kunderna vid slutet minus dem som började betala under perioden, över kunderna vid början. Den som kom och gick drar ner den, fast de aldrig hörde till dem att behålla.',
  'Share of those customers who are in a paying spell at the end of the period too. Who joined within it is in neither count; who left and came back in time counts as retained.':
    'Andelen av de kunderna som är i en betalperiod också vid slutet. Den som tillkom räknas inte; den som lämnade och kom tillbaka i tid räknas som kvar.',
  'MRR of customers who began to pay for the first time. A trial brings none.':
    'MRR från kunder som började betala för första gången. En testperiod ger ingen.',
  'MRR that paying customers added: a larger plan, more seats, another subscription.':
    'MRR som betalande kunder lade till: en större plan, fler platser, en prenumeration till.',
  'MRR that customers who stay took away; also when one of two subscriptions ends, and while they pause.':
    'MRR som kunder som stannar tog bort; också när en av två prenumerationer tar slut, och medan de pausar.',
  'MRR of customers whose last paid service ended, on the day it ended.':
    'MRR från kunder vars sista betalda tjänst tog slut, den dag den tog slut.',
  'MRR of customers who had churned and pay again, however long they were away.':
    'MRR från kunder som hade lämnat och betalar igen, hur länge de än var borta.',
  'MRR lost to churn and contraction within the period, over the MRR at its start.':
    'MRR som gick förlorad genom bortfall och minskning under perioden, över MRR vid början.',
  'MRR lost to churn and contraction, minus what expansion and reactivation brought, over the MRR at the start. Below 0 is negative churn: more was won back and added than lost.':
    'MRR som gick förlorad genom bortfall och minskning, minus vad utökning och återaktivering gav, över MRR vid början. Under 0 är negativt bortfall: mer vanns än förlorades.',
  'Each day’s churn and contraction over the MRR at its start, summed over the days. Not k ÷ n.':
    'Varje dags bortfall och minskning över MRR vid dess början, summerat över dagarna. Inte k ÷ n.',
  'The same, less expansion and reactivation: each day, 1 − (MRR at its end without new business) ÷ (MRR at its start). Not k ÷ n.':
    'Detsamma, minus utökning och återaktivering: varje dag 1 − (MRR vid slutet utan nya kunder) ÷ (MRR vid början). Inte k ÷ n.',
  'MRR lost to churn and contraction of one kind, or by customers billed one way, over all MRR at the start. Together the parts are the gross MRR churn.':
    'MRR som gick förlorad genom bortfall och minskning av ett slag, eller från kunder som faktureras på ett sätt, över all MRR vid början. Delarna är tillsammans bruttobortfallet av MRR.',
  'MRR at the start less churn and contraction, over the MRR at the start: from 0 to 100 %, as nothing won counts.':
    'MRR vid början minus bortfall och minskning, över MRR vid början: från 0 till 100 %, eftersom inget vunnet räknas.',
  'MRR at the start less churn and contraction, plus expansion and reactivation, over the MRR at the start. Above 100 % is negative churn.':
    'MRR vid början minus bortfall och minskning, plus utökning och återaktivering, över MRR vid början. Över 100 % är negativt bortfall.',
  'NRR without what customers brought who had left before: MRR at the start less churn and contraction, plus expansion, over the MRR at the start.':
    'NRR utan det som återvändande kunder gav: MRR vid början minus bortfall och minskning, plus utökning, över MRR vid början.',
  'Share of the MRR won that came from customers who were paying already.':
    'Andelen av vunnen MRR som kom från kunder som redan betalade.',
  'Average revenue per account: MRR at the end of the period over its paying customers.':
    'Genomsnittlig intäkt per konto: MRR vid periodens slut över dess betalande kunder.',
  'Months a customer stays on average, of the next 36, if churn goes on so. Without the horizon it is 1 ÷ churn: 5 % a month is 20 months, and half of them are gone after 13.5.':
    'Månader en kund stannar i snitt, av de kommande 36, om bortfallet fortsätter så. Utan horisont är det 1 ÷ bortfall: 5 % i månaden är 20 månader, och hälften är borta efter 13,5.',
  'MRR an average customer brings within 36 months if ARPA and churn stay as they are. Revenue, not margin. The interval is that of the churn rate alone.':
    'MRR en genomsnittlig kund ger på 36 månader om ARPA och bortfall förblir desamma. Intäkt, inte marginal. Intervallet är bortfallets.',
  'Share of the cohort in a paying spell at the end of the month or quarter that lies so many after its own; 0 is its own. Who came back counts again.':
    'Andelen av kohorten i en betalperiod vid slutet av månaden eller kvartalet så långt efter dess egen; 0 är dess egen. Den som kom tillbaka räknas igen.',
  'MRR of the cohort at the end of the month or quarter that lies so many after its own, over the MRR it began with. Above 100 % when those who stay pay more than the others took away.':
    'Kohortens MRR vid slutet av månaden eller kvartalet så långt efter dess egen, över den MRR den började med. Över 100 % när de som stannar betalar mer än de andra tog bort.',
  'Share of them whose paid service ended within that month of tenure. Who is still paying leaves the count with the last month they completed. First paying times only; a return is left out.':
    'Andelen av dem vars betalda tjänst tog slut i den månaden som kund. Den som fortfarande betalar lämnar räkningen med sin sista hela månad. Bara första betaltider; återkomster räknas inte.',
  'Months a customer pays on average, of the first 3, 6, 12, 24 or 36: the longest of these that anybody has been followed for. Nothing is assumed of what comes later.':
    'Månader en kund betalar i snitt, av de första 3, 6, 12, 24 eller 36: den längsta som någon har följts. Inget antas om det som kommer sedan.',
  'Share of them who first paid within 7, 14, 30 or 60 days after the trial began.':
    'Andelen av dem som först betalade inom 7, 14, 30 eller 60 dagar efter testets början.',
  'Share of them who had not paid within 7, 14, 30 or 60 days after the trial began: 100 % minus trial to paid. They never paid, so no MRR is lost and they are in no churn rate.':
    'Andelen av dem som inte hade betalat inom 7, 14, 30 eller 60 dagar efter testets början: 100 % minus test till betalt. De betalade aldrig, så ingen MRR förloras och de finns i inget bortfall.',
  'Share of them whose paid service ended by then, who left before it fell due included. When the payment failed, an end up to 30 days later counts too.':
    'Andelen av dem vars betalda tjänst hade tagit slut då, också de som lämnade innan den förföll. När betalningen misslyckades räknas ett slut upp till 30 dagar senare också.',
  'Share of them whose paid service ended within 30, 60 or 90 days after it. Told: an event "changed" with the reason "price_change". Inferred: more MRR on the same plan and interval, which added seats look like too; so both are counted apart.':
    'Andelen av dem vars betalda tjänst tog slut inom 30, 60 eller 90 dagar efteråt. Berättat: en händelse "changed" med orsaken "price_change". Härlett: mer MRR på samma plan och intervall, vilket fler platser också ser ut som; därför räknas båda för sig.',
  'Share of them whose paid service ended within 30, 60 or 90 days after the answer.':
    'Andelen av dem vars betalda tjänst tog slut inom 30, 60 eller 90 dagar efter svaret.',
  'Share of them whose paid service ended within 90 days. The score is replayed with what had been received by then, so that nothing is told after the event.':
    'Andelen av dem vars betalda tjänst tog slut inom 90 dagar. Poängen spelas upp med vad som hade kommit in då, så att inget sägs i efterhand.',
  'How many times as often those with the trait churned as those without: 1 is no difference. An association, not an effect.':
    'Hur många gånger så ofta de med egenskapen lämnade som de utan: 1 är ingen skillnad. Ett samband, inte en effekt.',
  'The relative risk averaged over plans, so that a trait which is common on a plan people leave anyway is not blamed for it. Supposes about the same ratio on every plan.':
    'Den relativa risken i snitt över planer, så att en egenskap som är vanlig på en plan folk ändå lämnar inte får skulden. Förutsätter ungefär samma kvot på varje plan.',
  'The odds of churn (left to stayed) with the trait over those without. Close to the relative risk while churn is rare, further from 1 when it is not. An association, not an effect.':
    'Oddsen för bortfall (lämnat mot stannat) med egenskapen över dem utan. Nära den relativa risken när bortfall är sällsynt, längre från 1 annars. Ett samband, inte en effekt.',
  'Churn rate with the trait minus the rate without it: how many more in a hundred left. An association, not an effect.':
    'Bortfallet med egenskapen minus det utan: hur många fler av hundra som lämnade. Ett samband, inte en effekt.',
  'Share of them still paying so many days later. Who is not followed that long yet counts for as long as they are. Curves are told apart only from 30 customers each and 5 churns in all.':
    'Andelen av dem som fortfarande betalar så många dagar senare. Den som inte följts så länge räknas så länge den följts. Kurvor skiljs åt först från 30 kunder var och 5 bortfall i allt.',
  'Share of them who paid more, less or nothing any more at the end of the horizon than at the answer, and the median change of what they paid. An association, not an effect.':
    'Andelen av dem som betalade mer, mindre eller inget alls vid horisontens slut jämfört med vid svaret, och medianändringen av vad de betalade. Ett samband, inte en effekt.',
  'Share of them who had said so before: a score in the lowest band, a negative comment, or a reason in the cancellation survey. The same share of those who stay stands beside: a sign that as many of them give is no warning.':
    'Andelen av dem som hade sagt det innan: ett betyg i lägsta bandet, en negativ kommentar eller en orsak i uppsägningsenkäten. Samma andel av dem som stannar står bredvid: ett tecken som lika många av dem ger är ingen varning.',
  'Share of them for whom a follow-up had been opened within the time looked back: somebody was told.':
    'Andelen av dem som en uppföljning hade öppnats för inom den tid man såg tillbaka: någon fick veta.',
  'Share of them that somebody had acknowledged, or closed, by the time the rule gives. Hours are by the clock, nights and weekends included.':
    'Andelen av dem som någon hade uppmärksammat eller stängt inom regelns tid. Timmar går efter klockan, nätter och helger inräknade.',
  'Share of them who left within the 90 days, by how the complaint went: closed by the promised time, later, or not at all. It says what goes together, not what caused what.':
    'Andelen av dem som lämnade inom de 90 dagarna, efter hur klagomålet gick: stängt i utlovad tid, senare eller inte alls. Det säger vad som hör ihop, inte vad som orsakar vad.',
  'Share of them who had never been asked anything, or never answered, before they left. What the cancellation survey asks on the way out is not counted: it comes too late to hear them.':
    'Andelen av dem som aldrig hade fått en fråga, eller aldrig svarat, innan de lämnade. Vad uppsägningsenkäten frågar på vägen ut räknas inte: det kommer för sent för att höra dem.',
  'Share of those answers that name this cause. Only leavers are asked, so it says nothing of the risk of leaving.':
    'Andelen av de svaren som nämner den här orsaken. Bara de som lämnar tillfrågas, så den säger inget om risken att lämna.',
  'Share of them whose billing system or churn event named this reason for the end.':
    'Andelen av dem vars faktureringssystem eller händelse angav den här orsaken till slutet.',
  'How often a reason was chosen at each place of the list. When the first place is chosen more than the others, people take what they read first, and the shares say less than they seem to.':
    'Hur ofta en orsak valdes på varje plats i listan. När första platsen väljs mer än de andra tar folk det de läser först, och andelarna säger mindre än de verkar.',
  'Share of those who came to leave and kept, accepted an offer or went away. Not saved yet: many of them cancel later.':
    'Andelen av dem som kom för att lämna och stannade, tog ett erbjudande eller gick sin väg. Inte räddade än: många av dem säger upp senare.',
  'Share of them in which at least one offer stood before the person.':
    'Andelen av dem där minst ett erbjudande visades för personen.',
  'Share of them that accepted it. Accepted is not saved.':
    'Andelen av dem som tog det. Accepterat är inte räddat.',
  'Share of them whose paid service had not ended 30 or 90 days later, by the billing events, whatever they pressed.':
    'Andelen av dem vars betalda tjänst inte hade tagit slut 30 eller 90 dagar senare, enligt faktureringen, vad de än tryckte på.',
  'How many more in a hundred still pay where offers were shown than where none was, whether or not they accepted: what the offers changed, since chance alone decided who saw them.':
    'Hur många fler av hundra som fortfarande betalar där erbjudanden visades än där inget visades, oavsett om de tog dem: vad erbjudandena ändrade, eftersom bara slumpen avgjorde vem som såg dem.',
  'How many left within the horizon, by the ledger. All count for whom it began, also where it stopped before its first step (intention to treat): chance alone decided the arms, so a difference is the effect of the playbook.':
    'Hur många som lämnade inom horisonten, enligt kundboken. Alla den började för räknas, också där den stannade före första steget (intention to treat): bara slumpen avgjorde grupperna, så en skillnad är handlingsplanens effekt.',
  'How many paid again, or for the first time, within the horizon, by the ledger.':
    'Hur många som betalade igen, eller för första gången, inom horisonten, enligt kundboken.',
  'Share of the comments that mention the keyword, in whichever form.':
    'Andelen kommentarer som nämner nyckelordet, i vilken form som helst.',
  'Share of the comments in which words of the theme stand. A comment can be about several, so shares do not add up to one.':
    'Andelen kommentarer där ord ur temat står. En kommentar kan handla om flera, så andelarna summerar inte till ett.',
  'Share of the comments that say something a person should know of or act on, as that they mean to cancel. It is what they say, not what they then do.':
    'Andelen kommentarer som säger något man bör veta eller göra något åt, som att de tänker säga upp. Det är vad de säger, inte vad de sedan gör.',
  'Keywords in a larger share of the comments than in the period before, by more than chance explains; of those listed about one in ten is expected to be chance all the same.':
    'Nyckelord i en större andel av kommentarerna än i perioden före, mer än slumpen förklarar; av dem som listas väntas ungefär ett av tio ändå vara slump.',
  'Topics in a larger or smaller share of the comments than in the baseline, by more than chance explains; of those called rising or falling about one in ten is expected to be chance all the same. Tried from 10 mentions in both together.':
    'Ämnen i en större eller mindre andel av kommentarerna än i jämförelsetiden, mer än slumpen förklarar; av dem som kallas stigande eller fallande väntas ungefär ett av tio ändå vara slump. Prövas från 10 nämnanden i båda tillsammans.',
  'Share of the comments that mention a topic of an update which was shipped or declined, and of which those who asked were told after the comment.':
    'Andelen kommentarer som nämner ett ämne i en uppdatering som levererades eller avböjdes, och vars avsändare fick besked efter kommentaren.',
  'Share whose paid service ended within 30 days, of those who were told and of those who were not. Those not told have not agreed to hear or cannot be written to: an association, not an effect.':
    'Andelen vars betalda tjänst tog slut inom 30 dagar, av dem som fick besked och av dem som inte fick det. De som inte fick besked har inte sagt ja till att höra eller går inte att skriva till: ett samband, inte en effekt.',
  'How many more in a hundred churned where people were told than where they were not: what telling changed, since chance alone decided who was told.':
    'Hur många fler av hundra som lämnade där folk fick besked än där de inte fick det: vad beskedet ändrade, eftersom bara slumpen avgjorde vem som fick det.',
  'Share of them with two or more purchases in the range. A longer range finds more of them: compare ranges of equal length only. A refund takes no purchase away.':
    'Andelen av dem med två eller fler köp i tiden. En längre tid finner fler av dem: jämför bara lika långa tider. En återbetalning tar inte bort ett köp.',
  'Purchases per customer over the range, with the 95 % interval of the mean.':
    'Köp per kund under tiden, med 95 %-intervallet för medelvärdet.',
  'Recency (days since the last purchase), frequency (purchases) and monetary value (what was paid less refunds), each from 1 to 5: 1 plus the fifths of all customers who lie strictly below. Equal values get equal marks, so a mark may go to more or less than a fifth, or to nobody.':
    'Aktualitet (dagar sedan senaste köp), frekvens (köp) och värde (betalt minus återbetalt), vart och ett från 1 till 5: 1 plus de femtedelar av kunderna som ligger strikt under. Lika värden får lika betyg, så ett betyg kan gå till mer eller mindre än en femtedel, eller till ingen.',
  'Answered scores. A dismissed survey lowers the response rate, not the score.':
    'Besvarade betyg. En avfärdad enkät sänker svarsfrekvensen, inte betyget.',
  'Answered scores from 1 to 5.': 'Besvarade betyg från 1 till 5.',
  'Answered scores from 1 (disagree) to 7 (agree): "made it easy for me".':
    'Besvarade betyg från 1 (håller inte med) till 7 (håller med): ”gjorde det lätt för mig”.',
  'Displays: times the survey was visible to someone, previews left out.':
    'Visningar: gånger enkäten syntes för någon, utan förhandsvisningar.',
  'Customers in a paying spell at the start of the period, paused ones included.':
    'Kunder i en betalperiod vid periodens början, också pausade.',
  'Paying spells that touch the period: those at its start and those begun within it.':
    'Betalperioder som rör tiden: de vid början och de som började inom den.',
  'Customers paying on an average day of the period: customer-days over its days.':
    'Kunder som betalar en genomsnittlig dag: kunddagar över dagar.',
  'Customers at the start of each day; n is their mean over the days.':
    'Kunder vid varje dags början; n är deras medeltal.',
  'Customers at the start of the period, though some who left joined later.':
    'Kunder vid periodens början, fast några som lämnade kom senare.',
  'Customers at the end of the period, none of whom left.':
    'Kunder vid periodens slut, varav ingen lämnade.',
  'Mean of the customers at the start and at the end of the period.':
    'Medeltalet av kunderna vid periodens början och slut.',
  'Customers in a paying spell at the start of the period.':
    'Kunder i en betalperiod vid periodens början.',
  'Customers at the start of the period, all of them.': 'Alla kunder vid periodens början.',
  'Customers at the start of the period who are billed by the month, the year, or otherwise.':
    'Kunder vid periodens början som faktureras per månad, år eller annars.',
  'Customers at the start of the period.': 'Kunder vid periodens början.',
  'Movements of the period, by customer and currency; start plus all of them is the end.':
    'Periodens rörelser, per kund och valuta; början plus alla är slutet.',
  'MRR at the start of the period, one currency.': 'MRR vid periodens början, en valuta.',
  'MRR at the start of each day, one currency; n is its mean over the days.':
    'MRR vid varje dags början, en valuta; n är dess medeltal.',
  'MRR at the start of the period, one currency, all of it.':
    'All MRR vid periodens början, en valuta.',
  'MRR won in the period: new, expansion and reactivation, one currency.':
    'MRR som vanns under perioden: ny, utökad och återaktiverad, en valuta.',
  'Customers who pay in the currency at the end of the period, paused ones included.':
    'Kunder som betalar i valutan vid periodens slut, också pausade.',
  'Customers at the start of the period, at its churn rate by the month.':
    'Kunder vid periodens början, med dess bortfall per månad.',
  'ARPA, and the churn rate of the customers at the start of the period.':
    'ARPA, och bortfallet bland kunderna vid periodens början.',
  "Customers whose first paying spell began in the cohort's month or quarter.":
    'Kunder vars första betalperiod började i kohortens månad eller kvartal.',
  'MRR the cohort began with, one currency: the sum of its first amounts.':
    'MRR som kohorten började med, en valuta: summan av dess första belopp.',
  'Customers who had paid for that many months less one, and whose month of tenure was over within the range: each month of a customer counts in one range only.':
    'Kunder som hade betalat en månad mindre än så, och vars månad var slut inom tiden: varje kundmånad räknas i en enda tid.',
  'First paying times of all customers, those still going on included as far as they have come.':
    'Alla kunders första betaltider, pågående räknade så långt de kommit.',
  'Customers who began a trial in the range and had not paid before, each once, by the first; only trials begun long enough ago.':
    'Kunder som började testa i tiden och inte hade betalat förut, en gång var; bara test som börjat tillräckligt länge sedan.',
  'Customers whose first renewal (a month or a year after they first paid) fell due in the range, at least 30 days ago; by how they are billed now, or were at the end.':
    'Kunder vars första förlängning (en månad eller ett år efter första betalningen) förföll i tiden, för minst 30 dagar sedan; efter hur de faktureras nu, eller gjorde vid slutet.',
  'Customers whose price changed in the range, each once, by the first change, and followed for the whole horizon.':
    'Kunder vars pris ändrades i tiden, en gång var, efter första ändringen, och som följts hela horisonten.',
  'Answers of customers who paid then, watched for the whole horizon: one for each customer and horizon, the first. Who had not answered is watched from the last day that can be.':
    'Svar från kunder som betalade då, följda hela horisonten: ett per kund och horisont, det första. Den som inte svarat följs från den sista dag som går.',
  'Payers on the first of a month, with the band that was known before that day. Only months followed for the whole 90 days, and none that overlap.':
    'Betalande den första i en månad, med nivån som var känd före den dagen. Bara månader följda hela 90 dagarna, utan överlapp.',
  'Customers with the trait, and customers without it, followed equally long.':
    'Kunder med egenskapen och kunder utan, följda lika länge.',
  'Customers with the trait and without it, compared only with those on the same plan then.':
    'Kunder med egenskapen och utan, jämförda bara med dem på samma plan då.',
  'Customers who paid when they answered, from the first answer of the period on; or everybody who paid on a fixed day, by what they had said last before it.':
    'Kunder som betalade när de svarade, från periodens första svar; eller alla som betalade en bestämd dag, efter vad de sagt senast innan.',
  'Customers with MRR when they answered, watched for the whole horizon; each in the currency it pays most in.':
    'Kunder med MRR när de svarade, följda hela horisonten; var och en i den valuta den betalar mest i.',
  'Customers who left in the period by their own wish, or naming a reason.':
    'Kunder som lämnade under perioden av egen vilja, eller med en orsak.',
  'Customers who left for a reason and had said so before, as early-warning recall counts them, since there are follow-ups.':
    'Kunder som lämnade av en orsak och hade sagt det innan, sedan det finns uppföljningar.',
  'Complaints opened in the period whose time to acknowledge has passed.':
    'Klagomål som öppnades under perioden och vars tid för att uppmärksammas har gått.',
  'Customers who still paid 7 days after the promised time of their first complaint in the period, and were watched for 90 days from then; beside them those who pay and never complained.':
    'Kunder som fortfarande betalade 7 dagar efter utlovad tid för sitt första klagomål i perioden, och följdes 90 dagar därifrån; bredvid dem de som betalar och aldrig klagat.',
  'Customers who left in the period, for whatever cause.':
    'Kunder som lämnade under perioden, av vilken orsak som helst.',
  'Cancellation answers of the period that name a reason.':
    'Periodens uppsägningssvar som anger en orsak.',
  'Customers whose paid service ended in the period, whether a reason was told or not.':
    'Kunder vars betalda tjänst tog slut under perioden, med eller utan orsak.',
  'Sessions that name a reason, but for “other”, which always stands last.':
    'Sessioner som anger en orsak, utom ”annat”, som alltid står sist.',
  'Definitive sessions of the period that ended.': 'Periodens slutgiltiga sessioner som avslutades.',
  'Definitive sessions of the period in the arm with offers.':
    'Periodens slutgiltiga sessioner i gruppen med erbjudanden.',
  'Definitive sessions of the period in which an offer stood.':
    'Periodens slutgiltiga sessioner där ett erbjudande visades.',
  'Definitive sessions of customers who paid then and were followed for the whole horizon.':
    'Slutgiltiga sessioner av kunder som betalade då och följts hela horisonten.',
  'Definitive sessions of customers who paid then and were followed for the whole horizon, by arm.':
    'Slutgiltiga sessioner av kunder som betalade då och följts hela horisonten, per grupp.',
  'Customers who paid when the playbook first began for them and were followed for the whole horizon, by arm: those it worked on, and those held out.':
    'Kunder som betalade när handlingsplanen först började för dem och följts hela horisonten, per grupp: de den verkade på och de utanför.',
  'Customers who did not pay when the playbook first began for them and were followed for the whole horizon, by arm.':
    'Kunder som inte betalade när handlingsplanen först började för dem och följts hela horisonten, per grupp.',
  'Comments of the period.': 'Periodens kommentarer.',
  'Comments of the period, tagged with a theme or not.':
    'Periodens kommentarer, med eller utan tema.',
  'Comments of the period, and comments of the period before.':
    'Periodens kommentarer, och dem från perioden före.',
  'Comments of the period, and comments of the baseline before it, four times as long.':
    'Periodens kommentarer, och dem från jämförelsetiden före, fyra gånger så lång.',
  'Customers who asked for something that was done or declined, paid when its telling began, and were followed for 30 days from then; each once, by the first.':
    'Kunder som bad om något som gjordes eller avböjdes, betalade när beskeden började och följdes 30 dagar därifrån; en gång var, för det första.',
  'The same customers, of those who agreed to hear: told, and drawn not to be told.':
    'Samma kunder, av dem som sagt ja till att höra: underrättade, och lottade att inte få besked.',
  'Customers with at least one purchase in the range.': 'Kunder med minst ett köp i tiden.',
  'Customers with a purchase in the range, one currency.': 'Kunder med ett köp i tiden, en valuta.',
  'No answers: no score.': 'Inga svar: inget betyg.',
  'No answers: no share.': 'Inga svar: ingen andel.',
  'No answers: no share and no mean.': 'Inga svar: ingen andel och inget medelvärde.',
  'No displays: no rate.': 'Inga visningar: ingen frekvens.',
  'No customers at the start: no rate.': 'Inga kunder vid början: ingen siffra.',
  'Nobody paid in the period: no rate.': 'Ingen betalade under perioden: ingen siffra.',
  'Nobody paid on any day: no rate.': 'Ingen betalade någon dag: ingen siffra.',
  'No day began with customers: no rate.': 'Ingen dag började med kunder: ingen siffra.',
  'Nobody in the base: no rate.': 'Ingen i underlaget: ingen siffra.',
  'No such customers at the start: no rate.': 'Inga sådana kunder vid början: ingen siffra.',
  'No customers at the start: no share.': 'Inga kunder vid början: ingen andel.',
  'No such movement: 0, as the ledger knows of every one.':
    'Ingen sådan rörelse: 0, eftersom kundboken vet om varje.',
  'No MRR at the start: no rate.': 'Ingen MRR vid början: ingen siffra.',
  'No day began with MRR: no rate.': 'Ingen dag började med MRR: ingen siffra.',
  'No MRR at the start: no share.': 'Ingen MRR vid början: ingen andel.',
  'No MRR was won: no share.': 'Ingen MRR vanns: ingen andel.',
  'No customers at the end: no average.': 'Inga kunder vid slutet: inget snitt.',
  'No churn rate: no lifetime.': 'Inget bortfall: ingen livslängd.',
  'No ARPA or no churn rate: no value.': 'Ingen ARPA eller inget bortfall: inget värde.',
  'A month or quarter that is not over yet has no share, which is not 0 %.':
    'En månad eller ett kvartal som inte är slut har ingen andel, vilket inte är 0 %.',
  'No MRR to begin with, or a month or quarter that is not over yet: no share.':
    'Ingen MRR att börja med, eller en månad eller ett kvartal som inte är slut: ingen andel.',
  'Nobody completed that month within the range: no share.':
    'Ingen fullbordade den månaden i tiden: ingen andel.',
  'Nobody has been followed for 3 months: no mean.':
    'Ingen har följts i 3 månader: inget medelvärde.',
  'No trial is old enough yet: no share.': 'Inget test är gammalt nog än: ingen andel.',
  'No first renewal was due so long ago: no share.':
    'Ingen första förlängning förföll så länge sedan: ingen andel.',
  'Nobody was followed for so long after a price change yet: no share.':
    'Ingen har följts så länge efter en prisändring än: ingen andel.',
  'Nobody could be watched for so long yet: no share.':
    'Ingen har kunnat följas så länge än: ingen andel.',
  'No month followed for 90 days yet: no share.':
    'Ingen månad har följts 90 dagar än: ingen andel.',
  'An empty group, or no churn at all: no ratio.':
    'En tom grupp, eller inget bortfall alls: ingen kvot.',
  'No plan has customers of both kinds with churn among them: no ratio.':
    'Ingen plan har kunder av båda slag med bortfall bland dem: ingen kvot.',
  'An empty group: no difference.': 'En tom grupp: ingen skillnad.',
  'Nobody answered in the period: no curve.': 'Ingen svarade under perioden: ingen kurva.',
  'Nobody left so in the period: no share.': 'Ingen lämnade så under perioden: ingen andel.',
  'Nobody left so since the first follow-up: no share.':
    'Ingen lämnade så sedan den första uppföljningen: ingen andel.',
  'No complaint whose time has passed: no share.': 'Inget klagomål vars tid har gått: ingen andel.',
  'Nobody watched to the end: no share.': 'Ingen följd till slutet: ingen andel.',
  'Nobody left in the period: no share.': 'Ingen lämnade under perioden: ingen andel.',
  'Nobody named a reason: no share.': 'Ingen angav en orsak: ingen andel.',
  'Nobody left: no share.': 'Ingen lämnade: ingen andel.',
  'Fewer than five expected at a place: no test.':
    'Färre än fem väntade på en plats: ingen prövning.',
  'Nobody came to leave: no share.': 'Ingen kom för att lämna: ingen andel.',
  'Nobody in that arm: no share.': 'Ingen i den gruppen: ingen andel.',
  'No offer stood: no share.': 'Inget erbjudande visades: ingen andel.',
  'Nobody was followed for so long yet: no share.': 'Ingen följdes så länge än: ingen andel.',
  'No holdout, or nobody followed for so long yet: no lift.':
    'Ingen kontrollgrupp, eller ingen följd så länge än: inget lyft.',
  'Nobody followed for so long yet: no share.': 'Ingen följd så länge än: ingen andel.',
  'No comments: no share.': 'Inga kommentarer: ingen andel.',
  'Fewer than 30 comments in either period, or nothing rising: an empty list.':
    'Färre än 30 kommentarer i någon av perioderna, eller inget som stiger: en tom lista.',
  'Fewer than 30 comments in the period or in the baseline: nothing rises or falls.':
    'Färre än 30 kommentarer i perioden eller jämförelsetiden: inget stiger eller faller.',
  'No holdout, fewer than 30 a side, or fewer than 5 who churned: no effect.':
    'Ingen kontrollgrupp, färre än 30 på en sida eller färre än 5 som lämnade: ingen effekt.',
  'No purchases: no share.': 'Inga köp: ingen andel.',
  'No purchases: no frequency.': 'Inga köp: ingen frekvens.',
  'Fewer than 5 customers: no marks.': 'Färre än 5 kunder: inga betyg.',
  'Delighted and SurveyMonkey NPS. Formbricks also divides by dismissals: nearer to 0.':
    'Delighteds och SurveyMonkeys NPS. Formbricks delar också med avfärdade: närmare 0.',
  'Delighted CSAT; not the mean of the scores, which some vendors call CSAT.':
    'Delighteds CSAT; inte medelbetyget, som vissa kallar CSAT.',
  'The agreement share of CES 2.0; vendors that print one number of 1–7 print the mean.':
    'Andelen som håller med i CES 2.0; de som skriver ut en siffra 1–7 visar medelvärdet.',
  'In-app survey tools that count per display; mail tools count per invitation.':
    'Enkätverktyg i appen som räknar per visning; mejlverktyg räknar per inbjudan.',
  'ChartMogul (standard) and ProfitWell, which leave out who joined and left within the period. Other vendors’ forms stand beside it, each under its own name.':
    'ChartMogul (standard) och ProfitWell, som utelämnar dem som kom och gick inom perioden. Andras former står bredvid, under egna namn.',
  'Stripe Billing’s subscriber churn rate, which takes the last 30 days.':
    'Stripe Billings kundbortfall, som tar de senaste 30 dagarna.',
  'Recurly. May exceed 100 %, as one place can be lost several times.':
    'Recurly. Kan gå över 100 %, eftersom en plats kan förloras flera gånger.',
  'Shopify, and ChartMogul’s setting of that name.':
    'Shopify, och ChartMoguls inställning med det namnet.',
  'Baremetrics’ user churn, which takes 30 days; for yearly plans a year.':
    'Baremetrics user churn, som tar 30 dagar; för årsplaner ett år.',
  'Some spreadsheets; no vendor we know of.': 'Vissa kalkylark; ingen leverantör vi känner till.',
  'Some spreadsheets; close to the rate by customer-days while growth is even.':
    'Vissa kalkylark; nära siffran per kunddag när tillväxten är jämn.',
  'Nothing in common use: many multiply by twelve, which overstates.':
    'Inget i vanligt bruk: många gånger med tolv, vilket överdriver.',
  'Recurly’s and ProfitWell’s voluntary and involuntary churn; they have no “unknown”.':
    'Recurlys och ProfitWells frivilliga och ofrivilliga bortfall; de har inget ”okänt”.',
  'Baremetrics, which watches yearly plans for a year and leaves shorter histories out.':
    'Baremetrics, som följer årsplaner i ett år och utelämnar kortare historik.',
  'HubSpot, Zendesk and most textbooks. Returned customers count as new here.':
    'HubSpot, Zendesk och de flesta läroböcker. Återvända kunder räknas här som nya.',
  "What ChartMogul's standard churn rate leaves, if nobody comes back. The formula (end − new) ÷ start is lower as soon as newcomers leave within the period.":
    'Vad ChartMoguls standardbortfall lämnar, om ingen kommer tillbaka. Formeln (slut − nya) ÷ början blir lägre så snart nykomlingar lämnar inom perioden.',
  'ChartMogul “New Business”, Stripe “New”.': 'ChartMogul ”New Business”, Stripe ”New”.',
  'ChartMogul “Expansion”, Stripe “Upgrades”.': 'ChartMogul ”Expansion”, Stripe ”Upgrades”.',
  'ChartMogul “Contraction”, Stripe “Downgrades”. Some vendors count a pause as churn.':
    'ChartMogul ”Contraction”, Stripe ”Downgrades”. Vissa räknar en paus som bortfall.',
  'ChartMogul and ProfitWell “Churn”. Others count it when the cancellation is asked for, which stands beside it as a second series.':
    'ChartMogul och ProfitWell ”Churn”. Andra räknar det när uppsägningen begärs, vilket står bredvid som en andra serie.',
  'ChartMogul and ProfitWell. Recurly counts a return within a month as never gone.':
    'ChartMogul och ProfitWell. Recurly räknar en återkomst inom en månad som aldrig borta.',
  'ChartMogul (standard) and Baremetrics; losses of those who joined in the period count.':
    'ChartMogul (standard) och Baremetrics; förluster från dem som kom i perioden räknas.',
  'ChartMogul (standard). Others leave reactivation out, which makes theirs higher.':
    'ChartMogul (standard). Andra utelämnar återaktivering, vilket gör deras högre.',
  'Nothing in common use.': 'Inget i vanligt bruk.',
  '100 % less ChartMogul’s gross MRR churn (standard).':
    '100 % minus ChartMoguls bruttobortfall av MRR (standard).',
  '100 % less ChartMogul’s net MRR churn (standard): reactivation is in it.':
    '100 % minus ChartMoguls nettobortfall av MRR (standard): återaktivering ingår.',
  'Investors’ NRR, which follows those who paid at the start; lower than ChartMogul’s.':
    'Investerares NRR, som följer dem som betalade vid början; lägre än ChartMoguls.',
  'Others divide expansion by the MRR at the start, and call that the expansion rate.':
    'Andra delar utökningen med MRR vid början och kallar det expansionstakt.',
  'ChartMogul ARPA, but for paused customers, who count here. Baremetrics calls it ARPU.':
    'ChartMoguls ARPA, utom pausade kunder, som räknas här. Baremetrics kallar det ARPU.',
  'Stripe, ChartMogul and others take 1 ÷ churn, which has no end when few leave.':
    'Stripe, ChartMogul och andra tar 1 ÷ bortfall, som saknar slut när få lämnar.',
  'ChartMogul and Stripe have ARPA ÷ churn, which stands beside it: it has no horizon.':
    'ChartMogul och Stripe har ARPA ÷ bortfall, som står bredvid: utan horisont.',
  "ChartMogul's customer retention cohorts, by the month in which customers began to pay.":
    'ChartMoguls kundkohorter, efter månaden då kunder började betala.',
  "ChartMogul's net MRR retention cohorts. A share of money has no interval.":
    'ChartMoguls kohorter för netto-MRR. En andel av pengar har inget intervall.',
  'Nothing in common use; the slope of a survival curve, month by month.':
    'Inget i vanligt bruk; lutningen på en överlevnadskurva, månad för månad.',
  'Not the lifetime of 1 ÷ churn, which takes churn for the same at every age and has no limit.':
    'Inte livslängden 1 ÷ bortfall, som tar bortfallet för detsamma vid varje ålder och saknar gräns.',
  "ChartMogul's trial-to-paid conversion, but with a limit in days, so that recent months can be compared with old ones.":
    'ChartMoguls test till betalt, men med en gräns i dagar, så att nya månader kan jämföras med gamla.',
  'The complement of trial-to-paid conversion.': 'Komplementet till test till betalt.',
  'The first month of tenure (the first twelve when billed by the year), failed payments apart.':
    'Första månaden som kund (de tolv första vid årsfaktura), misslyckade betalningar för sig.',
  'Nothing in common use. What follows a change is not always due to it.':
    'Inget i vanligt bruk. Det som följer en ändring beror inte alltid på den.',
  'Nothing in common use. An association with the answer, not its effect.':
    'Inget i vanligt bruk. Ett samband med svaret, inte dess effekt.',
  'The calibration tables of credit scoring, by band instead of by decile.':
    'Kreditbedömningens kalibreringstabeller, per nivå i stället för decil.',
  'The risk ratio of epidemiology.': 'Epidemiologins riskkvot.',
  'The Mantel–Haenszel estimate of epidemiology.': 'Epidemiologins Mantel–Haenszel-skattning.',
  'The odds ratio of epidemiology and of logistic regression.':
    'Oddskvoten i epidemiologi och logistisk regression.',
  'The risk difference of epidemiology.': 'Epidemiologins riskdifferens.',
  'The survival curve of lifelines and of R’s survfit. An association, not an effect.':
    'Överlevnadskurvan i lifelines och R:s survfit. Ett samband, inte en effekt.',
  'Recall (sensitivity) of a classifier.': 'En klassificerares täckning (känslighet).',
  'First-response SLA attainment of help desks, by the clock.':
    'Supportens svarstidslöften (SLA), efter klockan.',
  'The reason shares of Churnkey and Stripe, over answers instead of cancellations.':
    'Churnkeys och Stripes andelar av orsaker, över svar i stället för uppsägningar.',
  'Stripe’s cancellation feedback, over all ends instead of those with feedback.':
    'Stripes uppsägningsorsaker, över alla slut i stället för dem med orsak.',
  'The order effects of survey research; others show reasons in a fixed order.':
    'Enkätforskningens ordningseffekter; andra visar orsaker i fast ordning.',
  'The “deflected” of Chargebee Retention, and the save rate of most others.':
    'Chargebee Retentions ”deflected”, och de flesta andras räddningsgrad.',
  'The offer views of Chargebee Retention.': 'Chargebee Retentions visade erbjudanden.',
  'The acceptance rate of Churnkey, Chargebee and others.':
    'Acceptansgraden hos Churnkey, Chargebee och andra.',
  'The “saved” of Chargebee Retention, which waits 30 days.':
    'Chargebee Retentions ”saved”, som väntar 30 dagar.',
  'The lift report of Chargebee Retention. Save rates elsewhere count accepted offers, which counts those who would have stayed.':
    'Chargebee Retentions lyftrapport. Räddningsgrader annars räknar tagna erbjudanden, alltså även dem som ändå hade stannat.',
  'A holdout test. Reports elsewhere compare those who got a message with those who did not.':
    'Ett test med kontrollgrupp. Rapporter annars jämför dem som fick ett meddelande med dem som inte fick det.',
  'Win-back rate, against a holdout.': 'Återvinningsgrad, mot en kontrollgrupp.',
  'Nothing in common use: others count words, or responses of all kinds.':
    'Inget i vanligt bruk: andra räknar ord, eller svar av alla slag.',
  'Nothing in common use: each tool has themes of its own.':
    'Inget i vanligt bruk: varje verktyg har egna teman.',
  'The weighted log-odds of tidylo, taken over comments instead of words.':
    'tidylos viktade logg-odds, över kommentarer i stället för ord.',
  'Nothing in common use: elsewhere a ticket that is closed counts, told or not.':
    'Inget i vanligt bruk: annars räknas ett stängt ärende, med eller utan besked.',
  'The risk difference of a randomized trial.': 'Riskdifferensen i ett randomiserat försök.',
  "Stripe's formula, with both counts taken over the same range.":
    'Stripes formel, med båda antalen över samma tid.',
  "Stripe's formula. Also Shopify's orders per customer, of those who ordered.":
    'Stripes formel. Också Shopifys ordrar per kund, av dem som beställt.',
  'The usual RFM marks, except that others split ties by chance or by order.':
    'De vanliga RFM-betygen, utom att andra delar lika värden slumpvis eller efter ordning.',
}
