// Written for this project: what answers about software and services are about.

/**
 * Words by what they are to a keyword; all forms of a word are counted under the one listed here.
 */
export const EN_TOPIC_WORDS = {
  /** Names of things; they join their neighbour: "bank" + "sync". */
  thing: `access account accountant accounting addon address admin advisor agent agreement ai
    airline airport alarm alert algorithm amenities analytics android animation api app
    application appointment approval architecture archive article assignment assistant atmosphere
    attachment attendance attitude audience audio authentication author automation autosave
    availability avatar backend background bag baggage balance bandwidth bank banner bar bathroom
    battery beach bed beer bell benefit blog bluetooth board boarding book bot bottle box branch
    brand branding bread breakfast broadband browser budget building bundle business buyer cable
    cache calculation calculator calendar camera campaign candidate captcha car card carrier cart
    case cash cashier catalog category ceiling center certificate chair channel character charger
    chart chatbot checkbox checklist checkout cheese chef chicken child chocolate chrome cinema
    city class classroom client clinic clock clothes cloud coach coaching code coffee
    collaboration collection color column commission communication community company compatibility
    competitor component computer conference config configuration connection connectivity
    consistency console consultant container content context contract contractor controller
    conversation conversion cookie country county coupon courier course coverage credential credit
    crew crm css csv cuisine currency cursor customer customization dashboard data database date
    deadline deal dealer debt decor delivery demo department deposit desk desktop dessert
    destination detail developer device diagram dialog diet dinner directory discount dish doc
    doctor document documentation domain donation door draft dress driver dropdown dvd ecommerce
    edition editor education efficiency electricity elevator email employee encryption endpoint
    energy engine engineer entertainment entree entry environment equipment estimate event excel
    exchange executive exercise expense expert explanation extension fabric face facility family
    faq fax fee feed feedback field file finance fingerprint firefox firewall firmware fish
    fitness flavor flexibility flight flow folder font food footage forum founder framework
    freelancer fridge frontend fuel furniture gallery game gaming gateway gift github gmail google
    gps graph graphics grid grocery group guest guide guideline gym hair handbook hardware
    headline headphone headset health heating helpdesk helpline history home homepage hospital
    hosting hotel housekeeping html hub icon iframe image inbox income indicator industry info
    information infrastructure ingredient inspection instruction instructor insurance integration
    interface internet interview inventory investment invitation invoice invoicing ios ipad iphone
    item itinerary javascript journal journey json kanban kernel keyboard keypad kid kiosk kitchen
    knowledge label language laptop latency lawyer layout lead leadership learning lecture ledger
    lesson letter level library license licensing lighting linux list listing loan lobby location
    lock locker logic login logistics logo logout loyalty luggage lunch mac machine macro magazine
    mail mailbox maintenance management manager manual manufacturer margin market marketing
    marketplace material mattress meal measurement meat media medicine meeting member membership
    memory menu merchant message messaging messenger metadata meter metric microphone microsoft
    migration milestone mobile mode model modem moderator module money monitor monitoring motel
    motor mouse movie music name navigation neighborhood network news newsletter noise notebook
    notification nurse office offline onboarding online operation operator opportunity
    organization outlook output overview owner package packaging paper parcel parent park parking
    partner party pass passport password patch patient payment payout paypal payroll paywall pdf
    performance permission pharmacy phone photo picture pilot pipeline pizza platform player
    playlist plugin podcast policy pool popup port portal portfolio portion power prescription
    presentation price pricing printer privacy procedure processor product production productivity
    professor profile program project prompt property proposal protocol provider proxy publisher
    purchase python qr quality quantity queue quiz quota radio ram rate rating receipt reception
    receptionist recipe recommendation recorder redesign referral region registration regulation
    relationship reliability reminder renewal repository representative reputation requirement
    reseller reservation resolution resort resource restaurant result retention revenue reward
    rice roadmap roaming robot role roof room roommate route router routine row rule salad salary
    sales salesforce salesperson sandbox sandwich sauce scale scanner schedule scheduler
    scheduling school scooter score screenshot script scroll seafood season seat security segment
    seller seminar server service session settings shipment shipping shoe shop shopping shortcut
    shower sidebar signal signature signup site size skin skype slack slide slideshow slot snack
    snippet social software song sound soup source space spam speaker speech speed spelling
    spreadsheet stability staff standard startup statement station statistic status steak sticker
    stock storage store story street student style subdomain subscriber subscription suite
    supervisor supplier support surface survey sushi suspension swimming syntax table tablet tag
    tariff tax taxi teacher teaching technician technology telephone television temperature
    template tenant terminal text theater theme thermostat thread thumbnail ticket timeline timer
    timesheet timezone toggle toilet token toolbar tooltip topic touchpad touchscreen tour town
    tracker trackpad trader traffic trailer trainer transaction transcript transcription transport
    transportation treatment trial trigger trip truck tutor tutorial tv tweet typing ui university
    url usability usage usb user username ux vacation validation value variable variety vegan
    vehicle vendor version vet video viewer village virus visibility vocabulary voice voicemail
    volume voucher vpn waiter waitress waitstaff wallet wallpaper warehouse warranty water weather
    web webcam webhook webinar website weekend weight whatsapp wheel widget wifi window windows
    wine wireless wizard wordpress workflow workload workplace workshop workspace workstation xero
    xml youtube zapier zip zone zoom`,

  /** Things that are deeds too: "contact support" is two topics, "data export" is one. */
  deed: `answer audit backup bill billing booking call cancellation chat comment contact control
    copy debugging design display download drink editing export filter form format handling host
    import input installation installer launch link map note offer order plan planner planning
    post print printing process query question quote record recording refund release rent rental
    repair replacement report reporting request reset response return review sale sample scan
    search setup share sleep stream streaming sync synchronisation synchronization task taste test
    testing tracking trade train training transfer transit translation update upgrade upload view
    vote`,

  /** What happens to a thing, mostly against one's will. */
  event: `ban block breach bug charge contradiction cost crash deduction delay delete disconnect
    downgrade downtime error failure flicker freeze glitch hang install interruption lag leak load
    log malfunction outage overcharge overheat reboot reconnect restart shutdown stutter timeout
    typo uninstall unsubscribe uptime wait`,

  /** Parts every thing has: nothing is added by "export button" to "export". */
  head: `area button capability element feature function functionality limitation mechanism option
    page panel screen section system tab team tool`,

  /** What is said of a thing. */
  quality: `affordable bland bloated boring broken buggy cheap clean clunky complex complicated
    confusing convenient cumbersome dated dirty easy expensive fast friendly glitchy helpful
    inconsistent intrusive intuitive laggy limited noisy outdated overpriced overwhelming pricey
    professional quick reliable responsive rude secure simple slow stable unclear unhelpful
    unintuitive unreliable unresponsive unstable unusable useful`,

  /** General words, in all their forms: no topics. */
  none: `able above abroad absolute accept accord achieve across act actual actually add addition
    admire advise after afternoon again against ago agree allow almost alone along alot already
    alright although always amid among amount annual another anybody anymore anyone anything
    anytime anyway apart apparent appear april around arrive ask aspect assume at attempt august
    available average avoid award aware away back bad base basic basis because become been before
    began begin behave behavior being belong below beside besides between beyond big bit bite
    black blame blue body both bother bottom bought boy breeze brief bring brother brought build
    built bunch busy buy came can cannot cant care carry caught cause certain chance change charm
    check choice choose choosy chose chosen clear click close combine come common compare complete
    concern consider constant contain continue correct could couldnt count couple create creative
    current custom cut daily daughter day dear decade december decide define degree deliver depend
    describe deserve despite determine develop did didnt differ difference different difficult
    direct disable do does doesnt doing done dont double doubt down dozen drew driven drop drove
    due during each early edge effect effort eight either else enable end enough ensure enter
    entire etc evening ever every everybody everyone everything everytime exact example excited
    exist expect experience experiment explain extra eye fact fall fallen far father fault favor
    february feel fell felt few figure fill final find finish first fit five fix follow force
    forever forget former forth forward found four free frequent friday friend from full fun
    furthermore fuss future gain gather gave general generation get girl give given go goes gone
    gonna good got gotta gotten great green grew grow grown guess guy had half hand happen hard
    has have head hear heard heart heck held hello help hence here hereby hers herself hesitate
    hey hi high himself hit hitch hmm hole hope hour however huge hundred husband id idea
    identical if im imagine immediate important impression improve in inch include increase
    indicate individual initial inside instance instead intend interest interested into involve
    isnt issue its itself ive january job join joke july june keep kept key kind kinda knew know
    known lack lady large last late later latest latter learn least leave leaves led left length
    less let lets lie life like likely likewise limit line listen little live local lol long
    longer look lose loss lost lot lots love low lower madam made main maintain major make makes
    making man manage many march mark matter may maybe mean meant meet mention mess met mid middle
    might mile mind mine minimal minute miss mistake moment monday month more moreover morning
    most mostly mother mouth move mrs much multiple must myself nah natural near necessary need
    neither never new newer next nice night nine nobody none nope nor normal nothing notice
    november novice now number obvious occasion occur october off often old omg once one onto
    onwards open opinion original other otherwise ours ourselves outside over overall own paid
    pain pair part particular pay people per percent perfect perform perhaps period permit person
    personal pick piece pink place play please plenty plus point possible practical prefer premium
    prepare present press pretty prevent previous prior private probable problem produce promise
    proper protect prove provide public pull purple purpose push put quarter quit quite ran random
    range rather reach react read ready real realize reason receive recent recommend red reduce
    refer reference regard regular relate relevant remain remember remind remove rename repeat
    reply require rest right risen rose run said same sat saturday save saw say second see seem
    seen select self sell send sense sent separate september series serious serve set seven
    several shall ship shook short should show shown side sign similar simply since single sir
    sister sit situation six skip slept small sold solution solve somebody somehow someone
    something sometime sometimes somewhat somewhere son soon sort special specific spend spent
    spoke spoken spot stand star start state stay step still stood stop straight struggle stuff
    such suck sudden suffer suggest suit summer sunday super sure surprise switch take taken talk
    taught tell tend term than thank thanks that thats their them themselves then there thereby
    therefore theres they thing think third this though thought thousand three threw through
    throughout throw thursday thus till time tiny today together told tomorrow tonight took top
    total touch toward towards tried trouble true trust try tuesday turn twice two type typical
    under understand understood unfortunate unit unless unlike until upon upset use used usual
    various vary versus via visit want wasnt waste watch way wear wednesday week well went were
    what whatever when whenever where whereas wherefore wherever whether which while white whole
    whom whose wife win winter wish with within woke woman won wonder wont word wore work worker
    world worn worry worth would write written wrong wrote yeah year yellow yep yes yesterday yet
    young your youre yourself yup zero`,
} as const

