import { SHARED, type Command } from '../command.js';
import { typicalWords } from '../duration.js';
import { commandParts } from '../example.js';
import { UsageError } from '../failure.js';
import { widthOf, wrap } from '../layout.js';
import { chooseModel, readApi, type Chosen } from '../model-choice.js';
import { among, isSet, parse, unknownOption, valueOf } from '../options.js';
import { GATE_MEMBERS } from '../parameters.js';
import { priceLines } from '../price-words.js';
import { style, type Style } from '../style.js';
import { presenceWords, valueWords } from '../value-words.js';
import type { ParameterDetails } from '../../catalog/model-details.js';

const options = { api: SHARED.api, json: { about: 'Print all that is known of the model as JSON' } };

/** `unigen show`: what a model takes. */
export const showCommand: Command = {
  usage: '<model>',
  summary: 'Show the parameters, rules, price and examples of a model',
  options,
  examples: [
    ['unigen show google/veo-3.1-fast', 'everything about one model'],
    ['unigen show sora-2 --api gateai', 'where both APIs have a model of that name'],
  ],
  async run(context, argv) {
    const parsed = parse(argv, among(options), unknownOption('show', options));
    const [name, ...more] = parsed.words;
    if (name === undefined || more.length > 0)
      throw new UsageError('`unigen show` takes one model; `unigen models` lists them');
    const chosen = await chooseModel(name, readApi(valueOf(parsed, 'api')));
    const beside = chosen.api === 'gateai' ? { beside: GATE_MEMBERS } : {};
    if (isSet(parsed, 'json')) {
      const command = commandParts(chosen, chosen.details.minimal).join(' ');
      return context.stdout.json({ ...chosen.entry, ...chosen.details, ...beside, command }, 2);
    }
    context.stdout.write(`${describeModel(chosen, style(context.env, context.isTTY.stdout), widthOf(context))}\n`);
  },
};

/** A model as a page of text. */
export function describeModel(chosen: Chosen, paint: Style, width: number): string {
  const { entry, details, api } = chosen;
  const { bold, dim, yellow } = paint;
  const { price, typicalSeconds, deprecated, successor } = entry!;
  const bullet = (text: string) => `  - ${wrap(text, width - 4, '    ')}`;
  const section = (title: string, lines: string[]) => (lines.length > 0 ? ['', bold(title), ...lines] : []);
  const members = (all: Record<string, ParameterDetails>, indent = '  ') =>
    Object.entries(all).flatMap(([name, member]) => memberLines(name, member, paint, width, indent));
  // GateAI takes its lists of uploads in two places; they are shown where `run` puts them.
  const parameters = Object.entries(details.parameters).filter(
    ([name]) => api !== 'gateai' || !Object.hasOwn(GATE_MEMBERS, name),
  );
  const sorted = [
    ...parameters.filter(([, { required }]) => required),
    ...parameters.filter(([, { required }]) => !required),
  ];
  const [command, ...words] = commandParts(chosen, details.full);

  return [
    bold(entry!.title),
    dim(`${chosen.id}: ${entry!.kind}, ${details.provider}, ${api}`),
    ...(deprecated ? [yellow(`Retired${successor === undefined ? '' : `; use ${successor} instead`}.`)] : []),
    wrap(details.description, width),
    ...section('Parameters', [
      ...members(Object.fromEntries(sorted)),
      ...(details.open ? [bullet('Any other parameter is passed on unchecked.')] : []),
    ]),
    ...section('Beside the parameters', api === 'gateai' ? members(GATE_MEMBERS) : []),
    ...section('Rules', details.rules.map(bullet)),
    ...section(
      'Price by the documents',
      price ? priceLines(price).map(bullet) : [bullet('none is documented; `unigen estimate` asks the API')],
    ),
    ...section('Time', typicalSeconds ? [bullet(`usually ${typicalWords(typicalSeconds)}`)] : []),
    ...section('Output', [bullet(details.output.description), ...members(details.output.members)]),
    ...section('Example', [`  ${commandParts(chosen, details.minimal).join(' ')}`]),
    ...section(`Example: ${details.full.summary.charAt(0).toLowerCase()}${details.full.summary.slice(1)}`, [
      `  ${[command, ...words].join(' \\\n    ')}`,
      '',
      ...JSON.stringify(details.full.body, null, 2)
        .split('\n')
        .map((line) => `  ${line}`),
    ]),
  ].join('\n');
}

function memberLines(name: string, member: ParameterDetails, paint: Style, width: number, indent: string): string[] {
  const presence = presenceWords(member);
  const shown = member.required ? paint.yellow(presence) : paint.dim(presence);
  const head = `${indent}${paint.bold(name)}  ${valueWords(member)}${presence && `; ${shown}`}`;
  const inner = `${indent}    `;
  const nested = member.members ?? member.items?.members ?? {};
  return [
    wrap(head.trimStart(), width - inner.length, inner).replace(/^/, indent),
    ...(member.description ? [`${inner}${wrap(member.description, width - inner.length, inner)}`] : []),
    ...Object.entries(nested).flatMap(([below, details]) => memberLines(below, details, paint, width, inner)),
  ];
}
