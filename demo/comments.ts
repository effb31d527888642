import type { KindSlug } from '../src/contract/client'
import { planAt, type Scene } from './billing'
import { weighted } from './draw'
import { suffersFromExport } from './mood'
import { chance, pick } from './random'
import { DAY, priceShock } from './story'
import type { Mood, Topic } from './texts'
import { writeComment } from './texts/write-comment'

/** Somebody about to leave talks about why for so long. */
const SOURING_DAYS = 120

/** What a survey's question draws the talk to. */
const SUBJECTS: Partial<Record<KindSlug, { topics: Topic[]; share: number }>> = {
  csat: { topics: ['support'], share: 0.75 },
  ces: { topics: ['onboarding', 'onboarding', 'complexity'], share: 0.8 },
}

const OTHER_GRIPES: Partial<Record<Topic, number>> = {
  mobile_app: 10, bank_sync: 12, missing_feature: 12, complexity: 8, price: 8, speed: 8,
  receipts: 7, login: 6, invoices: 6, support: 6, export: 3, general: 14,
}
const OTHER_JOYS: Partial<Record<Topic, number>> = {
  invoices: 14, bank_sync: 10, receipts: 10, complexity: 10, support: 8, speed: 6, mobile_app: 8,
  price: 6, missing_feature: 6, general: 22,
}

interface Occasion {
  kind: KindSlug
  at: number
  mood: Mood
}

/** What somebody of this customer writes at a moment, in their language. */
export const commentOf = (scene: Scene, about: Occasion & { topic?: Topic }): string =>
  writeComment(
    {
      language: scene.customer.language,
      mood: about.mood,
      topic: about.topic ?? topicOf(scene, about),
    },
    scene.random,
  )

function topicOf({ customer, life, story, random }: Scene, { kind, at, mood }: Occasion): Topic {
  const subject = SUBJECTS[kind]
  if (subject && chance(random, subject.share)) return pick(random, subject.topics)

  const plan = planAt(life, at)
  const trouble = suffersFromExport(customer, plan) ? story.exportTrouble(at) : 0
  if (mood === 'positive') {
    const joy = chance(random, 0.5) ? customer.joy : weighted(random, OTHER_JOYS)
    return joy === 'export' && story.exportTrouble(at) > 0 ? 'general' : joy
  }
  if (chance(random, 0.85 * trouble)) return 'export'
  const leaving = life.wishes.find((wish) => wish.at >= at && wish.at - at < SOURING_DAYS * DAY)
  if (leaving && chance(random, 0.75)) return leaving.topic
  if (chance(random, 0.5 * story.priceAnger(at) * priceShock[plan])) return 'price'
  return chance(random, 0.55) ? customer.gripe : weighted(random, OTHER_GRIPES)
}
