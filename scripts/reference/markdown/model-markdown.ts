import { pathBetween } from '../path-between.js';
import { markdownSection, modelFacts } from '../../../src/catalog/markdown/model-facts.js';
import { priceVaries } from '../../../src/catalog/price-varies.js';
import { costLimitWords, exampleCostLimit, requestPrice } from '../../../src/catalog/request-price.js';
import { API_TITLES } from '../../../src/catalog/words/api-titles.js';
import { inline } from '../../../src/catalog/literal.js';
import { TYPESCRIPT_SYNTAX } from '../../../src/catalog/typescript-literal.js';
import { UNIONS } from '../../../src/contract/document/branches.js';
import { guideMarkdownPath, modelMarkdownPath, modelSchemaPath, rootOf } from '../../../src/reference/paths.js';
import type { ReferenceModel } from '../../../src/reference/reference-model.js';
import { CALL_STEPS } from '../agents/call-steps.js';

/** A model as Markdown for agents, with its call. Facts that all models of an API share are a link. */
export function modelMarkdown(model: ReferenceModel): string {
  const { api, id, entry, assumptions, priceInputs, examples } = model;
  const { client, url, header, priceOnly, compared, poll } = CALL_STEPS[api];
  const { inputKey } = UNIONS.find((union) => union.api === api)!;
  const { body } = examples[0]!;
  const input = body[inputKey] ?? {};
  const price = requestPrice(entry, priceInputs, input as object);
  const guide = rootOf(modelMarkdownPath(model)) + guideMarkdownPath(api);
  const media = api === 'gateai' ? `[media of every model](${guide}#media-parameters)` : undefined;
  return [
    ...modelFacts(model, inputKey, media),
    ...markdownSection(
      'Assumed',
      assumptions.map(({ path, reason }) => `\`${path}\`: ${reason}`),
    ),
    '',
    '## Call',
    `[Guide](${guide}): a payment, sent once; if lost, compare ${compared} to before. ${priceOnly}; ${poll}.`,
    '```http',
    `POST ${url}`,
    header.replaceAll('`', ''),
    'Content-Type: application/json',
    '',
    JSON.stringify(body),
    '```',
    '```ts',
    `import { ${client} } from 'unigen';`,
    `// ${costLimitWords(price, priceVaries(entry, priceInputs, input as Record<string, unknown>).length > 0)} Keep the handle: tasks.resume`,
    `console.log(await new ${client}().run('${id}', ${inline(input, TYPESCRIPT_SYNTAX)}, { maxCost: ${exampleCostLimit(price)}, onCreate: console.log }));`,
    '```',
    `[Schema](${modelSchemaPath(model).split('/').at(-1)!})${counterpartWords(model)}`,
    '',
  ].join('\n');
}

/** The same model at the other API, where its price and its parameters differ. */
function counterpartWords({ counterpart, ...model }: ReferenceModel): string {
  if (counterpart === undefined) return '';
  const path = pathBetween(modelMarkdownPath(model), modelMarkdownPath(counterpart));
  // The name of the file is the id.
  return `; [also at ${API_TITLES[counterpart.api]}](${path})`;
}
