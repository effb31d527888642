import type { Catalogue } from '../catalogue'

export const responses: Catalogue = {
  'Signals and themes': 'Signaux et thèmes',
  Any: 'Tous',
  'Learned from corrections': 'Appris des corrections',
  'By this workspace, for this workspace: nothing of it leaves here.':
    'Par cet espace, pour cet espace : rien n’en sort.',
  'Nothing yet. Correct the mood or a keyword where you read an answer, and answers to come are tagged by what you said.':
    'Encore rien. Corrigez le ton ou un mot-clé en lisant une réponse, et les suivantes seront étiquetées ainsi.',
  '{n} corrections': { one: '{n} correction', many: '{n} corrections', other: '{n} corrections' },
  ' since {since}': ' depuis le {since}',
  'No keywords': 'Aucun mot-clé',
  'None besides those found': 'Aucun hormis ceux trouvés',
  'Forget what was learned': 'Oublier ce qui a été appris',
  'What was corrected stays as it is; only what was concluded from it is gone.':
    'Ce qui a été corrigé reste ; seules les conclusions disparaissent.',
  'Why it was tagged so': 'Pourquoi cette étiquette',
  '{mood}: somebody of the team said so.': '{mood} : quelqu’un de l’équipe l’a dit.',
  Evidence: 'Indices',
  Speak: 'Parlent pour',
  Weight: 'Poids',
  'No lexicon reads this language: keywords only, no sentiment.':
    'Aucun lexique ne lit cette langue : mots-clés seuls, sans ton.',
  '{label}, {score} from −1 to 1.': '{label}, {score} de −1 à 1.',
  '{score} No word speaks for or against.': '{score} Aucun mot ne parle pour ou contre.',
}
