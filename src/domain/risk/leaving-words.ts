/**
 * Keywords, as tagging stores them, of somebody who thinks of leaving. English ones are the topic's
 * listed form ("cancelled" is stored as "cancellation"); other languages keep the word as written.
 */
export const LEAVING_WORDS: ReadonlySet<string> = new Set([
  // English
  'cancellation', 'refund', 'competitor', 'alternative', 'downgrade', 'churn',
  // German
  'kündigen', 'kündige', 'kündigung', 'wechseln', 'konkurrenz', 'rückerstattung',
  // French
  'résilier', 'résiliation', 'concurrent', 'remboursement',
  // Spanish
  'cancelar', 'cancelación', 'baja', 'competencia', 'reembolso',
  // Swedish and Danish
  'uppsägning', 'avsluta', 'återbetalning', 'opsige', 'opsigelse', 'refusion', 'konkurrent',
  // Chinese
  '取消', '退款', '退订',
])
