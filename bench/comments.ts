/** Comments of about twenty words, as people write them. */
export const COMMENTS = [
  'The export keeps crashing when I pick more than a month and support took three days to answer me.',
  'Love how quickly invoices go out now, but the mobile app still logs me out every single morning.',
  'Bank sync is unreliable, half of the transactions show up twice and I have to remove them by hand.',
  'Great product, easy to learn, our accountant was happy and the VAT report saved us a whole afternoon.',
  'It got too expensive for what we use, and the reminders feature we asked for is still missing.',
]
