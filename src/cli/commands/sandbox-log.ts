import { isObject, jsonOf } from '../../internal/json.js';
import { formatUsd } from '../../internal/money.js';
import { shownUrl, stripControlChars, truncate } from '../../internal/text.js';
import type { RequestLogEntry } from '../../sandbox/server/index.js';
import type { Change } from '../../sandbox/state.js';

const MAX_EXCERPT_CHARS = 160;

/** The log of a served sandbox: requests with their responses, finished tasks, and callbacks. It contains no keys. */
export class SandboxLog {
  readonly #print: (line: string) => void;
  /** The task that was logged last: a failed one changes twice, since its cost is refunded. */
  #lastFinished: string | undefined;

  constructor(print: (line: string) => void) {
    this.#print = (line) => {
      print(stripControlChars(line));
    };
  }

  readonly onResponse = ({ method, path, status, body, broken, ms }: RequestLogEntry): void => {
    // Tools poll the controls, and pages load outputs from there: only errors matter.
    if (path.startsWith('/_sandbox/') && status < 400) return;
    const outcome = broken ? `${status || 'no response'}, connection ${broken}` : String(status);
    const summary = typeof body === 'string' ? excerpt(summaryOf(body)) : '';
    this.#print(`${method} ${excerpt(path)} ${outcome} ${ms.toFixed(0)} ms${summary && `  ${summary}`}`);
  };

  readonly onChange = (change: Change): void => {
    if ('task' in change) this.#logTask(change.task);
    if ('delivery' in change) this.#logDelivery(change.delivery);
  };

  #logTask({ id, model, state, createdAt, endsAt, message }: Extract<Change, { task: unknown }>['task']): void {
    if (state === 'running' || id === this.#lastFinished) return;
    this.#lastFinished = id;
    const reason = message === undefined ? '' : `  ${excerpt(message)}`;
    this.#print(`${id} ${model} ${state} after ${seconds(endsAt - createdAt)}${reason}`);
  }

  #logDelivery(delivery: Extract<Change, { delivery: unknown }>['delivery']): void {
    const { task, url, attempt, status, error, at, nextAt } = delivery;
    const retry = nextAt === undefined ? '' : `, again in ${seconds(nextAt - at)}`;
    this.#print(`${task} callback ${attempt} to ${excerpt(shownUrl(url))} ${status ?? error}${retry}`);
  }
}

/** The message of a response, or its most important properties. */
function summaryOf(body: string): string {
  const response = jsonOf(body);
  if (!isObject(response)) return '';
  const data = isObject(response.data) ? response.data : response;
  const { message, error, task_id, status, cost, file_url, adjustments } = data;
  const sentence = message ?? error;
  if (typeof sentence === 'string') return sentence;
  const words = [
    task_id,
    status,
    typeof cost === 'number' ? formatUsd(cost) : undefined,
    file_url,
    adjustments && 'lowered to fit the budget',
  ];
  return words.filter((word) => typeof word === 'string').join(' ');
}

function seconds(ms: number): string {
  return `${(ms / 1000).toFixed(1)} s`;
}

function excerpt(text: string): string {
  return truncate(text.replaceAll(/\s+/g, ' '), MAX_EXCERPT_CHARS);
}
