// Written for this project.
import type { TopicSource } from './source'

export const fr: TopicSource = {
  language: 'fr',
  words: {
    determiner: `au aucun aucune aux ce certaines certains ces cet cette chaque des du l la le les
      leur leurs ma mes mon nos notre plusieurs quel quelle quelles quelque quelques quels sa ses
      son ta tes ton tous tout toute toutes un une vos votre`,
    opener: `doit doivent elle elles il ils j je lui m me n ne nous on peut peuvent peux pouvez
      qui s se te tu vous y`,
    link: `assez aussi bien est extrêmement hyper moins plus si sont super tellement toujours trop
      très vraiment étaient était été être`,
    joiner: `d de en à`,
    modifier: `automatique bancaire client clients internet maison mobile scolaire technique
      téléphonique wifi électronique`,
    thing: `abonnement accueil accès achat activité adresse agence aliment ambiance appareil
      appartement appel appli application article ascenseur assiette assurance atmosphère attente
      avion bagages baignoire bain balcon bar batterie bilan billet bière boisson boulangerie
      bouteille boutique boîte bruit buffet bus bâtiment cadeau cadre café caisse caméra carte
      catégorie chaise chaleur chambre chanson charge chargeur chauffage chauffeur chaussures
      chien cinéma classe clavier climatisation clé cocktail code coiffeur colis commande
      commercial communication compte conception conditions confort connexion conseiller contenu
      contrat conversation copie couleur coupon cours couverture crédit cuisine cuisinier dessert
      devis direction disque docteur document documentation douche draps durée décor décoration
      délai détergent dîner eau efficacité emballage emplacement employé enceinte enseignant
      enseignement entrée environnement erreur escalier espace examen exercice explication export
      expédition facturation facture famille fenêtre ferme fichier fil film fonction
      fonctionnalité forfait formation formulaire fournisseur frais frigo fromage garantie gare
      gestion glace goût grille guide gérant heures huile hébergement hôte hôtel hôtesse image
      imprimante information infos inscription installation interface intrigue jardin jeu journal
      lampe langue lecture lenteur leçon lieu ligne lit literie livraison livre livreur
      localisation logement logiciel lumière lunch légumes machine magasin manager manuel marque
      matelas matière matériel menu message micro mise mobilier module modèle mot moteur musique
      musée médecin mémoire ménage navigation nettoyage notification nourriture odeur offre
      options orchestre ordinateur outil page paiement pain panier panneau parc parking patron
      patronne paysage performance personnel petit-déjeuner photo piscine pizza plage plan plat
      plateforme poisson police politique port portion poste poulet pourboire prestation prise
      prix processeur procédure produit prof professeur programme projet promotion propreté
      présentation publicité qualité quartier rapport recette recherche relation remboursement
      rendez-vous repas restaurant retard retour reçu riz robe réception réceptionniste
      réclamation réduction répertoire réponse réseau réservation résiliation résultat saison
      salade salle salon sauce scénario serveur service serviette site sol solde sortie soupe
      souris spectacle station steak stock stockage style support sushi système sécurité séjour
      table tableau tablette tarif taxi temps température terrasse test texte théâtre ticket tissu
      toilettes touche traduction train traitement trajet transaction transport télé téléphone
      télévision usage valeur vendeur ventilateur verre version viande vidéo vin virement visage
      vitesse voiture vol voyage vue vêtement écouteurs écran électricité élève équipe équipement
      étage étoffe étudiant`,
    general: `aide ami amie an année ans août argent avantage avis avril besoin cas chance choix
      chose collègue commentaire conseil copain copine coup côté différence dimanche début
      décembre déception effet endroit enfant ensemble envie euro exemple expérience fait façon
      femme fin fois frère février genre gens homme idée impression inconvénient instant janvier
      jeudi jour juillet juin lundi mai main manière mardi mari mars matin merci mercredi midi
      minute mois moment monde mère mètre niveau nombre note novembre noël nuit octobre part
      partie pays personne point possibilité problème père quantité question raison reste samedi
      semaine sens sentiment septembre soir soirée sorte suite sujet surprise sœur type vacances
      vendredi vie ville visite week-end étoile`,
    quality: `abordable* bruyant* cassé* cher/chère/chers/chères complexe* compliqué* confus*
      coûteux/coûteuse* défectueux dépassé* facile* fiable* instable* intuitif/intuitive*
      lent/lente*/lents limité* pratique* rapide* simple* stable*`,
    adjective: `ancien ancienne* autre* basse* belle* bref brève* calme* central* chaud* chinois*
      chère* clair* complète* content* correct* court* dernier dernière* déçu* fade* fausse*
      français* frit* froid* grand* grillé* haut* heureuse* important* italien* japonais* joli*
      laid* lent* local* longue* lourd* légère* mou moyenne* même* neuf neuve* nouvelle* nulle*
      nécessaire* petit* plein* poli* possible* premier première* prochain* propre* rare* sale*
      salé* seul* situé* sucré* sympa* sèche* tendre* terrible* traditionnel* utile* vide*
      vieille* vrai* épicé*`,
    verb: `a achète adore ai aime allons appelle apprend apprendre appris arrive as attend
      attendre attendu avoir avons boire bois bu change comprendre comprends compris connecte
      crois demande dire dis dit donne dormi dormir déconnecte déteste envoie es espère essaie eu
      faire faites falloir faut fonctionne font laisse lire lis lu mange manque marche met mets
      mettre montre ont ouvre ouvrir parle passe paye pense perdre perdu permet permettre prend
      prendre prends pris profite quitte recevoir recommande regarde remplace revenir reviendrai
      reçois répond répondre répondu savoir semble sentir sert servi servir soit sommes suis
      travaille trouve utilise va venir venu veut veux viens voir vois voit vont vouloir voulu vu
      écoute écrire écrit êtes`,
    grammar: `afin ailleurs alors aujourd beaucoup bientôt bonjour c ceci cent cependant chez cinq
      combien comment contre demain derrière deux devant dix déjà enfin ensuite environ eux hier
      hui huit ici juste loin lors lorsque là maintenant malgré mieux moi ni non or oui parfois
      peut-être pire pourtant presque près puis puisque qu quatre quelqu sauf selon sept six
      surtout tard toi toutefois trois tôt vers vite ça`,
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
