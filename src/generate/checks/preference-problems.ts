import type { Document } from '../../contract/document/types.js';
import { objectOf, type JsonObject } from '../../internal/json.js';
import { didYouMean } from '../../internal/list-words.js';
import { nearest } from '../../validate/nearest.js';
import { nameOf, Subjects, type Problem } from './problem.js';
import { visitDocument } from './visit-document.js';

/**
 * `x-preferred-over` names other parameters of the model that take the same media, none of them twice; `x-resolutions` lists the
 * values of its parameter; `x-rules` name an array and a property of its items.
 */
export function preferenceProblems(document: Document): Problem[] {
  const subjects = new Subjects(document);
  const problems: Problem[] = [];
  visitDocument(document, (schema, kind, path) => {
    if (kind !== 'schema' && kind !== 'branch') return;
    for (const rule of Array.isArray(schema['x-rules']) ? schema['x-rules'] : [])
      problems.push(...subjects.at([...path, 'x-rules'], ...sumProblems(document, schema, objectOf(rule))));
    const named = new Set<string>();
    for (const [name, property] of Object.entries(objectOf(schema.properties))) {
      const declared = objectOf(property);
      const { 'x-preferred-over': others, 'x-resolutions': resolutions } = declared;
      if (others === undefined && resolutions === undefined) continue;
      const at = [...path, 'properties', name];
      problems.push(...subjects.at([...at, 'x-resolutions'], ...resolutionProblems(name, declared)));
      for (const other of Array.isArray(others) ? (others as string[]) : []) {
        const problem = preferredProblem(document, schema, name, other, named);
        if (problem !== undefined) problems.push(...subjects.at([...at, 'x-preferred-over'], problem));
        named.add(other);
      }
    }
  });
  return problems;
}

function preferredProblem(
  document: Document,
  schema: JsonObject,
  name: string,
  other: string,
  named: Set<string>,
): string | undefined {
  const alternative = declaredIn(document, schema, other);
  const own = declaredIn(document, schema, name);
  if (!alternative) {
    const known = Object.keys(objectOf(schema.properties));
    return `\`x-preferred-over\` of \`${name}\` has \`${other}\`, which is not a parameter${didYouMean(nearest(other, known))}`;
  }
  if (alternative['x-media'] !== own?.['x-media'])
    return `\`x-preferred-over\` of \`${name}\` has \`${other}\`, which takes other media`;
  if (named.has(other) || other === name)
    return `\`x-preferred-over\` of \`${name}\` has \`${other}\`, which can't be an alternative of it as well`;
  return undefined;
}

function resolutionProblems(name: string, { 'x-resolutions': resolutions, enum: values = [] }: JsonObject): string[] {
  if (resolutions === undefined) return [];
  const listed = Object.keys(objectOf(resolutions));
  const known = values as unknown[];
  return [
    ...known
      .filter((value) => !listed.includes(String(value)))
      .map((value) => `\`x-resolutions\` of \`${name}\` has no \`${String(value)}\``),
    ...listed
      .filter((value) => !known.includes(value))
      .map((value) => `\`x-resolutions\` of \`${name}\` has \`${value}\`, which is not a value of it`),
  ];
}

function sumProblems(document: Document, schema: JsonObject, { parameter, sum }: JsonObject): string[] {
  const array = typeof parameter === 'string' ? declaredIn(document, schema, parameter) : undefined;
  if (!array) return [`\`x-rules\` is about \`${String(parameter)}\`, which is not a parameter`];
  const items = withTarget(document, objectOf(array.items));
  if (typeof sum === 'string' && declaredIn(document, items, sum)) return [];
  return [`\`x-rules\` adds up \`${String(sum)}\`, which the items of \`${String(parameter)}\` do not have`];
}

/** A parameter of an object or of its mixins. */
function declaredIn(document: Document, schema: JsonObject, name: string): JsonObject | undefined {
  const properties = objectOf(schema.properties);
  if (Object.hasOwn(properties, name)) return withTarget(document, objectOf(properties[name]));
  for (const part of Array.isArray(schema.allOf) ? schema.allOf : []) {
    const mixin = nameOf(part);
    const found =
      mixin === undefined ? undefined : declaredIn(document, objectOf(document.components.schemas[mixin]), name);
    if (found) return found;
  }
  return undefined;
}

/** A schema with what its reference points at; its own keywords take precedence. */
function withTarget(document: Document, schema: JsonObject): JsonObject {
  const name = nameOf(schema);
  return name === undefined ? schema : { ...objectOf(document.components.schemas[name]), ...schema };
}
