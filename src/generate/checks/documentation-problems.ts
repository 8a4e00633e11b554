import type { ParameterDetails, ValueDetails } from '../../catalog/model-details.js';
import type { ModelRecord } from '../../contract/models/read-models.js';
import type { ModelProblem } from './model-problem.js';
import { gapProblems } from './price-gaps.js';

/** The kinds of media that a description may name. */
const MEDIA_WORDS: [kind: string, pattern: RegExp][] = [
  ['image', /\b(images?|pictures?|frames?|photos?)\b/i],
  ['video', /\b(videos?|clips?)\b/i],
  ['audio', /\b(audio|sounds?|voices?|songs?|music|recordings?)\b/i],
];

/** Statements about a model that contradict its description or the list of sources, and missing ones. */
export function documentationProblems(model: ModelRecord, sources: readonly string[]): ModelProblem[] {
  const { parameters } = model.details;
  const { tiers = [] } = model.branch.schema['x-price'] ?? {};
  return [...mediaProblems(parameters, ''), ...statedPriceProblems(model, sources), ...gapProblems(tiers, parameters)];
}

/** A URL of media that clients could upload a file for, if it had `x-media`. */
function mediaProblems(parameters: Record<string, ParameterDetails>, parent: string): ModelProblem[] {
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
    const message = `\`${path}\` takes the URL of media, but has no \`x-media\` (image, video, audio or any), such as ${kind}`;
    return [{ message, parameter: path }];
  });
}

function statedPriceProblems(
  { branch, entry: { price }, details: { description } }: ModelRecord,
  sources: readonly string[],
): ModelProblem[] {
  const amounts = price ? (price.tiers?.map(({ amount }) => amount) ?? [price.amount]) : [];
  const unknown = [...description.matchAll(/\$(\d+(?:\.\d+)?)/g)].filter(([, text]) => !amounts.includes(Number(text)));
  const known = amounts.length > 0 ? amounts.join(', ') : 'none';
  return [
    // At GateAI, descriptions compare a model with others.
    ...(branch.api === 'gateai' ? [] : unknown).map(([named]) => ({
      message: `the description names ${named}, \`x-price\` has ${known}`,
      keys: ['description'],
    })),
    ...(price && !sources.includes(price.source)
      ? [
          {
            message: `\`x-price.source\` is ${price.source}; spec/decisions.md lists ${sources.join(', ')}, a new source needs a row`,
            keys: ['x-price', 'source'],
          },
        ]
      : []),
  ];
}
