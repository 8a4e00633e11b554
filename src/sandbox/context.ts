import { systemClock, type Clock } from '../internal/clock.js';
import type { ModelEntry } from '../catalog/entry.js';
import { Accounts } from './accounts.js';
import { SandboxClock } from './clock.js';
import { createControl, type SandboxControl } from './control/control.js';
import type { ControlParts } from './control/control-parts.js';
import { EventStreams } from './control/event-streams.js';
import { LiveFeed } from './control/live-feed.js';
import { modeOf } from './control/mode.js';
import { FaultQueue } from './faults/fault-queue.js';
import { createOutbound, type Outbound } from './network/outbound.js';
import type { SandboxOptions } from './options.js';
import { Outputs } from './outputs.js';
import { priceOf } from './prices.js';
import { RandomSource } from './random-source.js';
import { RateLimits } from './rate-limits.js';
import { Recorder } from './record/recorder.js';
import { Replayer } from './record/replayer.js';
import { ResetGuard } from './reset-guard.js';
import { readScenario } from './scenario/read-scenario.js';
import { Scenarios } from './scenario/scenarios.js';
import { sourceOf } from './scenario/source.js';
import { Store } from './store.js';
import { Tasks } from './tasks.js';
import { Traffic } from './traffic/traffic.js';
import { Validators } from './validators.js';
import { Webhooks } from './webhooks.js';

const DEFAULT_SPEED = 30;
const DEFAULT_SEED = 1;
const DEFAULT_ORIGIN = 'http://localhost';
const DEFAULT_MAX_UPLOAD_BYTES = 32 * 1024 * 1024;

/** The parts of a sandbox. Handlers name those that they need. */
export interface SandboxContext {
  readonly clock: SandboxClock;
  /** The clock that nobody moves. It times requests to other hosts. */
  readonly realClock: Clock;
  readonly random: RandomSource;
  readonly resetGuard: ResetGuard;
  readonly store: Store;
  readonly accounts: Accounts;
  readonly validators: Validators;
  /** Undefined if the option `rateLimit` is off. */
  readonly rateLimits: RateLimits | undefined;
  readonly faults: FaultQueue;
  readonly outputs: Outputs;
  readonly outbound: Outbound;
  readonly webhooks: Webhooks;
  readonly tasks: Tasks;
  /** The log of requests. */
  readonly traffic: Traffic;
  readonly scenarios: Scenarios;
  /** Whether ids that are not known are taken. */
  readonly anyId: boolean;
  /** Passes requests on to a live API; undefined without the option `record`. */
  readonly recorder: Recorder | undefined;
  /** Responds as in a recording; undefined without the option `replay`. */
  readonly replayer: Replayer | undefined;
  readonly control: SandboxControl;
  /** The open streams of the control's events. */
  readonly events: EventStreams;
  readonly maxUploadBytes: number;
  /** US dollars that a task costs. */
  price(entry: ModelEntry, input: Record<string, unknown>): number;
}

/**
 * Makes the parts of a sandbox, each of those that it needs.
 *
 * @param links What the control needs of the operations, which need these parts themselves.
 */
export function createContext(
  options: SandboxOptions,
  links: Pick<ControlParts, 'sendAs' | 'sendWithKey' | 'methodOf' | 'responseToPoll'>,
): SandboxContext {
  const { speed = DEFAULT_SPEED, seed = DEFAULT_SEED, clock: realClock = systemClock } = options;
  const clock = new SandboxClock(realClock, speed);
  if (options.frozen) clock.freeze();
  const random = new RandomSource(seed);
  const resetGuard = new ResetGuard();
  const store = new Store(options.retention);
  const scenarios = new Scenarios({ clock, store });
  if (options.scenario !== undefined) scenarios.use(readScenario(options.scenario), sourceOf(options.scenario));
  const { keys, balance } = options;
  const accounts = new Accounts({ clock, store, scenarios, keys, balance });
  const rateLimits = options.rateLimit === false ? undefined : new RateLimits();
  const faults = new FaultQueue();
  const outputs = new Outputs(seed);
  const outbound = createOutbound(options, options.fetch);
  const webhooks = new Webhooks({ clock, realClock, random, resetGuard, store, faults, outputs, outbound });
  const tasks = new Tasks({ clock, random, store, accounts, webhooks });
  const traffic = new Traffic(clock, realClock);
  const validators = new Validators();
  const recorder = options.record && new Recorder(options.record, realClock);
  const replayer = options.replay && new Replayer(options.replay);
  const mode = modeOf(recorder, replayer !== undefined, keys !== undefined && keys.length > 0);
  const feed = new LiveFeed({ accounts, clock, faults, mode, rateLimits, scenarios, store, traffic }, realClock);
  const reset = () => {
    resetGuard.reset();
    store.reset();
    clock.clear();
    // A reset keeps the time, but empties the journal, so the time is written again.
    if (clock.moved) store.onChange?.({ clock: clock.state });
    for (const part of [outputs, faults, rateLimits, random, traffic, scenarios, replayer]) part?.reset();
  };
  return {
    clock,
    realClock,
    random,
    resetGuard,
    store,
    accounts,
    validators,
    rateLimits,
    faults,
    outputs,
    outbound,
    webhooks,
    tasks,
    traffic,
    scenarios,
    anyId: options.anyId ?? false,
    recorder,
    replayer,
    control: createControl({
      ...links,
      accounts,
      clock,
      faults,
      feed,
      mode,
      origin: options.origin ?? DEFAULT_ORIGIN,
      outputs,
      random,
      rateLimits,
      realClock,
      reset,
      scenarios,
      store,
      tasks,
      traffic,
      validators,
      webhooks,
    }),
    events: new EventStreams(feed, realClock),
    maxUploadBytes: options.maxUploadBytes ?? DEFAULT_MAX_UPLOAD_BYTES,
    price: (entry, input) => priceOf(entry, input, options.prices),
  };
}
