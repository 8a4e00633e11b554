/** A price that another document than the current one had. */
const OLDER_PRICE = /\s*An older document .*?\.(?=\s|$)/g;

/** A description without what it says of older documents, and that, which belongs to the price. */
export function splitDescription(description: string): { what: string; older: string } {
  const older = description.match(OLDER_PRICE) ?? [];
  return { what: description.replaceAll(OLDER_PRICE, ''), older: older.map((sentence) => sentence.trim()).join(' ') };
}

/** A description without the sentence that names the successor of a retired model; tools that read no `x-successor` need it. */
export const withoutSuccessor = (description: string, successor: string | undefined): string =>
  description.replace(`Retired; use \`${successor}\`. `, '');
