import type { Match } from './find'
import { isSign } from './trie'
import type { Unit } from './units'

/** Words that deny what stands near them, as units: "don't" is "don", "t". */
const NEGATORS: Record<string, string> = {
  en: 'not no never t dont doesnt didnt cant wont wouldnt isnt without nobody nothing hardly neither nor none',
  sv: 'inte ej aldrig ingen inget inga utan knappast varken',
  da: 'ikke aldrig ingen intet uden hverken næppe',
  no: 'ikke ikkje aldri ingen intet uten verken neppe',
  fi: 'ei en et emme ette eivät eikä enkä älä ilman tuskin',
  de: 'nicht nie niemals kein keine keinen keinem keiner keinerlei ohne kaum nichts weder',
  nl: 'niet nooit geen zonder nauwelijks noch nergens',
  fr: 'pas jamais aucun aucune sans ni rien',
  es: 'no nunca jamas ningun ninguna sin ni nada tampoco',
  pt: 'nao nunca jamais nenhum nenhuma sem nem nada',
  it: 'non mai nessun nessuno nessuna senza ne niente',
  zh: '不 没 別 别 未 无',
  ja: '',
}

/** Words a denial does not reach across: "it does not work so cancel my plan". */
const JOINERS: Record<string, string> = {
  en: 'please so because since if then but unless until or',
  sv: 'så för eftersom om då men eller vill',
  da: 'så fordi da hvis men eller vil',
  no: 'så fordi da hvis men eller vil',
  fi: 'koska joten jos mutta tai siksi',
  de: 'weil da wenn aber oder also bitte deshalb',
  nl: 'omdat want als maar of dus graag daarom',
  fr: 'parce car si mais ou donc alors',
  es: 'porque si pero o asi entonces',
  pt: 'porque se mas ou entao por',
  it: 'perche se ma o quindi percio allora',
}

/** Languages whose verb comes before its "not": "ich kündige nicht". */
const AFTER = new Set(['sv', 'da', 'no', 'de', 'nl', 'fr'])

const REACH = { before: 4, after: 2, signs: 3 }

const sets = new Map<string, ReadonlySet<string>>()

/** The words of a list in one language, parted when first asked for. */
function wordsIn(lists: Record<string, string>, kind: string, language: string) {
  const key = `${kind} ${language}`
  const known = sets.get(key)
  if (known) return known
  const words = new Set((lists[language] ?? '').split(' ').filter((word) => word !== ''))
  sets.set(key, words)
  return words
}

/** True for a word that denies what follows, or that begins something new. */
export const isTurn = ({ text }: Unit, language: string): boolean =>
  wordsIn(NEGATORS, 'negators', language).has(text) ||
  wordsIn(JOINERS, 'joiners', language).has(text)

/** True where a term is denied in its clause. What a term holds itself does not deny it. */
export function isDenied(
  units: readonly Unit[],
  { first, last }: Pick<Match<unknown>, 'first' | 'last'>,
  language: string,
): boolean {
  const negators = wordsIn(NEGATORS, 'negators', language)
  const joiners = wordsIn(JOINERS, 'joiners', language)
  const denies = (from: number, step: 1 | -1, reach: number): boolean => {
    for (let count = 0; count < reach; count += 1) {
      const text = units[from + step * count]?.text ?? ''
      if (text === '' || joiners.has(text)) return false
      if (negators.has(text)) return true
    }
    return false
  }
  return (
    denies(first - 1, -1, isSign(units[first]) ? REACH.signs : REACH.before) ||
    (AFTER.has(language) && denies(last + 1, 1, REACH.after))
  )
}
