import type { Catalogue } from '../catalogue'

export const metrics: Catalogue = {
  'Share of promoters (9–10) minus share of detractors (0–6), in points from −100 to 100.':
    'Andelen af ambassadører (9–10) minus andelen af kritikere (0–6), i point fra −100 til 100.',
  'Share of answers that are 4 or 5 of 5.': 'Andelen af svar, der er 4 eller 5 af 5.',
  'Share of answers that are 5, 6 or 7 of 7. The mean stands beside it, named as such.':
    'Andelen af svar, der er 5, 6 eller 7 af 7. Gennemsnittet står ved siden af under eget navn.',
  'Share of displays that got an answer, partial ones included.':
    'Andelen af visninger, der fik et svar, også ufuldstændige.',
  'Share of the customers at the start whose paid service ended within the period. Who joined and left within it is counted apart.':
    'Andelen af kunderne ved start, hvis betalte tjeneste sluttede i perioden. Den, der kom og gik i den, tælles for sig.',
  'Share of all who paid at some time within the period whose paid service ended within it. The more join, the lower it is.':
    'Andelen af alle, der betalte på et tidspunkt i perioden, hvis betalte tjeneste sluttede i den. Jo flere nye, jo lavere.',
  'All who left, over the customers of an average day. Growth alone does not change it, which it does to every rate over the customers of one moment.':
    'Alle, der gik, over kunderne på en gennemsnitlig dag. Vækst alene ændrer den ikke, som den gør ved enhver andel af kunderne på ét tidspunkt.',
  'Each day’s share of the customers at its start who left on it, summed over the days. Not k ÷ n.':
    'Hver dags andel af kunderne ved dens start, der gik den dag, summeret over dagene. Ikke k ÷ n.',
  'All who left within the period, whenever they had joined, over the customers at its start.':
    'Alle, der gik i perioden, uanset hvornår de kom, over kunderne ved dens start.',
  'All who left within the period, whenever they had joined, over the customers at its end.':
    'Alle, der gik i perioden, uanset hvornår de kom, over kunderne ved dens slutning.',
  'All who left within the period, whenever they had joined, over the mean of the customers at its start and at its end.':
    'Alle, der gik i perioden, uanset hvornår de kom, over gennemsnittet af kunderne ved start og slut.',
  'What the customer churn rate of the period would be over a year if it went on so. 3 % a month is 30.6 % a year, not 36 %.':
    'Hvad periodens kundeafgang ville være over et år, hvis den fortsatte sådan. 3 % om måneden er 30,6 % om året, ikke 36 %.',
  'Share of the customers at the start who left by their own will, by a payment that failed, out of a pause that lasted too long, or for a cause nobody told. Together they are the customer churn rate.':
    'Andelen af kunderne ved start, der gik af egen vilje, ved en mislykket betaling, fra en for lang pause eller af en grund, ingen fortalte. Tilsammen er de kundeafgangen.',
  'The customer churn rate of customers billed one way, as last known of each. A yearly plan can end once a year, so its rate by the month tells little.':
    'Kundeafgangen blandt kunder, der faktureres på én måde, som senest kendt. En årsplan kan slutte én gang om året, så dens månedstal siger lidt.',
  'Customers at the end less those who began to pay within the period, over the customers at its start. Who joined and left pulls it down, though they never were among those to retain.':
    'Kunderne ved slut minus dem, der begyndte at betale i perioden, over kunderne ved start. Den, der kom og gik, trækker ned, skønt de aldrig var blandt dem at fastholde.',
  'Share of those customers who are in a paying spell at the end of the period too. Who joined within it is in neither count; who left and came back in time counts as retained.':
    'Andelen af de kunder, der også er i en betalingsperiode ved slutningen. Nye tælles ikke; den, der gik og kom tilbage i tide, tæller som fastholdt.',
  'MRR of customers who began to pay for the first time. A trial brings none.':
    'MRR fra kunder, der begyndte at betale for første gang. En prøve giver ingen.',
  'MRR that paying customers added: a larger plan, more seats, another subscription.':
    'MRR, som betalende kunder lagde til: en større plan, flere pladser, et abonnement mere.',
  'MRR that customers who stay took away; also when one of two subscriptions ends, and while they pause.':
    'MRR, som kunder, der bliver, tog væk; også når ét af to abonnementer slutter, og mens de holder pause.',
  'MRR of customers whose last paid service ended, on the day it ended.':
    'MRR fra kunder, hvis sidste betalte tjeneste sluttede, på dagen den sluttede.',
  'MRR of customers who had churned and pay again, however long they were away.':
    'MRR fra kunder, der var gået og betaler igen, hvor længe de end var væk.',
  'MRR lost to churn and contraction within the period, over the MRR at its start.':
    'MRR tabt ved afgang og reduktion i perioden, over MRR ved start.',
  'MRR lost to churn and contraction, minus what expansion and reactivation brought, over the MRR at the start. Below 0 is negative churn: more was won back and added than lost.':
    'MRR tabt ved afgang og reduktion, minus hvad udvidelse og genaktivering gav, over MRR ved start. Under 0 er negativ afgang: mere blev vundet end tabt.',
  'Each day’s churn and contraction over the MRR at its start, summed over the days. Not k ÷ n.':
    'Hver dags afgang og reduktion over MRR ved dens start, summeret over dagene. Ikke k ÷ n.',
  'The same, less expansion and reactivation: each day, 1 − (MRR at its end without new business) ÷ (MRR at its start). Not k ÷ n.':
    'Det samme, minus udvidelse og genaktivering: hver dag 1 − (MRR ved slut uden nye kunder) ÷ (MRR ved start). Ikke k ÷ n.',
  'MRR lost to churn and contraction of one kind, or by customers billed one way, over all MRR at the start. Together the parts are the gross MRR churn.':
    'MRR tabt ved afgang og reduktion af én type, eller fra kunder faktureret på én måde, over al MRR ved start. Delene er tilsammen brutto MRR-afgangen.',
  'MRR at the start less churn and contraction, over the MRR at the start: from 0 to 100 %, as nothing won counts.':
    'MRR ved start minus afgang og reduktion, over MRR ved start: fra 0 til 100 %, da intet vundet tæller.',
  'MRR at the start less churn and contraction, plus expansion and reactivation, over the MRR at the start. Above 100 % is negative churn.':
    'MRR ved start minus afgang og reduktion plus udvidelse og genaktivering, over MRR ved start. Over 100 % er negativ afgang.',
  'NRR without what customers brought who had left before: MRR at the start less churn and contraction, plus expansion, over the MRR at the start.':
    'NRR uden det, tilbagevendte kunder gav: MRR ved start minus afgang og reduktion plus udvidelse, over MRR ved start.',
  'Share of the MRR won that came from customers who were paying already.':
    'Andelen af den vundne MRR, der kom fra kunder, der allerede betalte.',
  'Average revenue per account: MRR at the end of the period over its paying customers.':
    'Gennemsnitlig omsætning pr. konto: MRR ved periodens slut over de betalende kunder.',
  'Months a customer stays on average, of the next 36, if churn goes on so. Without the horizon it is 1 ÷ churn: 5 % a month is 20 months, and half of them are gone after 13.5.':
    'Måneder en kunde bliver i snit, af de næste 36, hvis afgangen fortsætter sådan. Uden horisont er det 1 ÷ afgang: 5 % om måneden er 20 måneder, og halvdelen er væk efter 13,5.',
  'MRR an average customer brings within 36 months if ARPA and churn stay as they are. Revenue, not margin. The interval is that of the churn rate alone.':
    'MRR, en gennemsnitlig kunde giver på 36 måneder, hvis ARPA og afgang forbliver som nu. Omsætning, ikke margin. Intervallet er afgangens alene.',
  'Share of the cohort in a paying spell at the end of the month or quarter that lies so many after its own; 0 is its own. Who came back counts again.':
    'Andelen af kohorten i en betalingsperiode ved slutningen af den måned eller det kvartal, der ligger så langt efter dens egen; 0 er dens egen. Den, der kom tilbage, tæller igen.',
  'MRR of the cohort at the end of the month or quarter that lies so many after its own, over the MRR it began with. Above 100 % when those who stay pay more than the others took away.':
    'Kohortens MRR ved slutningen af den måned eller det kvartal, der ligger så langt efter dens egen, over den MRR, den begyndte med. Over 100 %, når de, der bliver, betaler mere, end de andre tog væk.',
  'Share of them whose paid service ended within that month of tenure. Who is still paying leaves the count with the last month they completed. First paying times only; a return is left out.':
    'Andelen af dem, hvis betalte tjeneste sluttede i den måned som kunde. Den, der stadig betaler, forlader optællingen med sin sidste hele måned. Kun første betalingstider; tilbagekomster er udeladt.',
  'Months a customer pays on average, of the first 3, 6, 12, 24 or 36: the longest of these that anybody has been followed for. Nothing is assumed of what comes later.':
    'Måneder en kunde betaler i snit, af de første 3, 6, 12, 24 eller 36: den længste, nogen er fulgt i. Intet antages om det, der kommer senere.',
  'Share of them who first paid within 7, 14, 30 or 60 days after the trial began.':
    'Andelen af dem, der først betalte inden for 7, 14, 30 eller 60 dage efter prøvens start.',
  'Share of them who had not paid within 7, 14, 30 or 60 days after the trial began: 100 % minus trial to paid. They never paid, so no MRR is lost and they are in no churn rate.':
    'Andelen af dem, der ikke havde betalt inden for 7, 14, 30 eller 60 dage efter prøvens start: 100 % minus prøve til betalt. De betalte aldrig, så ingen MRR tabes, og de er i ingen afgang.',
  'Share of them whose paid service ended by then, who left before it fell due included. When the payment failed, an end up to 30 days later counts too.':
    'Andelen af dem, hvis betalte tjeneste var sluttet da, også dem, der gik, før den forfaldt. Mislykkedes betalingen, tæller en afslutning op til 30 dage senere også.',
  'Share of them whose paid service ended within 30, 60 or 90 days after it. Told: an event "changed" with the reason "price_change". Inferred: more MRR on the same plan and interval, which added seats look like too; so both are counted apart.':
    'Andelen af dem, hvis betalte tjeneste sluttede inden for 30, 60 eller 90 dage efter. Fortalt: en hændelse "changed" med årsagen "price_change". Udledt: mere MRR på samme plan og interval, som flere pladser også ligner; derfor tælles de hver for sig.',
  'Share of them whose paid service ended within 30, 60 or 90 days after the answer.':
    'Andelen af dem, hvis betalte tjeneste sluttede inden for 30, 60 eller 90 dage efter svaret.',
  'Share of them whose paid service ended within 90 days. The score is replayed with what had been received by then, so that nothing is told after the event.':
    'Andelen af dem, hvis betalte tjeneste sluttede inden for 90 dage. Scoren genspilles med det, der var modtaget da, så intet siges bagefter.',
  'How many times as often those with the trait churned as those without: 1 is no difference. An association, not an effect.':
    'Hvor mange gange så ofte dem med egenskaben gik som dem uden: 1 er ingen forskel. En sammenhæng, ikke en virkning.',
  'The relative risk averaged over plans, so that a trait which is common on a plan people leave anyway is not blamed for it. Supposes about the same ratio on every plan.':
    'Den relative risiko i snit over planer, så en egenskab, der er almindelig på en plan, folk alligevel forlader, ikke får skylden. Forudsætter omtrent samme forhold på hver plan.',
  'The odds of churn (left to stayed) with the trait over those without. Close to the relative risk while churn is rare, further from 1 when it is not. An association, not an effect.':
    'Oddsene for afgang (gået mod blevet) med egenskaben over dem uden. Tæt på den relative risiko, når afgang er sjælden, længere fra 1 ellers. En sammenhæng, ikke en virkning.',
  'Churn rate with the trait minus the rate without it: how many more in a hundred left. An association, not an effect.':
    'Afgangen med egenskaben minus den uden: hvor mange flere ud af hundrede gik. En sammenhæng, ikke en virkning.',
  'Share of them still paying so many days later. Who is not followed that long yet counts for as long as they are. Curves are told apart only from 30 customers each and 5 churns in all.':
    'Andelen af dem, der stadig betaler så mange dage senere. Den, der ikke er fulgt så længe, tæller, så længe den er. Kurver skelnes først fra 30 kunder hver og 5, der gik, i alt.',
  'Share of them who paid more, less or nothing any more at the end of the horizon than at the answer, and the median change of what they paid. An association, not an effect.':
    'Andelen af dem, der betalte mere, mindre eller intet ved horisontens slutning end ved svaret, og medianændringen i det, de betalte. En sammenhæng, ikke en virkning.',
  'Share of them who had said so before: a score in the lowest band, a negative comment, or a reason in the cancellation survey. The same share of those who stay stands beside: a sign that as many of them give is no warning.':
    'Andelen af dem, der havde sagt det før: en score i laveste bånd, en negativ kommentar eller en årsag i opsigelsesundersøgelsen. Samme andel af dem, der bliver, står ved siden af: et tegn, som lige så mange af dem giver, er ingen advarsel.',
  'Share of them for whom a follow-up had been opened within the time looked back: somebody was told.':
    'Andelen af dem, der var åbnet en opfølgning for inden for den tid, der blev set tilbage: nogen fik det at vide.',
  'Share of them that somebody had acknowledged, or closed, by the time the rule gives. Hours are by the clock, nights and weekends included.':
    'Andelen af dem, som nogen havde kvitteret eller lukket inden for reglens tid. Timer går efter uret, nætter og weekender medregnet.',
  'Share of them who left within the 90 days, by how the complaint went: closed by the promised time, later, or not at all. It says what goes together, not what caused what.':
    'Andelen af dem, der gik inden for de 90 dage, efter hvordan klagen gik: lukket til lovet tid, senere eller slet ikke. Det siger, hvad der hænger sammen, ikke hvad der forårsager hvad.',
  'Share of them who had never been asked anything, or never answered, before they left. What the cancellation survey asks on the way out is not counted: it comes too late to hear them.':
    'Andelen af dem, der aldrig var blevet spurgt eller aldrig havde svaret, før de gik. Det, opsigelsesundersøgelsen spørger om på vej ud, tælles ikke: det kommer for sent til at høre dem.',
  'Share of those answers that name this cause. Only leavers are asked, so it says nothing of the risk of leaving.':
    'Andelen af de svar, der nævner denne årsag. Kun dem, der går, spørges, så den siger intet om risikoen for at gå.',
  'Share of them whose billing system or churn event named this reason for the end.':
    'Andelen af dem, hvis faktureringssystem eller hændelse angav denne årsag til afslutningen.',
  'How often a reason was chosen at each place of the list. When the first place is chosen more than the others, people take what they read first, and the shares say less than they seem to.':
    'Hvor ofte en årsag blev valgt på hver plads i listen. Når første plads vælges mere end de andre, tager folk det, de læser først, og andelene siger mindre, end de ser ud til.',
  'Share of those who came to leave and kept, accepted an offer or went away. Not saved yet: many of them cancel later.':
    'Andelen af dem, der kom for at gå og blev, accepterede et tilbud eller forlod siden. Ikke reddet endnu: mange af dem siger op senere.',
  'Share of them in which at least one offer stood before the person.':
    'Andelen af dem, hvor mindst ét tilbud stod foran personen.',
  'Share of them that accepted it. Accepted is not saved.':
    'Andelen af dem, der accepterede det. Accepteret er ikke reddet.',
  'Share of them whose paid service had not ended 30 or 90 days later, by the billing events, whatever they pressed.':
    'Andelen af dem, hvis betalte tjeneste ikke var sluttet 30 eller 90 dage senere ifølge faktureringen, uanset hvad de trykkede på.',
  'How many more in a hundred still pay where offers were shown than where none was, whether or not they accepted: what the offers changed, since chance alone decided who saw them.':
    'Hvor mange flere ud af hundrede der stadig betaler, hvor tilbud blev vist, end hvor ingen blev, uanset om de accepterede: hvad tilbuddene ændrede, da kun tilfældet afgjorde, hvem der så dem.',
  'How many left within the horizon, by the ledger. All count for whom it began, also where it stopped before its first step (intention to treat): chance alone decided the arms, so a difference is the effect of the playbook.':
    'Hvor mange der gik inden for horisonten, ifølge regnskabet. Alle, den begyndte for, tæller, også hvor den stoppede før første trin (intention to treat): kun tilfældet afgjorde grupperne, så en forskel er playbookens virkning.',
  'How many paid again, or for the first time, within the horizon, by the ledger.':
    'Hvor mange der betalte igen, eller for første gang, inden for horisonten, ifølge regnskabet.',
  'Share of the comments that mention the keyword, in whichever form.':
    'Andelen af kommentarer, der nævner nøgleordet, i enhver form.',
  'Share of the comments in which words of the theme stand. A comment can be about several, so shares do not add up to one.':
    'Andelen af kommentarer, hvor temaets ord står. En kommentar kan handle om flere, så andele lægges ikke sammen til én.',
  'Share of the comments that say something a person should know of or act on, as that they mean to cancel. It is what they say, not what they then do.':
    'Andelen af kommentarer, der siger noget, man bør vide eller handle på, som at de vil sige op. Det er, hvad de siger, ikke hvad de så gør.',
  'Keywords in a larger share of the comments than in the period before, by more than chance explains; of those listed about one in ten is expected to be chance all the same.':
    'Nøgleord i en større andel af kommentarerne end i perioden før, mere end tilfældigheder forklarer; af de viste ventes cirka ét ud af ti alligevel at være tilfældigt.',
  'Topics in a larger or smaller share of the comments than in the baseline, by more than chance explains; of those called rising or falling about one in ten is expected to be chance all the same. Tried from 10 mentions in both together.':
    'Emner i en større eller mindre andel af kommentarerne end i sammenligningstiden, mere end tilfældigheder forklarer; af dem, der kaldes stigende eller faldende, ventes cirka ét ud af ti alligevel at være tilfældigt. Prøves fra 10 omtaler i begge tilsammen.',
  'Share of the comments that mention a topic of an update which was shipped or declined, and of which those who asked were told after the comment.':
    'Andelen af kommentarer, der nævner et emne i en opdatering, som blev leveret eller afvist, og hvor dem, der bad om det, fik besked efter kommentaren.',
  'Share whose paid service ended within 30 days, of those who were told and of those who were not. Those not told have not agreed to hear or cannot be written to: an association, not an effect.':
    'Andelen, hvis betalte tjeneste sluttede inden for 30 dage, af dem, der fik besked, og af dem, der ikke fik. De sidste har ikke sagt ja til at høre eller kan ikke skrives til: en sammenhæng, ikke en virkning.',
  'How many more in a hundred churned where people were told than where they were not: what telling changed, since chance alone decided who was told.':
    'Hvor mange flere ud af hundrede der gik, hvor folk fik besked, end hvor de ikke fik: hvad beskeden ændrede, da kun tilfældet afgjorde, hvem der fik den.',
  'Share of them with two or more purchases in the range. A longer range finds more of them: compare ranges of equal length only. A refund takes no purchase away.':
    'Andelen af dem med to eller flere køb i perioden. En længere periode finder flere: sammenlign kun lige lange perioder. En refusion fjerner intet køb.',
  'Purchases per customer over the range, with the 95 % interval of the mean.':
    'Køb pr. kunde i perioden, med 95 %-intervallet for gennemsnittet.',
  'Recency (days since the last purchase), frequency (purchases) and monetary value (what was paid less refunds), each from 1 to 5: 1 plus the fifths of all customers who lie strictly below. Equal values get equal marks, so a mark may go to more or less than a fifth, or to nobody.':
    'Aktualitet (dage siden seneste køb), hyppighed (køb) og beløb (betalt minus refunderet), hver fra 1 til 5: 1 plus de femtedele af kunderne, der ligger strengt under. Lige værdier får lige karakter, så en karakter kan gå til mere eller mindre end en femtedel, eller til ingen.',
  'Answered scores. A dismissed survey lowers the response rate, not the score.':
    'Besvarede scorer. En afvist undersøgelse sænker svarprocenten, ikke scoren.',
  'Answered scores from 1 to 5.': 'Besvarede scorer fra 1 til 5.',
  'Answered scores from 1 (disagree) to 7 (agree): "made it easy for me".':
    'Besvarede scorer fra 1 (uenig) til 7 (enig): “gjorde det nemt for mig”.',
  'Displays: times the survey was visible to someone, previews left out.':
    'Visninger: gange undersøgelsen var synlig for nogen, uden forhåndsvisninger.',
  'Customers in a paying spell at the start of the period, paused ones included.':
    'Kunder i en betalingsperiode ved periodens start, også på pause.',
  'Paying spells that touch the period: those at its start and those begun within it.':
    'Betalingsperioder, der berører perioden: dem ved start og dem begyndt i den.',
  'Customers paying on an average day of the period: customer-days over its days.':
    'Kunder, der betaler på en gennemsnitlig dag: kundedage over dage.',
  'Customers at the start of each day; n is their mean over the days.':
    'Kunder ved hver dags start; n er deres gennemsnit.',
  'Customers at the start of the period, though some who left joined later.':
    'Kunder ved periodens start, skønt nogle, der gik, kom senere.',
  'Customers at the end of the period, none of whom left.':
    'Kunder ved periodens slut, hvoraf ingen gik.',
  'Mean of the customers at the start and at the end of the period.':
    'Gennemsnittet af kunderne ved periodens start og slut.',
  'Customers in a paying spell at the start of the period.':
    'Kunder i en betalingsperiode ved periodens start.',
  'Customers at the start of the period, all of them.': 'Alle kunder ved periodens start.',
  'Customers at the start of the period who are billed by the month, the year, or otherwise.':
    'Kunder ved periodens start, der faktureres pr. måned, år eller andet.',
  'Customers at the start of the period.': 'Kunder ved periodens start.',
  'Movements of the period, by customer and currency; start plus all of them is the end.':
    'Periodens bevægelser, pr. kunde og valuta; start plus dem alle er slut.',
  'MRR at the start of the period, one currency.': 'MRR ved periodens start, én valuta.',
  'MRR at the start of each day, one currency; n is its mean over the days.':
    'MRR ved hver dags start, én valuta; n er gennemsnittet.',
  'MRR at the start of the period, one currency, all of it.':
    'Al MRR ved periodens start, én valuta.',
  'MRR won in the period: new, expansion and reactivation, one currency.':
    'MRR vundet i perioden: ny, udvidet og genaktiveret, én valuta.',
  'Customers who pay in the currency at the end of the period, paused ones included.':
    'Kunder, der betaler i valutaen ved periodens slut, også på pause.',
  'Customers at the start of the period, at its churn rate by the month.':
    'Kunder ved periodens start, med dens afgang pr. måned.',
  'ARPA, and the churn rate of the customers at the start of the period.':
    'ARPA og afgangen blandt kunderne ved periodens start.',
  "Customers whose first paying spell began in the cohort's month or quarter.":
    'Kunder, hvis første betalingsperiode begyndte i kohortens måned eller kvartal.',
  'MRR the cohort began with, one currency: the sum of its first amounts.':
    'MRR, kohorten begyndte med, én valuta: summen af dens første beløb.',
  'Customers who had paid for that many months less one, and whose month of tenure was over within the range: each month of a customer counts in one range only.':
    'Kunder, der havde betalt én måned mindre, og hvis måned sluttede i perioden: hver kundemåned tælles i én periode.',
  'First paying times of all customers, those still going on included as far as they have come.':
    'Alle kunders første betalingstider, igangværende så langt de er nået.',
  'Customers who began a trial in the range and had not paid before, each once, by the first; only trials begun long enough ago.':
    'Kunder, der begyndte en prøve i perioden og ikke havde betalt før, én gang hver; kun prøver begyndt længe nok siden.',
  'Customers whose first renewal (a month or a year after they first paid) fell due in the range, at least 30 days ago; by how they are billed now, or were at the end.':
    'Kunder, hvis første fornyelse (en måned eller et år efter første betaling) forfaldt i perioden, for mindst 30 dage siden; efter hvordan de faktureres nu, eller blev ved slutningen.',
  'Customers whose price changed in the range, each once, by the first change, and followed for the whole horizon.':
    'Kunder, hvis pris blev ændret i perioden, én gang hver, ved første ændring, og fulgt i hele horisonten.',
  'Answers of customers who paid then, watched for the whole horizon: one for each customer and horizon, the first. Who had not answered is watched from the last day that can be.':
    'Svar fra kunder, der betalte da, fulgt i hele horisonten: ét pr. kunde og horisont, det første. Den, der ikke havde svaret, følges fra den sidste dag, det kan lade sig gøre.',
  'Payers on the first of a month, with the band that was known before that day. Only months followed for the whole 90 days, and none that overlap.':
    'Betalende den første i en måned, med det niveau, der var kendt før den dag. Kun måneder fulgt alle 90 dage, uden overlap.',
  'Customers with the trait, and customers without it, followed equally long.':
    'Kunder med egenskaben og kunder uden, fulgt lige længe.',
  'Customers with the trait and without it, compared only with those on the same plan then.':
    'Kunder med egenskaben og uden, sammenlignet kun med dem på samme plan da.',
  'Customers who paid when they answered, from the first answer of the period on; or everybody who paid on a fixed day, by what they had said last before it.':
    'Kunder, der betalte, da de svarede, fra periodens første svar; eller alle, der betalte en fast dag, efter hvad de sidst havde sagt før den.',
  'Customers with MRR when they answered, watched for the whole horizon; each in the currency it pays most in.':
    'Kunder med MRR, da de svarede, fulgt i hele horisonten; hver i den valuta, den betaler mest i.',
  'Customers who left in the period by their own wish, or naming a reason.':
    'Kunder, der gik i perioden efter eget ønske eller med en årsag.',
  'Customers who left for a reason and had said so before, as early-warning recall counts them, since there are follow-ups.':
    'Kunder, der gik af en årsag og havde sagt det før, siden der er opfølgninger.',
  'Complaints opened in the period whose time to acknowledge has passed.':
    'Klager åbnet i perioden, hvis tid til at kvittere er gået.',
  'Customers who still paid 7 days after the promised time of their first complaint in the period, and were watched for 90 days from then; beside them those who pay and never complained.':
    'Kunder, der stadig betalte 7 dage efter lovet tid for deres første klage i perioden og blev fulgt 90 dage derfra; ved siden af dem, der betaler og aldrig klagede.',
  'Customers who left in the period, for whatever cause.':
    'Kunder, der gik i perioden, uanset årsag.',
  'Cancellation answers of the period that name a reason.':
    'Periodens opsigelsessvar, der angiver en årsag.',
  'Customers whose paid service ended in the period, whether a reason was told or not.':
    'Kunder, hvis betalte tjeneste sluttede i perioden, med eller uden årsag.',
  'Sessions that name a reason, but for “other”, which always stands last.':
    'Forløb, der angiver en årsag, undtagen “andet”, som altid står sidst.',
  'Definitive sessions of the period that ended.': 'Periodens endelige forløb, der sluttede.',
  'Definitive sessions of the period in the arm with offers.':
    'Periodens endelige forløb i gruppen med tilbud.',
  'Definitive sessions of the period in which an offer stood.':
    'Periodens endelige forløb, hvor et tilbud stod.',
  'Definitive sessions of customers who paid then and were followed for the whole horizon.':
    'Endelige forløb af kunder, der betalte da og er fulgt i hele horisonten.',
  'Definitive sessions of customers who paid then and were followed for the whole horizon, by arm.':
    'Endelige forløb af kunder, der betalte da og er fulgt i hele horisonten, pr. gruppe.',
  'Customers who paid when the playbook first began for them and were followed for the whole horizon, by arm: those it worked on, and those held out.':
    'Kunder, der betalte, da playbooken først begyndte for dem, og er fulgt i hele horisonten, pr. gruppe: dem, den virkede på, og dem holdt udenfor.',
  'Customers who did not pay when the playbook first began for them and were followed for the whole horizon, by arm.':
    'Kunder, der ikke betalte, da playbooken først begyndte for dem, og er fulgt i hele horisonten, pr. gruppe.',
  'Comments of the period.': 'Periodens kommentarer.',
  'Comments of the period, tagged with a theme or not.':
    'Periodens kommentarer, med eller uden tema.',
  'Comments of the period, and comments of the period before.':
    'Periodens kommentarer og dem fra perioden før.',
  'Comments of the period, and comments of the baseline before it, four times as long.':
    'Periodens kommentarer og dem fra sammenligningstiden før, fire gange så lang.',
  'Customers who asked for something that was done or declined, paid when its telling began, and were followed for 30 days from then; each once, by the first.':
    'Kunder, der bad om noget, som blev gjort eller afvist, betalte, da beskeden begyndte, og blev fulgt 30 dage derfra; én gang hver, ved den første.',
  'The same customers, of those who agreed to hear: told, and drawn not to be told.':
    'De samme kunder, af dem, der har sagt ja til at høre: fik besked, og udtrukket til ikke at få.',
  'Customers with at least one purchase in the range.': 'Kunder med mindst ét køb i perioden.',
  'Customers with a purchase in the range, one currency.':
    'Kunder med et køb i perioden, én valuta.',
  'No answers: no score.': 'Ingen svar: ingen score.',
  'No answers: no share.': 'Ingen svar: ingen andel.',
  'No answers: no share and no mean.': 'Ingen svar: ingen andel og intet gennemsnit.',
  'No displays: no rate.': 'Ingen visninger: ingen procent.',
  'No customers at the start: no rate.': 'Ingen kunder ved start: intet tal.',
  'Nobody paid in the period: no rate.': 'Ingen betalte i perioden: intet tal.',
  'Nobody paid on any day: no rate.': 'Ingen betalte nogen dag: intet tal.',
  'No day began with customers: no rate.': 'Ingen dag begyndte med kunder: intet tal.',
  'Nobody in the base: no rate.': 'Ingen i grundlaget: intet tal.',
  'No such customers at the start: no rate.': 'Ingen sådanne kunder ved start: intet tal.',
  'No customers at the start: no share.': 'Ingen kunder ved start: ingen andel.',
  'No such movement: 0, as the ledger knows of every one.':
    'Ingen sådan bevægelse: 0, da regnskabet kender dem alle.',
  'No MRR at the start: no rate.': 'Ingen MRR ved start: intet tal.',
  'No day began with MRR: no rate.': 'Ingen dag begyndte med MRR: intet tal.',
  'No MRR at the start: no share.': 'Ingen MRR ved start: ingen andel.',
  'No MRR was won: no share.': 'Ingen MRR blev vundet: ingen andel.',
  'No customers at the end: no average.': 'Ingen kunder ved slut: intet gennemsnit.',
  'No churn rate: no lifetime.': 'Ingen afgangstal: ingen levetid.',
  'No ARPA or no churn rate: no value.': 'Ingen ARPA eller intet afgangstal: ingen værdi.',
  'A month or quarter that is not over yet has no share, which is not 0 %.':
    'En måned eller et kvartal, der ikke er slut, har ingen andel, hvilket ikke er 0 %.',
  'No MRR to begin with, or a month or quarter that is not over yet: no share.':
    'Ingen MRR at begynde med, eller en måned eller et kvartal, der ikke er slut: ingen andel.',
  'Nobody completed that month within the range: no share.':
    'Ingen gennemførte den måned i perioden: ingen andel.',
  'Nobody has been followed for 3 months: no mean.':
    'Ingen er fulgt i 3 måneder: intet gennemsnit.',
  'No trial is old enough yet: no share.': 'Ingen prøve er gammel nok endnu: ingen andel.',
  'No first renewal was due so long ago: no share.':
    'Ingen første fornyelse forfaldt så længe siden: ingen andel.',
  'Nobody was followed for so long after a price change yet: no share.':
    'Ingen er fulgt så længe efter en prisændring endnu: ingen andel.',
  'Nobody could be watched for so long yet: no share.':
    'Ingen har kunnet følges så længe endnu: ingen andel.',
  'No month followed for 90 days yet: no share.':
    'Ingen måned er fulgt i 90 dage endnu: ingen andel.',
  'An empty group, or no churn at all: no ratio.':
    'En tom gruppe eller ingen afgang overhovedet: intet forhold.',
  'No plan has customers of both kinds with churn among them: no ratio.':
    'Ingen plan har kunder af begge slags med afgang blandt dem: intet forhold.',
  'An empty group: no difference.': 'En tom gruppe: ingen forskel.',
  'Nobody answered in the period: no curve.': 'Ingen svarede i perioden: ingen kurve.',
  'Nobody left so in the period: no share.': 'Ingen gik sådan i perioden: ingen andel.',
  'Nobody left so since the first follow-up: no share.':
    'Ingen gik sådan siden den første opfølgning: ingen andel.',
  'No complaint whose time has passed: no share.': 'Ingen klage, hvis tid er gået: ingen andel.',
  'Nobody watched to the end: no share.': 'Ingen fulgt til slutningen: ingen andel.',
  'Nobody left in the period: no share.': 'Ingen gik i perioden: ingen andel.',
  'Nobody named a reason: no share.': 'Ingen angav en årsag: ingen andel.',
  'Nobody left: no share.': 'Ingen gik: ingen andel.',
  'Fewer than five expected at a place: no test.': 'Færre end fem ventet på en plads: ingen test.',
  'Nobody came to leave: no share.': 'Ingen kom for at gå: ingen andel.',
  'Nobody in that arm: no share.': 'Ingen i den gruppe: ingen andel.',
  'No offer stood: no share.': 'Intet tilbud stod: ingen andel.',
  'Nobody was followed for so long yet: no share.': 'Ingen blev fulgt så længe endnu: ingen andel.',
  'No holdout, or nobody followed for so long yet: no lift.':
    'Ingen kontrolgruppe, eller ingen fulgt så længe endnu: intet løft.',
  'Nobody followed for so long yet: no share.': 'Ingen fulgt så længe endnu: ingen andel.',
  'No comments: no share.': 'Ingen kommentarer: ingen andel.',
  'Fewer than 30 comments in either period, or nothing rising: an empty list.':
    'Færre end 30 kommentarer i en af perioderne, eller intet, der stiger: en tom liste.',
  'Fewer than 30 comments in the period or in the baseline: nothing rises or falls.':
    'Færre end 30 kommentarer i perioden eller sammenligningstiden: intet stiger eller falder.',
  'No holdout, fewer than 30 a side, or fewer than 5 who churned: no effect.':
    'Ingen kontrolgruppe, færre end 30 på en side eller færre end 5, der gik: ingen virkning.',
  'No purchases: no share.': 'Ingen køb: ingen andel.',
  'No purchases: no frequency.': 'Ingen køb: ingen hyppighed.',
  'Fewer than 5 customers: no marks.': 'Færre end 5 kunder: ingen karakterer.',
  'Delighted and SurveyMonkey NPS. Formbricks also divides by dismissals: nearer to 0.':
    'Delighteds og SurveyMonkeys NPS. Formbricks deler også med afviste: nærmere 0.',
  'Delighted CSAT; not the mean of the scores, which some vendors call CSAT.':
    'Delighteds CSAT; ikke gennemsnittet, som nogle kalder CSAT.',
  'The agreement share of CES 2.0; vendors that print one number of 1–7 print the mean.':
    'Andelen af enige i CES 2.0; dem, der viser ét tal 1–7, viser gennemsnittet.',
  'In-app survey tools that count per display; mail tools count per invitation.':
    'Værktøjer i appen, der tæller pr. visning; mailværktøjer tæller pr. invitation.',
  'ChartMogul (standard) and ProfitWell, which leave out who joined and left within the period. Other vendors’ forms stand beside it, each under its own name.':
    'ChartMogul (standard) og ProfitWell, som udelader dem, der kom og gik i perioden. Andres former står ved siden af under egne navne.',
  'Stripe Billing’s subscriber churn rate, which takes the last 30 days.':
    'Stripe Billings abonnentafgang, som tager de seneste 30 dage.',
  'Recurly. May exceed 100 %, as one place can be lost several times.':
    'Recurly. Kan overstige 100 %, da én plads kan tabes flere gange.',
  'Shopify, and ChartMogul’s setting of that name.':
    'Shopify og ChartMoguls indstilling med det navn.',
  'Baremetrics’ user churn, which takes 30 days; for yearly plans a year.':
    'Baremetrics’ user churn, som tager 30 dage; for årsplaner et år.',
  'Some spreadsheets; no vendor we know of.': 'Nogle regneark; ingen udbyder, vi kender.',
  'Some spreadsheets; close to the rate by customer-days while growth is even.':
    'Nogle regneark; tæt på tallet pr. kundedag, når væksten er jævn.',
  'Nothing in common use: many multiply by twelve, which overstates.':
    'Intet i almindelig brug: mange ganger med tolv, hvilket overdriver.',
  'Recurly’s and ProfitWell’s voluntary and involuntary churn; they have no “unknown”.':
    'Recurlys og ProfitWells frivillige og ufrivillige afgang; de har intet “ukendt”.',
  'Baremetrics, which watches yearly plans for a year and leaves shorter histories out.':
    'Baremetrics, som følger årsplaner i et år og udelader kortere historik.',
  'HubSpot, Zendesk and most textbooks. Returned customers count as new here.':
    'HubSpot, Zendesk og de fleste lærebøger. Tilbagevendte kunder tæller her som nye.',
  "What ChartMogul's standard churn rate leaves, if nobody comes back. The formula (end − new) ÷ start is lower as soon as newcomers leave within the period.":
    'Hvad ChartMoguls standardafgang efterlader, hvis ingen kommer tilbage. Formlen (slut − nye) ÷ start er lavere, så snart nye går i perioden.',
  'ChartMogul “New Business”, Stripe “New”.': 'ChartMogul “New Business”, Stripe “New”.',
  'ChartMogul “Expansion”, Stripe “Upgrades”.': 'ChartMogul “Expansion”, Stripe “Upgrades”.',
  'ChartMogul “Contraction”, Stripe “Downgrades”. Some vendors count a pause as churn.':
    'ChartMogul “Contraction”, Stripe “Downgrades”. Nogle tæller en pause som afgang.',
  'ChartMogul and ProfitWell “Churn”. Others count it when the cancellation is asked for, which stands beside it as a second series.':
    'ChartMogul og ProfitWell “Churn”. Andre tæller det, når opsigelsen ønskes, hvilket står ved siden af som en anden serie.',
  'ChartMogul and ProfitWell. Recurly counts a return within a month as never gone.':
    'ChartMogul og ProfitWell. Recurly tæller en tilbagekomst inden for en måned som aldrig væk.',
  'ChartMogul (standard) and Baremetrics; losses of those who joined in the period count.':
    'ChartMogul (standard) og Baremetrics; tab fra dem, der kom i perioden, tæller.',
  'ChartMogul (standard). Others leave reactivation out, which makes theirs higher.':
    'ChartMogul (standard). Andre udelader genaktivering, hvilket gør deres højere.',
  'Nothing in common use.': 'Intet i almindelig brug.',
  '100 % less ChartMogul’s gross MRR churn (standard).':
    '100 % minus ChartMoguls brutto MRR-afgang (standard).',
  '100 % less ChartMogul’s net MRR churn (standard): reactivation is in it.':
    '100 % minus ChartMoguls netto MRR-afgang (standard): genaktivering er med.',
  'Investors’ NRR, which follows those who paid at the start; lower than ChartMogul’s.':
    'Investorers NRR, som følger dem, der betalte ved start; lavere end ChartMoguls.',
  'Others divide expansion by the MRR at the start, and call that the expansion rate.':
    'Andre deler udvidelsen med MRR ved start og kalder det udvidelsesrate.',
  'ChartMogul ARPA, but for paused customers, who count here. Baremetrics calls it ARPU.':
    'ChartMoguls ARPA, undtagen kunder på pause, som tæller her. Baremetrics kalder det ARPU.',
  'Stripe, ChartMogul and others take 1 ÷ churn, which has no end when few leave.':
    'Stripe, ChartMogul og andre tager 1 ÷ afgang, som ingen ende har, når få går.',
  'ChartMogul and Stripe have ARPA ÷ churn, which stands beside it: it has no horizon.':
    'ChartMogul og Stripe har ARPA ÷ afgang, som står ved siden af: uden horisont.',
  "ChartMogul's customer retention cohorts, by the month in which customers began to pay.":
    'ChartMoguls kundekohorter, efter den måned, kunder begyndte at betale.',
  "ChartMogul's net MRR retention cohorts. A share of money has no interval.":
    'ChartMoguls kohorter for netto MRR. En andel af penge har intet interval.',
  'Nothing in common use; the slope of a survival curve, month by month.':
    'Intet i almindelig brug; hældningen på en overlevelseskurve, måned for måned.',
  'Not the lifetime of 1 ÷ churn, which takes churn for the same at every age and has no limit.':
    'Ikke levetiden 1 ÷ afgang, som tager afgangen for den samme i enhver alder og ingen grænse har.',
  "ChartMogul's trial-to-paid conversion, but with a limit in days, so that recent months can be compared with old ones.":
    'ChartMoguls prøve til betalt, men med en grænse i dage, så nye måneder kan sammenlignes med gamle.',
  'The complement of trial-to-paid conversion.': 'Komplementet til prøve til betalt.',
  'The first month of tenure (the first twelve when billed by the year), failed payments apart.':
    'Første måned som kunde (de første tolv ved årlig fakturering), mislykkede betalinger for sig.',
  'Nothing in common use. What follows a change is not always due to it.':
    'Intet i almindelig brug. Det, der følger en ændring, skyldes den ikke altid.',
  'Nothing in common use. An association with the answer, not its effect.':
    'Intet i almindelig brug. En sammenhæng med svaret, ikke dets virkning.',
  'The calibration tables of credit scoring, by band instead of by decile.':
    'Kreditvurderingens kalibreringstabeller, pr. niveau i stedet for decil.',
  'The risk ratio of epidemiology.': 'Epidemiologiens risikoratio.',
  'The Mantel–Haenszel estimate of epidemiology.': 'Epidemiologiens Mantel–Haenszel-estimat.',
  'The odds ratio of epidemiology and of logistic regression.':
    'Oddsratioen i epidemiologi og logistisk regression.',
  'The risk difference of epidemiology.': 'Epidemiologiens risikodifference.',
  'The survival curve of lifelines and of R’s survfit. An association, not an effect.':
    'Overlevelseskurven i lifelines og R’s survfit. En sammenhæng, ikke en virkning.',
  'Recall (sensitivity) of a classifier.': 'En klassifikators recall (følsomhed).',
  'First-response SLA attainment of help desks, by the clock.':
    'Supportens svartid (SLA), efter uret.',
  'The reason shares of Churnkey and Stripe, over answers instead of cancellations.':
    'Churnkeys og Stripes andele af årsager, over svar i stedet for opsigelser.',
  'Stripe’s cancellation feedback, over all ends instead of those with feedback.':
    'Stripes opsigelsesårsager, over alle afslutninger i stedet for dem med årsag.',
  'The order effects of survey research; others show reasons in a fixed order.':
    'Surveyforskningens rækkefølgeeffekter; andre viser årsager i fast rækkefølge.',
  'The “deflected” of Chargebee Retention, and the save rate of most others.':
    'Chargebee Retentions “deflected” og de fleste andres redningsrate.',
  'The offer views of Chargebee Retention.': 'Chargebee Retentions viste tilbud.',
  'The acceptance rate of Churnkey, Chargebee and others.':
    'Acceptraten hos Churnkey, Chargebee og andre.',
  'The “saved” of Chargebee Retention, which waits 30 days.':
    'Chargebee Retentions “saved”, som venter 30 dage.',
  'The lift report of Chargebee Retention. Save rates elsewhere count accepted offers, which counts those who would have stayed.':
    'Chargebee Retentions løftrapport. Redningsrater andre steder tæller accepterede tilbud, altså også dem, der alligevel var blevet.',
  'A holdout test. Reports elsewhere compare those who got a message with those who did not.':
    'En test med kontrolgruppe. Rapporter andre steder sammenligner dem, der fik en besked, med dem, der ikke fik.',
  'Win-back rate, against a holdout.': 'Genvindingsrate, mod en kontrolgruppe.',
  'Nothing in common use: others count words, or responses of all kinds.':
    'Intet i almindelig brug: andre tæller ord eller svar af enhver slags.',
  'Nothing in common use: each tool has themes of its own.':
    'Intet i almindelig brug: hvert værktøj har egne temaer.',
  'The weighted log-odds of tidylo, taken over comments instead of words.':
    'tidylos vægtede log-odds, over kommentarer i stedet for ord.',
  'Nothing in common use: elsewhere a ticket that is closed counts, told or not.':
    'Intet i almindelig brug: andre steder tæller en lukket sag, med eller uden besked.',
  'The risk difference of a randomized trial.': 'Risikodifferencen i et randomiseret forsøg.',
  "Stripe's formula, with both counts taken over the same range.":
    'Stripes formel, med begge antal over samme periode.',
  "Stripe's formula. Also Shopify's orders per customer, of those who ordered.":
    'Stripes formel. Også Shopifys ordrer pr. kunde, af dem, der bestilte.',
  'The usual RFM marks, except that others split ties by chance or by order.':
    'De sædvanlige RFM-karakterer, undtagen at andre deler lige værdier tilfældigt eller efter orden.',
}
