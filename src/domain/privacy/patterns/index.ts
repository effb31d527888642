import type { PersonalPattern } from '../pattern'
import { address } from './address'
import { card } from './card'
import { email } from './email'
import { iban } from './iban'
import { nationalId } from './national-id'
import { phone } from './phone'
import { secret } from './secret'

/** Surest first: where two find the same, the first one names it. */
export const PERSONAL_PATTERNS: readonly PersonalPattern[] = [secret, email, iban, card, nationalId, phone, address]
