/** A word that may come next. */
export interface Candidate {
  /** The whole word. */
  value: string;
  description?: string;
  /** Whether more of the same word follows, so that no space comes after it. */
  isOpen?: true;
  /** Whether it only says what belongs here, since no values are known: it completes nothing. */
  isHint?: true;
}
