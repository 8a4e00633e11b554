import { getControl } from '../control-client.js';
import type {
  AccountRow,
  Changes,
  ClockInfo,
  TaskCounts,
  DeliveryRow,
  Overview,
  QueuedFault,
  RequestRow,
  ModeInfo,
  ScenarioVersion,
  TaskRow,
} from '../../sandbox/index.js';
import { EventStream, type Connection } from './event-stream.js';
import {
  deliveryMatcher,
  isEmpty,
  NO_DELIVERY_FILTER,
  NO_REQUEST_FILTER,
  NO_TASK_FILTER,
  requestMatcher,
  taskMatcher,
  type DeliveryFilter,
  type RequestFilter,
  type TaskFilter,
} from './filters.js';
import { KnownKeys } from './known-keys.js';
import { RowList } from './row-list.js';
import { SandboxTime } from './sandbox-time.js';
import { statusAt } from './task-status.js';

/** Number of rows that the sandbox sends at first. */
const FIRST_ROWS = 200;
/** Number of rows in each further page, the maximum of the sandbox. */
const PAGE_SIZE = 500;
// The page keeps no more than the sandbox does by itself.
const MAX_TASKS = 20_000;
const MAX_REQUESTS = 2000;
const MAX_DELIVERIES = 10_000;
const MAX_ACCOUNTS = 1000;
/** Milliseconds after which a hidden page closes its connection: browsers allow six for each host. */
const HIDDEN_MS = 30_000;
/** Milliseconds without a key press after which the sandbox is asked. */
const TYPING_MS = 150;
/** Milliseconds between checks for started tasks in a list filtered by status. */
const START_POLL_MS = 500;

const NO_COUNTS: TaskCounts = { queued: 0, running: 0, completed: 0, failed: 0, total: 0 };
const NOTHING: Omit<Overview, 'clock' | keyof ModeInfo> = {
  accounts: [],
  faults: [],
  scenario: { active: false },
  tasks: [],
  requests: [],
  deliveries: [],
  counts: NO_COUNTS,
};
const STOPPED: ClockInfo = {
  now: new Date(0).toISOString(),
  limitsNow: new Date(0).toISOString(),
  frozen: true,
  speed: 1,
  pending: 0,
};

type ListName = 'tasks' | 'requests';

/** The state of the sandbox, as the page knows it from the events of the sandbox. */
export class ConsoleStore {
  connection: Connection = { state: 'connecting' };
  /** Whether there is anything to show. */
  isLoaded = false;
  /** Counts how often the whole state was replaced: after a reset, loaded rows may no longer exist. */
  starts = 0;
  clock = STOPPED;
  readonly time = new SandboxTime();
  /** The time for rate limits. */
  readonly limitsTime = new SandboxTime();
  counts = NO_COUNTS;
  faults: readonly QueuedFault[] = [];
  scenario: ScenarioVersion = NOTHING.scenario;
  mode: ModeInfo = { mode: 'sandbox' };
  accounts: readonly AccountRow[] = [];
  readonly tasks = new RowList<TaskRow>(({ createdAt }) => createdAt, MAX_TASKS);
  readonly requests = new RowList<RequestRow>(({ at }) => at, MAX_REQUESTS);
  readonly deliveries = new RowList<DeliveryRow>(({ at }) => at, MAX_DELIVERIES);
  /** Keys that were typed in this page. */
  readonly keys = new KnownKeys();
  /** Models of all tasks that were seen. */
  readonly models = new Set<string>();
  /** Id of the request that came last. */
  newestRequest = '';
  /** Operations of all requests that were seen. */
  readonly operations = new Set<string>();
  taskFilter = NO_TASK_FILTER;
  requestFilter = NO_REQUEST_FILTER;
  deliveryFilter = NO_DELIVERY_FILTER;
  /** The lists that the sandbox is searching for rows that match the filter. */
  searching: Partial<Record<ListName, boolean>> = {};
  /** Why filtered rows could not be loaded. */
  problems: Partial<Record<ListName, string>> = {};

