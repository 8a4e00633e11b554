/** The names on the way of a JSON Pointer, or of a reference such as `#/components/schemas/Task`. */
export function pointerNames(pointer: string): string[] {
  return pointer
    .split('/')
    .slice(1)
    .map((name) => name.replaceAll('~1', '/').replaceAll('~0', '~'));
}

/** What a JSON Pointer points at; undefined if there is nothing. */
export function valueAtPointer(value: unknown, pointer: string): unknown {
  return pointerNames(pointer).reduce<unknown>((node, name) => {
    const isKnown = typeof node === 'object' && node !== null && Object.hasOwn(node, name);
    return isKnown ? (node as Record<string, unknown>)[name] : undefined;
  }, value);
}
