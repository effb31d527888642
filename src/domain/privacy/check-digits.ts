/** Luhn's sum, by which card numbers and Swedish personal numbers end in 0 (ISO/IEC 7812-1, annex B). */
export function passesLuhn(digits: string): boolean {
  let sum = 0
  for (let i = 0; i < digits.length; i += 1) {
    const digit = Number(digits[digits.length - 1 - i])
    const doubled = digit * 2
    sum += i % 2 === 0 ? digit : doubled > 9 ? doubled - 9 : doubled
  }
  return digits.length > 0 && sum % 10 === 0
}

/** Remainder of a long decimal number. */
export function remainder(digits: string, divisor: number): number {
  let rest = 0
  for (const digit of digits) rest = (rest * 10 + Number(digit)) % divisor
  return rest
}

/** Sum of the digits, each times the weight at its place. */
export const weighed = (digits: string, weights: readonly number[]): number =>
  weights.reduce((sum, weight, at) => sum + weight * Number(digits[at]), 0)

/** An account number whose check is right (ISO 13616: letters count from 10, modulo 97 is 1). */
export function passesIban(iban: string): boolean {
  const turned = iban.slice(4) + iban.slice(0, 4)
  const digits = turned.replace(/[A-Z]/g, (letter) => String(letter.charCodeAt(0) - 55))
  return remainder(digits, 97) === 1
}

/** A German tax number: ISO/IEC 7064 modulo 11,10, and one digit alone comes more than once. */
export function passesSteuerId(digits: string): boolean {
  const counts = new Map<string, number>()
  for (const digit of digits.slice(0, 10)) counts.set(digit, (counts.get(digit) ?? 0) + 1)
  const repeated = [...counts.values()].filter((count) => count > 1)
  if (digits.startsWith('0') || repeated.length !== 1 || (repeated[0] ?? 0) > 3) return false
  let product = 10
  for (const digit of digits.slice(0, 10)) {
    const sum = (Number(digit) + product) % 10 || 10
    product = (2 * sum) % 11
  }
  return (11 - product) % 10 === Number(digits[10])
}

/** Norwegian national identity number: two check digits, modulo 11 (Skatteetaten). */
export function passesFodselsnummer(digits: string): boolean {
  const first = (11 - (weighed(digits, [3, 7, 6, 1, 8, 9, 4, 5, 2]) % 11)) % 11
  const second = (11 - (weighed(digits, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2]) % 11)) % 11
  return first === Number(digits[9]) && second === Number(digits[10])
}

/** Chinese resident number: ISO 7064 modulo 11-2 (GB 11643-1999). */
export function passesResidentNumber(id: string): boolean {
  const sum = weighed(id, [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2])
  return '10X98765432'[sum % 11] === id[17]?.toUpperCase()
}

const ODD_VALUES = '1 0 5 7 9 13 15 17 19 21 2 4 18 20 11 3 6 8 12 14 16 10 22 25 24 23'.split(' ')

/** Italian tax code: the last letter from the values of the others (D.M. 23 December 1976). */
export function passesCodiceFiscale(code: string): boolean {
  const valueOf = (sign: string) => (/\d/.test(sign) ? Number(sign) : sign.charCodeAt(0) - 65)
  const sum = Array.from(code.slice(0, 15)).reduce(
    (total, sign, at) => total + (at % 2 === 0 ? Number(ODD_VALUES[valueOf(sign)]) : valueOf(sign)),
    0,
  )
  return String.fromCharCode(65 + (sum % 26)) === code[15]
}

/** Day and month as they may be; the year is not looked at. */
export function isDayAndMonth(day: string, month: string): boolean {
  const [d, m] = [Number(day), Number(month)]
  return m >= 1 && m <= 12 && d >= 1 && d <= 31
}
