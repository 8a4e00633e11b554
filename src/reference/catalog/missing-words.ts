/** Words that no text of a model has. */
export const nowhereWords = (words: string[]): string => `Not in any description: ${quoted(words)}`;

export const quoted = (words: string[]): string => words.map((word) => `“${word}”`).join(', ');
