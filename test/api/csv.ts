/**
 * Reads CSV by the grammar of RFC 4180 and nothing beside it: every record ends in CRLF, a quote
 * stands only around a field or doubled within one. Throws at the first character out of place.
 */
export function readCsv(text: string): string[][] {
  const records: string[][] = []
  let at = 0
  const fail = (): never => {
    throw new Error(`no CSV at ${at}: ${JSON.stringify(text.slice(at - 20, at + 20))}`)
  }
  function readField(): string {
    if (text[at] !== '"') {
      const [plain = ''] = /^[^",\r\n]*/.exec(text.slice(at, at + 10_000)) ?? []
      at += plain.length
      return plain
    }
    let field = ''
    for (at += 1; ; at += 1) {
      if (at >= text.length) fail()
      if (text[at] !== '"') field += text[at]
      else if (text[at + 1] === '"') field += text[(at += 1)]
      else break
    }
    at += 1
    return field
  }
  while (at < text.length) {
    const record = [readField()]
    while (text[at] === ',') {
      at += 1
      record.push(readField())
    }
    if (text.slice(at, at + 2) !== '\r\n') fail()
    at += 2
    records.push(record)
  }
  return records
}
