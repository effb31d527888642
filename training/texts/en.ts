import type { WrittenTexts } from './written'

export const en: WrittenTexts = {
  subjects: `the app | customer service | the delivery | the food | the hotel | the room | the staff | the price | the software
    the service | support | the phone | the battery | the screen | the website | the product | the course | the teacher
    breakfast | the restaurant | the update | the connection | my subscription | the parcel | the quality | the order
    the keyboard | the sound | the interface | the new version | your system | the place | our waiter | the invoice
    the shop | the laptop | the coffee | the location | the menu | the camera | billing | onboarding | the export`,
  good: `is good | is very good | is great | is awesome | is fantastic | is amazing | is excellent | is superb | is fast | is quick
    is easy to use | is simple to set up | is lovely | is delicious | is perfect | is comfortable | is reliable | is stable
    is friendly | is helpful | is kind | is impressive | is cheap | is affordable | is well organised | is beautiful | is clean
    is cosy | is a pleasure | is a joy to use | works perfectly | works like a charm | runs smoothly | does what it says
    is worth the money | is worth every penny | meets expectations | exceeds my expectations | is better than expected
    makes life easier | saves me hours | always replies quickly | isn't bad | is not bad at all | never lets me down | tastes great
    is elegant | is smart | is well thought out | is intuitive | is attentive | is knowledgeable | is the best | is professional
    is efficient | is lightning fast | is spacious | is quiet | is fresh | is spot on | is flawless | is second to none
    is a lifesaver | has improved a lot | is rock solid | is generous | is a delight`,
  bad: `is bad | is very bad | is terrible | is horrible | is awful | is slow | is far too slow | is too expensive | is overpriced
    is unusable | is a disaster | is hopeless | is disappointing | is a letdown | is unreliable | is unstable | is unfriendly
    is rude | is dirty | is filthy | is boring | is confusing | is clumsy | is hard to use | is complicated | is full of bugs
    doesn't work | does not work | works badly | keeps crashing | freezes all the time | hangs constantly | never answers
    ignores my emails | is broken | broke after a week | is defective | is too small | is not good | isn't good enough
    is not worth the money | doesn't meet expectations | is a waste of money | is a waste of time | is beneath contempt | is poor
    is junk | is garbage | is outdated | lacks everything | is much worse than before | is noisy | was cold and tasteless | smells
    is disgusting | is annoying | is frustrating | is arrogant | came late | never arrived | is late again | shuts off by itself
    stutters | is incompetent | doesn't care | is ugly | is overrated | is worn out | is mediocre | is unacceptable | is a joke
    is embarrassing | is a scam | leaves a lot to be desired | is inedible | is clueless | has gone downhill`,
  praise: `Thanks for the help | Thank you so much for the quick reply | I love it | We are very happy | Really pleased with the app
    Highly recommended | I can only recommend them | Best purchase in a long time | Everything went as it should
    Very good experience | Really good service | Fast delivery and good quality | No problems at all | No complaints
    Nothing to complain about | It couldn't be better | We will be back | Five stars | Keep it up | Thumbs up
    I was pleasantly surprised | Friendly and helpful staff | The food was heavenly | Great value for money | Exactly what I needed
    Never had a problem | It just works | Well done | Perfect | Super | Very nice | First class | Bravo | Top notch | Spot on
    I'm impressed by how easy it was | Finally something that works | Not bad | Not bad at all | Could be worse | Can't complain
    Lovely view and clean room | A bargain | Hats off to your support | I'd gladly shop here again | Quick and easy
    They solved it right away | Happy customer for years | Tasty dishes and a cosy atmosphere | Great teacher
    You guys rock | Made my day | It has made my work so much easier | Glad we switched to you`,
  complaints: `Thanks a lot for no help at all | Thanks, that was useless
    I want my money back | Never again | Stay away | I'm very disappointed | This is simply not good enough
    I have waited three weeks and still no answer | Nobody picks up the phone | I'm cancelling my subscription
    Can't recommend it | I can't log in | I keep getting logged out | Too many bugs | One error after another
    This is a scam | Crooks | They cheat their customers | I feel cheated | Waste of money | Waste of time
    Worst experience ever | What a letdown | Doesn't work | Far too expensive | The parcel never came
    Nothing works since the last update | I got the wrong item | The item was broken when it came
    The food was cold and tasted of nothing | We waited an hour for our food | The room was dirty and smelled | Mould in the bathroom
    The waiter was rude | They promised to call back but never did | I was charged twice | Hidden fees
    A bad experience from start to finish | Awful customer service | I lost all my data | I wish I had never bought it
    You can't trust them | I'm switching to another provider | It takes forever to load | I regret buying it | Another outage
    Great, another outage | Lovely, now that doesn't work either | I expected more | It could be better | Broke after two days
    Rubbish | Trash | Crap | Pathetic | Embarrassing | Outrageous | I'm sick of the endless problems | The battery doesn't last an hour
    The ads ruin everything | The lectures were chaotic and dull | I learned nothing | They don't care about customers
    Bad sound and bad picture | Not happy | I hate it | So sad | I wanted to love it but it is too complicated | Still broken
    Please fix this | Not what I paid for | You lost a customer | I gave up`,
  neutral: `It would help to be able to sort | I wish there was an overview
    No | None | Nothing | Nope | Not really | Nothing to add | No thanks | I don't know | n/a | N/A | It is ok | It's fine | ok | Okay I guess | Fine | Neutral | It does what I expect | Nothing comes to mind
    I use it once a month | How do I change my address? | Can I export to Excel? | Dark mode would be nice
    I bought it for my mother | We ordered two portions | The parcel came yesterday | When do you open?
    I have had a subscription since 2019 | Please add more languages | We were there on a Wednesday evening | Neither good nor bad
    It's okay | No comment | I don't know | I haven't tried it yet | Nothing special | I would like to see prices without VAT
    It comes in three colours | I called on Monday | What does it cost? | My customer number is on the invoice | So so
    There are four of us in the department | I mostly use the mobile version | I saw it online and ordered it
    The course takes six weeks | The hotel is next to the station | Where do I find the settings? | Is there a version for Linux?
    I took it to work | We stayed on the third floor | You log in with your email | I need a receipt
    It should be possible to save filters | As expected | Average | Maybe I'll buy again | I chose the large model
    We had the set menu | The flight leaves at nine from gate four | It has two ports and a card reader | My old one was from 2015`,
  and: 'and',
  but: 'but',
}
