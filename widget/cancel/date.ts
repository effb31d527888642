/** The day in the person's language, or null for none and for what is no date. */
export function dateOf(locale: string, iso: string | null): string | null {
  const date = new Date(iso ?? NaN)
  if (Number.isNaN(date.getTime())) return null
  try {
    return date.toLocaleDateString(locale, { dateStyle: 'long' })
  } catch {
    return date.toDateString()
  }
}

export const fillDate = (text: string, date: string): string => text.replace('{date}', date)
