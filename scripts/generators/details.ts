import { catalog } from '../models/catalog-entry.js';
import { resolve, resolveObject } from '../document/refs.js';
import type { Document, NamedExample, Schema, SchemaOrBoolean } from '../document/types.js';
import { branches, namedExamples, UNIONS, type Branch } from '../document/unions.js';
import { ruleSentences } from '../rules/sentences.js';
import type { Json } from '../../src/catalog/model-details.js';
import type { ValueDetails } from '../../src/catalog/model-details.js';
import type { ParameterDetails } from '../../src/catalog/model-details.js';
import type { ModeDefault } from '../../src/catalog/model-details.js';
import type { ExampleDetails } from '../../src/catalog/model-details.js';
import type { ModelDetails } from '../../src/catalog/model-details.js';

/** One module an API with what the command line knows of its models, and one with what prices depend on. */
export function detailsModules(document: Document, notice: string): Record<string, string> {
  const byApi = UNIONS.map(({ api }) => {
    const own = branches(document).filter((branch) => branch.api === api);
    const details = Object.fromEntries(own.map((branch) => [branch.model, modelDetails(document, branch)]));
    return [`details/${api}.ts`, `// ${notice}\n${detailsModule(details)}`];
  });
  return Object.fromEntries([...byApi, ['details/price-inputs.ts', `// ${notice}\n${priceInputsModule(document)}`]]);
}

function modelDetails(document: Document, branch: Branch): ModelDetails {
  const { schema } = branch;
  const input = resolveObject(document, schema.properties?.[branch.parameters] ?? false);
  const output = resolveObject(document, { $ref: `#/components/schemas/${String(schema['x-output'])}` });
  const [tag] = schema['x-tags'] as string[];
  const provider = (document.tags ?? []).find(({ name }) => name === tag)?.['x-displayName'] ?? tag;
  const examples = namedExamples(schema);
  return {
    provider: provider as string,
    description: oneLine(schema.description) ?? '',
    ...(input.additionalProperties === true && { open: true as const }),
    parameters: members(document, input),
    rules: ruleSentences(document, input),
    output: { description: oneLine(output.description) ?? '', members: members(document, output) },
    minimal: example(examples.minimal!),
    full: example(examples.full!),
  };
}

function example({ summary, value }: NamedExample): ExampleDetails {
  return { summary, body: value as ExampleDetails['body'] };
}

/** The members of an object, those of its mixins and of its alternatives after its own. */
export function members(document: Document, schema: Schema): Record<string, ParameterDetails> {
  const found: Record<string, ParameterDetails> = {};
  const required = schema.required ?? [];
  for (const [name, member] of Object.entries(schema.properties ?? {})) {
    if (typeof member !== 'boolean') found[name] = parameter(document, member, required.includes(name));
  }
  for (const part of schema.allOf ?? [])
    Object.assign(found, { ...members(document, resolveObject(document, part)), ...found });
  for (const part of schema.anyOf ?? []) {
    const one = members(document, resolveObject(document, part));
    for (const [name, { required: _optional, ...own }] of Object.entries(one)) found[name] ??= own;
  }
  for (const [name, modeDefaults] of defaultsOfModes(document, schema)) {
    if (found[name]) found[name] = { ...found[name], modeDefaults };
  }
  return found;
}

/** The defaults that stand in modes, by member; each value once, with the modes that it holds in. */
function defaultsOfModes(document: Document, schema: Schema): Map<string, ModeDefault[]> {
  const found = new Map<string, ModeDefault[]>();
  for (const mode of (schema.oneOf ?? []).map((part) => resolveObject(document, part))) {
    for (const [name, refined] of Object.entries(mode.properties ?? {})) {
      if (typeof refined !== 'object' || refined.default === undefined) continue;
      const values = found.get(name) ?? [];
      found.set(name, values);
      const same = values.find(({ value }) => value === refined.default);
      if (same) same.modes.push(mode.title ?? '');
      else values.push({ value: refined.default, modes: [mode.title ?? ''] });
    }
  }
  return found;
}

/** What an omitted member counts as if a request asks for no mode; the first mode is the one that asks for nothing. */
export function plainDefault(parameter: ParameterDetails | undefined): Json | undefined {
  return parameter?.default ?? parameter?.modeDefaults?.[0]?.value;
}

/** What stands beside a reference goes before what stands at its target. */
function parameter(document: Document, member: Schema, required: boolean): ParameterDetails {
  const target = { ...resolveObject(document, member), ...member };
  return {
    ...value(document, member),
    ...(target.description !== undefined && { description: oneLine(target.description) }),
    ...(required && { required: true as const }),
    ...(target.default !== undefined && { default: target.default }),
  };
}

