import { UNIONS } from '../../contract/document/branches.js';
import type { Document } from '../../contract/document/types.js';
import { isObject, objectOf, type JsonObject } from '../../internal/json.js';
import { listWords } from '../../internal/list-words.js';
import { nameOf, Subjects, type Path, type Problem } from './problem.js';

/** Files are named after ids. */
const ID = /^[\w.-]+(?:\/[\w.-]+)?$/;

/** What a model may make. */
export const MODEL_KINDS: readonly string[] = ['image', 'video', 'audio', 'text', '3d'];

/**
 * Each branch of a request union is a closed object with a `model` const, complete in its metadata, and listed both
 * under `oneOf` and under `mapping`.
 *
 * @param base The contract before: it may have branches that are no longer listed.
 */
export function unionProblems(document: Document, base: Document): Problem[] {
  const subjects = new Subjects(document);
  const schemas = objectOf(document.components.schemas);
  const listed = new Set<string>();
  const problems = UNIONS.flatMap(({ name: union, inputKey }): Problem[] => {
    if (!isObject(schemas[union])) return [];
    const path: Path = ['components', 'schemas', union];
    const { oneOf, discriminator } = schemas[union];
    const members: unknown[] = Array.isArray(oneOf) ? oneOf : [];
    const mapping = objectOf(objectOf(discriminator).mapping);
    const ids = new Set(members.map((member) => modelOf(schemas[nameOf(member) ?? ''])));
    const models = new Set<string>();
    const renamed = new Set<string>();
    const found = members.flatMap((member, index): Problem[] => {
      const name = nameOf(member);
      const branch = name === undefined ? undefined : schemas[name];
      // A reference that leads nowhere is reported by another check.
      if (name === undefined)
        return subjects.at([...path, 'oneOf', index], 'every item of `oneOf` must refer to the schema of a model');
      listed.add(name);
      if (!isObject(branch)) return [];
      const model = modelOf(branch);
      const at: Path = ['components', 'schemas', name];
      if (model === undefined) return subjects.at(at, '`model` has no const');
      const id: Path = [...at, 'properties', 'model', 'const'];
      // A different id in the branch and in the mapping is one mistake, not two.
      const other = mapping[model] === undefined ? mappedAs(mapping, name).find((one) => !ids.has(one)) : undefined;
      const own = [
        ...(ID.test(model) && !model.includes('..') ? [] : ['the id must be a name, or two with a slash between them']),
        ...(models.has(model) ? [`the id ${model} is twice under \`oneOf\` of ${union}`] : []),
        ...(other === undefined ? mappingProblems(union, name, mapping[model], model) : []),
      ];
      models.add(model);
      if (other !== undefined) renamed.add(other);
      return [
        ...subjects.at(id, ...own).map((problem) => ({ ...problem, around: [at] })),
        ...(other === undefined ? [] : [renamedProblem(branch, model, { union, other, id, path })]),
        ...branchProblems(branch, inputKey).flatMap(([key, message]) =>
          subjects.at(key === undefined ? at : [...at, key], message),
        ),
      ];
    });
    // A branch without an id is reported as such.
    const nameless = members.map(nameOf).filter((name) => modelOf(schemas[name ?? '']) === undefined);
    const unlisted = Object.entries(mapping).filter(
      ([model, ref]) => !models.has(model) && !renamed.has(model) && !nameless.includes(nameOf({ $ref: ref })),
    );
    return [
      ...found,
      ...unlisted.map(([model, ref]): Problem => {
        const name = nameOf({ $ref: ref }) ?? '';
        if (name in schemas) listed.add(name);
        return {
          subject: model,
          message: `\`mapping\` of ${union} has it, but no branch under \`oneOf\` has this id`,
          paths: [
            [...path, 'discriminator', 'mapping', model],
            // The id of the branch may be what changed.
            ['components', 'schemas', name, 'properties', 'model', 'const'],
          ],
        };
      }),
    ];
  });
  const known = objectOf(base.components.schemas);
  const added = Object.entries(schemas).filter(([name]) => !Object.hasOwn(known, name) && !listed.has(name));
  return [...problems, ...added.flatMap(([name, schema]) => unlistedProblems(name, schema, subjects))];
}

