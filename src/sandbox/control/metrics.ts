import type { ControlParts } from './control-parts.js';

type Labels = Record<string, string>;
type Sample = [labels: Labels, value: number];

/** What the sandbox did and has, in the text format of Prometheus. */
export function metricsOf(parts: ControlParts): string {
  const { accounts, clock, faults, rateLimits, scenarios, store, traffic } = parts;
  clock.catchUp();
  const { money } = accounts;
  const { queued, ...counts } = store.tasks.counts(clock.now());
  const requests = [...traffic.counters.byOperation].flatMap(([operation, byStatus]) =>
    [...byStatus].map(([status, value]): Sample => [{ operation, status: String(status) }, value]),
  );
  const kinds = [...store.tasks.byKind].flatMap(({ api, kind, running, completed, failed }): Sample[] => [
    [{ api, kind, state: 'running' }, running],
    [{ api, kind, state: 'completed' }, completed],
    [{ api, kind, state: 'failed' }, failed],
  ]);
  const applied = new Map(traffic.counters.faults);
  for (const [kind, value] of store.deliveryFaults) applied.set(kind, (applied.get(kind) ?? 0) + value);
  // A task that a rule makes fail is not counted as a fault of its request.
  if (scenarios.failures > 0) applied.set('fail', (applied.get('fail') ?? 0) + scenarios.failures);
  return [
    metric('requests_total', 'counter', 'Requests to the APIs; status 0 is a connection that was reset.', requests),
    metric('tasks', 'gauge', 'Tasks that are remembered, by the kind of what their model makes.', kinds),
    metric('tasks_queued', 'gauge', 'Running tasks whose processing has not started.', [[{}, queued]]),
    metric('tasks_processed', 'gauge', 'Running tasks that are processed.', [[{}, counts.running]]),
    metric('spent_dollars_total', 'counter', 'US dollars that tasks have cost.', samples('api', money.spent)),
    metric('refunded_dollars_total', 'counter', 'US dollars that were refunded.', samples('api', money.refunded)),
    metric(
      'deliveries_total',
      'counter',
      'Attempts to deliver a callback that this process made.',
      samples('outcome', store.deliveryOutcomes),
    ),
    metric(
      'faults_applied_total',
      'counter',
      'Faults that were applied to requests and to attempts to deliver a callback.',
      [...applied].map(([kind, value]): Sample => [{ kind }, value]),
    ),
    metric('faults_queued', 'gauge', 'Faults that wait for requests.', [[{}, faults.queued.length]]),
    metric('rate_limit_blocks_total', 'counter', 'Blocks of keys that exceeded a limit.', [
      [{}, rateLimits?.blocks ?? 0],
    ]),
    metric('accounts', 'gauge', 'Accounts that are remembered.', [[{}, store.accounts.size]]),
    metric('deliveries', 'gauge', 'Deliveries that are remembered.', [[{}, store.deliveries.size]]),
    metric('event_listeners', 'gauge', 'Listeners of the events of the control.', [[{}, parts.feed.listeners]]),
    metric('events_scheduled', 'gauge', 'Events that the clock has to run.', [[{}, clock.pending]]),
    metric('uploads_bytes', 'gauge', 'Bytes of the uploaded files.', [[{}, store.uploadedBytes]]),
    metric('recorded_bodies_bytes', 'gauge', 'Characters of the recorded bodies.', [[{}, traffic.bodiesLength]]),
    ...memoryMetrics(),
  ].join('');
}

/** Memory of the process, if there is one. */
function memoryMetrics(): string[] {
  const { process } = globalThis as { process?: { memoryUsage?: () => { rss: number; heapUsed: number } } };
  if (typeof process?.memoryUsage !== 'function') return [];
  const { rss, heapUsed } = process.memoryUsage();
  return [
    metric('resident_memory_bytes', 'gauge', 'Memory of the process.', [[{}, rss]]),
    metric('heap_used_bytes', 'gauge', 'Memory of its JavaScript objects.', [[{}, heapUsed]]),
  ];
}

function samples(label: string, values: Record<string, number>): Sample[] {
  return Object.entries(values).map(([name, value]) => [{ [label]: name }, value]);
}

function metric(name: string, type: 'counter' | 'gauge', help: string, values: Sample[]): string {
  const full = `unigen_sandbox_${name}`;
  const lines = values.map(([labels, value]) => `${full}${labelText(labels)} ${value}\n`);
  return `# HELP ${full} ${help}\n# TYPE ${full} ${type}\n${lines.join('')}`;
}

function labelText(labels: Labels): string {
  const pairs = Object.entries(labels).map(([name, value]) => `${name}=${JSON.stringify(value)}`);
  return pairs.length === 0 ? '' : `{${pairs.join(',')}}`;
}
