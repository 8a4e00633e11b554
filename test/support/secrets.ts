/**
 * The path of a secret in a value: in its own, inherited and nested properties, in names and in symbols, in messages,
 * stacks and causes. Undefined if the value does not contain it.
 */
export function findSecret(value: unknown, secret: string): string | undefined {
  const seen = new Set<unknown>();
  const forms = [secret, encodeURIComponent(secret), secret.replaceAll('/', '\\/')].map((form) => form.toLowerCase());
  const contains = (text: string) => forms.some((form) => text.toLowerCase().includes(form));
  const visit = (item: unknown, path: string, depth: number): string | undefined => {
    if (typeof item === 'string') return contains(item) ? path : undefined;
    if ((typeof item !== 'object' && typeof item !== 'function') || item === null || seen.has(item) || depth > 30)
      return undefined;
    seen.add(item);
    if (item instanceof Headers) return visit([...item], `${path}.headers`, depth + 1);
    if (item instanceof Map || item instanceof Set) return visit([...item], `${path}.entries`, depth + 1);
    for (
      let owner: object | null = item;
      owner && owner !== Object.prototype;
      owner = Object.getPrototypeOf(owner) as object | null
    ) {
      for (const name of Reflect.ownKeys(owner)) {
        if (contains(String(name))) return `${path}.${String(name)}`;
        let inner: unknown;
        try {
          inner = Reflect.get(owner, name, item);
        } catch {
          continue;
        }
        const found = visit(inner, `${path}.${String(name)}`, depth + 1);
        if (found !== undefined) return found;
      }
    }
    return undefined;
  };
  return visit(value, 'error', 0);
}
