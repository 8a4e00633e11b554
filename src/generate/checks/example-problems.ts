import { namedExamples, type Branch } from '../../contract/document/branches.js';
import type { Document } from '../../contract/document/types.js';
import { Evaluator } from '../../diff/evaluate.js';
import type { Issue } from '../../errors/errors.js';
import type { CompiledSchema } from '../../validate/compiled-schema.js';
import { explain } from '../../validate/explain.js';
import { groupBy } from '../../internal/group-by.js';
import { listWords } from '../../internal/list-words.js';
import { inputPath, parameterPath } from './model-problem.js';
import type { Path, Problem } from './problem.js';
import { SchemaCompiler, type NamedSchema } from '../validators/compiled-schemas.js';

/** An example that breaks rules. */
interface BrokenExample {
  branch: Branch;
  name: string;
  /** The rules, in words. */
  message: string;
  issues: Issue[];
}

/**
 * Examples that break a rule, so that a rule that becomes stricter than an example is reported once: all examples of a
 * model that break the same ones are one problem.
 *
 * @param models The models whose examples are checked.
 */
export function exampleProblems(document: Document, models: readonly Branch[]): Problem[] {
  const evaluator = new Evaluator(document);
  const broken = models.flatMap((branch) =>
    Object.entries(namedExamples(branch.schema)).flatMap(([name, { value }]): BrokenExample[] => {
      if (evaluator.check(branch.schema, value) !== false) return [];
      const issues = explained(document, branch, value);
      const sentences = issues.length > 0 ? issues.map(({ message }) => message) : ['it does not match its schema'];
      return [{ branch, name, message: sentences.join('; '), issues }];
    }),
  );
  return groupBy(broken, ({ branch, message }) => JSON.stringify([branch.name, message])).map((group) => {
    const { branch, message } = group[0]!;
    const names = listWords(
      group.map(({ name }) => `\`${name}\``),
      'and',
    );
    const what = group.length > 1 ? `the examples ${names} break` : `the example ${names} breaks`;
    return { subject: branch.model, message: `${what} the contract: ${message}`, ...placesOf(document, branch, group) };
  });
}

/** The rules that examples break and the values that break them; or else, the examples and their schema as a whole. */
function placesOf(document: Document, branch: Branch, broken: BrokenExample[]): Pick<Problem, 'paths' | 'around'> {
  const rules: Path[] = [];
  const values: Path[] = [];
  const examples: Path[] = [];
  for (const { name, issues } of broken) {
    const example: Path = ['components', 'schemas', branch.name, 'x-examples', name, 'value'];
    examples.push(example);
    for (const { path } of issues) {
      const [key, parameter] = path;
      if (key === 'model') rules.push(['components', 'schemas', branch.name, 'properties', 'model', 'const']);
      else if (key !== branch.inputKey) rules.push(['components', 'schemas', branch.name, 'properties', key ?? '']);
      else if (parameter !== undefined) rules.push(parameterPath(document, branch, String(parameter)));
      // A wrong `model` is due to the id of the branch, since all examples have the same.
      if (key !== 'model') values.push([...example, ...path]);
    }
  }
  const [first = examples[0]!, ...others] = [...rules, ...values];
  return { paths: [first, ...others], around: [...examples, inputPath(document, branch)] };
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
