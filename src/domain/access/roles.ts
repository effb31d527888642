/** From the most to the least: an owner does everything, an editor all but settings, a viewer looks. */
export const ROLES = ['owner', 'editor', 'viewer'] as const

export type Role = (typeof ROLES)[number]
