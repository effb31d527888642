import type { SignalRules } from '../worded'

export const en: SignalRules = {
  cancel_intent: `cancel/cancelling/canceling/cancelled/canceled my/our/the/this subscription/
    account/plan/membership/contract/service/trial/renewal/policy, want/like/going/have/decided/
    plan/planning/ready/need/trying/wish/about/here/intend to cancel/unsubscribe,
    will/i'll/we'll/please/just cancel, will be cancelling/canceling,
    i'm/am/are/we're cancelling/canceling, how do/can i/we cancel, how to cancel,
    i/we cancelled/canceled, cancelled/canceled because, close/closing/closed/delete/deleting/
    deleted/terminate/terminating/end/ending/stop/stopping my/our account/subscription/membership/
    contract/plan, will/am/are/do/does/i'll/we'll not renew/renewing, won't/don't renew,
    won't be renewing, not be renewing, let it/my/our … expire/lapse,
    i'm/am/we're/are leaving you/now/because/for, i'm/we're out, want out, can't wait to cancel,
    last month with you, done with you/this/your, we/i quit, ending our/my relationship,
    cancel effective, cancel immediately, want/please … refund and cancel, !cancel/cancelled/
    canceled my/our/the order/booking/appointment/meeting/reservation/flight/trip, !easy/able/free/
    possible/option/hard/difficult/impossible/where to cancel, !cancel any/anytime, !thinking/
    thought/think about/of … cancelling/canceling my/our/the subscription/account/plan,
    !considering/considered/tempted/almost/nearly … cancel/cancelling/canceling/cancelled my/our/the
    subscription/account/plan, !considering/considered/almost/nearly/wanted cancelling/canceling/
    cancelled/canceled, !almost/nearly … cancelled/canceled,
    !you/they cancelled/canceled my/our subscription/account/plan,
    !will/i'll/we'll cancel if/unless, !or i'll/we'll/i/we will cancel, !or i'll/we'll cancel,
    !i'm/am/we're leaving you five/5/a, !i'm/am leaving you`,
  churn_risk_words: `looking/look/searching/shopping for/at/around … alternative*/replacement/
    options/other/competitor*/someone/something, looking/look elsewhere, shop around, thinking/
    thought/think about/of … leaving/cancelling/canceling/switching/moving/quitting, considering/
    considered/consider … leaving/cancelling/canceling/switching/moving/alternatives/other,
    last chance/straw/warning, one more chance, fed up, had enough, had it with, sick of, tired of,
    losing/lost/lose … patience/trust/faith/confidence, running out of patience, no longer trust,
    rethinking/reconsidering/reconsider/re-evaluating/evaluating … subscription/contract/options/
    alternatives/renew*/stay*, not sure/certain … stay/renew/continue/keep/worth,
    don't know if/whether/how … stay/renew/continue/keep,
    may/might/could/would/will have/need to leave/cancel/switch/quit/go,
    may/might/probably leave/cancel/switch/quit/not, probably won't renew/stay/continue,
    or i/we/i'll/we'll will/leave/cancel/switch/go, will/i'll/we'll cancel if/unless,
    no reason to stay/continue/keep/renew, why should i/we stay/pay/keep/renew,
    won't be back/coming/using/buying/returning/ordering/recommending, never again,
    never … use/buy/order/come/return/shop … again, last time i/we,
    go/going/gone/took/take … elsewhere, time to move on, not worth keeping/staying,
    downgrading/downgrade to/my/our, can't justify, tempted to cancel/leave/switch/quit,
    almost/nearly … cancelled/canceled/left/gave, on the fence, if … continues/doesn't/isn't/
    happens/don't … leave/leaving/cancel/cancelling/switch/switching/out,
    regret … buying/paying/signing/renewing/switching, regret this, !why never again,
    !fed up with my/our old/previous/former, !tired of my/our/the old/previous/other,
    !tired/sick of other, !thought of everything, !consider it`,
  competitor_named: `switch/switched/switching/changed/changing/migrated/migrating to ^,
    moved/moving/move our/my/the/everything/everyone/all … to ^, gone/going/went/go with ^,
    using/use/used/chose/choose/prefer/tried ^ instead,
    better/cheaper/faster/easier/worse/slower than ^, compared to/with ^, unlike ^,
    ^ is/does/has/offers … better/cheaper/faster/easier, ^ offers,
    coming/came/switched/switching from ^, replaced … with ^, instead of ^, as good as ^,
    competitor* like ^, alternatives like ^, versus ^, vs ^`,
  contact_requested: `call/phone/ring/contact/text/message me/us,
    please/can/could/would/should … email/e-mail me/us, give me/us a call/ring/shout,
    get/be in touch with me/us, please/can/could/should … get in touch, get back to me/us,
    reach out to me/us, reach out please, reach me/us at/on/by/via, someone/anyone/somebody/anybody/
    manager … call/contact/email/reach me/us/out, speak/talk to/with a/someone/somebody/you/your/
    the/an … human/person/manager/agent/representative/team,
    speak/talk to/with someone/somebody/you/human, would/i'd/want/need/like … to speak/talk to/with,
    waiting for your/a … call/reply/response/answer, please reply/respond/answer/advise,
    look/looking forward to hear/hearing from, would like/love to hear from, hope to hear from,
    my number/phone/mobile/cell is, you can call/reach/contact/email me/us, callback please,
    request a callback/call, please let me/us know, don't hesitate to call/contact/reach/email,
    schedule/book/arrange a call/demo/meeting, set up a call/demo/meeting, !stop/quit/keep/keeps/
    kept call/calling/contact/contacting/email/emailing me/us,
    !took/take/takes/taken … to get/call/contact me/us back, !took/take/takes/taken/days/weeks/
    hours/months … to get back to me/us,
    !always/promptly/quickly/usually/they/you get back to me/us, !got back to me/us,
    !you/they/always email/call/contact me/us, !call me old/crazy/impressed/picky/a`,
  urgent: `urgent, urgently, asap, as soon as possible,
    immediate attention/help/assistance/action/response/refund, fix/need/needs/help/call/resolve/
    refund/want/sort/stop/do … immediately/now/today/tonight, please … immediately/today/right away,
    right away please, emergency, critical issue/bug/problem/error/deadline, mission critical,
    deadline is/today/tomorrow/tonight/this/on/in, need … by/before tomorrow/tonight/today/monday/
    tuesday/wednesday/thursday/friday/noon, can't/cannot wait any, production/site/website/shop/
    store/server/system/everything is/are/has down/been down,
    blocking/blocked/stopping/preventing us/our/me/my, is a blocker, showstopper,
    losing money/customers/sales/business/orders, can't/cannot run/serve/operate/do … business/
    payroll/customers/patients, time sensitive, high priority, top priority, running out of time,
    !emergency room/exit/fund/contact/services/doctor, !urgent care, !do it/this/that now,
    !down to earth, !is down to, !need it now and, !need right now, !do … right now,
    !want … right now`,
  public_review_threat: `-leave/leaving/left/write/writing/post/posting/wrote/posted … review/
    reviews, -post/posting/share/sharing/put/putting/publish … this/it/story/experience … online/
    everywhere/public/internet, -on/to trustpilot/g2/google/yelp/capterra/twitter/facebook/reddit/
    linkedin/tiktok/instagram/glassdoor/youtube/social, bad/negative/terrible/scathing/honest/
    horrible review coming/online/everywhere/on, will/i'll/we'll/going to … bad/negative/terrible/1/
    one star/scathing review/reviews, -give/giving/gave/leave/leaving … 1/one/zero star/stars,
    -tell/telling/told everyone/everybody/others/people/anyone/all,
    warn/warning everyone/others/people/everybody/anyone/my/all/other, going/go public,
    go/going/take/taking … to the press/media/newspaper*/news,
    contact/contacting/call/calling the press/media/newspaper*, name and shame,
    report/reporting you/this/it to, report you, bbb, better business bureau, ombudsman,
    consumer protection/rights/agency/council/affairs, trading standards, small claims,
    my/a/our lawyer/attorney/solicitor, legal action, take/taking/see you to/in court,
    sue you/your/this, expose you, file/filing a complaint/dispute with,
    !read/saw/seen/reading/other/great/good/positive review/reviews, !check … google, !log/logged/
    logging/sign/signed on/to google/facebook/twitter/linkedin,
    !connect* … to google/facebook/twitter/linkedin,
    !post/posting/share/sharing to facebook/instagram/twitter/linkedin, !with google/facebook`,
  complaint: `complaint, complaints, complain, complaining, unacceptable, not acceptable, disgrace*,
    outrageous, demand … refund/answer/explanation/apology/money,
    want/give/need/demand/like … refund/money back, shame on, -ridiculous, -fix this/it/your,
    -disappoint*, -still waiting, -still not/no/haven't/hasn't/can't/doesn't/isn't,
    false advertising, scam, scammed, -fraud, -never received/arrived/answered/replied,
    -how is this possible, -not what i paid, ripped off,
    -bad/poor/terrible/awful/horrible experience/service/support, -useless support/service,
    -lied to me/us, -without telling/asking/warning/informing me/us, -nobody answers/replies/responds/cares/helps,
    !customer complaint/complaints module/form/report,
    !handle/manage/log/track … complaint/complaints, !complaint/complaints handling/management`,
}
