/**
 * Where a secret stands in a value: in its own, inherited and nested properties, in names and in symbols, in messages,
 * stacks and causes. Undefined if it stands nowhere.
 */
export function findSecret(value: unknown, secret: string): string | undefined {
  const seen = new Set<unknown>();
  const forms = [secret, encodeURIComponent(secret), secret.replaceAll('/', '\\/')].map((form) => form.toLowerCase());
  const holds = (text: string) => forms.some((form) => text.toLowerCase().includes(form));
  const visit = (one: unknown, path: string, depth: number): string | undefined => {
    if (typeof one === 'string') return holds(one) ? path : undefined;
    if ((typeof one !== 'object' && typeof one !== 'function') || one === null || seen.has(one) || depth > 30)
      return undefined;
    seen.add(one);
    if (one instanceof Headers) return visit([...one], `${path}.headers`, depth + 1);
    if (one instanceof Map || one instanceof Set) return visit([...one], `${path}.entries`, depth + 1);
    for (
      let owner: object | null = one;
      owner && owner !== Object.prototype;
      owner = Object.getPrototypeOf(owner) as object | null
    ) {
      for (const name of Reflect.ownKeys(owner)) {
        if (holds(String(name))) return `${path}.${String(name)}`;
        let inner: unknown;
        try {
          inner = Reflect.get(owner, name, one);
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
