import type { Json } from '../catalog/model-details.js';
import { groupBy } from '../internal/group-by.js';
import type { Api } from '../types/api.js';
import type { ResponseDrift } from '../validate/response-drift.js';
import type { BoundKeyword } from './measure.js';

/** What a difference between the live API and the contract is about. */
type DriftKind =
  /** The API accepts what the contract refuses. */
  | 'accepted'
  /** The API refuses what the contract accepts. */
  | 'refused'
  | 'price'
  | 'default'
  | 'new-parameter'
  | 'parameter-gone'
  | 'new-model'
  | 'model-gone'
  | 'response';

/** The change with which the contract would agree with the API; undefined if it is not known. */
export type Change =
  | { type: 'values'; parameter: string; add: Json[]; remove: Json[] }
  /** Bounds of a number, a length or a number of items; `null` stands for no bound. */
  | ({ type: 'range'; parameter: string } & Partial<Record<BoundKeyword, number | null>>)
  /** Only these values, in place of those of the contract. */
  | { type: 'list'; parameter: string; values: Json[] }
  | { type: 'required'; parameter: string; required: boolean; value?: Json }
  | { type: 'add-parameter'; parameter: string; schema: DiscoveredParameter }
  | { type: 'remove-parameter'; parameter: string }
  | { type: 'default'; parameter: string; value: Json }
  /** US dollars per unit of the tier, or of the only amount if there are no tiers. */
  | { type: 'price'; tier?: number; amount: number }
  | { type: 'add-model'; model: DiscoveredModel }
  /** A model that takes examples of another one. */
  | {
      type: 'add-model-like';
      like: string;
      examples: [name: string, body: Record<string, unknown>][];
      /** The rule by which the examples cost; undefined if the contract can't express such a rule. */
      price?: SeenPrice;
    }
  | { type: 'remove-model' }
  | { type: 'response'; drift: ResponseDrift };

/** What requests were seen to cost. */
export interface SeenPrice {
  unit: 'task' | 'second' | 'image';
  /** The parameter with the number of seconds or images. */
  quantity?: string;
  /** US dollars per unit. */
  amount: number;
}

/** A parameter as an API describes it, or as another model has it. */
export interface DiscoveredParameter {
  type?: string;
  description?: string;
  enum?: Json[];
  default?: Json;
  minimum?: number;
  maximum?: number;
  required?: boolean;
  /** The model of the contract that has the same parameter. */
  like?: string;
}

/** A model as GateAI describes it. */
export interface DiscoveredModel {
  id: string;
  kind: string;
  parameters: Record<string, DiscoveredParameter>;
  /** Parameters of its example request; undefined if there is none. */
  example?: Record<string, Json>;
}

/** A difference between the live API and the contract. */
export interface Drift {
  kind: DriftKind;
  /** `info` breaks nothing, such as a property that is new in a response. */
  severity: 'drift' | 'info';
  api: Api;
  /** Id of the model; undefined if it is about an operation. */
  model?: string;
  parameter?: string;
  /** What the contract says. */
  documented: string;
  /** What the API does. */
  live: string;
  /** All of it in one sentence, without the model. */
  message: string;
  change?: Change;
}

/** What no free request could show, and why. */
export interface NotChecked {
  api: Api;
  /** Undefined if it is about an operation. */
  model?: string;
  /** Undefined if it is about all parameters of the model. */
  parameter?: string;
  /** Name of the example or of the operation; undefined if it is not about one. */
  subject?: string;
  reason: string;
}

/** Entries with the same reason: several models, each with the same parameters, examples or operations. */
export interface NotCheckedGroup {
  models: string[];
  subjects: string[];
  reason: string;
}

/** Says the same reason once. */
export function groupNotChecked(entries: readonly NotChecked[]): NotCheckedGroup[] {
  const ofModels = groupBy(entries, ({ model, reason }) => JSON.stringify([model, reason])).map((own) => ({
    model: own[0]!.model,
    reason: own[0]!.reason,
    subjects: own.flatMap(({ subject, parameter }) => subject ?? parameter ?? []),
  }));
  return groupBy(ofModels, ({ reason, subjects }) => JSON.stringify([reason, subjects])).map((same) => ({
    models: same.flatMap(({ model }) => model ?? []),
    subjects: same[0]!.subjects,
    reason: same[0]!.reason,
  }));
}

/** The result for a value or a model that the caller named. */
export interface TryResult {
  api: Api;
  model: string;
  /** What was tried, such as `loop=true` or an example. */
  subject: string;
  accepted: boolean;
  /** Whether the contract accepts it. */
  documented: boolean;
  /** What the API said about a refusal. */
  message?: string;
}

/** A request whose verdict is known. */
export interface Verdict {
  api: Api;
  model: string;
  /** The body without `dry_run`. */
  body: Record<string, unknown>;
  accepted: boolean;
  /** US dollars that it would cost, if the API says so. */
  cost?: number;
}

/** How the live API and the contract compare. */
export interface VerifyReport {
  /** When the run began, as an ISO 8601 time. */
  startedAt: string;
  /** Version of the contract. */
  contract: string;
  /** Origins of the APIs that were asked. */
  origins: Partial<Record<Api, string>>;
  /** Models whose examples were sent. */
  models: { api: Api; id: string; accepted: number; refused: number }[];
  /** Requests that were sent. */
  requests: number;
  seconds: number;
  /** Whether the run was complete; if not, differences may be missing. */
  complete: boolean;
  drifts: Drift[];
  /** What no free request could show. */
  notChecked: NotChecked[];
  /** What the caller asked for by name. */
  tried: TryResult[];
}

/** Whether a report has a difference that matters. */
export function hasDrift({ drifts }: Pick<VerifyReport, 'drifts'>): boolean {
  return drifts.some(({ severity }) => severity === 'drift');
}

/** The result of a try, in words. */
export function tryWords({ accepted, documented, message }: TryResult): string {
  if (accepted) return documented ? 'accepted, as the contract says' : 'accepted, but not in the contract';
  return `refused${documented ? ', but in the contract' : ''}: ${message ?? 'no reason given'}`;
}
