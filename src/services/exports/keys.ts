/** Shared by whatever changes scheduled exports or writes one out. */
export const EXPORTS_KEY = 'scheduled exports'
