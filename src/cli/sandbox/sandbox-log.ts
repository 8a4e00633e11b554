import { isObject, parseJson } from '../../internal/json.js';
import { BoundedMap } from '../../internal/bounded-map.js';
import { roundUsd } from '../../internal/money.js';
import { shownUrl, stripControlChars } from '../../internal/text.js';
import { dailyBudgetOf, dayOf } from '../../sandbox/accounts.js';
import { operationOfPath } from '../../sandbox/operation-of-path.js';
import type { RecordedExchange } from '../../sandbox/record/recorded-exchange.js';
import type { RequestLogEntry, ScenarioReload } from '../../sandbox/server/index.js';
import type { Sandbox } from '../../sandbox/sandbox.js';
import type { Change, SandboxAccount, SandboxTask } from '../../sandbox/state.js';
import { SandboxLogPrinter, type LogContext, type LogSettings } from './sandbox-log-printer.js';
import type { TaskEvent } from './sandbox-events.js';
import { isFailedTask, messageOf, summaryOf } from './sandbox-response.js';

/** Accounts whose balance is known. */
const MAX_ACCOUNTS = 10_000;
/** The path at which an account is changed by hand. */
const ACCOUNT_PATH = /^\/_sandbox\/accounts\/[0-9a-f]{16}$/;
/** Matches keys of many services. */
const KEY_IN_TEXT = /\bsk-[\w-]{12,}|\bBearer +[\w.~+/-]{12,}/i;

/**
 * The log of a served sandbox: a line when a task is created and one when it ends, requests that are refused or get a
 * fault, and callbacks. It contains no keys.
 */
export class SandboxLog {
  readonly #context: LogContext;
  readonly #settings: LogSettings;
  readonly #printer: SandboxLogPrinter;
  readonly #accounts = new BoundedMap<string, SandboxAccount>(MAX_ACCOUNTS);
  /** Ids of tasks whose creation was logged, until they end. */
  readonly #running = new Set<string>();
  /**
   * Tasks that have ended, and the clock: they are logged once all related changes have been made, such as the refund.
   */
  #ended = new Set<SandboxTask>();
  #clock: Extract<Change, { clock: unknown }>['clock'] | undefined;
  #isReset = false;
  /**
   * Counts of a state that replaces the one before: after a reset, its changes follow at once, before any other work.
   */
  #replaced: ReturnType<typeof noCounts> | undefined;
  #isScheduled = false;
  #restored: ReturnType<typeof noCounts> | undefined;

  constructor(context: LogContext, settings: LogSettings = {}) {
    this.#context = context;
    this.#settings = settings;
    this.#printer = new SandboxLogPrinter(context, settings);
  }

