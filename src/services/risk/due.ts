/** What `riskAt` is while something new waits to be scored: the sweep takes such customers first. */
export const TO_SCORE = 0
