import { isObject, jsonOf } from '../../internal/json.js';
import { BoundedMap } from '../../internal/bounded-map.js';
import { formatUsd, roundUsd } from '../../internal/money.js';
import { shownUrl, stripControlChars } from '../../internal/text.js';
import { dailyBudgetOf, dayOf } from '../../sandbox/accounts.js';
import { operationOfPath } from '../../sandbox/operation-of-path.js';
import type { RecordedExchange } from '../../sandbox/record/recorded-exchange.js';
import type { RequestLogEntry, ScenarioReload } from '../../sandbox/server/index.js';
import type { Sandbox } from '../../sandbox/sandbox.js';
import type { Change, SandboxAccount, SandboxTask } from '../../sandbox/state.js';
import type { Context } from '../context.js';
import { style } from '../output/style.js';
import { isCounted, lineOf, sameness, timeOf } from './sandbox-line.js';
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
/** A line that comes back after this many milliseconds is printed again, with its time. */
const SAME_FOR_MS = 10_000;
/** The path at which an account is changed by hand. */
const ACCOUNT_PATH = /^\/_sandbox\/accounts\/[0-9a-f]{16}$/;
/** A clock that differs from that of the machine by more than this was moved. */
const MOVED_MS = 1000;
const MAX_DATE_MS = 8.64e15;
/** What keys of many services look like. */
const KEY_IN_TEXT = /\bsk-[\w-]{12,}|\bBearer +[\w.~+/-]{12,}/i;

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
  /** What a state has that replaces the one before: its changes follow on a reset at once, before any other work. */
  #replaced: ReturnType<typeof noCounts> | undefined;
  #isScheduled = false;
  #now: (() => number) | undefined;
  #restored: ReturnType<typeof noCounts> | undefined;
  /** What the last line says, and how often it was not printed again. */
  #last = '';
  #repeated = 0;
  /** When it last came, by the clock of the machine. */
  #lastAt = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(context: Pick<Context, 'stdout' | 'stderr' | 'env' | 'isTTY' | 'columns'>, settings: LogSettings = {}) {
    this.#context = context;
    this.#settings = settings;
  }

  readonly onResponse = (entry: RequestLogEntry): void => {
    const { method, path, status, body, broken, fault, ms } = entry;
    const { verbose = false } = this.#settings;
    if (method === 'POST' && status < 400 && ACCOUNT_PATH.test(path)) this.#noteAccountChange(body);
    // Tools poll the controls, pages load outputs from there, and both show what is refused.
    if (path.startsWith('/_sandbox/') && (status < 400 || !verbose)) return;
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
      status: broken === 'reset' ? 0 : status,
      ms: Math.round(ms),
      fault,
      broken,
      problem,
      ...(summary !== '' && { summary }),
    });
  };

  readonly onChange = (change: Change): void => {
    if ('account' in change) this.#accounts.set(change.account.id, change.account);
    if (this.#replaced && !('reset' in change)) {
      this.#noteReplaced(this.#replaced, change);
      return;
    }
    if ('account' in change) return;
    if ('task' in change) this.#noteTask(change.task);
    else if ('delivery' in change) {
      // The end of its task comes first.
      this.#flush();
      const { task, url, attempt, status, error, at, nextAt, replay, fault } = change.delivery;
      // The clock may have been moved while the request was in flight.
      const now = Math.max(at, this.#now?.() ?? at);
      const retrySeconds = nextAt === undefined ? undefined : Math.max(0, nextAt - now) / 1000;
      this.#log({ event: 'callback', task, url: shownUrl(url), attempt, status, error, retrySeconds, replay, fault });
    } else if ('upload' in change) {
      const { id, account, type, name, bytes } = change.upload;
      this.#log({ event: 'upload', id, account, type, name, bytes: bytes.length });
    } else if ('clock' in change) {
      this.#clock = change.clock;
      this.#schedule();
    } else {
      this.#running.clear();
      this.#ended.clear();
      this.#accounts.clear();
      this.#replaced = noCounts();
      this.#isReset = true;
      this.#schedule();
    }
  };

  readonly onExchange = ({ operation, request, response, ms, problem, outcome }: RecordedExchange): void => {
    const { method, path } = request;
    this.#log({ event: 'recorded', operation, method, path, status: response?.status, ms, problem, outcome });
    if (KEY_IN_TEXT.test(JSON.stringify([request.body, request.text])))
      this.#log({
        event: 'warning',
        message: 'what was recorded looks as if it had a key in it: read the file before you share it',
      });
  };

  readonly onScenario = ({ source, rules, error }: ScenarioReload): void => {
    if (error === undefined || this.#settings.json) this.#log({ event: 'scenario', source, rules, error });
    else
      this.#context.stderr.write(
        `${timeOf(new Date().toISOString())} ${source} has changed, but is not valid, so the old version goes on:\n${stripControlChars(error)}\n`,
      );
  };

  /** Notes what there was before the first change. */
  restore({ snapshot, now }: Pick<Sandbox, 'snapshot' | 'now'>): void {
    this.#now = now;
    const counts = noCounts();
    for (const change of snapshot()) {
      if ('account' in change) this.#accounts.set(change.account.id, change.account);
      this.#noteReplaced(counts, change);
    }
    this.#restored = counts;
  }

  /** Says where it listens, with `--json` as an event. */
  listening(urls: { url: string; console: string; reference?: string }, sentence: string): void {
    if (this.#settings.json) this.#log({ event: 'listening', ...urls });
    else this.#context.stdout.write(`${sentence}\n`);
    if (this.#restored && isAny(this.#restored)) this.#log({ event: 'import', ...this.#restored });
  }

  /** Prints what was held back. */
  close(): void {
    this.#flush();
    this.#printRepeated();
  }

  /** Counts an entry of a state that replaces another; its tasks have no lines of their own. */
  #noteReplaced(counts: ReturnType<typeof noCounts>, change: Change): void {
    if ('task' in change) {
      counts.tasks++;
      if (change.task.state === 'running') this.#running.add(change.task.id);
    } else if ('account' in change) counts.accounts++;
    else if ('upload' in change) counts.uploads++;
    else if ('delivery' in change) counts.deliveries++;
  }

  /** @param row The account after the change, as the control responds with it. */
  #noteAccountChange(row: RequestLogEntry['body']): void {
    const account = typeof row === 'string' ? jsonOf(row) : undefined;
    if (!isObject(account)) return;
    const { id, balance, budgetLeft: budget } = account;
    if (typeof id === 'string' && typeof balance === 'number' && typeof budget === 'number')
      this.#log({ event: 'account', account: id, balance, budget });
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
    const [ended, clock, replaced] = [this.#ended, this.#clock, this.#replaced];
    this.#replaced = undefined;
    if (replaced) this.#log(isAny(replaced) ? { event: 'import', ...replaced } : { event: 'reset' });
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
    const budget = dailyBudgetOf(account);
    return account.day < dayOf(endsAt) ? budget : roundUsd(budget - account.spent);
  }

  #log(given: NewEvent): void {
    const { stdout, env, isTTY, columns } = this.#context;
    const event: SandboxEvent = { at: new Date().toISOString(), ...this.#sandboxTime(), ...given };
    if (this.#settings.json) {
      stdout.json(event);
      return;
    }
    const isRecent = performance.now() - this.#lastAt < SAME_FOR_MS;
    this.#lastAt = performance.now();
    if (!this.#settings.verbose && isRecent && isCounted(event) && sameness(event) === this.#last) {
      this.#repeated++;
      this.#timer ??= setTimeout(() => this.#printRepeated(), REPEAT_DELAY_MS).unref();
      return;
    }
    this.#printRepeated();
    this.#last = sameness(event);
    const width = isTTY.stdout ? (columns ?? 80) : Infinity;
    stdout.write(`${lineOf(event, style(env, isTTY.stdout), width)}\n`);
  }

  /** The time by the sandbox's clock, if somebody has moved that. */
  #sandboxTime(): { sandboxTime?: string } {
    const now = this.#now?.();
    const isMoved = now !== undefined && Math.abs(now - Date.now()) > MOVED_MS && Math.abs(now) < MAX_DATE_MS;
    return isMoved ? { sandboxTime: new Date(now).toISOString() } : {};
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

function noCounts() {
  return { tasks: 0, accounts: 0, uploads: 0, deliveries: 0 };
}

function isAny(counts: ReturnType<typeof noCounts>): boolean {
  return Object.values(counts).some((count) => count > 0);
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
