// JSON Pointers (RFC 6901), and references within a document, which are pointers after a `#`.

/** The reference tokens of a pointer, or of a reference such as `#/components/schemas/Task`. */
export function parsePointer(pointer: string): string[] {
  return pointer
    .split('/')
    .slice(1)
    .map((token) => token.replaceAll('~1', '/').replaceAll('~0', '~'));
}

/** A property name as a reference token: `~` and `/` are escaped. */
export function escapeToken(name: string): string {
  return name.replaceAll('~', '~0').replaceAll('/', '~1');
}

/** The value that a JSON Pointer points at; undefined if there is none. */
export function valueAtPointer(value: unknown, pointer: string): unknown {
  return parsePointer(pointer).reduce<unknown>((node, name) => {
    const isKnown = typeof node === 'object' && node !== null && Object.hasOwn(node, name);
    return isKnown ? (node as Record<string, unknown>)[name] : undefined;
  }, value);
}
