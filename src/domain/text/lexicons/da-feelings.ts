// Written for this project: what people feel and what befalls them. Rare where a product is spoken
// of, frequent where people speak to each other.

export const daFeelings = {
  '-4': `bandsat* bæst bæster djævel* djævle* dæmon* dødsdømt fordømt* henret* ihjel kælling*
    luder* massemord* myrd* selvmord* skiderik* skidespræl* svinehund* torturer* voldtag* voldtog
    voldtægt*`,

  '-3': `afpress* begrav* chok chokerende chokeret chokket dumrian* døende fjols* forbandelse*
    forfærdet forgift* fornærm* forråder forrådt galning* gidsel gidsler hykler* junkie* kidnap*
    kryster* kræft kujon* løgnhals* nedværdig* opkast* overfald* pokker pokkers sammenbrud*
    sindsoprivende skrid skudt skyd skyde skyder skydes skød sorgfuld* svækling* sørger tumpe*
    tyven tyvene tæsk* tæv* uhelbredelig* ulækk* undertryk* vanær* ynk* ødelagde`,

  '-2': `advarsel advarsler angreb angrebet angribe angriber anholdt arrest arrester* bandit*
    bestikk* bestukket bevæbnet blod blodet blodig* bløder bortført drukn* eksploder* eksplosion*
    epidemi* fandeme fandme fanget fanme fare farer fjende* flov flove flygt flygte* forhekset
    forladt forlod forsvind fortræd fængslet gal gale galt gangster* grusomhed* heks heksen
    hidsig* hjemsøg* hylede hyler indbrud* indespærret jordskælv knuse* knust kvæstet lider
    livsfare monster monstre monstret naragtig* narko* nådesløs* orker oversvømm* piner pinte
    plaget savn* skade skader skamfuld* skammede skammer skilsmisse* sladder slagsmål slave slaver
    sludder slås smitte* sprænge sprængt spærret stakkel* sult sulter synd såre sårer sørgede
    tigge tigger tortureret truede truende udstødt uhyre uhyrer urolig* utro ve værgeløs* ævl`,

  '-1': `alene besvime* dømt edderkop* feber flugt flugten fravær gevær geværet græd grædefærdig
    herregud hospitalet mistænkelig* mørket pistol pistolen pistoler pjat politi politiet ryster
    skynd skælver skør skøre spion spioner sprut spøgelse* søvnløs* våben våbnene`,

  '1': `baby babyen belønning berømt* beskytte beskytter blomster bryllup* champagne dans danse
    dansede danser drøm drømme drømmen drømmer enig enige enighed eventyr* fest festen festlig*
    forlove* fødselsdag* gave gaven gaver heja heldigvis hep håber kammerat* kæreste kæresten
    leger løfte løfter mester mesteren naturligvis nyfødt nysgerrig* parat rask rigdom
    selvfølgelig solskin støtter synge synger trøst* trøster velbekomme venner venskabelig* yes`,

  '2': `befri* belønn* engel engle englen fejre* fejrer fredelig* frels* geni genier gudskelov
    held heldig* heltemod* hjertensgod* hygge* jubel jubii jublede jubler juhu kram kramme krammer
    kærtegn* lykønsk* mirak* paradis* prægtig* redde reddede redder reddet respekt respekten
    respekterer respekteret romantisk* sexede sexet sexy triumf* vinde vundet ære ærede`,

  '3': `fortryll* fryd* glimrende henrykt knuselsk* lykkeligste lyksalig* ubeskrivelig*`,
}
