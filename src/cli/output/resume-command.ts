import { parseUrl } from '../../internal/parse-url.js';
import type { TaskHandle } from '../../types/task.js';
import type { Context } from '../context.js';
import { shellQuote } from '../../internal/shell-quote.js';
import { programName } from '../program.js';

/**
 * An id that is safe in a shell command. One that begins with a dash would be read as an option, such as `--base-url`,
 * which decides where the key is sent.
 */
const SAFE_ID = /^[A-Za-z0-9_][\w.:-]{0,127}$/;

/** Whether an id can be part of a command without quotes. */
export function isSafeId(id: string): boolean {
  return SAFE_ID.test(id);
}

/** The command that waits for a task at the same origin, or what to do if its id is not safe in a command. */
export function resumeCommand(
  { argv, env }: Pick<Context, 'argv' | 'env'>,
  { api, id }: Pick<TaskHandle, 'api' | 'id'>,
): string {
  const wait = `${programName({ env })} wait`;
  const baseUrl = baseUrlIn(argv);
  const options = baseUrl === undefined ? '' : ` --base-url ${shellQuote(baseUrl)}`;
  if (!isSafeId(id)) return `pipe its handle to \`${wait} -${options}\``;
  return `${wait} ${id}${api === 'gateai' ? ' --api gateai' : ''}${options}`;
}

/** The origin that this command was given. It has been checked: a request has been sent there. */
function baseUrlIn(argv: string[]): string | undefined {
  const end = argv.indexOf('--');
  const options = end < 0 ? argv : argv.slice(0, end);
  const at = options.findIndex((word) => /^--base-url(?:=|$)/.test(word));
  const given = at < 0 ? undefined : (/=([^]*)/.exec(options[at]!)?.[1] ?? options[at + 1]);
  const url = given === undefined ? undefined : parseUrl(given);
  return url?.href.replace(/\/+$/, '');
}
