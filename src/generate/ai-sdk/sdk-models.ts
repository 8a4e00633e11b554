import type { SdkKind, SdkMode, SdkModel, SdkOption, SdkParameter } from '../../ai-sdk/sdk-model.js';
import type { ModelEntry } from '../../catalog/entry.js';
import type { ParameterDetails } from '../../catalog/model-details.js';
import { inputSchema, UNIONS } from '../../contract/document/branches.js';
import type { Document, Schema } from '../../contract/document/types.js';
import type { ModelRecord } from '../../contract/models/read-models.js';
import { constant, moduleText } from '../source.js';
import { MODE_PARAMETERS, MODE_VALUES, SDK_OPTIONS } from './sdk-options.js';

/** The interface of the AI SDK that a model fits; undefined if there is none. */
function sdkKind({ kind, capabilities }: ModelEntry): SdkKind | undefined {
  if (kind === 'image' || kind === 'video') return kind;
  return (['speech', 'transcription'] as const).find((one) => capabilities.includes(one));
}

/** The models of each API by the interfaces of the AI SDK, and the parameters that stand for its options. */
export function sdkModelsModules(document: Document, models: ModelRecord[]): Record<string, string> {
  return Object.fromEntries(
    UNIONS.map(({ api }) => {
      const own = models.filter(({ entry }) => entry.api === api);
      const rows = own.flatMap((model) => {
        const kind = sdkKind(model.entry);
        return kind ? [[model.entry.id, sdkModel(document, model, kind)] as const] : [];
      });
      const others = own.filter(({ entry }) => !sdkKind(entry)).map(({ entry }) => entry.id);
      return [
        `ai-sdk/${api}.ts`,
        moduleText(
          `import type { SdkModel } from '../../src/ai-sdk/sdk-model.js';`,
          constant('sdkModels', Object.fromEntries(rows), {
            doc: 'The models that fit an interface of the AI SDK, by id.',
            type: 'Readonly<Record<string, SdkModel>>',
          }),
          constant('otherModels', others, {
            doc: 'The models that fit none.',
            type: 'readonly string[]',
          }),
        ),
      ];
    }),
  );
}

/** The ids of each interface as types. */
export function sdkIdsModule(models: ModelRecord[]): string {
  const types = UNIONS.flatMap(({ api }) =>
    (['image', 'video', 'speech', 'transcription'] as const).map((kind) => {
      const ids = models
        .filter(({ entry }) => entry.api === api && sdkKind(entry) === kind)
        .map(({ entry }) => entry.id);
      const name = `${api === 'gateai' ? 'GateAI' : 'Unifically'}${kind.charAt(0).toUpperCase()}${kind.slice(1)}Id`;
      const union = ids.map((id) => `\n  | '${id}'`).join('');
      return `/** The ids of the ${kind} models of the API. */\nexport type ${name} =${union || ' never'};`;
    }),
  );
  return moduleText(...types);
}

function sdkModel(document: Document, record: ModelRecord, kind: SdkKind): SdkModel {
  const { entry, details } = record;
  const options: Partial<Record<SdkOption, SdkParameter>> = {};
  for (const option of Object.keys(SDK_OPTIONS) as SdkOption[]) {
    const parameter = sdkParameter(record, option);
    if (parameter) options[option] = parameter;
  }
  const unsureImages = kind === 'image' && !options.images && Object.hasOwn(details.parameters, 'image_urls');
  if (unsureImages) options.images = { name: 'image_urls', many: true };
  const mode = sdkMode(details.parameters);
  const needs = needsOf(inputSchema(document, record.branch), record).filter(
    ([name]) =>
      name !== options.prompt?.name && name !== mode?.name && details.parameters[name!]?.default === undefined,
  );
  const fills = Object.entries(details.parameters).flatMap(([name, { required, default: value }]) =>
    required && typeof value !== 'object' && value !== undefined ? [[name, value] as const] : [],
  );
  const { outputs } = entry;
  const named = entry.capabilities.some((one) => SDK_OPTIONS.images.capabilities!.includes(one));
  return {
    kind,
    options,
    ...(mode && { mode }),
    ...(needs.length > 0 && { needs }),
    ...(fills.length > 0 && { fills: Object.fromEntries(fills) }),
    ...(outputs && !outputs.parameter && outputs.minimum > 1 && { outputs: outputs.minimum }),
    ...(entry.deprecated && { deprecated: entry.successor ?? '' }),
    ...(unsureImages && !named && { unsureImages: true as const }),
  };
}