  readonly #listeners = new Set<() => void>();
  readonly #stream: EventStream;
  #frame = 0;
  #typing: Partial<Record<ListName, ReturnType<typeof setTimeout>>> = {};
  /** Counts the requests for rows, so that a late response to an earlier one is ignored. */
  #asked = { tasks: 0, requests: 0 };

  constructor() {
    this.requests.filter(requestMatcher(this.requestFilter));
    this.#stream = new EventStream({
      onState: (overview) => this.#start(overview),
      onChanges: (changes) => this.#apply(changes),
      onConnection: (connection) => {
        this.connection = connection;
        // It is not known whether the clocks go on.
        if (connection.state === 'lost') for (const time of [this.time, this.limitsTime]) time.stop();
        this.#changed();
      },
    });
  }

  connect = (): void => this.#stream.connect();

  /**
   * Listens to the sandbox while the page is visible.
   *
   * @returns Ends it.
   */
  start(): () => void {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let isPaused = false;
    const pause = () => {
      isPaused = true;
      this.#stream.close();
    };
    const onVisibility = () => {
      clearTimeout(timer);
      if (document.hidden) timer = setTimeout(pause, HIDDEN_MS);
      else if (isPaused) {
        isPaused = false;
        this.connect();
      }
    };
    document.addEventListener('visibilitychange', onVisibility);
    const starts = setInterval(() => this.#noteStarts(), START_POLL_MS);
    this.connect();
    return () => {
      document.removeEventListener('visibilitychange', onVisibility);
      clearTimeout(timer);
      clearInterval(starts);
      this.#stream.close();
      cancelAnimationFrame(this.#frame);
    };
  }

  /** @returns Ends it. */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  filterTasks(filter: TaskFilter): void {
    this.taskFilter = filter;
    this.#noteStarts();
    this.tasks.filter(taskMatcher(filter));
    this.#search('tasks');
  }

  filterRequests(filter: RequestFilter): void {
    this.requestFilter = filter;
    this.requests.filter(requestMatcher(filter));
    this.#search('requests');
  }

  filterDeliveries(filter: DeliveryFilter): void {
    this.deliveryFilter = filter;
    this.deliveries.filter(deliveryMatcher(filter));
    this.#changed();
  }

  /** Loads as many older rows as there are: the end of a long list is a few steps away. */
  async loadOlder(name: ListName): Promise<void> {
    const list = this[name] as RowList<TaskRow | RequestRow>;
    const asked = ++this.#asked[name];
    const wanted = 2 * list.shown.length;
    do {
      const page = await this.#page(name, list.cursor);
      if (asked !== this.#asked[name]) return;
      list.addPage(page);
      this.#changed();
    } while (list.more && list.shown.length < wanted);
  }

  #start(overview: Overview): void {
    this.isLoaded = true;
    this.starts++;
    const { tasks, requests, deliveries, counts } = overview;
    this.models.clear();
    this.operations.clear();
    this.tasks.reset({ rows: tasks, more: counts.total > tasks.length });
    this.requests.reset({ rows: requests, more: requests.length >= FIRST_ROWS });
    this.deliveries.reset({ rows: deliveries, more: false });
    this.accounts = overview.accounts;
    const { mode, upstream, allowCreates, ownKeys } = overview;
    this.mode = { mode, upstream, allowCreates, ownKeys };
    const { clock, faults, scenario } = overview;
    this.#apply({ clock, counts, faults, scenario });
    this.#note(tasks, requests);
    if (!isEmpty(this.taskFilter)) this.#search('tasks');
    if (!isEmpty(this.requestFilter)) this.#search('requests');
  }

  #apply(changes: Changes): void {
    const { reset, clock, counts, faults, scenario, accounts, tasks, requests, deliveries } = changes;
    if (reset) {
      // What is there after a reset, or in the place of too many changes.
      this.#start({ ...NOTHING, ...this.mode, clock: this.clock, scenario: this.scenario, ...changes });
      return;
    }
    if (clock) {
      this.clock = clock;
      this.time.set(clock.now, clock.frozen);
      this.limitsTime.set(clock.limitsNow, false);
    }
    if (counts) this.counts = counts;
    if (faults) this.faults = faults;
    if (scenario) this.scenario = scenario;
    if (accounts) this.accounts = withChanged(this.accounts, accounts);
    if (tasks) this.tasks.update(tasks);
    if (requests) this.requests.update(requests);
    this.newestRequest = requests?.[0]?.id ?? this.newestRequest;
    if (deliveries) this.deliveries.update(deliveries);
    this.#note(tasks ?? [], requests ?? []);
    this.#changed();
  }

  #note(tasks: readonly TaskRow[], requests: readonly RequestRow[]): void {
    for (const { model } of tasks) this.models.add(model);
    for (const { operation } of requests) if (operation !== undefined) this.operations.add(operation);
  }

  /** The sandbox sends no event when a task starts, so a list filtered by status is updated here. */
  #noteStarts(): void {
    const { status } = this.taskFilter;
    if (status !== 'queued' && status !== 'running') return;
    const now = this.time.now();
    const started = this.tasks.known((row) => row.status === 'queued' && statusAt(row, now) === 'running');
    if (started.length === 0) return;
    this.tasks.update(started.map((row) => ({ ...row, status: 'running' })));
    this.#changed();
  }

  #search(name: ListName): void {
    clearTimeout(this.#typing[name]);
    const asked = ++this.#asked[name];
    this.problems = { ...this.problems, [name]: undefined };
    this.searching = { ...this.searching, [name]: false };
    const list = this[name] as RowList<TaskRow | RequestRow>;
    // If the sandbox has no older rows, the page has all of them.
    if (list.more) {
      this.searching[name] = true;
      this.#typing[name] = setTimeout(() => void this.#searchNow(name, asked), TYPING_MS);
    }
    this.#changed();
  }

  async #searchNow(name: ListName, asked: number): Promise<void> {
    const isStale = () => asked !== this.#asked[name];
    try {
      const page = await this.#page(name);
      if (isStale()) return;
      (this[name] as RowList<TaskRow | RequestRow>).setFirstPage(page);
    } catch (error) {
      if (isStale()) return;
      this.problems[name] = (error as Error).message;
    }
    this.searching[name] = false;
    this.#changed();
  }

  async #page(name: ListName, before?: string): Promise<{ rows: (TaskRow | RequestRow)[]; more: boolean }> {
    const filter = name === 'tasks' ? this.taskFilter : this.requestFilter;
    const query = { ...filter, before, limit: String(PAGE_SIZE) };
    const page = await getControl<{ more: boolean } & Record<ListName, (TaskRow | RequestRow)[]>>(name, query);
    const rows = page[name];
    this.#note(name === 'tasks' ? (rows as TaskRow[]) : [], name === 'requests' ? (rows as RequestRow[]) : []);
    return { rows, more: page.more };
  }

  /** Draws at most once a frame, however many events there are. */
  #changed(): void {
    if (this.#frame !== 0) return;
    const draw = () => {
      this.#frame = 0;
      for (const listener of this.#listeners) listener();
    };
    // A page in the background has no frames; it is drawn once it is visible.
    this.#frame = requestAnimationFrame(draw);
  }
}

function withChanged(all: readonly AccountRow[], changed: readonly AccountRow[]): AccountRow[] {
  const known = new Map(all.map((row) => [row.id, row]));
  const added = changed.filter(({ id }) => !known.has(id)).toReversed();
  for (const row of changed) known.set(row.id, row);
  return [...added, ...all.map(({ id }) => known.get(id)!)].slice(0, MAX_ACCOUNTS);
}
