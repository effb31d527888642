import type { Catalogue } from '../catalogue'

export const settings: Catalogue = {
  Keys: 'Nycklar',
  'Secret keys open <link>the API</link> as far as their scopes go.':
    'Hemliga nycklar öppnar <link>API:t</link> så långt deras rättigheter räcker.',
  'Copy the key now. It is kept as a hash only and cannot be shown again.':
    'Kopiera nyckeln nu. Den sparas bara som hash och kan inte visas igen.',
  'New key': 'Ny nyckel',
  Key: 'Nyckel',
  May: 'Får',
  Made: 'Skapad',
  'ask and answer': 'fråga och svara',
  'Revoke…': 'Återkalla…',
  'Revoke for good': 'Återkalla för gott',
  'New secret key': 'Ny hemlig nyckel',
  'What will use it': 'Vad som ska använda den',
  'It may': 'Den får',
  'Make the key': 'Skapa nyckeln',
  'Put [email], [phone] … in its place': 'Sätt [email], [phone] … i stället',
  'Leave out the sentence it stands in': 'Utelämna meningen de står i',
  'Keep it as written': 'Behåll som skrivet',
  Policies: 'Regler',
  'Personal data in free text': 'Personuppgifter i fritext',
  'Mail addresses, phone, card, account and personal numbers, street addresses, keys and passwords, before anything is stored. From the next answer on.':
    'E-postadresser, telefon-, kort-, konto- och personnummer, gatuadresser, nycklar och lösenord, innan något sparas. Från och med nästa svar.',
  'A pause keeps a customer for': 'En paus behåller en kund i',
  'Days. After them a pause counts as churn. Another number makes the ledger anew.':
    'Dagar. Därefter räknas en paus som bortfall. Ett annat tal gör om hela boken.',
  'Who is behind with a payment counts as paying':
    'Den som ligger efter med en betalning räknas som betalande',
  Workspace: 'Arbetsyta',
  'Pages of the settings': 'Sidor i inställningarna',
  'Secret key': 'Hemlig nyckel',
  'For your pages, once. Its publishable key can only ask and answer.':
    'För era sidor, en gång. Dess publika nyckel kan bara fråga och svara.',
  Counters: 'Räkneverk',
  'Figures come from counters kept with each answer. A recount should find none wrong.':
    'Siffror kommer från räkneverk som förs med varje svar. En omräkning bör inte hitta något fel.',
  Recount: 'Räkna om',
  'Days are cut in': 'Dagar delas i',
  'Allowed origins': 'Tillåtna ursprung',
  'Identity secret': 'Identitetshemlighet',
  'Your server signs user ids with it (HMAC-SHA256, hex), so that answers count as verified. Keep it off your pages.':
    'Er server signerar användar-id med den (HMAC-SHA256, hex), så att svar räknas som verifierade. Håll den borta från era sidor.',
  'Revoked. Within seconds nobody can use that key.':
    'Återkallad. Inom sekunder kan ingen använda nyckeln.',
  'Enter the address below in your billing system.':
    'Ange adressen nedan i ert faktureringssystem.',
  'Connected: what it sends is applied from now on.':
    'Anslutet: det som skickas tillämpas från och med nu.',
  'Recounted: no counter differed.': 'Omräknat: inget räkneverk avvek.',
  'Recounted: {counters} differed and was put right.': 'Omräknat: {counters} avvek och rättades.',
  '{n} counters': { one: '{n} räkneverk', other: '{n} räkneverk' },
  'Audit log': 'Ändringslogg',
  Never: 'Aldrig',
  'In 30 days': 'Om 30 dagar',
  'In 90 days': 'Om 90 dagar',
  'In a year': 'Om ett år',
  'Last used': 'Senast använd',
  Expires: 'Går ut',
  'It expires': 'Den går ut',
  'tick what the key may do': 'kryssa för vad nyckeln får göra',
  'a pause keeps a customer for 1 to 730 whole days':
    'en paus behåller en kund i 1 till 730 hela dagar',
  'this workspace is gone': 'arbetsytan är borta',
  'Follow-up rules': 'Regler för uppföljning',
  'Views and segments': 'Vyer och segment',
  'say what to write out, and how': 'säg vad som ska skrivas ut, och hur',
}
