import { apology } from './apology'
import { check } from './check'
import { declined } from './declined'
import { digest } from './digest'
import { shipped } from './shipped'
import type { Starter } from './starter'
import { thanks } from './thanks'
import { winBack } from './win-back'

/** Templates that are there from the start. A new one is a file and a line here. */
export const STARTERS: readonly Starter[] = [thanks, apology, winBack, check, shipped, declined, digest]

export type { Starter }
