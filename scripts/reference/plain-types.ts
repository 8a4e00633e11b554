import { componentName } from '../../src/contract/document/refs.js';
import type { Document } from '../../src/contract/document/types.js';

/** Keys whose values are data of the APIs, not schemas. */
const DATA = ['example', 'examples', 'value', 'default', 'const', 'enum', 'x-examples'];

/** Keys whose value is a schema, and the key whose values are schemas by name. Choices, such as `oneOf`, are others. */
const ONE = ['schema', 'items', 'additionalProperties'];
const BY_NAME = ['properties'];

/** Formats in words. */
const FORMATS: Record<string, string> = { uri: 'URL', binary: 'file' };

/**
 * The document with types that read plainly in Redoc, which writes `string, (uri), (Callback URL)` beside
 * `callback_url`, or the name of the component. So a title stays only where it names a choice, what a property refers
 * to stands in its place, and a format is a word.
 */
export function plainTypes(document: Document): Document {
  const schemas = document.components.schemas as Record<string, unknown>;

  function change(part: unknown, key: string, within: readonly string[]): unknown {
    if (Array.isArray(part)) return part.map((item) => change(item, '', within));
    if (!isContainer(part)) return part;
    const areSchemas = BY_NAME.includes(key);
    return Object.fromEntries(
      Object.entries(part).map(([name, value]) => {
        if (areSchemas || ONE.includes(name)) return [name, plain(value, within)];
        return [name, DATA.includes(name) ? value : change(value, name, within)];
      }),
    );
  }

  /** A schema in the place of a reference, without its title, and with its format in words. */
  function plain(schema: unknown, within: readonly string[]): unknown {
    if (!isContainer(schema) || Array.isArray(schema)) return schema;
    const { title: _title, $ref, ...rest } = schema;
    if (typeof $ref === 'string') {
      const name = componentName($ref);
      // One that contains itself keeps its reference.
      if (within.includes(name) || !isContainer(schemas[name])) return schema;
      return plain({ ...schemas[name], ...rest }, [...within, name]);
    }
    return change(withFormatInWords(rest), '', within);
  }

  return change(document, '', []) as Document;
}

/** The format is left out if the description says the same. */
function withFormatInWords({ format, ...rest }: Record<string, unknown>): Record<string, unknown> {
  if (typeof format !== 'string') return rest;
  const word = FORMATS[format] ?? format;
  return typeof rest.description === 'string' && rest.description.includes(word) ? rest : { ...rest, format: word };
}

function isContainer(part: unknown): part is Record<string, unknown> {
  return typeof part === 'object' && part !== null;
}
