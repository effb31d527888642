import type { Catalogue } from '../catalogue'

export const metrics: Catalogue = {
  'Share of promoters (9–10) minus share of detractors (0–6), in points from −100 to 100.':
    '推荐者（9–10）占比减去贬损者（0–6）占比，以 −100 到 100 分表示。',
  'Share of answers that are 4 or 5 of 5.': '5 分制中给 4 或 5 分的回答占比。',
  'Share of answers that are 5, 6 or 7 of 7. The mean stands beside it, named as such.':
    '7 分制中给 5、6 或 7 分的回答占比。均值另列于旁。',
  'Share of displays that got an answer, partial ones included.': '获得回答的展示占比，含未完成的回答。',
  'Share of the customers at the start whose paid service ended within the period. Who joined and left within it is counted apart.':
    '期初客户中付费服务在期内结束者的占比。期内加入又离开者另计。',
  'Share of all who paid at some time within the period whose paid service ended within it. The more join, the lower it is.':
    '期内任意时间付费者中，付费服务在期内结束者的占比。新加入越多则越低。',
  'All who left, over the customers of an average day. Growth alone does not change it, which it does to every rate over the customers of one moment.':
    '所有离开者除以平均每日客户数。仅有增长不会改变它，而以某一时点客户为分母的流失率都会变。',
  'Each day’s share of the customers at its start who left on it, summed over the days. Not k ÷ n.':
    '每日日初客户中当日离开者的占比，按日累加。不等于 k ÷ n。',
  'All who left within the period, whenever they had joined, over the customers at its start.':
    '期内所有离开者（不论何时加入）除以期初客户。',
  'All who left within the period, whenever they had joined, over the customers at its end.':
    '期内所有离开者（不论何时加入）除以期末客户。',
  'All who left within the period, whenever they had joined, over the mean of the customers at its start and at its end.':
    '期内所有离开者（不论何时加入）除以期初与期末客户的均值。',
  'What the customer churn rate of the period would be over a year if it went on so. 3 % a month is 30.6 % a year, not 36 %.':
    '若照此持续，本期客户流失率对应的年流失率。每月 3 % 即每年 30.6 %，而非 36 %。',
  'Share of the customers at the start who left by their own will, by a payment that failed, out of a pause that lasted too long, or for a cause nobody told. Together they are the customer churn rate.':
    '期初客户中，因自愿、付款失败、暂停过久或原因未知而离开者的占比。合计即客户流失率。',
  'The customer churn rate of customers billed one way, as last known of each. A yearly plan can end once a year, so its rate by the month tells little.':
    '按最近已知计费方式划分的客户流失率。年付套餐一年只能结束一次，其月度流失率意义不大。',
  'Customers at the end less those who began to pay within the period, over the customers at its start. Who joined and left pulls it down, though they never were among those to retain.':
    '期末客户减去期内开始付费者，再除以期初客户。期内加入又离开者会拉低它，尽管他们本不在应留存之列。',
  'Share of those customers who are in a paying spell at the end of the period too. Who joined within it is in neither count; who left and came back in time counts as retained.':
    '这些客户中期末仍处于付费期者的占比。期内加入者不计；离开后及时回来者视为留存。',
  'MRR of customers who began to pay for the first time. A trial brings none.':
    '首次开始付费的客户带来的 MRR。试用不计。',
  'MRR that paying customers added: a larger plan, more seats, another subscription.':
    '付费客户增加的 MRR：更大的套餐、更多席位、另一份订阅。',
  'MRR that customers who stay took away; also when one of two subscriptions ends, and while they pause.':
    '留下的客户减少的 MRR；两份订阅之一结束或暂停期间也计入。',
  'MRR of customers whose last paid service ended, on the day it ended.':
    '最后一项付费服务结束的客户的 MRR，计在结束当日。',
  'MRR of customers who had churned and pay again, however long they were away.':
    '曾流失又再次付费的客户的 MRR，不论离开多久。',
  'MRR lost to churn and contraction within the period, over the MRR at its start.':
    '期内因流失和收缩损失的 MRR 除以期初 MRR。',
  'MRR lost to churn and contraction, minus what expansion and reactivation brought, over the MRR at the start. Below 0 is negative churn: more was won back and added than lost.':
    '因流失和收缩损失的 MRR 减去扩展和重新激活带来的，再除以期初 MRR。低于 0 即负流失：增加多于损失。',
  'Each day’s churn and contraction over the MRR at its start, summed over the days. Not k ÷ n.':
    '每日流失与收缩除以日初 MRR，按日累加。不等于 k ÷ n。',
  'The same, less expansion and reactivation: each day, 1 − (MRR at its end without new business) ÷ (MRR at its start). Not k ÷ n.':
    '同上，再减去扩展与重新激活：每日 1 −（日末 MRR 不含新业务）÷（日初 MRR）。不等于 k ÷ n。',
  'MRR lost to churn and contraction of one kind, or by customers billed one way, over all MRR at the start. Together the parts are the gross MRR churn.':
    '某类流失与收缩或某计费方式客户损失的 MRR，除以全部期初 MRR。各部分合计即 MRR 总流失。',
  'MRR at the start less churn and contraction, over the MRR at the start: from 0 to 100 %, as nothing won counts.':
    '期初 MRR 减去流失与收缩，除以期初 MRR：0 到 100 %，新增不计。',
  'MRR at the start less churn and contraction, plus expansion and reactivation, over the MRR at the start. Above 100 % is negative churn.':
    '期初 MRR 减去流失与收缩，加上扩展与重新激活，除以期初 MRR。高于 100 % 即负流失。',
  'NRR without what customers brought who had left before: MRR at the start less churn and contraction, plus expansion, over the MRR at the start.':
    '不含回归客户的 NRR：期初 MRR 减去流失与收缩，加上扩展，除以期初 MRR。',
  'Share of the MRR won that came from customers who were paying already.': '新增 MRR 中来自已付费客户的占比。',
  'Average revenue per account: MRR at the end of the period over its paying customers.':
    '每账户平均收入：期末 MRR 除以付费客户数。',
  'Months a customer stays on average, of the next 36, if churn goes on so. Without the horizon it is 1 ÷ churn: 5 % a month is 20 months, and half of them are gone after 13.5.':
    '若流失照此持续，客户在未来 36 个月内平均停留的月数。不设期限即 1 ÷ 流失率：每月 5 % 为 20 个月，而一半客户在 13.5 个月后已离开。',
  'MRR an average customer brings within 36 months if ARPA and churn stay as they are. Revenue, not margin. The interval is that of the churn rate alone.':
    '若 ARPA 与流失不变，平均客户在 36 个月内带来的 MRR。是收入而非利润。区间仅为流失率的区间。',
  'Share of the cohort in a paying spell at the end of the month or quarter that lies so many after its own; 0 is its own. Who came back counts again.':
    '分群在其后第若干个月或季度末仍处于付费期的占比；0 为其自身。回归者重新计入。',
  'MRR of the cohort at the end of the month or quarter that lies so many after its own, over the MRR it began with. Above 100 % when those who stay pay more than the others took away.':
    '分群在其后第若干个月或季度末的 MRR 除以初始 MRR。留下者增付多于离开者减少时高于 100 %。',
  'Share of them whose paid service ended within that month of tenure. Who is still paying leaves the count with the last month they completed. First paying times only; a return is left out.':
    '在该客龄月付费服务结束者的占比。仍在付费者于其最后完整月退出统计。仅计首次付费期；回归不计。',
  'Months a customer pays on average, of the first 3, 6, 12, 24 or 36: the longest of these that anybody has been followed for. Nothing is assumed of what comes later.':
    '客户在最初 3、6、12、24 或 36 个月中平均付费的月数：取已有人被跟踪的最长者。对之后不作假设。',
  'Share of them who first paid within 7, 14, 30 or 60 days after the trial began.':
    '试用开始后 7、14、30 或 60 天内首次付费者的占比。',
  'Share of them who had not paid within 7, 14, 30 or 60 days after the trial began: 100 % minus trial to paid. They never paid, so no MRR is lost and they are in no churn rate.':
    '试用开始后 7、14、30 或 60 天内未付费者的占比：100 % 减去试用转付费率。他们从未付费，故不损失 MRR，也不在任何流失率中。',
  'Share of them whose paid service ended by then, who left before it fell due included. When the payment failed, an end up to 30 days later counts too.':
    '届时付费服务已结束者的占比，含到期前离开者。若付款失败，30 天内结束也计入。',
  'Share of them whose paid service ended within 30, 60 or 90 days after it. Told: an event "changed" with the reason "price_change". Inferred: more MRR on the same plan and interval, which added seats look like too; so both are counted apart.':
    '其后 30、60 或 90 天内付费服务结束者的占比。已告知：原因为 "price_change" 的 "changed" 事件。推断：同套餐同周期的 MRR 增加，增加席位也会如此，故两者分开计算。',
  'Share of them whose paid service ended within 30, 60 or 90 days after the answer.':
    '回答后 30、60 或 90 天内付费服务结束者的占比。',
  'Share of them whose paid service ended within 90 days. The score is replayed with what had been received by then, so that nothing is told after the event.':
    '90 天内付费服务结束者的占比。评分按当时已收到的信息重演，避免事后之见。',
  'How many times as often those with the trait churned as those without: 1 is no difference. An association, not an effect.':
    '具有该特征者的流失频率是不具有者的多少倍：1 表示无差别。是关联而非效果。',
  'The relative risk averaged over plans, so that a trait which is common on a plan people leave anyway is not blamed for it. Supposes about the same ratio on every plan.':
    '按套餐平均的相对风险，以免把本就易流失套餐的问题归咎于其常见特征。假设各套餐比值大致相同。',
  'The odds of churn (left to stayed) with the trait over those without. Close to the relative risk while churn is rare, further from 1 when it is not. An association, not an effect.':
    '有该特征与无该特征的流失优势（离开比留下）之比。流失少见时接近相对风险，否则离 1 更远。是关联而非效果。',
  'Churn rate with the trait minus the rate without it: how many more in a hundred left. An association, not an effect.':
    '有该特征者的流失率减去无该特征者的：每百人多离开多少。是关联而非效果。',
  'Share of them still paying so many days later. Who is not followed that long yet counts for as long as they are. Curves are told apart only from 30 customers each and 5 churns in all.':
    '若干天后仍付费者的占比。尚未跟踪这么久者按已跟踪时长计。每条曲线至少 30 位客户且共 5 次流失才作区分。',
  'Share of them who paid more, less or nothing any more at the end of the horizon than at the answer, and the median change of what they paid. An association, not an effect.':
    '期末与回答时相比付费更多、更少或不再付费者的占比，以及付费变化的中位数。是关联而非效果。',
  'Share of them who had said so before: a score in the lowest band, a negative comment, or a reason in the cancellation survey. The same share of those who stay stands beside: a sign that as many of them give is no warning.':
    '此前已有表示者的占比：最低档评分、负面评论或取消问卷中的原因。旁列留下者的同一占比：若同样多的人给出，则不算预警。',
  'Share of them for whom a follow-up had been opened within the time looked back: somebody was told.':
    '回溯期内已为其打开跟进者的占比：有人知晓。',
  'Share of them that somebody had acknowledged, or closed, by the time the rule gives. Hours are by the clock, nights and weekends included.':
    '在规则时限内已受理或关闭者的占比。按自然小时计算，含夜间和周末。',
  'Share of them who left within the 90 days, by how the complaint went: closed by the promised time, later, or not at all. It says what goes together, not what caused what.':
    '按投诉结果（按时关闭、延迟关闭、未关闭）划分的 90 天内离开者占比。表示关联而非因果。',
  'Share of them who had never been asked anything, or never answered, before they left. What the cancellation survey asks on the way out is not counted: it comes too late to hear them.':
    '离开前从未被询问或从未回答者的占比。离开时取消问卷的提问不计：已来不及倾听。',
  'Share of those answers that name this cause. Only leavers are asked, so it says nothing of the risk of leaving.':
    '这些回答中提到该原因的占比。只问离开者，故不说明离开的风险。',
  'Share of them whose billing system or churn event named this reason for the end.':
    '计费系统或流失事件将该原因列为结束原因者的占比。',
  'How often a reason was chosen at each place of the list. When the first place is chosen more than the others, people take what they read first, and the shares say less than they seem to.':
    '列表各位置上原因被选中的频率。若第一位被选更多，说明人们选先读到的，各占比的含义便没那么大。',
  'Share of those who came to leave and kept, accepted an offer or went away. Not saved yet: many of them cancel later.':
    '前来取消者中选择保留、接受优惠或中途离开者的占比。尚不算挽回：其中许多人之后仍会取消。',
  'Share of them in which at least one offer stood before the person.': '其中至少展示过一个优惠的占比。',
  'Share of them that accepted it. Accepted is not saved.': '其中接受者的占比。接受不等于挽回。',
  'Share of them whose paid service had not ended 30 or 90 days later, by the billing events, whatever they pressed.':
    '按计费事件，30 或 90 天后付费服务仍未结束者的占比，不论当时点了什么。',
  'How many more in a hundred still pay where offers were shown than where none was, whether or not they accepted: what the offers changed, since chance alone decided who saw them.':
    '展示优惠与未展示相比，每百人中多多少人仍在付费，不论是否接受：这是优惠带来的变化，因为谁看到全凭随机。',
  'How many left within the horizon, by the ledger. All count for whom it began, also where it stopped before its first step (intention to treat): chance alone decided the arms, so a difference is the effect of the playbook.':
    '按账本，期限内离开的人数。启动者全部计入，即使在第一步前就停止（意向性分析）：分组全凭随机，故差异即行动手册的效果。',
  'How many paid again, or for the first time, within the horizon, by the ledger.':
    '按账本，期限内再次或首次付费的人数。',
  'Share of the comments that mention the keyword, in whichever form.': '提到该关键词（任意词形）的评论占比。',
  'Share of the comments in which words of the theme stand. A comment can be about several, so shares do not add up to one.':
    '含有该主题词语的评论占比。一条评论可涉及多个主题，故各占比之和不为一。',
  'Share of the comments that say something a person should know of or act on, as that they mean to cancel. It is what they say, not what they then do.':
    '说出了值得了解或处理之事（如打算取消）的评论占比。是所说，而非随后所做。',
  'Keywords in a larger share of the comments than in the period before, by more than chance explains; of those listed about one in ten is expected to be chance all the same.':
    '占比高于上一期且超出偶然的关键词；列出者中仍预计约十分之一出于偶然。',
  'Topics in a larger or smaller share of the comments than in the baseline, by more than chance explains; of those called rising or falling about one in ten is expected to be chance all the same. Tried from 10 mentions in both together.':
    '占比高于或低于基线且超出偶然的话题；被称为上升或下降者中仍预计约十分之一出于偶然。两期合计提及 10 次起检验。',
  'Share of the comments that mention a topic of an update which was shipped or declined, and of which those who asked were told after the comment.':
    '提到已发布或已拒绝的更新之话题、且提出者在评论后被告知的评论占比。',
  'Share whose paid service ended within 30 days, of those who were told and of those who were not. Those not told have not agreed to hear or cannot be written to: an association, not an effect.':
    '已告知者与未告知者中 30 天内付费服务结束者的占比。未告知者或未同意接收，或无法联系：是关联而非效果。',
  'How many more in a hundred churned where people were told than where they were not: what telling changed, since chance alone decided who was told.':
    '告知与未告知相比，每百人多流失多少：这是告知带来的变化，因为谁被告知全凭随机。',
  'Share of them with two or more purchases in the range. A longer range finds more of them: compare ranges of equal length only. A refund takes no purchase away.':
    '期内购买两次及以上者的占比。期间越长越多：只比较等长期间。退款不减少购买次数。',
  'Purchases per customer over the range, with the 95 % interval of the mean.':
    '期内每位客户的购买次数，附均值的 95 % 区间。',
  'Recency (days since the last purchase), frequency (purchases) and monetary value (what was paid less refunds), each from 1 to 5: 1 plus the fifths of all customers who lie strictly below. Equal values get equal marks, so a mark may go to more or less than a fifth, or to nobody.':
    '最近一次购买（距今天数）、频率（购买次数）与金额（实付减退款），各 1 至 5 分：1 加上严格低于其者所占的五分位数。数值相同则得分相同，故某分可能多于或少于五分之一，或无人。',
  'Answered scores. A dismissed survey lowers the response rate, not the score.':
    '已给出的评分。关闭问卷会降低回答率，而不影响评分。',
  'Answered scores from 1 to 5.': '1 到 5 的已给评分。',
  'Answered scores from 1 (disagree) to 7 (agree): "made it easy for me".':
    '1（不同意）到 7（同意）的已给评分：“让我轻松完成”。',
  'Displays: times the survey was visible to someone, previews left out.': '展示：问卷对某人可见的次数，不含预览。',
  'Customers in a paying spell at the start of the period, paused ones included.':
    '期初处于付费期的客户，含暂停者。',
  'Paying spells that touch the period: those at its start and those begun within it.':
    '与本期相交的付费期：期初已有的与期内开始的。',
  'Customers paying on an average day of the period: customer-days over its days.':
    '平均每日付费客户：客户日数除以天数。',
  'Customers at the start of each day; n is their mean over the days.': '每日日初的客户；n 为其按日均值。',
  'Customers at the start of the period, though some who left joined later.': '期初客户，尽管有些离开者是之后加入的。',
  'Customers at the end of the period, none of whom left.': '期末客户，他们均未离开。',
  'Mean of the customers at the start and at the end of the period.': '期初与期末客户的均值。',
  'Customers in a paying spell at the start of the period.': '期初处于付费期的客户。',
  'Customers at the start of the period, all of them.': '期初的全部客户。',
  'Customers at the start of the period who are billed by the month, the year, or otherwise.':
    '期初按月、按年或其他方式计费的客户。',
  'Customers at the start of the period.': '期初客户。',
  'Movements of the period, by customer and currency; start plus all of them is the end.':
    '本期按客户与货币的变动；期初加全部变动即期末。',
  'MRR at the start of the period, one currency.': '期初 MRR，单一货币。',
  'MRR at the start of each day, one currency; n is its mean over the days.':
    '每日日初 MRR，单一货币；n 为其按日均值。',
  'MRR at the start of the period, one currency, all of it.': '全部期初 MRR，单一货币。',
  'MRR won in the period: new, expansion and reactivation, one currency.':
    '本期新增 MRR：新客、扩展与重新激活，单一货币。',
  'Customers who pay in the currency at the end of the period, paused ones included.':
    '期末以该货币付费的客户，含暂停者。',
  'Customers at the start of the period, at its churn rate by the month.': '期初客户，按本期月流失率。',
  'ARPA, and the churn rate of the customers at the start of the period.': 'ARPA 与期初客户的流失率。',
  "Customers whose first paying spell began in the cohort's month or quarter.":
    '首个付费期始于该分群所属月份或季度的客户。',
  'MRR the cohort began with, one currency: the sum of its first amounts.':
    '分群的初始 MRR，单一货币：其首笔金额之和。',
  'Customers who had paid for that many months less one, and whose month of tenure was over within the range: each month of a customer counts in one range only.':
    '已付费满该月数减一且该客龄月在期内结束的客户：每个客户月只计入一个期间。',
  'First paying times of all customers, those still going on included as far as they have come.':
    '所有客户的首次付费期，进行中的计至目前。',
  'Customers who began a trial in the range and had not paid before, each once, by the first; only trials begun long enough ago.':
    '期内开始试用且此前未付费的客户，每人计一次；仅限开始足够久的试用。',
  'Customers whose first renewal (a month or a year after they first paid) fell due in the range, at least 30 days ago; by how they are billed now, or were at the end.':
    '首次续费（首次付费后一个月或一年）在期内到期且已过至少 30 天的客户；按其现在或结束时的计费方式。',
  'Customers whose price changed in the range, each once, by the first change, and followed for the whole horizon.':
    '期内价格变动的客户，每人按首次变动计一次，并被跟踪满整个期限。',
  'Answers of customers who paid then, watched for the whole horizon: one for each customer and horizon, the first. Who had not answered is watched from the last day that can be.':
    '当时付费并被观察满整个期限的客户的回答：每位客户每个期限取首个。未回答者从可行的最后一日起观察。',
  'Payers on the first of a month, with the band that was known before that day. Only months followed for the whole 90 days, and none that overlap.':
    '每月一日的付费者，取该日前已知的档位。仅限跟踪满 90 天且互不重叠的月份。',
  'Customers with the trait, and customers without it, followed equally long.':
    '具有与不具有该特征的客户，跟踪时长相同。',
  'Customers with the trait and without it, compared only with those on the same plan then.':
    '具有与不具有该特征的客户，仅与当时同套餐者比较。',
  'Customers who paid when they answered, from the first answer of the period on; or everybody who paid on a fixed day, by what they had said last before it.':
    '回答时付费的客户，从本期首个回答起；或某固定日付费的所有人，按此前最后所说划分。',
  'Customers with MRR when they answered, watched for the whole horizon; each in the currency it pays most in.':
    '回答时有 MRR 且被观察满整个期限的客户；各取其支付最多的货币。',
  'Customers who left in the period by their own wish, or naming a reason.': '本期自愿离开或说明原因的客户。',
  'Customers who left for a reason and had said so before, as early-warning recall counts them, since there are follow-ups.':
    '因某原因离开且此前已表示过的客户，自有跟进起计。',
  'Complaints opened in the period whose time to acknowledge has passed.': '本期打开且受理时限已过的投诉。',
  'Customers who still paid 7 days after the promised time of their first complaint in the period, and were watched for 90 days from then; beside them those who pay and never complained.':
    '本期首次投诉承诺时间 7 天后仍付费、并自此观察 90 天的客户；旁列付费且从未投诉者。',
  'Customers who left in the period, for whatever cause.': '本期离开的客户，不论原因。',
  'Cancellation answers of the period that name a reason.': '本期说明原因的取消回答。',
  'Customers whose paid service ended in the period, whether a reason was told or not.':
    '本期付费服务结束的客户，不论是否说明原因。',
  'Sessions that name a reason, but for “other”, which always stands last.':
    '说明原因的会话，“其他”除外（始终排在最后）。',
  'Definitive sessions of the period that ended.': '本期已结束的确定会话。',
  'Definitive sessions of the period in the arm with offers.': '本期有优惠组的确定会话。',
  'Definitive sessions of the period in which an offer stood.': '本期展示过优惠的确定会话。',
  'Definitive sessions of customers who paid then and were followed for the whole horizon.':
    '当时付费且被跟踪满整个期限的客户的确定会话。',
  'Definitive sessions of customers who paid then and were followed for the whole horizon, by arm.':
    '当时付费且被跟踪满整个期限的客户的确定会话，按组。',
  'Customers who paid when the playbook first began for them and were followed for the whole horizon, by arm: those it worked on, and those held out.':
    '行动手册首次为其启动时付费并被跟踪满整个期限的客户，按组：执行组与对照组。',
  'Customers who did not pay when the playbook first began for them and were followed for the whole horizon, by arm.':
    '行动手册首次为其启动时未付费并被跟踪满整个期限的客户，按组。',
  'Comments of the period.': '本期评论。',
  'Comments of the period, tagged with a theme or not.': '本期评论，不论是否有主题。',
  'Comments of the period, and comments of the period before.': '本期评论与上一期评论。',
  'Comments of the period, and comments of the baseline before it, four times as long.':
    '本期评论与此前四倍长的基线期评论。',
  'Customers who asked for something that was done or declined, paid when its telling began, and were followed for 30 days from then; each once, by the first.':
    '曾提出已完成或被拒绝之事、告知开始时付费并自此跟踪 30 天的客户；每人按首次计一次。',
  'The same customers, of those who agreed to hear: told, and drawn not to be told.':
    '同上客户中同意接收者：已告知与被抽中不告知者。',
  'Customers with at least one purchase in the range.': '期内至少购买一次的客户。',
  'Customers with a purchase in the range, one currency.': '期内有购买的客户，单一货币。',
  'No answers: no score.': '无回答：无评分。',
  'No answers: no share.': '无回答：无占比。',
  'No answers: no share and no mean.': '无回答：无占比和均值。',
  'No displays: no rate.': '无展示：无比率。',
  'No customers at the start: no rate.': '期初无客户：无比率。',
  'Nobody paid in the period: no rate.': '本期无人付费：无比率。',
  'Nobody paid on any day: no rate.': '任何一日均无人付费：无比率。',
  'No day began with customers: no rate.': '没有一日日初有客户：无比率。',
  'Nobody in the base: no rate.': '基数为空：无比率。',
  'No such customers at the start: no rate.': '期初无此类客户：无比率。',
  'No customers at the start: no share.': '期初无客户：无占比。',
  'No such movement: 0, as the ledger knows of every one.': '无此变动：0，因为账本知道每一次变动。',
  'No MRR at the start: no rate.': '期初无 MRR：无比率。',
  'No day began with MRR: no rate.': '没有一日日初有 MRR：无比率。',
  'No MRR at the start: no share.': '期初无 MRR：无占比。',
  'No MRR was won: no share.': '未新增 MRR：无占比。',
  'No customers at the end: no average.': '期末无客户：无均值。',
  'No churn rate: no lifetime.': '无流失率：无生命周期。',
  'No ARPA or no churn rate: no value.': '无 ARPA 或无流失率：无价值。',
  'A month or quarter that is not over yet has no share, which is not 0 %.':
    '尚未结束的月份或季度没有占比，这不是 0 %。',
  'No MRR to begin with, or a month or quarter that is not over yet: no share.':
    '无初始 MRR，或月份、季度尚未结束：无占比。',
  'Nobody completed that month within the range: no share.': '期内无人完成该月：无占比。',
  'Nobody has been followed for 3 months: no mean.': '无人被跟踪满 3 个月：无均值。',
  'No trial is old enough yet: no share.': '尚无足够久的试用：无占比。',
  'No first renewal was due so long ago: no share.': '没有那么早到期的首次续费：无占比。',
  'Nobody was followed for so long after a price change yet: no share.': '价格变动后尚无人被跟踪这么久：无占比。',
  'Nobody could be watched for so long yet: no share.': '尚无人能被观察这么久：无占比。',
  'No month followed for 90 days yet: no share.': '尚无月份被跟踪满 90 天：无占比。',
  'An empty group, or no churn at all: no ratio.': '某组为空或完全无流失：无比值。',
  'No plan has customers of both kinds with churn among them: no ratio.': '没有套餐同时含两类客户且有流失：无比值。',
  'An empty group: no difference.': '某组为空：无差值。',
  'Nobody answered in the period: no curve.': '本期无人回答：无曲线。',
  'Nobody left so in the period: no share.': '本期无人如此离开：无占比。',
  'Nobody left so since the first follow-up: no share.': '自首次跟进起无人如此离开：无占比。',
  'No complaint whose time has passed: no share.': '没有时限已过的投诉：无占比。',
  'Nobody watched to the end: no share.': '无人被观察到底：无占比。',
  'Nobody left in the period: no share.': '本期无人离开：无占比。',
  'Nobody named a reason: no share.': '无人说明原因：无占比。',
  'Nobody left: no share.': '无人离开：无占比。',
  'Fewer than five expected at a place: no test.': '某位置期望少于五次：不检验。',
  'Nobody came to leave: no share.': '无人前来取消：无占比。',
  'Nobody in that arm: no share.': '该组无人：无占比。',
  'No offer stood: no share.': '未展示优惠：无占比。',
  'Nobody was followed for so long yet: no share.': '尚无人被跟踪如此之久：无占比。',
  'No holdout, or nobody followed for so long yet: no lift.': '无对照组或尚无人被跟踪这么久：无提升值。',
  'Nobody followed for so long yet: no share.': '尚无人被跟踪这么久：无占比。',
  'No comments: no share.': '无评论：无占比。',
  'Fewer than 30 comments in either period, or nothing rising: an empty list.':
    '任一期评论少于 30 条或无上升：空列表。',
  'Fewer than 30 comments in the period or in the baseline: nothing rises or falls.':
    '本期或基线评论少于 30 条：无升降。',
  'No holdout, fewer than 30 a side, or fewer than 5 who churned: no effect.':
    '无对照组、任一侧少于 30 或流失少于 5：无效果。',
  'No purchases: no share.': '无购买：无占比。',
  'No purchases: no frequency.': '无购买：无频率。',
  'Fewer than 5 customers: no marks.': '少于 5 位客户：不评分。',
  'Delighted and SurveyMonkey NPS. Formbricks also divides by dismissals: nearer to 0.':
    'Delighted 与 SurveyMonkey 的 NPS。Formbricks 还除以关闭数：更接近 0。',
  'Delighted CSAT; not the mean of the scores, which some vendors call CSAT.':
    'Delighted 的 CSAT；不是某些厂商称作 CSAT 的均值。',
  'The agreement share of CES 2.0; vendors that print one number of 1–7 print the mean.':
    'CES 2.0 的同意占比；显示 1–7 单一数字者为均值。',
  'In-app survey tools that count per display; mail tools count per invitation.':
    '按展示计数的应用内问卷工具；邮件工具按邀请计数。',
  'ChartMogul (standard) and ProfitWell, which leave out who joined and left within the period. Other vendors’ forms stand beside it, each under its own name.':
    'ChartMogul（标准）与 ProfitWell，均不计期内加入又离开者。其他厂商的算法以各自名称列于旁。',
  'Stripe Billing’s subscriber churn rate, which takes the last 30 days.':
    'Stripe Billing 的订阅者流失率，取最近 30 天。',
  'Recurly. May exceed 100 %, as one place can be lost several times.':
    'Recurly。可能超过 100 %，因同一位置可多次流失。',
  'Shopify, and ChartMogul’s setting of that name.': 'Shopify，以及 ChartMogul 中同名设置。',
  'Baremetrics’ user churn, which takes 30 days; for yearly plans a year.':
    'Baremetrics 的用户流失，取 30 天；年付套餐取一年。',
  'Some spreadsheets; no vendor we know of.': '某些电子表格；未见厂商使用。',
  'Some spreadsheets; close to the rate by customer-days while growth is even.':
    '某些电子表格；增长均匀时接近按客户日的比率。',
  'Nothing in common use: many multiply by twelve, which overstates.': '无通用对应：许多人乘以十二，会高估。',
  'Recurly’s and ProfitWell’s voluntary and involuntary churn; they have no “unknown”.':
    'Recurly 与 ProfitWell 的自愿与非自愿流失；它们没有“未知”。',
  'Baremetrics, which watches yearly plans for a year and leaves shorter histories out.':
    'Baremetrics，对年付套餐观察一年并舍去更短的历史。',
  'HubSpot, Zendesk and most textbooks. Returned customers count as new here.':
    'HubSpot、Zendesk 与多数教科书。回归客户在此计为新客。',
  "What ChartMogul's standard churn rate leaves, if nobody comes back. The formula (end − new) ÷ start is lower as soon as newcomers leave within the period.":
    '若无人回归，即 ChartMogul 标准流失率的剩余部分。期内有新客离开时，公式（期末 − 新客）÷ 期初更低。',
  'ChartMogul “New Business”, Stripe “New”.': 'ChartMogul 的“New Business”、Stripe 的“New”。',
  'ChartMogul “Expansion”, Stripe “Upgrades”.': 'ChartMogul 的“Expansion”、Stripe 的“Upgrades”。',
  'ChartMogul “Contraction”, Stripe “Downgrades”. Some vendors count a pause as churn.':
    'ChartMogul 的“Contraction”、Stripe 的“Downgrades”。有些厂商将暂停计为流失。',
  'ChartMogul and ProfitWell “Churn”. Others count it when the cancellation is asked for, which stands beside it as a second series.':
    'ChartMogul 与 ProfitWell 的“Churn”。其他厂商在提出取消时计入，作为第二序列列于旁。',
  'ChartMogul and ProfitWell. Recurly counts a return within a month as never gone.':
    'ChartMogul 与 ProfitWell。Recurly 将一个月内回归视为从未离开。',
  'ChartMogul (standard) and Baremetrics; losses of those who joined in the period count.':
    'ChartMogul（标准）与 Baremetrics；期内加入者的损失也计入。',
  'ChartMogul (standard). Others leave reactivation out, which makes theirs higher.':
    'ChartMogul（标准）。其他厂商不计重新激活，故更高。',
  'Nothing in common use.': '无通用对应。',
  '100 % less ChartMogul’s gross MRR churn (standard).': '100 % 减去 ChartMogul 的 MRR 总流失（标准）。',
  '100 % less ChartMogul’s net MRR churn (standard): reactivation is in it.':
    '100 % 减去 ChartMogul 的 MRR 净流失（标准）：含重新激活。',
  'Investors’ NRR, which follows those who paid at the start; lower than ChartMogul’s.':
    '投资人口径的 NRR，跟踪期初付费者；低于 ChartMogul。',
  'Others divide expansion by the MRR at the start, and call that the expansion rate.':
    '其他厂商用扩展除以期初 MRR，称为扩展率。',
  'ChartMogul ARPA, but for paused customers, who count here. Baremetrics calls it ARPU.':
    'ChartMogul 的 ARPA，但此处计入暂停客户。Baremetrics 称之为 ARPU。',
  'Stripe, ChartMogul and others take 1 ÷ churn, which has no end when few leave.':
    'Stripe、ChartMogul 等取 1 ÷ 流失率，离开者少时无上限。',
  'ChartMogul and Stripe have ARPA ÷ churn, which stands beside it: it has no horizon.':
    'ChartMogul 与 Stripe 用 ARPA ÷ 流失率，列于旁：无期限。',
  "ChartMogul's customer retention cohorts, by the month in which customers began to pay.":
    'ChartMogul 的客户留存分群，按开始付费的月份。',
  "ChartMogul's net MRR retention cohorts. A share of money has no interval.":
    'ChartMogul 的净 MRR 留存分群。金额占比没有区间。',
  'Nothing in common use; the slope of a survival curve, month by month.': '无通用对应；即生存曲线逐月的斜率。',
  'Not the lifetime of 1 ÷ churn, which takes churn for the same at every age and has no limit.':
    '不是 1 ÷ 流失率的生命周期，后者假设任何客龄流失相同且无上限。',
  "ChartMogul's trial-to-paid conversion, but with a limit in days, so that recent months can be compared with old ones.":
    'ChartMogul 的试用转付费，但设天数限制，使新旧月份可比。',
  'The complement of trial-to-paid conversion.': '试用转付费率的补数。',
  'The first month of tenure (the first twelve when billed by the year), failed payments apart.':
    '客龄的首月（年付为前十二个月），付款失败另计。',
  'Nothing in common use. What follows a change is not always due to it.': '无通用对应。变动之后发生的未必由其引起。',
  'Nothing in common use. An association with the answer, not its effect.': '无通用对应。与回答的关联，而非其效果。',
  'The calibration tables of credit scoring, by band instead of by decile.': '信用评分的校准表，以档位代替十分位。',
  'The risk ratio of epidemiology.': '流行病学的风险比。',
  'The Mantel–Haenszel estimate of epidemiology.': '流行病学的 Mantel–Haenszel 估计。',
  'The odds ratio of epidemiology and of logistic regression.': '流行病学与逻辑回归的优势比。',
  'The risk difference of epidemiology.': '流行病学的风险差。',
  'The survival curve of lifelines and of R’s survfit. An association, not an effect.':
    'lifelines 与 R 的 survfit 的生存曲线。是关联而非效果。',
  'Recall (sensitivity) of a classifier.': '分类器的召回率（灵敏度）。',
  'First-response SLA attainment of help desks, by the clock.': '服务台的首次响应 SLA 达成率，按自然时间。',
  'The reason shares of Churnkey and Stripe, over answers instead of cancellations.':
    'Churnkey 与 Stripe 的原因占比，但以回答而非取消为分母。',
  'Stripe’s cancellation feedback, over all ends instead of those with feedback.':
    'Stripe 的取消反馈，但以所有结束为分母，而非仅有反馈者。',
  'The order effects of survey research; others show reasons in a fixed order.':
    '调查研究中的顺序效应；其他工具以固定顺序显示原因。',
  'The “deflected” of Chargebee Retention, and the save rate of most others.':
    'Chargebee Retention 的“deflected”，以及多数其他工具的挽回率。',
  'The offer views of Chargebee Retention.': 'Chargebee Retention 的优惠展示。',
  'The acceptance rate of Churnkey, Chargebee and others.': 'Churnkey、Chargebee 等的接受率。',
  'The “saved” of Chargebee Retention, which waits 30 days.':
    'Chargebee Retention 的“saved”，等待 30 天。',
  'The lift report of Chargebee Retention. Save rates elsewhere count accepted offers, which counts those who would have stayed.':
    'Chargebee Retention 的提升报告。别处的挽回率计接受的优惠，把本会留下的人也算在内。',
  'A holdout test. Reports elsewhere compare those who got a message with those who did not.':
    '对照组检验。别处的报告比较收到与未收到消息的人。',
  'Win-back rate, against a holdout.': '赢回率，与对照组相比。',
  'Nothing in common use: others count words, or responses of all kinds.': '无通用对应：其他工具计词数或各类回答。',
  'Nothing in common use: each tool has themes of its own.': '无通用对应：各工具有各自的主题。',
  'The weighted log-odds of tidylo, taken over comments instead of words.':
    'tidylo 的加权对数优势，以评论代替词。',
  'Nothing in common use: elsewhere a ticket that is closed counts, told or not.':
    '无通用对应：别处只要工单关闭即计入，不论是否告知。',
  'The risk difference of a randomized trial.': '随机试验的风险差。',
  "Stripe's formula, with both counts taken over the same range.": 'Stripe 的公式，两个计数取同一期间。',
  "Stripe's formula. Also Shopify's orders per customer, of those who ordered.":
    'Stripe 的公式。也即 Shopify 的每位下单客户订单数。',
  'The usual RFM marks, except that others split ties by chance or by order.':
    '通常的 RFM 评分，只是其他工具随机或按次序拆分并列值。',
}
