import { readFileSync } from 'node:fs';
import type { ParameterDetails, ValueDetails } from '../../src/catalog/model-details.js';
import type { ModelRecord } from '../../src/contract/models/read-models.js';
import { TODO } from '../add-model/branch-text.js';

/** The kinds of media that a description may name. */
const MEDIA_WORDS: [kind: string, pattern: RegExp][] = [
  ['image', /\b(images?|pictures?|frames?|photos?)\b/i],
  ['video', /\b(videos?|clips?)\b/i],
  ['audio', /\b(audio|sounds?|voices?|songs?|music|recordings?)\b/i],
];

/** The numbers of the source documents, from the table in spec/decisions.md. */
export function sourceNumbers(): string[] {
  return [...readFileSync('spec/decisions.md', 'utf8').matchAll(/^\| (\d{3}) \|/gm)].map((match) => match[1]!);
}

/** What this contract says of a model beyond what any contract has to: prices in descriptions, sources and media. */
export function documentationProblems(sources: string[]): (model: ModelRecord) => string[] {
  return (model) => [
    ...todoProblems(model),
    ...mediaProblems(model.details.parameters, ''),
    ...statedPriceProblems(model, sources),
  ];
}

/** `npm run add-model` leaves the description to be written. */
function todoProblems({ details: { description } }: ModelRecord): string[] {
  return description.includes(TODO) ? ['the description is still to be written'] : [];
}

/** A URL of media that clients could upload a file for, if it had `x-media`. */
function mediaProblems(parameters: Record<string, ParameterDetails>, parent: string): string[] {
  return Object.entries(parameters).flatMap(([name, details]) => {
    const path = `${parent}${name}`;
    const forms: ValueDetails[] = [details, ...(details.anyOf ?? []), ...(details.items ? [details.items] : [])];
    if (forms.some(({ media }) => media !== undefined)) return [];
    const inner = forms.flatMap(({ properties }) => mediaProblems(properties ?? {}, `${path}.`));
    const isUrl = /_urls?$/.test(name) || forms.some(({ format }) => format === 'uri');
    if (!isUrl) return inner;
    const text = `${name.replaceAll('_', ' ')} ${details.description ?? ''}`;
    const [kind] = MEDIA_WORDS.find(([, pattern]) => pattern.test(text)) ?? [];
    if (kind === undefined) return inner;
    return [`\`${path}\` takes the URL of media, but has no \`x-media\` (image, video, audio or any), such as ${kind}`];
  });
}

function statedPriceProblems(
  { branch, entry: { price }, details: { description } }: ModelRecord,
  sources: string[],
): string[] {
  const amounts = price ? (price.tiers?.map(({ amount }) => amount) ?? [price.amount]) : [];
  const unknown = [...description.matchAll(/\$(\d+(?:\.\d+)?)/g)].filter(([, text]) => !amounts.includes(Number(text)));
  return [
    // At GateAI, descriptions compare a model with others.
    ...(branch.api === 'gateai' ? [] : unknown).map(
      ([named]) =>
        `the description names ${named}, \`x-price\` has ${amounts.length > 0 ? amounts.join(', ') : 'none'}`,
    ),
    ...(price && !sources.includes(price.source)
      ? [
          `\`x-price.source\` is ${price.source}; spec/decisions.md lists ${sources.join(', ')}, a new source needs a row`,
        ]
      : []),
  ];
}
