const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => ESCAPES[character] ?? character)

/** An address on the web, up to what cannot belong to one. */
const LINK = /https?:\/\/[^\s<>"']+/g

/** What ends a sentence is not part of the address before it. */
const AFTER = /[.,;:!?)\]]$/

/** Plain text as HTML: paragraphs, lines, and addresses to follow. Everything else stays text. */
export function textToHtml(text: string): string {
  return text
    .trim()
    .split(/\n{2,}/)
    .map((paragraph) => `<p>${paragraph.split('\n').map(lineToHtml).join('<br>')}</p>`)
    .join('\n')
}

function lineToHtml(line: string): string {
  let html = ''
  let last = 0
  for (const { 0: found, index } of line.matchAll(LINK)) {
    let link = found
    while (AFTER.test(link)) link = link.slice(0, -1)
    html += `${escapeHtml(line.slice(last, index))}<a href="${escapeHtml(link)}">${escapeHtml(link)}</a>`
    last = index + link.length
  }
  return html + escapeHtml(line.slice(last))
}
