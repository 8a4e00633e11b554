import { contractDate } from '../../catalog/index.js';
import { commonParameters } from '../../catalog/details.js';
import type { ParameterDetails } from '../../catalog/model-details.js';
import type { ChosenModel } from '../input/model.js';
import { isTopLevel, TOP_LEVEL_PARAMETERS } from '../input/parameters.js';
import { typicalWords } from './duration-words.js';
import { exampleCommand } from './example-command.js';
import { wrap, wrapCommand } from './layout.js';
import { priceLines } from './price-words.js';
import type { Style } from './style.js';
import { presenceWords, valueWords } from './value-words.js';

type Parameters = [name: string, parameter: ParameterDetails][];

/** Everything about a model, as a page of text. */
export async function modelPage(chosen: ChosenModel, paint: Style, width: number): Promise<string> {
  const { api, id, details } = chosen;
  // `show` takes no custom models.
  const { title, kind, price, typicalSeconds, deprecated, successor } = chosen.entry!;
  const { own, common } = await groupParameters(chosen);
  const { bold, dim, yellow } = paint;
  const bullet = (text: string) => `  - ${wrap(text, width - 4, '    ')}`;
  const section = (heading: string, lines: string[]) => (lines.length > 0 ? ['', bold(heading), ...lines] : []);
  const describe = (parameters: Parameters) =>
    parameters.flatMap(([name, parameter]) => parameterLines(name, parameter, paint, width));
  const [command, ...options] = exampleCommand(chosen, details.full);
  const { summary, body } = details.full;

  return [
    bold(title),
    dim(`${id}: ${kind}, ${details.provider}, ${api}`),
    dim(`As documented on ${contractDate}`),
    ...(deprecated ? [yellow(`Retired${successor === undefined ? '' : `; use ${successor} instead`}.`)] : []),
    wrap(details.description, width),
    ...section('Parameters', [
      ...describe(own),
      ...(details.open ? [bullet('Any other parameter is passed on unchecked.')] : []),
    ]),
    ...section('Parameters of every model of this API', describe(common)),
    ...section('Top-level parameters', api === 'gateai' ? describe(Object.entries(TOP_LEVEL_PARAMETERS)) : []),
    ...section('Rules', details.rules.map(bullet)),
    ...section(
      'Documented price',
      price ? priceLines(price).map(bullet) : [bullet('none; `unigen estimate` asks the API')],
    ),
    ...section('Duration', typicalSeconds ? [bullet(`usually ${typicalWords(typicalSeconds)}`)] : []),
    ...section('Output', [bullet(details.output.description), ...describe(Object.entries(details.output.properties))]),
    ...section('Example', [wrapCommand(exampleCommand(chosen, details.minimal).join(' '), width, '  ')]),
    ...section(`Example: ${summary.charAt(0).toLowerCase()}${summary.slice(1)}`, [
      `  ${[command, ...options].join(' \\\n    ')}`,
      '',
      ...JSON.stringify(body, null, 2)
        .split('\n')
        .map((line) => `  ${line}`),
    ]),
  ].join('\n');
}

/** The parameters of a model's own, required ones first, and those that every model of its API takes. */
async function groupParameters(chosen: ChosenModel): Promise<{ own: Parameters; common: Parameters }> {
  // `run` sends `images` and `videos` at the top level of a GateAI request, so the page shows them there only.
  const all = Object.entries(chosen.details.parameters).filter(([name]) => !isTopLevel(chosen, name));
  const commonNames = await commonParameters(chosen.api);
  const own = all.filter(([name, { required }]) => required || !commonNames.has(name));
  return {
    own: [...own.filter(([, { required }]) => required), ...own.filter(([, { required }]) => !required)],
    common: all.filter(([name, { required }]) => !required && commonNames.has(name)),
  };
}

function parameterLines(
  name: string,
  parameter: ParameterDetails,
  paint: Style,
  width: number,
  indent = '  ',
): string[] {
  const { required, description, properties, items } = parameter;
  const presence = presenceWords(parameter);
  const shown = required ? paint.yellow(presence) : paint.dim(presence);
  const head = `${paint.bold(name)}  ${valueWords(parameter)}${presence && `; ${shown}`}`;
  const inner = `${indent}    `;
  return [
    indent + wrap(head, width - inner.length, inner),
    ...(description ? [inner + wrap(description, width - inner.length, inner)] : []),
    ...Object.entries(properties ?? items?.properties ?? {}).flatMap(([below, details]) =>
      parameterLines(below, details, paint, width, inner),
    ),
  ];
}
