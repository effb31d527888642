import type { Context } from '../src/context'
import { addOwnTheme, setCompetitors } from '../src/services/themes/change-own-rules'

/** What Fernhill looks for in answers, in every language its customers write in. */
const THEMES = {
  'Year-end': 'year-end|accountant|bokslut|revisor*|årsregnskab|Jahresabschluss*|Steuerberater*|clôture|comptable*|cierre|asesor*|gestor*|年结|会计',
  'VAT and tax': 'VAT|tax|moms*|MwSt|Umsatzsteuer*|TVA|IVA|Finanzamt*|税',
}

export async function addThemes(ctx: Context): Promise<void> {
  for (const [name, terms] of Object.entries(THEMES)) {
    await addOwnTheme(ctx, { name, terms: terms.split('|'), examples: [] })
  }
  await setCompetitors(ctx, ['Ledgerly'])
}
