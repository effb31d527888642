// Written for this project: how English phrases are built, and words that are no topics.

export const EN_GRAMMAR = {
  determiner: `the a an my our your his her its their this these those every each some any no
    another both many few several more most much less other whose own all`,

  opener: `i you we they he she who to can could will would should may might must cannot can't
    cant couldn't won't wouldn't shouldn't don't dont doesn't doesnt didn't didnt i'll i'd i've
    we'll we'd we've you'll you'd they'll they'd they've he'd she'd let's please gonna wanna did do
    does i'm we're they're you're`,

  link: `is are was were be been being am isn't isnt aren't wasn't wasnt weren't it's seems seemed
    looks looked feels felt tasted tastes sounds sounded became becomes gets got very too really so
    quite pretty extremely super rather fairly incredibly absolutely totally completely highly
    somewhat bit overly more most less as how always`,

  /** General as topics, they end a name behind another noun: "delivery time", "export button". */
  general: `area aspect bit bunch case chance choice couple course day deal detail difference
    effort evening example experience fact feel feeling friend fun guy half hand hour idea issue job
    kind length level line lot luck matter minute mistake moment month morning mood night number one
    opinion option part people person piece plenty point position problem purpose question range
    reason rest result review row selection sense setup side situation size somebody sort space spot
    star state stuff stuffs style surprise system term thing ton top total trouble type unit user
    value way week while word world year yesterday trip life group member amount occasion birthday
    anniversary wife husband girlfriend boyfriend son daughter mom mother dad father brother sister
    family kid child children man men woman women girl boy lady gentleman fan expectation complaint
    compliment comment comparison disappointment improvement majority variety addition advice age
    afternoon weekend today tonight tomorrow decade century second date period home house block
    corner street town city country america york london paris world-class fault warning tip reviewer
    reviews none nothing everything anything something everyone anyone someone nobody place
    experiences places thanks thank wow yes ok okay hi hello`,

  verb: `accept break breaks broke cease stop hope plan thought set shape add admit afford agree
    aim allow annoy appear apply appreciate argue arrive ask assume attend avoid bake beat become
    beg begin believe belong blow boil bother bring build buy call care carry catch cause celebrate
    choose claim click come compare complain consider contain continue convince cook cost cover cram
    create cross cry cut dance deal decide describe deserve die dine disappoint discover dislike do
    drag draw dream drive drop eat encourage end enjoy ensure enter equip excite expect explain
    explore expose fall fear feel fill find finish fit fix follow forget forgive gather get give go
    grab greet grow guess handle hang happen hate have hear help hesitate hide hire hit hold hope
    hurry hurt ignore imagine impress include inform insist intend join jump keep kick kill know
    lack last laugh lead lean leave let lie like listen live locate lose love make manage marry mean
    meet mention mind miss mix move need notice obtain occur open overlook own pack park pass pay
    perform pick plug possess pour prefer pretend prevent produce promise prove provide pull push
    put raise reach read realise realize receive recognize recommend refuse regret relax rely remain
    remember remove repair replace reply require resemble resist respond rest return ride ring rinse
    rip rise roll run rush save say see seek seem sell send serve set shake share shout show shut
    sing sit skip sleep slip smell smile smoke sneak speak spend spill split spoil squeeze stand
    start starve stay steal stick stop struggle study suffer suggest suit surprise survive switch
    take talk taste teach tell tend think throw toast toss touch travel treat try turn understand
    unpack update urge use visit wait wake walk wander want warn wash waste watch wear weigh wish
    wonder work worry wrap write`,

  /** Adjectives beyond the telling ones; unlisted ones are known by their ending or their place. */
  adjective: `able actual additional alive alone amazing ample ancient angry appropriate authentic
    awake awesome awful bad basic beautiful best better big bitter black blue bold boring brand
    brief bright brilliant brown busy calm careful casual central cheap clean clear close cold
    colorful comfortable comfy common compact complete complimentary considerate constant convenient
    cool correct courteous cozy crappy crazy creamy crisp crispy crowded crunchy cute daily dark
    dead decent deep delicious delightful different difficult dim dirty dry due dull eager early
    easy edible elegant empty enormous entire exact excellent exceptional exotic extra extraordinary
    fabulous fair familiar famous fancy fantastic fast fat favorite favourite few final fine firm
    first flat fresh friendly full funny future general generous gentle genuine glad good gorgeous
    gracious grand greasy great green grey gross happy hard harsh healthy heavy helpful hidden high
    historic honest horrible hot huge hungry ideal impossible incredible inexpensive inferior
    instant intimate juicy junior keen key kind large late latest lazy lean leisurely less light
    limited little local long loose loud lousy lovely low lucky luscious luxurious mad main major
    massive mature mean mediocre medium mere mild minimal minor missing modern modest moist multiple
    narrow nasty native near neat necessary negative nervous new next nice noisy normal obvious odd
    ok old older only open ordinary original outstanding overall overpriced own pale past perfect
    personal phenomenal plain pleasant plenty polite poor popular possible potential precise
    prepared present previous pricey prime prior professional prompt proper proud pure quick quiet
    random rare raw ready real reasonable recent red regular relaxed reliable remarkable responsive
    rich ridiculous right romantic rough rude sad safe salty same satisfied scary secret senior
    separate serious sexy shallow sharp shiny short shy sick silent silly similar simple single
    sleek slick slight slow small smart smooth soft soggy solid sophisticated sour special specific
    spectacular spicy spotless stale standard steep sticky stiff strange strict strong stupid
    stylish sublime sudden superb superior sure sweet swift tall tasty tender terrible terrific
    thick thin thorough tight tiny tired top total tough traditional tremendous trendy true typical
    ugly unbelievable uncomfortable unhappy unique unusual upset upscale useful usual vast warm weak
    weird well wet white whole wide willing wise wonderful wooden worse worst worth wrong yellow
    yummy young younger`,

  /** In front of a noun these are part of its name: "mobile app", "fried rice". */
  modifier: `mobile digital online external internal wireless wired optical electric electronic
    mechanical technical annual monthly fried grilled baked roasted smoked steamed stuffed mashed
    iced frozen sparkling front virtual rechargeable automatic manual visual public social medical
    financial french italian chinese indian japanese thai mexican korean spanish greek vegetarian
    vegan`,

} as const
