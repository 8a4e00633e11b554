import { isObject, jsonOf } from '../../internal/json.js';
import { BoundedMap } from '../../internal/bounded-map.js';
import { formatUsd, roundUsd } from '../../internal/money.js';
import { shownUrl, stripControlChars } from '../../internal/text.js';
import { DAILY_BUDGET_USD, dayOf } from '../../sandbox/accounts.js';
import { operationOfPath } from '../../sandbox/operation-of-path.js';
import type { RecordedExchange } from '../../sandbox/record/recorded-exchange.js';
import type { RequestLogEntry, ScenarioReload } from '../../sandbox/server/index.js';
import type { Change, SandboxAccount, SandboxTask } from '../../sandbox/state.js';
import type { Context } from '../context.js';
import { style } from '../output/style.js';
import { lineOf, sameness } from './sandbox-line.js';
import type { SandboxEvent, TaskEvent } from './sandbox-events.js';

/** What is printed. */
export interface LogSettings {
  /** All requests. */
  verbose?: boolean;
  /** Each event as a line of JSON. */
  json?: boolean;
}

type NewEvent = SandboxEvent extends infer E ? (E extends unknown ? Omit<E, 'at'> : never) : never;

/** Accounts whose balance is known. */
const MAX_ACCOUNTS = 10_000;
/** After this many milliseconds, repeated lines are counted on the screen. */
const REPEAT_DELAY_MS = 1000;

/**
 * The log of a served sandbox: a line when a task is created and one when it ends, requests that are refused or meet a
 * fault, and callbacks. It contains no keys.
 */