/** The parameter that stands for an option, if the model has one. */
function sdkParameter({ entry, details }: ModelRecord, option: SdkOption): SdkParameter | undefined {
  const { names, capabilities, like = () => true } = SDK_OPTIONS[option];
  if (capabilities && !capabilities.some((one) => entry.capabilities.includes(one))) return undefined;
  if (option === 'resolution' && !entry.resolution) return undefined;
  const own = option === 'resolution' ? [entry.resolution!.parameter] : names;
  const name = own.find((one) => {
    const found = nested(details.parameters, one);
    return found && !found.generic && like(found);
  });
  if (name === undefined) return option === 'prompt' && details.open ? { name: 'prompt' } : undefined;
  const { enum: values, minimum, maximum, types, default: value, media } = nested(details.parameters, name)!;
  const isList = types.includes('array') || (media !== undefined && name.endsWith('_urls'));
  return {
    name,
    ...(values && { values: values as (string | number)[] }),
    ...(option === 'duration' || option === 'n' ? { minimum, maximum } : {}),
    ...(isList && { many: true as const }),
    ...(option === 'resolution' && { lines: linesOf(entry.resolution!) }),
    ...(isDefault(option, value) && { default: value }),
  };
}

/** Sizes and formats are chosen in view of what the API would choose itself. */
function isDefault(option: SdkOption, value: unknown): value is string | number {
  return (
    ['outputFormat', 'width', 'height'].includes(option) && (typeof value === 'string' || typeof value === 'number')
  );
}

function nested(parameters: Record<string, ParameterDetails>, path: string): ParameterDetails | undefined {
  const [name, inner] = path.split('.');
  const parameter = parameters[name!];
  return inner === undefined ? parameter : parameter?.properties?.[inner];
}

/** The rows of pixels that the values of a resolution stand for, as far as they say it. */
function linesOf({ values, means }: NonNullable<ModelEntry['resolution']>): Record<string, number> {
  const pairs = values.flatMap((value) => {
    const lines = /^(\d+)p$/i.exec(means?.[value] ?? value)?.[1];
    return lines === undefined ? [] : [[value, Number(lines)] as const];
  });
  return Object.fromEntries(pairs);
}

function sdkMode(parameters: Record<string, ParameterDetails>): SdkMode | undefined {
  for (const name of MODE_PARAMETERS) {
    const parameter = parameters[name];
    const uses = Object.entries(MODE_VALUES).flatMap(([use, values]) => {
      const value = values.find((one) => parameter?.enum?.includes(one));
      // A default need not be sent.
      return value === undefined || value === parameter?.default ? [] : [[use, value] as const];
    });
    if (uses.length > 0) return { name, ...Object.fromEntries(uses) };
  }
  return undefined;
}

/** The parameters that every request needs: one of each list. */
function needsOf(input: Schema, { details: { parameters, modes } }: ModelRecord): string[][] {
  const always = (input.required ?? []).map((name) => [name]);
  const oneOf = (schema: Schema) => (schema.anyOf ? [schema.anyOf.flatMap(({ required = [] }) => required)] : []);
  const alternatives = [input, ...(input.allOf ?? [])].flatMap(oneOf).filter((names) => !names.includes('prompt'));
  const [first] = modes;
  // A request that selects no mode is in the one whose value is the default.
  const inDefault = modes.find(({ when }) =>
    Object.entries(when).some(([name, values]) => values.includes(parameters[name]?.default ?? '')),
  );
  const [selector] = Object.keys(inDefault?.when ?? {});
  const ofDefault = (inDefault?.required ?? []).filter((name) => name !== 'prompt').map((name) => [name, selector!]);
  const undecided =
    first && modes.every(({ when, required }) => Object.keys(when).length === 0 && required.length > 0)
      ? [modes.map(({ required }) => required.find((name) => name !== 'prompt')!)]
      : [];
  return [...always, ...alternatives, ...ofDefault, ...undecided];
}
