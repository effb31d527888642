/** What the browser would not store; lives as long as the page. */
const memory = new Map<string, string>()

/** localStorage, or memory where it is missing, full or forbidden (sandboxed frames throw). */
export const storage = {
  read(name: string): string | null {
    try {
      return memory.get(name) ?? localStorage.getItem(name)
    } catch {
      return null
    }
  },

  write(name: string, value: string): void {
    try {
      localStorage.setItem(name, value)
      memory.delete(name)
    } catch {
      memory.set(name, value)
    }
  },

  remove(name: string): void {
    memory.delete(name)
    try {
      localStorage.removeItem(name)
    } catch {}
  },

  list(prefix: string): string[] {
    const names = [...memory.keys()]
    try {
      names.push(...Object.keys(localStorage))
    } catch {}
    return names.filter((name) => name.startsWith(prefix))
  },
}