export class SandboxLog {
  readonly #context: Pick<Context, 'stdout' | 'stderr' | 'env' | 'isTTY' | 'columns'>;
  readonly #settings: LogSettings;
  readonly #accounts = new BoundedMap<string, SandboxAccount>(MAX_ACCOUNTS);
  /** Ids of tasks whose creation was logged, until they end. */
  readonly #running = new Set<string>();
  /** Tasks that have ended, and the clock, until all changes that belong to it have been made, such as the refund. */
  #ended = new Set<SandboxTask>();
  #clock: Extract<Change, { clock: unknown }>['clock'] | undefined;
  #isReset = false;
  #isScheduled = false;
  /** What the last line says, and how often it was not printed again. */
  #last = '';
  #repeated = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(context: Pick<Context, 'stdout' | 'stderr' | 'env' | 'isTTY' | 'columns'>, settings: LogSettings = {}) {
    this.#context = context;
    this.#settings = settings;
  }

  readonly onResponse = (entry: RequestLogEntry): void => {
    const { method, path, status, body, broken, fault, ms } = entry;
    // Tools poll the controls, and pages load outputs from there: only errors matter.
    if (path.startsWith('/_sandbox/') && status < 400) return;
    const { verbose = false } = this.#settings;
    if (!verbose && status < 400 && fault === undefined && broken === undefined) return;
    const response = typeof body === 'string' ? jsonOf(body) : undefined;
    const problem = status >= 400 && !isFailedTask(response) ? (messageOf(response) ?? `HTTP ${status}`) : undefined;
    if (!verbose && problem === undefined && fault === undefined && broken === undefined) return;
    const summary = status < 400 ? summaryOf(response) : '';
    this.#log({
      event: 'request',
      method,
      path,
      operation: operationOfPath(path)?.id,
      status,
      ms: Math.round(ms),
      fault,
      broken,
      problem,
      ...(summary !== '' && { summary }),
    });
  };

  readonly onChange = (change: Change): void => {
    if ('account' in change) this.#accounts.set(change.account.id, change.account);
    else if ('task' in change) this.#noteTask(change.task);
    else if ('delivery' in change) {
      // The end of its task comes first.
      this.#flush();
      const { task, url, attempt, status, error, at, nextAt } = change.delivery;
      const retrySeconds = nextAt === undefined ? undefined : (nextAt - at) / 1000;
      this.#log({ event: 'callback', task, url: shownUrl(url), attempt, status, error, retrySeconds });
    } else if ('upload' in change) {
      const { id, account, type, name, bytes } = change.upload;
      this.#log({ event: 'upload', id, account, type, name, bytes: bytes.length });
    } else if ('clock' in change) {
      this.#clock = change.clock;
      this.#schedule();
    } else {
      this.#running.clear();
      this.#ended.clear();
      this.#log({ event: 'reset' });
      this.#isReset = true;
      this.#schedule();
    }
  };

  readonly onExchange = ({ operation, request, response, ms, problem, outcome }: RecordedExchange): void => {
    const { method, path } = request;
    this.#log({ event: 'recorded', operation, method, path, status: response?.status, ms, problem, outcome });
  };

  readonly onScenario = ({ source, rules, error }: ScenarioReload): void => {
    if (error === undefined || this.#settings.json) this.#log({ event: 'scenario', source, rules, error });
    else
      this.#context.stderr.write(
        `${source} has changed, but is not valid, so the old version goes on:\n${stripControlChars(error)}\n`,
      );
  };

  /** Notes the balances that there were before the first change. */
  restore(changes: Iterable<Change>): void {
    for (const change of changes) if ('account' in change) this.#accounts.set(change.account.id, change.account);
  }

  /** Says where it listens, with `--json` as an event. */
  listening(url: string, sentence: string): void {
    if (this.#settings.json) this.#log({ event: 'listening', url });
    else this.#context.stdout.write(`${sentence}\n`);
  }

  /** Prints what was held back. */
  close(): void {
    this.#flush();
    this.#printRepeated();
  }

  #noteTask(task: SandboxTask): void {
    const { id, state, refunded } = task;
    if (state !== 'running') {
      this.#running.delete(id);
      this.#ended.add(task);
      this.#schedule();
    } else if (!refunded && !this.#running.has(id)) {
      this.#running.add(id);
      this.#log({ event: 'task', status: 'created', ...this.#factsOf(task) });
    }
  }

  /** Changes that belong together are made at once. */
  #schedule(): void {
    if (this.#isScheduled) return;
    this.#isScheduled = true;
    queueMicrotask(() => this.#flush());
  }

  #flush(): void {
    this.#isScheduled = false;
    const [ended, clock] = [this.#ended, this.#clock];
    this.#ended = new Set();
    this.#clock = undefined;
    // A reset stores the time again, and does not move it.
    if (clock && !this.#isReset)
      this.#log({ event: 'clock', now: new Date(clock.now).toISOString(), frozen: clock.frozen });
    this.#isReset = false;
    for (const task of ended) {
      const { state, createdAt, endsAt, message, refunded } = task;
      this.#log({
        event: 'task',
        status: state === 'failed' ? 'failed' : 'completed',
        ...this.#factsOf(task),
        seconds: (endsAt - createdAt) / 1000,
        message,
        refunded,
        balance: this.#balanceOf(task),
      });
    }
  }

  #factsOf({
    id,
    api,
    model,
    account,
    cost,
  }: SandboxTask): Pick<TaskEvent, 'id' | 'api' | 'model' | 'account' | 'cost'> {
    return { id, api, model, account, cost };
  }

  #balanceOf({ api, account: id, endsAt }: SandboxTask): number | undefined {
    const account = this.#accounts.get(id);
    if (!account) return undefined;
    if (api === 'unifically') return account.balance;
    return account.day < dayOf(endsAt) ? DAILY_BUDGET_USD : roundUsd(DAILY_BUDGET_USD - account.spent);
  }

  #log(given: NewEvent): void {
    const { stdout, env, isTTY, columns } = this.#context;
    const event: SandboxEvent = { at: new Date().toISOString(), ...given };
    if (this.#settings.json) {
      stdout.json(event);
      return;
    }
    if (!this.#settings.verbose && sameness(event) === this.#last) {
      this.#repeated++;
      this.#timer ??= setTimeout(() => this.#printRepeated(), REPEAT_DELAY_MS).unref();
      return;
    }
    this.#printRepeated();
    this.#last = sameness(event);
    const width = isTTY.stdout ? (columns ?? 80) : Infinity;
    stdout.write(`${lineOf(event, style(env, isTTY.stdout), width)}\n`);
  }

  #printRepeated(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    if (this.#repeated === 0) return;
    const { stdout, env, isTTY } = this.#context;
    stdout.write(`${style(env, isTTY.stdout).dim(`         … ${this.#repeated} more`)}\n`);
    this.#repeated = 0;
  }
}

/** Whether an error is the documented response to a poll of a failed task, which has a line of its own. */
function isFailedTask(response: unknown): boolean {
  return isObject(response) && isObject(response.data) && response.data.status === 'failed';
}

function messageOf(response: unknown): string | undefined {
  if (!isObject(response)) return undefined;
  const { message, error } = isObject(response.data) ? response.data : response;
  const sentence = message ?? error;
  return typeof sentence === 'string' ? sentence : undefined;
}

/** The most important properties of a success. */
function summaryOf(response: unknown): string {
  if (!isObject(response)) return '';
  const { task_id, status, cost, file_url, adjustments } = isObject(response.data) ? response.data : response;
  const price = typeof cost === 'number' ? formatUsd(cost) : undefined;
  const words = [task_id, status, price, file_url, adjustments && 'lowered to fit the budget'];
  return words.filter((word) => typeof word === 'string').join(' ');
}
