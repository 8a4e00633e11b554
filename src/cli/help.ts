import type { Command } from './command.js';
import { EXIT_CODES } from './failure.js';
import { table, wrap } from './layout.js';
import { COMMON, type Option } from './options.js';
import type { Style } from './style.js';

/** The help of the whole program. */
export function overview(commands: Record<string, Command>, { bold, dim }: Style, width: number): string {
  return [
    'unigen: image, video, audio and 3D models of Unifically and GateAI Core from the command line.',
    '',
    bold('Commands'),
    rows(
      Object.entries(commands).map(([name, { summary }]) => [name, summary]),
      width,
    ),
    '',
    bold('Start'),
    ...examples(
      [
        ['unigen models veo', 'find a model'],
        ['unigen show google/veo-3.1-fast', 'see what it takes'],
        [`unigen run google/veo-3.1-fast --prompt 'A paper boat' --max-cost 0.5 --save .`, 'make a video'],
      ],
      dim,
    ),
    '',
    bold('Environment'),
    rows(
      [
        ['UNIFICALLY_API_KEY, GATEAI_API_KEY', 'the keys; no option takes them, since others can read a command line'],
        ['UNIFICALLY_BASE_URL, GATEAI_BASE_URL', 'other origins of the APIs, as --base-url'],
        ['NO_COLOR', 'no colours'],
        ['UNIGEN_DEBUG', 'stack traces with the errors'],
      ],
      width,
    ),
    '',
    bold('Exit codes'),
    rows(
      EXIT_CODES.map(([code, meaning]) => [String(code), meaning]),
      width,
    ),
    '',
    '`unigen help <command>` tells more of one.',
  ].join('\n');
}

/** The help of one command. */
export function helpOf(name: string, command: Command, { bold, dim }: Style, width: number): string {
  const { usage, summary, options, notes = [] } = command;
  const named = (option: string, { value }: Option) => `--${option}${value === undefined ? '' : ` ${value}`}`;
  const about = ({ about: text, many }: Option) => (many ? `${text}; may be repeated` : text);
  return [
    `${bold('unigen')} ${[name, usage, '[options]'].filter(Boolean).join(' ')}`,
    `${summary}.`,
    ...notes.flatMap((note) => ['', wrap(note, width)]),
    '',
    bold('Examples'),
    ...examples(command.examples, dim),
    '',
    bold('Options'),
    rows(
      Object.entries({ ...options, ...COMMON }).map(([option, details]) => [named(option, details), about(details)]),
      width,
    ),
    '',
    '`unigen help` lists the commands, the environment and the exit codes.',
  ].join('\n');
}

function examples(lines: [line: string, does: string][], dim: Style['dim']): string[] {
  return lines.flatMap(([line, does]) => [`  ${line}`, `      ${dim(does)}`]);
}

/** Two columns, the second wrapped within itself. */
function rows(pairs: [left: string, right: string][], width: number): string {
  const left = Math.min(36, Math.max(...pairs.map(([name]) => name.length))) + 4;
  return table(
    pairs.map(([name, words]) => [`  ${name}`.padEnd(left - 2), wrap(words, width - left, ' '.repeat(left))]),
  );
}
