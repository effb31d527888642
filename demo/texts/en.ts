import { type LanguageTexts, readTopics } from './language-texts'

export const en: LanguageTexts = {
  gap: ' ',
  greetings: 'Hi!|Hello.|Hi team.|Hey there.|Short version:|Morning.|Hello Fernhill team.',
  links: 'Also:|And:|Plus:|One more thing:|',
  buts: 'But:|However:|Sadly:|On the downside:',
  thanks: 'Thanks!|Keep it up.|Well done.|Thank you, team.|No complaints here.|Cheers!|Nice work.',
  slots: {
    month: 'January|February|March|April|May|June|September|October|November',
    weekday: 'Monday|Tuesday|Wednesday|Thursday|Friday',
    wait: 'two minutes|three minutes|five minutes|ten minutes|a good minute',
    many: '300|450|800|1,200|about 2,000|over 5,000',
    percent: '15%|20%|25%|30%|40%',
    firm: 'bakery|café|flower shop|plumbing firm|design studio|physio practice|bike shop',
    feature: '{more}|recurring invoices|time tracking|partial payments|quotes|stock lists',
    more: 'multi-currency|project codes|invoices in a second language|audit logs',
    please: 'Please fix.|Please sort this out.|Any news on this?|Not good enough.|Reported twice.',
  },
  typos: {
    receipt: 'reciept', export: 'exprot', because: 'becuase', invoice: 'invocie',
    "can't": 'cant', "don't": 'dont', "doesn't": 'doesnt', accountant: 'acountant', really: 'realy',
  },
  topics: readTopics(`
# export
- [CSV export|The CSV export|Export] [times out|just hangs|dies] as soon as I pick more than [three
  months|one quarter|{many} rows].
- [Export is broken again.|Export crashed. Again.|export broken??|Can't export anything.]
- Tried to export {many} invoices for our accountant and got [a blank file|an error 500|half of
  them, with no warning].
- The columns in the CSV come out in a different order [every month|since the last update], so our
  import [breaks|fails] each time.
- Dates in the CSV are month-first, amounts have the wrong decimal sign and the VAT column is
  [empty|missing]. [Who checks this?|Great.|Every month I repair it by hand.]
- PDF export [cuts off the last line|drops our logo|prints the total on a page of its own].
- Spent {weekday} night exporting month by month because a full year never finishes.
- Every export ends with "[something went wrong|unknown error|try again later]".
~ Export works fine for [a month|one quarter] but [chokes|gives up] on a full year.
~ Really like that I can export everything, just wish I could [pick the columns|save my column
  choice|run it on a schedule].
~ PDF export is [lovely|spot on], CSV export is [a mess|a lottery].
~ All the data is there in the end, it just takes {wait} and [two tries|a bit of luck].
+ Export to CSV [saves me|easily saves us] [an hour a week|half a day every month].
+ [Love the export.|Exports just work.|Year-end export: painless.|Export is a time saver]
+ One click and our accountant has everything. [She stopped calling.|Year-end took a morning.]
+ Exported {many} rows in seconds, opened fine in the spreadsheet, [not one broken character|columns
  exactly as I set them up].
>- [I ended up copying rows by hand.|Our accountant is losing patience.|{please}|Year-end is three
  weeks away and I need this to work.|Without it I can't file.]
>+ [That alone is worth the money.|Saves me a phone call, too.]
# support
- Support took [four days|a week|nine days] to answer, and then [sent a link to the help
  page|answered a question I never asked|pasted the same text as last time].
- [Nobody answers.|No reply for a week.|Chat is always offline.|Useless support.|support = bot]
- The chat bot sends me round in circles and there is no way to reach a person. [Hello?|Useless.]
- Told to [clear my cache|be patient|call my bank] by three people. Nobody reads the ticket.
- Ticket open since {month}. [No update.|Silence.|Closed twice without an answer.]
- The person on chat was [quite rude|short with me|plainly annoyed] when I asked [about a refund|a
  second time]. [I pay for this?|Not OK.|I won't ask again.]
~ Support people are [friendly|patient], but it takes [two days|days] to get hold of one.
~ Got a good answer in the end. [Should not take five mails though.|Just four days too late.]
~ Chat is quick with simple questions. Anything about [VAT|refunds] gets passed on for days.
+ Support answered [within ten minutes|in under five minutes|right away] on a {weekday}
  [evening|morning] and [fixed it on the spot|stayed until it worked].
+ [Best support I've had.|Support is brilliant.|A real person who knew the answer!|Lovely chat team]
+ Whoever answers your chat deserves a raise. [Patient, clear, no jargon.|She explained the VAT
  thing twice without sighing.]
+ Made a silly mistake in my VAT report and support [walked me through it|sorted it] [before
  lunch|in one go].
>- [I only wanted my invoice numbering fixed.|Ended up asking our accountant instead.|For the
  Business plan that is poor.]
>+ [That's why I stay.|Rare these days.]
# price
- [Too expensive.|Too pricey for what it is|The price.|Way too expensive now.|price went up again]
- {percent} more [from one month to the next|since {month}] and [nothing in it for us|no
  explanation|not one new feature I use].
- We need one thing from Business, the [VAT report|audit log], and pay for the whole plan.
- For [six|eight|a dozen] invoices a month [Team|Starter] is hard to justify.
- Every extra [seat|bank account] costs more. It adds up fast for a small {firm}.
- You raised the price without a word, I found out [on the card statement|from the invoice].
- From Starter to Team is absurd: twice the price for [reminders|two more users|bank sync].
~ Good product, but [the price creeps up every year|it's at the limit of what we can pay].
~ I like it a lot. At [half the price|a third less] I'd never look elsewhere.
~ Fair price for the invoicing, too much [once you add a second user|if you need bank sync].
~ Yearly plan is OK, monthly is a bit [steep|much].
+ [Worth every cent.|Good value.|Fair price, no tricks.|Cheaper than our old bookkeeper.]
+ Pays for itself. The reminders brought in [three|four|five] overdue invoices in {month}.
+ Starter does everything a one-person {firm} needs and costs less than [my phone bill|two lunches].
+ Went from Team down to Starter in [a minute|two clicks], no games. [Respect.|As it should be.]
>- [A plan for very small firms would help.|We'll have to look around.|I can't explain that to my
  business partner.|A yearly discount would be the least.]
>+ [Renewed for another year.|Easy decision to renew.]
# mobile_app
- App [crashes|closes itself|freezes] [every time I photograph a receipt|when I open an invoice|on
  start] since [the last update|{month}].
- [App crashes constantly.|App is unusable|The mobile app is a joke.|app won't open]
- On my [tablet|old phone] the send button hides behind the keyboard. So I can't send anything.
- The app logs me out whenever I switch to [the camera|another app], and the draft is gone.
- Why can't I [edit a draft|see the VAT report] in the app? It always says "open on desktop".
- On building sites all day, bad signal. [No offline mode, no use to me.|The app just spins.]
~ App is [good|fine] for [checking who has paid|scanning receipts], useless for writing invoices.
~ Nice app, but [it eats the battery|far too many notifications|dark mode is unreadable].
~ I love sending invoices from the van. Now if it also worked [without signal|on my tablet]...
+ Invoice sent from the [van|train|customer's kitchen] before [I drove off|I had my coat on].
+ [Love the app.|The app is great|App just works, even on my old phone.|Super handy app]
+ I do [nearly everything|most of my bookkeeping] on the phone now. [The laptop comes out once a
  month.|Didn't expect that.]
+ The new app is [so much faster|finally finished, it seems]. [Seeing open invoices on the home
  screen is perfect.|Good job on the update.]
>- [Reinstalled twice, no change.|I'm back to writing things on paper.|{please}|Works fine in the
  browser, so it's not my phone.]
# bank_sync
- Bank sync stopped[ again|] on {weekday}. [Third time this month.|Nothing since.|No warning.]
- [Bank sync broken.|Sync never works.|Bank connection lost, again.|bank sync down since {weekday}]
- I have to reconnect my bank every [week|few days|Monday], with a code and a card reader.
- Transactions show up twice. I delete [thirty|fifty|a dozen] lines by hand before VAT.
- My bank is a small regional one and has been "coming soon" since {month}.
- The sync is [three|four|five] days behind, so I send reminders to customers who have long paid.
  [Embarrassing.|Not a good look.]
~ When it works, bank sync is [brilliant|magic]. It works three weeks out of four.
~ Matching is [clever|really good], connecting the bank took me [three evenings|four tries].
~ Our current account syncs perfectly, the [savings account|credit card] [never does|has been stuck
  since {month}].
+ Bank sync matches [nine out of ten|nearly all] payments by itself. [I just click OK.|That used to
  be my Friday.]
+ [Bank sync is magic.|Love the bank sync.|Sync hasn't failed once.|Bank sync = less typing]
+ Connected [two|three] accounts in [ten|five] minutes and every payment since {month} was there.
+ I see at breakfast who has paid. [Best thing about Fernhill.|I sleep better.]
>- [My bank says it's on your side.|Typing it all in by hand now.|{please}|VAT is due on {weekday}.]
# missing_feature
- Still no {feature}? [We asked in {month}.|Deal breaker for us.|Hard to believe.]
- We need {feature}, and the answer has been "soon" for [a year|two years|ages].
- Without {feature} I keep a spreadsheet next to Fernhill, [which defeats the purpose|exactly what I
  wanted to get rid of].
- There is no way to [split a payment over two invoices|set a due date per customer|discount a
  single line|copy last month's invoice]. [Basic stuff.|How come?]
- [Missing too much.|Lacks the basics.|Too many gaps|No {feature}, sorry.]
- Our clients are in [three|four] countries. One currency is no use to us.
~ [Good|Solid] tool. With {feature} it would be [perfect|complete].
~ Does nearly everything we need, apart from {feature}.
~ Happy so far, though I miss {feature} [every single week|from our old program].
~ Reminders are great. Now let me [change the text|switch them off for one customer|add a second one
  after 30 days], please.
+ [Finally a proper VAT report!|You added quotes, thank you.|Has all I need.]
+ I asked for {feature} in {month} and [now it's in|six weeks later it was live]. [Somebody
  listens.|Wow.]
+ Everything a small {firm} needs is in it, [and nothing I don't|no more, no less].
+ Didn't know I needed a payment link on my reminders until I had it.
>- [Please put it on the list.|I'd even pay extra.|Happy to test a beta.|We can't be the only ones.]
# complexity
- [Too complicated.|Way too many menus.|I get lost in it.|Confusing, sorry.|too many settings]
- I run a {firm}. Half the words in the [settings|VAT section] mean nothing to me.
- It takes [seven|nine|eleven] clicks to [book one receipt|credit an invoice|change a due date]. [I
  counted.|Used to be three.]
- Where did you hide the [credit notes|year-end reports|drafts]? I have to search every time.
- The new menu [moved everything|hides what I use daily]. [Took me {wait} to find my drafts.|Please
  give me the old one back.]
- Draft, open, booked, final, locked. Who needs five states for one invoice?
~ Powerful, but [the settings are a maze|there's a lot in there I'm afraid to touch].
~ Daily stuff is easy. [Year-end is|VAT is|Credit notes are] where I get lost.
~ Once you know where things are it's quick. Getting there took me [two months|a quarter].
+ [So easy to use.|Simple and clear.|Even I understand it.|easy peasy]
+ I hate bookkeeping. This is the first program [I don't swear at|that lets me forget it].
+ My [husband|mum|business partner] took over the invoices for a week without one question.
+ Calm screens, no clutter, everything is where I [expect|look for] it.
>- [A simple mode would help.|I call our accountant for every little thing.|Fewer options, please.]
# onboarding
- Getting started took [three evenings|a whole weekend|two weeks] and nobody told me [I needed
  opening balances|to lock the old year first].
- The customer import stopped at row [17|112|340] without saying why. [Started over four times.|In
  the end I typed them in.]
- [Bad start.|Setup is a nightmare.|No help at the start.|Lost on day one.]
- The welcome mails push features I don't need. None says how to move my old invoices.
- Your "five-minute setup" wants papers I first had to get from [my bank|the tax office]. [Took ten
  days.|Be honest about that.]
~ The setup call was great, but moving the old [invoices|customers] was all manual work.
~ Bumpy start, fine now. [The guide could be shorter.|A checklist would have saved my weekend.]
~ Easy to sign up, less easy to [get the accounts right|import last year].
+ First invoice out [eight|ten|fifteen] minutes after signing up. [Impressed.|Not bad!]
+ [Easy setup.|Great start.|Setup was a breeze.|Up and running in an afternoon.]
+ The import took over {many} customers from our old program without [a hitch|one error].
+ Somebody called us on day two, [thirty|twenty] minutes later all our questions were gone.
>- [Still not sure I did it right.|We nearly left in the first week.|{please}]
# login
- [Can't log in.|Locked out again.|Login loop!!|cant log in since {weekday}|Login is broken]
- The code comes ten minutes late and has expired by then. [Every morning.|I gave up.]
- I get logged out every [fifteen|twenty] minutes, in the middle of an invoice.
- Password reset [mail never arrives|link says "expired"]. [Yes, I checked spam.|VAT is due on
  {weekday}.|I have invoices to send.]
- New phone, no codes. Getting back in took [three days|a week] and [my passport|two forms].
- Our accountant has to use my password because the invite [link is dead|never arrives].
~ Glad you take security seriously, but a code at every login is overdoing it.
~ Login works again, thanks. Two days without it [before the VAT deadline|at month-end]. Tough.
~ Fingerprint in the app is great, the web login [is a nuisance|forgets me every day].
+ [Fingerprint|Face] login is so quick. [No more codes.|One second and I'm in.]
+ [Login just works.|No trouble logging in.|Never had a login problem.]
+ Gave our accountant her own read-only login in [a minute|two clicks]. [Exactly right.|Perfect.]
>- [{please}|"Remember me" does nothing.|Two of us have the same problem.]
# speed
- [So slow.|Painfully slow|Sloooow, every day.|Too slow lately.]
- Every click takes [five|eight|ten] seconds since [the update|{month}]. [I make coffee in
  between.|And no, it's not my computer, I tried three.]
- Opening the list with {many} invoices takes [half a minute|ages].
- The [dashboard|VAT report] spins for {wait}, then [says "try again"|shows last week's numbers].
- At month-end it's like wading through mud. Everyone invoices that day, you should know.
~ Fast in the morning, [crawls after lunch|a different story at month-end].
~ Invoices open instantly, reports [take ages|need patience].
~ [Much|A bit] faster than [last year|before the update], still slow with big lists.
+ [Super fast.|Quick and snappy.|Fast, that's all I want.|Loads in no time.]
+ With {many} invoices in it, search still finds everything before I finish typing.
+ Since the {month} update it [flies|feels like a different program]. [I noticed!|Much better.]
>- [{please}|I lose an hour a week just waiting.|Nobody has time for that.]
# invoices
- Invoice numbers jump from [212 to 219|1041 to 1050]. Explain that to the [tax office|auditor].
- VAT is off by a cent whenever there is a discount. [Customers notice.|Not funny in an audit.]
- [Wrong VAT on my invoices.|Invoice went out twice!|invoice mails land in spam|Dated look.]
- We moved, I changed our address, and all the old invoices changed with it. Those were sent!
- A reminder went out to a customer who had paid [that morning|a week before]. [Very
  embarrassing.|She was not amused.]
- I can't correct a typo after sending without a credit note and a new number.
~ Invoices look [great|smart], the template editor is [fiddly|a pain].
~ Writing an invoice is quick. Crediting one [isn't|is a riddle].
~ Reminders work well, but the text is [too harsh|very stiff], I rewrite it every time.
+ [Beautiful invoices.|Invoicing is a joy.|Invoices look really professional.|Invoices in seconds.]
+ Customers pay [faster|a week earlier] since [there's a payment link|Fernhill sends the reminders].
+ An invoice used to take me [ten|twenty] minutes, now it's two. [And it looks better.|Nice.]
+ Not one wrong total in [two|three] years. That's all I ask for.
>- [{please}|This is the one thing that has to be right.|I check each one twice now.]
# receipts
- The scanner reads [an 8 as a 3|the date as the amount|the phone number as the total]. I retype
  every [single one|second receipt].
- [Scanner is useless.|Receipt scan never works.|Receipts get lost.|reads nothing right]
- Photographed [forty|sixty] receipts on {weekday}, [six|eleven] are missing. [The paper is in the
  bin.|Luckily I kept the paper.]
- Faded [fuel|supermarket|taxi] receipts come out as [zero|garbage]. That's half of mine.
- One receipt with two VAT rates? The scanner picks one at random.
~ Scanning is [quick|great], but I still correct the VAT [by hand|every time].
~ Reads printed receipts perfectly, handwritten ones [not at all|never].
~ Love forwarding receipts by mail. PDFs with two pages get torn apart though.
+ [The receipt scanner is brilliant.|Love the scanner.|Snap, done.|Scanning just works]
+ No more shoebox! [Photo taken, paper in the bin.|I scan at the till and forget about it.]
+ It even reads my crumpled [fuel|parking] receipts, [date and VAT included|VAT and all].
+ I forward the mail and the receipt is booked. [Two hours a week back.|Our accountant cheered.]
>- [{please}|Typing them in would be quicker.|My old app could do this.]
# competitor
- [Moving|Switching] to Ledgerly, [they have {feature}|half the price|their bank sync works].
- [Ledgerly is cheaper.|Found something better.|Billbird does it better.|going to ledgerly, sorry]
- Our accountant works with [Ledgerly|Billbird] and wants all her clients on it.
- Tried [Ledgerly|Billbird] for a month. [Fewer clicks, lower price.|Export worked first time.]
- [Ledgerly|Billbird] had our data in an hour. I've waited for your export since {month}.
~ Ledgerly has the better app, you have the better [support|invoices]. [Tough one.|App wins.]
~ Nothing wrong with Fernhill, our new bookkeeper just [knows|prefers] [Billbird|Ledgerly].
~ I liked it here, but [Ledgerly|Billbird] has {feature} and we need that now.
+ Came from [Ledgerly|Billbird] in {month} and [don't miss a thing|wouldn't go back].
+ [Better than Ledgerly.|Miles ahead of Billbird.|Beats Ledgerly easily]
+ Looked at Ledgerly and Billbird before renewing. [Staying.|Yours is still the clearest.]
>- [Sorry, it's business.|Would have liked to stay.|Nothing personal.]
# low_usage
- [Hardly use it.|Not using it anymore.|Don't need it at the moment|Barely logged in this year.]
- I send [two|three|four] invoices a [year|quarter]. A text template does the job.
- Signed up for one big project, that's done, and I haven't opened it since {month}.
- Our accountant does everything now, so it just [sits there|costs money].
- Paid for [five|eight] months without opening it. [My fault, but it stings.|Nobody told me.]
- We only work May to September. Paying through the winter makes no sense.
~ Good tool, I just don't [write enough invoices|need it often enough].
~ Nothing against Fernhill, we simply have too few invoices.
~ I'd come back if [I could pay per invoice|there was a way to pause over the winter].
~ Liked what I saw, never found the time to [really start|move everything over].
# closing_business
- We're closing at the end of {month}. [The rent killed us.|It wasn't our year.|Sad.]
- [Shop is closed.|Out of business.|We shut down in {month}.|It's over, sadly.]
- [Lost our biggest client|After a bad winter] and now every cost has to go. We're winding up.
- Giving up self-employment, back to [a job|my old job] in {month}.
- Filed for insolvency last week. How long can I still get at our data? The administrator asks.
~ Retiring in {month} after [22|30|35] years. Fernhill [made the last few easy|was the nicest part
  of the paperwork].
~ Sold the {firm}, the new owners have their own tool. [Was happy with you.|Nothing you did wrong.]
~ We're merging with a bigger firm and they do the books. [Would have stayed.|Not your fault.]
~ My business partner and I go separate ways. Fernhill was the one thing we agreed on.
>- [Please keep the data for a while.|I need the records for the tax office.]
>~ [All the best.|Thanks for everything.]
# general
- [Not happy.|Quite disappointed.|It got worse.|Expected more.|Not for us.|meh, really]
- Feels half done. [Something breaks every week.|Each update fixes one thing and breaks two.]
- Was better two years ago. Now [everything is an upsell|it's one pop-up after the other].
- I want to like it, but every [month|quarter] there's a new surprise.
- We're a {firm} with [four|six] people and lose [half a day|hours] a month to workarounds.
~ [It's ok.|Does the job.|Fine, I guess|okay, nothing special|So so.]
~ Good basics, [rough edges|patchy details].
~ Invoices great, [app|bank sync] weak, support somewhere in between.
~ Seven out of ten. [A better app would make it nine.|The export costs you the rest.]
+ [All good.|Very happy!|Love it.|Great tool|Works great, thanks|Nothing to complain about.]
+ Our accountant put me on it and I've since recommended it to [three|two] others.
+ We run a {firm} with it, [four|three|six] people, no drama. [What more do you want?|Love it.]
+ I used to spend Sundays on paperwork. [Not any more.|Now I'm done before Friday lunch.]
>- [I don't say that lightly.|A pity.|{please}]
>+ [Recommended.]
`),
}
