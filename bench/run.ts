import { cpus, release, totalmem } from 'node:os'
import { benchChurnSummaries } from './churn-summaries'
import { benchCorrections } from './corrections'
import { benchDeliveries } from './deliveries'
import { benchLedger } from './ledger'
import { benchOwnThemes } from './own-themes'
import { benchMessages } from './messages'
import { benchLighthouse } from './lighthouse'
import { benchPages } from './pages'
import { benchRetention } from './retention'
import { benchSubmit } from './submit'
import { benchSummaries } from './summaries'
import { benchTagging } from './tagging/bench'
import { benchKeywords } from './text-keywords'
import { benchText } from './text/sentiment'
import { benchWidget } from './widget'

const BENCHES: Record<string, (rest: readonly string[]) => void | Promise<void>> = {
  tagging: benchTagging,
  'own-themes': benchOwnThemes,
  submit: benchSubmit,
  summaries: benchSummaries,
  ledger: benchLedger,
  churn: benchChurnSummaries,
  retention: benchRetention,
  deliveries: benchDeliveries,
  messages: benchMessages,
  widget: benchWidget,
  corrections: benchCorrections,
  keywords: benchKeywords,
  text: benchText,
  pages: benchPages,
  lighthouse: benchLighthouse,
}

/** `npm run bench [name …]`: every figure with the machine and a baseline of the same run. */
const given = process.argv.slice(2)
const wanted = given.filter((each) => each in BENCHES)
const rest = given.filter((each) => !(each in BENCHES))
if (given.length > 0 && wanted.length === 0) throw new Error(`there is no bench called ${given.join(' ')}`)
console.log(
  `${new Date().toISOString()}  Node ${process.version}  Linux ${release()}  ` +
    `${cpus().length} × ${cpus()[0]?.model}  ${Math.round(totalmem() / 2 ** 30)} GB`,
)
for (const [name, bench] of Object.entries(BENCHES)) {
  if (wanted.length === 0 || wanted.includes(name)) await bench(rest)
}
