export function buildWidget(): Promise<{ loader: string; view: string; cancel: string; updates: string }>