  readonly onResponse = (entry: RequestLogEntry): void => {
    const { method, path, status, body, broken, fault, replayed, ms } = entry;
    const { verbose = false } = this.#settings;
    if (method === 'POST' && status < 400 && ACCOUNT_PATH.test(path)) this.#noteAccountChange(body);
    // Tools poll the controls, and pages load outputs from there; both show refusals themselves.
    if (path.startsWith('/_sandbox/') && (status < 400 || !verbose)) return;
    if (!verbose && status < 400 && fault === undefined && broken === undefined) return;
    const response = typeof body === 'string' ? parseJson(body) : undefined;
    const problem = status >= 400 && !isFailedTask(response) ? (messageOf(response) ?? `HTTP ${status}`) : undefined;
    if (!verbose && problem === undefined && fault === undefined && broken === undefined) return;
    const summary = status < 400 ? summaryOf(response) : '';
    this.#printer.print({
      event: 'request',
      method,
      path,
      operation: operationOfPath(path)?.id,
      status: broken === 'reset' ? 0 : status,
      ms: Math.round(ms),
      fault,
      replayed,
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
      const now = Math.max(at, this.#printer.now?.() ?? at);
      const retrySeconds = nextAt === undefined ? undefined : wholeMs(Math.max(0, nextAt - now)) / 1000;
      this.#printer.print({
        event: 'callback',
        task,
        url: shownUrl(url),
        attempt,
        status,
        error,
        retrySeconds,
        replay,
        fault,
      });
    } else if ('upload' in change) {
      const { id, account, type, name, bytes } = change.upload;
      this.#printer.print({ event: 'upload', id, account, type, name, bytes: bytes.length });
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
    this.#printer.print({ event: 'recorded', operation, method, path, status: response?.status, ms, problem, outcome });
    if (KEY_IN_TEXT.test(JSON.stringify([request.body, request.text])))
      this.#printer.print({
        event: 'warning',
        message: 'what was recorded looks as if it had a key in it: read the file before you share it',
      });
  };

  readonly onScenario = ({ source, rules, error, removed }: ScenarioReload): void => {
    if (error === undefined || this.#settings.json) this.#printer.print({ event: 'scenario', source, rules, error });
    else if (removed) this.#printer.warn(`${source} was removed, so the last valid version stays in use`);
    else
      this.#printer.warn(
        `${source} has changed, but is not valid, so the last valid version stays in use:\n${stripControlChars(error)}`,
      );
  };

  /** Notes the state before the first change. */
  restore({ snapshot, now }: Pick<Sandbox, 'snapshot' | 'now'>): void {
    this.#printer.now = now;
    const counts = noCounts();
    for (const change of snapshot()) {
      if ('account' in change) this.#accounts.set(change.account.id, change.account);
      this.#noteReplaced(counts, change);
    }
    this.#restored = counts;
  }

  /** Says where it listens, with `--json` as an event. */
  listening(urls: { url: string; console: string; reference?: string }, sentence: string): void {
    if (this.#settings.json) this.#printer.print({ event: 'listening', ...urls });
    else this.#context.stdout.write(`${sentence}\n`);
    if (this.#restored && isAny(this.#restored)) this.#printer.print({ event: 'import', ...this.#restored });
  }

  /** Prints the lines that were held back. */
  close(): void {
    this.#flush();
    this.#printer.printRepeated();
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
    const account = typeof row === 'string' ? parseJson(row) : undefined;
    if (!isObject(account)) return;
    const { id, balance, budgetLeft: budget } = account;
    if (typeof id === 'string' && typeof balance === 'number' && typeof budget === 'number')
      this.#printer.print({ event: 'account', account: id, balance, budget });
  }

  #noteTask(task: SandboxTask): void {
    const { id, state, refunded } = task;
    if (state !== 'running') {
      this.#running.delete(id);
      this.#ended.add(task);
      this.#schedule();
    } else if (!refunded && !this.#running.has(id)) {
      this.#running.add(id);
      this.#printer.print({ event: 'task', status: 'created', ...this.#factsOf(task) });
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
    if (replaced) this.#printer.print(isAny(replaced) ? { event: 'import', ...replaced } : { event: 'reset' });
    this.#ended = new Set();
    this.#clock = undefined;
    // A reset stores the time again, and does not move it.
    if (clock && !this.#isReset)
      this.#printer.print({ event: 'clock', now: new Date(clock.now).toISOString(), frozen: clock.frozen });
    this.#isReset = false;
    for (const task of ended) {
      const { state, createdAt, endsAt, message, refunded } = task;
      this.#printer.print({
        event: 'task',
        status: state === 'failed' ? 'failed' : 'completed',
        ...this.#factsOf(task),
        seconds: wholeMs(endsAt - createdAt) / 1000,
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
}

/** Tasks and retries that are sped up take fractions of milliseconds, with the errors of their division. */
function wholeMs(ms: number): number {
  return Math.ceil(Number(ms.toFixed(3)));
}

function noCounts() {
  return { tasks: 0, accounts: 0, uploads: 0, deliveries: 0 };
}

function isAny(counts: ReturnType<typeof noCounts>): boolean {
  return Object.values(counts).some((count) => count > 0);
}
