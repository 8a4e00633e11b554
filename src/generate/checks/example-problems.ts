import { namedExamples, type Branch } from '../../contract/document/branches.js';
import type { Document } from '../../contract/document/types.js';
import { Evaluator } from '../../diff/evaluate.js';
import type { Issue } from '../../errors/errors.js';
import type { CompiledSchema } from '../../validate/compiled-schema.js';
import { explain } from '../../validate/explain.js';
import { inputPath, parameterPath } from './model-problem.js';
import type { Path, Problem } from './problem.js';
import { SchemaCompiler, type NamedSchema } from '../validators/compiled-schemas.js';

/**
 * Examples that break a rule, so that a rule that becomes stricter than an example is reported once.
 *
 * @param models The models whose examples are checked.
 */
export function exampleProblems(document: Document, models: readonly Branch[]): Problem[] {
  const evaluator = new Evaluator(document);
  return models.flatMap((branch) =>
    Object.entries(namedExamples(branch.schema)).flatMap(([name, { value }]): Problem[] => {
      if (evaluator.check(branch.schema, value) !== false) return [];
      const issues = explained(document, branch, value);
      const sentences = issues.length > 0 ? issues.map(({ message }) => message) : ['it does not match its schema'];
      const example: Path = ['components', 'schemas', branch.name, 'x-examples', name, 'value'];
      const [first = example, ...others] = issues.flatMap(({ path }): Path[] => [
        [...example, ...path],
        ...(path[0] === branch.inputKey && path.length > 1
          ? [parameterPath(document, branch, String(path[1]))]
          : [inputPath(document, branch)]),
      ]);
      const message = `the example \`${name}\` breaks the contract: ${sentences.join('; ')}`;
      return [{ subject: branch.model, message, paths: [first, ...others] }];
    }),
  );
}

function explained(document: Document, branch: Branch, value: unknown): Issue[] {
  const compiler = new SchemaCompiler(document);
  const schema = withComponents(compiler.compile(branch.schema), compiler.components);
  return explain({ schema, inputKey: branch.inputKey, check: () => false }, value);
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
