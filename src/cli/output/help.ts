import type { Command, Example } from '../command.js';
import { OUTPUT_FORMS, type CommandEntry } from '../command-table.js';
import { COMMON_OPTIONS, type Option } from '../input/argv.js';
import { EXIT_CODES } from './exit-codes.js';
import { wrap, wrapCommand } from './layout.js';
import type { Style } from './style.js';

/** The help of the program. */
export function programHelp(commands: Record<string, CommandEntry>, { bold, dim }: Style, width: number): string {
  return [
    wrap('unigen: generate images, videos, audio and 3D models with Unifically and GateAI Core.', width),
    '',
    `${bold('Usage')}  unigen <command> [options]`,
    '',
    bold('Commands'),
    columns(
      Object.entries(commands).map(([name, { description }]) => [name, description]),
      width,
    ),
    '',
    bold('Examples'),
    ...exampleLines(
      [
        ['unigen models veo', 'find a model'],
        ['unigen show google/veo-3.1-fast', 'see its parameters, rules and price'],
        [`unigen run google/veo-3.1-fast --prompt 'A paper boat' --max-cost 0.5 --save .`, 'generate a video'],
      ],
      dim,
      width,
    ),
    '',
    bold('Environment'),
    columns(
      [
        [
          'UNIFICALLY_API_KEY, GATEAI_API_KEY',
          'API keys; there is no option, since other users can read a command line',
        ],
        ['UNIFICALLY_BASE_URL, GATEAI_BASE_URL', 'origins of the APIs, like --base-url'],
        ['NO_COLOR', 'print no colors'],
        ['UNIGEN_DEBUG', 'print stack traces of errors'],
      ],
      width,
    ),
    '',
    bold('Output'),
    columns(outputRows(commands), width),
    '',
    bold('Exit codes'),
    columns(
      EXIT_CODES.map(([code, meaning]) => [String(code), meaning]),
      width,
    ),
    '',
    wrap('`unigen help <command>` shows the options of a command, `unigen help --all` everything on one page.', width),
  ].join('\n');
}

/** The commands of each form of results, with that. */
function outputRows(commands: Record<string, CommandEntry>): [string, string][] {
  return Object.entries(OUTPUT_FORMS).map(([form, meaning]) => {
    const names = Object.keys(commands).filter((name) => commands[name]!.output === form);
    return [names.join(', '), meaning];
  });
}

/** The help of the program and of each command, on one page. */
export async function wholeHelp(commands: Record<string, CommandEntry>, paint: Style, width: number): Promise<string> {
  const pages = Object.entries(commands).map(async ([name, entry]) => {
    const page = commandHelp(name, entry.description, await entry.load(), paint, width);
    return `${paint.bold(`unigen ${name}`)}\n\n${withoutFooter(page)}`;
  });
  return [withoutFooter(programHelp(commands, paint, width)), ...(await Promise.all(pages))].join('\n\n\n');
}

/** A page without its last paragraph, which names other pages. */
function withoutFooter(page: string): string {
  return page.slice(0, page.lastIndexOf('\n\n'));
}

/** The help of one command. */
export function commandHelp(
  name: string,
  description: string,
  command: Command,
  { bold, dim }: Style,
  width: number,
): string {
  const { usage, options, notes = [], examples, forms = [] } = command;
  return [
    wrap(`${description}.`, width),
    '',
    `${bold('Usage')}  unigen ${[name, usage, '[options]'].filter(Boolean).join(' ')}`,
    ...notes.flatMap((note) => ['', wrap(note, width)]),
    ...(forms.length > 0 ? ['', bold('Other forms'), columns(forms, width)] : []),
    '',
    bold('Examples'),
    ...exampleLines(examples, dim, width),
    '',
    bold('Options'),
    columns(Object.entries({ ...options, ...COMMON_OPTIONS }).map(optionRow), width),
    '',
    wrap('`unigen help` lists the commands, the environment variables and the exit codes.', width),
  ].join('\n');
}

function optionRow([name, { value, multiple, description }]: [string, Option]): [string, string] {
  return [
    `--${name}${value === undefined ? '' : ` ${value}`}`,
    multiple ? `${description}; may be repeated` : description,
  ];
}

function exampleLines(examples: Example[], dim: Style['dim'], width: number): string[] {
  return examples.flatMap(([line, description]) => [
    wrapCommand(line, width, '  '),
    `      ${dim(wrap(description, width - 6, '      '))}`,
  ]);
}

/** Characters that the second column has at least; on a narrow terminal it moves below the first. */
const MIN_COLUMN = 30;

/** Characters of the first column at most; what is longer has a line of its own. */
const MAX_LEFT = 36;

/** Two columns, the second wrapped within itself. */
function columns(rows: [left: string, right: string][], width: number): string {
  const column = Math.min(MAX_LEFT, Math.max(...rows.map(([left]) => left.length))) + 4;
  if (width - column < MIN_COLUMN) {
    return rows.map(([left, right]) => `  ${left}\n      ${wrap(right, width - 6, '      ')}`).join('\n');
  }
  const indent = ' '.repeat(column);
  return rows
    .map(([left, right]) => {
      const isLong = left.length > MAX_LEFT;
      return `${isLong ? `  ${left}\n${indent}` : `  ${left}`.padEnd(column)}${wrap(right, width - column, indent)}`;
    })
    .join('\n');
}
