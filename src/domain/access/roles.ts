/** What a member may do: an owner everything, an editor all but people and keys, a viewer only look. */
export const ROLES = ['owner', 'editor', 'viewer'] as const

export type Role = (typeof ROLES)[number]
