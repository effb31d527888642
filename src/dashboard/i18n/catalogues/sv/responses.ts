import type { Catalogue } from '../catalogue'

export const responses: Catalogue = {
  'Signals and themes': 'Signaler och teman',
  Any: 'Alla',
  'Learned from corrections': 'Lärt av rättelser',
  'By this workspace, for this workspace: nothing of it leaves here.':
    'Av den här arbetsytan, för den här arbetsytan: inget av det lämnar den.',
  'Nothing yet. Correct the mood or a keyword where you read an answer, and answers to come are tagged by what you said.':
    'Inget än. Rätta stämningen eller ett nyckelord där du läser ett svar, så taggas kommande svar efter det.',
  '{n} corrections': { one: '{n} rättelse', other: '{n} rättelser' },
  ' since {since}': ' sedan {since}',
  'No keywords': 'Inga nyckelord',
  'None besides those found': 'Inga utöver de funna',
  'Forget what was learned': 'Glöm det som lärts',
  'What was corrected stays as it is; only what was concluded from it is gone.':
    'Det som rättats förblir; bara slutsatserna av det försvinner.',
  'Why it was tagged so': 'Varför det taggades så',
  '{mood}: somebody of the team said so.': '{mood}: någon i teamet sade så.',
  Evidence: 'Belägg',
  Speak: 'Talar för',
  Weight: 'Vikt',
  'No lexicon reads this language: keywords only, no sentiment.':
    'Inget lexikon läser det här språket: bara nyckelord, ingen stämning.',
  '{label}, {score} from −1 to 1.': '{label}, {score} från −1 till 1.',
  '{score} No word speaks for or against.': '{score} Inget ord talar för eller emot.',
}
