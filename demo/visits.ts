import type { KindSlug } from '../src/contract/client'
import { type Reaction, reactTo, sayWhy } from './answers'
import { planAt, type Scene, type Spell } from './billing'
import type { Person } from './customers'
import { between } from './draw'
import { suffersFromExport } from './mood'
import { chance, pick, type Random } from './random'
import { DAY } from './story'

/** A moment at which a survey of a kind may come up for somebody. */
interface Occasion {
  kind: KindSlug
  at: number
  person: Person
}

/** An occasion, and what they make of the survey if it does come up. */
export interface Visit extends Occasion {
  reaction: Reaction
  /** Nobody had said who it is: an answer without a customer. */
  isAnonymous: boolean
  /** Only the first step was sent. */
  isUnfinished: boolean
  /** Came to leave, and thinks better of it. */
  stays: boolean
}

const ANONYMOUS_SHARE = 0.07
const UNFINISHED_SHARE = 0.08

/** How often a customer does what a survey waits for, per month of 30 days. */
const TICKETS = 0.27
const IMPORTS = 0.045
const REMARKS = 0.045
/** More remarks a month from those who can't export any more. */
const REMARKS_IN_TROUBLE = 0.9
/** Newcomers who bring their own customers along in the first two weeks. */
const FIRST_IMPORT_SHARE = 0.7

/** How long before the wish to leave is recorded the reason is asked. */
const FAREWELL_MS = 20_000

/** Every moment at which somebody of a customer may be asked, in order. */
export function planVisits(scene: Scene): Visit[] {
  const { life, story } = scene
  return life.spells
    .flatMap((spell) =>
      occasionsIn(spell, scene)
        .map((occasion) => visitOf(occasion, scene))
        .filter(({ at }) => at >= spell.from && at <= spell.to),
    )
    .concat(farewellsOf(scene))
    .filter(({ at }) => at >= story.opensAt && at <= story.endAt)
    .sort((a, b) => a.at - b.at)
}

function visitOf(occasion: Occasion, scene: Scene): Visit {
  const { kind, at, person } = occasion
  return {
    ...occasion,
    reaction: reactTo(kind, scene, at, person),
    isAnonymous: chance(scene.random, ANONYMOUS_SHARE),
    isUnfinished: kind !== 'feedback' && chance(scene.random, UNFINISHED_SHARE),
    stays: false,
  }
}

function occasionsIn(spell: Spell, { customer, life, story, random }: Scene): Occasion[] {
  const { people } = customer
  const begin = Math.max(spell.from, story.opensAt)
  const end = Math.min(spell.to, story.endAt)
  const isNew = begin === spell.from

  const milestones = people.flatMap((person) => {
    const first = begin + (isNew ? between(random, 18, 75) : between(random, 0, 100)) * DAY
    return series(first, end, () => between(random, 92, 128) * DAY).map((at) => ({ at, person }))
  })
  const happen = (perMonth: number) =>
    arrivals(begin, end, perMonth, random).map((at) => ({ at, person: pick(random, people) }))
  const firstImport = isNew && chance(random, FIRST_IMPORT_SHARE)
    ? [{ at: begin + between(random, 1, 14) * DAY, person: pick(random, people) }]
    : []
  const complaints = suffersFromExport(customer, planAt(life, end))
    ? happen(REMARKS_IN_TROUBLE).filter(({ at }) => chance(random, story.exportTrouble(at)))
    : []

  const moments = {
    nps: milestones,
    csat: happen(TICKETS),
    ces: [...firstImport, ...happen(IMPORTS)],
    feedback: [...complaints, ...happen(REMARKS)],
  }
  return (Object.keys(moments) as (keyof typeof moments)[])
    .flatMap((kind) => moments[kind].map((moment) => ({ ...moment, kind })))
    .map((occasion) => ({ ...occasion, at: officeHour(occasion.at, random) }))
}

/** Who wants to leave is asked why, just before. */
function farewellsOf(scene: Scene): Visit[] {
  const [owner] = scene.customer.people
  if (!owner) return []
  return scene.life.wishes.map((wish) => ({
    kind: 'cancellation',
    at: Math.round(wish.at) - FAREWELL_MS,
    person: owner,
    reaction: sayWhy(wish, scene),
    isAnonymous: false,
    isUnfinished: false,
    stays: wish.endsAt === null,
  }))
}

function series(first: number, end: number, gap: () => number): number[] {
  const moments: number[] = []
  for (let at = first; at < end; at += gap()) moments.push(at)
  return moments
}

/** Moments of something that happens `perMonth` times in 30 days on average (Poisson). */
function arrivals(from: number, to: number, perMonth: number, random: Random): number[] {
  const gap = () => (-Math.log(1 - random()) * 30 * DAY) / perMonth
  return series(from + gap(), to, gap)
}

/** The same day between six and five UTC; what falls on a weekend mostly waits for Monday. */
function officeHour(at: number, random: Random): number {
  const day = Math.floor(at / DAY) * DAY
  const isPatient = chance(random, 0.7)
  const wait = isPatient && [0, 6].includes(new Date(day).getUTCDay()) ? 2 * DAY : 0
  return Math.round(day + wait + between(random, 6, 17) * 3_600_000)
}
