/** What came out for one rule and one subject. */
export type Outcome =
  | 'satisfied'
  | 'violated'
  | 'unknown'
  | 'pending'
  | 'upcoming'
  | 'review'
  | 'waived'
  | 'not-applicable'
  | 'error';
