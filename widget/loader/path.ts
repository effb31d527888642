/** Whether a path fits a pattern in which `*` stands for any run of characters, also none. */
export function matchesPath(pattern: string, path: string): boolean {
  const [start = '', ...parts] = pattern.split('*')
  const end = parts.pop()
  if (end === undefined) return path === start
  if (!path.startsWith(start)) return false
  let from = start.length
  for (const part of parts) {
    const at = path.indexOf(part, from)
    if (at < 0) return false
    from = at + part.length
  }
  return path.length - end.length >= from && path.endsWith(end)
}
