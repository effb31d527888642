import type { Catalogue } from '../catalogue'

export const settings: Catalogue = {
  Keys: 'Nøgler',
  'Secret keys open <link>the API</link> as far as their scopes go.':
    "Hemmelige nøgler åbner <link>API'et</link>, så langt deres rettigheder rækker.",
  'Copy the key now. It is kept as a hash only and cannot be shown again.':
    'Kopiér nøglen nu. Kun dens hash gemmes, så den kan ikke vises igen.',
  'New key': 'Ny nøgle',
  Key: 'Nøgle',
  May: 'Må',
  Made: 'Oprettet',
  'ask and answer': 'spørge og svare',
  'Revoke…': 'Tilbagekald…',
  'Revoke for good': 'Tilbagekald for altid',
  'New secret key': 'Ny hemmelig nøgle',
  'What will use it': 'Hvad der skal bruge den',
  'It may': 'Den må',
  'Make the key': 'Opret nøglen',
  'Put [email], [phone] … in its place': 'Sæt [email], [phone] … i stedet',
  'Leave out the sentence it stands in': 'Udelad sætningen, det står i',
  'Keep it as written': 'Behold det som skrevet',
  Policies: 'Regler',
  'Personal data in free text': 'Persondata i fritekst',
  'Mail addresses, phone, card, account and personal numbers, street addresses, keys and passwords, before anything is stored. From the next answer on.':
    'Mailadresser, telefon-, kort-, konto- og personnumre, gadeadresser, nøgler og adgangskoder, før noget gemmes. Fra næste svar.',
  'A pause keeps a customer for': 'En pause beholder en kunde i',
  'Days. After them a pause counts as churn. Another number makes the ledger anew.':
    'Dage. Derefter tæller en pause som kundeafgang. Et andet tal gør regnskabet om.',
  'Who is behind with a payment counts as paying':
    'Den, der er bagud med en betaling, tæller som betalende',
  Workspace: 'Arbejdsområde',
  'Pages of the settings': 'Indstillingernes sider',
  'Secret key': 'Hemmelig nøgle',
  'For your pages, once. Its publishable key can only ask and answer.':
    'Til jeres sider, én gang. Den offentlige nøgle kan kun spørge og svare.',
  Counters: 'Tællere',
  'Figures come from counters kept with each answer. A recount should find none wrong.':
    'Tallene kommer fra tællere, der føres med hvert svar. En optælling bør ikke finde fejl.',
  Recount: 'Tæl om',
  'Days are cut in': 'Dage skifter i',
  'Allowed origins': 'Tilladte oprindelser',
  'Identity secret': 'Identitetsnøgle',
  'Your server signs user ids with it (HMAC-SHA256, hex), so that answers count as verified. Keep it off your pages.':
    "Jeres server signerer bruger-id'er med den (HMAC-SHA256, hex), så svar tæller som bekræftede. Hold den væk fra jeres sider.",
  'Revoked. Within seconds nobody can use that key.':
    'Tilbagekaldt. Om få sekunder kan ingen bruge nøglen.',
  'Enter the address below in your billing system.':
    'Angiv adressen nedenfor i jeres faktureringssystem.',
  'Connected: what it sends is applied from now on.':
    'Forbundet: det, den sender, anvendes fra nu af.',
  'Recounted: no counter differed.': 'Talt om: ingen tæller afveg.',
  'Recounted: {counters} differed and was put right.': 'Talt om: {counters} afveg og blev rettet.',
  '{n} counters': { one: '{n} tæller', other: '{n} tællere' },
  'Audit log': 'Ændringslog',
  Never: 'Aldrig',
  'In 30 days': 'Om 30 dage',
  'In 90 days': 'Om 90 dage',
  'In a year': 'Om et år',
  'Last used': 'Sidst brugt',
  Expires: 'Udløber',
  'It expires': 'Den udløber',
  'tick what the key may do': 'vælg, hvad nøglen må',
  'a pause keeps a customer for 1 to 730 whole days':
    'en pause beholder en kunde i 1 til 730 hele dage',
  'this workspace is gone': 'arbejdsområdet er væk',
  'Follow-up rules': 'Regler for opfølgning',
  'Views and segments': 'Visninger og segmenter',
  'say what to write out, and how': 'sig, hvad der skal skrives ud, og hvordan',
}
