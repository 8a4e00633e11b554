import { UNIONS } from '../contract/document/branches.js';
import { mapValues } from '../contract/document/walk.js';
import type { ModelRecord } from '../contract/models/read-models.js';
import { Code, constant, moduleText } from './source.js';

/** One module for each API with the details of its models, by file name below `generated/`. */
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
    'ParameterDetails',
    own
      .flatMap(({ details }) => Object.entries(details.parameters))
      .map(([name, value]) => [`${name}Parameter`, value]),
  );
  const outputs = new SharedValues(
    `ModelDetails['output']`,
    own.map(({ entry, details }) => [entry.output, details.output]),
  );
  const models = own.map(({ entry, details }) => {
    const shared = {
      parameters: mapValues(details.parameters, (value) => parameters.shared(value)),
      output: outputs.shared(details.output),
    };
    return [entry.id, { ...details, ...shared }] as const;
  });
  return moduleText(
    `import type { ModelDetails, ParameterDetails } from '../../src/catalog/model-details.js';`,
    ...parameters.constants,
    ...outputs.constants,
    constant('details', Object.fromEntries(models), {
      doc: 'The details of each model, by id.',
      type: 'Record<string, ModelDetails>',
    }),
  );
}

/** Values of which those that occur more than once become constants. */
class SharedValues {
  /** The name of each constant, by its value as JSON. */
  readonly #names = new Map<string, string>();
  readonly constants: string[] = [];

  /** @param values With the name that a constant gets; a number makes it unique. */
  constructor(type: string, values: [name: string, value: unknown][]) {
    const seen = new Set<string>();
    const uses = new Map<string, number>();
    for (const [name, value] of values) {
      const text = JSON.stringify(value);
      if (seen.has(text) && !this.#names.has(text)) {
        const count = (uses.get(name) ?? 0) + 1;
        uses.set(name, count);
        const unique = camelCase(count === 1 ? name : `${name}${count}`);
        this.#names.set(text, unique);
        this.constants.push(constant(unique, value, { type, exported: false }));
      }
      seen.add(text);
    }
  }

  /** The constant, or the value itself if it occurs only once. */
  shared(value: unknown): unknown {
    const name = this.#names.get(JSON.stringify(value));
    return name === undefined ? value : new Code(name);
  }
}

/** `start_image_url` is `startImageUrl`. */
function camelCase(name: string): string {
  const camel = name.replace(/_(\w)/g, (_all, letter: string) => letter.toUpperCase());
  return camel.charAt(0).toLowerCase() + camel.slice(1);
}
