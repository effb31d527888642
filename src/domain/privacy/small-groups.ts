/** Groups of fewer people than this may tell who is in them. */
export const MIN_SHARED_GROUP = 5

/** Whether a count may be shown to people outside: none at all, or enough of them. */
export const isShareable = (people: number): boolean => people === 0 || people >= MIN_SHARED_GROUP
