import type { Option } from './input/argv.js';
import { UsageError } from './usage-error.js';

/** The option that every command takes. */
export const OVERLAY_OPTION: Option = {
  value: 'FILE',
  multiple: true,
  description: 'Apply an OpenAPI overlay to the contract first: models, parameters and values that it adds',
};

/** The overlays of a command line, and the command line without them. */
export interface OverlaidArgs {
  files: string[];
  argv: string[];
}

/** Takes every `--overlay FILE` out of the words before `--`. */
export function takeOverlays(argv: string[]): OverlaidArgs {
  const files: string[] = [];
  const rest: string[] = [];
  for (let at = 0; at < argv.length; at++) {
    const word = argv[at]!;
    if (word === '--') return { files, argv: [...rest, ...argv.slice(at)] };
    const [, value] = /^--overlay(?:=([^]*))?$/.exec(word) ?? [];
    if (word !== '--overlay' && value === undefined) rest.push(word);
    else {
      const file = value ?? argv[++at];
      if (!file) throw new UsageError('--overlay needs a value');
      files.push(file);
    }
  }
  return { files, argv: rest };
}
