import { THEME_SLUGS, THEMES } from '../text/themes/slugs'
import type { UpdateTopic } from './update'

/** A topic in a sentence to whoever mentioned it. */
export function nameTopic({ tag, value }: UpdateTopic): string {
  const slug = tag === 'theme' ? THEME_SLUGS.find((each) => each === value) : undefined
  return slug ? THEMES[slug].name.toLowerCase() : value
}
