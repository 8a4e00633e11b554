import { UNIONS } from '../../contract/document/branches.js';
import type { Document, Schema } from '../../contract/document/types.js';
import { isObject, objectOf } from '../../internal/json.js';
import { nameOf, type Problem } from './problem.js';

/**
 * The document without the models that can't be read: those with a schema in which something is written wrongly, and
 * items of the request unions that are not models.
 *
 * @param problems What is written wrongly.
 */
export function soundPart(document: Document, problems: readonly Problem[]): Document {
  const schemas = objectOf(document.components.schemas) as Record<string, Schema>;
  const wrong = new Set(problems.flatMap(({ paths: [path] }) => (path[1] === 'schemas' ? [String(path[2])] : [])));
  const sound = { ...schemas };
  for (const { name: union, inputKey } of UNIONS) {
    const declared = schemas[union];
    if (!isObject(declared)) {
      Reflect.deleteProperty(sound, union);
      continue;
    }
    const members = Array.isArray(declared.oneOf) ? declared.oneOf : [];
    sound[union] = {
      ...declared,
      oneOf: members.filter((member) => {
        const name = nameOf(member);
        const { properties } = objectOf(schemas[name ?? '']);
        const { model, [inputKey]: input } = objectOf(properties);
        if (name === undefined || typeof objectOf(model).const !== 'string' || !isObject(input)) return false;
        return [...reachableFrom(schemas, name)].every((component) => !wrong.has(component));
      }),
    };
  }
  return { ...document, components: { ...document.components, schemas: sound } };
}

/** A schema and all that it refers to. */
export function reachableFrom(schemas: Record<string, unknown>, first: string): Set<string> {
  const reached = new Set([first]);
  const walk = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    const name = nameOf(value);
    if (name !== undefined && !reached.has(name)) {
      reached.add(name);
      walk(schemas[name]);
    }
    Object.values(value).forEach(walk);
  };
  walk(schemas[first]);
  return reached;
}
