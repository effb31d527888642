import type { Catalogue } from '../catalogue'

export const access: Catalogue = {
  'Revoked. Nobody can open it now.': 'Återkallad. Ingen kan öppna den nu.',
  'Copy the link now: only its hash is kept, so it cannot be shown again.':
    'Kopiera länken nu: bara dess hash sparas, så den kan inte visas igen.',
  Link: 'Länk',
  'Links to read': 'Länkar att läsa',
  'Whoever has one reads the figures: no comments, no customers, no groups under five.':
    'Den som har en läser siffrorna: inga kommentarer, inga kunder, inga grupper under fem.',
  'Nothing is shared. Make a link for a board or an investor here.':
    'Inget är delat. Gör en länk till en styrelse eller en investerare här.',
  Page: 'Sida',
  Until: 'Till',
  'Expired {day}': 'Gick ut {day}',
  'New link': 'Ny länk',
  'Whom it is for': 'Vem den är till',
  'Looks back': 'Ser tillbaka',
  'Good for': 'Gäller',
  'Make the link': 'Skapa länken',
  'Groups of fewer than five people are left out. Readable until {day}.':
    'Grupper med färre än fem personer är utelämnade. Kan läsas till {day}.',
  'Too few to show': 'För få att visa',
  'Figures of fewer than five people are not shared.':
    'Siffror om färre än fem personer delas inte.',
}
