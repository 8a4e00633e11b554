import type { ModelDetails, ParameterDetails } from '../../../src/catalog/model-details.js';
import { typicalWords } from '../../../src/catalog/words/duration-words.js';
import { outputCountWords, sizeWords } from '../../../src/catalog/words/output-words.js';
import { priceLines } from '../../../src/catalog/words/price-words.js';
import { costLimit, requestPrice } from '../../../src/catalog/request-price.js';
import { presenceWords, acceptedValues } from '../../../src/catalog/words/accepted-values.js';
import { UNIONS } from '../../../src/contract/document/branches.js';
import { createTask, gateaiGenerate, hosts } from '../../../generated/operations.js';
import { guideMarkdownPath, modelMarkdownPath, modelSchemaPath, rootOf } from '../../../src/reference/paths.js';
import type { ReferenceModel } from '../../../src/reference/reference-model.js';
import type { Api } from '../../../src/types/api.js';
import { withoutSaidElsewhere } from './said-elsewhere.js';

/** What differs between the calls of the two APIs. */
const CALLS: Record<Api, { client: string; url: string }> = {
  unifically: { client: 'Unifically', url: hosts.unifically + createTask.path },
  gateai: { client: 'GateAI', url: hosts.gateai + gateaiGenerate.path },
};

/**
 * A model as Markdown for agents that pay by token: every rule, parameter and price once. What all models of an API
 * have in common is a link.
 */
export function modelMarkdown(model: ReferenceModel): string {
  const { api, id, entry, details, assumptions, priceInputs } = model;
  const { client, url } = CALLS[api];
  const { inputKey } = UNIONS.find((union) => union.api === api)!;
  const { body } = details.minimal;
  const input = body[inputKey] ?? {};
  const limit = costLimit(requestPrice(entry, priceInputs, input as object));
  const guide = rootOf(modelMarkdownPath(model)) + guideMarkdownPath(api);
  return [
    `# ${entry.title}`,
    '',
    `\`${id}\`: ${entry.kind}, ${details.provider}, ${api}.${retiredWords(model)} ${details.description}`,
    ...section('Price', entry.price ? priceLines(entry) : ['none documented']),
    ...section(`\`${inputKey}\``, [
      ...ownParameters(details).flatMap(([name, parameter]) => parameterLines(name, parameter, details.rules)),
      ...(details.open ? ['any other parameter: passed on unchecked'] : []),
      ...(api === 'gateai'
        ? [`[media parameters of every model](${guide}#media-parameters)${preferWords(details)}`]
        : []),
    ]),
    ...section('Rules', details.rules),
    ...section('Output', [
      ...factLines(model),
      ...Object.entries(details.output.properties).flatMap(([name, property]) => parameterLines(name, property, [])),
    ]),
    ...section(
      'Assumed',
      assumptions.map(({ path, reason }) => `\`${path}\`: ${reason}`),
    ),
    ...section('Call', []),
    `[POST ${url}](${guide}), a payment: send it once`,
    '```json',
    JSON.stringify(body),
    '```',
    '```ts',
    `await new ${client}().run('${id}', ${JSON.stringify(input)}${limit === undefined ? '' : `, { maxCost: ${limit} }`})`,
    '```',
    `[Schema and more examples](${modelSchemaPath(model).split('/').at(-1)!})`,
    '',
  ].join('\n');
}

function section(heading: string, lines: string[]): string[] {
  return lines.length > 0 || heading === 'Call'
    ? ['', `## ${heading}`, '', ...lines.map((line) => line.replace(/^(?! *- )/, '- '))]
    : [];
}

function retiredWords({ entry: { deprecated, successor } }: ReferenceModel): string {
  if (!deprecated) return '';
  return ` **Retired${successor === undefined ? '' : `; use \`${successor}\``}.**`;
}

/** The parameters that are documented for this model, required ones first. */
function ownParameters({ parameters }: ModelDetails): [name: string, parameter: ParameterDetails][] {
  const own = Object.entries(parameters).filter(([, { generic }]) => !generic);
  return [...own.filter(([, { required }]) => required), ...own.filter(([, { required }]) => !required)];
}

function parameterLines(name: string, parameter: ParameterDetails, rules: string[], indent = ''): string[] {
  const words = [acceptedValues(parameter), presenceWords(parameter)].filter(Boolean).join('; ');
  const description = withoutSaidElsewhere(name, parameter, rules);
  const below = Object.entries(parameter.properties ?? parameter.items?.properties ?? {});
  return [
    `${indent}- \`${name}\`: ${words}.${description && ` ${description}`}`,
    ...below.flatMap(([inner, details]) => parameterLines(inner, details, [], `${indent}  `)),
  ];
}

/** Which of a model's own parameters are documented for what those of every model might do as well. */
function preferWords({ parameters }: ModelDetails): string {
  const preferred = new Set(Object.values(parameters).flatMap(({ prefer }) => prefer ?? []));
  return preferred.size > 0 ? `; prefer ${[...preferred].map((name) => `\`${name}\``).join(', ')}` : '';
}

function factLines({ entry: { outputs, sizes, typicalSeconds } }: ReferenceModel): string[] {
  return [
    ...(outputs && outputs.maximum > 1 ? [`results: ${outputCountWords(outputs)}`] : []),
    ...(sizes ? [`sizes: ${sizeWords(sizes)}; others are snapped to the nearest`] : []),
    ...(typicalSeconds ? [`usually takes ${typicalWords(typicalSeconds)}`] : []),
  ];
}
