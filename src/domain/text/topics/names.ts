import type { Topics } from './topics'

/** "log in=login | of course=": names by their words, parted by "|". */
export function indexNames(list: string): Pick<Topics, 'names' | 'nameStarts'> {
  const names = new Map<string, string>()
  for (const entry of list.split('|')) {
    const [words = '', name = words] = entry.split('=').map((part) => part.trim().replace(/\s+/g, ' '))
    if (words !== '') names.set(words, name)
  }
  return { names, nameStarts: new Set([...names.keys()].map((words) => words.split(' ')[0] ?? '')) }
}
