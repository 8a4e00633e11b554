import { componentName } from '../../contract/document/refs.js';
import type { Document, Schema } from '../../contract/document/types.js';
import type { ModelRecord } from '../../contract/models/read-models.js';
import type { Path, Problem } from './problem.js';

/** What is wrong with a model. */
export interface ModelProblem {
  message: string;
  /** What leads to the part of its branch that is wrong, such as `x-price`. */
  keys?: Path;
  /** The parameter that is wrong, or that may be what is wrong instead. */
  parameter?: string;
}

/** A model's problem with its places in the document. */
export function locatedProblem(document: Document, model: ModelRecord, problem: ModelProblem): Problem {
  const { message, keys, parameter } = problem;
  const branch: Path = ['components', 'schemas', model.branch.name];
  const paths = [
    ...(keys === undefined ? [] : [[...branch, ...keys]]),
    ...(parameter === undefined ? [] : [parameterPath(document, model.branch, parameter)]),
  ];
  return { subject: model.entry.id, message, paths: [paths[0] ?? branch, ...paths.slice(1)] };
}

/** Where a parameter of a model is declared, or would be if it is not found. */
export function parameterPath(document: Document, branch: ModelRecord['branch'], parameter: string): Path {
  const input: Path = ['components', 'schemas', branch.name, 'properties', branch.inputKey];
  const [name = ''] = parameter.split('.');
  return (
    declaration(document, branch.schema.properties?.[branch.inputKey], input, name) ?? [
      ...inputPath(document, branch),
      'properties',
      name,
    ]
  );
}

/** Where the parameters of a model are. */
export function inputPath({ components }: Document, { name, inputKey, schema }: ModelRecord['branch']): Path {
  const declared = schema.properties?.[inputKey];
  const ref = typeof declared === 'object' ? declared.$ref : undefined;
  if (ref === undefined) return ['components', 'schemas', name, 'properties', inputKey];
  const component = componentName(ref);
  return component in components.schemas ? ['components', 'schemas', component] : ['components', 'schemas', name];
}

function declaration(
  document: Document,
  schema: Schema | boolean | undefined,
  path: Path,
  name: string,
): Path | undefined {
  if (typeof schema !== 'object') return undefined;
  if (schema.$ref !== undefined) {
    const component = componentName(schema.$ref);
    return declaration(document, document.components.schemas[component], ['components', 'schemas', component], name);
  }
  if (schema.properties && Object.hasOwn(schema.properties, name)) return [...path, 'properties', name];
  const parts = [...(schema.allOf ?? []), ...(schema.anyOf ?? [])];
  const key = (index: number) => (index < (schema.allOf ?? []).length ? 'allOf' : 'anyOf');
  for (const [index, part] of parts.entries()) {
    const own = index - (key(index) === 'anyOf' ? (schema.allOf ?? []).length : 0);
    const found = declaration(document, part, [...path, key(index), own], name);
    if (found) return found;
  }
  return undefined;
}
