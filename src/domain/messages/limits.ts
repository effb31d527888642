/** Lengths in characters, far above what mail needs and below what its readers cut off. */
export const ADDRESS = 254
export const NAME = 120
export const SUBJECT = 200
export const BODY = 10_000
export const HTML = 200_000
export const FOOTER = 500
/** A value put into a template. */
export const VALUE = 2_000
export const TEMPLATE_NAME = 80
export const TEMPLATES = 100
export const LOCALES = 20
export const CHANNEL_NAME = 80
export const CHANNELS = 20
export const SETTING = 500
