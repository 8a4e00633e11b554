import { detailsOf } from '../../catalog/details.js';
import { genericMedia, type ModelEntry } from '../../catalog/index.js';
import { modelFacts } from '../../catalog/markdown/model-facts.js';
import { priceInputsOf } from '../../catalog/price.js';
import { inputIn, TOP_LEVEL_MEDIA } from '../../catalog/request-parameters.js';
import { costLimit, requestPrice } from '../../catalog/request-price.js';
import { modelName } from '../allowed-models.js';
import type { McpTool } from '../tool.js';

/** The parameters, the rules and the price of a model as Markdown. */
export const describeModel: McpTool = {
  definition: {
    name: 'describe_model',
    description: 'Parameters, rules and price of a model. Read before submit.',
    inputSchema: { type: 'object', properties: { model: { type: 'string' } }, required: ['model'] },
    annotations: { readOnlyHint: true, openWorldHint: false },
  },
  async call({ model }, { session }) {
    return { content: [{ type: 'text', text: await describedModel(session.models.get(model as string)) }] };
  },
};

/** A model as Markdown, with a call of `submit`. */
export async function describedModel(entry: ModelEntry): Promise<string> {
  const { api, id } = entry;
  const details = await detailsOf(entry);
  const input = inputIn(api, details.minimal.body);
  const price = costLimit(requestPrice(entry, priceInputsOf(entry), input));
  return [
    ...modelFacts({ api, id, entry, details }, 'input', mediaWords(entry)),
    '',
    '## submit',
    '',
    JSON.stringify({ model: modelName(entry), input, ...(price !== undefined && { max_cost: price }) }),
  ].join('\n');
}

/** The media that every model of an API takes. */
function mediaWords({ api }: ModelEntry): string | undefined {
  const names = genericMedia[api].map(({ path }) => `\`${path}\``);
  if (names.length === 0) return undefined;
  const ids = TOP_LEVEL_MEDIA.map((name) => `\`${name}\``).join(', ');
  return `media parameters that the API lists for all models: ${ids} (lists of uploaded ids), ${names.join(', ')}`;
}
