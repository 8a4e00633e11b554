import type { Fault } from '../faults/fault.js';
import type { SandboxOperation } from '../faults/fault-target.js';
import type { InputCondition } from './input-condition.js';
import type { ScenarioFile } from './scenario.js';

/** A rule of a checked scenario. */
export interface Rule {
  /** Its index in the scenario. */
  index: number;
  /** Undefined for all operations. */
  operations: ReadonlySet<SandboxOperation> | undefined;
  /** Names by `modelName`; undefined for all, and for requests without a model. */
  models: ReadonlySet<string> | undefined;
  /** Names of the models that it selects, but that can't make its output. */
  unable: ReadonlySet<string> | undefined;
  /** Id of the key's account; undefined for all. */
  account: string | undefined;
  input: readonly InputCondition[];
  /** Number of the first matching request that it applies to, from 1. */
  nth: number;
  /** How many matching requests it applies to; may be Infinity. */
  times: number;
  outcome: { fault: Fault } | { task: TaskOutcome };
  /** As in the scenario, but without its key and the content of files: for people, and to find it again in the next version. */
  shown: Readonly<Record<string, unknown>>;
}

/** What a rule says of a task. */
export interface TaskOutcome {
  /** Why it fails; undefined if it does not. */
  failure?: string;
  /** Whether it is refunded if it fails. */
  refund?: boolean;
  /** US dollars. */
  price?: number;
  /** Time that it takes, in milliseconds. */
  durationMs?: number;
  files?: readonly ScenarioFile[];
  text?: string;
}

/** What a rule compares a request with. */
export interface RequestFacts {
  operation: SandboxOperation | undefined;
  /** Id of the key's account; undefined for operations without a key. */
  account: string | undefined;
  /** By `modelName`; undefined if the request has no model. */
  model: string | undefined;
  input: unknown;
}

/** The name of a model: the two APIs may use the same id. */
export function modelName(api: string, id: string): string {
  return `${api} ${id}`;
}
