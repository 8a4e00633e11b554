import type { ModelDetails } from '../../src/catalog/model-details.js';
import { UNIONS } from '../document/unions.js';
import type { ModelRecord } from '../models/read-models.js';

/** One module for each API with what the command line says of its models, by file name below `generated/`. */
export function detailsModules(models: ModelRecord[]): Record<string, string> {
  const modules = UNIONS.map(({ api }) => {
    const own = models.filter(({ entry }) => entry.api === api);
    return [`details/${api}.ts`, detailsModule(own)] as const;
  });
  return Object.fromEntries(modules);
}

/** Parameters and outputs that several models share are written once. */
function detailsModule(own: ModelRecord[]): string {
  const parameters = new SharedValues(
    'p',
    'ParameterDetails',
    own.flatMap(({ details }) => Object.values(details.parameters)),
  );
  const outputs = new SharedValues(
    'o',
    "ModelDetails['output']",
    own.map(({ details }) => details.output),
  );
  const lines = own.map(({ entry, details: { parameters: named, output, ...rest } }: ModelRecord) => {
    const members = Object.entries(named).map(([name, part]) => `${JSON.stringify(name)}:${parameters.written(part)}`);
    const plain = JSON.stringify(rest satisfies Partial<ModelDetails>).slice(1, -1);
    return `  ${JSON.stringify(entry.id)}: {${plain},"parameters":{${members.join(',')}},"output":${outputs.written(output)}},`;
  });
  return [
    `import type { ModelDetails, ParameterDetails } from '../../src/catalog/model-details.js';`,
    '',
    ...parameters.constants,
    ...outputs.constants,
    '',
    '/** What the command line knows of each model. */',
    'export const details: Record<string, ModelDetails> = {',
    ...lines,
    '};',
    '',
  ].join('\n');
}

/** Values of which those that occur more than once become constants. */
class SharedValues {
  readonly #names: Map<string, string>;

  constructor(
    letter: string,
    readonly type: string,
    values: unknown[],
  ) {
    const uses = new Map<string, number>();
    for (const text of values.map((value) => JSON.stringify(value))) uses.set(text, (uses.get(text) ?? 0) + 1);
    const shared = [...uses].filter(([, count]) => count > 1);
    this.#names = new Map(shared.map(([text], index) => [text, `${letter}${index}`]));
  }

  get constants(): string[] {
    return [...this.#names].map(([text, name]) => `const ${name}: ${this.type} = ${text};`);
  }

  /** The name of the constant, or the value itself. */
  written(value: unknown): string {
    const text = JSON.stringify(value);
    return this.#names.get(text) ?? text;
  }
}
