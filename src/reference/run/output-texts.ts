/** Lists with more items, such as the words of a transcript with their times, are left to the JSON. */
const MAX_ITEMS = 20;
const MAX_DEPTH = 6;

/** The texts in an output that a person reads, each with its path: no URLs, and nothing of long lists. */
export function textsIn(output: unknown): [path: string, text: string][] {
  const found: [string, string][] = [];
  const visit = (value: unknown, path: string, depth: number) => {
    if (typeof value === 'string') {
      if (value !== '' && !/^https?:\/\//i.test(value)) found.push([path, value]);
    } else if (typeof value === 'object' && value !== null && depth < MAX_DEPTH) {
      const items = Object.entries(value);
      if (Array.isArray(value) && items.length > MAX_ITEMS) return;
      for (const [name, inner] of items) visit(inner, path === '' ? name : `${path}.${name}`, depth + 1);
    }
  };
  visit(output, '', 0);
  return found;
}
