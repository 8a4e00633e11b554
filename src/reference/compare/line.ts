/** A line of the comparison. */
export interface Line {
  label: string;
  /** Whether the label is code. */
  isCode?: true;
  /** One for each model: paragraphs of words of the contract; empty if it has nothing of it. */
  cells: string[][];
  /** What an empty cell means. */
  missing: string;
  /** What is true of all models that have it. */
  note?: string;
  /** Whether the models differ in it. */
  differs: boolean;
}

/** What an empty cell means, unless the line says otherwise. */
const NOT_DOCUMENTED = 'not documented';
export const NO_PARAMETER = 'no such parameter';

/**
 * A line, which differs if its cells do.
 *
 * @param missing What an empty cell means.
 */
export function line(
  label: string,
  cells: (string[] | string | undefined | false)[],
  missing: string = NOT_DOCUMENTED,
): Line {
  const lists = cells.map((cell) => [cell || []].flat().filter((text) => text !== ''));
  return { label, cells: lists, missing, differs: new Set(lists.map((list) => list.join('\n'))).size > 1 };
}
