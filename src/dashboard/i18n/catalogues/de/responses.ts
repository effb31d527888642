import type { Catalogue } from '../catalogue'

export const responses: Catalogue = {
  'Signals and themes': 'Signale und Themen',
  Any: 'Beliebig',
  'Learned from corrections': 'Aus Korrekturen gelernt',
  'By this workspace, for this workspace: nothing of it leaves here.':
    'Von diesem Arbeitsbereich, für diesen Arbeitsbereich: Nichts davon geht hinaus.',
  'Nothing yet. Correct the mood or a keyword where you read an answer, and answers to come are tagged by what you said.':
    'Noch nichts. Korrigiere Stimmung oder Stichwort, wo du eine Antwort liest, und künftige Antworten werden danach getaggt.',
  '{n} corrections': { one: '{n} Korrektur', other: '{n} Korrekturen' },
  ' since {since}': ' seit {since}',
  'No keywords': 'Keine Stichwörter',
  'None besides those found': 'Keine außer den gefundenen',
  'Forget what was learned': 'Gelerntes vergessen',
  'What was corrected stays as it is; only what was concluded from it is gone.':
    'Was korrigiert wurde, bleibt; nur was daraus geschlossen wurde, ist fort.',
  'Why it was tagged so': 'Warum es so getaggt wurde',
  '{mood}: somebody of the team said so.': '{mood}: So hat es jemand aus dem Team gesagt.',
  Evidence: 'Belege',
  Speak: 'Sprechen für',
  Weight: 'Gewicht',
  'No lexicon reads this language: keywords only, no sentiment.':
    'Kein Lexikon liest diese Sprache: nur Stichwörter, keine Stimmung.',
  '{label}, {score} from −1 to 1.': '{label}, {score} von −1 bis 1.',
  '{score} No word speaks for or against.': '{score} Kein Wort spricht dafür oder dagegen.',
}
