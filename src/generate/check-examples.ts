import { branches, namedExamples, type Branch } from '../contract/document/branches.js';
import type { Document } from '../contract/document/types.js';
import { Evaluator } from '../diff/evaluate.js';
import type { CompiledSchema } from '../validate/compiled-schema.js';
import { explain } from '../validate/explain.js';
import { SchemaCompiler, type NamedSchema } from './validators/compiled-schemas.js';

/**
 * Checks the examples of every model, so that a rule that becomes stricter than an example is reported once and before
 * anything is generated.
 *
 * @throws Error that names each model and example with the rules that it breaks.
 */
export function assertExamplesValid(document: Document): void {
  const evaluator = new Evaluator(document);
  const problems = branches(document).flatMap((branch) =>
    Object.entries(namedExamples(branch.schema)).flatMap(([name, { value }]) => {
      if (evaluator.check(branch.schema, value) !== false) return [];
      const sentences = explained(document, branch, value);
      return [`${branch.model}: the example \`${name}\` breaks the contract: ${sentences.join('; ')}`];
    }),
  );
  if (problems.length > 0) throw new Error(problems.join('\n'));
}

function explained(document: Document, branch: Branch, value: unknown): string[] {
  const compiler = new SchemaCompiler(document);
  const schema = withComponents(compiler.compile(branch.schema), compiler.components);
  const issues = explain({ schema, inputKey: branch.inputKey, check: () => false }, value);
  return issues.length > 0 ? issues.map(({ message }) => message) : ['it does not match its schema'];
}

/** The schema with references replaced by what they point at. */
function withComponents(schema: NamedSchema, components: ReadonlyMap<string, NamedSchema>): CompiledSchema {
  const replaced = (value: unknown): unknown => {
    if (typeof value !== 'object' || value === null) return value;
    if (Array.isArray(value)) return value.map(replaced);
    const { $ref } = value as NamedSchema;
    if ($ref !== undefined) return replaced(components.get($ref));
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, replaced(inner)]));
  };
  return replaced(schema) as CompiledSchema;
}
