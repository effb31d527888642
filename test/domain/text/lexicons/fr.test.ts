import { describe } from 'vitest'
import { readsAs } from './read'

describe('opinions in French', () => {
  readsAs('fr', {
    positive: `L'application est simple à utiliser et le support est génial
      Livraison rapide et très bonne qualité
      Pas mal du tout
      Ce n'est pas mauvais
      Ça pourrait être pire
      Aucun problème jusqu'ici
      Je n'ai jamais eu de souci avec les paiements
      Rien à redire
      On ne regrette pas notre achat
      Un peu cher mais ça vaut le coup
      Je recommande vivement !
      Merci beaucoup pour votre aide
      J'adoooore cette appli
      La meilleure banque que j'aie eue
      Les plats étaient délicieux et le personnel souriant
      J'avais peur que ce soit compliqué, mais tout est parfait
      Je ne peux plus m'en passer
      Tres satisfait, appli facile a utiliser
      Ne changez rien
      N'est jamais en panne
      Le service n'est vraiment pas lent
      Je n'ai rencontré aucune difficulté`,
    negative: `L'appli ne marche plus depuis la mise à jour
      Impossible de me connecter
      Beaucoup trop cher pour ce que c'est
      Je suis très déçue
      Je n'aime pas du tout le nouveau design
      J'aime pas
      Le service client ne répond jamais
      Je ne recommande à personne
      Je voulais l'aimer mais c'est trop compliqué
      Super, encore une panne
      Ils m'ont raccroché au nez, quelle honte
      Peut mieux faire
      Ça ne vaut pas son prix
      Le plat était froid et sans goût
      La chambre était sale et sentait mauvais
      L'application plante à chaque fois
      J'ai résilié mon abonnement
      Joli design, malheureusement rien ne fonctionne
      Le vendeur n'était pas très aimable
      J'attends depuis trois semaines, toujours pas de réponse
      Bien au début mais maintenant c'est nul
      tres decu, a eviter
      Ils mentent sur les prix
      Merci pour rien
      Pourquoi est-ce si lent ?
      J'ai été débité deux fois
      Une perte de temps`,
    neutral: `Je l'utilise une fois par mois
      Existe-t-il une version pour Android ?
      Ce serait bien de pouvoir exporter vers Excel
      Comment changer mon mot de passe ?
      Je ne sais pas
      Aucun commentaire
      J'aimerais un mode sombre
      Non merci
      Je l'ai acheté samedi
      La caisse se trouve à gauche
      Merci d'avance
      Bonjour, est-ce que vous livrez en Suisse ?`,
  })
})