/** The id of a branch. */
function modelOf(branch: unknown): string | undefined {
  const { const: model } = objectOf(objectOf(objectOf(branch).properties).model);
  return typeof model === 'string' ? model : undefined;
}

/** A branch that no union lists: nothing else would read it. */
function unlistedProblems(name: string, schema: unknown, subjects: Subjects): Problem[] {
  const model = modelOf(schema);
  if (model === undefined || objectOf(schema)['x-kind'] === undefined) return [];
  const unions = UNIONS.map((union) => union.name);
  return subjects.at(
    ['components', 'schemas', name],
    `the schema of ${model} is listed neither under \`oneOf\` nor under \`mapping\` of ${listWords(unions, 'or')}`,
  );
}

/** The ids by which a mapping knows a schema. */
function mappedAs(mapping: JsonObject, name: string): string[] {
  return Object.keys(mapping).filter((id) => nameOf({ $ref: mapping[id] }) === name);
}

/** The problem of a branch whose id differs from the one in the mapping. The examples show which id is meant. */
function renamedProblem(
  branch: JsonObject,
  model: string,
  { union, other, id, path }: { union: string; other: string; id: Path; path: Path },
): Problem {
  const examples = Object.values(objectOf(branch['x-examples']));
  const isMapped = examples.some((example) => objectOf(objectOf(example).value).model === other);
  return {
    subject: model,
    message: `the \`const\` of \`model\` has this id, but \`mapping\` of ${union} has \`${other}\` for its schema`,
    paths: [isMapped ? id : [...path, 'discriminator', 'mapping', other]],
  };
}

function mappingProblems(union: string, name: string, mapped: unknown, model: string): string[] {
  if (mapped === undefined) return [`\`oneOf\` of ${union} has ${name}, but \`mapping\` has no \`${model}\``];
  const other = nameOf({ $ref: mapped }) ?? JSON.stringify(mapped);
  return other === name ? [] : [`\`mapping\` of ${union} has ${other}, \`oneOf\` has ${name}`];
}

function branchProblems(branch: JsonObject, inputKey: string): [string | undefined, string][] {
  const { required } = branch;
  const kind = branch['x-kind'];
  return [
    ...(branch.type === 'object' && branch.additionalProperties === false
      ? []
      : [
          [undefined, 'the branch must be closed: `type: object` and `additionalProperties: false`'] as [
            undefined,
            string,
          ],
        ]),
    ...['model', inputKey]
      .filter((name) => !Array.isArray(required) || !required.includes(name))
      .map((name): [string, string] => ['required', `\`${name}\` must be required`]),
    ...['title', 'description', 'x-kind', 'x-output', 'x-tags']
      .filter((key) => isMissing(branch[key]))
      .map((key): [string, string] => [key, `\`${key}\` is missing`]),
    ...(isMissing(kind) || MODEL_KINDS.includes(kind as string)
      ? []
      : [
          ['x-kind', `\`x-kind\` must be ${listWords(MODEL_KINDS, 'or')}, not ${JSON.stringify(kind)}`] as [
            string,
            string,
          ],
        ]),
    ...(Boolean(branch.deprecated) === Boolean(branch['x-successor'])
      ? []
      : [['x-successor', '`deprecated` and `x-successor` go together'] as [string, string]]),
    ...exampleProblems(objectOf(branch['x-examples'])).map((text): [string, string] => ['x-examples', text]),
  ];
}

function isMissing(value: unknown): boolean {
  return value === undefined || value === '' || (Array.isArray(value) && value.length === 0);
}

function exampleProblems(examples: JsonObject): string[] {
  return [
    ...['minimal', 'full'].filter((name) => !examples[name]).map((name) => `\`x-examples\` has no \`${name}\``),
    ...Object.entries(examples)
      .filter(([, example]) => typeof objectOf(example).summary !== 'string' || !isObject(objectOf(example).value))
      .map(([name]) => `the example \`${name}\` needs a \`summary\` and a \`value\`, a request`),
  ];
}