function value(document: Document, member: Schema): ValueDetails {
  const { type, format, pattern, ...target } = { ...resolveObject(document, member), ...member };
  const types = [type ?? []].flat() as ValueDetails['types'];
  const begins = pattern === undefined ? undefined : /^\^([\w:-]+)\.\+$/.exec(String(pattern))?.[1];
  if (pattern !== undefined && begins === undefined) throw new Error(`No words for the pattern ${String(pattern)}`);
  const items = resolve(document, target.items ?? true);
  const nested = members(document, { properties: target.properties, required: target.required });
  const found: ValueDetails = {
    // Five types are every one but null: anything that JSON can say of a parameter.
    types: types.length >= 5 ? [] : types,
    values: target.const === undefined ? target.enum : [target.const],
    begins,
    address: format === 'uri' || undefined,
    media: target['x-media'] as ValueDetails['media'],
    items: typeof items === 'object' && Object.keys(items).length > 0 ? value(document, items) : undefined,
    members: Object.keys(nested).length > 0 ? nested : undefined,
    forms: target.anyOf?.map((form) => value(document, form)),
  };
  for (const bound of ['minimum', 'maximum', 'minLength', 'maxLength', 'minItems', 'maxItems'] as const) {
    found[bound] = target[bound] as number | undefined;
  }
  return Object.fromEntries(
    Object.entries(found).filter(([, given]) => given !== undefined),
  ) as unknown as ValueDetails;
}

function oneLine(text: string | undefined): string | undefined {
  return text?.replace(/\s+/g, ' ').trim();
}

/** Parameters and outputs that several models share are written once. */
function detailsModule(details: Record<string, ModelDetails>): string {
  const models = Object.values(details);
  const parameters = new Shared(
    'p',
    'ParameterDetails',
    models.flatMap((model) => Object.values(model.parameters)),
  );
  const outputs = new Shared(
    'o',
    "ModelDetails['output']",
    models.map(({ output }) => output),
  );
  const lines = Object.entries(details).map(([id, { parameters: own, output, ...rest }]) => {
    const named = Object.entries(own).map(([name, part]) => `${JSON.stringify(name)}:${parameters.written(part)}`);
    const plain = JSON.stringify(rest).slice(1, -1);
    return `  ${JSON.stringify(id)}: {${plain},"parameters":{${named.join(',')}},"output":${outputs.written(output)}},`;
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
class Shared {
  readonly #names: Map<string, string>;

  constructor(
    letter: string,
    readonly type: string,
    parts: unknown[],
  ) {
    const uses = new Map<string, number>();
    for (const part of parts) uses.set(JSON.stringify(part), (uses.get(JSON.stringify(part)) ?? 0) + 1);
    this.#names = new Map(
      [...uses].filter(([, count]) => count > 1).map(([part], index) => [part, `${letter}${index}`]),
    );
  }

  get constants(): string[] {
    return [...this.#names].map(([part, name]) => `const ${name}: ${this.type} = ${part};`);
  }

  written(part: unknown): string {
    const text = JSON.stringify(part);
    return this.#names.get(text) ?? text;
  }
}

/** Names of members that say how much of a unit a task makes, by unit. */
const QUANTITIES = { second: ['duration', 'durationSeconds'], image: ['quantity', 'count'], task: [] };

/** For each priced model the member that says how much of the unit it makes, and the defaults that its price goes by. */
function priceInputsModule(document: Document): string {
  const all = branches(document);
  const lines = catalog(document).flatMap(({ api, id, price }) => {
    if (!price) return [];
    const branch = all.find((other) => other.api === api && other.model === id)!;
    const known = members(
      document,
      resolveObject(document, branch.schema.properties?.[branch.parameters] as SchemaOrBoolean),
    );
    const quantity = QUANTITIES[price.unit].find((name) => name in known);
    const decisive = new Set([
      ...(price.tiers ?? []).flatMap(({ when }) => Object.keys(when ?? {})),
      ...(quantity ? [quantity] : []),
    ]);
    const withDefault = [...decisive].filter((name) => plainDefault(known[name]) !== undefined);
    const defaults = Object.fromEntries(withDefault.map((name) => [name, plainDefault(known[name])]));
    if (quantity === undefined && Object.keys(defaults).length === 0) return [];
    return [`  ${JSON.stringify(`${api} ${id}`)}: ${JSON.stringify({ quantity, defaults })},`];
  });
  return [
    `import type { PriceInputs } from '../../src/catalog/price-inputs.js';`,
    '',
    '/** What the price of a model goes by beside its tiers, by API and id. */',
    'export const priceInputs: Record<string, PriceInputs> = {',
    ...lines,
    '};',
    '',
  ].join('\n');
}
