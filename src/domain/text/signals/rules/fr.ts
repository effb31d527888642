import type { SignalRules } from '../worded'

export const fr: SignalRules = {
  cancel_intent: `résilier mon/notre/ma/l'abonnement, résilie/résilions/résilié/annule/annulons/
    annulé … abonnement/contrat/compte/adhésion/forfait, veux/voudrais/souhaite/vais/allons/voulons/
    souhaitons/souhaiterais/désire … résilier/désabonner/désinscrire, veux/voudrais/souhaite/vais/
    voulons … annuler … abonnement/contrat/compte, résilier/annuler/arrêter/clôturer/supprimer …
    abonnement/contrat/compte/adhésion, me désabonne, nous désabonnons,
    comment résilier/me désabonner/annuler, demande de résiliation, résiliation de mon/notre/du,
    renouvelle/renouvellerai/renouvellerons/renouvelons pas, pas/plus renouveler, fermer mon compte,
    j'arrête mon abonnement, vous quitte, vous quittons, je m'en vais,
    !facile/simple/difficile/compliqué/impossible de résilier, !pense/pensons/envisage/envisageons/
    hésite/songe … résilier/annuler/désabonner,
    !annulé/annuler … commande/rendez-vous/réservation/commande, !sinon je résilie,
    !désabonner … newsletter, !résilier si`,
  churn_risk_words: `pense/pensons/envisage/envisageons/songe/songeons/hésite/réfléchis … à/de
    changer/résilier/partir/quitter/annuler/désabonner,
    envisage/envisageons de/d'autres/une autre/alternative, cherche/cherchons/recherche/regarde …
    alternative/alternatives/autre/remplaçant/ailleurs, dernière chance/fois, goutte d'eau,
    ras le bol, j'en ai marre, marre de, en ai assez, perdu/perds … confiance/patience,
    plus confiance, ne sais pas si … rester/reste/continuer/continue/renouveler,
    peut-être … partir/résilier, sinon je/nous/on résilie/pars/partons/change/irai/vais,
    plus jamais, jamais plus, aucune raison de rester, pourquoi rester/continuer,
    aller voir ailleurs, vais/irai/allons ailleurs,
    recommande/recommanderai/recommanderais/conseille pas, ne recommande, je déconseille, à éviter,
    failli résilier/partir, regrette/regrettons, résilier si, changer de crèmerie,
    reviendrai/reviendrai pas/plus`,
  competitor_named: `passé/passés/passe/passons/passer à/chez/sur ^, parti/partis chez ^,
    migré/migrés vers ^, mieux/meilleur/rapide/simple que ^, moins cher que/chez ^,
    moins bien que ^, par rapport à ^, comparé à ^, contrairement à ^,
    utilise/utilisons maintenant/désormais ^, utilise/utilisons ^ maintenant/désormais,
    au lieu de ^, ^ est … cher/mieux/rapide/simple, viens/venons/venais de chez ^,
    aussi bon/bien que ^, concurrents comme ^`,
  contact_requested: `appelez/rappelez/contactez moi/nous, appelle/rappelle/contacte moi,
    me/nous rappeler/appeler/contacter/recontacter/joindre, être rappelé/contacté/recontacté,
    pouvez/pourriez/pourrait vous/on/quelqu'un … rappeler/contacter/répondre/appeler,
    merci de/d'me répondre/rappeler/contacter/revenir/recontacter,
    merci de me répondre/rappeler/contacter/recontacter,
    parler à/avec quelqu'un/un/une/conseiller/humain/responsable,
    parler avec un/une conseiller/responsable, attends/attente … votre réponse/appel/retour,
    dans l'attente de, mon numéro/téléphone, joignable au/sur, prendre rendez-vous, répondez moi,
    revenez vers moi/nous, revenir vers moi/nous, !arrêtez de m'appeler/me/nous,
    !arrêter de me/nous contacter/appeler, !cessez de, !jamais … rappeler/contacter,
    !pour me contacter`,
  urgent: `urgent, urgente, urgence, urgemment, en urgence, au plus vite, dès que possible,
    le plus vite/rapidement possible, immédiatement, tout de suite, sans délai, asap,
    critique … problème, problème/bug/situation critique, peut/pouvons/peux pas attendre/travailler,
    ne pouvons plus travailler, besoin … aujourd'hui/demain/immédiatement,
    avant demain/ce/lundi/vendredi,
    site/système/boutique/serveur/tout est … panne/down/bloqué/arrêt, nous bloque, sommes bloqués,
    perdons/perd … argent/clients/ventes, priorité absolue, !répondu/répond/réponse/résolu/aidé/
    remboursé … immédiatement/immédiate, !répondu/répond/résolu … tout de suite,
    !service des urgences, !rien d'urgent`,
  public_review_threat: `-laisser/laisse/laisserai/écrire/écris/mettre/mets/poster/publier … avis/
    commentaire/étoile, mauvais/avis négatif avis/négatifs, avis négatif,
    -sur/à trustpilot/google/facebook/twitter/linkedin/instagram/tiktok,
    prévenir/avertir/préviens … autres/tout/monde/gens/amis/entourage, dire à tout le monde,
    réseaux sociaux, rendre public, presse, les médias, journalist*, dgccrf, 60 millions,
    que choisir, ufc, cnil, association de consommateurs, répression des fraudes, porter plainte,
    dépôt de plainte, plainte à la, mon/notre/un avocat, action en justice, tribunal, poursuivre en,
    mise en demeure, signal conso, signaler à/aux autorités,
    !lu/bons/bon/excellents/positifs … avis, !avis positifs/positif, !à mon avis, !changé d'avis,
    !avec google/facebook, !via google/facebook`,
  complaint: `réclamation*, me plaindre, me plains, plainte*, inacceptable*, inadmissible*,
    scandaleu*, honteu*, exige/exigeons/demande/veux … remboursement/réponse/explication/
    dédommagement/excuses, -déçu*, -décev*, -déception*, -toujours pas/aucune/rien/en, -arnaque*,
    -arnaqué*, -escroc*, -voleurs, -jamais reçu/répondu, -mauvais service/support, -lamentable*,
    -nul, -une honte, -foutage, !rien à redire, !pas me plaindre, !pas à me,
    !gestion des réclamations, !aucune plainte/réclamation`,
}
