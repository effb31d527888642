/** The authentication library asks nobody outside (wrangler.toml). */
export { unused as betterFetch } from './unused'
