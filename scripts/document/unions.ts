import { componentName, resolveObject } from './refs.js';
import type { Document, NamedExample, Schema } from './types.js';

/** The two request unions, and the member of a branch that carries the model's parameters. */
export const UNIONS = [
  { api: 'unifically', name: 'CreateTaskRequest', parameters: 'input', suffix: 'Input' },
  { api: 'gateai', name: 'GateAIGenerateRequest', parameters: 'params', suffix: 'Params' },
] as const;

export type Api = (typeof UNIONS)[number]['api'];

export type Branch = {
  api: Api;
  /** Component name, such as `GoogleVeo31FastTask`. */
  name: string;
  /** Model id on the wire, such as `google/veo-3.1-fast`. */
  model: string;
  schema: Schema;
  /** Name of the member that holds the model's parameters: `input` or `params`. */
  parameters: 'input' | 'params';
};

/** Every branch of both unions, in document order. Throws where a branch has no `model` const. */
export function branches(document: Document): Branch[] {
  return UNIONS.flatMap((union) => {
    const schema = document.components.schemas[union.name];
    if (schema === undefined) return [];
    return (schema.oneOf ?? []).map((member) => {
      const name = componentName(member.$ref ?? '');
      const branch = resolveObject(document, member);
      const model = branch.properties?.model;
      if (typeof model !== 'object' || typeof model.const !== 'string') {
        throw new Error(`${name}: \`model\` has no const`);
      }
      return { api: union.api, name, model: model.const, schema: branch, parameters: union.parameters };
    });
  });
}

/** The component name that the naming rule gives a model: `google/veo-3.1-fast` is `GoogleVeo31FastTask`. */
export function branchName(api: Api, model: string): string {
  const words = model.replaceAll('.', '').split(/[^A-Za-z0-9]+/);
  const pascal = words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('');
  return `${api === 'gateai' ? 'GateAI' : ''}${pascal}Task`;
}

/** The named examples of a branch, as its `x-examples` has them. */
export function namedExamples(branch: Schema): Record<string, NamedExample> {
  return (branch['x-examples'] ?? {}) as Record<string, NamedExample>;
}
