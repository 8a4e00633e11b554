import type { StandardJSONSchemaV1 } from '@standard-schema/spec';
import { UnigenError } from '../errors/errors.js';
import type { Api } from '../types/api.js';

/** What gives the JSON Schema of a model's create request, by API and model. */
const loaded = new Map<string, StandardJSONSchemaV1.Converter>();

/** From now on, `requestSchema` gives the JSON Schema of a model too. */
export function setConverter(api: Api, model: string, converter: StandardJSONSchemaV1.Converter): void {
  loaded.set(`${api} ${model}`, converter);
}

/**
 * What gives the JSON Schema of a model's create request. Hosts ask for it synchronously, so `setConverter` has
 * to be called before; programs that never ask for it load none.
 */
export function converterOf(api: Api, model: string): StandardJSONSchemaV1.Converter {
  const convert = (io: 'input' | 'output') => (options: StandardJSONSchemaV1.Options) => {
    const converter = loaded.get(`${api} ${model}`);
    if (converter) return converter[io](options);
    const call = `await loadRequestSchema('${api}', '${model}')`;
    throw new UnigenError(`The JSON Schema of ${model} is not loaded: use \`${call}\` of unigen/schemas`);
  };
  return { input: convert('input'), output: convert('output') };
}
