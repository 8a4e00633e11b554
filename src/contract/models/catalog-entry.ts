import { CAPABILITY_NAMES, type Capability } from '../../catalog/capabilities.js';
import type { MediaParameter, ModelEntry, Price } from '../../catalog/entry.js';
import type { ParameterDetails } from '../../catalog/model-details.js';
import { ownParameters } from '../../catalog/own-parameters.js';
import { listWords } from '../../internal/list-words.js';
import type { ContractPrice, Document, Schema } from '../document/types.js';
import { UNIONS, type Branch } from '../document/branches.js';
import { outputParameters } from './output-parameters.js';

const PRICE_UNITS: Price['unit'][] = ['task', 'second', 'image'];

/** What the catalog says of a model. */
export function catalogEntry(
  document: Document,
  branch: Branch,
  input: Schema,
  parameters: Record<string, ParameterDetails>,
): ModelEntry {
  const { api, model, name, schema } = branch;
  const { title, deprecated, 'x-kind': kind, 'x-output': output, 'x-successor': successor, 'x-price': price } = schema;
  if (kind === undefined || output === undefined) throw new Error(`${name} needs \`x-kind\` and \`x-output\``);
  if (price && !PRICE_UNITS.includes(price.unit)) {
    throw new Error(`\`x-price.unit\` must be ${listWords(PRICE_UNITS, 'or')}, not \`${price.unit}\``);
  }
  const seconds = typicalSeconds(document, branch);
  const capabilities = knownCapabilities(schema['x-capabilities'] ?? []);
  return {
    id: model,
    api,
    kind,
    capabilities,
    title: title ?? model,
    schema: name,
    output,
    media: mediaParameters(ownParameters(parameters)),
    ...outputParameters(document, branch, input, parameters),
    ...(deprecated && { deprecated }),
    ...(successor !== undefined && { successor }),
    ...(seconds && { typicalSeconds: seconds }),
    ...(price && { price: withoutQuantity(price) }),
  };
}

/**
 * The capabilities of a model, in the order of all.
 *
 * @throws Error for a capability that is not one of `CAPABILITIES`.
 */
function knownCapabilities(names: Capability[]): Capability[] {
  const unknown = names.find((name) => !CAPABILITY_NAMES.includes(name));
  if (unknown !== undefined) throw new Error(`\`x-capabilities\` has no \`${unknown}\`; spec/extensions.md lists them`);
  return CAPABILITY_NAMES.filter((name) => names.includes(name));
}

/** The number of units is looked up in generated/details/price-inputs.ts. */
function withoutQuantity({ quantity: _parameter, ...price }: ContractPrice): Price {
  return price;
}

/** A model's own figure, else the one that its API documents for all models of its kind. */
function typicalSeconds(document: Document, { api, schema }: Branch): [number, number] | undefined {
  const own = schema['x-typical-seconds'];
  if (typeof own === 'number') return [own, own];
  const union = document.components.schemas[UNIONS.find((one) => one.api === api)!.name]!;
  const byKind = union['x-typical-seconds'];
  return typeof byKind === 'object' ? byKind[schema['x-kind']!] : undefined;
}

/** Every parameter that takes media, nested ones too. */
export function mediaParameters(parameters: Record<string, ParameterDetails>, parent = ''): MediaParameter[] {
  return Object.entries(parameters).flatMap(([name, { media, types, items, properties }]) => {
    const path = `${parent}${name}`;
    if (media !== undefined) return [{ path, media, many: types.length === 1 && types[0] === 'array' }];
    return [
      ...mediaParameters(items?.properties ?? {}, `${path}.*.`),
      ...mediaParameters(properties ?? {}, `${path}.`),
    ];
  });
}
