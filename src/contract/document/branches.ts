import { capitalized } from '../../internal/capitalized.js';
import type { Api } from '../../types/api.js';
import { componentName, resolveObject } from './refs.js';
import type { Document, NamedExample, Schema } from './types.js';

export type { Api };

/** The two request unions, and the property of a branch that holds the model's parameters. */
export const UNIONS = [
  { api: 'unifically', name: 'CreateTaskRequest', inputKey: 'input' },
  { api: 'gateai', name: 'GateAIGenerateRequest', inputKey: 'params' },
] as const satisfies { api: Api; name: string; inputKey: string }[];

/** The branch of a request union that describes the requests of one model. */
export type Branch = {
  api: Api;
  /** Component name, such as `GoogleVeo31FastTask`. */
  name: string;
  /** Model id, such as `google/veo-3.1-fast`. */
  model: string;
  schema: Schema;
  /** Property that holds the model's parameters. */
  inputKey: 'input' | 'params';
};

/** Every branch of both unions, in document order. Throws if a branch has no `model` const. */
export function branches(document: Document): Branch[] {
  return UNIONS.flatMap(({ api, name: union, inputKey }) =>
    (document.components.schemas[union]?.oneOf ?? []).map((member) => {
      const name = componentName(member.$ref ?? '');
      const schema = resolveObject(document, member);
      const model = schema.properties?.model;
      if (typeof model !== 'object' || typeof model.const !== 'string') {
        throw new Error(`${name}: \`model\` has no const`);
      }
      return { api, name, model: model.const, schema, inputKey };
    }),
  );
}

/** Reads something of a branch; an error names the model. */
export function readBranch<T>({ model }: Branch, read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw new Error(`${model}: ${(error as Error).message}`, { cause: error });
  }
}

/** The schema of a model's parameters. */
export function inputSchema(document: Document, { name, schema, inputKey }: Branch): Schema {
  const declared = schema.properties?.[inputKey];
  if (declared === undefined) throw new Error(`${name}: no \`${inputKey}\``);
  return resolveObject(document, declared);
}

/** The tag of a model, under which the reference lists it; there is one for each provider. */
export function tagOf({ name, schema }: Branch): string {
  const [tag] = schema['x-tags'] ?? [];
  if (tag === undefined) throw new Error(`${name} has no tag`);
  return tag;
}

/** The provider of a model: its tag, which at GateAI begins with `gateai-`. */
export function providerOf(branch: Branch): string {
  return tagOf(branch).replace(/^gateai-/, '');
}

/** The component name that the naming rule gives a model: `google/veo-3.1-fast` is `GoogleVeo31FastTask`. */
export function branchName(api: Api, model: string): string {
  const words = model.replaceAll('.', '').split(/[^A-Za-z0-9]+/);
  const pascal = words.map(capitalized).join('');
  return `${api === 'gateai' ? 'GateAI' : ''}${pascal}Task`;
}

/** The named examples of a branch. */
export function namedExamples(branch: Schema): Record<string, NamedExample> {
  return branch['x-examples'] ?? {};
}
