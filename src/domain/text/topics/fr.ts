// Written for this project.
import type { TopicSource } from './source'

export const fr: TopicSource = {
  language: 'fr',
  words: {
    determiner: `le la les l un une des du au aux ce cet cette ces mon ma mes ton ta tes son sa
      ses notre nos votre vos leur leurs chaque quelque quelques plusieurs aucun aucune certains
      certaines tout toute tous toutes quel quelle quels quelles`,
    opener: `je j tu il elle on nous vous ils elles qui ne n y se s me m te lui peut peuvent
      pouvez peux doit doivent`,
    link: `est sont était étaient être été très trop plus moins assez vraiment si aussi bien
      extrêmement tellement super hyper toujours`,
    joiner: 'de d à en',
    modifier: `client clients bancaire technique mobile électronique internet wifi téléphonique
      scolaire automatique maison`,
    thing: `abonnement accès accueil achat activité adresse agence aliment ambiance appareil
      appartement appel appli application article ascenseur assiette assurance atmosphère attente
      avion baignoire bagages bain balcon bar batterie bâtiment billet bière bilan boisson boîte
      boulangerie bouteille boutique bruit buffet bus cadeau cadre café caisse caméra carte
      catégorie chaise chambre chanson chaleur charge chargeur chauffage chauffeur chaussures chien
      cinéma classe clavier clé client climatisation cocktail code coiffeur colis commande
      commercial communication compte confort conception conditions connexion conseiller contenu
      contrat conversation copie couleur coupon cours couverture crédit cuisine cuisinier décor
      décoration délai dessert détergent devis dîner direction disque docteur document documentation
      douche draps durée eau écouteurs écran efficacité électricité élève emballage emplacement
      employé enceinte enseignant enseignement entrée environnement équipe équipement erreur
      escalier espace étage étoffe étudiant examen exercice explication export expédition facture
      facturation famille fenêtre ferme fichier film fil fonction fonctionnalité forfait formation
      formulaire fournisseur frais frigo fromage garantie gare gérant gestion glace goût grille
      guide hébergement heures hôte hôtel hôtesse huile image imprimante information infos
      inscription installation interface internet intrigue jardin jeu journal lampe langue leçon
      lecture légumes lenteur lieu ligne lit literie livraison livre livreur localisation logement
      logiciel lumière lunch magasin manager manuel machine marque matelas matériel matière médecin
      mémoire ménage menu message micro mise mobilier modèle module mot moteur musée musique
      navigation nettoyage nourriture notification odeur offre options orchestre ordinateur outil
      page paiement pain panier panneau parc parking patron patronne paysage performance personnel
      petit-déjeuner photo piscine pizza plage plan plat plateforme plats poisson police politique
      portion port poste poulet pourboire présentation prestation prise prix procédure processeur
      produit prof professeur programme projet promotion propreté publicité qualité quartier rapport
      réception réceptionniste recette recherche réclamation reçu réduction relation remboursement
      rendez-vous repas répertoire réponse réseau réservation résiliation restaurant résultat retard
      retour riz robe saison salade salle salon sauce scénario sécurité séjour serveur serveuse
      service serviette site sol solde son sortie soupe souris spectacle station steak stock
      stockage style support sushi système table tableau tablette tarif taxi téléphone télévision
      télé température temps terrasse test texte théâtre ticket tissu toilettes touche traduction
      train traitement trajet transport transaction usage valeur vendeur ventilateur verre version
      vêtement viande vidéo vin virement visage vitesse voiture vol voyage vue wifi`,
    general: `chose choses fois jour jours soir soirée nuit matin midi semaine mois an ans année
      années heure minute minutes moment instant personne personnes gens homme femme enfant enfants
      ami amis amie partie part façon manière type sorte genre exemple cas raison question questions
      problème problèmes endroit point nombre quantité peu chance possibilité idée avis impression
      expérience sentiment différence niveau côté main vie monde pays ville fin début suite visite
      week-end vacances noël argent euro euros choix étoile étoiles note commentaire mot mots
      avantage inconvénient surprise déception aide conseil mari père mère frère sœur copain copine
      collègue mètre besoin envie rapport effet fait lundi mardi mercredi jeudi vendredi samedi
      dimanche janvier février mars avril mai juin juillet août septembre octobre novembre décembre
      merci coup reste ensemble sens sujet`,
    quality: `lent/lente*/lents cher/chère/chers/chères coûteux/coûteuse* abordable* compliqué*
      complexe* confus* instable* fiable* stable* cassé* défectueux simple* facile* pratique*
      rapide* intuitif/intuitive* limité* dépassé* bruyant*`,
    adjective: `bon bonne bons bonnes meilleur* mauvais* mal super génial* parfait* excellent*
      incroyable* formidable* magnifique* merveilleux merveilleuse* horrible* affreux affreuse*
      terrible* nul nulle* lent* rapide* cher chère* chers chères coûteux coûteuse* abordable*
      gratuit* simple* facile* difficile* compliqué* complexe* pratique* utile* inutile* propre*
      sale* grand* petit* nouveau nouvelle* nouveaux neuf neuve* vieux vieille* long longue* court*
      haut* bas basse* beau belle* beaux laid* joli* charmant* agréable* désagréable* gentil
      gentille* sympa* sympathique* aimable* accueillant* chaleureux chaleureuse* souriant* poli*
      impoli* serviable* professionnel* compétent* incompétent* efficace* inefficace* attentif
      attentive* attentionné* chaud* froid* frais fraîche* sec sèche* sucré* salé* épicé* délicieux
      délicieuse* savoureux savoureuse* fade* tendre* léger légère* lourd* dur mou clair* sombre*
      bruyant* calme* tranquille* confortable* inconfortable* spacieux spacieuse* étroit* vrai* faux
      fausse* premier première* dernier dernière* prochain* autre* même* seul* important* possible*
      impossible* nécessaire* plein* vide* ennuyeux ennuyeuse* intéressant* fiable* stable*
      instable* cassé* défectueux défectueuse* intuitif intuitive* content* satisfait* déçu*
      décevant* heureux heureuse* triste* fâché* frustrant* moderne* original* traditionnel* limité*
      complet complète* rare* raisonnable* exceptionnel* extraordinaire* correct* français* italien*
      japonais* chinois* local* moyen moyenne* bref brève* large* ancien ancienne* idéal* central*
      bruyants situé* frit* grillé* haute`,
    verb: `ai as a avons avez ont avais avait avoir eu suis es sommes êtes fait faire faites font
      faisait vais va allons allez vont aller allé viens vient venir venu prend prendre pris prends
      mets met mettre dit dire dis vois voit voir vu veux veut voulez vouloir voulu sais sait savoir
      crois pense penser trouve trouver trouvé donne donner donné achète acheter acheté paye payer
      payé commande commander commandé réserver réservé mange manger mangé bois boire bu essaie
      essayer essayé recommande recommander adore aime aimer aimé déteste espère profite fonctionne
      fonctionner marche marcher attend attendre attendu répond répondre répondu appelle appeler
      appelé parle parler parlé demande demander demandé écrit écrire lis lire lu regarde regarder
      écoute écouter sens sentir comprends comprendre compris apprendre appris apprend travaille
      travailler reste rester resté voyage visite visiter aide aider aidé montre ouvre ouvrir ferme
      fermer quitte envoie envoyer envoyé livré livrer change changer changé remplace sert servir
      servi utilise utiliser utilisé reçu recevoir reçois arrive arriver arrivé passe passer passé
      semble permet permettre manque manquer contient revenir revient reviendrai retourner goûter
      dormir dormi séjourner séjourné connecte connecter connecté déconnecte déconnecter étais soit
      faut falloir laisse laisser perdre perdu`,
    grammar: `avec sans pour par sur sous dans chez vers entre contre depuis pendant avant après
      devant derrière malgré selon sauf et ou mais donc car ni or que qu quand comme lorsque puisque
      dont où parce afin si alors ensuite puis enfin déjà encore jamais souvent parfois rarement
      peut-être sûrement certainement malheureusement heureusement presque exactement seulement
      juste là ici ailleurs loin près rien quelqu ça cela ceci celui celle ceux c moi toi eux pas
      oui non bonjour deux trois quatre cinq six sept huit neuf dix cent hier aujourd hui demain
      maintenant bientôt tard tôt beaucoup mieux pire pourtant cependant toutefois surtout notamment
      environ vite lors quoi pourquoi comment combien`,
  },
  events: `déconnect*=déconnexion plante=plantage plantent=plantage planté=plantage
    plantage*=plantage bug=bug bugs=bug bloqué=blocage bloque=blocage panne*=panne retard*=retard
    coupure*=coupure débité=débit fuite*=fuite désinstall*=désinstallation résili*=résiliation`,
  names: `service client | service clients=service client | petit déjeuner=petit-déjeuner |
    rapport qualité prix=rapport qualité-prix | qualité prix=rapport qualité-prix | durée de vie |
    temps d attente=temps d'attente | délai d attente=temps d'attente | carte de crédit | mise à
    jour | mot de passe | e mail=e-mail | wi fi=wifi | mode sombre | par exemple= | en fait= | à
    part= | bien sûr= | tout à=`,
  endings: [
    [/(ement|amment|emment)$/, 'grammar'],
    [/(é|és|ée|ées|er|ez|aient|ait|ais|ent)$/, 'verb'],
    [/(eux|euse|euses|able|ables|ible|ibles|ique|iques|if|ive|ifs|ives|el|elle|els|elles|ant|ante|ants|antes|aire|aires|al|aux|ale|ales)$/, 'adjective'],
  ],
  habits: { parted: true },
}
