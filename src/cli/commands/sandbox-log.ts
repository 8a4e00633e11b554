import type { Change } from '../../sandbox/state.js';
import type { RequestLogEntry } from '../../sandbox/server/index.js';
import { stripControlChars } from '../../internal/text.js';

/** Characters of what an answer says. */
const LONGEST = 160;

/** The lines that a served sandbox prints: a request and its answer, the end of a task, a callback. No key is in them. */
export class SandboxLog {
  readonly #print: (line: string) => void;
  /** The task whose end was told last; a failed one is noted twice, since its cost is given back. */
  #ended: string | undefined;

  constructor(print: (line: string) => void) {
    this.#print = (line) => print(stripControlChars(line));
  }

  readonly onResponse = ({ method, path, status, body, broken, ms }: RequestLogEntry): void => {
    // Nobody wants to read what made the page show a picture, or what tools look at.
    if (path.startsWith('/_sandbox/') && status < 400) return;
    const outcome = broken ? `${status || 'no answer'}, connection ${broken}` : String(status);
    const said = typeof body === 'string' ? summary(body) : '';
    this.#print(`${method} ${shortened(path)} ${outcome} ${ms.toFixed(0)} ms${said && `  ${shortened(said)}`}`);
  };

  readonly onChange = (change: Change): void => {
    if ('task' in change) {
      const { id, model, state, createdAt, endsAt, message } = change.task;
      if (state === 'running' || id === this.#ended) return;
      this.#ended = id;
      this.#print(
        `${id} ${model} ${state} after ${((endsAt - createdAt) / 1000).toFixed(1)} s${message === undefined ? '' : `  ${shortened(message)}`}`,
      );
    }
    if ('delivery' in change) {
      const { task, url, attempt, status, error, at, nextAt } = change.delivery;
      const again = nextAt === undefined ? '' : `, again in ${((nextAt - at) / 1000).toFixed(1)} s`;
      this.#print(`${task} callback ${attempt} to ${shortened(addressOf(url))} ${status ?? error}${again}`);
    }
  };
}

/** What an answer says, in a few words. */
function summary(body: string): string {
  let answer: { data?: unknown } | null;
  try {
    answer = JSON.parse(body) as typeof answer;
  } catch {
    return '';
  }
  const inner =
    typeof answer?.data === 'object' && answer.data !== null && !Array.isArray(answer.data) ? answer.data : answer;
  const { message, error, task_id, status, cost, file_url, adjustments } = (inner ?? {}) as Record<string, unknown>;
  const told = message ?? error;
  if (typeof told === 'string') return told;
  const words = [
    task_id,
    status,
    typeof cost === 'number' ? `$${cost}` : undefined,
    file_url,
    adjustments && 'lowered to fit the budget',
  ];
  return words.filter((word) => typeof word === 'string').join(' ');
}

/** An address without what a secret may stand in. */
function addressOf(url: string): string {
  return url.replace(/^(\w+:\/\/)[^/]*@/, '$1').split(/[?#]/)[0]!;
}

function shortened(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ');
  return line.length > LONGEST ? `${line.slice(0, LONGEST - 1)}…` : line;
}
