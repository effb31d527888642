import { work } from './work'

/** Does what is named one after the other and prints the CPU time of each, milliseconds. */
const told: number[] = []
for (const path of process.argv.slice(2)) {
  const before = process.cpuUsage()
  await work(path)
  const { user, system } = process.cpuUsage(before)
  told.push((user + system) / 1000)
}
console.log(JSON.stringify(told))
