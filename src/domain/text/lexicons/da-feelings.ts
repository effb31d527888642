// Written for this project: what people feel and what befalls them. Rare where a product is spoken
// of, frequent where people speak to each other.

export const daFeelings = {
  '-4': `bandsat* bæst bæster djævel* djævle* dæmon* dødsdømt fordømt* henret* ihjel kælling*
    luder* massemord* myrd* selvmord* skiderik* skidespræl* svinehund* torturer* voldtag* voldtog
    voldtægt*`,

  '-3': `begrav* chok chokerende chokeret chokket dumrian* døende fjols* forbandelse* forfærdet
    forgift* fornærm* forråder forrådt galning* gidsel gidsler hykler* kidnap* kryster* kræft
    kujon* løgnhals* nedværdig* opkast* overfald* pokker pokkers sammenbrud* sindsoprivende skrid
    skudt skyd skyde skyder skydes skød sorgfuld* svækling* sørger tumpe* tyven tyvene tæsk* tæv*
    uhelbredelig* ulækk* undertryk* vanær* ynk* ødelagde`,

  '-2': `advarsel advarsler angreb angrebet angribe angriber anholdt arrest arrester* bandit* blod
    blodet blodig* bløder bortført drukn* eksploder* eksplosion* fandeme fandme fanget fanme fare
    farer fjende* flov flove flygt flygte* forladt forlod forsvind fængslet gal gale galt
    gangster* grusomhed* hidsig* hylede hyler indbrud* indespærret knuse* knust kvæstet lider
    livsfare monster monstre monstret naragtig* narko* orker piner pinte plaget savn* skamfuld*
    skammede skammer skilsmisse* sladder slagsmål slave slaver sludder slås spærret stakkel* sult
    sulter sørgede tigge tigger tortureret truede udstødt uhyre uhyrer urolig* utro ve værgeløs*
    ævl`,

  '-1': `alene dømt feber fravær gevær geværet græd grædefærdig hospitalet kniv kniven
    mistænkelig* pistol pistolen pistoler pjat skør skøre spion spioner spøgelse* søvnløs* våben
    våbnene`,

  '1': `belønning bryllup* drøm drømme drømmen drømmer enig enige enighed fest festen festlig*
    forlove* fødselsdag* gave gaven gaver heja heldigvis hep håber kammerat* kæreste kæresten
    lover mester mesteren nysgerrig* trøst* trøster velbekomme venner venskabelig*`,

  '2': `befri* belønn* engel engle englen fejre* fejrer fredelig* frels* geni genier gudskelov
    held heldig* heltemod* hjertensgod* hygge* jubel jublede jubler kram kramme krammer kærtegn*
    lykønsk* mirak* paradis* prægtig* redde reddede redder reddet respekt respekten respekterer
    respekteret romantisk* sexede sexet sexy triumf* vinde vundet ære ærede`,

  '3': `fortryll* fryd* glimrende henrykt lykkeligste lyksalig* ubeskrivelig*`,
}
