/** Before a quality they make it a complaint, and people say them with it: "too slow". */
export const EXCESS: Readonly<Record<string, ReadonlySet<string>>> = {
  en: new Set(['too']),
  sv: new Set(['för']),
  da: new Set(['for']),
  no: new Set(['for']),
  fi: new Set(['liian']),
  de: new Set(['zu']),
  nl: new Set(['te']),
  fr: new Set(['trop']),
  es: new Set(['demasiado']),
  pt: new Set(['demasiado']),
  it: new Set(['troppo']),
  zh: new Set(['太']),
}
