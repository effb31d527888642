/** Nothing is told to anybody, so the Worker's bundle cannot (wrangler.toml). */
export const createTelemetry = () => Promise.resolve({ publish: () => Promise.resolve() })
export const getTelemetryAuthConfig = () => ({})
