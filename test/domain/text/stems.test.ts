import { describe, expect, it } from 'vitest'
import { stemOf } from '../../../src/domain/text/stems'

const FORMS: [language: string, forms: string][] = [
  ['en', 'battery batteries'],
  ['en', 'dish dishes'],
  ['en', 'bus'],
  ['sv', 'faktura fakturan fakturor fakturorna'],
  ['sv', 'app appen appar apparna'],
  ['sv', 'pris priset priser priserna'],
  ['sv', 'rum rummet rummen'],
  ['sv', 'inloggning inloggningen inloggningar inloggningarna'],
  ['sv', 'kvalitet kvaliteten'],
  ['sv', 'meddelande meddelandet meddelanden meddelandena'],
  ['sv', 'leverans leveransen leveranser leveranserna leveransens'],
  ['da', 'pris prisen priser priserne'],
  ['da', 'værelse værelset værelser værelserne'],
  ['da', 'hotel hotellet hoteller'],
  ['da', 'app appen'],
  ['da', 'kunde kunden kunder'],
  ['no', 'faktura fakturaen fakturaer fakturaene'],
  ['no', 'levering leveringen leveringer leveringene'],
  ['no', 'rom rommet rommene'],
  ['de', 'Rechnung Rechnungen'],
  ['de', 'Preis Preise Preisen Preises'],
  ['de', 'Absturz Abstürze Abstürzen'],
  ['de', 'App Apps'],
  ['de', 'Zimmer Zimmern'],
  ['nl', 'prijs prijzen'],
  ['nl', 'factuur facturen'],
  ['nl', 'kamer kamers'],
  ['nl', 'bestelling bestellingen'],
  ['fi', 'hinta hinnat hinnan hintaa hinnassa'],
  ['fi', 'asiakaspalvelu asiakaspalvelun asiakaspalvelussa asiakaspalvelua'],
  ['fi', 'sovellus sovelluksen sovellukset sovellusta'],
  ['fi', 'tuote tuotteen tuotteet'],
  ['fr', 'facture factures'],
  ['fr', 'écran écrans ecran'],
  ['fr', 'tableau tableaux'],
  ['fr', 'temps'],
  ['es', 'aplicación aplicaciones aplicacion'],
  ['es', 'cliente clientes'],
  ['es', 'precio precios'],
  ['es', 'hotel hoteles'],
  ['es', 'vez veces'],
  ['pt', 'avaliação avaliações'],
  ['pt', 'hotel hotéis'],
  ['pt', 'viagem viagens'],
  ['it', 'prezzo prezzi'],
  ['it', 'camera camere'],
  ['it', 'applicazione applicazioni'],
  ['it', 'banca banche'],
  ['zh', '客服'],
]

describe('stemOf', () => {
  it.each(FORMS)('has one stem in %s for "%s"', (language, forms) => {
    const stems = forms.toLowerCase().split(' ').map((form) => stemOf(form, language))
    expect(new Set(stems).size).toBe(1)
    expect(stems[0]?.length).toBeGreaterThanOrEqual(2)
  })

  it.each([
    ['sv', 'priser', 'prins'],
    ['en', 'price', 'prize'],
    ['de', 'Preis', 'Reis'],
    ['es', 'cuenta', 'cuento'],
    ['da', 'mad', 'mand'],
    ['fi', 'laatu', 'lasku'],
  ])('keeps words of %s apart: %s, %s', (language, one, other) => {
    expect(stemOf(one, language)).not.toBe(stemOf(other, language))
  })

  it('keeps the words of a language it has no rules for', () => {
    expect(stemOf('ceny', 'cs')).toBe('ceny')
    expect(stemOf('prices', null)).toBe('prices')
  })
})
