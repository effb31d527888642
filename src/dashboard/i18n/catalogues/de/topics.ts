import type { Catalogue } from '../catalogue'

export const topics: Catalogue = {
  'What people mention': 'Was Menschen erwähnen',
  'Of {comments}.': 'Von {comments}.',
  'No keywords yet: they come with the first comments.':
    'Noch keine Stichwörter: Sie kommen mit den ersten Kommentaren.',
  Keyword: 'Stichwort',
  'As a bar, the most mentioned in full': 'Als Balken, das meistgenannte voll',
  'Mentioned in': 'Erwähnt in',
  'Of these negative': 'Davon negativ',
  'Tags of answers': 'Tags der Antworten',
  'The rules, or what was learned from corrections, have changed since some answers were tagged.':
    'Die Regeln oder das aus Korrekturen Gelernte haben sich geändert, seit manche Antworten getaggt wurden.',
  'Every answer carries the tags it would get today, as far as is known.':
    'Jede Antwort trägt die Tags, die sie heute bekäme, soweit bekannt.',
  'Compare old and new tags side by side first. Nothing is changed before you say so, and what people corrected stays as they said.':
    'Vergleiche zuerst alte und neue Tags nebeneinander. Nichts ändert sich, bevor du es sagst, und was Menschen korrigierten, bleibt.',
  'Compare old and new tags': 'Alte und neue Tags vergleichen',
  'All answers carry the new tags.': 'Alle Antworten tragen die neuen Tags.',
  'What would change': 'Was sich ändern würde',
  'What changed': 'Was sich geändert hat',
  'None of {answers}.': 'Keine von {answers}.',
  '{answers} of {answers2}.': '{answers} von {answers2}.',
  'Switch to the new tags': 'Zu den neuen Tags wechseln',
  Theme: 'Thema',
  Signals: 'Signale',
  Signal: 'Signal',
  Unknown: 'Unbekannt',
  'None.': 'Keine.',
  'From, to': 'Von, nach',
  Added: 'Hinzugefügt',
  Dropped: 'Entfallen',
  'Side by side': 'Nebeneinander',
  'The first answers whose tags change.': 'Die ersten Antworten, deren Tags sich ändern.',
  'Open the answer': 'Antwort öffnen',
  'no mood': 'keine Stimmung',
}
