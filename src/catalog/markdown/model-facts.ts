import type { Api } from '../../types/api.js';
import type { ModelEntry } from '../entry.js';
import type { Sizes } from '../sizes.js';
import type { ModelDetails, ParameterDetails } from '../model-details.js';
import { acceptedValues, presenceWords } from '../words/accepted-values.js';
import { typicalWords } from '../words/duration-words.js';
import { outputCountWords, sizeWords } from '../words/output-words.js';
import { priceLines } from '../words/price-words.js';
import { conciseDescription } from './concise-description.js';

/** A model with all that Markdown says about it. */
export interface FactsOfModel {
  api: Api;
  id: string;
  entry: ModelEntry;
  details: ModelDetails;
}

/**
 * A model as Markdown for agents that pay by token: every rule, parameter and price once.
 *
 * @param inputName Where a request has the parameters.
 * @param genericMedia A line about the media parameters that every model of the API takes, if there are any.
 */
export function modelFacts(model: FactsOfModel, inputName: string, genericMedia?: string): string[] {
  const { api, id, entry, details } = model;
  const prices = entry.price ? priceLines(entry) : ['none documented'];
  return [
    `# ${entry.title}`,
    '',
    `\`${id}\`: ${entry.kind}, ${details.provider}, ${api}.${retiredWords(model)}${canWords(entry)} ${withoutPrice(details.description, prices)}`,
    ...markdownSection('Price', prices),
    ...markdownSection(`\`${inputName}\``, [
      ...ownParameters(details).flatMap(([name, parameter]) => parameterLines(name, parameter, details.rules)),
      ...(details.open ? ['any other parameter: passed on unchecked'] : []),
      ...(genericMedia === undefined ? [] : [`${genericMedia}${preferWords(details)}`]),
    ]),
    ...markdownSection('Rules', details.rules),
    ...markdownSection('Output', [
      ...outputFacts(entry, details),
      ...Object.entries(details.output.properties).flatMap(([name, property]) =>
        parameterLines(name, property, [], outputPresence),
      ),
    ]),
  ];
}

/** A list below a heading; nothing if it is empty. */
export function markdownSection(heading: string, lines: string[]): string[] {
  return lines.length > 0 ? ['', `## ${heading}`, ...lines.map((line) => line.replace(/^(?! *- )/, '- '))] : [];
}

/** A description without a sentence that is one of the prices below it. */
function withoutPrice(description: string, prices: string[]): string {
  const isPrice = (sentence: string) =>
    prices.some((price) =>
      [price, `${price} per task`].includes(sentence.replace(/\.$/, '').replace(/^About /, 'about ')),
    );
  const sentences = description.split(/(?<=\.) (?=[A-Z\d$])/);
  return sentences.filter((sentence, index) => index === 0 || !isPrice(sentence)).join(' ');
}

const canWords = ({ capabilities }: ModelEntry): string =>
  capabilities.length > 0 ? ` Can: ${capabilities.join(', ')}.` : '';

/** Most descriptions of retired models begin with it. */
function retiredWords({ entry: { deprecated, successor }, details }: FactsOfModel): string {
  if (!deprecated || details.description.startsWith('Retired')) return '';
  return ` **Retired${successor === undefined ? '' : `; use \`${successor}\``}.**`;
}

/** The parameters that are documented for this model, required ones first. */
function ownParameters({ parameters }: ModelDetails): [name: string, parameter: ParameterDetails][] {
  const own = Object.entries(parameters).filter(([, { generic }]) => !generic);
  return [...own.filter(([, { required }]) => required), ...own.filter(([, { required }]) => !required)];
}

/** Most outputs are always there. */
const outputPresence = ({ required }: ParameterDetails): string => (required ? '' : 'not always');

function parameterLines(
  name: string,
  parameter: ParameterDetails,
  rules: string[],
  presence = presenceWords,
  indent = '',
): string[] {
  const words = [acceptedValues(parameter), presence(parameter)].filter(Boolean).join('; ');
  const description = conciseDescription(name, parameter, rules);
  const below = Object.entries(parameter.properties ?? parameter.items?.properties ?? {});
  return [
    `${indent}- \`${name}\`: ${words}.${description && ` ${description}`}`,
    ...below.flatMap(([inner, details]) => parameterLines(inner, details, [], presence, `${indent}  `)),
  ];
}

/** Says which parameters of the model to prefer to the ones that every model has for the same purpose. */
function preferWords({ parameters }: ModelDetails): string {
  const preferred = new Set(Object.values(parameters).flatMap(({ prefer }) => prefer ?? []));
  return preferred.size > 0 ? `; prefer ${[...preferred].map((name) => `\`${name}\``).join(', ')}` : '';
}

function outputFacts({ outputs, sizes, typicalSeconds }: ModelEntry, { parameters }: ModelDetails): string[] {
  const isListed = sizes && Object.values(parameters).some(({ description }) => listsSizes(description, sizes));
  return [
    ...(outputs && outputs.maximum > 1 ? [`results: ${outputCountWords(outputs)}`] : []),
    ...(sizes && !isListed ? [`sizes: ${sizeWords(sizes)}; others snap to the nearest`] : []),
    ...(typicalSeconds ? [`takes ${typicalWords(typicalSeconds)}`] : []),
  ];
}

/** Whether a description has all sizes, and that others are snapped. */
function listsSizes(description = '', sizes: Sizes): boolean {
  return (
    'pairs' in sizes &&
    description.includes('snapped to the nearest') &&
    sizes.pairs.every(([width, height]) => description.includes(`${width}×${height}`))
  );
}
