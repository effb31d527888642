import { mix } from '../src/domain/surveys/eligibility'
import { addAsides, onlyTry } from './asides'
import { emptyLife, liveLife, type Scene } from './billing'
import { inventCustomers } from './customers'
import { type Random, randomFrom } from './random'
import { tellStory } from './story'
import { planVisits, type Visit } from './visits'

export interface Cast {
  /** The same seed and day give the same customers, answers and ids. */
  seed: number
  /** When the story ends, epoch ms; the dashboard's "now". */
  endAt: number
  /** How many ever became customers. */
  customers: number
}

/** A stream of chance for each name, so that one customer's life leaves the others' alone. */
export const randomOf = (seed: number, name: string): Random => randomFrom(mix(`${seed}-${name}`))

/** Everybody's whole life, in the order in which they came. Pure: nothing is stored. */
export function tellLives({ seed, endAt, customers }: Cast): { scene: Scene; visits: Visit[] }[] {
  const story = tellStory(endAt)
  return inventCustomers(story, customers, (name) => randomOf(seed, name)).map((customer) => {
    const random = randomOf(seed, `life ${customer.id}`)
    const scene = { customer, story, random, life: customer.onlyTries ? emptyLife() : liveLife(customer, story, random) }
    if (customer.onlyTries) onlyTry(scene, customer.startsAt)
    else addAsides(scene, randomOf(seed, `asides ${customer.id}`))
    scene.life.events = scene.life.events.filter(({ at }) => at <= endAt)
    return { scene, visits: planVisits(scene) }
  })
}
