import type { Option, ParsedArgs } from './argv.js';
import { isSet, valueOf } from './argv.js';
import { readDuration } from './duration.js';

/** Options that several commands take. */
export const SHARED_OPTIONS = {
  api: {
    value: 'unifically|gateai',
    description: 'API of the model, if both have one of that name; an exact id takes precedence',
  },
  json: { description: 'Print JSON' },
  'base-url': { value: 'URL', description: 'Send requests to another origin (proxy, sandbox or Prism mock)' },
} satisfies Record<string, Option>;

/** `--json` of the commands that print JSON anyway if their output is piped. */
export const JSON_IF_PIPED: Option = { description: 'Print JSON on a terminal as well; the default if piped' };

/** Options of the commands that wait for a task. */
export const WAIT_OPTIONS = {
  timeout: { value: 'DURATION', description: 'How long to wait, such as 90s or 10m (default 1h)' },
  save: { value: 'FOLDER', description: 'Download the generated files; existing files are not overwritten' },
  open: { description: 'Open the first file of the output: saved with --save, or its URL in the browser' },
  'no-image': { description: 'Draw no image in terminals that can show one' },
  json: JSON_IF_PIPED,
} satisfies Record<string, Option>;

/** The values of `WAIT_OPTIONS`. */
export interface WaitSettings {
  /** Milliseconds; undefined for the default of the client. */
  timeout: number | undefined;
  folder: string | undefined;
  /** Whether to open the first file. */
  open: boolean;
  /** Whether to draw an image. */
  image: boolean;
  json: boolean;
}

/** Reads the values of `WAIT_OPTIONS`. */
export function readWaitSettings(parsed: ParsedArgs): WaitSettings {
  const timeout = valueOf(parsed, 'timeout');
  return {
    timeout: timeout === undefined ? undefined : readDuration('timeout', timeout),
    folder: valueOf(parsed, 'save'),
    open: isSet(parsed, 'open'),
    image: !isSet(parsed, 'no-image'),
    json: isSet(parsed, 'json'),
  };
}