/** Words with one name, as written or by their listed forms; nothing after "=" is no topic. */
export const EN_PAIRS = `value for money | log in=login | log on=login | sign in=login | log out=logout |
  log off=logout | sign out=logout | sign up=signup | check out=checkout | set up=setup |
  e mail=email | wi fi=wifi | on boarding=onboarding | time out=timeout | pop up=popup |
  drop down=dropdown | help desk=helpdesk | play list=playlist | touch screen=touchscreen |
  time zone=timezone | web site=website | plug in=plugin | shut down=shutdown | pay wall=paywall |
  dash board=dashboard | work flow=workflow | spread sheet=spreadsheet | check in | dark mode |
  light mode | night mode | offline mode | user interface | user experience | customer service |
  customer support | customer care=customer service | tech support |
  technical support=tech support | battery life | search bar=search | search result |
  order history | email address | phone number | phone call | phone support | credit card |
  debit card | operating system | learning curve | free trial | free plan | free version |
  free tier | pro plan | paid plan | monthly fee | annual plan | front desk | room service |
  home page=homepage | landing page | home screen | lock screen | hard drive | error message |
  loading time=load time | load time | response time | wait time | waiting time=wait time |
  delivery time | live chat | chat support | apple pay | google drive | two factor |
  2 factor=two factor | single sign=single sign-on | bug fix | release note | feature request |
  help center | knowledge base | push notification | report builder | export format | data export |
  data import | bank transfer | mobile app | desktop app | mobile version | app store | play store |
  video call | voice call | sound quality | picture quality | build quality | screen size |
  sales tax | of course= | in order= | in case= | in terms= | on time= | at home=`
