import type { Catalogue } from '../catalogue'

export const topics: Catalogue = {
  'What people mention': 'Vad folk nämner',
  'Of {comments}.': 'Av {comments}.',
  'No keywords yet: they come with the first comments.':
    'Inga nyckelord än: de kommer med de första kommentarerna.',
  Keyword: 'Nyckelord',
  'As a bar, the most mentioned in full': 'Som stapel, det mest nämnda fullt',
  'Mentioned in': 'Nämnt i',
  'Of these negative': 'Varav negativa',
  'Tags of answers': 'Svarens taggar',
  'The rules, or what was learned from corrections, have changed since some answers were tagged.':
    'Reglerna, eller det som lärts av rättelser, har ändrats sedan vissa svar taggades.',
  'Every answer carries the tags it would get today, as far as is known.':
    'Varje svar har de taggar det skulle få i dag, så långt det är känt.',
  'Compare old and new tags side by side first. Nothing is changed before you say so, and what people corrected stays as they said.':
    'Jämför först gamla och nya taggar sida vid sida. Inget ändras innan du säger till, och det folk rättat förblir.',
  'Compare old and new tags': 'Jämför gamla och nya taggar',
  'All answers carry the new tags.': 'Alla svar har de nya taggarna.',
  'What would change': 'Vad som skulle ändras',
  'What changed': 'Vad som ändrats',
  'None of {answers}.': 'Inget av {answers}.',
  '{answers} of {answers2}.': '{answers} av {answers2}.',
  'Switch to the new tags': 'Byt till de nya taggarna',
  Theme: 'Tema',
  Signals: 'Signaler',
  Signal: 'Signal',
  Unknown: 'Okänt',
  'None.': 'Inga.',
  'From, to': 'Från, till',
  Added: 'Tillagda',
  Dropped: 'Borttagna',
  'Side by side': 'Sida vid sida',
  'The first answers whose tags change.': 'De första svaren vars taggar ändras.',
  'Open the answer': 'Öppna svaret',
  'no mood': 'ingen stämning',
}
