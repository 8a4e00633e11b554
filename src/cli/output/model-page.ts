import { overlaidModels } from '../../../generated/overlaid-models.js';
import { CAPABILITIES } from '../../catalog/capabilities.js';
import { isOlderPrice } from '../../catalog/older-price.js';
import { exampleCommand } from '../../catalog/example-command.js';
import { contractDate } from '../../catalog/index.js';
import type { ModelEntry } from '../../catalog/entry.js';
import { sentencesByMode } from '../../catalog/words/sentences-by-mode.js';
import type { ParameterDetails } from '../../catalog/model-details.js';
import type { OverlaidModel } from '../../catalog/overlaid-model.js';
import { isTopLevel, TOP_LEVEL_PARAMETERS } from '../../catalog/request-parameters.js';
import { listWords } from '../../internal/list-words.js';
import { resourceListOf } from '../resource-lists.js';
import type { Api } from '../../types/api.js';
import type { ChosenModel } from '../input/model.js';
import { typicalWords } from '../../catalog/words/duration-words.js';
import {
  choiceWords,
  modeDurations,
  outputCountWords,
  resolutionWords,
  openSizeWords,
  sizeWords,
} from '../../catalog/words/output-words.js';
import { wrap, wrapCommand } from './layout.js';
import { OLDER_PRICE, priceLines } from '../../catalog/words/price-words.js';
import type { Style } from './style.js';
import { presenceWords, acceptedValues } from '../../catalog/words/accepted-values.js';

/** Column in which the meanings of capabilities begin. */
const CAPABILITY_COLUMN = 21;

type Parameters = [name: string, parameter: ParameterDetails][];

/** Everything about a model, as a page of text. */
export function modelPage(chosen: ChosenModel, paint: Style, width: number): string {
  const { api, id, details } = chosen;
  // `show` takes no custom models.
  const { title, kind, capabilities, price, typicalSeconds, deprecated, successor } = chosen.entry!;
  const overlaid = overlaidModels[`${api} ${id}`];
  const { own, generic } = groupParameters(chosen);
  const { modes, others } = sentencesByMode(details);
  const modeLines = modes.flatMap(({ mode, rules }) => (rules.length > 0 ? rules : [mode.title]));
  const { bold, dim, notable } = paint;
  const bullet = (text: string) => `  - ${wrap(text, width - 4, '    ')}`;
  const section = (heading: string, lines: string[]) => (lines.length > 0 ? ['', bold(heading), ...lines] : []);
  const describe = (parameters: Parameters) =>
    parameters.flatMap(([name, parameter]) => parameterLines(name, parameter, paint, width, api));
  const { summary, body } = details.full;
  // A command waits for the task itself.
  const { callback_url: _callback, ...waitedFor } = body;
  const [command, ...options] = exampleCommand(chosen, waitedFor);

  return [
    bold(title),
    dim(`${id}: ${kind}, ${details.provider}, ${api}`),
    dim(originWords(overlaid)),
    ...(deprecated ? [notable(`Retired${successor === undefined ? '' : `; use ${successor} instead`}.`)] : []),
    wrap(details.description, width),
    ...section(
      'Capabilities',
      capabilities.length > 0
        ? capabilities.map((name) => capabilityLine(name, CAPABILITIES[name], paint, width))
        : [bullet('none documented')],
    ),
    ...section('Output', outputLines(chosen.entry!).map(bullet)),
    ...section('Modes', modeLines.map(bullet)),
    ...section('Parameters', [
      ...describe(own),
      ...(details.open ? [bullet('Any other parameter is passed on unchecked.')] : []),
    ]),
    ...section('Parameters of every model of this API', describe(generic)),
    ...section('Top-level parameters', api === 'gateai' ? describe(Object.entries(TOP_LEVEL_PARAMETERS)) : []),
    ...section('Rules', others.map(bullet)),
    ...section(
      overlaid?.added || overlaid?.price
        ? 'Price'
        : `Documented price${isOlderPrice(chosen.entry!) ? ` (${OLDER_PRICE})` : ''}`,
      price ? priceLines(chosen.entry!).map(bullet) : [bullet('none; `unigen estimate` asks the API')],
    ),
    ...section('Duration', typicalSeconds ? [bullet(`usually ${typicalWords(typicalSeconds)}`)] : []),
    ...section('Result', [bullet(details.output.description), ...describe(Object.entries(details.output.properties))]),
    ...section('Example', [wrapCommand(exampleCommand(chosen, details.minimal.body).join(' '), width, '  ')]),
    ...section(`Example: ${summary.charAt(0).toLowerCase()}${summary.slice(1)}`, [
      `  ${[command, ...options].join(' \\\n    ')}`,
      '',
      ...JSON.stringify(body, null, 2)
        .split('\n')
        .map((line) => `  ${line}`),
    ]),
  ].join('\n');
}

