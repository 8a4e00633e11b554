/** A choice that all pages remember. If nothing can be stored, each page has its own. */
export function setting(name: string): { read(): string | undefined; write(value: string): void } {
  const key = `unigen-${name}`;
  return {
    read() {
      try {
        return localStorage[key] as string | undefined;
      } catch {
        return undefined;
      }
    },
    write(value) {
      try {
        localStorage[key] = value;
      } catch {
        // The choice holds on this page.
      }
    },
  };
}
