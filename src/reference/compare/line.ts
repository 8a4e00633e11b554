/** A line of the comparison. */
export interface Line {
  label: string;
  /** Whether the label is code. */
  isCode?: true;
  /** One for each model: paragraphs of words of the contract; empty if it has nothing of it. */
  cells: string[][];
  /** What is true of all models that have it. */
  note?: string;
  /** Whether the models differ in it. */
  differs: boolean;
}

/** A line, which differs if its cells do. */
export function line(label: string, cells: (string[] | string | undefined | false)[]): Line {
  const lists = cells.map((cell) => [cell || []].flat().filter((text) => text !== ''));
  return { label, cells: lists, differs: new Set(lists.map((list) => list.join('\n'))).size > 1 };
}
