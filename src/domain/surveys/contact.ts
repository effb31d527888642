import type { ChoiceStep } from '../../contract/client'
import type { SurveyDefinition } from './definition'
import type { Locale } from './locales/locale'

export const CONTACT_ANSWERS = ['yes', 'no'] as const
export type ContactAnswer = (typeof CONTACT_ANSWERS)[number]

export const isContactAnswer = (value: unknown): value is ContactAnswer =>
  CONTACT_ANSWERS.includes(value as ContactAnswer)

/** Whether a person is worth asking: we have an address of theirs, and never heard a yes or a no. */
export const canBeAsked = (person: { email: string | null; messages: string | null } | undefined): boolean =>
  person !== undefined && person.email !== null && person.messages === null

/** The last question of a survey that asks it. A choice like any other, so the widget needs no code for it. */
export const contactSteps = (
  { asksContact }: SurveyDefinition,
  { contact }: Locale,
  ownQuestion: string | undefined,
): ChoiceStep[] =>
  asksContact
    ? [
        {
          id: 'contact',
          type: 'choice',
          question: ownQuestion ?? contact.question,
          options: CONTACT_ANSWERS.map((id) => ({ id, label: contact[id] })),
        },
      ]
    : []
