/**
 * What the texts of a cancellation may not do: make somebody feel bad for leaving, threaten, or hurry.
 * A small list of patterns, each with what it finds, so that the editor can say why. Source: the
 * "confirmshaming" and "urgency" patterns of Mathur et al., "Dark Patterns at Scale", CSCW 2019.
 */
interface Pattern {
  name: 'guilt' | 'shame' | 'threat' | 'hurry'
  why: string
  words: RegExp
}

const PATTERNS: readonly Pattern[] = [
  {
    name: 'guilt',
    why: 'it makes leaving a matter of feelings',
    words:
      /\b(abandon(ing)? us|break(ing)? (our|my) hearts?|sad(dened)? to see you|we(['’]ll| will) miss you|don['’]?t leave us|hate to see you go|disappoint(ed|ing)? (us|the team))\b/iu,
  },
  {
    name: 'guilt',
    why: 'it makes leaving a matter of feelings',
    words:
      /(traurig, dass (du|sie) geh|wir werden (dich|sie) vermissen|lass uns nicht im stich|ledsamt att du lämnar|vi kommer (att )?sakna dig|kede af at (se|miste) dig|vi kommer til at savne dig|tristes? de vous voir partir|vous allez nous manquer|te echaremos de menos|nos da pena que te vayas|我们会想念|舍不得你)/iu,
  },
  {
    name: 'shame',
    why: 'it puts the person down for their choice',
    words:
      /\b(no,? i (do not|don['’]t) (want|like|care|need) (to )?(sav(e|ing)|grow(th|ing)?|success|succeed|money|better)|i prefer to (pay more|lose|fail|miss)|i (don['’]t|do not) care about my|give up on (my|your))/iu,
  },
  {
    name: 'threat',
    why: 'it threatens instead of stating what stops',
    words:
      /\b(you(['’]ll| will) (regret|lose everything)|lose everything|never (be able to )?(come back|return)|(permanently|forever) los(e|t)|last warning)\b|(es wird (dir|ihnen) leid ?tun|alles verlieren|du kommer (att )?ångra|du vil fortryde|vous le regretterez|te arrepentirás|你会后悔)/iu,
  },
  {
    name: 'hurry',
    why: 'it puts the person under pressure of time',
    words:
      /\b(last chance|only (today|now)|act now|hurry|expires? in \d|offer ends (today|soon|in)|before it['’]?s too late|final offer|limited time)\b|(letzte chance|nur heute|sista chansen|sidste chance|dernière chance|última oportunidad|最后机会)|\d{1,2}:\d{2}:\d{2}/iu,
  },
]

export interface WordingProblem {
  pattern: Pattern['name']
  /** The words it was found by. */
  found: string
  message: string
}

/** The first thing a text does that it may not, or null. */
export function findPressure(text: string): WordingProblem | null {
  for (const { name, why, words } of PATTERNS) {
    const found = words.exec(text)?.[0]
    if (found !== undefined) {
      return { pattern: name, found, message: `says “${found}”: ${why}` }
    }
  }
  return null
}
