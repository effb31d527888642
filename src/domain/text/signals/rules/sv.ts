import type { SignalRules } from '../worded'

export const sv: SignalRules = {
  cancel_intent: `säga/säger/sagt/sade upp … abonnemang*/prenumeration*/avtal*/medlemskap*/konto*/
    tjänst*/det/mig/oss/allt, vill/ska/kommer/tänker/måste … säga upp, avsluta/avslutar/avslutat/
    avslutade … abonnemang*/prenumeration*/avtal*/medlemskap*/konto*/tjänst*,
    vill/ska/kommer/tänker … avsluta, avbeställ* … prenumeration*/abonnemang*,
    avsluta/radera/stäng/ta bort mitt konto, kommer inte … förnya/förlänga, förnyar/förlänger inte,
    uppsägning av, härmed säger, hur säger/avslutar jag/man/vi, vi/jag lämnar er,
    slutar hos/som kund, inte längre kund, tackar för mig/oss, lämnar er nu/för,
    !lätt/enkelt/svårt/krångligt/gick att säga upp, !funderar på att säga/avsluta,
    !funderar/överväger … säga/avsluta, !avsluta/avslutat/avslutade ärende*/samtal*/projekt*,
    !säga/sade upp mig`,
  churn_risk_words: `funderar/överväger … byta/säga/avsluta/lämna/sluta/alternativ, letar/söker/
    tittar/kollar … alternativ/annan/annat/andra/konkurrent*, sista chansen/droppen/gången,
    fått nog, trött/less på er/det/detta/alla/att,
    tappat/tappar/förlorat … förtroende*/tålamod*/tilliten,
    vet inte om … stannar/fortsätter/förnyar/kvar/fortsätta/stanna,
    kanske byter/slutar/avslutar/lämnar, annars byter/säger/lämnar/slutar/går, aldrig mer/igen,
    aldrig … igen, köper/handlar/kommer/beställer/använder aldrig mer/igen,
    ingen anledning att stanna, går … annanstans, någon annanstans, rekommenderar/rekommendera inte,
    inte rekommendera, kommer inte tillbaka, nära att säga/avsluta/byta, ångrar att/köpet,
    om … inte … byter/säger/lämnar, sviker, tveksam/osäker … fortsätta/stanna/förnya,
    dags att byta/gå`,
  competitor_named: `byta/byter/bytt/bytte/gått/går/gick/övergått över/till ^,
    gått/går/gick över till ^, bättre/billigare/snabbare/enklare/sämre än ^, jämfört/jämför med ^,
    använder/valde/valt/kör ^ istället/nu/i, istället för ^,
    ^ är/har … bättre/billigare/snabbare/enklare, till skillnad från ^,
    kommer/kom/bytte/bytt från ^, lika bra som ^, konkurrent* som ^`,
  contact_requested: `ring mig/oss/upp, ringa mig/oss/upp,
    kan/kunde/vill/skulle … ni/någon ringa/kontakta/höra/mejla, kontakta mig/oss,
    hör/höra av er/dig, återkom, återkom till mig, vänligen/snälla återkom/svara/kontakta/ring/hör,
    vill/önskar/skulle … bli kontaktad/uppringd,
    vill/önskar/skulle/behöver … prata/tala/få kontakt med, få prata/tala med,
    ser fram emot … svar/höra, väntar på ert/svar/återkoppling, mejla/maila mig/oss, nås på/via,
    mitt nummer/telefonnummer/mobilnummer, boka … möte/samtal, svara mig/gärna/på,
    tacksam för svar/återkoppling, !sluta/slutar ring/ringa/kontakta/mejla mig/oss,
    !ni/de ringer/kontaktade`,
  urgent: `akut, akuta, brådskande, brådskar, bråttom, omgående, snarast, så snart/fort som möjligt,
    omedelbart, genast, med en gång, kritiskt läge/fel/problem, kan inte vänta,
    behöver/måste/fixa/lös … nu/idag/omgående/direkt/genast/ikväll,
    innan/före imorgon/ikväll/fredag/måndag, deadline … idag/imorgon/ikväll/fredag/måndag,
    sajten/sidan/systemet/butiken/servern/allt är/ligger nere, står still, stoppar oss,
    förlorar pengar/kunder/försäljning, kan inte arbeta/jobba/sälja, hög prioritet, !svarade/svarar/
    hjälpte/löste/löstes … omgående/direkt/omedelbart/genast, !akutmottagning*, !behöver … just nu`,
  public_review_threat: `-lämna/lämnar/skriva/skriver/ge/ger/posta … recension/recensioner/omdöme/
    omdömen/betyg, -på trustpilot/google/facebook/twitter/linkedin/instagram/flashback/reclaimo/
    prisjakt/tiktok, varna/varnar … andra/alla/vänner/folk/bekanta,
    berätta/berättar … alla/andra/omvärlden hur, sociala medier, gå/går/vänder/kontakta/kontaktar …
    media/tidningen/pressen/tidningar/medierna, konsumentverket, reklamationsnämnden, arn, anmäl/
    anmäler/anmäla/anmälan … er/konsument*/arn/datainspektionen/imy, polisanmäl*, advokat*, jurist*,
    stämma er, stämmer er, hänga ut, dåligt/dålig omdöme/recension,
    !läste/läst/bra/fina … recensioner/omdömen, !logga* … google/facebook`,
  complaint: `klagomål, klaga, klagar, klagat, reklamera*, reklamation*, oacceptabelt, oacceptabel,
    under all kritik, skandal*, kräver … pengar*/återbetalning/svar/ersättning,
    vill ha … pengar*/återbetalning tillbaka, skäms, skamligt, -besvik*,
    -fortfarande inte/väntar/inget/ingen, -bedrägeri, -lurad*, -blåst, -uselt,
    -aldrig fått svar/hjälp, -urdåligt, -dålig service/support/kundtjänst, -ersättning för,
    !inte klaga, !klagomålshantering, !ingenting/inget/inte att klaga, !kan inte klaga,
    !hantera … klagomål`,
}
