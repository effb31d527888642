import { pick, type Random } from '../random'

/**
 * Fills every `{slot}` and chooses one of every `[a|b]`, from the innermost outwards.
 * Throws Error on a slot that does not exist.
 */
export function expandText(text: string, slots: Record<string, string>, random: Random): string {
  let expanded = text
  while (/[{[]/.test(expanded)) {
    expanded = expanded
      .replace(/\{(\w+)\}/g, (_, name: string) => {
        const slot = slots[name]
        if (slot === undefined) throw new Error(`unknown slot: ${name}`)
        return `[${slot}]`
      })
      .replace(/\[([^[\]{]*)\]/g, (_, choices: string) => pick(random, choices.split('|')))
  }
  return expanded
}
