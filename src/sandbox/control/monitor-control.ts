import type { ControlParts } from './control-parts.js';
import type { ChangeListener } from './live-feed.js';
import { metricsOf } from './metrics.js';
import type { ModeInfo } from './mode.js';
import { modelRows } from './model-rows.js';
import { overviewOf } from './overview.js';
import type { ModelRow, Overview } from './rows.js';

/** What a page or a monitor shows of a sandbox as a whole. */
export interface MonitorControl {
  /** What a page about the sandbox shows at first: the clock, the faults, and the newest of everything else. */
  overview(): Overview;
  /**
   * Calls a listener with what changes, at most every 100 milliseconds.
   *
   * @returns A function that ends it.
   */
  watch(listener: ChangeListener): () => void;
  /** Who responds to requests: the sandbox, a recording, or the live APIs. */
  mode(): ModeInfo;
  /** The models of both APIs, also those that an overlay adds, with the body of the shortest create of each. */
  models(): Promise<ModelRow[]>;
  /** What the sandbox did and has, in the text format of Prometheus. */
  metrics(): string;
}

export function monitorControl(parts: ControlParts): MonitorControl {
  return {
    overview: () => overviewOf(parts),
    watch: (listener) => parts.feed.watch(listener).stop,
    mode: () => ({ ...parts.mode }),
    models: () => modelRows(),
    metrics: () => metricsOf(parts),
  };
}
