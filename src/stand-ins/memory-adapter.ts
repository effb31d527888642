/** People are in the database, never in memory alone (wrangler.toml). */
export { unused as memoryAdapter } from './unused'
