import type { Api } from '../types/api.js';
import type { ResponseDrift } from '../validate/response-drift.js';
import type { Body } from './contract.js';
import type { Drift, NotChecked, TryResult, Verdict } from './report.js';

/** A hostile API must not fill the memory. */
const MAX_ENTRIES = 5000;
/** Changes of which there is one for a parameter or a model. */
const ONCE: ReadonlySet<string> = new Set(['required', 'remove-parameter', 'remove-model', 'list']);

/** Collects what a run finds, each thing once. */
export class Collector {
  readonly drifts: Drift[] = [];
  readonly notChecked: NotChecked[] = [];
  readonly tried: TryResult[] = [];
  readonly #verdicts = new Map<string, Verdict>();
  readonly #seen = new Set<string>();

  /** The verdicts of the APIs, one for each request. */
  get verdicts(): Verdict[] {
    return [...this.#verdicts.values()];
  }

  addDrift(drift: Drift): void {
    const { kind, api, model, parameter, change, message } = drift;
    // What the API says about it may differ from request to request.
    const what = change && ONCE.has(change.type) ? change.type : (change ?? message);
    if (this.#isNew([kind, api, model, parameter, what])) this.drifts.push(drift);
  }

  addNotChecked(entry: NotChecked): void {
    const { api, model, parameter, subject, reason } = entry;
    if (this.#isNew(['not checked', api, model, parameter, subject, reason])) this.notChecked.push(entry);
  }

  addTried(result: TryResult): void {
    if (this.#isNew(['tried', result.api, result.model, result.subject])) this.tried.push(result);
  }

  addVerdict(verdict: Verdict): void {
    this.#verdicts.set(JSON.stringify([verdict.api, verdict.body]), verdict);
  }

  addResponseDrift(api: Api, drift: ResponseDrift): void {
    const { kind, operation, status, pointer, documented, received, message } = drift;
    if (!this.#isNew(['response', operation, status, kind, pointer.replace(/\/\d+(?=\/|$)/g, '/*')])) return;
    this.drifts.push({
      kind: 'response',
      severity: kind === 'new' ? 'info' : 'drift',
      api,
      documented,
      live: received,
      message,
      change: { type: 'response', drift },
    });
  }

  /** The bodies of a model that the API accepted. */
  acceptedBodies(model: { api: Api; id: string }): Body[] {
    return this.#accepted(model).map(({ body }) => body as Body);
  }

  /** What the accepted bodies of a model would cost, in US dollars. */
  acceptedCosts(model: { api: Api; id: string }): { body: Body; cost: number }[] {
    return this.#accepted(model).flatMap(({ body, cost }) =>
      cost === undefined ? [] : [{ body: body as Body, cost }],
    );
  }

  #accepted({ api, id }: { api: Api; id: string }): Verdict[] {
    return this.verdicts.filter((verdict) => verdict.accepted && verdict.api === api && verdict.model === id);
  }

  /** Whether an accepted body of a model has a parameter. */
  isAcceptedWith(api: Api, model: string, inputKey: string, parameter: string): boolean {
    return this.verdicts.some(
      ({ accepted, body, ...verdict }) =>
        accepted &&
        verdict.api === api &&
        verdict.model === model &&
        Object.hasOwn(Object(body[inputKey]) as object, parameter),
    );
  }

  #isNew(parts: unknown[]): boolean {
    const key = JSON.stringify(parts);
    if (this.#seen.has(key) || this.#seen.size >= MAX_ENTRIES) return false;
    this.#seen.add(key);
    return true;
  }
}
