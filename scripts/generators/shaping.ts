import { resolveObject } from '../document/refs.js';
import type { Document, SchemaOrBoolean } from '../document/types.js';
import { branches } from '../document/unions.js';
import { members, plainDefault } from './details.js';
import type { Shaping } from '../../src/sandbox/shaping-entry.js';

/** Members that decide how large, how long and how many outputs are. */
const MEMBERS = [
  'aspect_ratio',
  'ratio',
  'resolution',
  'mode',
  'quality',
  'width',
  'height',
  'duration',
  'durationSeconds',
  'extend_duration',
  'quantity',
  'count',
];

/** A module with what decides the size, length and number of each model's outputs: defaults, and at GateAI what may be asked for. */
export function shapingModule(document: Document): string {
  const lines = branches(document).flatMap((branch) => {
    const known = members(
      document,
      resolveObject(document, branch.schema.properties?.[branch.parameters] as SchemaOrBoolean),
    );
    const own = MEMBERS.flatMap((name) => (known[name] ? [[name, known[name]] as const] : []));
    const defaults = Object.fromEntries(
      own.map(([name, parameter]) => [name, plainDefault(parameter)]).filter(([, value]) => value !== undefined),
    );
    const choices: Shaping['choices'] = {};
    for (const [name, { values, minimum, maximum }] of branch.api === 'gateai' ? own : []) {
      if (values) choices[name] = values;
      else if (minimum !== undefined && maximum !== undefined) choices[name] = { minimum, maximum };
    }
    if (Object.keys({ ...defaults, ...choices }).length === 0) return [];
    return [`  ${JSON.stringify(`${branch.api} ${branch.model}`)}: ${JSON.stringify({ defaults, choices })},`];
  });
  return [
    "import type { Shaping } from '../src/sandbox/shaping-entry.js';",
    '',
    '/** What decides the size, length and number of outputs, by API and id. */',
    'export const shaping: Record<string, Shaping> = {',
    ...lines,
    '};',
    '',
  ].join('\n');
}