/** Where the facts of a model come from. */
function originWords({ files, added }: OverlaidModel = { files: [] }): string {
  if (added) return `Added by ${listWords(files, 'and')}`;
  const documented = `As documented on ${contractDate}`;
  return files.length > 0 ? `${documented}, changed by ${listWords(files, 'and')}` : documented;
}

/** The parameters of a model's own, required ones first, and those that the documents list for all models of its API. */
function groupParameters(chosen: ChosenModel): { own: Parameters; generic: Parameters } {
  // `run` sends `images` and `videos` at the top level of a GateAI request, so the page shows them there only.
  const all = Object.entries(chosen.details.parameters).filter(([name]) => !isTopLevel(chosen, name));
  const own = all.filter(([, { generic }]) => !generic);
  return {
    own: [...own.filter(([, { required }]) => required), ...own.filter(([, { required }]) => !required)],
    generic: all.filter(([, { generic }]) => generic),
  };
}

function capabilityLine(name: string, meaning: string, { bold }: Style, width: number): string {
  const inner = ' '.repeat(CAPABILITY_COLUMN);
  return `  ${bold(name)}${' '.repeat(CAPABILITY_COLUMN - 2 - name.length)}${wrap(meaning, width - CAPABILITY_COLUMN, inner)}`;
}

/** What a request decides about the output, one line each. */
function outputLines(entry: ModelEntry): string[] {
  const { outputs, duration, resolution, aspectRatio, sizes, seed } = entry;
  const open = openSizeWords(entry);
  return [
    ...(outputs ? [`results: ${outputCountWords(outputs)}`] : []),
    ...(duration ? [`seconds: ${choiceWords(duration)} (\`${duration.parameter}\`)${modeDurations(duration)}`] : []),
    ...(resolution ? [`resolution: ${resolutionWords(resolution)} (\`${resolution.parameter}\`)`] : []),
    ...(aspectRatio ? [`aspect ratio: ${aspectRatio.values.join(' ')} (\`${aspectRatio.parameter}\`)`] : []),
    ...(sizes ? [`size: ${sizeWords(sizes)} (\`width\`, \`height\`)${open === '' ? '' : `; ${open}`}`] : []),
    seed === undefined ? 'takes no seed' : `takes a seed (\`${seed}\`)`,
  ];
}

function parameterLines(
  name: string,
  parameter: ParameterDetails,
  paint: Style,
  width: number,
  api: Api,
  indent = '  ',
): string[] {
  const { required, description, properties, items, prefer } = parameter;
  const presence = presenceWords(parameter);
  const shown = required ? paint.notable(presence) : paint.dim(presence);
  const head = `${paint.bold(name)}  ${acceptedValues(parameter)}${presence && `; ${shown}`}`;
  const inner = `${indent}    `;
  const list = api === 'unifically' ? resourceListOf(name, description ?? '') : undefined;
  return [
    indent + wrap(head, width - inner.length, inner),
    ...(description ? [inner + wrap(description, width - inner.length, inner)] : []),
    ...(list ? [`${inner}\`unigen resources ${list.names[0]}\` lists the ids.`] : []),
    ...(prefer === undefined ? [] : [`${inner}Prefer \`${prefer}\`.`]),
    ...Object.entries(properties ?? items?.properties ?? {}).flatMap(([below, details]) =>
      parameterLines(below, details, paint, width, api, inner),
    ),
  ];
}
