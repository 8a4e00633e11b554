/** How many cases of the corpus a model needs: `add-model` copies as many, and test/contract/corpus.test.ts demands them. */
export const MINIMUM_CASES = { valid: 1, invalid: 4 };
