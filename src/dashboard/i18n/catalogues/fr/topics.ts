import type { Catalogue } from '../catalogue'

export const topics: Catalogue = {
  'What people mention': 'Ce que les gens mentionnent',
  'Of {comments}.': 'Sur {comments}.',
  'No keywords yet: they come with the first comments.':
    'Pas encore de mots-clés : ils viennent avec les premiers commentaires.',
  Keyword: 'Mot-clé',
  'As a bar, the most mentioned in full': 'En barre, le plus mentionné en plein',
  'Mentioned in': 'Mentionné dans',
  'Of these negative': 'Dont négatifs',
  'Tags of answers': 'Étiquettes des réponses',
  'The rules, or what was learned from corrections, have changed since some answers were tagged.':
    'Les règles, ou ce qui a été appris des corrections, ont changé depuis que certaines réponses ont été étiquetées.',
  'Every answer carries the tags it would get today, as far as is known.':
    'Chaque réponse porte les étiquettes qu’elle recevrait aujourd’hui, autant qu’on sache.',
  'Compare old and new tags side by side first. Nothing is changed before you say so, and what people corrected stays as they said.':
    'Comparez d’abord anciennes et nouvelles étiquettes côte à côte. Rien ne change avant votre accord, et ce que l’on a corrigé reste.',
  'Compare old and new tags': 'Comparer anciennes et nouvelles étiquettes',
  'All answers carry the new tags.': 'Toutes les réponses portent les nouvelles étiquettes.',
  'What would change': 'Ce qui changerait',
  'What changed': 'Ce qui a changé',
  'None of {answers}.': 'Aucune de {answers}.',
  '{answers} of {answers2}.': '{answers} sur {answers2}.',
  'Switch to the new tags': 'Passer aux nouvelles étiquettes',
  Theme: 'Thème',
  Signals: 'Signaux',
  Signal: 'Signal',
  Unknown: 'Inconnu',
  'None.': 'Aucun.',
  'From, to': 'De, à',
  Added: 'Ajoutées',
  Dropped: 'Abandonnées',
  'Side by side': 'Côte à côte',
  'The first answers whose tags change.': 'Les premières réponses dont les étiquettes changent.',
  'Open the answer': 'Ouvrir la réponse',
  'no mood': 'sans ton',
}
