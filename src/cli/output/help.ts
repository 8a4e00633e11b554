import type { Command, Example } from '../command.js';
import { OUTPUT_FORMS, type CommandEntry } from '../command-table.js';
import { COMMON_OPTIONS, type Option } from '../input/argv.js';
import { nameProgram, type ProgramName } from '../program.js';
import { EXIT_CODES } from './exit-codes.js';
import { wrap, wrapCommand } from './layout.js';
import type { Style } from './style.js';

/** How help is written. */
interface HelpPage {
  /** What commands begin with. */
  program: ProgramName;
  paint: Style;
  /** Characters of a line at most. */
  width: number;
}

/** The help of the program. */
export function programHelp(commands: Record<string, CommandEntry>, page: HelpPage): string {
  const { program, width } = page;
  const { bold } = page.paint;
  return [
    wrap('unigen: generate images, videos, audio and 3D models with Unifically and GateAI Core.', width),
    '',
    `${bold('Usage')}  ${program} <command> [options]`,
    ...(program === 'unigen' ? [`       ${wrap(WITHOUT_GLOBAL_INSTALL, width - 7, '       ')}`] : []),
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
      page,
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
    wrap(
      `\`${program} help <command>\` shows the options of a command, \`${program} help --all\` everything on one page.`,
      width,
    ),
  ].join('\n');
}

const WITHOUT_GLOBAL_INSTALL = 'Without a global install: npx unigen <command> [options]';

/** The commands of each form of results, with that. */
function outputRows(commands: Record<string, CommandEntry>): [string, string][] {
  return Object.entries(OUTPUT_FORMS).map(([form, meaning]) => {
    const names = Object.keys(commands).filter((name) => commands[name]!.output === form);
    return [names.join(', '), meaning];
  });
}

/** The help of the program and of each command, on one page. */
export async function wholeHelp(commands: Record<string, CommandEntry>, page: HelpPage): Promise<string> {
  const pages = Object.entries(commands).map(async ([name, entry]) => {
    const text = commandHelp(name, entry.description, await entry.load(), page);
    return `${page.paint.bold(`unigen ${name}`)}\n\n${withoutFooter(text)}`;
  });
  return [withoutFooter(programHelp(commands, page)), ...(await Promise.all(pages))].join('\n\n\n');
}

/** A page without its last paragraph, which names other pages. */
function withoutFooter(text: string): string {
  return text.slice(0, text.lastIndexOf('\n\n'));
}

/** The help of one command. */
export function commandHelp(name: string, description: string, command: Command, page: HelpPage): string {
  const { program, width } = page;
  const { bold } = page.paint;
  const named = (text: string) => nameProgram(program, text);
  const { usage, options, notes = [], examples, forms = [] } = command;
  return [
    wrap(`${description}.`, width),
    '',
    `${bold('Usage')}  ${program} ${[name, usage, '[options]'].filter(Boolean).join(' ')}`,
    ...notes.flatMap((note) => ['', wrap(named(note), width)]),
    ...(forms.length > 0 ? ['', bold('Other forms'), columns(forms, width)] : []),
    '',
    bold('Examples'),
    ...exampleLines(examples, page),
    '',
    bold('Options'),
    columns(
      Object.entries({ ...options, ...COMMON_OPTIONS })
        .map(optionRow)
        .map(([left, right]) => [left, named(right)]),
      width,
    ),
    '',
    wrap(named('`unigen help` lists the commands, the environment variables and the exit codes.'), width),
  ].join('\n');
}

function optionRow([name, { value, multiple, description }]: [string, Option]): [string, string] {
  return [
    `--${name}${value === undefined ? '' : ` ${value}`}`,
    multiple ? `${description}; may be repeated` : description,
  ];
}

function exampleLines(examples: Example[], { program, paint, width }: HelpPage): string[] {
  return examples.flatMap(([line, description]) => [
    wrapCommand(nameProgram(program, line), width, '  '),
    `      ${paint.dim(wrap(description, width - 6, '      '))}`,
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
