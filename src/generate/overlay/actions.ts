import { parsePointer } from '../../internal/json-pointer.js';
/** An action of an overlay, as its file has it. */
export interface Action {
  target: string;
  description?: string;
  update?: unknown;
  copy?: string;
  remove?: true;
}

/** The names and indexes on the way to a place in the contract. */
export type Place = readonly (string | number)[];

/** The JSONPath of a place in the contract. */
export function pathOf(...names: (string | number)[]): string {
  return names.reduce<string>((path, name) => {
    if (typeof name === 'number') return `${path}[${name}]`;
    if (/^[A-Za-z_]\w*$/.test(name)) return `${path}.${name}`;
    return `${path}['${name.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}']`;
  }, '$');
}

/** The JSONPath of a component schema, or of a place in it. */
export function schemaPath(name: string, ...inner: (string | number)[]): string {
  return pathOf('components', 'schemas', name, ...inner);
}

/** The JSONPath of a pointer into the contract, such as `#/components/schemas/Task`. */
export function pathOfPointer(pointer: string): string {
  const names = parsePointer(pointer);
  return pathOf(
    ...names.map((name, index) =>
      // An index follows an array of schemas.
      /^\d+$/.test(name) && ['oneOf', 'anyOf', 'allOf'].includes(names[index - 1] ?? '') ? Number(name) : name,
    ),
  );
}

/** The items of an array that equal a text. */
export function itemPath(array: string, value: string): string {
  return `${array}[?@ == '${value.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}']`;
}
