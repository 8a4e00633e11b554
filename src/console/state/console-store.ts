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
import { OlderRows } from './older-rows.js';
import { RowList, type RowPage } from './row-list.js';
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
  /** What loads the older rows of each list. */
  readonly older = {
    tasks: new OlderRows<TaskRow>(
      this.tasks,
      async (before) => {
        const page = await loadPage<TaskRow>('tasks', this.taskFilter, before);
        this.#note(page.rows, []);
        return page;
      },
      () => this.#changed(),
    ),
    requests: new OlderRows<RequestRow>(
      this.requests,
      async (before) => {
        const page = await loadPage<RequestRow>('requests', this.requestFilter, before);
        this.#note([], page.rows);
        return page;
      },
      () => this.#changed(),
    ),
  };

  readonly #listeners = new Set<() => void>();
  readonly #stream: EventStream;
  #frame = 0;

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
    this.older.tasks.search();
  }

  filterRequests(filter: RequestFilter): void {
    this.requestFilter = filter;
    this.requests.filter(requestMatcher(filter));
    this.older.requests.search();
  }

  filterDeliveries(filter: DeliveryFilter): void {
    this.deliveryFilter = filter;
    this.deliveries.filter(deliveryMatcher(filter));
    this.#changed();
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
    if (!isEmpty(this.taskFilter)) this.older.tasks.search();
    if (!isEmpty(this.requestFilter)) this.older.requests.search();
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

/** A page of the rows that match a filter: the newest, or those before the row of an id. */
async function loadPage<Row extends TaskRow | RequestRow>(
  name: 'tasks' | 'requests',
  filter: TaskFilter | RequestFilter,
  before: string | undefined,
): Promise<RowPage<Row>> {
  const query = { ...filter, before, limit: String(PAGE_SIZE) };
  const { more, [name]: rows } = await getControl<{ more: boolean } & Record<typeof name, Row[]>>(name, query);
  return { rows, more };
}
