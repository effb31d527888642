import { cpus, release, totalmem } from 'node:os'
import { benchChurnSummaries } from './churn-summaries'
import { benchCorrections } from './corrections'
import { benchDeliveries } from './deliveries'
import { benchLedger } from './ledger'
import { benchOwnThemes } from './own-themes'
import { benchMessages } from './messages'
import { benchRetention } from './retention'
import { benchSubmit } from './submit'
import { benchSummaries } from './summaries'
import { benchTagging } from './tagging/bench'
import { benchKeywords } from './text-keywords'
import { benchText } from './text/sentiment'
import { benchWidget } from './widget'

const BENCHES: Record<string, () => void | Promise<void>> = {
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
}

/** `npm run bench [name …]`: every figure with the machine and a baseline of the same run. */
const wanted = process.argv.slice(2)
console.log(
  `${new Date().toISOString()}  Node ${process.version}  Linux ${release()}  ` +
    `${cpus().length} × ${cpus()[0]?.model}  ${Math.round(totalmem() / 2 ** 30)} GB`,
)
for (const [name, bench] of Object.entries(BENCHES)) {
  if (wanted.length === 0 || wanted.includes(name)) await bench()
}
